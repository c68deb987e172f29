"""F02: a key that the record does not have.

A fix only where one key alone can be meant, by its Polish name or a single slip of the finger away, and the file then
says all that it was read to say.
"""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="F02",
    name="unknown-key",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Nieznane pole „{key}”",
        "Unknown key “{key}”",
    ),
    variants={
        "comma": Words(
            Text(
                "W nawiasach {{ }} przecinek oddziela pola, więc „{key}” nie należy już do wartości przed nim",
                "Inside {{ }} a comma parts the keys, so “{key}” no longer belongs to the value before it",
            ),
            Text(
                "Ujmij kwotę w cudzysłów („1 000,50”) albo napisz ją z kropką (1000.50).",
                "Put the amount in quotes (“1 000,50”) or write it with a point (1000.50).",
            ),
        ),
        "id": Words(
            Text(
                "Pole „{key}” jest zbędne: identyfikatorem jest nazwa pliku",
                "“{key}” is needless: the name of the file is the id",
            ),
            Text(
                "Usuń ten wiersz; aby zmienić identyfikator, zmień nazwę pliku i odwołania do niej.",
                "Delete the line; to change the id, rename the file and what refers to it.",
            ),
            mend=Text(
                "Usuwa ten wiersz: mówi to samo co nazwa pliku.",
                "Deletes the line: it says the same as the name of the file.",
            ),
        ),
        "nbsp_indentation": Words(
            Text(
                "Pole „{key}” jest wcięte spacjami niełamliwymi, więc nie należy do pola wyżej",
                "“{key}” is indented with no-break spaces, so it does not belong to the key above",
            ),
            Text(
                "Usuń wcięcie i zrób je na nowo zwykłymi spacjami; tak bywa po wklejeniu z Worda lub z poczty.",
                "Delete the indentation and make it anew with ordinary spaces; this happens to text pasted from Word or from mail.",
            ),
            mend=Text(
                "Zamienia spacje niełamliwe we wcięciach na zwykłe.",
                "Replaces the no-break spaces in indentation with ordinary ones.",
            ),
        ),
        "near": Words(
            Text(
                "Nieznane pole „{key}”; czy chodziło o „{meant}”?",
                "Unknown key “{key}”; did you mean “{meant}”?",
            ),
            Text(
                "Zmień „{key}” na „{meant}”.",
                "Change “{key}” to “{meant}”.",
            ),
            mend=Text("Zmienia „{key}” na „{meant}”.", "Changes “{key}” to “{meant}”."),
        ),
        "polish": Words(
            Text(
                "Nieznane pole „{key}”; w plikach piszemy „{meant}”",
                "Unknown key “{key}”; the files say “{meant}”",
            ),
            Text(
                "Zmień „{key}” na „{meant}”.",
                "Change “{key}” to “{meant}”.",
            ),
            mend=Text("Zmienia „{key}” na „{meant}”.", "Changes “{key}” to “{meant}”."),
        ),
        "score": Words(
            Text(
                "Narzędzie „{tool}” nie ma oceny „{key}”",
                "The tool “{tool}” has no score “{key}”",
            ),
            Text(
                "Użyj kluczy tego narzędzia: {known}; dowolne klucze przyjmuje „tool: own”.",
                "Use the keys of the tool: {known}; “tool: own” takes any key.",
            ),
        ),
    },
    why=Text(
        "Pole z literówką wygląda na wypełnione, a program go nie czyta.",
        "A misspelt key looks as if it were filled in, and nobody reads it.",
    ),
    remedy=Text(
        "Usuń je albo użyj jednego z pól: {known}.",
        "Delete it or use one of the keys: {known}.",
    ),
    source=Text(
        "model danych: pola wpisów",
        "data model: the fields of records",
    ),
    example=example(
        "partners/tartak.yaml",
        bad="""\
miejscowość: Lipowo
""",
        good="""\
seat: Lipowo
""",
    ),
)
