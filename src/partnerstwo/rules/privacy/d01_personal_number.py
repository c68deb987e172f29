"""D01: a person's PESEL in a file, comments included; found while the files are read."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, example

RULE = Rule(
    code="D01",
    name="personal-number",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "{file}: w pliku jest numer PESEL (zgadzają się data urodzenia i cyfra kontrolna)",
        "{file}: holds a PESEL number (its date of birth and check digit are right)",
    ),
    why=Text(
        "PESEL wskazuje jedną osobę przez całe życie, a w rejestrze partnerstw do niczego nie jest potrzebny.",
        "A PESEL names one person for life, and a registry of partnerships needs it for nothing.",
    ),
    remedy=Text(
        "Usuń numer z pliku; jeśli plik jest już w historii git, usuń go i stamtąd i zawiadom inspektora ochrony danych.",
        "Remove the number; if the file is already in the git history, remove it there too and tell the data protection officer.",
    ),
    source=Text(
        "RODO, rozporządzenie (UE) 2016/679: minimalizacja danych (do sprawdzenia)",
        "GDPR, regulation (EU) 2016/679: data minimisation (to be checked)",
    ),
    # The number is the example of python-stdnum's documentation; it belongs to no one we know.
    example=example(
        "partners/tartak.yaml",
        bad="# kontakt: PESEL 44051401359\nnotes: Współpraca od 2024 r.\n",
        good="# kontakt: biuro tartaku\nnotes: Współpraca od 2024 r.\n",
    ),
    judges_what_stands=True,
    secret=True,
)
