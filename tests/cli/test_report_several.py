"""`report` over several registries, as a secretary of a county runs it."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.inside import ON, Done, inside
from tests.overview.papers import COUNTY

Said = pytest.CaptureFixture[str]


@pytest.fixture
def county(tmp_path: Path) -> Path:
    shutil.copytree(COUNTY, tmp_path / "powiat")
    return tmp_path / "powiat"


def report(capsys: Said, *arguments: str | Path, **environment: str) -> Done:
    return inside(capsys, "report", *map(str, arguments), *ON, **environment)


def plain(said: str) -> str:
    return said.replace("\u00a0", " ")


def test_a_folder_stands_for_all_registries_below_it(county: Path, capsys: Said) -> None:
    whole = report(capsys, county)
    assert (whole.code, whole.err) == (0, "")
    assert plain(whole.out).startswith("# Partnerstwa lokalne w 2026 r.: Powiat Lipowski – zestawienie rejestrów\n")
    assert report(capsys, *sorted(county.iterdir())).out == whole.out


def test_one_registry_gives_the_paper_that_data_gives(county: Path, capsys: Said) -> None:
    alone = county / "lipowo"
    named = report(capsys, alone)
    assert named == report(capsys, "--data", alone)
    assert "partnerstwa w 2026 r.: Partnerstwo Razem dla Lipowa" in plain(named.out)
    # The folder above it holds no other, and the registry given twice is one.
    shutil.rmtree(county / "debowo")
    shutil.rmtree(county / "powiat")
    assert report(capsys, county) == named
    assert report(capsys, alone, county / ".." / county.name / "lipowo").out == named.out


@pytest.mark.parametrize("name", ["md", "json", "html", "xlsx"])
def test_one_core_and_two_write_the_same_bytes(county: Path, capsys: Said, name: str) -> None:
    for number in range(12):
        shutil.copytree(COUNTY / "lipowo", county / f"lipowo-{number:02}")
    contents = set()
    for jobs in ("1", "2"):
        target = county.parent / f"{jobs}.{name}"
        done = report(capsys, county, "--jobs", jobs, "--output", target)
        assert (done.code, done.err) == (0, f"zapisano {target}\n")
        contents.add(target.read_bytes())
    assert len(contents) == 1


def test_what_cannot_be_read_is_told_and_keeps_the_others(county: Path, capsys: Said) -> None:
    shutil.rmtree(county / "powiat" / "partners")
    done = report(capsys, county)
    assert done.code == 2
    assert "powiat/powiat: brak plików partnerów (partners/*.yaml)" in done.err
    said = plain(done.out)
    assert "2 rejestry · okres" in said
    assert "Jednego rejestru nie dało się odczytać" in said
    assert "Rejestry, których nie dało się odczytać" in said


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_folder_without_rights_is_told(county: Path, capsys: Said) -> None:
    (county / "powiat").chmod(0)
    try:
        done = report(capsys, county)
    finally:
        (county / "powiat").chmod(0o755)
    assert done.code == 2
    assert "nie można odczytać folderu" in done.err


def test_where_none_can_be_read_there_is_no_paper(county: Path, capsys: Said) -> None:
    for each in county.iterdir():
        shutil.rmtree(each / "partners")
    done = report(capsys, county)
    assert (done.code, done.out) == (2, "")
    assert "żadnego z rejestrów (3) nie dało się odczytać" in done.err


def test_a_hostile_registry_spoils_nothing(county: Path, capsys: Said) -> None:
    bad = county / "a\n\x1b[31m## b"
    shutil.copytree(county / "lipowo", bad)
    (bad / "registry.yaml").write_text('name: "x\\e[31m | **y** <script>"\nowner: O\narea: "99"\n', encoding="utf-8")
    (bad / "partners" / "loop.yaml").symlink_to(bad / "partners" / "loop.yaml")
    (bad / "partners" / "endless.yaml").symlink_to("/dev/zero")
    (bad / "partners" / "broken.yaml").write_bytes(b"name: [\xff")
    done = report(capsys, county)
    assert done.code == 0
    assert "\x1b" not in done.out + done.err
    assert "<script>" not in done.out
    assert "4 rejestry" in plain(done.out)


def test_strict_allows_no_paper_while_one_has_errors(county: Path, capsys: Said) -> None:
    done = report(capsys, county, "--strict")
    assert (done.code, done.out) == (1, "")
    assert done.err == (
        "w danych są błędy (1, rejestry: 1); --strict nie pozwala na sprawozdanie. Pokaże je: partnerstwo validate\n"
    )
    shutil.rmtree(county / "debowo" / "projects")
    assert report(capsys, county, "--strict").code == 0


@pytest.mark.parametrize("option", ["--partnership", "--since"])
def test_what_is_about_one_registry_is_refused(county: Path, capsys: Said, option: str) -> None:
    done = report(capsys, county, option, "razem")
    assert (done.code, done.out) == (2, "")
    assert f"{option} dotyczy jednego rejestru, a podane ścieżki wskazują: 3" in done.err


def test_data_and_folders_are_refused_together(county: Path, capsys: Said) -> None:
    for paths in ((county,), (county / "lipowo",)):
        assert report(capsys, *paths, "--data", county / "lipowo").code == 2


@pytest.mark.parametrize("path", ["nowhere", "powiat/lipowo/partners", "powiat/lipowo/registry.yaml"])
def test_a_path_without_a_registry_is_refused(county: Path, capsys: Said, path: str) -> None:
    done = report(capsys, county.parent / path)
    assert (done.code, done.out) == (2, "")
    assert "nie ma rejestru" in done.err


def test_the_language_is_polish_unless_named(county: Path, capsys: Said) -> None:
    for each in county.iterdir():
        with (each / "registry.yaml").open("a", encoding="utf-8") as file:
            file.write("language: en\n")
    assert plain(report(capsys, county).out).startswith("# Partnerstwa lokalne")
    assert plain(report(capsys, county, PARTNERSTWO_LANG="en").out).startswith("# Local partnerships in 2026")


def test_many_registries_make_a_table_of_areas_and_annexes_hold_each(county: Path, capsys: Said) -> None:
    for number in range(60):
        folder = county / f"gmina-{number:02}"
        (folder / "partners").mkdir(parents=True)
        (folder / "registry.yaml").write_text(f"name: Gmina {number}\nowner: G\narea: 0661{number + 1:02}2\n", "utf-8")
        (folder / "partners" / "g.yaml").write_text("name: G\nlegal_form: gmina\n", "utf-8")
    said = plain(report(capsys, county).out)
    assert "Rejestrów jest 63, dlatego tabele podają sumy dla powiatów" in said
    assert "Gmina 17" not in said
    document = json.loads(report(capsys, county, "--format", "json").out)
    assert document["version"] == 1
    assert document["period"] == {"from": "2026-01-01", "to": "2026-06-30", "on": "2026-06-30"}
    assert "Gmina 17" in json.dumps(document, ensure_ascii=False)
    target = county.parent / "zalaczniki.zip"
    assert report(capsys, county, "--format", "csv", "--output", target).code == 0
    with zipfile.ZipFile(target) as archive:
        tables = [archive.read(name).decode("utf-8-sig") for name in archive.namelist()]
    assert any("Gmina 17" in each for each in tables)


def test_the_real_program_reads_several(county: Path, partnerstwo: Run) -> None:
    done = partnerstwo("report", "powiat", "--on", "2026-06-30", "--output", "powiat.pdf")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "zapisano powiat.pdf\n")
    assert (county.parent / "powiat.pdf").read_bytes().startswith(b"%PDF-1.7")
