"""R01: a reference to a partner that the registry does not have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.citations import citations
from partnerstwo.registry.nearest_ids import nearest_id
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example

MOST_GUESSES = 20
"""Findings that look for a like id: after twenty, something else is wrong than spelling."""


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each reference; a partner whose file could not be read is known all the same."""
    unknown = (each for each in citations(registry) if each.folder == "partners")
    unknown = (each for each in unknown if not registry.knows("partners", each.id))
    for count, citation in enumerate(unknown):
        near = nearest_id(registry, "partners", citation.id) if count < MOST_GUESSES else None
        if near is None:
            yield Finding(citation.place, {"id": citation.id})
        else:
            yield Finding(citation.place, {"id": citation.id, "near": near}, variant="near")


RULE = Rule(
    code="R01",
    name="unknown-partner",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text("„{id}”: nie ma takiego partnera w rejestrze", "“{id}”: no such partner in the registry"),
    variants={
        "near": Words(
            Text(
                "„{id}”: nie ma takiego partnera w rejestrze; czy chodziło o „{near}”?",
                "“{id}”: no such partner in the registry; did you mean “{near}”?",
            )
        )
    },
    why=Text(
        "Partnera wskazuje nazwa jego pliku w folderze „partners”; bez pliku nie wiadomo, kto to jest i do którego sektora należy.",
        "A partner is named by its file in “partners”; without the file nobody knows who it is and which sector it belongs to.",
    ),
    remedy=Text(
        "Popraw identyfikator albo dodaj plik „partners/….yaml” z polami „name” i „legal_form”.",
        "Correct the id, or add a file “partners/….yaml” with “name” and “legal_form”.",
    ),
    source=Text(
        "praktyka rejestrów w plikach: każde odwołanie wskazuje istniejący wpis",
        "practice of registries in files: every reference leads to a record",
    ),
    example=example("projects/ogrod.yaml", bad="initiated_by: gops-lipow\n", good="initiated_by: gops-lipowo\n"),
    check=check,
    judges_what_stands=True,
)
