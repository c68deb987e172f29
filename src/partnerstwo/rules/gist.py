"""What a finding says apart from its words: the same in both languages, on any day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.text import Text, Value
from partnerstwo.rules.rule import Finding

GUESS = "near"
"""The value that tells what may have been meant, and (the end of) the wording that has it: a guess of the program's,
which moves with other data. That there is no such partner stays the same when one of a like name comes."""


def gist(finding: Finding) -> str:
    """Its wording, aspect and values; numbers are left out, since they move with the date and with other data."""
    values = ((name, value) for name, value in sorted(finding.values.items()) if name != GUESS)
    said = (f"{name}={settled}" for name, value in values if (settled := _settled(value)))
    wording = finding.variant.removesuffix(GUESS).removesuffix("_")
    return "\n".join((f"{wording}/{finding.aspect}", *said))


def _settled(value: Value) -> str:
    match value:
        case tuple():
            return "\t".join(_settled(each) for each in value)
        case int() | Decimal():
            return ""
        case Text():
            return value.pl
        case PartialDate() | date():
            return value.isoformat()
        case str():
            return value
