"""The whole report of the example registry: `UPDATE_SNAPSHOTS=1 python -m pytest tests/report` writes it anew."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from partnerstwo.document.render import markdown, terminal
from partnerstwo.language.lang import Lang
from partnerstwo.language.style import Style
from partnerstwo.report.period import Period, whole_year, year_to
from tests.report.papers import paper
from tests.rules.overlay import files_under
from tests.snapshots import Snapshots

DATA = files_under(Path(__file__).parent.parent.parent / "data")
check = Snapshots(Path(__file__).parent / "snapshots").check
ON = date(2026, 11, 22)


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize(("name", "period"), [("2026", year_to(ON)), ("2025", whole_year(2025, ON))])
def test_markdown(name: str, period: Period, lang: Lang) -> None:
    check(f"{name}.{lang}.md", markdown.render(paper(DATA, period, lang)))


def test_terminal_of_eighty_columns() -> None:
    check("2026.pl.80.txt", terminal.render(paper(DATA, year_to(ON)), Style(80)))


def test_two_runs_give_the_same_bytes() -> None:
    first, second = (
        markdown.render(paper(dict(order), year_to(ON))) for order in (DATA.items(), [*DATA.items()][::-1])
    )
    assert first == second
