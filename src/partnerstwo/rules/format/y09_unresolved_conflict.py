"""Y09: a merge conflict that git left in the file."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, example

# Put together here, because a marker at the beginning of a line would make this file look unmerged.
_CONFLICT = f"{'<' * 7} HEAD\nseat: Lipowo\n{'=' * 7}\nseat: Lipowo Górne\n{'>' * 7} poprawki\n"

RULE = Rule(
    code="Y09",
    name="unresolved-conflict",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "W pliku został nierozwiązany konflikt scalania: dwie wersje tego samego miejsca",
        "An unresolved merge conflict: two versions of the same place",
    ),
    why=Text(
        "Git nie wiedział, która z dwóch zmian ma zostać, i zostawił obie.",
        "Git did not know which of two changes was to stay, and left both.",
    ),
    remedy=Text(
        "Zostaw właściwą wersję i usuń wiersze, które zaczynają się od „<<<<<<<”, „=======” i „>>>>>>>”.",
        "Keep the right version and delete the lines that begin with “<<<<<<<”, “=======” and “>>>>>>>”.",
    ),
    source=Text(
        "git: git-merge, „How conflicts are presented”",
        "git: git-merge, “How conflicts are presented”",
    ),
    example=example("partners/tartak.yaml", bad=_CONFLICT, good="seat: Lipowo Górne\n"),
)
