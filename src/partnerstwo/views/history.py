"""What happened to one entry, commit by commit."""

from __future__ import annotations

from partnerstwo.document.blocks import Bullets, Inline, Run, Section, line
from partnerstwo.language.dates import in_figures
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text
from partnerstwo.registry.changes.fields import shortened
from partnerstwo.registry.changes.history import Step
from partnerstwo.source.revision import short
from partnerstwo.views.changes import plain_change
from partnerstwo.views.plain import Plain

MOST = 6
"""Changes of one commit that are told."""

_TITLE = Text("Historia wpisu", "History of the entry")
_NO_CHANGE = Text("bez zmian w danych", "no change in the data")
_MORE = Text("inne zmiany: {n}", "more changes: {n}")


def section(steps: tuple[Step, ...], lang: Lang) -> Section:
    """The commits, newest first."""
    return Section("history", _TITLE[lang], (Bullets(tuple(_line(step, lang) for step in steps)),))


def plain(steps: tuple[Step, ...], lang: Lang) -> list[Plain]:
    """The same for JSON, with every change."""
    return [
        {
            "commit": step.commit.sha,
            "day": step.commit.day.isoformat(),
            "subject": step.commit.subject,
            "changes": [plain_change(each, lang) for each in step.changes],
        }
        for step in steps
    ]


def _line(step: Step, lang: Lang) -> Inline:
    """`23.11.2026 Zmiana statutu (97bf2d0e8f): otwartość: otwarte: tak → nie`."""
    told = [each.dated(lang) for each in step.changes[:MOST]]
    if len(step.changes) > MOST:
        told.append(_MORE.format(lang, {"n": len(step.changes) - MOST}))
    day = Run(in_figures(step.commit.day, lang), strong=True)
    said = "; ".join(told) or _NO_CHANGE[lang]
    return line(day, f" {shortened(one_line(step.commit.subject))} ({short(step.commit.sha)}): {said}")
