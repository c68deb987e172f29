"""Z11: a decision whose time has run out and that nobody has reported as done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """One finding for each decision after the last day of its term."""
    for partnership in running(registry, on):
        # What could not be read may be the day on which it ended.
        if partnership.incomplete:
            continue
        for meeting in registry.meetings_of.get(partnership.id, ()):
            for index, decision in enumerate(meeting.decisions):
                if decision.due is not None and decision.done is None and decision.due.last() < on:
                    yield Finding(
                        meeting.at("decisions", index, "due"),
                        {"text": decision.text, "date": meeting.date, "due": decision.due},
                    )


RULE = Rule(
    code="Z11",
    name="overdue-decision",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{text:quoted}: ustalenie z {date} niewykonane w terminie {due}",
        "{text:quoted}: decided on {date}, not done by {due}",
    ),
    why=Text(
        "Powodzenie partnerstwa zależy od konsekwencji: ustalenie, którego nikt nie pilnuje, zniechęca do następnych.",
        "A partnership succeeds by following through: a decision that nobody minds discourages the next ones.",
    ),
    remedy=Text(
        "Jeśli ustalenie wykonano, wpisz datę w „done”; jeśli nie, uzgodnijcie nowy termin i wpiszcie go w „due”.",
        "If it has been done, write the date in “done”; if not, agree on a new date and write it in “due”.",
    ),
    source=Text("slajd 13: konsekwencja w realizacji działań", "seed, slide 13: consistent follow-through"),
    example=example(
        "meetings/2026-04-10-zgromadzenie.yaml",
        bad="""\
decisions:
  - text: Sołectwo zbierze od partnerów terminy wydarzeń
    owner: gmina-lipowo
    due: 2026-05-31
""",
        good="""\
decisions:
  - text: Sołectwo zbierze od partnerów terminy wydarzeń
    owner: gmina-lipowo
    due: 2026-05-31
    done: 2026-06-02
""",
    ),
    check=check,
)
