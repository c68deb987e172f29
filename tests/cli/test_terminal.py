"""What a stream and its terminal can show: letters by encoding, links by the terminal's own words."""

from __future__ import annotations

import io
from socket import gethostname

import pytest

from partnerstwo.cli.invocation import Invocation
from partnerstwo.cli.output import style
from partnerstwo.cli.terminal import links
from partnerstwo.language.style import Links


class Stream(io.TextIOWrapper):
    def __init__(self, encoding: str, *, terminal: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding=encoding)
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.mark.parametrize(
    "environment",
    [
        {"VTE_VERSION": "5000"},
        {"VTE_VERSION": "7600"},
        {"TERM_PROGRAM": "iTerm.app"},
        {"TERM_PROGRAM": "WezTerm"},
        {"TERM_PROGRAM": "ghostty"},
        {"TERM": "xterm-kitty"},
        {"WT_SESSION": "x"},
        {"KONSOLE_VERSION": "230800"},
        {"DOMTERM": "x"},
        {"FORCE_HYPERLINK": "1"},
    ],
)
def test_terminals_that_understand_links_get_them(environment: dict[str, str]) -> None:
    assert links(environment, terminal=True, folder="/") is not None


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"TERM": "xterm-256color"},
        {"VTE_VERSION": "4999"},
        {"VTE_VERSION": "nowa"},
        {"VTE_VERSION": "²"},
        {"TERM_PROGRAM": "vscode"},
        {"TERM_PROGRAM": "Apple_Terminal"},
        {"VTE_VERSION": "7600", "CI": "true"},
        {"VTE_VERSION": "7600", "FORCE_HYPERLINK": "0"},
    ],
)
def test_others_get_none(environment: dict[str, str]) -> None:
    assert links(environment, terminal=True, folder="/") is None


def test_without_a_terminal_there_are_no_links_unless_they_are_asked_for() -> None:
    assert links({"VTE_VERSION": "7600"}, terminal=False, folder="/") is None
    assert links({"FORCE_HYPERLINK": "1"}, terminal=False, folder="/") is not None


def test_a_link_names_the_host_and_says_every_odd_character_in_ascii() -> None:
    found = links({"TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1"}, terminal=True, folder="/dane biura/ż\x1b")
    assert found == Links(f"file://{gethostname()}/dane%20biura/%C5%BC%1B/", lines=True)
    assert found.to("data/partners/ą\x07.yaml", 3).endswith("/%C5%BC%1B/data/partners/%C4%85%07.yaml#3")
    assert Links("file://biuro/home/").to("/srv/rejestr/a b.yaml", 3) == "file://biuro/srv/rejestr/a%20b.yaml"
    assert Links("file://biuro/home/").to("a#1?.yaml", 3) == "file://biuro/home/a%231%3F.yaml"


@pytest.mark.parametrize(
    ("environment", "color", "colour", "linked"),
    [
        ({"VTE_VERSION": "7600", "TERM": "xterm-256color"}, None, True, True),
        ({"VTE_VERSION": "7600", "TERM": "dumb"}, None, False, False),
        ({"VTE_VERSION": "7600", "NO_COLOR": "1"}, None, False, False),
        ({"VTE_VERSION": "7600"}, "never", False, False),
        ({"VTE_VERSION": "7600", "TERM": "dumb"}, "always", True, False),
    ],
)
def test_where_no_escape_is_wanted_none_is_sent(
    environment: dict[str, str], color: str | None, colour: bool, linked: bool
) -> None:
    found = style(Stream("utf-8", terminal=True), Invocation(environment, color=color))
    assert (found.colour, found.links is not None) == (colour, linked)


def test_letters_are_those_that_the_stream_can_write() -> None:
    whole = style(Stream("utf-8"), Invocation({}))
    windows = style(Stream("cp1250"), Invocation({}))
    dos = style(Stream("cp852"), Invocation({}))
    bare = style(Stream("ascii"), Invocation({}))
    assert (whole.ascii, whole.letters) == (False, "")
    assert windows.ascii
    assert set("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–…§") <= set(windows.letters)
    assert set("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ") <= set(dos.letters)
    assert not set("„”–") & set(dos.letters)
    assert (bare.ascii, bare.letters) == (True, "")
