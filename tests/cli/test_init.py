"""`init`: all or nothing, never over another file; what it makes is judged by the program itself."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from partnerstwo.cli.starter import AUTOMATION, EDITOR, ENTRIES
from tests.cli.conftest import Run
from tests.cli.inside import inside

Capture = pytest.CaptureFixture[str]
AROUND = (*EDITOR, *AUTOMATION)
SCHEMAS = tuple(
    f".schema/{name}.json" for name in ("assessment", "ids", "meeting", "partner", "partnership", "project", "registry")
)
WELCOME = ("README.md", *AROUND)
FULL = {*(f"data/{name}" for name in (*ENTRIES, *SCHEMAS)), *WELCOME}
NEXT = (
    "\nCo dalej:\n"
    "  1. Sprawdź rejestr:      partnerstwo validate\n"
    "  2. Zobacz partnerów:     partnerstwo list\n"
    "  3. Przeczytaj README.md i zmień wpisy na własne.\n"
)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("on", ["2026-11-22", "2026-12-31", "2027-05-22", "2027-10-21"])
@pytest.mark.parametrize("bare", [(), ("--bare",)])
def test_a_new_registry_is_clean_for_months(capsys: Capture, lang: str, on: str, bare: tuple[str, ...]) -> None:
    assert inside(capsys, "init", "nowy", "--lang", lang, "--on", "2026-11-22", *bare).code == 0
    done = inside(capsys, "validate", "--strict", "--notices", "--data", "nowy", "--on", on)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Rejestr poprawny: 6 plików" if lang == "pl" else "The registry is correct: 6 files")
    assert len(done.out.splitlines()) == 1


def test_a_registry_of_today_is_clean_today(partnerstwo: Run, tmp_path: Path) -> None:
    made = partnerstwo("init")
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout == (
        "Założono rejestr w bieżącym folderze: 4 zmyślonych partnerów i partnerstwo.\n"
        "\n"
        + "".join(f"  data/{name}\n" for name in ENTRIES)
        + "  data/.schema/ (podpowiedzi dla edytora)\n"
        + "".join(f"  {name}\n" for name in WELCOME)
        + NEXT
    )
    assert set(tree(tmp_path)) == FULL
    done = partnerstwo("validate", "--strict")
    assert (done.returncode, done.stderr) == (0, "")


def test_two_registries_made_on_a_day_are_the_same(capsys: Capture, tmp_path: Path) -> None:
    for name in ("a", "b"):
        inside(capsys, "init", name, "--on", "2026-11-22")
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_a_bare_registry_is_the_folder_itself(capsys: Capture, tmp_path: Path) -> None:
    done = inside(capsys, "init", "--bare")
    assert set(tree(tmp_path)) == {*ENTRIES, *SCHEMAS, "README.md"}
    assert done.out.endswith(NEXT)
    page = (tmp_path / "README.md").read_text("utf-8")
    assert "| `registry.yaml` |" in page
    assert ".gitlab-ci.yml" not in page


def test_the_next_steps_name_the_folder_where_they_must(capsys: Capture) -> None:
    assert "validate --data rejestr\n" in inside(capsys, "init", "rejestr").out
    assert 'validate --data "nasz rejestr"\n' in inside(capsys, "init", "nasz rejestr").out
    assert "validate\n" in inside(capsys, "init", "data", "--bare").out


def test_the_folder_can_be_named_by_data(capsys: Capture, tmp_path: Path) -> None:
    assert inside(capsys, "--data", "x", "init").code == 0
    assert (tmp_path / "x" / "data" / "registry.yaml").is_file()
    assert inside(capsys, "init", "y", "--data", "z").code == 2
    assert inside(capsys, "init", "y", "--bare", "--extras").code == 2
    assert not (tmp_path / "y").exists()


@pytest.mark.parametrize(("typed", "root"), [("data", "."), ("x/data/", "x")])
def test_who_names_the_data_folder_gets_no_data_folder_in_it(
    capsys: Capture, tmp_path: Path, typed: str, root: str
) -> None:
    assert inside(capsys, "init", typed).code == 0
    assert set(tree(tmp_path / root)) == {*(f"data/{name}" for name in (*ENTRIES, *SCHEMAS)), *WELCOME}
    assert inside(capsys, "init", typed, "--extras").out.startswith("Niczego nie brakuje")


def test_every_entry_explains_itself(capsys: Capture, tmp_path: Path) -> None:
    for lang in ("pl", "en"):
        inside(capsys, "init", lang, "--lang", lang)
        for name in ENTRIES:
            first, second, *_ = (tmp_path / lang / "data" / name).read_text("utf-8").splitlines()
            assert first.startswith("# yaml-language-server: $schema=")
            assert second.startswith("# ")
    polish, english = tree(tmp_path / "pl"), tree(tmp_path / "en")
    assert set(polish) == set(english) == FULL
    assert b"language: pl" in polish["data/registry.yaml"]
    assert b"language: en" in english["data/registry.yaml"]
    written = [name for name in english if not name.startswith("data/.schema/") and name != ".vscode/tasks.json"]
    assert not [name for name in written if any(letter in english[name].decode() for letter in "ąęłśćźńó")]


def test_every_path_of_the_readme_is_there(capsys: Capture, tmp_path: Path) -> None:
    for lang in ("pl", "en"):
        inside(capsys, "init", lang, "--lang", lang)
        page = (tmp_path / lang / "README.md").read_text("utf-8")
        rows = [line for line in page.splitlines() if line.startswith("| `")]
        named = [name for row in rows for name in re.findall(r"`([^`]+)`", row)]
        assert len(named) > 10
        made_later = ("data/projects/", "data/meetings/", "data/assessments/")
        for name in named:
            assert (tmp_path / lang / name).exists() or name.startswith(made_later), name
        assert "{" not in page


def test_an_existing_registry_is_left_alone(capsys: Capture, tmp_path: Path) -> None:
    inside(capsys, "init", "--bare", "--on", "2026-01-01")
    before = tree(tmp_path)
    done = inside(capsys, "init")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "partnerstwo: w bieżącym folderze jest już rejestr; niczego nie zapisano. Brakujące pliki dla edytora i "
        "automatycznego sprawdzania dopisze: partnerstwo init --extras\n"
    )
    assert inside(capsys, "init", "--bare").code == 2
    assert tree(tmp_path) == before


def test_a_registry_in_data_counts_too(capsys: Capture, tmp_path: Path) -> None:
    inside(capsys, "init")
    before = tree(tmp_path)
    assert inside(capsys, "init").code == 2
    assert inside(capsys, "init", "data").code == 2
    assert tree(tmp_path) == before


def test_the_hint_can_be_typed_as_it_stands(capsys: Capture) -> None:
    inside(capsys, "init", "nasz rejestr")
    hint = inside(capsys, "init", "nasz rejestr").err.rpartition("dopisze: ")[2]
    assert hint == 'partnerstwo init "nasz rejestr" --extras\n'
    assert inside(capsys, "init", "nasz rejestr", "--extras").code == 0


def test_no_registry_inside_a_registry(capsys: Capture, tmp_path: Path) -> None:
    inside(capsys, "init", "--bare")
    before = tree(tmp_path)
    assert inside(capsys, "init", "partners/nowy").code == 2
    assert tree(tmp_path) == before


@pytest.mark.parametrize("name", ["data/partners/gmina-wzorcowo.yaml", "data/.schema/ids.json"])
def test_no_file_of_the_registry_is_written_over(capsys: Capture, tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("moje\n", "utf-8")
    done = inside(capsys, "init")
    assert (done.code, done.err) == (2, f"partnerstwo: plik „{name}” już istnieje; niczego nie zapisano\n")
    assert tree(tmp_path) == {name: b"moje\n"}


@pytest.mark.parametrize("name", WELCOME)
def test_what_somebody_has_set_up_stays(capsys: Capture, tmp_path: Path, name: str) -> None:
    """A repository that a service has just made has a README and a .gitignore."""
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("moje\n", "utf-8")
    done = inside(capsys, "init")
    assert (done.code, done.err) == (0, "")
    assert f"Te pliki już były i zostały bez zmian:\n\n  {name}\n\nCo dalej" in done.out
    found = tree(tmp_path)
    assert found[name] == b"moje\n"
    assert set(found) == FULL
    # A page of somebody's own explains nothing of the entries.
    assert ("Przeczytaj README.md" in done.out) is (name != "README.md")
    assert ("wyjaśniają je komentarze w plikach" in done.out) is (name == "README.md")


def test_a_file_is_no_folder(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("", "utf-8")
    assert inside(capsys, "init", "x").err == "partnerstwo: „x” nie jest folderem\n"
    assert inside(capsys, "init", "x", "--extras").err == "partnerstwo: „x” nie jest folderem\n"


def test_a_failure_half_way_leaves_nothing(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def full(path: Path, *arguments: str, **named: str) -> object:
        if path.name == "tasks.json" and arguments == ("xb",):
            raise OSError(28, "No space left on device")
        return opened(path, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", full)
    done = inside(capsys, "init", "a/b")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "partnerstwo: nie udało się zapisać „a/b/.vscode/tasks.json”: brak miejsca na dysku; niczego nie zostawiono\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_a_folder_belongs_leaves_nothing_behind(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / ".github").write_text("", "utf-8")
    assert inside(capsys, "init").code == 2
    assert set(tree(tmp_path)) == {".github"}


@pytest.mark.parametrize("name", [".vscode", ".github", "data"])
def test_nothing_is_written_outside_the_folder(capsys: Capture, tmp_path: Path, name: str) -> None:
    (tmp_path / "obok").mkdir()
    (tmp_path / "nowy").mkdir()
    (tmp_path / "nowy" / name).symlink_to(tmp_path / "obok", target_is_directory=True)
    done = inside(capsys, "init", "nowy")
    assert (done.code, done.out) == (2, "")
    assert "prowadzi poza folder „nowy”" in done.err
    assert tree(tmp_path) == {}


def test_in_a_folder_of_a_repository_it_says_where_the_services_look(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert "Uwaga" not in inside(capsys, "init").out
    done = inside(capsys, "init", "rejestr")
    assert f"tylko w głównym folderze repozytorium: {os.path.realpath(tmp_path)}.\n" in done.out
    assert "Uwaga" not in inside(capsys, "init", "inny", "--bare").out


class TestExtras:
    """The files around a registry that is there already."""

    @pytest.mark.parametrize("bare", [True, False])
    def test_they_come_to_an_old_registry(self, capsys: Capture, tmp_path: Path, bare: bool) -> None:
        inside(capsys, "init", *(["--bare"] if bare else []))
        inner = "" if bare else "data/"
        for name in (*(f"{inner}{each}" for each in SCHEMAS), *AROUND):
            (tmp_path / name).unlink(missing_ok=True)
        before = tree(tmp_path)
        done = inside(capsys, "init", "--extras")
        assert (done.code, done.err) == (0, "")
        assert done.out == (
            "Dopisano w bieżącym folderze:\n"
            f"\n  {inner}.schema/ (podpowiedzi dla edytora)\n" + "".join(f"  {name}\n" for name in AROUND)
        )
        after = tree(tmp_path)
        assert set(after) - set(before) == {*(f"{inner}{each}" for each in SCHEMAS), *AROUND}
        assert before.items() <= after.items()
        assert inside(capsys, "validate", "--strict", "--notices").code == 0

    def test_they_are_what_a_new_registry_has(self, capsys: Capture, tmp_path: Path) -> None:
        inside(capsys, "init", "--lang", "en")
        before = tree(tmp_path)
        for name in AROUND:
            (tmp_path / name).unlink()
        inside(capsys, "init", "--extras")
        assert tree(tmp_path) == before

    def test_what_is_there_stays(self, capsys: Capture, tmp_path: Path) -> None:
        inside(capsys, "init")
        (tmp_path / ".gitignore").write_text("moje\n", "utf-8")
        (tmp_path / ".gitlab-ci.yml").unlink()
        done = inside(capsys, "init", "--extras")
        assert "Dopisano w bieżącym folderze:\n\n  .gitlab-ci.yml\n" in done.out
        assert "  .gitignore\n" in done.out.partition("bez zmian")[2]
        assert (tmp_path / ".gitignore").read_text("utf-8") == "moje\n"
        assert inside(capsys, "init", "--extras").out == "Niczego nie brakuje w bieżącym folderze.\n"

    def test_a_broken_registry_gets_them_too(self, capsys: Capture, tmp_path: Path) -> None:
        (tmp_path / "registry.yaml").write_text("name: [", "utf-8")
        (tmp_path / "partners").mkdir()
        (tmp_path / "partners" / "x.yaml").write_bytes(b"\xff\xfe")
        assert inside(capsys, "init", "--extras").code == 0
        assert (tmp_path / ".vscode" / "settings.json").is_file()

    def test_without_a_registry_there_is_nothing_to_add_to(self, capsys: Capture, tmp_path: Path) -> None:
        done = inside(capsys, "init", "--extras")
        assert (done.code, done.out) == (2, "")
        assert done.err.startswith("partnerstwo: w bieżącym folderze nie ma rejestru")
        assert inside(capsys, "init", "nowhere", "--extras").code == 2
        assert tree(tmp_path) == {}
