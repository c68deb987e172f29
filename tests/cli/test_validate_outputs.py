"""`validate`: formats to standard output and to files, several of them from one run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from partnerstwo.cli.delivery import AUTO, format_names
from partnerstwo.diagnostics.table import FORMATS
from tests.cli.inside import ON, inside

Capture = pytest.CaptureFixture[str]
VERDICT = "Dane: bez błędów. Zasady: 1 naruszenie (Z03). Ostrzeżenia: 0. Uwagi: 0. 12 plików.\n"


@pytest.fixture
def closed(registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A registry with one breach; the current folder is the one above it."""
    file = registry / "partnerships" / "razem.yaml"
    file.write_text(file.read_text("utf-8").replace("open: tak", "open: nie"), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_several_formats_come_from_one_run(closed: Path, capsys: Capture) -> None:
    done = inside(
        capsys, "validate", "--format", "concise", "--format", "json=wyniki.json", "--format", "sarif=wyniki.sarif", *ON
    )
    assert done.code == 1
    assert done.out.startswith("data/partnerships/razem.yaml:11:9: Z03 błąd: ")
    assert done.err == VERDICT
    assert json.loads((closed / "wyniki.json").read_text("utf-8"))["summary"]["errors"] == 1
    assert json.loads((closed / "wyniki.sarif").read_text("utf-8"))["version"] == "2.1.0"


@pytest.mark.parametrize("name", [each.name for each in FORMATS])
def test_a_file_holds_what_standard_output_would(closed: Path, capsys: Capture, name: str) -> None:
    shown = inside(capsys, "validate", "--format", name, *ON)
    put = inside(capsys, "validate", "--format", f"{name}=wynik", *ON)
    assert (closed / "wynik").read_text("utf-8") == shown.out
    assert (put.code, put.out, put.err) == (shown.code, "", VERDICT)


def test_output_names_the_file_of_the_format_that_has_none(closed: Path, capsys: Capture) -> None:
    done = inside(capsys, "validate", "--format", "json", "--format", "concise=a", "--output", "b", *ON)
    assert (done.code, done.out, done.err) == (1, "", VERDICT)
    assert (closed / "a").read_text("utf-8").startswith("data/")
    assert (closed / "b").read_text("utf-8").startswith("{")


def test_the_verdict_is_told_once_wherever_the_findings_go(closed: Path, capsys: Capture) -> None:
    full = inside(capsys, "validate", "--format", "full", "--format", "json=a", *ON)
    assert full.out.startswith(VERDICT)
    assert full.err == ""
    alone = inside(capsys, "validate", "--format", "json", *ON)
    assert alone.err == ""
    both = inside(capsys, "validate", "--format", "json", "--format", "concise=a", *ON)
    assert both.err == VERDICT


def test_help_names_every_format(capsys: Capture) -> None:
    for lang in ("pl", "en"):
        words = set(
            inside(capsys, "--lang", lang, "validate", "--help").out.replace(",", " ").replace(";", " ").split()
        )
        assert set(format_names()) <= words


class TestAuto:
    def test_under_github_actions_annotations_and_the_verdict_in_the_log(self, closed: Path, capsys: Capture) -> None:
        done = inside(capsys, "validate", "--format", "auto", *ON, GITHUB_ACTIONS="true")
        assert done.code == 1
        assert done.out.startswith("::error ")
        assert done.out == inside(capsys, "validate", "--format", "github", *ON).out
        assert done.err == VERDICT

    @pytest.mark.parametrize("value", ["", "false", "1"])
    def test_elsewhere_the_full_text(self, closed: Path, capsys: Capture, value: str) -> None:
        done = inside(capsys, "validate", "--format", "auto", *ON, GITHUB_ACTIONS=value)
        assert done.out.startswith(VERDICT)

    def test_a_format_that_is_named_is_that_one_everywhere(self, closed: Path, capsys: Capture) -> None:
        done = inside(capsys, "validate", *ON, GITHUB_ACTIONS="true")
        assert done.out.startswith(VERDICT)


class TestWhatCannotBe:
    @pytest.mark.parametrize(
        ("arguments", "reason"),
        [
            (("--format", "sarf"), "nie ma formatu „sarf” (czy chodziło o sarif?)"),
            (("--format", "xml"), f"nie ma formatu „xml”; są: {', '.join(format_names())}"),
            (("--format", ""), f"nie ma formatu „”; są: {', '.join(format_names())}"),
            (("--format", "=a"), f"nie ma formatu „”; są: {', '.join(format_names())}"),
            (("--format", "json="), "--format json= nie podaje pliku; tak: --format json=wynik.json"),
            (
                ("--format", "full", "--format", "json"),
                (
                    "na wyjście może trafić tylko jeden format, a podano: full, json; pozostałym wskaż plik, np. "
                    "--format json=PLIK"
                ),
            ),
            (
                ("--format", "json=a", "--output", "b"),
                "--output: każdy z podanych formatów ma już swój plik",
            ),
            (("--format", "json=a", "--format", "full=./a"), "do pliku „./a” trafiłyby dwa formaty"),
            (
                ("--format", "json=a", "--format", "full", "--output", "data/../a"),
                "do pliku „data/../a” trafiłyby dwa formaty",
            ),
        ],
    )
    def test_is_said_before_anything_is_read_or_written(
        self, closed: Path, capsys: Capture, arguments: tuple[str, ...], reason: str
    ) -> None:
        done = inside(capsys, "validate", *arguments, *ON)
        assert (done.code, done.out, done.err) == (2, "", f"partnerstwo: {reason}\n")
        assert sorted(path.name for path in closed.iterdir()) == ["data"]

    def test_one_file_that_cannot_be_written_keeps_no_other_from_being_written(
        self, closed: Path, capsys: Capture
    ) -> None:
        done = inside(
            capsys, "validate", "--format", "json=brak/a", "--format", "concise", "--format", "sarif=b",
            "--format", "junit=data", *ON
        )  # fmt: skip
        assert done.code == 2
        assert done.out.startswith("data/partnerships/razem.yaml:11:9: Z03")
        assert done.err == f"{VERDICT}partnerstwo: nie udało się zapisać „brak/a”: nie ma takiego folderu\n"
        assert (closed / "b").exists()

    def test_if_nothing_could_be_written_nothing_else_is_said(self, closed: Path, capsys: Capture) -> None:
        done = inside(capsys, "validate", "--format", "json=brak/a", *ON)
        assert (done.code, done.out) == (2, "")
        assert done.err == "partnerstwo: nie udało się zapisać „brak/a”: nie ma takiego folderu\n"

    @pytest.mark.skipif(os.name == "nt", reason="no such device there")
    def test_a_full_disk(self, closed: Path, capsys: Capture) -> None:
        done = inside(capsys, "validate", "--format", "json=/dev/full", "--format", "concise", *ON)
        assert done.code == 2
        assert done.out.startswith("data/partnerships")
        assert done.err.endswith("partnerstwo: nie udało się zapisać „/dev/full”: brak miejsca na dysku\n")


def test_the_exit_code_is_the_same_in_every_format(closed: Path, capsys: Capture) -> None:
    names = [*(each.name for each in FORMATS), AUTO]
    assert {inside(capsys, "validate", "--format", name, *ON).code for name in names} == {1}
    assert {inside(capsys, "validate", "--ignore", "Z03", "--format", name, *ON).code for name in names} == {0}


def test_the_place_in_the_repository_is_told_without_running_git(closed: Path, capsys: Capture) -> None:
    # The folder only looks like a repository; git would refuse it.
    (closed / ".git").write_text("gitdir: /nigdzie\n")
    done = inside(capsys, "validate", "--format", "github", *ON)
    assert "file=data/partnerships/razem.yaml" in done.out


def test_a_personal_number_is_in_no_output_and_in_no_baseline(closed: Path, capsys: Capture) -> None:
    # The documentation's example stands in the words of D01 itself.
    pesel = "90010112349"
    for file, old, new in (
        ("partners/tartak.yaml", "nip: 0005550030", f"nip: {pesel}"),
        ("partners/rada-seniorow.yaml", "legal_form: informal_group", f"legal_form: {pesel}"),
        ("partners/brzoza.yaml", "contact:", f"{pesel}: tak\ncontact:"),
        ("partners/gops-lipowo.yaml", "run_by:", f"run_by: {pesel}\nrun_by:"),
        ("projects/ogrod.yaml", "lead: brzoza", f"lead: brzoza-{pesel}"),
        ("projects/ogrod.yaml", "title: Ogród", f"title: Ogro\u0301d_{pesel}"),
        ("partnerships/razem.yaml", "reviewed: 2026-05", f"reviewed: {pesel}"),
    ):
        path = closed / "data" / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), "utf-8")
    names = [each.name for each in FORMATS]
    done = inside(capsys, "validate", *(f"--format={name}=wyniki.{name}" for name in names), "--update-baseline", *ON)
    assert done.code == 1
    told = [done.err, *((closed / f"wyniki.{name}").read_text("utf-8") for name in names)]
    told.append((closed / "data" / ".baseline.json").read_text("utf-8"))
    assert [text for text in told if pesel in text] == []
    document = json.loads((closed / "wyniki.json").read_text("utf-8"))
    assert [each["code"] for each in document["diagnostics"] if each["code"][0] != "Y"] == ["D01"] * 7
    every = [*document["diagnostics"], *document["suppressed"]]
    assert "„brzoza-***********”: nie ma takiego partnera w rejestrze" in {each["message"] for each in every}
    fixed = inside(capsys, "validate", "--fix", "--format", "concise", *ON)
    assert "Poprawiono" in fixed.err
    assert f"title: Ogr\u00f3d_{pesel}" in (closed / "data" / "projects" / "ogrod.yaml").read_text("utf-8")


def test_a_real_process_writes_all_its_outputs(closed: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "partnerstwo", "validate", "--format=auto", "--format=junit=j.xml", *ON],
        env=os.environ | {"GITHUB_ACTIONS": "true", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout.startswith("::error ")
    assert done.stderr == VERDICT
    assert (closed / "j.xml").read_text("utf-8").startswith("<?xml")
