"""`init`: all or nothing, never over another file; what it makes is judged by the program itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerstwo.cli.init import FILES
from tests.cli.conftest import Run
from tests.cli.inside import inside

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("on", ["2026-11-22", "2026-12-31", "2027-05-22", "2027-10-21"])
def test_a_new_registry_is_clean_for_months(capsys: Capture, lang: str, on: str) -> None:
    assert inside(capsys, "init", "nowy", "--lang", lang, "--on", "2026-11-22").code == 0
    done = inside(capsys, "validate", "--strict", "--data", "nowy", "--on", on)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Rejestr poprawny: 6 plików" if lang == "pl" else "The registry is correct: 6 files")


def test_a_registry_of_today_is_clean_today(partnerstwo: Run) -> None:
    made = partnerstwo("init")
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout == (
        "Założono rejestr w bieżącym folderze: 4 zmyślonych partnerów i partnerstwo.\n"
        "\n" + "".join(f"  {name}\n" for name in FILES) + "\nCo dalej:\n"
        "  1. Sprawdź rejestr:      partnerstwo validate\n"
        "  2. Zobacz partnerów:     partnerstwo list\n"
        "  3. Przeczytaj README.md i zmień wpisy na własne.\n"
    )
    done = partnerstwo("validate", "--strict")
    assert (done.returncode, done.stderr) == (0, "")


def test_the_next_steps_name_the_folder_where_they_must(capsys: Capture) -> None:
    assert "validate --data rejestr\n" in inside(capsys, "init", "rejestr").out
    assert 'validate --data "nasz rejestr"\n' in inside(capsys, "init", "nasz rejestr").out
    assert "validate\n" in inside(capsys, "init", "data").out


def test_the_folder_can_be_named_by_data(capsys: Capture, tmp_path: Path) -> None:
    assert inside(capsys, "--data", "x", "init").code == 0
    assert (tmp_path / "x" / "registry.yaml").is_file()
    assert inside(capsys, "init", "y", "--data", "z").code == 2


def test_every_file_but_the_readme_explains_itself(capsys: Capture, tmp_path: Path) -> None:
    for lang in ("pl", "en"):
        inside(capsys, "init", lang, "--lang", lang)
        for name in FILES:
            if name.endswith(".yaml"):
                assert (tmp_path / lang / name).read_text("utf-8").startswith("# ")
    polish, english = tree(tmp_path / "pl"), tree(tmp_path / "en")
    assert list(polish) == list(english) == sorted(FILES)
    assert b"language: pl" in polish["registry.yaml"]
    assert b"language: en" in english["registry.yaml"]
    assert not [name for name, text in english.items() if any(letter in text.decode() for letter in "ąęłśćźńó")]


def test_an_existing_registry_is_left_alone(capsys: Capture, tmp_path: Path) -> None:
    inside(capsys, "init", "--on", "2026-01-01")
    before = tree(tmp_path)
    done = inside(capsys, "init")
    assert (done.code, done.out) == (2, "")
    assert done.err == "partnerstwo: w „.” jest już rejestr; niczego nie zapisano\n"
    assert tree(tmp_path) == before


def test_a_registry_in_data_counts_too(capsys: Capture, tmp_path: Path) -> None:
    inside(capsys, "init", "data")
    before = tree(tmp_path)
    assert inside(capsys, "init").code == 2
    assert tree(tmp_path) == before


def test_no_registry_inside_a_registry(capsys: Capture, tmp_path: Path) -> None:
    inside(capsys, "init")
    before = tree(tmp_path)
    assert inside(capsys, "init", "partners/nowy").code == 2
    assert tree(tmp_path) == before


@pytest.mark.parametrize("name", FILES[1:])
def test_no_file_is_written_over(capsys: Capture, tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("moje\n", "utf-8")
    done = inside(capsys, "init")
    assert (done.code, done.err) == (2, f"partnerstwo: plik „{name}” już istnieje; niczego nie zapisano\n")
    assert tree(tmp_path) == {name: b"moje\n"}


def test_a_file_is_no_folder(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("", "utf-8")
    assert inside(capsys, "init", "x").err == "partnerstwo: „x” nie jest folderem\n"


def test_a_failure_half_way_leaves_nothing(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def full(path: Path, *arguments: str, **named: str) -> object:
        if path.name == FILES[-2].rpartition("/")[2] and arguments == ("xb",):
            raise OSError(28, "No space left on device")
        return opened(path, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", full)
    done = inside(capsys, "init", "a/b")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "partnerstwo: nie udało się zapisać „a/b/partners/stowarzyszenie-wzorcowo.yaml”: "
        "system odmówił zapisu; niczego nie zostawiono\n"
    )
    assert list(tmp_path.iterdir()) == []
