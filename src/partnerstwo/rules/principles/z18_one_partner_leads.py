"""Z18: a partnership all of whose projects one partner leads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.phases import under_way
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Judges the projects that have begun and name a lead (those without one are P15's)."""
    for partnership in running(registry, on):
        begun = [each for each in registry.projects_of.get(partnership.id, ()) if under_way(each, on)]
        leads = [each.lead for each in begun if each.lead is not None]
        # A mistyped lead (R01) differs from the others, so nothing is said of all.
        if len(leads) >= limits["projects"] and len(set(leads)) == 1 and registry.knows("partners", leads[0]):
            partner = registry.partner_name(leads[0])
            yield Finding(partnership.whole(), {"name": partnership.name, "partner": partner, "n": len(leads)})


def _project(name: str, lead: str) -> Snippet:
    text = f"""\
title: {name.capitalize()} w Lipowie
status: completed
start: 2025-05
end: 2025-06
lead: {lead}
participants: [brzoza, tartak]
partnership: razem
goal: {name.capitalize()} dla mieszkańców
agreement:
  signed: 2025-04-20
  until: 2025-06-30
funding: []
results:
  - indicator: uczestnicy
    target: 50
    actual: 60
"""
    return Snippet(f"projects/{name}.yaml", text)


_NAMES = ("festyn", "rajd", "kiermasz")

RULE = Rule(
    code="Z18",
    name="one-partner-leads",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: wszystkie projekty z podanym partnerem wiodącym ({n}) prowadzi {partner}",
        "{name}: all projects that name a lead partner ({n}) are led by {partner}",
    ),
    why=Text(
        "Partnerzy są równi; gdy wszystkie projekty prowadzi ten sam, pozostali łatwo stają się wykonawcami jego decyzji.",
        "Partners are equal; where the same one always leads, the others easily end up carrying out its decisions.",
    ),
    remedy=Text(
        "Powierzcie następny projekt innemu partnerowi i wpiszcie go w „lead”; jeśli inny partner już jakiś prowadził, popraw „lead” w tym projekcie.",
        "Let another partner lead the next project and name it in “lead”; if another has led one already, correct “lead” in that project.",
    ),
    source=Text(
        "slajd 12: każdy z partnerów jest równy i żaden nie jest tylko wykonawcą",
        "seed, slide 12: every partner is equal and none a mere executor",
    ),
    example=Example(
        bad=(*(_project(name, "brzoza") for name in _NAMES), _project("targ", "brzoza")),
        good=(*(_project(name, "brzoza") for name in _NAMES), _project("targ", "tartak")),
    ),
    check=check,
    limits={"projects": 5},
    reads=("projects",),
)
