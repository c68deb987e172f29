"""Y06: a file that is no map of keys: empty, a text, a list."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="Y06",
    name="fields-missing",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "W pliku nie ma pól „pole: wartość”",
        "The file has no “key: value” lines",
    ),
    variants={
        "empty": Words(
            Text(
                "Plik jest pusty",
                "The file is empty",
            ),
            Text(
                "Wpisz do niego pola albo usuń plik.",
                "Write the record into it or delete the file.",
            ),
        ),
        "key": Words(
            Text(
                "W miejscu nazwy pola nie stoi zwykły tekst",
                "What stands in the place of a key is no plain text",
            ),
            Text(
                "Wpisz przed dwukropkiem nazwę pola; tekst z nawiasami na początku ujmij w prosty cudzysłów.",
                "Write the key before the colon; put a text that begins with a bracket in straight quotes.",
            ),
        ),
        "list": Words(
            Text(
                "Plik jest listą, a powinien mieć pola „pole: wartość”",
                "The file is a list; it should have “key: value” lines",
            ),
            Text(
                "Usuń „- ” z początku wierszy; każdy wpis ma własny plik.",
                "Delete “- ” from the beginning of the lines; each record has a file of its own.",
            ),
        ),
        "text": Words(
            Text(
                "W pliku stoi sam tekst, bez pól „pole: wartość”",
                "The file is a mere text without “key: value” lines",
            ),
        ),
    },
    why=Text(
        "Wpis składa się z pól „pole: wartość”; z niczego innego nie da się go odczytać.",
        "A record is made of “key: value” lines; it cannot be read from anything else.",
    ),
    remedy=Text(
        "Wpisz pola w osobnych wierszach, np. „name: ...”; przykład pokaże „partnerstwo explain Y06”.",
        "Write keys on lines of their own, such as “name: ...”; “partnerstwo explain Y06” shows an example.",
    ),
    source=Text(
        "model danych: jeden plik – jeden wpis",
        "data model: one file, one record",
    ),
    example=example(
        "meetings/2026-05-12-zarzad.yaml",
        bad="""\
Zarząd, 12 maja, pięć osób
""",
        good="""\
partnership: razem
date: 2026-05-12
kind: board
attended_count: 5
minutes: GL.0000.4.2026
""",
    ),
)
