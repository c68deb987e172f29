"""The sentences that text formats share: the verdict and the counts per code."""

from __future__ import annotations

from partnerstwo.diagnostics.diagnostic import Means, Outcome
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import NBSP
from partnerstwo.language.numbers import counted
from partnerstwo.language.text import Text

_CLEAN = Text("Rejestr poprawny", "The registry is correct")
_CLEAN_HERE = Text("Sprawdzany zakres jest poprawny", "What was asked about is correct")
_NOTHING_NEW = Text("Nic nowego", "Nothing new")
_DATA = Text("Dane", "Data")
_PRINCIPLES = Text("Zasady", "Principles")
_WARNINGS = Text("Ostrzeżenia", "Warnings")
_NOTICES = Text("Uwagi", "Notices")
_ACCEPTED = Text("Odstępstwa", "Waived")
_KNOWN = Text("Zastane", "In the baseline")
_NONE = Text("bez błędów", "no errors")
_KEPT = Text("bez naruszeń", "no breaches")
_KEPT_SO_FAR = Text("bez naruszeń w tym, co dało się odczytać", "no breaches in what could be read")


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
        return f"{_clean(outcome)[lang]}: {read}." + (f" {said}." if notices else "") + accepted
    wrong = outcome.count(Severity.ERROR, Kind.DATA)
    breaches = [d for d in outcome.diagnostics if d.severity is Severity.ERROR and d.kind is Kind.PRINCIPLE]
    codes = ", ".join(dict.fromkeys(sorted(d.code for d in breaches)))
    data = counted(wrong, "error", lang) if wrong else _NONE[lang]
    kept = (_KEPT_SO_FAR if _hides_data(outcome) else _KEPT)[lang]
    principles = f"{counted(len(breaches), 'violation', lang)} ({codes})" if breaches else kept
    warnings = outcome.count(Severity.WARNING)
    return (
        f"{_DATA[lang]}: {data}. {_PRINCIPLES[lang]}: {principles}. "
        f"{_WARNINGS[lang]}: {warnings}. {said}.{accepted} {counted(counts.files, 'file', lang)}."
    )


def _hides_data(outcome: Outcome) -> bool:
    """Whether something was written so that it could not be read: what is kept, nobody can then say of all."""
    return any(each.code[0] in "YF" for each in outcome.diagnostics if each.severity is Severity.ERROR)


def _clean(outcome: Outcome) -> Text:
    """No more praise than was earned: what was not asked about, or was known before, may be wrong."""
    if outcome.narrowed:
        return _CLEAN_HERE
    return _NOTHING_NEW if _known(outcome) else _CLEAN


def _known(outcome: Outcome) -> list[str]:
    return [each.code for each in outcome.suppressed if each.suppression and each.suppression.means is Means.BASELINE]


def _accepted(outcome: Outcome) -> str:
    """What was waived or ignored, and what was known before, so that a clean verdict hides nothing."""
    known = _known(outcome)
    waived = [
        each.code for each in outcome.suppressed if each.suppression and each.suppression.means is not Means.BASELINE
    ]
    return "".join(
        f" {title[outcome.lang]}: {len(codes)} ({', '.join(sorted(set(codes)))})."
        for title, codes in ((_ACCEPTED, waived), (_KNOWN, known))
        if codes
    )


def statistics(outcome: Outcome) -> str:
    """Counts per code, most first."""
    names = {diagnostic.code: diagnostic.name for diagnostic in outcome.diagnostics}
    ranked = sorted(outcome.by_code().items(), key=lambda item: (-item[1], item[0]))
    size = max((len(str(count)) for _, count in ranked), default=1)
    return "\n".join(f"{count:>{size}}  {code:<5} {names[code]}" for code, count in ranked)
