"""F08: two partners whose names are nearly the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.names import namesakes
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, RelatedFinding, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding at the later of two files, the earlier one beside it."""
    for partner, other in namesakes(registry):
        earlier = RelatedFinding(other.whole(), Text("{other} ({id})", "{other} ({id})"))
        values = {"name": partner.name, "other": other.name, "id": other.id}
        yield Finding(partner.whole(), values, related=(earlier,))


RULE = Rule(
    code="F08",
    name="near-equal-names",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "{name}: prawie taką samą nazwę ma już partner „{id}”",
        "{name}: the partner “{id}” has nearly the same name",
    ),
    why=Text(
        "Ten sam partner wpisany dwa razy liczy się podwójnie w składzie, głosach i zestawieniach.",
        "A partner entered twice counts twice in composition, votes and tables.",
    ),
    remedy=Text(
        "Jeśli to jeden podmiot, zostaw jeden plik i popraw odwołania; jeśli dwa, uściślij „name”, np. o miejscowość.",
        "If it is one organisation, keep one file and mend what refers to the other; if two, make “name” precise, such as with the town.",
    ),
    source=Text(
        "praktyka baz organizacji: wpisy podwójne (LANDI2)", "practice of registers: duplicate entries (LANDI2)"
    ),
    example=example(
        "partners/cis-brzoza.yaml",
        bad="""\
name: STOWARZYSZENIE „BRZOZA”
""",
        good="""\
name: CIS Stowarzyszenia „Brzoza”
""",
    ),
    check=check,
    silenced_by=("I07",),
    judges_what_stands=True,
)
