"""Signs of subcontracting: what shows them, what denies them, and what leaves them open."""

from __future__ import annotations

import pytest

from partnerstwo.model.project import Project
from partnerstwo.registry.signals import Signal, SoleBearer, SoleHolder, judged, money_with_one, risk_with_lead, signals
from partnerstwo.registry.stages import mere_deliverers

Item = dict[str, object]


def project(*participants: Item | str, **keys: object) -> Project:
    data: dict[str, object] = {"title": "Ogród", "status": "ongoing", "lead": "brzoza", **keys}
    data["participants"] = [{"partner": each} if isinstance(each, str) else each for each in participants]
    return Project.model_validate(data)


def part(partner: str, **keys: object) -> Item:
    return {"partner": partner, **keys}


def risks(*owners: list[str]) -> list[Item]:
    return [{"text": "deszcz", "owners": each} for each in owners]


ALL_FOUR = project(
    part("brzoza", stages=["plan", "design"], tasks="wszystko", amount="100", settlement="own_budget"),
    part("tartak", stages=["deliver"], tasks="deski", amount="0", settlement="invoice"),
    risks=risks(["brzoza"]),
)
NONE_OF_FOUR = project(
    part("brzoza", stages=["plan"], amount="60", settlement="own_budget"),
    part("tartak", stages=["design", "deliver"], amount="40", settlement="transfer"),
    risks=risks(["brzoza"], ["tartak"]),
)
SIX_LINES = project("brzoza", "tartak", status="completed")


def test_all_four_signals_come_in_their_order() -> None:
    assert signals(ALL_FOUR) == judged(ALL_FOUR) == tuple(Signal)


def test_a_project_that_says_enough_is_judged_to_have_none() -> None:
    assert signals(NONE_OF_FOUR) == ()
    assert judged(NONE_OF_FOUR) == tuple(Signal)


def test_six_lines_can_be_judged_by_nothing() -> None:
    assert signals(SIX_LINES) == judged(SIX_LINES) == ()


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (project("brzoza", part("tartak", settlement="transfer")), ()),
        (project(part("brzoza", amount="0"), part("tartak", settlement="transfer")), (Signal.INVOICE,)),
        (project(part("brzoza", amount="0"), part("tartak", amount="0"), funding=[]), ()),
        (project("brzoza", "tartak", risks=risks([])), ()),
        (project("brzoza", "tartak", lead=None, risks=risks(["brzoza"])), ()),
        (project("brzoza", "tartak", risks=risks(["tartak"])), (Signal.RISK_WITH_LEAD,)),
        (project(part("brzoza", amount="10"), "tartak"), ()),
        (project(part("brzoza", amount="10"), part("tartak", amount="1"), "gmina"), (Signal.MONEY_WITH_ONE,)),
        (project(part("brzoza", stages=["plan"]), "tartak"), ()),
        (project(part("brzoza", stages=["implement"]), part("tartak", stages=["deliver"])), ()),
        (project(part("brzoza", stages=["plan"]), part("tartak", stages=["implement"])), (Signal.ONLY_DELIVERY,)),
        (project(part("brzoza", stages=["plan"]), part("tartak", stages=["plan"]), status="idea"), ()),
    ],
)
def test_what_is_judged_to_be_absent(one: Project, expected: tuple[Signal, ...]) -> None:
    assert signals(one) == ()
    assert judged(one) == expected


def test_one_partner_alone_has_nobody_to_subcontract() -> None:
    alone = project(part("brzoza", settlement="invoice", amount="5"), "brzoza", risks=risks(["brzoza"]))
    assert judged(alone) == ()


def test_what_could_not_be_read_leaves_only_the_invoice() -> None:
    one = ALL_FOUR.model_copy()
    one.read_from("ogrod", incomplete=True)
    assert signals(one) == judged(one) == (Signal.INVOICE,)
    other = NONE_OF_FOUR.model_copy()
    other.read_from("ogrod", incomplete=True)
    assert judged(other) == ()


def test_the_bearer_and_the_holder_are_told_with_their_numbers() -> None:
    assert risk_with_lead(project("brzoza", "tartak", risks=risks(["brzoza"], [], ["brzoza"]))) == SoleBearer(
        "brzoza", 2, 3
    )
    assert risk_with_lead(project("brzoza", "tartak", risks=risks(["brzoza", "tartak"]))) is None
    assert money_with_one(ALL_FOUR) == SoleHolder("brzoza", ("tartak",))


def test_stages_of_all_items_of_a_partner_count_together() -> None:
    twice = project(
        part("brzoza", stages=["plan"]), part("tartak", stages=["deliver"]), part("tartak", stages=["plan"])
    )
    assert mere_deliverers(twice) == ()
    assert [each.partner for each in mere_deliverers(ALL_FOUR)] == ["tartak"]
