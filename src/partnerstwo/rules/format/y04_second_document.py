"""Y04: a file with more than one YAML document."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, example

RULE = Rule(
    code="Y04",
    name="second-document",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "W pliku zaczyna się drugi dokument, a odczytano tylko pierwszy",
        "A second document begins here; only the first was read",
    ),
    why=Text(
        "Jeden plik to jeden wpis; drugi dokument zostałby po cichu pominięty.",
        "One file is one record; a second document would be passed over in silence.",
    ),
    remedy=Text(
        "Usuń wiersz „---” lub „...”, a jeśli to osobny wpis, przenieś go do własnego pliku.",
        "Delete the line “---” or “...”, or move what follows to a file of its own.",
    ),
    source=Text(
        "YAML 1.2, rozdział 9: dokumenty",
        "YAML 1.2, chapter 9: documents",
    ),
    example=example(
        "partners/tartak.yaml",
        bad="""\
notes: Tartak działa od 1998 r.
---
notes: Drugi wpis
""",
        good="""\
notes: Tartak działa od 1998 r.
""",
    ),
)
