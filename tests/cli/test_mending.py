"""`validate --fix` and `--diff`, as a clerk and a CI script meet them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from partnerstwo.source.lock import held
from tests.cli.conftest import Run
from tests.cli.inside import ON, inside

TARTAK = "partners/tartak.yaml"
OGROD = "projects/ogrod.yaml"


def change(registry: Path, file: str, old: str, new: str) -> bytes:
    """Puts a text in the place of another and returns the whole."""
    path = registry / file
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new, 1).encode())
    return path.read_bytes()


def texts(registry: Path) -> dict[str, bytes]:
    return {path.relative_to(registry).as_posix(): path.read_bytes() for path in registry.rglob("*") if path.is_file()}


@pytest.fixture
def broken(registry: Path) -> dict[str, bytes]:
    """Three findings in two files that can be fixed, and one that takes a person; the files as they were before."""
    clean = texts(registry)
    change(registry, TARTAK, "legal_form: company", "forma prawna: company  # z KRS")
    change(registry, OGROD, "start: 2026-03-01", "start: 1.03.2026")
    change(registry, OGROD, "status: ongoing", "status: w realizacji")
    change(registry, "partners/brzoza.yaml", "nip: 0005550047", "nip: 0005550048")
    return clean


def test_of_many_files_the_first_are_named_and_the_others_counted(
    registry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(12):
        file = registry / "partners" / f"a{number:02}.yaml"
        file.write_text(f"nazwa: A{number}\nlegal_form: association\n", "utf-8")
    done = inside(capsys, "validate", "--data", str(registry), *ON, "--fix", "--format", "concise")
    said = done.err.splitlines()[0]
    assert said.startswith("Poprawiono 12 miejsc w 12 plikach: ")
    assert said.endswith(f"partners/a08.yaml, {registry.as_posix()}/partners/a09.yaml i 2 inne pliki")


def test_fix_mends_what_it_can_and_shows_the_rest(
    registry: Path, broken: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    done = inside(capsys, "validate", "--data", str(registry), *ON, "--fix", "--format", "concise")
    assert done.code == 1
    assert [line.partition(": ")[2][:3] for line in done.out.splitlines()] == ["I01"]
    assert done.err.splitlines()[0] == (
        f"Poprawiono 3 miejsca w 2 plikach: {registry.as_posix()}/{TARTAK}, {registry.as_posix()}/{OGROD}"
    )
    now = texts(registry)
    assert now[OGROD] == broken[OGROD]
    assert now[TARTAK] == broken[TARTAK].replace(b"legal_form: company", b"legal_form: company  # z KRS")


def test_a_second_fix_changes_nothing(
    registry: Path, broken: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    inside(capsys, "validate", "--data", str(registry), *ON, "--fix")
    once = texts(registry)
    done = inside(capsys, "validate", "--data", str(registry), *ON, "--fix", "--lang", "en", "--format", "json")
    assert done.code == 1
    assert done.err.splitlines()[0] == "There is nothing to fix without a person."
    assert texts(registry) == once


def test_the_exit_code_follows_from_what_remains(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(registry, OGROD, "status: ongoing", "status: w realizacji")
    assert inside(capsys, "validate", "--data", str(registry), *ON).code == 1
    done = inside(capsys, "validate", "--data", str(registry), *ON, "--fix")
    assert done.code == 0
    assert "Poprawiono 1 miejsce w 1 pliku" in done.err


def test_diff_writes_nothing_and_can_be_applied(registry: Path, broken: dict[str, bytes], partnerstwo: Run) -> None:
    before = texts(registry)
    done = partnerstwo("validate", *ON, "--diff")
    assert done.returncode == 1
    assert done.stderr == "Do poprawienia przez --fix: 3 miejsca w 2 plikach.\n"
    assert texts(registry) == before
    applied = subprocess.run(
        ["git", "apply"], cwd=registry.parent, input=done.stdout.encode(), capture_output=True, check=False
    )
    assert applied.returncode == 0, applied.stderr
    applied_texts = texts(registry)
    for file, raw in before.items():
        (registry / file).write_bytes(raw)
    partnerstwo("validate", *ON, "--fix")
    assert texts(registry) == applied_texts
    clean = partnerstwo("validate", *ON, "--diff")
    assert (clean.returncode, clean.stdout) == (0, "")
    assert clean.stderr == "Nie ma nic, co dałoby się poprawić bez człowieka.\n"


def test_diff_keeps_bom_carriage_returns_and_a_missing_line_end(registry: Path, partnerstwo: Run) -> None:
    path = registry / TARTAK
    raw = b"\xef\xbb\xbf" + path.read_bytes().replace(b"legal_form", b"legal_frm").replace(b"\n", b"\r\n").rstrip()
    path.write_bytes(raw)
    assert partnerstwo("validate", *ON, "--fix").returncode == 0
    assert path.read_bytes() == raw.replace(b"legal_frm", b"legal_form")


def test_selection_and_paths_narrow_what_is_fixed(
    registry: Path, broken: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    before = texts(registry)
    inside(capsys, "validate", "--data", str(registry), *ON, "--fix", str(registry / TARTAK))
    assert texts(registry)[OGROD] == before[OGROD]
    assert texts(registry)[TARTAK] != before[TARTAK]
    inside(capsys, "validate", "--data", str(registry), *ON, "--fix", "--select", "Y12")
    assert texts(registry)[OGROD] == before[OGROD].replace(b"1.03.2026", b"2026-03-01")


def test_a_fix_that_would_bring_a_new_error_is_not_written(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(registry, "partners/gmina-lipowo.yaml", "regon:", "krs: 123456\nregon:")
    change(registry, TARTAK, "krs: 9999955503", "krs: 0000123456")
    change(registry, OGROD, "start: 2026-03-01", "start: 1.03.2026")
    before = texts(registry)
    done = inside(capsys, "validate", "--data", str(registry), *ON, "--fix", "--select", "I03,Y12")
    assert done.code == 1
    assert "gmina-lipowo.yaml: bez zmian, bo poprawka przyniosłaby nowy błąd (I07:" in done.err
    now = texts(registry)
    assert now["partners/gmina-lipowo.yaml"] == before["partners/gmina-lipowo.yaml"]
    assert now[OGROD] != before[OGROD]


def test_no_value_is_guessed(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(registry, "partners/gmina-lipowo.yaml", "legal_form: gmina", "legal_form: gminna")
    change(registry, TARTAK, "legal_form: company", "legal_form: kompania")
    change(registry, OGROD, "status: ongoing", "status: w trakcie")
    before = texts(registry)
    done = inside(capsys, "validate", "--data", str(registry), *ON, "--fix", "--format", "concise")
    assert done.code == 1
    assert "„gminna” nie jest dozwoloną wartością; czy chodziło o „gmina”?" in done.out
    now = texts(registry)
    assert {file for file, raw in now.items() if raw != before[file]} == {OGROD}
    assert b"status: ongoing" in now[OGROD]


def test_an_accepted_finding_is_left_in_peace(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(registry, TARTAK, "krs: 9999955503", "krs: 123456  # partnerstwo: ignore[I03] do sprawdzenia w KRS")
    before = texts(registry)
    assert inside(capsys, "validate", "--data", str(registry), *ON, "--fix").code == 0
    assert texts(registry) == before


def test_a_file_that_is_no_yaml_is_mended_where_it_can_mean_one_thing(
    registry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(registry, TARTAK, "name: Tartak Pod Lipą sp. z o.o.", "name: Tartak: Pod Lipą # firma")
    change(registry, TARTAK, "  unit: biuro\n  email", "\tunit: biuro\n\temail")
    before = texts(registry)
    # Two mistakes of different kinds in one file: neither alone makes it readable, so a person has to begin.
    assert inside(capsys, "validate", "--data", str(registry), *ON, "--fix").code == 1
    assert texts(registry) == before
    change(registry, TARTAK, "\tunit: biuro\n\temail", "  unit: biuro\n  email")
    assert inside(capsys, "validate", "--data", str(registry), *ON, "--fix").code == 0
    assert (registry / TARTAK).read_text().splitlines()[0] == 'name: "Tartak: Pod Lipą" # firma'


def test_spaces_that_are_missing_everywhere_are_put_in_at_once(
    registry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = registry / TARTAK
    clean = path.read_text()
    path.write_text("".join(line.replace(": ", ":", line[0] != " ") for line in clean.splitlines(keepends=True)))
    assert "name:Tartak" in path.read_text()
    assert inside(capsys, "validate", "--data", str(registry), *ON, "--fix").code == 0
    assert path.read_text() == clean


def test_what_is_wrong_behind_a_lost_space_is_mended_too(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = texts(registry)
    change(registry, OGROD, "start: 2026-03-01", "start:2026-3-1")
    change(registry, TARTAK, "legal_form: company", "legal_form:spółka handlowa")
    assert inside(capsys, "validate", "--data", str(registry), *ON, "--fix").code == 0
    assert texts(registry) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # A lost line break: quotes would swallow the next field.
        ("name: Tartak Pod Lipą sp. z o.o.\nlegal_form", "name: Tartak Pod Lipą sp. z o.o. legal_form"),
        ("seat: Lipowo", "seat: 'Lipowo' Górne'"),
        ("seat: Lipowo", "seat: [Lipowo"),
        ("contact:\n  unit: biuro", "contact: unit: biuro"),
    ],
)
def test_a_file_that_could_mean_two_things_is_left_to_a_person(
    registry: Path, capsys: pytest.CaptureFixture[str], old: str, new: str
) -> None:
    change(registry, TARTAK, old, new)
    before = texts(registry)
    assert inside(capsys, "validate", "--data", str(registry), *ON, "--fix").code == 1
    assert texts(registry) == before


@pytest.mark.parametrize("hidden", ["\x07", "\u202e", "\u2028"])
@pytest.mark.parametrize("value", ["Nowa: a{}b", '"C:\\test\\{}nowy"', "@a{}b"])
def test_a_hidden_character_is_not_replaced_by_what_stands_for_it(
    registry: Path, capsys: pytest.CaptureFixture[str], hidden: str, value: str
) -> None:
    change(registry, TARTAK, "seat: Lipowo", f"seat: Lipowo\nnotes: {value.format(hidden)}")
    before = texts(registry)
    assert inside(capsys, "validate", "--data", str(registry), *ON, "--fix").code == 1
    assert texts(registry) == before


def test_hidden_characters_never_reach_a_terminal(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(registry, TARTAK, "seat: Lipowo", "seat: Lipowo \u200b\nnotes: \u202eabc\n")
    done = inside(capsys, "validate", "--data", str(registry), *ON, "--diff", "--color", "always")
    assert done.code == 1
    assert "\u202e" not in done.out
    assert "\u200b" not in done.out
    inside(capsys, "validate", "--data", str(registry), *ON, "--fix")
    text = (registry / TARTAK).read_text()
    assert "\u200b" not in text
    assert "notes: \u202eabc" in text


def test_a_read_only_file_is_told_in_a_line_and_the_others_are_written(
    registry: Path, broken: dict[str, bytes], partnerstwo: Run
) -> None:
    before = texts(registry)
    (registry / TARTAK).chmod(0o444)
    done = partnerstwo("validate", *ON, "--fix")
    assert done.returncode == 2
    assert done.stdout == ""
    assert f"data/{TARTAK}: nie zapisano, bo plik jest tylko do odczytu" in done.stderr
    assert "Poprawiono 2 miejsca w 1 pliku: data/projects/ogrod.yaml" in done.stderr
    assert "Traceback" not in done.stderr
    assert texts(registry)[TARTAK] == before[TARTAK]
    assert texts(registry)[OGROD] == broken[OGROD]


def test_a_second_command_waits_for_the_first(
    registry: Path, broken: dict[str, bytes], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = texts(registry)
    monkeypatch.setattr("partnerstwo.source.lock.PATIENCE", 0.1)
    with held(registry):
        done = inside(capsys, "validate", "--data", str(registry), *ON, "--fix")
    assert done.code == 2
    assert "inne polecenie zapisuje teraz w rejestrze" in done.err
    assert texts(registry) == before


def test_what_a_killed_run_left_is_swept(
    registry: Path, broken: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    stale = registry / "partners" / ".tartak.yaml.abc.partnerstwo-tmp"
    stale.write_text("half")
    inside(capsys, "validate", "--data", str(registry), *ON, "--fix")
    assert not stale.exists()
    # Also where nothing is left to fix.
    stale.write_text("half")
    inside(capsys, "validate", "--data", str(registry), *ON, "--fix")
    assert not stale.exists()


def test_stale_hints_for_editors_are_written_anew(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert inside(capsys, "schema", "--write", "--data", str(registry)).code == 0
    fresh = texts(registry)
    assert "--fix" not in inside(capsys, "validate", "--data", str(registry), *ON).out
    (registry / ".schema" / "meeting.json").unlink()
    change(registry, ".schema/ids.json", "Tartak", "Tartaczek")
    # A notice, which is not shown: that it can be mended is said all the same.
    told = inside(capsys, "validate", "--data", str(registry), *ON).out
    assert "F12" not in told
    assert told.endswith(
        "\n1 można poprawić od razu (wliczając uwagi, których tu nie widać): partnerstwo validate --fix\n"
    )
    shown = inside(capsys, "validate", "--data", str(registry), *ON, "--diff")
    assert shown.code == 1
    done = inside(capsys, "validate", "--data", str(registry), *ON, "--fix")
    assert done.code == 0
    assert texts(registry) == fresh
    # A name that a fix changes is in the hints at once, too.
    change(registry, TARTAK, "Tartak Pod Lipą", "Tartak Pod Lip\u0061\u0328")
    inside(capsys, "schema", "--write", "--data", str(registry))
    inside(capsys, "validate", "--data", str(registry), *ON, "--fix")
    assert texts(registry) == fresh


@pytest.mark.parametrize(
    "options", [("--fix", "--diff"), ("--fix", "--watch"), ("--diff", "--format", "json"), ("--diff", "--output", "x")]
)
def test_contradictions_are_refused(
    registry: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...]
) -> None:
    before = texts(registry)
    done = inside(capsys, "validate", "--data", str(registry), *options)
    assert done.code == 2
    assert "wykluczają się" in done.err
    assert texts(registry) == before


def test_a_large_registry_is_mended_in_one_go(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = "".join(f"  - date: {day % 28 + 1:02}.0{day % 9 + 1}.2025\n    who: Ktoś {day}\n" for day in range(300))
    change(registry, "partnerships/razem.yaml", "members:", f"applications:\n{lines}members:")
    inside(capsys, "validate", "--data", str(registry), *ON, "--fix", "--select", "Y12")
    text = (registry / "partnerships/razem.yaml").read_text()
    assert text.count("    who: Ktoś") == 300
    assert text.count("  - date: 2025-") == 300


def test_explain_says_what_a_fix_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert "co zrobi --fix" in inside(capsys, "explain", "Y12").out
    assert "what --fix does" in inside(capsys, "explain", "Y12", "--lang", "en").out
    assert "--fix" not in inside(capsys, "explain", "F06").out
