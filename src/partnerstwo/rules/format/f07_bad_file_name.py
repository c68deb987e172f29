"""F07: a file name that cannot be an id."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Example, Rule, Snippet, Words

_MEETING = "partnership: razem\ndate: 2026-05-12\nkind: board\nattended_count: 5\nminutes: GL.0000.4.2026\n"

RULE = Rule(
    code="F07",
    name="bad-file-name",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Nazwa „{id}” nie może być identyfikatorem: dozwolone są małe litery a–z, cyfry i łączniki",
        "“{id}” cannot be an id: small letters a–z, digits and hyphens are allowed",
    ),
    variants={
        "unnameable": Words(
            Text(
                "Nazwa „{id}” nie może być identyfikatorem: dozwolone są małe litery a–z, cyfry i łączniki",
                "“{id}” cannot be an id: small letters a–z, digits and hyphens are allowed",
            ),
            Text(
                "Nadaj plikowi nazwę z małych liter, cyfr i łączników, np. „gops-lipowo.yaml”.",
                "Give the file a name of small letters, digits and hyphens, such as “gops-lipowo.yaml”.",
            ),
        ),
    },
    why=Text(
        "Nazwa pliku jest identyfikatorem, do którego odwołują się inne pliki, na każdym komputerze tak samo.",
        "The name of the file is the id that other files refer to, on every computer alike.",
    ),
    remedy=Text(
        "Zmień nazwę pliku na „{meant}.yaml” i popraw odwołania do niego.",
        "Rename the file to “{meant}.yaml” and mend what refers to it.",
    ),
    source=Text(
        "model danych: identyfikator to nazwa pliku",
        "data model: the file name is the id",
    ),
    example=Example(
        bad=(Snippet("meetings/2026-05-12 Zarząd.yaml", _MEETING),),
        good=(Snippet("meetings/2026-05-12-zarzad.yaml", _MEETING),),
    ),
)
