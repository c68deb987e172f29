"""Numbers of the sections, recomputed by hand from small registries."""

from __future__ import annotations

from datetime import date

from partnerstwo.document.blocks import tables
from partnerstwo.language.lang import Lang
from partnerstwo.report.period import between, whole_year, year_to
from tests.report.papers import ASSEMBLY, GARDEN, ON, RAZEM, cells, changed, paper, section_text, sections, table, text

MORE_MONEY = """\
funding:
  - {source: esf, amount: 100, year: 2025, spent: 90}
  - {source: esf, amount: 200, year: 2026}
  - {source: budget_jst, amount: 50, spent: 20}
"""
"""The last one has no year: it counts for 2026, when the garden began."""


def test_composition_counts_sectors_votes_and_constituencies() -> None:
    found = paper()
    assert cells(found, "sectors") == [
        ("publiczny", "2"),
        ("gospodarczy", "1"),
        ("pozarządowy", "2"),
        ("mieszkańcy", "1"),
    ]
    assert cells(found, "votes")[-1] == ("Razem", "6", "–")
    assert cells(found, "votes")[0] == ("publiczny", "2", "33 %")
    assert ("społeczność lokalna", "1") in cells(found, "voices")


def test_shares_of_fewer_than_five_votes_are_not_given() -> None:
    few = "members: [{partner: gmina-lipowo, since: 2024}, {partner: tartak, since: 2024}]\n"
    assert cells(paper(changed({RAZEM: few})), "votes")[0] == ("publiczny", "1", "za mało danych")


def test_an_empty_sector_stands_in_the_chart_and_in_the_points_for_the_council() -> None:
    no_business = """\
members:
  - {partner: gmina-lipowo, since: 2024-01-10}
  - {partner: brzoza, since: 2024-01-10}
"""
    found = paper(changed({RAZEM: no_business}))
    assert ("gospodarczy", "0") in cells(found, "sectors")
    assert "brakuje partnera z sektora: gospodarczy" in section_text(found, "points")


def test_who_joined_and_who_left_in_the_period() -> None:
    members = """\
members:
  - {partner: gmina-lipowo, since: 2024-01-10}
  - {partner: tartak, since: 2024-01-10, until: 2026-02-28, exit_reason: spór o faktury}
  - {partner: brzoza, since: 2025-12-31}
  - {partner: rada-seniorow, since: 2026-01-01}
  - {partner: cis-brzoza, since: 2024-01-10, until: 2026-03-31, role: observer}
  - {partner: cis-brzoza, since: 2026-04-01}
"""
    found = paper(changed({RAZEM: members}))
    assert cells(found, "joined") == [("Rada Seniorów w Lipowie", "mieszkańcy", "01.01.2026")]
    assert cells(found, "left") == [("Tartak Pod Lipą sp. z o.o.", "gospodarczy", "28.02.2026")]
    assert "Przystąpił 1 partner: Rada Seniorów w Lipowie. Wystąpił 1 partner: Tartak" in text(found)


def test_members_not_all_entered_are_said_to_be_so() -> None:
    found = section_text(paper(changed({RAZEM: "members_total: 48\n"})), "composition")
    assert "Partnerstwo podaje, że ma 48 partnerów, a do rejestru wpisano 6." in found
    assert "Typ według składu" not in found


def test_projects_by_what_the_period_tells_of_them() -> None:
    assert "rozpoczęte w tym okresie: 1; zakończone: 0; w realizacji na dzień 30 czerwca 2026 r.: 1" in text(paper())
    before = paper(period=whole_year(2025, ON))
    assert "projects" not in {section.key for section in sections(before)}


def test_a_project_that_has_not_begun_is_in_preparation() -> None:
    found = paper(changed({GARDEN: "start: 2026-08-01\n"}))
    assert cells(found, "prepared") == [("Ogród społeczny", "w przygotowaniu", "01.08.2026", "50 000,00 zł")]


def test_a_project_completed_later_was_still_running_then() -> None:
    done = changed({GARDEN: "status: completed\nend: 2026-06-30\n"})
    assert cells(paper(done, between(date(2026, 1, 1), date(2026, 6, 29), ON)), "projects")[0][1] == "w realizacji"
    assert cells(paper(done), "projects")[0][1] == "zakończony"


def test_stages_are_counted_and_results_measured() -> None:
    found = paper(changed({GARDEN: "results: [{indicator: rabaty, unit: szt., target: 8, actual: 6}]\n"}))
    assert cells(found, "stages") == [("Ogród społeczny", "2", "2", "3", "2")]
    assert cells(found, "results") == [("rabaty", "Ogród społeczny", "szt.", "8", "6", "75 %")]


def test_project_partnerships_dissolved_and_to_be_dissolved() -> None:
    gone = "status: completed\nend: 2026-05-31\nagreement: {signed: 2026-02-20, dissolved: 2026-06-15}\n"
    assert "Ogród społeczny – 15 czerwca 2026 r." in section_text(paper(changed({GARDEN: gone})), "projects")
    still = "status: completed\nend: 2026-05-31\nagreement: {signed: 2026-02-20}\n"
    assert "umowa partnerska nadal trwa" in section_text(paper(changed({GARDEN: still})), "projects")


def test_money_by_year_and_source_with_a_line_for_the_esf() -> None:
    found = paper(changed({GARDEN: MORE_MONEY}))
    assert cells(found, "years") == [
        ("2025", "100,00 zł", "100,00 zł", "90,00 zł"),
        ("2026", "250,00 zł", "200,00 zł", "20,00 zł"),
        ("Razem", "350,00 zł", "300,00 zł", "110,00 zł"),
    ]
    assert cells(found, "sources") == [
        ("budżet JST", "50,00 zł", "20 %", "20,00 zł"),
        ("EFS/EFS+", "200,00 zł", "80 %", "–"),
        ("Razem", "250,00 zł", "–", "20,00 zł"),
    ]
    assert "kwoty bez roku (1) zaliczono do roku rozpoczęcia projektu" in section_text(found, "money")
    assert "Wydatki podano w 1 z 2 pozycji" in section_text(found, "money")


def test_the_esf_line_stands_there_even_when_it_is_empty() -> None:
    assert ("EFS/EFS+", "0,00 zł", "0 %", "–") in cells(paper(), "sources")


def test_money_by_sector_of_who_holds_it() -> None:
    assert cells(paper(), "money_by_sector") == [
        ("gospodarczy", "1", "5000,00 zł"),
        ("pozarządowy", "2", "45 000,00 zł"),
        ("Razem", "3", "50 000,00 zł"),
    ]


def test_money_of_a_single_partner_is_not_raised_together() -> None:
    found = paper(changed({GARDEN: "participants: [brzoza]\n"}))
    assert "money" not in {section.key for section in sections(found)}


def test_money_that_is_only_asked_for_is_told_apart() -> None:
    found = paper(changed({GARDEN: "status: applied\nstart: 2027-01\nend: 2027-12\n"}))
    said = section_text(found, "money")
    assert "opiewają na 50 000,00 zł" in said
    assert "przyznano" not in said


def test_attendance_and_decisions() -> None:
    found = paper()
    assert cells(found, "meetings") == [("10.04.2026", "zgromadzenie partnerów", "6", "6", "1")]
    assert "100 %, czyli 6 z 6 możliwych obecności" in section_text(found, "cooperation")
    assert cells(found, "decisions")[0] == ("ustalenie wewnętrzne", "1", "0", "0", "0", "1")


def test_overdue_decisions_are_counted_in_the_summary_and_in_the_points() -> None:
    late = "decisions: [{text: Policzyć ławki, owner: tartak, due: 2026-05-31}]\n"
    found = paper(changed({ASSEMBLY: late}))
    assert "Ustalenia po terminie: 1." in section_text(found, "summary")
    assert "Ustalenia po terminie: 1. Rada może zapytać" in section_text(found, "points")
    assert "Policzyć ławki" not in text(found)
    assert "Policzyć ławki (termin: 31 maja 2026 r.); odpowiada: Tartak Pod Lipą" in text(
        paper(changed({ASSEMBLY: late}), internal=True)
    )


def test_a_term_holds_through_its_last_day() -> None:
    decided = "decisions: [{text: Policzyć ławki, due: 2026-06-30}]\n"
    assert "Ustalenia po terminie" not in section_text(paper(changed({ASSEMBLY: decided})), "points")


def test_open_advice_is_a_point_for_the_council() -> None:
    advice = "decisions: [{text: Oświetlić park, kind: recommendation, due: 2026-12}]\n"
    found = section_text(paper(changed({ASSEMBLY: advice})), "points")
    assert "1. Rekomendacja do rozważenia: Oświetlić park (termin: grudzień 2026 r.)\n2. Do 30 listopada" in found


def test_dates_of_the_council_come_in_their_order() -> None:
    in_june = section_text(paper(), "points")
    assert in_june.index("30 listopada 2026 r.") < in_june.index("31 maja 2027 r.")
    in_may = section_text(paper(period=year_to(date(2026, 5, 31))), "points")
    assert in_may.index("31 maja 2026 r.") < in_may.index("30 listopada 2026 r.")


def test_principles_without_data_are_said_to_have_none() -> None:
    assert ("równość szans", "brak danych") in cells(paper(), "principles_model")


def test_a_breach_names_its_rules() -> None:
    found = paper(changed({RAZEM: "openness: {open: nie}\n"}))
    assert ("otwartość na nowych partnerów", "naruszenie (reguły: Z03)") in cells(found, "principles_seed")
    assert "Naruszenia zasad partnerstwa, według reguł: Z03." in section_text(found, "opening")


def test_sections_are_numbered_without_gaps() -> None:
    titles = [section.title for section in paper(changed({GARDEN: "participants: [brzoza]\n"})).sections]
    numbers = [title.split(". ")[0] for title in titles if title[:1].isdigit()]
    assert numbers == [str(n) for n in range(1, len(numbers) + 1)]


def test_every_table_of_the_paper_has_a_column_that_names_its_rows() -> None:
    from partnerstwo.document.blocks import tables

    for lang in Lang:
        for each in tables(paper(lang=lang)):
            assert sum(column.header for column in each.columns) == 1, each.key
    assert table(paper(), "meetings").columns[0].header


def test_a_partnership_that_ended_in_the_period_is_told_as_on_its_last_day() -> None:
    found = paper(changed({RAZEM: "ended: 2026-04-30\n"}))
    assert "Na dzień 30 kwietnia 2026 r. partnerstwo" in section_text(found, "composition")
    assert cells(found, "votes")[-1] == ("Razem", "6", "–")


def test_a_partnership_that_ended_before_the_period_has_no_partners_in_it() -> None:
    found = paper(changed({RAZEM: "ended: 2025-12-31\n"}), partnership="razem")
    assert "6 partner" not in text(found)
    assert "sectors" not in {table.key for table in tables(found)}


def test_what_stands_still_names_projects_given_up_as_well() -> None:
    given_up = "status: abandoned\nagreement: {signed: 2026-02-20}\n"
    assert "Zakończone lub zaniechane projekty z umową do rozwiązania: 1" in text(paper(changed({GARDEN: given_up})))
