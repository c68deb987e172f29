"""The paper as a whole: privacy, errors in the data, several partnerships, nothing at all, hostile text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from partnerstwo.document.render import json, markdown, terminal
from partnerstwo.language.lang import Lang
from partnerstwo.language.style import Style
from partnerstwo.registry.load import load
from partnerstwo.report.period import whole_year, year_to
from partnerstwo.report.titles import genitive
from partnerstwo.source.folder import Memory
from tests.report.papers import ASSEMBLY, GARDEN, ON, RAZEM, cells, changed, paper, section_text, sections, text
from tests.rules.overlay import base_files, files_under

DATA = files_under(Path(__file__).parent.parent.parent / "data")

SHAME = {
    GARDEN: """\
participants:
  - {partner: brzoza, stages: [plan, design], amount: 50 000, tasks: wszystko}
  - {partner: tartak, stages: [deliver], amount: 0, tasks: deski, settlement: invoice}
""",
    RAZEM: """\
conflicts:
  - {opened: 2026-02-01, cause: money, parties: [tartak, brzoza]}
members:
  - {partner: gmina-lipowo, since: 2024-01-10, basis: agreement}
  - {partner: tartak, since: 2024-01-10, basis: agreement}
  - {partner: brzoza, since: 2024-01-10, basis: agreement}
  - {partner: cis-brzoza, since: 2024-01-10, until: 2026-02-01, exit_reason: brak zapłaty}
  - {partner: gops-lipowo, since: 2024-01-10, basis: agreement}
""",
    ASSEMBLY: "attended: [gmina-lipowo, tartak, brzoza]\ndecisions: []\n",
}


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("internal", [False, True])
def test_no_contact_of_the_example_is_printed(lang: Lang, internal: bool) -> None:
    written = markdown.render(paper(DATA, year_to(date(2026, 11, 22)), lang, internal=internal)).replace("\\", "")
    contacts = [partner.contact for partner in load(Memory(DATA)).partners.values() if partner.contact is not None]
    assert len(contacts) > 25
    for contact in contacts:
        for secret in (contact.email, contact.phone, contact.www):
            assert secret is None or secret not in written


def test_what_could_shame_a_partner_is_counted() -> None:
    found = paper(changed(SHAME))
    assert "Partnerzy bez odnotowanej aktywności: 1." in section_text(found, "signals")
    assert cells(found, "subcontracting") == [
        ("uczestnik rozliczany fakturą", "1", "1"),
        ("całe ryzyko u partnera wiodącego", "0", "0"),
        ("wszystkie środki u jednego partnera", "1", "1"),
        ("uczestnik tylko w realizacji", "1", "1"),
    ]
    assert cells(found, "conflicts") == [("pieniądze", "1", "0", "1"), ("Razem", "1", "0", "1")]


def test_what_could_shame_a_partner_is_not_named_in_the_public_paper() -> None:
    found = paper(changed(SHAME))
    said = section_text(found, "signals") + section_text(found, "weaknesses")
    for name in ("Tartak", "Brzoza", "Ośrodek", "faktur: "):
        assert name not in said
    assert "brak zapłaty" not in text(found)


def test_the_internal_paper_names_them_and_says_on_every_page_what_it_is() -> None:
    found = paper(changed(SHAME), internal=True)
    assert "Gminny Ośrodek Pomocy Społecznej w Lipowie" in section_text(found, "signals")
    weaknesses = section_text(found, "weaknesses")
    assert "Tartak Pod Lipą sp. z o.o.: w projekcie „Ogród społeczny” rozlicza się fakturą" in weaknesses
    assert "spór od 1 lutego 2026 r. (pieniądze): Tartak Pod Lipą sp. z o.o., Stowarzyszenie Brzoza" in weaknesses
    assert "brak zapłaty" in text(found)
    assert found.banner == "Wersja wewnętrzna – nie do publikacji"
    english = paper(changed(SHAME), lang=Lang.EN, internal=True)
    assert english.banner == "Internal version – not for publication"
    assert paper(changed(SHAME)).banner == ""


def test_errors_in_the_data_are_said_on_the_first_page() -> None:
    found = paper(changed({GARDEN: "lead: tartakk\n"}))
    assert found.sections[0].key == "opening"
    assert "W danych jest 1 błąd." in section_text(found, "opening")


def test_a_clean_registry_begins_with_its_summary() -> None:
    assert paper().sections[0].key == "summary"


def test_files_that_could_not_be_read_are_named_with_the_quality_of_the_data() -> None:
    files = base_files() | {GARDEN: b"title: [\n"}
    found = paper(files)
    assert "Jednego pliku nie dało się odczytać w całości" in section_text(found, "opening")
    assert "projects/ogrod" in section_text(found, "quality").replace("\\", "")


def test_a_typo_never_empties_the_paper() -> None:
    found = paper(changed({RAZEM: "founded: kiedyś\n"}))
    assert {"summary", "composition", "projects", "cooperation"} <= {section.key for section in sections(found)}


SECOND = b"""\
name: Partnerstwo Wodne
founded: 2025-01-01
openness: {open: tak}
members:
  - {partner: gmina-lipowo, since: 2025-01-01}
  - {partner: tartak, since: 2026-02-01}
"""
LOOSE = b"title: Bieg\nstatus: completed\nstart: 2026-02\nend: 2026-03\nparticipants: [tartak, brzoza]\nlead: tartak\n"


def two() -> dict[str, bytes]:
    return base_files() | {"partnerships/wodne.yaml": SECOND, "projects/bieg.yaml": LOOSE}


def test_several_partnerships_make_a_chapter_each_then_totals_and_loose_projects() -> None:
    found = paper(two())
    assert [section.key for section in found.sections if section.key != "opening"] == [
        "partnership-razem",
        "partnership-wodne",
        "totals",
        "free_standing",
        "quality",
    ]
    assert [section.title for section in found.sections][-2:] == ["4. Projekty poza partnerstwami", "5. Jakość danych"]
    inner = [section.title for section in sections(found) if section.title.startswith("2.")]
    assert inner[:3] == ["2. Partnerstwo Wodne", "2.1. Podstawa działania i cele", "2.2. Skład partnerstwa"]


def test_totals_add_up_and_count_different_partners_once() -> None:
    found = paper(two())
    assert cells(found, "totals") == [
        ("Partnerstwo Lokalne Razem dla Lipowa", "6", "0", "0", "1", "50 000,00 zł"),
        ("Partnerstwo Wodne", "2", "1", "0", "0", "0,00 zł"),
        ("Razem", "8", "1", "0", "1", "50 000,00 zł"),
    ]
    assert "różnych partnerów jest 6" in section_text(found, "totals")


def test_only_the_partnership_that_was_asked_for() -> None:
    found = paper(two(), partnership="razem")
    said = text(found)
    assert "Wodne" not in said
    assert "Bieg" not in said
    assert found.title.replace("\u00a0", " ") == (
        "Sprawozdanie z działalności partnerstwa w 2026 r.: Partnerstwo Lokalne Razem dla Lipowa"
    )


def test_a_partnership_that_did_not_exist_then_has_no_chapter() -> None:
    found = paper(two(), period=whole_year(2024, ON))
    assert "Wodne" not in text(found)


@pytest.mark.parametrize("lang", Lang)
def test_a_registry_without_partnerships_says_so(lang: Lang) -> None:
    files = {name: raw for name, raw in base_files().items() if name.startswith(("partners/", "registry"))}
    found = paper(files, lang=lang)
    words = {
        Lang.PL: "W rejestrze nie ma jeszcze żadnego partnerstwa.",
        Lang.EN: "The registry has no partnership yet.",
    }
    assert words[lang] in text(found)


def test_an_empty_registry_makes_a_paper() -> None:
    assert text(paper({"registry.yaml": b"name: Pusty\nowner: Nikt\n"})).startswith("# ")


def test_a_partnership_of_one_key_makes_a_paper_in_both_languages() -> None:
    files = {"registry.yaml": b"name: R\nowner: O\n", "partnerships/p.yaml": b"name: P\nmembers: []\n"}
    for lang in Lang:
        assert "P" in text(paper(files, lang=lang))


EVIL = "x [red]y[/red] | **z** <b>b</b> {n} {0} %s \\"


def test_text_of_the_data_is_never_markup_or_a_template() -> None:
    quoted = "'" + EVIL.replace("'", "''") + "'"
    files = changed(
        {
            RAZEM: f"exit_rule: {quoted}\nstrategy_ref: {quoted}\ngoals: [{{text: {quoted}}}]\n",
            GARDEN: f"title: {quoted}\nresults: [{{indicator: {quoted}, target: 3, actual: 2}}]\n",
            ASSEMBLY: f"decisions: [{{text: {quoted}, kind: opinion, due: 2027-01-01}}]\n",
            "partners/tartak.yaml": f"name: {quoted}\n",
        }
    )
    for lang in Lang:
        document = paper(files, lang=lang, internal=True)
        assert "<b>" not in markdown.render(document).replace("\\<", "")
        shown = terminal.render(document, Style(80))
        assert "[red]y[/red]" in shown.replace("\n", " ").replace("  ", " ")
        assert "\x1b" not in shown
        assert "{n} {0} %s" in json.render(document)


@pytest.mark.parametrize(
    ("name", "declined"),
    [
        ("Partnerstwo Lokalne „Razem”", "Partnerstwa Lokalnego „Razem”"),
        ("Lokalne Partnerstwo na rzecz Rodziny", "Lokalnego Partnerstwa na rzecz Rodziny"),
        ("Partnerstwo", "Partnerstwa"),
        ("Partnerstwo Wodne", None),
        ("Razem dla Lipowa", None),
    ],
)
def test_a_name_is_declined_only_where_that_is_certain(name: str, declined: str | None) -> None:
    assert genitive(name) == declined


def test_a_past_year_knows_no_dates_in_the_future() -> None:
    found = paper(period=whole_year(2025, ON))
    assert "Sprawdzenie danych na dzień 30 czerwca 2026 r. nie wykazało błędów" in section_text(found, "quality")


def test_dates_for_the_council_come_after_the_day_of_the_paper_and_not_after_a_past_period() -> None:
    assert "31 maja 2026 r." not in section_text(paper(period=whole_year(2025, ON)), "points")


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("files", [two(), base_files(), changed({GARDEN: "funding: []\n"})])
def test_no_sentence_ends_twice(files: dict[str, bytes], lang: Lang) -> None:
    for period in (year_to(ON), whole_year(2024, ON)):
        assert ".." not in text(paper(files, period, lang)).replace("...", "")


def test_unknown_money_is_not_zero() -> None:
    found = paper(changed({GARDEN: "funding: []\n"}))
    assert "**–** – środki wspólnych projektów w 2026 r." in section_text(found, "summary")
