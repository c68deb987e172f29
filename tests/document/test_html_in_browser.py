"""The web page in a browser: no barrier for anybody, nothing beyond the window, its banner on every printed page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from partnerstwo.document.blocks import Document
from partnerstwo.document.render import html
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.report.build import Request, build
from partnerstwo.report.period import year_to
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Folder
from tests.document import browser, hostile, sample
from tests.document.browser import Seen

ON = date(2026, 11, 22)
DATA = Path(__file__).parents[2] / "data"
WIDTHS = (320, 1280)


def paper(lang: Lang) -> Document:
    """The paper about the registry that the project ships, every kind of chart in it."""
    tree = Folder(DATA)
    registry = load(tree)
    found = diagnose(run(registry, ON, RULES, Selection()), registry, tree, lang)
    return build(registry, Request(year_to(ON), lang, internal=True), found)


@pytest.fixture(scope="module")
def pages() -> dict[str, bytes]:
    papers = {
        "pl": paper(Lang.PL),
        "en": paper(Lang.EN),
        "card": sample.card(),
        # Every block, in words that are wider than a narrow window.
        "hostile": hostile.document("<script>alert(1)</script><img src=x onerror=alert(1)>" + "w" * 300),
    }
    return {name: html.render(document) for name, document in papers.items()}


@pytest.fixture(scope="module")
def seen(pages: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], Seen]:
    return browser.barriers(pages, WIDTHS, tmp_path_factory.mktemp("axe"))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["pl", "en", "card", "hostile"])
def test_axe_finds_no_barrier_and_the_page_fits_its_window(
    name: str, width: int, seen: dict[tuple[str, int], Seen]
) -> None:
    found = seen[name, width]
    assert found.violations == ()
    assert (found.width, found.content) == (width, width)
    assert found.passes > 20


def test_axe_would_find_what_is_wrong(tmp_path: Path) -> None:
    page = html.render(sample.report()).decode()
    for good, bad in (
        ('<html lang="pl">', "<html>"),
        ('<main id="content" tabindex="-1">', "<div>"),
        ("</main>", "</div>"),
        ('<h3 id="section-by-sector">', '<h6 id="section-by-sector">'),
        ("--muted:#4a5160", "--muted:#c0c0c0"),
    ):
        assert good in page
        page = page.replace(good, bad)
    found = browser.barriers({"bad": page.encode()}, (320,), tmp_path)["bad", 320].violations
    assert {"html-has-lang", "landmark-one-main", "heading-order", "color-contrast", "region"} <= {
        each.partition(":")[0] for each in found
    }


def test_the_browser_obeys_the_policy_and_has_nothing_to_say_of_it(pages: dict[str, bytes], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(pages["pl"])
    assert "Content Security Policy" not in browser.messages(page, tmp_path)
    page.write_bytes(pages["pl"].replace(b"</style>", b" </style>"))
    assert "Content Security Policy" in browser.messages(page, tmp_path)


def test_every_printed_page_carries_the_banner_and_the_data_of_charts_are_unfolded(
    pages: dict[str, bytes], tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(pages["pl"])
    printed = [each.extract_text() for each in PdfReader(browser.printed(page, tmp_path)).pages]
    assert len(printed) > 5
    for number, text in enumerate(printed, start=1):
        assert "Wersja wewnętrzna" in text
        assert f"Strona {number} z {len(printed)}" in text.replace("\u00a0", " ")
    whole = "\n".join(printed)
    assert "Spis treści" not in whole
    assert "Dane do wykresu\u00a01 sektor partnerzy publiczny 7" in " ".join(whole.split()).replace(
        "wykresu 1", "wykresu\u00a01"
    )
