"""Z19: a partnership of which nothing can be read in public."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.publications import (
    published_documents,
    published_minutes,
    published_reports,
    rules_published,
)
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One address of a document, a report, minutes or the accession procedure suffices."""
    for partnership in running(registry, on):
        if not (
            published_documents(partnership, on)
            or published_reports(partnership, on)
            or published_minutes(registry, partnership, on)
            or rules_published(partnership)
        ):
            yield Finding(partnership.missing("documents"), {"name": partnership.name})


_REPORT = Snippet("partnerships/razem.yaml", "council_reports:\n  - year: 2025\n    submitted: 2026-05-20\n")

RULE = Rule(
    code="Z19",
    name="nothing-published",
    kind=Kind.PRINCIPLE,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: nie podano adresu żadnego opublikowanego dokumentu",
        "{name}: no address of a published document is given",
    ),
    why=Text(
        "Jawność znaczy, że mieszkaniec może przeczytać, na co umówili się partnerzy i co z tego wyszło.",
        "Openness to the public means that a resident can read what the partners agreed on and what came of it.",
    ),
    remedy=Text(
        "Opublikujcie umowę lub zasady partnerstwa w BIP albo na stronie i dopiszcie w „documents” tytuł („title”) i adres („url”).",
        "Publish the partnership's agreement or rules in the public bulletin or on a website and add “title” and “url” to “documents”.",
    ),
    source=Text("slajd 22: zasada jawności", "seed, slide 22: the principle of openness to the public"),
    example=Example(
        bad=(_REPORT, Snippet("partnerships/razem.yaml", "documents:\n  - title: Umowa partnerska\n")),
        good=(
            _REPORT,
            Snippet(
                "partnerships/razem.yaml",
                "documents:\n  - title: Umowa partnerska\n    url: https://bip.lipowo.example/partnerstwo\n",
            ),
        ),
    ),
    check=check,
    reads=("meetings",),
)
