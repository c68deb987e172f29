"""Y05: an anchor, an alias, a tag, a merge key or a directive.

A fix only for a directive, which changes nothing here; a sign before a word may be meant as text.
"""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="Y05",
    name="programmers-yaml",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Zapis YAML dla programistów, którego rejestr nie używa",
        "YAML for programmers, which a registry does without",
    ),
    variants={
        "alias": Words(
            Text(
                "Znak „*” przed słowem to odwołanie YAML, a nie tekst",
                "“*” before a word is a YAML alias and not a text",
            ),
        ),
        "anchor": Words(
            Text(
                "Znak „&” przed słowem to kotwica YAML, a nie tekst",
                "“&” before a word is a YAML anchor and not a text",
            ),
        ),
        "directive": Words(
            Text(
                "Wiersz od „%” to dyrektywa YAML, której rejestr nie używa",
                "A line that begins with “%” is a YAML directive, which a registry does without",
            ),
            Text(
                "Usuń ten wiersz.",
                "Delete the line.",
            ),
        ),
        "merge": Words(
            Text(
                "Znaki „<<” dołączają pola z innego miejsca pliku",
                "“<<” merges keys from another place of the file",
            ),
            Text(
                "Wpisz te pola wprost i usuń „<<”.",
                "Write those keys themselves and delete “<<”.",
            ),
        ),
        "tag": Words(
            Text(
                "Znak „!” przed słowem to znacznik YAML, a nie tekst",
                "“!” before a word is a YAML tag and not a text",
            ),
        ),
    },
    why=Text(
        "Takie znaki zmieniają po cichu to, co stoi w innym miejscu pliku, więc czytający nie widzi prawdy.",
        "Such signs change in silence what stands elsewhere in the file, so a reader does not see the truth.",
    ),
    remedy=Text(
        "Wpisz wartość wprost; zwykły tekst, który zaczyna się takim znakiem, ujmij w prosty cudzysłów.",
        "Write the value itself; put a text that begins with such a sign in straight quotes.",
    ),
    mend=Text(
        "Usuwa wiersz dyrektywy.",
        "Deletes the line of the directive.",
    ),
    source=Text(
        "YAML 1.2, 6.8–6.9: dyrektywy, znaczniki, kotwice",
        "YAML 1.2, 6.8–6.9: directives, tags, anchors",
    ),
    example=example(
        "partners/tartak.yaml",
        bad="""\
notes: !Pilne sprawdzić adres
""",
        good="""\
notes: "!Pilne sprawdzić adres"
""",
    ),
)
