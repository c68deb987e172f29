"""`validate --stdin-filename`: a text that an editor has not saved yet."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from partnerstwo.source.layout import LARGEST
from tests.cli.inside import ON, Done, inside

Capture = pytest.CaptureFixture[str]
Typed = Callable[..., Done]
RAZEM = "data/partnerships/razem.yaml"


@pytest.fixture
def here(registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder above the clean registry, as the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def typed(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> Typed:
    """Runs the program with a text on standard input."""

    def run(text: str | bytes, file: str, *arguments: str) -> Done:
        raw = text if isinstance(text, bytes) else text.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        return inside(capsys, "validate", "--stdin-filename", file, "--format", "concise", *ON, *arguments)

    return run


def saved(here: Path, file: str = RAZEM) -> str:
    return (here / file).read_text("utf-8")


def test_the_text_stands_in_for_the_file_and_the_file_stays(here: Path, typed: Typed) -> None:
    before = saved(here)
    done = typed(before.replace("open: tak", "open: nie"), RAZEM)
    assert done.code == 1
    assert done.out.startswith(f"{RAZEM}:11:9: Z03 błąd: ")
    assert saved(here) == before
    assert typed(before, RAZEM).code == 0


def test_a_mistake_on_disk_that_the_text_mends_is_gone(here: Path, typed: Typed) -> None:
    before = saved(here)
    (here / RAZEM).write_text("name: Gmina: Lipowo\n", "utf-8")
    assert typed(before, RAZEM).code == 0


def test_a_file_that_is_not_there_yet(here: Path, typed: Typed) -> None:
    done = typed("name: Nowy\nlegal_form: fundacja\nkrs: '1'\n", "data/partners/nowy.yaml")
    assert done.code == 1
    assert "data/partners/nowy.yaml:3:6: " in done.out
    assert not (here / "data/partners/nowy.yaml").exists()


def test_only_what_touches_the_file_is_told(here: Path, typed: Typed) -> None:
    garden = here / "data/projects/ogrod.yaml"
    garden.write_text(garden.read_text("utf-8").replace("lead: brzoza", "lead: brzozza"), "utf-8")
    done = typed(saved(here), RAZEM)
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("Sprawdzany zakres jest poprawny: ")


def test_a_finding_elsewhere_that_points_at_the_file_is_told(here: Path, typed: Typed) -> None:
    brzoza = saved(here, "data/partners/brzoza.yaml")
    name = next(line for line in brzoza.splitlines() if line.startswith("name:"))
    tartak = saved(here, "data/partners/tartak.yaml")
    own = next(line for line in tartak.splitlines() if line.startswith("name:"))
    # Of two alike the later file is named, and the earlier one stands beside it.
    done = typed(brzoza.replace(name, own), "data/partners/brzoza.yaml")
    assert done.code == 0
    assert "data/partners/tartak.yaml:" in done.out
    assert " F08 " in done.out


def test_settings_can_be_unsaved_too(here: Path, typed: Typed) -> None:
    done = typed("name: Rejestr\nowner: Gmina\nlanguage: en\nthresholds:\n  A01:\n    lat: 1\n", "data/registry.yaml")
    assert "data/registry.yaml:" in done.out
    assert " W05 " in done.out
    assert done.err.startswith(("Data: ", "What was asked about is correct: "))


def test_not_utf8_too_big_and_empty_are_findings(here: Path, typed: Typed) -> None:
    assert " Y03 " in typed("name: Żółw\n".encode("cp1250"), "data/partners/zolw.yaml").out
    assert " Y08 " in typed(b"#" * (LARGEST + 1), RAZEM).out
    assert typed(b"#" * (LARGEST + 1) * 2, RAZEM).out == typed(b"#" * (LARGEST + 1), RAZEM).out
    assert typed("", RAZEM).code == 1


@pytest.mark.parametrize("file", ["data/partners/../partners/tartak.yaml", "./data/partners/tartak.yaml"])
def test_a_path_can_be_written_in_many_ways(here: Path, typed: Typed, file: str) -> None:
    text = saved(here, "data/partners/tartak.yaml")
    assert typed(text, file).code == 0
    assert typed(text, f"{here}/{file}").code == 0


def test_a_registry_behind_a_link(here: Path, typed: Typed) -> None:
    text = saved(here).replace("open: tak", "open: nie")
    (here / "rejestr").symlink_to("data", target_is_directory=True)
    done = typed(text, "rejestr/partnerships/razem.yaml", "--data", "data")
    assert done.out.startswith(f"{RAZEM}:11:9: Z03")
    done = typed(text, RAZEM, "--data", "rejestr")
    assert done.out.startswith("rejestr/partnerships/razem.yaml:11:9: Z03")


def test_the_registry_is_found_from_the_file(here: Path, typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    text = saved(here).replace("open: tak", "open: nie")
    (here / "gdzie indziej").mkdir()
    monkeypatch.chdir(here / "gdzie indziej")
    assert " Z03 " in typed(text, str(here / RAZEM)).out


@pytest.mark.parametrize("file", ["/etc/hosts.yaml", "razem.yaml", "data/../partners/a.yaml"])
def test_a_file_outside(here: Path, typed: Typed, file: str) -> None:
    done = typed("name: x\n", file)
    assert (done.code, done.out, done.err) == (2, "", f"partnerstwo: „{file}” leży poza rejestrem „data”\n")


@pytest.mark.parametrize(
    "file", ["notatki.txt", "partners/README.md", "partners/a/b.yaml", "inne/a.yaml", "partners/.a.yaml", "partners"]
)
def test_a_file_that_no_registry_has(here: Path, typed: Typed, file: str) -> None:
    done = typed("name: x\n", f"data/{file}")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"partnerstwo: „data/{file}” nie jest plikiem rejestru; są nimi: registry.yaml i ")


class TestFix:
    """What comes back on standard output is to take the text's place in the editor."""

    DOTTED = ("date: 2026-04-10", "date: 10.04.2026  # w środę")
    MEETING = "data/meetings/2026-04-10-zgromadzenie.yaml"

    def test_the_fixed_text_comes_back_and_what_remains_is_told_beside_it(self, here: Path, typed: Typed) -> None:
        before = saved(here, self.MEETING)
        text = before.replace(*self.DOTTED).replace("tartak,", "tartakk,")
        done = typed(text, self.MEETING, "--fix")
        assert done.out == before.replace("date: 2026-04-10", "date: 2026-04-10  # w środę").replace(
            "tartak,", "tartakk,"
        )
        assert done.code == 1
        told = done.err.replace("\xa0", " ")
        assert told.startswith(f"Poprawiono 1 miejsce w 1 pliku: {self.MEETING}\n{self.MEETING}:4:")
        assert " R01 błąd: " in done.err
        assert saved(here, self.MEETING) == before

    @pytest.mark.parametrize("text", ["name: a: b: c\n", "", "\t- {\n", "name: x\n\x00"])
    def test_a_text_that_cannot_be_fixed_comes_back_as_it_was(self, here: Path, typed: Typed, text: str) -> None:
        done = typed(text, "data/partners/nowy.yaml", "--fix", "--format", "json=wynik.json")
        assert done.out == text
        assert done.code == 1

    def test_not_a_byte_is_lost(self, here: Path, typed: Typed) -> None:
        text = "\ufeff" + saved(here, self.MEETING).replace(*self.DOTTED).replace("\n", "\r\n")
        done = typed(text, self.MEETING, "--fix")
        assert done.out == text.replace("10.04.2026", "2026-04-10")

    def test_only_this_file_is_fixed(self, here: Path, typed: Typed) -> None:
        other = here / "data/projects/ogrod.yaml"
        other.write_text(other.read_text("utf-8").replace("title:", "tytuł:"), "utf-8")
        before = other.read_bytes()
        done = typed(saved(here).replace("members:", "czlonkowie:"), RAZEM, "--fix")
        assert other.read_bytes() == before
        assert "ogrod" not in done.err.partition("\n")[0]

    def test_a_text_over_the_limit_is_not_given_back_cut_short(self, here: Path, typed: Typed) -> None:
        done = typed(b"#" * (LARGEST + 5), RAZEM, "--fix")
        assert (done.code, done.out) == (2, "")
        assert done.err == "partnerstwo: tekst jest za długi (limit: 1 MiB), więc nie został poprawiony\n"

    def test_a_patch_of_what_is_typed(self, here: Path, typed: Typed) -> None:
        text = saved(here, self.MEETING).replace(*self.DOTTED)
        raw = text.encode()
        done = subprocess.run(
            [sys.executable, "-m", "partnerstwo", "validate", "--diff", "--stdin-filename", self.MEETING, *ON],
            input=raw,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1
        assert b"-date: 10.04.2026" in done.stdout
        assert b"+date: 2026-04-10" in done.stdout


def test_with_a_path_it_makes_no_sense(here: Path, typed: Typed) -> None:
    done = typed("", RAZEM, "data/partners")
    assert (done.code, done.out) == (2, "")
    assert done.err == "partnerstwo: --stdin-filename i ŚCIEŻKA wykluczają się\n"


def test_a_real_pipe_and_a_closed_one(here: Path) -> None:
    command = [sys.executable, "-m", "partnerstwo", "validate", "--stdin-filename", RAZEM, "--format", "json", *ON]
    text = saved(here).replace("open: tak", "open: nie")
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=False)
    assert done.returncode == 1
    assert [each["code"] for each in json.loads(done.stdout)["diagnostics"]] == ["Z03"]
    closed = subprocess.run(f"{' '.join(command)} <&-", shell=True, capture_output=True, encoding="utf-8", check=False)
    assert closed.returncode == 2
    assert "czeka na tekst pliku na standardowym wejściu" in closed.stderr
