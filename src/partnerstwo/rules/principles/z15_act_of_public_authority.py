"""Z15: a decision of a partnership that only a local authority could take."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import DecisionKind
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each decision, whenever it was taken: time does not heal it."""
    for meeting in registry.meetings.values():
        for index, decision in enumerate(meeting.decisions):
            if decision.kind is DecisionKind.PUBLIC_AUTHORITY:
                yield Finding(meeting.at("decisions", index, "kind"), {"text": decision.text, "date": meeting.date})


RULE = Rule(
    code="Z15",
    name="act-of-public-authority",
    kind=Kind.PRINCIPLE,
    severity=Severity.ERROR,
    message=Text(
        "{text:quoted}: rozstrzygnięcie władcze na spotkaniu partnerstwa ({date}); takie sprawy należą do organów samorządu",
        "{text:quoted}: an act of public authority at a meeting of the partnership ({date}); such matters belong to the bodies of local government",
    ),
    why=Text(
        "Partnerstwo nie zastępuje władzy lokalnej, ale z nią współpracuje: może doradzać i opiniować, a rozstrzyga właściwy organ.",
        "A partnership does not replace local authority but works with it: it may advise and give opinions, while the competent body decides.",
    ),
    remedy=Text(
        "Przekażcie sprawę właściwemu organowi, a ustalenie zapiszcie jako „kind: recommendation” albo „kind: opinion”; jeśli dotyczy tylko partnerów, jako „kind: internal”.",
        "Pass the matter to the competent body and enter the decision as “kind: recommendation” or “kind: opinion”; if it concerns the partners alone, as “kind: internal”.",
    ),
    source=Text(
        "slajd 14: partnerstwo nie zastępuje władzy lokalnej, ale z nią współpracuje",
        "seed, slide 14: a partnership does not replace local authority but works with it",
    ),
    example=example(
        "meetings/2026-04-10-zgromadzenie.yaml",
        bad="""\
decisions:
  - text: Przyznanie dotacji na rok 2027
    kind: public_authority
""",
        good="""\
decisions:
  - text: Zwiększenie dotacji na rok 2027
    kind: recommendation
""",
    ),
    check=check,
    judges_what_stands=True,
)
