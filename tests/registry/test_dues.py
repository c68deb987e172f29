"""What is due and when: days worked out by hand, boundaries on both sides."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.registry.dues.due import Due, DueKind, Terms
from partnerstwo.registry.dues.table import dues
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import Registry
from partnerstwo.source.folder import Memory

REGISTRY = "name: Rejestr\nowner: Urząd\narea: 0660993\n"
HEAD = "name: Razem\nmembers: [a, b]\n"
FUTURE = date(2035, 12, 31)


def registry(**texts: str) -> Registry:
    """`m1` is a meeting, `razem` and `s1` are partnerships, `p1` a project, `o1` an assessment, `a` a partner."""
    folders = {"m": "meetings", "s": "partnerships", "p": "projects", "o": "assessments"}
    files = {"registry.yaml": texts.pop("registry", REGISTRY)}
    for name, text in texts.items():
        folder = (
            "partnerships" if name == "razem" else folders.get(name[0], "partners") if len(name) > 1 else "partners"
        )
        files[f"{folder}/{name}.yaml"] = text
    return load(Memory({path: text.encode() for path, text in files.items()}))


def partner(more: str = "") -> str:
    return f"name: Bank\nlegal_form: company\n{more}"


def of(found: tuple[Due, ...], kind: DueKind) -> list[tuple[str, bool]]:
    return [(due.when.isoformat(), due.late) for due in found if due.kind is kind]


def on(day: str, texts: dict[str, str], kind: DueKind, horizon: date | None = None) -> list[tuple[str, bool]]:
    when = date.fromisoformat(day)
    until = horizon or date(when.year + 1, when.month, min(when.day, 28))
    return of(dues(registry(**texts), when, until), kind)


# The days of the law.


@pytest.mark.parametrize(
    ("day", "days"),
    [
        ("2026-05-30", ["2026-05-31"]),
        ("2026-05-31", ["2026-05-31"]),
        ("2026-06-01", []),
        ("2026-06-30", []),
    ],
)
def test_the_report_of_a_partnership_that_keeps_none_is_shown_and_never_late(day: str, days: list[str]) -> None:
    found = on(day, {"razem": HEAD}, DueKind.COUNCIL_REPORT, date(2026, 12, 31))
    assert found == [(each, False) for each in days]


KEPT = HEAD + "council_reports:\n  - year: 2024\n    submitted: 2025-05-20\n"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-05-31", [("2026-05-31", False)]),
        ("2026-06-01", [("2026-05-31", True)]),
        # The last day that has passed, until the next one has.
        ("2027-05-31", [("2026-05-31", True), ("2027-05-31", False)]),
        ("2027-06-01", [("2027-05-31", True)]),
    ],
)
def test_a_report_that_the_partnership_keeps_is_late_from_the_first_of_june(
    day: str, expected: list[tuple[str, bool]]
) -> None:
    when = date.fromisoformat(day)
    assert on(day, {"razem": KEPT}, DueKind.COUNCIL_REPORT, date(when.year, 12, 31)) == expected


def test_a_report_that_was_submitted_is_not_shown() -> None:
    done = KEPT + "  - year: 2025\n    submitted: 2026-06-15\n"
    assert on("2026-06-20", {"razem": done}, DueKind.COUNCIL_REPORT, date(2026, 12, 31)) == []
    entered = KEPT + "  - year: 2025\n"
    assert on("2026-06-20", {"razem": entered}, DueKind.COUNCIL_REPORT, date(2026, 12, 31)) == [("2026-05-31", True)]


def test_nobody_reports_on_a_year_before_the_founding() -> None:
    young = KEPT + "founded: 2026-01-01\n"
    assert on("2026-04-01", {"razem": young}, DueKind.COUNCIL_REPORT, date(2027, 6, 1)) == [("2027-05-31", False)]


def test_partnerships_that_keep_none_share_one_reminder() -> None:
    found = dues(registry(razem=HEAD, s2="name: Inne\nmembers: [a]\n"), date(2026, 4, 1), date(2026, 6, 1))
    assert [(due.kind, due.subject) for due in found] == [
        (DueKind.COUNCIL_REPORT, "registry"),
        (DueKind.STATE_REPORT, "registry"),
    ]


def test_what_could_not_be_read_may_be_the_missing_report() -> None:
    broken = KEPT + "founded: wczoraj\n"
    assert on("2026-06-20", {"razem": broken}, DueKind.COUNCIL_REPORT, date(2026, 12, 31)) == []


@pytest.mark.parametrize(("day", "days"), [("2026-11-30", ["2026-11-30"]), ("2026-12-01", [])])
def test_the_programme_for_the_next_year_is_adopted_by_the_end_of_november(day: str, days: list[str]) -> None:
    found = dues(registry(razem=HEAD), date.fromisoformat(day), date(2026, 12, 31))
    assert [due.when.isoformat() for due in found] == days
    assert [due.text.format(Lang.PL, due.values) for due in found] == [
        "Uchwalenie programu współpracy z organizacjami pozarządowymi na 2027 r." for _ in days
    ]


@pytest.mark.parametrize(
    ("area", "said"),
    [
        ("area: 0660993\n", "Raport o stanie gminy za 2025 r."),
        ("area: 0660\n", "Raport o stanie powiatu za 2025 r."),
        # A city with county rights is a commune.
        ("area: 0663\n", "Raport o stanie gminy za 2025 r."),
        ("area: 06\n", "Raport o stanie województwa za 2025 r."),
        ("area: gmina X\n", "Raport o stanie gminy (powiatu, województwa) za 2025 r."),
        ("", "Raport o stanie gminy (powiatu, województwa) za 2025 r."),
    ],
)
def test_the_level_of_local_government_follows_from_the_area(area: str, said: str) -> None:
    texts = {"registry": f"name: R\nowner: U\n{area}", "razem": HEAD}
    found = dues(registry(**texts), date(2026, 5, 1), date(2026, 5, 31))
    assert [due.text.format(Lang.PL, due.values) for due in found if due.kind is DueKind.STATE_REPORT] == [said]


def test_the_days_of_the_law_come_back_every_year() -> None:
    found = dues(registry(razem=HEAD), date(2026, 6, 1), date(2028, 11, 30))
    assert of(found, DueKind.STATE_REPORT) == [("2027-05-31", False), ("2028-05-31", False)]
    assert of(found, DueKind.PROGRAMME) == [("2026-11-30", False), ("2027-11-30", False), ("2028-11-30", False)]


def test_without_a_partnership_nothing_is_due_by_law() -> None:
    assert dues(registry(a=partner()), date(2026, 1, 1), FUTURE) == ()


# Decisions.

MEETING = """\
partnership: razem
date: 2026-01-10
minutes: Protokół 1/2026
decisions:
  - {text: Termin znany do dnia, due: 2026-03-31, owner: a}
  - {text: Termin znany do miesiąca, due: 2026-04}
  - {text: Wykonane, due: 2026-02-01, done: 2026-05-05}
  - Bez terminu
"""


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-03-31", [("2026-03-31", False), ("2026-04", False)]),
        ("2026-04-01", [("2026-03-31", True), ("2026-04", False)]),
        ("2026-04-30", [("2026-03-31", True), ("2026-04", False)]),
        ("2026-05-01", [("2026-03-31", True), ("2026-04", True)]),
        # On a day before the meeting nothing had been decided.
        ("2026-01-09", []),
    ],
)
def test_a_decision_is_late_after_the_last_day_of_its_term(day: str, expected: list[tuple[str, bool]]) -> None:
    assert on(day, {"razem": HEAD, "m1": MEETING}, DueKind.DECISION) == expected


def test_a_decision_names_its_owner_its_minutes_and_its_place() -> None:
    found = dues(registry(razem=HEAD, m1=MEETING, a=partner()), date(2026, 3, 1), date(2026, 3, 31))
    (due,) = (each for each in found if each.kind is DueKind.DECISION)
    assert due.whom.format(Lang.PL, due.values) == "Bank"
    assert due.source is not None
    assert due.source.format(Lang.PL, due.values) == "ustalenie z 2026-01-10 (Protokół 1/2026)"
    assert (due.subject, due.route) == ("meetings/m1", ("decisions", 0, "due"))


def test_after_its_end_nothing_of_a_partnership_is_due() -> None:
    texts = {"razem": HEAD + "ended: 2026-04\n", "m1": MEETING}
    assert on("2026-04-30", texts, DueKind.DECISION) == [("2026-03-31", True), ("2026-04", False)]
    assert dues(registry(**texts), date(2026, 5, 1), FUTURE) == ()


# Projects and their agreements.


def project(status: str, more: str) -> str:
    return f"title: Ogród\nstatus: {status}\nparticipants: [a, b]\n{more}"


@pytest.mark.parametrize(
    ("status", "day", "expected"),
    [
        ("ongoing", "2026-06-30", [("2026-06", False)]),
        ("ongoing", "2026-07-01", [("2026-06", True)]),
        ("planned", "2026-07-01", [("2026-06", True)]),
        ("idea", "2026-07-01", []),
        ("completed", "2026-06-01", []),
        ("completed", "2026-07-01", []),
        ("abandoned", "2026-07-01", []),
    ],
)
def test_a_project_ends_on_the_last_day_of_its_end(status: str, day: str, expected: list[tuple[str, bool]]) -> None:
    assert on(day, {"p1": project(status, "end: 2026-06\n")}, DueKind.PROJECT_END) == expected


@pytest.mark.parametrize(
    ("status", "more", "day", "expected"),
    [
        ("ongoing", "agreement: {until: 2026-06-30}\n", "2026-06-30", [("2026-06-30", False)]),
        ("ongoing", "agreement: {until: 2026-06-30}\n", "2026-07-01", [("2026-06-30", True)]),
        # The project's own end says it already: one fault, one message.
        ("ongoing", "end: 2026-05-31\nagreement: {until: 2026-06-30}\n", "2026-07-01", []),
        ("completed", "agreement: {until: 2026-06-30}\n", "2026-06-30", [("2026-06-30", False)]),
        ("completed", "agreement: {until: 2026-06-30}\n", "2026-07-01", []),
        ("completed", "agreement: {until: 2026-06-30, dissolved: 2026-05-01}\n", "2026-06-01", []),
        ("abandoned", "agreement: {until: 2026-06-30}\n", "2026-06-01", []),
    ],
)
def test_an_agreement_is_late_only_where_its_project_goes_on(
    status: str, more: str, day: str, expected: list[tuple[str, bool]]
) -> None:
    assert on(day, {"p1": project(status, more)}, DueKind.AGREEMENT_END) == expected


# Statuses.


@pytest.mark.parametrize(
    ("statuses", "day", "expected"),
    [
        ("[{kind: cis, valid_to: 2026-06-30}]", "2026-06-30", [("2026-06-30", False)]),
        ("[{kind: cis, valid_to: 2026-06-30}]", "2026-07-01", [("2026-06-30", True)]),
        ("[{kind: cis, valid_to: 2026-06-30}, {kind: cis, valid_to: 2031-06-30}]", "2026-07-01", []),
        ("[{kind: cis, valid_to: 2026-06-30}, {kind: cis}]", "2026-07-01", []),
        ("[{kind: cis, valid_to: 2026-06-30}, {kind: ps, valid_to: 2026-08}]", "2026-07-01",
         [("2026-06-30", True), ("2026-08", False)]),
    ],
)  # fmt: skip
def test_of_each_kind_of_status_the_one_that_runs_longest_counts(
    statuses: str, day: str, expected: list[tuple[str, bool]]
) -> None:
    assert on(day, {"b": partner(f"statuses: {statuses}\n")}, DueKind.STATUS_END) == expected


def test_a_closed_partner_renews_nothing() -> None:
    texts = {"b": partner("closed: 2026-05-31\nstatuses: [{kind: cis, valid_to: 2026-06-30}]\n")}
    assert on("2026-05-01", texts, DueKind.STATUS_END) == []
    assert on("2026-07-01", texts, DueKind.STATUS_END) == []


# Applications, assessments, reviews, waivers.


@pytest.mark.parametrize(
    ("application", "day", "expected"),
    [
        # 30 days of April, 31 of May and 29 of June after 1 April.
        ("{date: 2026-04-01, who: K}", "2026-06-30", [("2026-06-30", False)]),
        ("{date: 2026-04-01, who: K}", "2026-07-01", [("2026-06-30", True)]),
        ("{date: 2026-03, who: K, outcome: pending}", "2026-06-30", [("2026-06-29", True)]),
        ("{date: 2026-04-01, who: K, outcome: refused}", "2026-07-01", []),
        ("{date: 2026-04-01, who: K, decided: 2026-05-01}", "2026-07-01", []),
        ("{date: 2026-04-01, who: K}", "2026-03-31", []),
    ],
)
def test_an_application_is_answered_within_ninety_days(
    application: str, day: str, expected: list[tuple[str, bool]]
) -> None:
    assert on(day, {"razem": f"{HEAD}applications: [{application}]\n"}, DueKind.APPLICATION) == expected


ASSESSED = "partnership: razem\ndate: 2025-03-31\ntool: own\nscores: {x: 4}\n"


@pytest.mark.parametrize(
    ("day", "expected"), [("2026-03-31", [("2026-03-31", False)]), ("2026-04-01", [("2026-03-31", True)])]
)
def test_the_next_assessment_is_due_a_year_after_the_last(day: str, expected: list[tuple[str, bool]]) -> None:
    assert on(day, {"razem": HEAD, "o1": ASSESSED}, DueKind.ASSESSMENT) == expected


def test_the_first_assessment_is_due_a_year_after_the_founding_and_never_late() -> None:
    texts = {"razem": HEAD + "founded: 2025-06\n"}
    assert on("2026-06-01", texts, DueKind.ASSESSMENT) == [("2026-06-01", False)]
    assert on("2026-06-02", texts, DueKind.ASSESSMENT) == []
    assert on("2026-06-02", {"razem": HEAD}, DueKind.ASSESSMENT) == []


def test_a_meeting_that_assesses_counts_and_an_unread_one_keeps_us_from_saying_late() -> None:
    held = "partnership: razem\ndate: 2026-01-31\nkind: assessment\n"
    texts = {"razem": HEAD, "o1": ASSESSED, "m1": held}
    assert on("2026-04-01", texts, DueKind.ASSESSMENT) == [("2027-01-31", False)]
    assert on("2026-04-01", texts | {"m1": held.replace("2026-01-31", "styczeń")}, DueKind.ASSESSMENT) == []


def test_records_reviewed_in_one_month_make_one_entry() -> None:
    texts = {"razem": HEAD + "reviewed: 2025-05\n"}
    texts |= {name: partner("reviewed: 2025-05-31\n").replace("Bank", f"Bank {name}") for name in "abc"}
    texts["d"] = partner("reviewed: 2025-04\nclosed: 2025-04\n")
    texts["p1"] = project("completed", "reviewed: 2025-01\n")
    found = dues(registry(**texts), date(2026, 5, 31), date(2026, 5, 31))
    (due,) = (each for each in found if each.kind is DueKind.REVIEW)
    assert (due.when.isoformat(), due.late) == ("2026-05-31", False)
    assert due.text.format(Lang.PL, due.values).replace("\u00a0", " ") == "Przegląd w rejestrze: 4 wpisy"
    assert due.whom.format(Lang.PL, due.values) == "Razem, Bank a, Bank b i jeszcze 1"
    assert on("2026-06-01", texts, DueKind.REVIEW) == [("2026-05-31", True)]


WAIVERS = REGISTRY + "waivers:\n  - {rule: Z05, subject: partnerships/razem, reason: umowa, until: 2026-06}\n"


@pytest.mark.parametrize(("day", "late"), [("2026-06-30", False), ("2026-07-01", True)])
def test_a_waiver_holds_through_its_last_day(day: str, late: bool) -> None:
    texts = {"registry": WAIVERS, "razem": HEAD}
    assert on(day, texts, DueKind.WAIVER_END) == [("2026-06", late)]


# The whole.


def test_the_registry_can_give_more_time() -> None:
    texts = {"razem": HEAD + "reviewed: 2025-06\napplications: [{date: 2026-04-01, who: K}]\n", "o1": ASSESSED}
    found = dues(registry(**texts), date(2026, 7, 1), date(2028, 1, 1), Terms(120, 24, 18))
    assert of(found, DueKind.APPLICATION) == [("2026-07-30", False)]
    assert of(found, DueKind.ASSESSMENT) == [("2027-03-31", False)]
    assert of(found, DueKind.REVIEW) == [("2026-12-30", False)]


def test_the_horizon_is_inclusive() -> None:
    texts = {"p1": project("ongoing", "end: 2026-06-30\n")}
    assert on("2026-01-01", texts, DueKind.PROJECT_END, date(2026, 6, 30)) == [("2026-06-30", False)]
    assert on("2026-01-01", texts, DueKind.PROJECT_END, date(2026, 6, 29)) == []


def test_one_partnership_brings_its_projects_members_and_waivers() -> None:
    texts = {
        "registry": WAIVERS + "  - {rule: P06, subject: projects/p2, reason: umowa, until: 2026-06}\n",
        "razem": "name: Razem\nmembers: [a]\n",
        "s2": "name: Inne\nmembers: [b]\n",
        "a": partner("statuses: [{kind: ps, valid_to: 2026-07}]\n"),
        "b": partner("statuses: [{kind: ps, valid_to: 2026-07}]\n"),
        "p1": project("ongoing", "end: 2026-08\npartnership: razem\n"),
        "p2": project("ongoing", "end: 2026-08\npartnership: s2\n"),
        "p3": project("ongoing", "end: 2026-08\n"),
    }
    found = dues(registry(**texts), date(2026, 6, 15), date(2026, 8, 31), partnership="razem")
    assert [(due.when.isoformat(), due.subject, due.route) for due in found] == [
        ("2026-06", "registry", ("waivers", 0, "until")),
        ("2026-07", "partners/a", ("statuses", 0, "valid_to")),
        ("2026-08", "projects/p1", ("end",)),
    ]


def test_they_are_sorted_by_day_then_subject_and_the_tenth_stands_after_the_ninth() -> None:
    decisions = "".join(f"  - {{text: U{n}, due: 2026-03-31}}\n" for n in range(12))
    meeting = f"partnership: razem\ndate: 2026-01-10\ndecisions:\n{decisions}"
    texts = {"razem": HEAD, "m2": meeting, "m1": meeting, "p1": project("ongoing", "end: 2026-03\n")}
    found = dues(registry(**texts), date(2026, 3, 1), date(2026, 3, 31))
    expected = [(f"meetings/{name}", ("decisions", n, "due")) for name in ("m1", "m2") for n in range(12)]
    assert [(due.subject, due.route) for due in found] == [*expected, ("projects/p1", ("end",))]


def test_braces_in_the_data_are_only_letters() -> None:
    texts = {"p1": project("ongoing", "end: 2026-03\n").replace("Ogród", '"{whom} {x:money}"')}
    (due,) = dues(registry(**texts), date(2026, 3, 1), date(2026, 3, 31))
    assert due.whom.format(Lang.PL, due.values) == "{whom} {x:money}"


def test_both_languages_use_the_same_values() -> None:
    texts = {
        "registry": WAIVERS,
        "razem": KEPT + "founded: 2024\nreviewed: 2026-01\napplications: [{date: 2026-04-01, who: K}]\n",
        "s2": "name: Inne\nfounded: 2026-01\nmembers: [b]\n",
        "a": partner("statuses: [{kind: ps, number: 7, valid_to: 2026-07}]\n"),
        "m1": MEETING,
        "o1": ASSESSED,
        "p1": project("ongoing", "end: 2027-08\nagreement: {until: 2026-03, ref: U1}\n"),
        "p2": project("ongoing", "agreement: {until: 2026-12, ref: U1}\n"),
    }
    found = dues(registry(**texts), date(2026, 6, 1), date(2027, 12, 31))
    assert {due.kind for due in found} == set(DueKind)
    for due in found:
        for text in (due.text, due.whom, due.source):
            if text is not None:
                assert text.placeholders(Lang.PL) == text.placeholders(Lang.EN)
                assert text.format(Lang.EN, due.values)
