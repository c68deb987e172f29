"""`github`, read back with the algorithm of the runner (actions/runner, `ActionCommand.TryParseV2`)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.diagnostics.diagnostic import RelatedPlace
from partnerstwo.diagnostics.formats import github
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.printable import visible
from partnerstwo.language.style import Style
from partnerstwo.source.place import Span
from tests.diagnostics.outcomes import HOSTILE, finding, invented, outcome


@dataclass(frozen=True)
class Command:
    name: str
    properties: dict[str, str]
    data: str


def parsed(line: str) -> Command:
    """A line as the runner reads it; a line that is no command is none of ours."""
    message = line.lstrip()
    assert message.startswith("::")
    end = message.index("::", 2)
    name, _, listed = message[2:end].partition(" ")
    properties = {}
    for each in filter(None, listed.strip().split(",")):
        pair = [part for part in each.split("=", 1) if part]
        if len(pair) == 2:
            properties[pair[0]] = unescaped(pair[1], {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"})
    return Command(name, properties, unescaped(message[end + 2 :], {"%0D": "\r", "%0A": "\n", "%25": "%"}))


def unescaped(text: str, escapes: dict[str, str]) -> str:
    for escape, character in escapes.items():  # the runner's order: %25 last
        text = text.replace(escape, character)
    return text


def commands(text: str) -> list[Command]:
    # The runner cuts its input at every line end it knows; nothing else may end one.
    assert text == "" or text.endswith("\n")
    assert text.splitlines() == text.split("\n")[:-1]
    return [parsed(line) for line in text.splitlines()]


def shown(text: str) -> str:
    """What arrives: line ends stay, what would steer a terminal is U+FFFD."""
    for end in ("\n", "\r"):
        if end in text:
            return end.join(shown(part) for part in text.split(end))
    return visible(text)


@given(st.text(), st.text(min_size=1), st.text())
def test_any_message_and_any_path_arrive(message: str, file: str, label: str) -> None:
    related = (RelatedPlace(file, Span(2, 3, 2, 4), label),)
    found = finding(message=message, file=file, remedy="", related=related)
    (command,) = commands(github.render(outcome(found, data="."), Style()))
    assert command.data == f"{shown(message)}\n{shown(file)}:2:3: {shown(label)}"
    assert command.properties["file"] == shown(file)
    assert command.name == "error"


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_stay_words(text: str) -> None:
    (command,) = commands(github.render(outcome(finding(message=text, remedy="")), Style()))
    assert command.data == shown(text)


def test_the_worst_come_first_and_keep_their_order() -> None:
    found = [
        finding(message=f"{severity.value} {number}", severity=severity)
        for number in range(3)
        for severity in (Severity.NOTICE, Severity.ERROR, Severity.WARNING)
    ]
    said = [each.data.split("\n")[0] for each in commands(github.render(outcome(*found), Style()))]
    assert said == [f"{severity.value} {number}" for severity in Severity for number in range(3)]


@pytest.mark.parametrize(
    ("span", "place"),
    [
        (Span(3, 7, 3, 10), {"line": "3", "endLine": "3", "col": "7", "endColumn": "9"}),
        (Span(1, 1, 1, 1), {"line": "1", "endLine": "1", "col": "1", "endColumn": "1"}),
        (Span(3, 7, 5, 4), {"line": "3", "endLine": "5"}),
        (Span(3, 7, 5, 1), {"line": "3", "endLine": "4"}),
        (Span(3, 7, 4, 1), {"line": "3", "endLine": "3"}),
    ],
)
def test_the_place_is_one_the_runner_takes(span: Span, place: dict[str, str]) -> None:
    """It drops a command whose end precedes its beginning, or that has columns on different lines."""
    (command,) = commands(github.render(outcome(finding(span=span)), Style()))
    assert {name: value for name, value in command.properties.items() if name not in {"file", "title"}} == place


def test_the_file_is_named_from_the_root_of_the_repository() -> None:
    assert [
        commands(github.render(invented()[about], Style()))[0].properties["file"]
        for about in ("here", "absolute", "above", "in-a-checkout")
    ] == [
        "partnerships/razem.yaml",
        "/srv/rejestr ż/partnerships/razem.yaml",
        "../x/partnerships/razem.yaml",
        "gmina/data/partnerships/razem.yaml",
    ]


def test_what_was_accepted_is_no_annotation() -> None:
    assert len(commands(github.render(invented()["suppressed"], Style()))) == 1
    assert github.render(invented()["clean"], Style()) == ""
