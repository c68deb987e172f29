"""The paper over several registries: exact bytes, figures counted again, who is named and who is not."""

from __future__ import annotations

from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest

from partnerstwo.document.blocks import KeyFigures, tables
from partnerstwo.document.render import docx, html, markdown, pdf, terminal
from partnerstwo.document.renderers import RENDERERS
from partnerstwo.language.lang import Lang
from partnerstwo.language.style import Style
from partnerstwo.model.choices import FundingSource
from partnerstwo.overview.areas import MOST_ROWS
from partnerstwo.overview.build import build
from partnerstwo.overview.overview import Overview, People, Unread
from partnerstwo.report.period import whole_year, year_to
from tests.document.test_docx import faults
from tests.document.test_pdf import failures
from tests.overview import recount
from tests.overview.papers import ON, REGISTRIES, columns, paper, table
from tests.report.papers import sections, text
from tests.snapshots import Snapshots

check = Snapshots(Path(__file__).parent / "snapshots").check
NAMES = ("gminy Dębowo", "gminy Lipowo", "powiatu lipowskiego")


@pytest.mark.parametrize("lang", Lang)
def test_the_paper_of_a_county(lang: Lang) -> None:
    check(f"county.{lang}.md", markdown.render(paper(lang=lang)))


def test_terminal_of_eighty_columns() -> None:
    check("county.pl.80.txt", terminal.render(paper(), Style(80)))


@pytest.mark.parametrize("roots", [*permutations(REGISTRIES)])
def test_the_order_of_the_registries_changes_nothing(roots: tuple[Path, ...]) -> None:
    assert markdown.render(paper(*roots)) == markdown.render(paper())


def test_every_registry_has_its_own_numbers_and_the_sums_are_theirs() -> None:
    document = paper()
    sectors = [recount.sectors(root) for root in REGISTRIES]
    who = table(document, "registries")
    assert columns(who, "name", "partnerships", "partners", "public", "business", "ngo", "resident") == [
        (name, 1, sum(each.values()), *(each[key] for key in ("public", "business", "ngo", "resident")))
        for name, each in zip(NAMES, sectors, strict=True)
    ]
    work = table(document, "work")
    assert columns(work, "name", "running", "meetings", "awarded") == [
        (name, recount.running(root), recount.meetings(root), sum(recount.money(root).values()))
        for name, root in zip(NAMES, REGISTRIES, strict=True)
    ]
    for each in (who, work):
        assert each.total is not None
        for at, column in enumerate(each.columns):
            if column.key not in ("name", "area"):
                assert each.total[at] == sum(row[at] for row in each.rows)  # type: ignore[misc]


def test_funds_are_summed_by_source() -> None:
    sums: dict[str, Decimal] = {}
    for root in REGISTRIES:
        for source, amount in recount.money(root).items():
            sums[source] = sums.get(source, Decimal(0)) + amount
    labels = {each.value: each.label.pl for each in FundingSource}
    found = columns(table(paper(), "sources"), "source", "awarded")
    assert {str(source): amount for source, amount in found} == {labels[key]: amount for key, amount in sums.items()}


def test_each_partnership_counts_once_for_each_principle() -> None:
    for each in tables(paper()):
        if each.key.startswith("principles_"):
            assert all(sum(row[1:]) == 3 for row in each.rows)  # type: ignore[arg-type]


def test_organisations_are_known_by_whatever_number_they_have() -> None:
    # Most: KRS and REGON here, REGON alone there, KRS alone elsewhere; the bank: KRS and NIP, and NIP alone.
    document = paper()
    assert columns(table(document, "organisations"), "name", "number", "breadth") == [
        ("Powiat Lipowski", "REGON 995551011", 3),
        ("Stowarzyszenie Most", "KRS 9999955511", 3),
        ("Bank Spółdzielczy Ziemski", "KRS 9999955512", 2),
    ]
    told = columns(table(document, "contradictions"), "name", "what")
    assert told == [
        ("Bank Spółdzielczy Ziemski", "zakończenie działalności"),
        ("Stowarzyszenie Most", "forma prawna"),
    ]


def test_nobody_is_named_and_no_contact_is_told() -> None:
    for internal in (False, True):
        said = text(paper(internal=internal, every=True))
        assert "Mieszkaniec" not in said
        assert "@" not in said


def test_what_could_shame_is_counted_and_told_by_registry_only_inside_the_office() -> None:
    public, internal = paper(), paper(internal=True)
    assert "sensitive" not in [column.key for column in table(public, "quality").columns]
    assert columns(table(internal, "quality"), "name", "sensitive") == [
        (NAMES[0], 0),
        (NAMES[1], 1),  # Z10: a partner that has done nothing
        (NAMES[2], 0),
    ]
    assert (public.banner, internal.banner) == ("", "Wersja wewnętrzna – nie do publikacji")


def test_a_past_year_is_judged_on_its_last_day() -> None:
    document = paper(period=whole_year(2025, ON))
    assert document.title.replace("\u00a0", " ") == (
        "Partnerstwa lokalne w 2025 r.: Powiat Lipowski – zestawienie rejestrów"
    )
    # The sawmill and the resident joined in 2026, the women's circle left in 2026, the bank on the last day of 2025.
    assert columns(table(document, "registries"), "name", "partners") == [(NAMES[0], 5), (NAMES[1], 5), (NAMES[2], 4)]


@pytest.mark.parametrize(("every", "rows"), [(False, MOST_ROWS), (True, MOST_ROWS + 5)])
def test_of_many_that_could_not_be_read_some_are_listed_and_all_counted(every: bool, rows: int) -> None:
    unread = tuple(Unread(f"gmina/{number}", "brak") for number in range(MOST_ROWS + 5))
    document = build(Overview((), unread, People(), year_to(ON), Lang.PL, every=every))
    found = table(document, "unread")
    assert len(found.rows) == rows
    assert found.caption.replace("\u00a0", " ").endswith("odczytać" if every else "(60 z 65)")
    assert "65 rejestrów nie dało się odczytać" in text(document)


def test_key_figures() -> None:
    (figures,) = (each for section in sections(paper()) for each in section.blocks if isinstance(each, KeyFigures))
    assert [each.value for each in figures.figures] == [3, 3, 14, 3, Decimal(260500), 2]


@pytest.mark.parametrize("lang", Lang)
def test_the_pdf_passes_pdf_ua_and_pdf_a(lang: Lang) -> None:
    assert failures(pdf.render(paper(lang=lang))) == []


def test_word_opens_the_file_cleanly(tmp_path: Path) -> None:
    assert faults(docx.render(paper()), tmp_path) == []


@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda each: each.name)
def test_every_format_can_write_it_and_two_runs_give_the_same_bytes(renderer: object) -> None:
    assert renderer.render(paper(), Style()) == renderer.render(paper(), Style())  # type: ignore[attr-defined]


def test_the_page_has_every_section() -> None:
    page = html.render(paper()).decode()
    for title in ("Rejestry", "Skład partnerstw", "Organizacje w kilku rejestrach", "Jak liczono"):
        assert title in page
