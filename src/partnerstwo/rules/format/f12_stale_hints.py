"""F12: the schemas for editors no longer fit the registry or the program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.entity import Place
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule
from partnerstwo.schema.files import stale
from partnerstwo.source.edits import Rewrite
from partnerstwo.source.place import FILE_START


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for the whole folder, at the first of its files; silent while their language is unknown."""
    if registry.settings is not None and (old := stale(registry)):
        names = tuple(path.rpartition("/")[2] for path in old)
        edits = tuple(Rewrite(path) for path in old)
        yield Finding(Place(old[0], FILE_START), {"files": names}, edits=edits)


RULE = Rule(
    code="F12",
    name="stale-hints",
    kind=Kind.DATA,
    # A notice: the data are right, and whoever adds a partner in a browser cannot run the program there.
    severity=Severity.NOTICE,
    check=check,
    reads=("partners", "partnerships", "projects", "meetings", "assessments"),
    message=Text(
        "Podpowiedzi dla edytora są nieaktualne: {files:list}",
        "The hints for editors are out of date: {files:list}",
    ),
    why=Text(
        "Edytor nie zna nowych nazw: nie podpowiada ich, a nowe identyfikatory podkreśla, choć są poprawne.",
        "The editor does not know the new names: it does not offer them, and underlines new ids though they are right.",
    ),
    remedy=Text(
        "Odśwież je poleceniem „partnerstwo schema --write”.",
        "Bring them up to date with “partnerstwo schema --write”.",
    ),
    mend=Text(
        "Zapisuje je na nowo.",
        "Writes them anew.",
    ),
    source=Text(
        "folder .schema: schematy, z których korzysta edytor",
        "the folder .schema: the schemas that an editor uses",
    ),
    # Its place is a file of the program, which a snippet cannot show.
    example=None,
)
