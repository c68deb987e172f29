"""`report` in the formats of an office: files, pipes, terminals, templates, missing libraries."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from threading import Thread

import docx
import openpyxl
import pytest
from pypdf import PdfReader

from partnerstwo.document.renderers import RENDERERS
from partnerstwo.document.word.refusal import LARGEST
from tests.cli.conftest import Run
from tests.cli.inside import ON, Done, inside

Said = pytest.CaptureFixture[str]
OFFICE = ("pdf", "docx", "xlsx", "csv")


def report(capsys: Said, registry: Path, *arguments: str, **environment: str) -> Done:
    return inside(capsys, "report", "--data", str(registry), *ON, *arguments, **environment)


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("r.pdf", b"%PDF-1.7"),
        ("r.docx", b"PK\x03\x04"),
        ("r.xlsx", b"PK\x03\x04"),
        ("r.zip", b"PK\x03\x04"),
        ("r.html", b"<!doctype html>"),
        ("r.HTM", b"<!doctype html>"),
    ],
)
def test_the_suffix_names_the_format_and_the_same_words_give_the_same_bytes(
    registry: Path, capsys: Said, name: str, start: bytes
) -> None:
    contents = set()
    for folder in ("a", "b"):
        target = registry.parent / folder / name
        target.parent.mkdir()
        done = report(capsys, registry, "--output", str(target))
        assert (done.code, done.out, done.err) == (0, "", f"zapisano {target}\n")
        contents.add(target.read_bytes())
    assert [content[: len(start)].lower() for content in contents] == [start.lower()]


def test_the_title_of_the_paper_is_in_every_format(registry: Path, capsys: Said) -> None:
    title = "Sprawozdanie z działalności partnerstwa w 2026 r.: Partnerstwo"
    for name in ("r.pdf", "r.docx", "r.xlsx"):
        assert report(capsys, registry, "--output", str(registry.parent / name)).code == 0
    metadata = PdfReader(registry.parent / "r.pdf").metadata
    assert metadata is not None
    titles = [
        metadata.title,
        docx.Document(str(registry.parent / "r.docx")).core_properties.title,
        openpyxl.load_workbook(registry.parent / "r.xlsx").properties.title,
    ]
    assert [(each or "").replace("\u00a0", " ")[: len(title)] for each in titles] == [title] * 3


def test_an_archive_of_tables_begins_with_their_list(registry: Path, capsys: Said) -> None:
    target = registry.parent / "zalaczniki.zip"
    assert report(capsys, registry, "--format", "csv", "--output", str(target)).code == 0
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        listed = archive.read("00-spis.csv").decode("utf-8-sig").splitlines()
    assert names[:2] == ["00-spis.csv", "01-podsumowanie.csv"]
    assert [line.partition(";")[0] for line in listed] == ["Plik", *names[1:]]


@pytest.mark.parametrize("name", ["pdf", "docx", "xlsx"])
def test_a_binary_format_does_not_spoil_a_terminal(
    registry: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    done = report(capsys, registry, "--format", name)
    assert (done.code, done.out) == (2, "")
    assert f"format {name} nie jest dla ekranu; podaj plik: --output NAZWA.{name}" in done.err


def test_which_formats_are_binary() -> None:
    assert {each.name for each in RENDERERS if each.binary} == set(OFFICE)


def test_a_binary_format_may_be_piped(registry: Path, capsys: Said) -> None:
    target = registry.parent / "r.xlsx"
    assert report(capsys, registry, "--output", str(target)).code == 0
    done = subprocess.run(
        [sys.executable, "-m", "partnerstwo", "report", "--data", str(registry), *ON, "--format", "xlsx"],
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert done.stdout == target.read_bytes()


@pytest.mark.parametrize(("name", "library"), [("pdf", "typst"), ("docx", "docx"), ("xlsx", "xlsxwriter")])
def test_a_missing_library_is_named_by_what_brings_it(
    registry: Path, partnerstwo: Run, tmp_path: Path, name: str, library: str
) -> None:
    # Python imports no module whose place is taken by None.
    (tmp_path / "absent").mkdir()
    (tmp_path / "absent" / "sitecustomize.py").write_text(
        f"import sys\nsys.modules[{library!r}] = None\n", encoding="utf-8"
    )
    paths = [str(tmp_path / "absent"), *filter(None, [os.environ.get("PYTHONPATH")])]
    done = partnerstwo("report", *ON, "--output", f"r.{name}", PYTHONPATH=os.pathsep.join(paths))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        f'partnerstwo: format {name} wymaga dodatkowych bibliotek; zainstaluj je: pip install "partnerstwo[report]"\n'
    )
    assert not (tmp_path / f"r.{name}").exists()


def test_a_word_file_takes_the_look_of_a_template(registry: Path, capsys: Said) -> None:
    blank = docx.Document()
    blank.sections[0].footer.paragraphs[0].text = "Urząd Gminy, ul. Polna 1"
    blank.save(str(registry.parent / "wzor.docx"))
    target = registry.parent / "r.docx"
    done = report(capsys, registry, "--template", str(registry.parent / "wzor.docx"), "--output", str(target))
    assert (done.code, done.err) == (0, f"zapisano {target}\n")
    with zipfile.ZipFile(io.BytesIO(target.read_bytes())) as archive:
        footers = [archive.read(name).decode() for name in archive.namelist() if "footer" in name]
    assert any("Urząd Gminy, ul. Polna 1" in footer for footer in footers)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"tekst"])
def test_a_template_that_is_no_word_file_is_refused(registry: Path, capsys: Said, content: bytes) -> None:
    template = registry.parent / "wzor.docx"
    template.write_bytes(content)
    done = report(capsys, registry, "--template", str(template), "--output", str(registry.parent / "r.docx"))
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("partnerstwo: nie można użyć szablonu „")
    assert "wzor.docx”: to nie jest dokument programu Word (.docx, .dotx)" in done.err
    assert not (registry.parent / "r.docx").exists()


def test_a_template_over_the_limit_is_refused_before_all_of_it_is_read(registry: Path, capsys: Said) -> None:
    with (registry.parent / "wzor.docx").open("wb") as file:
        file.truncate(LARGEST + 1)
    template = str(registry.parent / "wzor.docx")
    done = report(capsys, registry, "--template", template, "--output", str(registry.parent / "r.docx"))
    assert (done.code, done.out) == (2, "")
    assert "ponad 64 MB" in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_keeps_leading_where_it_leads(registry: Path, capsys: Said) -> None:
    (registry.parent / "dawny.html").write_text("dawny", encoding="utf-8")
    link = registry.parent / "r.html"
    link.symlink_to("dawny.html")
    assert report(capsys, registry, "--output", str(link)).code == 0
    assert link.is_symlink()
    assert (registry.parent / "dawny.html").read_bytes().startswith(b"<!DOCTYPE html>")


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="only there a disk is full at will")
@pytest.mark.parametrize("name", ["md", "pdf"])
def test_a_full_disk_is_no_mistake_of_the_program(registry: Path, name: str) -> None:
    command = [sys.executable, "-m", "partnerstwo", "report", "--data", str(registry), *ON, "--format", name]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr.decode() == "partnerstwo: nie udało się zapisać wyniku: brak miejsca na dysku\n"


@pytest.mark.skipif(sys.platform == "win32", reason="the shell of POSIX closes a stream")
@pytest.mark.parametrize("name", ["md", "pdf"])
def test_a_closed_output_is_no_mistake_of_the_program(registry: Path, name: str) -> None:
    command = [sys.executable, "-m", "partnerstwo", "report", "--data", str(registry), *ON, "--format", name]
    done = subprocess.run(["sh", "-c", '"$@" >&-', "sh", *command], stderr=subprocess.PIPE, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_pipe_stays_one_and_gets_the_report(registry: Path, capsys: Said) -> None:
    pipe = registry.parent / "r.pdf"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    assert report(capsys, registry, "--output", str(pipe)).code == 0
    assert pipe.is_fifo()
    reader.join(30)
    assert [content[:5] for content in read] == [b"%PDF-"]


def test_a_folder_is_no_template(registry: Path, capsys: Said) -> None:
    done = report(capsys, registry, "--template", str(registry), "--output", str(registry.parent / "r.docx"))
    assert (done.code, done.out) == (2, "")
    assert "to folder, nie plik" in done.err


def test_english_words(registry: Path, capsys: Said) -> None:
    done = report(capsys, registry, "--lang", "en", "--format", "csv")
    assert (done.code, done.out) == (2, "")
    assert "give --output with a name that ends in .zip" in done.err


def test_a_word_template_that_is_a_workbook_is_refused(registry: Path, capsys: Said) -> None:
    workbook = registry.parent / "wzor.xlsx"
    assert report(capsys, registry, "--output", str(workbook)).code == 0
    shutil.copy(workbook, registry.parent / "wzor.docx")
    done = report(
        capsys, registry, "--template", str(registry.parent / "wzor.docx"), "--output", str(registry.parent / "r.docx")
    )
    assert (done.code, done.out) == (2, "")
    assert "to nie jest dokument programu Word" in done.err
