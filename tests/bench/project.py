"""A project of the invented country, in about 25 lines."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.bench.names import GOALS, RESULTS, SOURCES
from tests.bench.partnership import Network

_STAGES = ("plan, design, implement", "design, deliver", "plan, implement, deliver")
_ELEMENTS = ("subject", "rights", "scope", "lead", "money", "breach")


def project(title: str, network: Network, external: str | None, chance: Random) -> Iterator[str]:
    """A project of two to six members, most of it over and done with."""
    status = chance.choice(("completed", "completed", "completed", "ongoing", "ongoing", "planned", "idea"))
    year = 2026 if status in ("ongoing", "planned") else chance.randrange(max(network.founded + 2, 2018), 2026)
    month = 12 if status == "planned" else chance.randrange(1, 8)
    start = f"{year}-{month:02}" if chance.random() < 0.3 else f"{year}-{month:02}-01"
    end = f"{year + 1}-06-30" if status in ("ongoing", "planned") else f"{year}-12-{chance.randrange(1, 31):02}"
    able = network.active(f"{year}-01-01")
    # All members in one project is what P08 doubts.
    partners = chance.sample(able, min(chance.randrange(2, 7), max(2, len(able) - 1)))
    yield f"title: '{title}'"
    yield f"status: {status} # {year}" if chance.random() < 0.1 else f"status: {status}"
    if status != "idea":
        yield f"start: {start}\nend: {end}"
    yield f"lead: {partners[0]}"
    if status == "idea" or chance.random() < 0.1:
        yield f"participants: [{', '.join(partners)}]"
        yield f"partnership: {network.key}"
        yield "goal: Sprawdzić, czy jest na to miejsce i zapał"
        if status != "idea":
            yield from _agreement(year, end, "", status)
            yield "funding: []"
            yield from _results(status, chance)
        return
    amount = chance.randrange(4, 40) * 500
    shared = chance.random() < 0.4
    yield "participants:"
    for at, partner in enumerate(partners):
        yield f"  - partner: {partner}\n    stages: [{_STAGES[at % len(_STAGES)]}]"
        if shared:
            yield f"    amount: {_money(amount, chance)}"
    if external is not None and external not in partners:
        yield f"  - partner: {external}\n    stages: [plan, deliver]\n    external: tak"
        if shared:
            yield f"    amount: {_money(amount, chance)}"
    yield f"partnership: {network.key}"
    yield "goal: Mieszkańcy mają więcej okazji do wspólnego działania"
    yield f"goals_refs: [{chance.choice(GOALS)[0]}]"
    yield f"concept_agreed: {year - 1}-11-18"
    source = chance.choice(SOURCES)
    yield from _agreement(year, end, source, status)
    total = amount * 7
    yield f"funding:\n  - source: {source}\n    year: {year}\n    amount: {_money(total, chance)}"
    yield f"total: {_money(total, chance)}"
    yield from _results(status, chance)
    yield "reviewed: 2026-07"


def _agreement(year: int, end: str, source: str, status: str) -> Iterator[str]:
    if status in ("completed", "ongoing"):
        yield f"agreement:\n  signed: {year - 1}-12-10\n  ref: Umowa nr 7/{year - 1}\n  until: {end}"
        if source == "esf":
            yield f"  elements: {{{', '.join(f'{each}: yes' for each in _ELEMENTS)}}}"
            yield f"  open_call:\n    published: {year - 1}-08-01\n    deadline: {year - 1}-09-15"


def _results(status: str, chance: Random) -> Iterator[str]:
    indicator, unit, target = RESULTS[chance.randrange(len(RESULTS))]
    yield f"results:\n  - indicator: {indicator}\n    unit: {unit}\n    target: {target}"
    if status == "completed":
        yield f"    actual: {target + chance.randrange(9)}"


def _money(amount: int, chance: Random) -> str:
    """The same amount as three offices write it."""
    drawn = chance.random()
    if drawn < 0.4:
        return str(amount)
    polish = f"{amount:,},00".replace(",", " ", f"{amount:,}".count(","))
    return polish if drawn < 0.8 else f"{amount}.00"
