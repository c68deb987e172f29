"""The pictures of the paper: their numbers counted by hand, their words, and where there is none."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from partnerstwo.document.blocks import (
    Bar,
    Bars,
    Chart,
    Document,
    Group,
    Links,
    Network,
    Progress,
    Spec,
    StackedColumns,
    Stretch,
    Tie,
    Timeline,
)
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.report.period import Period, whole_year, year_to
from partnerstwo.source.folder import Memory
from tests.report import big
from tests.report.papers import ASSEMBLY, GARDEN, ON, RAZEM, cells, changed, charts, paper, section_text, text
from tests.rules.overlay import base_files, files_under

DATA = files_under(Path(__file__).parent.parent.parent / "data")
EXAMPLE = year_to(date(2026, 11, 22))

SECOND_PROJECT = b"""\
title: \xc5\x81awki w parku
status: completed
start: 2026-02
end: 2026-05
lead: tartak
partnership: razem
participants: [tartak, brzoza, gmina-lipowo]
"""
TWO = base_files() | {"projects/lawki.yaml": SECOND_PROJECT}


def of(document: Document, key: str) -> Chart:
    return charts(document)[key]


def alt(chart: Chart) -> str:
    """What it says in words, with plain spaces."""
    return chart.alt.replace("\u00a0", " ")


def names(spec: Links | Network) -> list[str]:
    return [node.label for node in spec.nodes]


# The example registry, counted by hand


def test_sectors_of_the_example_carry_their_marks() -> None:
    found = of(paper(DATA, EXAMPLE), "sectors")
    assert found.spec == Bars(
        (Bar("publiczny", 7, 0), Bar("gospodarczy", 6, 1), Bar("pozarządowy", 11, 2), Bar("mieszkańcy", 2, 3))
    )
    assert alt(found) == "Najliczniejszy jest sektor pozarządowy: 11 z 26."


def test_the_schedule_of_the_example() -> None:
    found = of(paper(DATA, EXAMPLE), "schedule")
    assert found.spec == Timeline(
        (
            Stretch(
                "Aktywni w Przykładowie – z centrum integracji do pracy",
                date(2025, 3, 1),
                date(2027, 12, 31),
                Progress.RUNNING,
            ),
            Stretch(
                "Złota Linia – dowóz seniorów na zajęcia i do lekarza",
                date(2026, 4, 1),
                date(2027, 9, 30),
                Progress.RUNNING,
            ),
            Stretch("Ogród Pokoleń w Przykładówce", date(2026, 4, 11), date(2026, 10, 10), Progress.DONE),
            Stretch(
                "Przykładów bez barier – przegląd dostępności i pierwsze poprawki",
                date(2027, 9, 1),
                date(2028, 8, 31),
                Progress.AHEAD,
            ),
            Stretch("Sąsiedzka pomoc dzienna", date(2027, 10, 1), date(2029, 9, 30), Progress.AHEAD),
        ),
        date(2026, 11, 22),
    )
    assert alt(found) == (
        "Najwcześniejszy początek: 1 marca 2025 r.; najpóźniejszy podany koniec: 30 września 2029 r.; projekty "
        "zakończone: 1, w realizacji: 2, w przygotowaniu: 2. Bez dat, które dałoby się pokazać: 1."
    )
    assert found.data.rows[-1] == ("Targ prosto od wytwórcy", "w przygotowaniu", None, None)


def test_who_takes_part_in_the_projects_of_the_example() -> None:
    found = of(paper(DATA, EXAMPLE), "participation")
    assert isinstance(found.spec, Links)
    assert found.spec.groups == (
        Group("publiczny", 0),
        Group("gospodarczy", 1),
        Group("pozarządowy", 2),
        Group("mieszkańcy", 3),
    )
    assert [sum(node.group == group for node in found.spec.nodes) for group in range(4)] == [4, 3, 7, 1]
    golden = next(knot for knot in found.spec.knots if knot.label.startswith("Złota Linia"))
    assert [names(found.spec)[node] for node in golden.nodes] == [
        "Bank Spółdzielczy w Przykładowie",
        "Fundacja „Przykładowski Próg”",
        "Przykładowski Uniwersytet Trzeciego Wieku",
        "Zakład Aktywności Zawodowej w Przykładowie",
        "Rada Seniorów w Przykładowie",
    ]
    assert alt(found) == (
        "Uczestnicy: 15; projekty: 3. Najliczniejsze projekty mają ich po 5. Nikt nie bierze udziału w więcej niż "
        "jednym z nich."
    )


def test_the_map_of_the_example_shows_members_with_a_tie_only() -> None:
    found = paper(DATA, EXAMPLE)
    spec = of(found, "cooperation").spec
    assert isinstance(spec, Network)
    # Of the fifteen participants two are no members: the vocational establishment and the integration club.
    assert len(spec.nodes) == 13
    assert "Zakład Aktywności Zawodowej w Przykładowie" not in names(spec)
    # Five members make ten pairs, four make six.
    assert len(spec.ties) == 10 + 6 + 6
    assert {tie.weight for tie in spec.ties} == {1}
    said = section_text(found, "network")
    assert "Partnerzy, którzy w tym okresie pracowali w projekcie z innym partnerem: 13 z 26." in said


def test_attendance_at_the_assemblies_of_the_example_with_those_of_the_year_before() -> None:
    found = of(paper(DATA, EXAMPLE), "attendance")
    assert isinstance(found.spec, StackedColumns)
    assert found.spec.categories == ("20.05.2025", "19.05.2026", "18.11.2026")
    assert [series.values for series in found.spec.series] == [(18, 18, 21), (8, 8, 5)]
    assert alt(found) == (
        "Na zgromadzenia przychodziło od 18 do 21 partnerów; na ostatnim (18 listopada 2026 r.) obecnych było 21 z 26."
    )


def test_money_of_the_example_by_year_and_source() -> None:
    found = of(paper(DATA, EXAMPLE), "money_by_year")
    assert isinstance(found.spec, StackedColumns)
    assert found.spec.categories == ("2024", "2025", "2026", "2027")
    assert found.spec.series[0].values == (Decimal(0), Decimal(300000), Decimal(430000), Decimal(290000))
    assert [column.key for column in found.data.columns] == ["year", "esf", "local", "state", "other"]
    assert found.data.total is not None
    assert sum(amount for amount in found.data.total[1:] if isinstance(amount, Decimal)) == Decimal(1590500)


# Small registries


def test_partners_are_told_sector_by_sector_and_projects_in_their_order() -> None:
    spec = of(paper(TWO), "participation").spec
    assert isinstance(spec, Links)
    assert names(spec) == [
        "Gmina Lipowo",
        "Tartak Pod Lipą sp. z o.o.",
        "Centrum Integracji Społecznej w Lipowie",
        "Stowarzyszenie Brzoza",
    ]
    assert [(knot.label, knot.nodes) for knot in spec.knots] == [
        ("Ławki w parku", (0, 1, 3)),
        ("Ogród społeczny", (1, 2, 3)),
    ]


def test_what_several_projects_have_in_common_is_counted_once() -> None:
    found = of(paper(TWO), "cooperation")
    assert isinstance(found.spec, Network)
    assert found.spec.ties == (Tie(0, 1), Tie(0, 3), Tie(1, 2), Tie(1, 3, 2), Tie(2, 3))
    assert [row[2:] for row in found.data.rows] == [(2, 0), (3, 1), (2, 0), (3, 1)]
    assert alt(found) == (
        "Liczba par, które pracowały razem: 5. Największa liczba partnerów, z którymi ktoś pracował: 3. Najwięcej "
        "wspólnych projektów (2) mają Tartak Pod Lipą sp. z o.o. i Stowarzyszenie Brzoza."
    )


def test_one_project_is_a_list_and_no_picture() -> None:
    found = paper()
    assert "schedule" not in charts(found)
    assert "participation" not in charts(found)
    assert cells(found, "participation") == [
        (
            "Ogród społeczny",
            (
                "gospodarczy: Tartak Pod Lipą sp. z o.o.; pozarządowy: Centrum Integracji Społecznej w Lipowie, "
                "Stowarzyszenie Brzoza"
            ),
        )
    ]
    assert cells(found, "projects")[0][2:4] == ("01.03.2026", "30.11.2026")


def test_dates_stand_once_with_the_schedule_where_there_is_one() -> None:
    found = paper(TWO)
    assert cells(found, "schedule") == [
        ("Ławki w parku", "zakończony", "02.2026", "05.2026"),
        ("Ogród społeczny", "w realizacji", "01.03.2026", "30.11.2026"),
    ]
    assert cells(found, "projects")[0] == ("Ławki w parku", "zakończony", "Tartak Pod Lipą sp. z o.o.", "3")


def test_a_month_is_drawn_whole() -> None:
    spec = of(paper(TWO), "schedule").spec
    assert isinstance(spec, Timeline)
    assert (spec.stretches[0].first, spec.stretches[0].last) == (date(2026, 2, 1), date(2026, 5, 31))
    assert spec.on == ON


@pytest.mark.parametrize(
    "dates",
    ["start: 2026-05\nend: 2026-03\n", "start: 2026-04\n", "end: 2026-05\n"],
    ids=["ends before it begins", "completed without an end", "without a start"],
)
def test_what_has_no_place_in_time_is_not_drawn(dates: str) -> None:
    third = f"title: Bez miejsca\nstatus: completed\n{dates}partnership: razem\nparticipants: [tartak, brzoza]\n"
    spec = of(paper(TWO | {"projects/trzeci.yaml": third.encode()}), "schedule").spec
    assert isinstance(spec, Timeline)
    assert [stretch.label for stretch in spec.stretches] == ["Ławki w parku", "Ogród społeczny"]


def test_a_project_that_goes_on_without_a_known_end_is_open() -> None:
    open_end = TWO | {
        "projects/lawki.yaml": SECOND_PROJECT.replace(b"completed", b"ongoing").replace(b"end: 2026-05\n", b"")
    }
    spec = of(paper(open_end), "schedule").spec
    assert isinstance(spec, Timeline)
    assert spec.stretches[0] == Stretch("Ławki w parku", date(2026, 2, 1), None, Progress.RUNNING)


def test_a_past_year_draws_no_project_that_was_only_prepared() -> None:
    spec = of(paper(DATA, whole_year(2025, date(2026, 11, 22))), "schedule").spec
    assert isinstance(spec, Timeline)
    assert {stretch.progress for stretch in spec.stretches} == {Progress.RUNNING, Progress.DONE}
    assert spec.on == date(2025, 12, 31)


def test_no_map_of_a_handful_of_partners() -> None:
    few = """\
members:
  - {partner: gmina-lipowo, since: 2024-01-10}
  - {partner: tartak, since: 2024-01-10}
  - {partner: brzoza, since: 2024-01-10}
  - {partner: cis-brzoza, since: 2024-01-10}
"""
    assert "cooperation" not in charts(paper(changed({RAZEM: few}) | {"projects/lawki.yaml": SECOND_PROJECT}))


def test_no_map_while_partners_are_missing_from_the_registry() -> None:
    found = paper(changed({RAZEM: "members_total: 48\n"}) | {"projects/lawki.yaml": SECOND_PROJECT})
    assert "cooperation" not in charts(found)


def test_partners_in_no_project_are_in_no_picture_of_the_public_paper() -> None:
    found = paper(TWO)
    for key in ("participation", "cooperation"):
        spec = of(found, key).spec
        assert isinstance(spec, Links | Network)
        assert "Rada Seniorów w Lipowie" not in names(spec)
    assert "Rada Seniorów" not in section_text(found, "network") + section_text(found, "projects")


def test_how_many_are_in_the_map_is_not_said_where_a_project_could_not_be_read() -> None:
    found = paper(TWO | {"projects/zepsuty.yaml": b"title: [\n"})
    assert "pracowali w projekcie z innym partnerem" not in text(found)


def assembly(day: str, came: str) -> dict[str, bytes]:
    """One more general assembly."""
    said = f"partnership: razem\ndate: {day}\nkind: general_assembly\n{came}\n"
    return {f"meetings/{day}.yaml": said.encode()}


def test_no_attendance_of_two_assemblies() -> None:
    assert "attendance" not in charts(paper(base_files() | assembly("2026-05-08", "attended_count: 5")))


def test_guests_in_a_bare_number_do_not_make_more_than_all_members() -> None:
    files = base_files() | assembly("2026-05-08", "attended_count: 40") | assembly("2026-05-09", "attended_count: 6")
    found = of(paper(files), "attendance")
    assert [row[1:] for row in found.data.rows] == [(6, 0), (6, 0), (6, 0)]
    assert alt(found) == "Na każdym z 3 zgromadzeń obecnych było tylu samo partnerów: 6."


def test_no_attendance_where_not_all_members_are_entered() -> None:
    held = assembly("2026-05-08", "attended_count: 5") | assembly("2026-05-09", "attended_count: 6")
    assert "attendance" in charts(paper(base_files() | held))
    assert "attendance" not in charts(paper(changed({RAZEM: "members_total: 48\n"}) | held))


def test_only_assemblies_with_a_number_are_drawn() -> None:
    files = base_files() | assembly("2026-05-08", "attended_count: 5") | assembly("2026-05-09", "topics: [plan]")
    files["meetings/2026-05-10.yaml"] = b"partnership: razem\ndate: 2026-05-10\nkind: board\nattended_count: 3\n"
    assert "attendance" not in charts(paper(files))


def test_the_last_twelve_assemblies_and_none_where_the_period_had_none() -> None:
    files = base_files()
    for month in range(1, 13):
        files |= assembly(f"2025-{month:02}-15", "attended_count: 5")
    found = of(paper(files), "attendance").data.rows
    assert (len(found), str(found[0][0]), str(found[-1][0])) == (12, "2025-02-15", "2026-04-10")
    del files["meetings/2026-04-10-zgromadzenie.yaml"]
    assert "attendance" not in charts(paper(files))


def test_no_money_chart_where_no_amount_has_a_year() -> None:
    undated = changed({GARDEN: "start: ''\nfunding: [{source: esf, amount: 100}]\n"})
    found = paper(undated)
    assert "money_by_year" not in charts(found)


def test_an_unknown_sector_has_a_mark_of_its_own() -> None:
    files = TWO | {"partners/cis-brzoza.yaml": b"name: CIS\nlegal_form: cis\n"}
    spec = of(paper(files), "participation").spec
    assert isinstance(spec, Links)
    assert spec.groups[-1] == Group("sektor nieustalony", 4)
    assert spec.nodes[-1].label == "CIS"


def test_a_participant_without_a_file_stands_under_its_id() -> None:
    files = TWO | {"projects/lawki.yaml": SECOND_PROJECT.replace(b"gmina-lipowo", b"nieznany")}
    spec = of(paper(files), "participation").spec
    assert isinstance(spec, Links)
    assert spec.nodes[-1].label == "nieznany"


# Whatever the registry


PAPERS: tuple[tuple[dict[str, bytes], Period], ...] = (
    (DATA, EXAMPLE),
    (DATA, whole_year(2025, date(2026, 11, 22))),
    (TWO, year_to(ON)),
    (changed({ASSEMBLY: "decisions: []\n"}), year_to(ON)),
    (big.files(), year_to(big.ON)),
)


def _sizes(spec: Spec) -> list[int]:
    match spec:
        case Bars():
            return [len(spec.bars)]
        case StackedColumns():
            return [len(spec.categories), len(spec.series)]
        case Timeline():
            return [len(spec.stretches)]
        case Links():
            return [len(spec.groups), len(spec.nodes), len(spec.knots)]
        case Network():
            return [len(spec.groups), len(spec.nodes), len(spec.ties)]


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize(("files", "period"), PAPERS)
def test_every_picture_has_something_to_show_words_with_numbers_and_a_table(
    files: dict[str, bytes], period: Period, lang: Lang
) -> None:
    found = charts(paper(files, period, lang))
    assert "sectors" in found
    for chart in found.values():
        assert min(_sizes(chart.spec)) > 0, chart.key
        assert chart.data.rows, chart.key
        assert chart.caption == chart.data.caption
        assert any(letter.isdigit() for letter in chart.alt), chart.key
        assert not any(word in chart.alt.lower() for word in ("wykres", "mapa", "chart", "map ")), chart.key
        assert ".." not in chart.alt
        assert "r.." not in chart.alt


def test_every_place_that_a_picture_names_exists() -> None:
    for files, period in PAPERS:
        for chart in charts(paper(files, period)).values():
            match chart.spec:
                case Links(groups=groups, nodes=nodes, knots=knots):
                    assert {node.group for node in nodes} == set(range(len(groups)))
                    assert all(0 <= node < len(nodes) for knot in knots for node in knot.nodes)
                case Network(groups=groups, nodes=nodes, ties=ties):
                    assert {node.group for node in nodes} == set(range(len(groups)))
                    assert {end for tie in ties for end in (tie.first, tie.second)} == set(range(len(nodes)))
                case _:
                    pass


# The big invented registry


def test_the_big_registry_has_what_it_promises_and_no_error() -> None:
    registry = load(Memory(big.files()))
    assert (len(registry.partners), len(registry.partnerships), len(registry.projects), len(registry.meetings)) == (
        60,
        2,
        25,
        20,
    )
    assert registry.problems == ()


def test_two_partnerships_have_pictures_of_their_own() -> None:
    found = paper(big.files(), year_to(big.ON))
    for section in found.sections[:2]:
        inside = Document("", "", found.lang, found.on, (section,))
        assert list(charts(inside)) == [
            "sectors",
            "schedule",
            "participation",
            "money_by_year",
            "attendance",
            "cooperation",
        ]


def test_the_author_is_who_keeps_the_registry() -> None:
    assert paper(DATA, EXAMPLE).author == "Urząd Miejski w Przykładowie, Referat Spraw Społecznych (przykład)"
    assert paper({"partners/x.yaml": b"name: X\nlegal_form: gmina\n"}).author == ""
