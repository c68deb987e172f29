"""The manual page: as the help says, without a fault, and found by `man`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from partnerstwo.cli.manual import page
from partnerstwo.cli.program import program
from partnerstwo.cli.surroundings import ENVIRONMENT
from partnerstwo.language.lang import Lang

ROOT = Path(__file__).parents[2]
PAGES = {Lang.EN: ROOT / "man" / "partnerstwo.1", Lang.PL: ROOT / "man" / "pl" / "partnerstwo.1"}
# Read to know the terminal, the office's locale or a test; of no use to anyone who would set them by hand.
UNTOLD = {
    "CI", "TEAMCITY_VERSION", "TERM_PROGRAM", "VTE_VERSION", "KITTY_WINDOW_ID", "WT_SESSION",
    "KONSOLE_VERSION", "DOMTERM",
}  # fmt: skip


def needed(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        assert "CI" not in os.environ, f"{program} is not installed"
        pytest.skip(f"{program} is not installed")
    return found


@pytest.mark.parametrize("lang", Lang)
def test_the_page_in_the_tree_is_the_page_of_this_program(lang: Lang) -> None:
    expected = page(program(), lang)
    if os.environ.get("UPDATE_MAN"):
        PAGES[lang].write_text(expected, encoding="utf-8")
    assert PAGES[lang].read_text(encoding="utf-8") == expected, "UPDATE_MAN=1 writes it anew"


@pytest.mark.parametrize("lang", Lang)
def test_mandoc_finds_no_fault(lang: Lang) -> None:
    done = subprocess.run(
        [needed("mandoc"), "-Tlint", "-Kutf-8", "-Wstyle", str(PAGES[lang])],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0)


@pytest.mark.parametrize("lang", Lang)
def test_groff_finds_no_fault_and_shows_every_letter(lang: Lang) -> None:
    done = subprocess.run(
        [needed("groff"), "-k", "-Kutf8", "-man", "-Tutf8", "-ww", "-b", "-P-cbou", str(PAGES[lang])],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (done.stderr, done.returncode) == ("", 0)
    shown = " ".join(done.stdout.split())
    assert "--stdin-filename" in shown
    assert {Lang.PL: "Wykonano; nie znaleziono błędów", Lang.EN: "Done; no errors were found"}[lang] in shown
    assert not re.search(r"\\[&(f-]", shown)


@pytest.mark.parametrize("lang", Lang)
def test_man_finds_it_where_the_wheel_puts_it(lang: Lang, tmp_path: Path) -> None:
    man = needed("man")
    target = tmp_path / "share" / "man" / ("pl/man1" if lang is Lang.PL else "man1")
    target.mkdir(parents=True)
    shutil.copy(PAGES[lang], target)
    environment = {
        "PATH": os.environ["PATH"],
        "MANPATH": str(tmp_path / "share" / "man"),
        "LC_ALL": "C.UTF-8",
        "MANWIDTH": "80",
    }
    options = ["-L", "pl_PL.UTF-8"] if lang is Lang.PL else []
    done = subprocess.run(
        [man, *options, "-P", "cat", "partnerstwo"],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert {Lang.PL: "KOD ZAKOŃCZENIA", Lang.EN: "EXIT STATUS"}[lang] in done.stdout


def test_every_variable_that_the_program_reads_is_told() -> None:
    sources = "\n".join(path.read_text() for path in (ROOT / "src" / "partnerstwo" / "cli").rglob("*.py"))
    read = set(re.findall(r"""environ(?:ment)?(?:\.get\(|\[)["']([A-Z_]+)["']""", sources))
    read |= set(re.findall(r"""["']([A-Z_]+)["'] in (?:\w+\.)?environ""", sources))
    told = {each for name, _ in ENVIRONMENT for each in name.pl.split(", ")}
    assert read - UNTOLD <= told
    assert {"PARTNERSTWO_DATA", "PARTNERSTWO_LANG", "NO_COLOR"} <= read
