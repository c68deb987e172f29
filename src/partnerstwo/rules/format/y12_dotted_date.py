"""Y12: a date written `12.04.2016`."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, example

RULE = Rule(
    code="Y12",
    name="dotted-date",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text(
        "„{value}”: data zapisana z kropkami; w plikach piszemy {iso}",
        "“{value}”: a date written with dots; the files say {iso}",
    ),
    why=Text(
        "Jeden zapis dat pozwala je porównywać, sortować i wyszukiwać.",
        "One way of writing dates lets people compare, sort and search them.",
    ),
    remedy=Text(
        "Wpisz {iso}.",
        "Write {iso}.",
    ),
    mend=Text(
        "Wpisuje {iso}.",
        "Writes {iso}.",
    ),
    source=Text(
        "ISO 8601: zapis daty RRRR-MM-DD",
        "ISO 8601: dates as YYYY-MM-DD",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
founded: 10.01.2024
""",
        good="""\
founded: 2024-01-10
""",
    ),
)
