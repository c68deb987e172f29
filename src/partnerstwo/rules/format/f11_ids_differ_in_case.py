"""F11: two file names that differ only in capital letters."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Example, Rule, Snippet, Words

_MEETING = "partnership: razem\ndate: 2026-05-12\nkind: board\nattended_count: 5\nminutes: GL.0000.4.2026\n"

RULE = Rule(
    code="F11",
    name="ids-differ-in-case",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Identyfikatory „{id}” i „{other}” różnią się tylko wielkością liter",
        "The ids “{id}” and “{other}” differ only in capital letters",
    ),
    variants={
        "first": Words(
            Text(
                "pierwszy z nich: „{other}”",
                "the first of them: “{other}”",
            ),
        ),
    },
    why=Text(
        "Na wielu komputerach to ten sam plik, więc jeden zastąpi drugi.",
        "On many computers they are the same file, so one will replace the other.",
    ),
    remedy=Text(
        "Zmień nazwę jednego z plików albo połącz oba wpisy.",
        "Rename one of the files or merge the two records.",
    ),
    source=Text(
        "model danych: identyfikatory porównuje się bez wielkości liter",
        "data model: ids are compared without case",
    ),
    example=Example(
        bad=(Snippet("meetings/2026-04-10-Zgromadzenie.yaml", _MEETING),),
        good=(Snippet("meetings/2026-05-12-zarzad.yaml", _MEETING),),
    ),
)
