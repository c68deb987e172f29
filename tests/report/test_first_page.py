"""The summary of a paper about one partnership ends on its first page when it is printed."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pytest

from partnerstwo.document.blocks import Bullets, Document, plain
from partnerstwo.language.lang import Lang
from partnerstwo.report.period import year_to
from tests.report import big
from tests.report.papers import paper, sections
from tests.rules.overlay import files_under

DATA = files_under(Path(__file__).parent.parent.parent / "data")


def first_page(document: Document) -> str:
    """The words of the first page without any space between them."""
    import pypdf

    from partnerstwo.document.render import pdf

    return bare(pypdf.PdfReader(io.BytesIO(pdf.render(document))).pages[0].extract_text())


def bare(words: str) -> str:
    return re.sub(r"\s", "", words)


def questions_and_answers(document: Document) -> list[str]:
    summary = next(section for section in sections(document) if section.key == "summary")
    return [plain(item) for block in summary.blocks if isinstance(block, Bullets) for item in block.items]


def wordy(files: dict[str, bytes]) -> dict[str, bytes]:
    """The big registry with names of partners and projects as long as official ones can be."""
    longer = "imienia Przyjaciół Ziemi Zmyślińskiej i Okolic, z siedzibą w Zmyślinie przy ulicy Szkolnej"
    return {
        path: re.sub(rb"^((?:name|title): .*)$", rb"\1 " + longer.encode(), raw, count=1, flags=re.MULTILINE)
        if path.startswith(("partners/", "projects/"))
        else raw
        for path, raw in files.items()
    }


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize(
    ("files", "on", "partnership"),
    [
        pytest.param(DATA, date(2026, 11, 22), "przykladow-razem", id="example"),
        pytest.param(big.files(), big.ON, big.TOWN, id="big"),
        pytest.param(wordy(big.files()), big.ON, big.TOWN, id="wordy"),
    ],
)
def test_all_seven_answers_are_on_the_first_page(
    files: dict[str, bytes], on: date, partnership: str, lang: Lang
) -> None:
    document = paper(files, year_to(on), lang, partnership)
    told = questions_and_answers(document)
    assert len(told) == 7
    page = first_page(document)
    assert [each for each in told if bare(each) not in page] == []
