"""F04: a value that the closed choice does not have.

A fix only for the name of a choice or a true synonym, however it is spelled (case, Polish marks, hyphens). The nearest
word is a guess, and so is many a synonym: `szkoła` may be a private one.
"""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="F04",
    name="unknown-value",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Pole {field}: „{value}” nie jest dozwoloną wartością",
        "{field}: “{value}” is not an allowed value",
    ),
    variants={
        "many": Words(
            Text(
                "Pole {field}: „{value}” nie jest dozwoloną wartością",
                "{field}: “{value}” is not an allowed value",
            ),
            Text(
                "Wybierz wartość z wykazu, który pokaże „partnerstwo explain {key}”.",
                "Take a value from the list that “partnerstwo explain {key}” shows.",
            ),
        ),
        "near": Words(
            Text(
                "Pole {field}: „{value}” nie jest dozwoloną wartością; czy chodziło o „{meant}”?",
                "{field}: “{value}” is not an allowed value; did you mean “{meant}”?",
            ),
            Text(
                "Wpisz „{meant}”.",
                "Write “{meant}”.",
            ),
            mend=Text("Wpisuje „{meant}”.", "Writes “{meant}”."),
        ),
        "polish": Words(
            Text(
                "Pole {field}: zamiast „{value}” w plikach piszemy {meant_named}",
                "{field}: instead of “{value}” the files say {meant_named}",
            ),
            Text(
                "Wpisz „{meant}”.",
                "Write “{meant}”.",
            ),
            mend=Text("Wpisuje „{meant}”.", "Writes “{meant}”."),
        ),
    },
    why=Text(
        "Tylko stałe wartości da się zliczać i porównywać między wpisami.",
        "Only fixed values can be counted and compared between records.",
    ),
    remedy=Text(
        "Wpisz jedną z wartości: {allowed}.",
        "Write one of: {allowed}.",
    ),
    source=Text(
        "model danych: pola wpisów",
        "data model: the fields of records",
    ),
    example=example(
        "partners/tartak.yaml",
        bad="""\
legal_form: spółka handlowa
""",
        good="""\
legal_form: company
""",
    ),
)
