"""A partnership of the invented country, with its meetings and its assessment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.bench.names import DECISIONS, GOALS

File = tuple[str, Iterator[str]]


@dataclass(frozen=True, slots=True)
class Network:
    """Who belongs to a partnership, and since when."""

    key: str
    name: str
    area: str
    members: tuple[str, ...]
    coordinator: str
    founded: int

    def since(self, at: int) -> str:
        """Most founded it, every ninth came a year later, the last one in spring."""
        if at and at == len(self.members) - 1:
            return "2026-03-17"
        return f"{self.founded + 1}-09-15" if at % 9 == 8 else f"{self.founded}-04-12"

    def left(self, at: int) -> bool:
        """Whether the member of that place is one no more."""
        return at % 40 == 37 and at < len(self.members) - 1

    def active(self, on: str) -> list[str]:
        """Its members on a day."""
        return [each for at, each in enumerate(self.members) if self.since(at) <= on and not self.left(at)]


def papers(network: Network, chance: Random) -> Iterator[File]:
    """The partnership, four meetings, one assessment."""
    yield f"partnerships/{network.key}.yaml", _partnership(network, chance)
    for at, (day, kind) in enumerate(
        (
            ("2025-02-11", "board"),
            ("2025-11-18", "general_assembly"),
            ("2026-04-14", "general_assembly"),
            ("2026-09-08", "working_group"),
        )
    ):
        yield f"meetings/{day}-{network.key}.yaml", _meeting(network, at, day, kind, chance)
    yield f"assessments/2026-05-{network.key}.yaml", _assessment(network, chance)


def _partnership(network: Network, chance: Random) -> Iterator[str]:
    year = network.founded
    yield f"# {network.name} (przykład; takiego partnerstwa nie ma)"
    yield f"name: {network.name}"
    yield f"founded: {year}-04-12"
    yield f"founding:\n  kind: agreement\n  date: {year}-04-12\n  ref: Umowa o partnerstwie lokalnym nr 1/{year}"
    yield f"area: [{network.area}]"
    yield "goals:"
    for goal, text, tag in GOALS:
        yield f"  - id: {goal}\n    text: '{text}'\n    tags: [{tag}]"
    yield "openness:\n  open: tak\n  procedure: Deklaracja złożona koordynatorowi"
    if chance.random() < 0.05:
        yield "  # partnerstwo: ignore[Z05] tak stanowi umowa założycielska\n  admission: leader"
    else:
        yield f"  admission: {chance.choice(('majority', 'board', 'anyone'))}"
    yield "exit_rule: >-\n  Partner może wystąpić w każdym czasie,\n  składając pisemne oświadczenie."
    yield "bodies:\n  - name: Zgromadzenie Partnerów\n    kind: assembly"
    yield f"  - name: Koordynator\n    kind: coordinator\n    members: [{network.coordinator}]"
    yield "members:"
    short = chance.random() < 0.1
    for at, member in enumerate(network.members):
        yield from _member(network, at, member, short=short)
    yield "council_reports:"
    for told in range(max(year, 2022), 2026):
        yield f"  - year: {told}\n    submitted: {told + 1}-05-20\n    bip: https://bip.{network.key}.example/{told}"
    yield f"documents:\n  - title: Umowa o partnerstwie\n    url: https://bip.{network.key}.example/umowa"
    yield "reviewed: 2026-08"


def _member(network: Network, at: int, member: str, *, short: bool) -> Iterator[str]:
    since = network.since(at)
    evidence = f"deklaracja z {since[8:]}.{since[5:7]}.{since[:4]}, OPS.0643.{at + 1}.{since[:4]}"
    if short:
        until = ", until: 2025-12-31" if network.left(at) else ""
        yield f'  - {{partner: {member}, since: {since}{until}, basis: declaration, evidence: "{evidence}"}}'
        return
    yield f"  - partner: {member}\n    since: {since}\n    basis: declaration\n    evidence: {evidence}"
    if member == network.coordinator:
        yield "    role: coordinator"
    if network.left(at):
        yield "    until: 2025-12-31\n    exit_reason: rezygnacja własna"


def _meeting(network: Network, at: int, day: str, kind: str, chance: Random) -> Iterator[str]:
    # At every meeting but one another quarter is missing, so that nobody is silent for two years (Z10).
    away = {each for place, each in enumerate(network.members) if place % 4 == at % 4 and kind != "board"}
    came = [each for each in network.active(day) if each not in away]
    yield f"partnership: {network.key}"
    yield f"date: {day}"
    yield f"kind: {kind}"
    if at % 2:
        yield f"attended: [{', '.join(came)}]"
    else:
        yield "attended:"
        for each in came:
            yield f"  - {each}"
    yield f"minutes: Protokół nr {at + 1}, OPS.0641.{at + 1}.{day[:4]}"
    yield "topics: [plan pracy, projekty]"
    yield "decisions:"
    for place in range(1 + at % 3):
        yield f"  - text: '{DECISIONS[(at + place) % len(DECISIONS)]}'\n    kind: internal"
        yield f"    votes_for: {len(came)}\n    votes_against: 0\n    abstained: 0"
        yield f"    owner: {came[chance.randrange(len(came))]}"
        yield f"    due: {int(day[:4]) + 1}-01-31" if day > "2026" else f"    due: {day}\n    done: {day}"


def _assessment(network: Network, chance: Random) -> Iterator[str]:
    yield f"partnership: {network.key}"
    yield "date: 2026-05-20\ntool: trust_value\nscores:"
    for key in ("openness", "reliability", "mission", "power", "resources", "involvement"):
        yield f"  {key}: 4{chance.choice((',1', ',5', '', '.8'))}"
    active = len(network.active("2026-05-20"))
    yield f"invited: {active}\nrespondents: {active - active // 5}"
    yield "conclusions: Najmocniejsze są wspólne projekty; partnerzy proszą o wcześniejsze materiały."
