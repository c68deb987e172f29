"""Y02: the same key twice in one map.

A fix only for two entries that say the same: which of two others holds takes a person.
"""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="Y02",
    name="duplicate-key",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Pole „{key}” wpisano dwa razy",
        "“{key}” is given twice",
    ),
    variants={
        "first": Words(
            Text(
                "pierwszy wpis „{key}”",
                "the first entry of “{key}”",
            ),
        ),
    },
    why=Text(
        "Z dwóch wpisów jednego pola nie wiadomo, który obowiązuje.",
        "Of two entries of one key nobody knows which one holds.",
    ),
    remedy=Text(
        "Zostaw jeden wpis „{key}”, a drugi usuń.",
        "Keep one entry of “{key}” and delete the other.",
    ),
    mend=Text(
        "Usuwa drugi wpis „{key}”, taki sam jak pierwszy.",
        "Deletes the second entry of “{key}”, which is the same as the first.",
    ),
    source=Text(
        "YAML 1.2, 3.2.1.1: klucze są różne",
        "YAML 1.2, 3.2.1.1: keys are unique",
    ),
    example=example(
        "partners/tartak.yaml",
        bad="""\
seat: Lipowo
seat: Lipowo Górne
""",
        good="""\
seat: Lipowo Górne
""",
    ),
)
