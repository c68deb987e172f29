"""F05: what should be a date and is none.

A fix only where no other date can be meant: not for `03/04/2016`.
"""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="F05",
    name="bad-date",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Pole {field}: „{value}” nie jest datą",
        "{field}: “{value}” is not a date",
    ),
    variants={
        "calendar": Words(
            Text(
                "Pole {field}: daty „{value}” nie ma w kalendarzu",
                "{field}: the calendar has no date “{value}”",
            ),
            Text(
                "Sprawdź dzień, miesiąc i rok (1800–2199) w dokumencie i wpisz właściwą datę.",
                "Check day, month and year (1800–2199) in the document and write the right date.",
            ),
        ),
        "form": Words(
            Text(
                "Pole {field}: „{value}” nie jest datą",
                "{field}: “{value}” is not a date",
            ),
        ),
        "guess": Words(
            Text(
                "Pole {field}: „{value}” nie jest datą w zapisie RRRR-MM-DD; czy chodziło o {guess}?",
                "{field}: “{value}” is not a date as YYYY-MM-DD; did you mean {guess}?",
            ),
            Text(
                "Wpisz {guess}, jeśli to ta data.",
                "Write {guess} if that is the date.",
            ),
            mend=Text("Wpisuje {guess}.", "Writes {guess}."),
        ),
    },
    why=Text(
        "Z takiego zapisu nie da się policzyć terminów ani ustalić składu na dany dzień.",
        "No deadline and no composition on a day can be worked out from it.",
    ),
    remedy=Text(
        "Wpisz datę jako 2024-05-31, 2024-05 albo 2024.",
        "Write the date as 2024-05-31, 2024-05 or 2024.",
    ),
    source=Text(
        "ISO 8601: zapis daty RRRR-MM-DD; literówka „20197 r.” z praktyki",
        "ISO 8601: dates as YYYY-MM-DD; the slip “20197 r.” from practice",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
start: 2026-02-30
""",
        good="""\
start: 2026-03-01
""",
    ),
)
