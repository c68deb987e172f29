"""Y08: a file larger or deeper than any record."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words

RULE = Rule(
    code="Y08",
    name="too-big",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Plik jest za duży albo za głęboko zagnieżdżony",
        "The file is too large or nested too deeply",
    ),
    variants={
        "depth": Words(
            Text(
                "Listy i grupy pól są zagnieżdżone głębiej niż na {limit} poziomów",
                "Lists and groups of keys are nested deeper than {limit} levels",
            ),
        ),
        "size": Words(
            Text(
                "Plik jest większy niż {limit}",
                "The file is larger than {limit}",
            ),
        ),
    },
    why=Text(
        "Wpis zajmuje kilka kilobajtów; taki plik to pomyłka albo próba zablokowania programu.",
        "A record takes a few kilobytes; such a file is a mistake or an attempt to stop the program.",
    ),
    remedy=Text(
        "Sprawdź, czy to właściwy plik, i usuń z niego to, co nie jest wpisem.",
        "See whether it is the right file and remove what is no record.",
    ),
    source=Text(
        "granice programu: 1 MiB, 40 poziomów",
        "limits of the program: 1 MiB, 40 levels",
    ),
    example=None,
)
