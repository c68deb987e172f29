"""The overview as a web page: no barrier for anybody, nothing beyond the window."""

from __future__ import annotations

import pytest

from partnerstwo.document.render import html
from partnerstwo.language.lang import Lang
from tests.document import browser
from tests.document.browser import Seen
from tests.overview.papers import paper

WIDTHS = (320, 1280)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], Seen]:
    pages = {lang.value: html.render(paper(lang=lang)) for lang in Lang}
    return browser.barriers(pages, WIDTHS, tmp_path_factory.mktemp("axe"))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lang", Lang)
def test_axe_finds_no_barrier(lang: Lang, width: int, seen: dict[tuple[str, int], Seen]) -> None:
    found = seen[lang.value, width]
    assert found.violations == ()
    assert (found.width, found.content) == (width, width)


def test_the_page_needs_no_script() -> None:
    assert b"<script" not in html.render(paper())
