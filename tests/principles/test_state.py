"""States of the base registry: what is needed for one, and what takes it away."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from partnerstwo.language.lang import Lang
from partnerstwo.principles import told
from partnerstwo.principles.principle import Fact
from partnerstwo.principles.state import SelfAssessment
from tests.principles.conftest import Assess

RAZEM = "partnerships/razem.yaml"
GARDEN = "projects/ogrod.yaml"
MEMBERS = """\
members:
  - {partner: gmina-lipowo, since: 2024-01-10, basis: agreement, votes: 3}
  - {partner: tartak, since: 2024-01-10, basis: agreement}
  - {partner: brzoza, since: 2024-01-10, basis: order}
"""


def said(facts: tuple[Fact, ...]) -> list[str]:
    return [fact.said(Lang.PL).replace("\u00a0", " ") for fact in facts]


def test_equal_votes_of_six_partners_confirm_equal_rights(assessed: Assess) -> None:
    state = assessed()["equal_rights"]
    assert state.confirmed
    assert said(state.facts) == ["równa liczba głosów: po 1, partnerzy z prawem głosu: 6"]
    assert [(each.said(Lang.PL), str(each.date)) for each in state.documented] == [("GL.0000.1.2024", "2024-01-10")]


def test_unequal_votes_breach_equal_rights_and_confirm_nothing(assessed: Assess) -> None:
    state = assessed({RAZEM: MEMBERS})["equal_rights"]
    # The commune has three votes of five, so that it also decides alone.
    assert state.breaches == ("S11", "Z01")
    assert not state.confirmed
    assert said(state.facts) == ["nierówna liczba głosów: od 1 do 3 na partnera"]


def test_a_membership_by_order_breaches_voluntariness(assessed: Assess) -> None:
    state = assessed({RAZEM: MEMBERS})["voluntary_membership"]
    assert state.breaches == ("Z02a",)
    assert said(state.facts) == ["członkostwo na podstawie deklaracji, umowy lub uchwały: 2 z 3"]
    assert not state.confirmed


def test_openness_needs_an_accession_and_not_only_a_word(assessed: Assess) -> None:
    open_and_joined = assessed()["openness"]
    assert open_and_joined.confirmed
    assert said(open_and_joined.facts) == [
        "partnerstwo otwarte; przystąpienia po założeniu: 1, ostatnie: 1 marca 2025 r."
    ]
    before = assessed(on=date(2025, 2, 1))["openness"]
    assert not before.confirmed
    assert said(before.facts) == ["partnerstwo jest otwarte, ale po założeniu nikt jeszcze nie przystąpił"]


def test_a_closed_partnership_breaches_openness_and_shows_no_fact(assessed: Assess) -> None:
    state = assessed({RAZEM: "openness: {open: nie}\n"})["openness"]
    assert (state.breaches, state.facts, state.confirmed) == (("Z03",), (), False)


def test_one_participant_that_only_delivers_breaches_the_role_of_partners(assessed: Assess) -> None:
    part = """\
participants:
  - {partner: brzoza, stages: [plan, deliver]}
  - {partner: tartak, stages: [deliver]}
"""
    state = assessed({GARDEN: part})["no_mere_executor"]
    assert state.breaches == ("Z09",)
    assert said(state.facts) == [
        "projekty z opisanymi etapami: 1; takie, które wszyscy uczestnicy planowali lub projektowali: 0"
    ]


def test_decisions_done_in_time_confirm_following_through(assessed: Assess) -> None:
    state = assessed()["follow_through"]
    assert state.confirmed
    assert said(state.facts) == [
        "ustalenia, których termin minął: 1; wykonane w terminie: 1, po terminie: 0, niewykonane: 0"
    ]


def test_without_meetings_following_through_is_documented_at_most(assessed: Assess) -> None:
    meetings = ("meetings/2024-09-12-zarzad.yaml", "meetings/2026-04-10-zgromadzenie.yaml")
    state = assessed(without=meetings)["follow_through"]
    assert (state.confirmed, state.facts) == (False, ())
    assert [each.said(Lang.EN) for each in state.documented] == ["report to the council for 2025"]


def test_trust_is_the_mean_of_its_three_questions_with_the_response_rate(assessed: Assess) -> None:
    own = assessed()["honesty_and_trust"].self_assessed
    assert own is not None
    assert (round(own.score, 3), own.year, own.respondents, own.invited) == (Decimal("4.333"), 2026, 6, 6)


def test_trust_is_not_given_when_one_of_its_questions_is_missing(assessed: Assess) -> None:
    state = assessed({"assessments/2026-02.yaml": "scores: {openness: 4, mission: 5}\n"})["honesty_and_trust"]
    assert state.self_assessed is None


def test_an_assessment_after_the_day_does_not_count(assessed: Assess) -> None:
    assert assessed(on=date(2026, 2, 14))["honesty_and_trust"].self_assessed is None
    assert assessed(on=date(2026, 2, 15))["honesty_and_trust"].self_assessed is not None


def test_an_own_tool_feeds_the_principle_that_its_key_names(assessed: Assess) -> None:
    text = "tool: own\nscores: {equal_opportunities: 3.5}\nrespondents: 5\n"
    state = assessed({"assessments/2026-02.yaml": text})["equal_opportunities"]
    assert state.self_assessed == SelfAssessment(Decimal("3.5"), 2026, 5, 6)
    assert not state.unknown


def test_no_data_is_unknown_and_no_breach(assessed: Assess) -> None:
    state = assessed()["equal_opportunities"]
    assert state.unknown
    assert state.breaches == ()


def test_a_partnership_that_could_not_be_read_in_full_confirms_nothing_about_its_members(assessed: Assess) -> None:
    state = assessed({RAZEM: "ended: nigdy\n"})["equal_rights"]
    assert state.facts
    assert not state.confirmed


def test_a_meeting_that_could_not_be_read_takes_the_certainty_of_following_through(assessed: Assess) -> None:
    broken = {"meetings/2024-09-12-zarzad.yaml": "date: wczoraj\n"}
    found = assessed(broken)
    assert not found["follow_through"].confirmed
    assert found["equal_rights"].confirmed


def test_members_not_all_entered_show_nothing_of_their_votes(assessed: Assess) -> None:
    found = assessed({RAZEM: "members_total: 48\n"})
    assert found["equal_rights"].facts == ()
    assert found["voluntary_membership"].facts == ()
    assert found["sovereignty"].facts == ()


def test_no_share_of_attendance_is_given_below_five_members(assessed: Assess) -> None:
    few = MEMBERS.replace("order", "agreement").replace(", votes: 3", "")
    facts = said(assessed({RAZEM: few})["joint_problem_solving"].facts)
    assert facts == [
        "spotkania w ostatnich 12 miesiącach: 1",
        "partnerzy uczestniczący w projektach w ostatnich 12 miesiącach: 2 z 3",
    ]


def test_attendance_from_five_members_on_is_given_with_its_numbers(assessed: Assess) -> None:
    facts = said(assessed()["joint_problem_solving"].facts)
    assert facts[1] == "średnia obecność na zgromadzeniach partnerów: 100 % (6 z 6 możliwych, zgromadzenia: 1)"


def test_an_act_of_public_authority_keeps_the_principle_from_being_confirmed(assessed: Assess) -> None:
    decided = "decisions: [{text: Nadano nazwę ulicy, kind: public_authority}]\n"
    state = assessed({"meetings/2026-04-10-zgromadzenie.yaml": decided})["beside_local_authority"]
    assert not state.confirmed
    assert said(state.facts)[1] == "ustalenia: 1, w tym rekomendacje i opinie: 0, rozstrzygnięcia władcze: 1"


def test_money_without_structural_funds_does_not_confirm_absorption(assessed: Assess) -> None:
    state = assessed()["absorption_of_funds"]
    assert not state.confirmed
    assert said(state.facts) == [
        "środki przyznane wspólnym projektom: 50 000,00 zł, w tym z funduszy UE: 0,00 zł, z tego z EFS/EFS+: 0,00 zł"
    ]


def test_an_open_call_must_last_twenty_one_days(assessed: Assess) -> None:
    project = """\
lead: gmina-lipowo
participants: [gmina-lipowo, tartak]
funding: [{source: esf, amount: 100, year: 2026}]
agreement: {signed: 2026-02-20, until: 2026-12-31, open_call: {published: 2026-01-01, deadline: %s}}
"""
    assert not assessed({GARDEN: project % "2026-01-21"})["fair_competition"].confirmed
    assert assessed({GARDEN: project % "2026-01-22"})["fair_competition"].confirmed


def test_without_a_local_government_no_decision_shows_cooperation_with_it(assessed: Assess) -> None:
    members = "members: [{partner: tartak, since: 2024-01-10}, {partner: brzoza, since: 2024-01-10}]\n"
    state = assessed({RAZEM: members})["beside_local_authority"]
    assert not state.confirmed
    assert [fact.confirms for fact in state.facts] == [False]


def test_a_registry_without_meetings_breaches_nothing_by_that(assessed: Assess) -> None:
    meetings = ("meetings/2024-09-12-zarzad.yaml", "meetings/2026-04-10-zgromadzenie.yaml")
    assert assessed(without=meetings)["joint_problem_solving"].breaches == ()


def test_one_project_of_one_is_told_but_confirms_nothing(assessed: Assess) -> None:
    state = assessed()["subsidiarity"]
    assert said(state.facts) == ["projekty prowadzone przez partnerów spoza sektora publicznego: 1 z 1"]
    assert not state.confirmed
    more = {f"projects/p{n}.yaml": f"title: P{n}\nstatus: completed\nstart: 2025-0{n}\nend: 2025-0{n}\n"
            "lead: brzoza\nparticipants: [brzoza, tartak]\npartnership: razem\n" for n in range(1, 5)}  # fmt: skip
    assert assessed(more)["subsidiarity"].confirmed


def test_a_published_statement_of_accessibility_documents_equal_opportunities(assessed: Assess) -> None:
    assert assessed()["equal_opportunities"].unknown
    documents = "documents:\n  - {title: Deklaracja dostępności wydarzeń, date: 2025-05}\n  - {title: Regulamin}\n"
    state = assessed({RAZEM: documents})["equal_opportunities"]
    assert [(each.said(Lang.PL), str(each.date)) for each in state.documented] == [
        ("Deklaracja dostępności wydarzeń", "2025-05")
    ]
    assert not state.confirmed


LEADER = "openness: {open: tak, procedure: Deklaracja., admission: leader}\n"
WAIVER = "waivers:\n  - {rule: Z05, subject: partnerships/razem, reason: Zmieni to zgromadzenie., until: 2026-12}\n"


def test_a_waived_breach_is_a_departure_and_confirms_nothing(assessed: Assess) -> None:
    state = assessed({RAZEM: LEADER, "registry.yaml": WAIVER})["equal_rights"]
    assert state.breaches == ()
    assert not state.confirmed
    assert not state.unknown
    assert told.said(state, Lang.PL) == ("odstępstwo do grudnia\u00a02026\u00a0r. (reguła Z05)", "udokumentowane")
    assert told.grounds(state, Lang.PL)[-1] == "uzasadnienie odstępstwa (Z05): Zmieni to zgromadzenie"


def test_departures_that_read_alike_are_told_once_and_each_with_its_reason(assessed: Assess) -> None:
    waiting = "applications:\n" + "".join(
        f"  - {{date: 2026-01-1{day}, who: Klub {day}}} # partnerstwo: ignore[Z22] czekamy na statut {day}\n"
        for day in (1, 2)
    )
    state = assessed({RAZEM: waiting})["openness"]
    assert told.said(state, Lang.PL).count("odstępstwo (reguła Z22)") == 1
    assert told.grounds(state, Lang.PL)[-2:] == (
        "uzasadnienie odstępstwa (Z22): czekamy na statut 1",
        "uzasadnienie odstępstwa (Z22): czekamy na statut 2",
    )


def test_after_its_last_day_a_waived_breach_is_a_breach(assessed: Assess) -> None:
    state = assessed({RAZEM: LEADER, "registry.yaml": WAIVER}, on=date(2027, 1, 1))["equal_rights"]
    assert (state.breaches, state.departures) == (("Z05",), ())
    assert told.said(state, Lang.PL)[0] == "naruszenie (reguły: Z05)"


def test_a_principle_names_what_feeds_it(assessed: Assess) -> None:
    fed_by = told.sources(assessed()["no_mere_executor"].principle, Lang.PL)
    assert (fed_by[0].kind, fed_by[0].names) == ("pola", ("projects.participants.stages", "projects.concept_agreed"))
    assert [each.names for each in fed_by[2:]] == [("power",), ("no_mere_executor",)]


MEETING = "meetings/2026-04-10-zgromadzenie.yaml"


def test_a_break_of_more_than_a_year_is_not_systematic(assessed: Assess) -> None:
    """Meetings on 12 September 2024 and 10 April 2026 in the base: 575 days."""
    state = assessed()["systematic"]
    assert said(state.facts) == [
        "spotkania w ostatnich 24 miesiącach: 2; najdłuższy czas bez odnotowanego spotkania, w dniach: 575"
    ]
    assert not state.confirmed
    nearer = assessed({"meetings/2024-09-12-zarzad.yaml": "date: 2025-05-01\n"})["systematic"]
    assert said(nearer.facts) == [
        "spotkania w ostatnich 24 miesiącach: 2; najdłuższy czas bez odnotowanego spotkania, w dniach: 344"
    ]
    assert nearer.confirmed


def test_the_break_that_is_open_on_the_day_counts(assessed: Assess) -> None:
    state = assessed(on=date(2026, 9, 10))["systematic"]
    assert said(state.facts)[0].endswith("575")
    young = {"meetings/2024-09-12-zarzad.yaml": "date: 2026-03-01\n", RAZEM: "founded: 2026-02-01\n"}
    later = assessed(young, on=date(2026, 9, 10))["systematic"]
    assert said(later.facts)[0].endswith("dniach: 153")


def test_goals_without_marks_confirm_no_local_purpose(assessed: Assess) -> None:
    state = assessed({RAZEM: "goals:\n  - text: Więcej pracy\n"})["local_purpose"]
    assert said(state.facts) == [
        "cele: 1, w tym rozwój lokalny – 0, tożsamość lokalna – 0; projekty, które realizują cele partnerstwa: 0"
    ]
    assert not state.confirmed
    polish = assessed({RAZEM: "goals:\n  - {text: Praca, tags: [Rozwój lokalny]}\n"})["local_purpose"]
    assert "rozwój lokalny – 1" in said(polish.facts)[0]


def test_a_partnership_younger_than_two_years_is_not_yet_lasting(assessed: Assess) -> None:
    assert not assessed(on=date(2026, 1, 9))["lasting"].confirmed
    assert assessed(on=date(2026, 1, 10))["lasting"].confirmed


YEAR_END = date(2025, 12, 31)


def test_twelve_months_are_those_of_the_calendar_year_on_its_last_day(assessed: Assess) -> None:
    """So the paper for a year says the same in its principles as in its network."""
    eve = {
        "meetings/2024-09-12-zarzad.yaml": "date: 2024-12-31\n",
        GARDEN: "start: 2024-03-01\nend: 2024-12-31\nstatus: completed\n",
    }
    assert said(assessed(eve, on=YEAR_END)["joint_problem_solving"].facts) == []
    eve["meetings/2024-09-12-zarzad.yaml"] = "date: 2025-01-01\n"
    eve[GARDEN] = "start: 2024-03-01\nend: 2025-01-01\nstatus: completed\n"
    found = assessed(eve, on=YEAR_END)["joint_problem_solving"]
    assert said(found.facts) == [
        "spotkania w ostatnich 12 miesiącach: 1",
        "partnerzy uczestniczący w projektach w ostatnich 12 miesiącach: 3 z 6",
    ]
    assert [each.said(Lang.PL) for each in found.documented] == ["protokoły i notatki ze spotkań: 1 z 1"]


def test_a_completed_project_without_an_end_is_no_work_of_the_last_twelve_months(assessed: Assess) -> None:
    old = assessed({GARDEN: "start: 2024-03-01\nend:\nstatus: completed\n"}, on=YEAR_END)
    assert said(old["joint_problem_solving"].facts) == []
    going_on = assessed({GARDEN: "start: 2024-03-01\nend:\n"}, on=YEAR_END)
    assert said(going_on["joint_problem_solving"].facts) == [
        "partnerzy uczestniczący w projektach w ostatnich 12 miesiącach: 3 z 6"
    ]


def test_half_of_fewer_than_five_partners_confirms_nothing(assessed: Assess) -> None:
    few = MEMBERS.replace("order", "agreement").replace(", votes: 3", "")
    fact = assessed({RAZEM: few})["joint_problem_solving"].facts[-1]
    assert said((fact,)) == ["partnerzy uczestniczący w projektach w ostatnich 12 miesiącach: 2 z 3"]
    assert not fact.confirms
    everyone = "participants: [gmina-lipowo, tartak, brzoza]\n"
    assert assessed({RAZEM: few, GARDEN: everyone})["joint_problem_solving"].facts[-1].confirms


def test_half_of_fewer_than_five_decisions_confirms_nothing(assessed: Assess) -> None:
    def decided(on_time: int, late: int) -> dict[str, str]:
        done = [*["2026-04-28"] * on_time, *["2026-05-02"] * late]
        items = ", ".join(f"{{text: U, due: 2026-04-30, done: {day}}}" for day in done)
        return {MEETING: f"decisions: [{items}]\n"}

    assert not assessed(decided(2, 2))["follow_through"].confirmed
    assert assessed(decided(3, 2))["follow_through"].confirmed
    assert assessed(decided(4, 0))["follow_through"].confirmed


def test_attendance_and_work_are_no_shares_of_members_that_are_not_all_entered(assessed: Assess) -> None:
    state = assessed({RAZEM: "members_total: 48\n"})["joint_problem_solving"]
    assert said(state.facts) == ["spotkania w ostatnich 12 miesiącach: 1"]
    # A meeting alone does not tell who worked together.
    assert not state.confirmed


def test_a_total_that_all_have_been_entered_for_leaves_the_past_certain(assessed: Assess) -> None:
    """The number is that of today; the sixth partner joined on 1 March 2025."""
    assert assessed({RAZEM: "members_total: 6\n"}, on=date(2025, 2, 1))["equal_rights"].confirmed
    assert not assessed({RAZEM: "members_total: 7\n"}, on=date(2025, 2, 1))["equal_rights"].confirmed


def test_nobody_is_said_to_have_stayed_away_where_that_is_not_known(assessed: Assess) -> None:
    founders = "".join(
        f"  - {{partner: {each}, basis: agreement, evidence: u{since}}}\n"
        for each, since in (("gmina-lipowo", ", since: 2024-01-10"), ("tartak", ""), ("brzoza", ""))
    )
    dated = founders.replace("u}", "u, since: 2024-01-10}")
    never = "partnerstwo jest otwarte, ale po założeniu nikt jeszcze nie przystąpił"
    assert said(assessed({RAZEM: f"members:\n{dated}"})["openness"].facts) == [never]
    assert said(assessed({RAZEM: f"members:\n{founders}"})["openness"].facts) == []
    assert said(assessed({RAZEM: f"members_total: 9\nmembers:\n{dated}"})["openness"].facts) == []
    assert said(assessed({RAZEM: f"founded:\nmembers:\n{dated}"})["openness"].facts) == []


def test_work_in_another_partnership_does_not_make_this_one_real(assessed: Assess) -> None:
    elsewhere = {
        "partnerships/inne.yaml": "name: Inne\nfounded: 2024-01-10\nopenness: {open: tak}\n"
        "members: [{partner: gops-lipowo, since: 2024-01-10}, {partner: brzoza, since: 2024-01-10}]\n",
        "meetings/2026-05-05-inne.yaml": "partnership: inne\ndate: 2026-05-05\nattended: [gops-lipowo]\n",
        MEETING: "attended: [gmina-lipowo, tartak, brzoza, cis-brzoza, rada-seniorow]\n",
    }
    state = assessed(elsewhere)["real_cooperation"]
    assert said(state.facts)[0].endswith("5 z 6 partnerów należących co najmniej rok")
    assert not state.confirmed


def test_the_silence_before_the_first_of_the_meetings_is_a_break(assessed: Assess) -> None:
    late = {"meetings/2024-09-12-zarzad.yaml": "date: 2026-03-10\n"}
    state = assessed(late)["systematic"]
    # From 1 July 2024, the first of the 24 months, to 10 March 2026.
    assert said(state.facts) == [
        "spotkania w ostatnich 24 miesiącach: 2; najdłuższy czas bez odnotowanego spotkania, w dniach: 617"
    ]
    assert not state.confirmed
    young = assessed({**late, RAZEM: "founded: 2026-01-10\n"})["systematic"]
    assert said(young.facts)[0].endswith("dniach: 81")


def test_what_was_agreed_after_the_day_documents_nothing_on_it(assessed: Assess) -> None:
    call = "open_call: {published: 2026-07-01, ref: BIP}"
    later = {GARDEN: f"agreement: {{signed: 2026-07-01, {call}}}\n"}
    found = assessed(later)
    assert (found["partnership"].documented, found["fair_competition"].documented) == ((), ())
    found = assessed(later, on=date(2026, 7, 1))
    assert len(found["partnership"].documented) == len(found["fair_competition"].documented) == 1


def test_one_who_holds_the_majority_breaches_equal_rights_even_with_equal_votes(assessed: Assess) -> None:
    units = "".join(
        f"  - {{partner: {each}, since: 2024-01-10, basis: agreement}}\n"
        for each in ("gmina-lipowo", "gops-lipowo", "tartak")
    )
    assert assessed({RAZEM: f"members:\n{units}"})["equal_rights"].breaches == ("S11",)


def test_a_list_of_all_partners_is_no_sign_of_real_cooperation(assessed: Assess) -> None:
    everyone = "participants: [gmina-lipowo, gops-lipowo, tartak, brzoza, cis-brzoza, rada-seniorow]\n"
    assert assessed({GARDEN: everyone})["real_cooperation"].breaches == ("P08",)


def test_a_sector_in_doubt_leaves_participation_unconfirmed_and_is_no_breach(assessed: Assess) -> None:
    """The only business of the base becomes a chamber, which economics and law count differently (S04)."""
    state = assessed({"partners/tartak.yaml": "legal_form: employers_org\n"})["social_participation"]
    assert (state.doubts, state.breaches, state.confirmed) == (("S04",), (), False)
    assert told.said(state, Lang.PL) == ("do wyjaśnienia (reguły: S04)",)
