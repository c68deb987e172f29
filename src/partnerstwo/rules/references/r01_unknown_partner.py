"""R01: a reference to a partner that the registry does not have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.citations import named
from partnerstwo.registry.nearest_ids import nearest_id
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example

MOST_GUESSES = 20
"""Ids for which a like one is looked for: after twenty, something else is wrong than spelling."""


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each reference; a partner whose file could not be read is known all the same."""
    unknown = (each for each in named(registry).astray if each.folder == "partners")
    passed_over = _passed_over(registry)
    sought: dict[str, str | None] = {}
    for citation in unknown:
        if citation.id in passed_over:
            yield Finding(citation.place, {"id": citation.id, "file": passed_over[citation.id]}, variant="passed_over")
            continue
        if citation.id not in sought and len(sought) < MOST_GUESSES:
            sought[citation.id] = nearest_id(registry, "partners", citation.id)
        near = sought.get(citation.id)
        if near is None:
            yield Finding(citation.place, {"id": citation.id})
        else:
            yield Finding(citation.place, {"id": citation.id, "near": near}, variant="near")


def _passed_over(registry: Registry) -> dict[str, str]:
    """The ids that files of partners would have, had their names the right ending: `gops.yml`, `gops.yaml.txt`."""
    files = (each.file for each in registry.problems if (each.code, each.variant) == ("Y11", "suffix"))
    names = (file.partition("/") for file in files)
    return {name.partition(".")[0]: f"{folder}/{name}" for folder, _, name in names if folder == "partners"}


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
        ),
        "passed_over": Words(
            Text(
                "„{id}”: plik tego partnera nie jest czytany, bo jego nazwa nie kończy się na „.yaml”: {file}",
                "“{id}”: the file of this partner is not read because its name does not end in “.yaml”: {file}",
            ),
            Text("Zmień nazwę pliku na „{id}.yaml”.", "Rename the file to “{id}.yaml”."),
        ),
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
