"""The sentences that text formats share: the verdict and the counts per code."""

from __future__ import annotations

from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import NBSP
from partnerstwo.language.numbers import counted
from partnerstwo.language.text import Text

_CLEAN = Text("Rejestr poprawny", "The registry is correct")
_DATA = Text("Dane", "Data")
_PRINCIPLES = Text("Zasady", "Principles")
_WARNINGS = Text("Ostrzeżenia", "Warnings")
_NOTICES = Text("Uwagi", "Notices")
_ACCEPTED = Text("Odstępstwa", "Waived")
_NONE = Text("bez błędów", "no errors")
_KEPT = Text("bez naruszeń", "no breaches")


def verdict(outcome: Outcome) -> str:
    """The first thing to know, what is written wrongly apart from what is wrong with the partnership."""
    return verdict_of(outcome).replace(NBSP, " ")


def is_clean(outcome: Outcome) -> bool:
    """Whether there is no error and no warning."""
    return outcome.count(Severity.ERROR) == 0 and outcome.count(Severity.WARNING) == 0


def verdict_of(outcome: Outcome) -> str:
    """The verdict with no-break spaces."""
    lang, counts = outcome.lang, outcome.counts
    notices = outcome.count(Severity.NOTICE)
    hint = f"{notices}" if outcome.notices_shown or not notices else f"{notices} (--notices)"
    said = f"{_NOTICES[lang]}: {hint}"
    accepted = _accepted(outcome)
    if is_clean(outcome):
        read = ", ".join(
            counted(number, noun, lang)
            for number, noun in (
                (counts.files, "file"),
                (counts.partners, "partner"),
                (counts.partnerships, "partnership"),
                (counts.projects, "project"),
                (counts.meetings, "meeting"),
                (counts.assessments, "assessment"),
            )
            if number
        )
        return f"{_CLEAN[lang]}: {read}." + (f" {said}." if notices else "") + accepted
    wrong = outcome.count(Severity.ERROR, Kind.DATA)
    breaches = [d for d in outcome.diagnostics if d.severity is Severity.ERROR and d.kind is Kind.PRINCIPLE]
    codes = ", ".join(dict.fromkeys(sorted(d.code for d in breaches)))
    data = counted(wrong, "error", lang) if wrong else _NONE[lang]
    principles = f"{counted(len(breaches), 'violation', lang)} ({codes})" if breaches else _KEPT[lang]
    warnings = outcome.count(Severity.WARNING)
    return (
        f"{_DATA[lang]}: {data}. {_PRINCIPLES[lang]}: {principles}. "
        f"{_WARNINGS[lang]}: {warnings}. {said}.{accepted} {counted(counts.files, 'file', lang)}."
    )


def _accepted(outcome: Outcome) -> str:
    """What was waived or ignored, so that a clean verdict hides nothing."""
    if not outcome.suppressed:
        return ""
    codes = ", ".join(dict.fromkeys(sorted(each.code for each in outcome.suppressed)))
    return f" {_ACCEPTED[outcome.lang]}: {len(outcome.suppressed)} ({codes})."


def statistics(outcome: Outcome) -> str:
    """Counts per code, most first."""
    names = {diagnostic.code: diagnostic.name for diagnostic in outcome.diagnostics}
    ranked = sorted(outcome.by_code().items(), key=lambda item: (-item[1], item[0]))
    size = max((len(str(count)) for _, count in ranked), default=1)
    return "\n".join(f"{count:>{size}}  {code:<5} {names[code]}" for code, count in ranked)
