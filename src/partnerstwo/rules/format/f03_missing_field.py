"""F03: a required key that is not there, or says nothing."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="F03",
    name="missing-field",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Brak wymaganego pola {field}",
        "The required key {field} is missing",
    ),
    variants={
        "comment_swallowed": Words(
            Text(
                "Wymagane pole {field} jest puste, bo tekst od znaku „#” jest komentarzem",
                "The required key {field} is empty, because the text from “#” on is a comment",
            ),
            Text(
                'Ujmij wartość w prosty cudzysłów, np. {key}: "#1".',
                'Put the value in straight quotes, such as {key}: "#1".',
            ),
        ),
        "empty": Words(
            Text(
                "Wymagane pole {field} jest puste",
                "The required key {field} is empty",
            ),
            Text(
                "Wpisz wartość za „{key}:”.",
                "Write a value after “{key}:”.",
            ),
        ),
        "item": Words(
            Text(
                "Pusta pozycja na liście {field}",
                "An empty item in the list {field}",
            ),
            Text(
                "Usuń samotny „-” albo wpisz za nim wartość.",
                "Delete the lone “-” or write a value after it.",
            ),
        ),
    },
    why=Text(
        "Bez tego pola wpis jest niepełny i nie da się go ocenić.",
        "Without it the record is not complete and cannot be judged.",
    ),
    remedy=Text(
        "Dopisz wiersz „{key}: ...”.",
        "Add a line “{key}: ...”.",
    ),
    source=Text(
        "model danych: pola wpisów",
        "data model: the fields of records",
    ),
    example=example(
        "partners/tartak.yaml",
        bad="""\
legal_form:
""",
        good="""\
legal_form: company
""",
    ),
)
