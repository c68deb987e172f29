"""Z13: marks of the newest self-assessment that call for a talk or for action."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.tools import scored
from partnerstwo.registry.assessments import Band, band, newest, written
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.flood import is_flood
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Judges the newest assessment with each tool; the bands are those of a published practice and no limits.

    Marks to be discussed say nothing once `conclusions` tell what came of the talk; those that call for action do
    until a newer assessment gives better ones.
    """
    for partnership in running(registry, on):
        for assessment in newest(registry, partnership, on):
            yield from _of_band(partnership, assessment, Band.ACTION)
            if assessment.conclusions is None:
                yield from _of_band(partnership, assessment, Band.DISCUSS)


def _of_band(partnership: Partnership, assessment: Assessment, wanted: Band) -> Iterator[Finding]:
    low = [key for key, mark in assessment.scores.items() if band(mark) is wanted]
    values: dict[str, Value] = {"name": partnership.name, "tool": assessment.tool.label, "when": assessment.date}
    one, many = ("", "many") if wanted is Band.ACTION else ("discuss", "discuss_many")
    if is_flood(len(low), len(assessment.scores)):
        counts = {"n": len(low), "total": len(assessment.scores)}
        yield Finding(assessment.key("scores"), {**values, **counts}, variant=many)
        return
    for key in low:
        said = {"area": scored(assessment.tool, key), "mark": written(assessment.scores[key])}
        yield Finding(assessment.at("scores", key), {**values, **said}, variant=one)


RULE = Rule(
    code="Z13",
    name="low-marks",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}, {tool} z {when}: {area:quoted} z oceną {mark} wymaga działania",
        "{name}, {tool} of {when}: {area:quoted}, marked {mark}, calls for action",
    ),
    variants={
        "many": Words(
            Text(
                "{name}, {tool} z {when}: oceny poniżej 3,0 wymagają działania ({n} z {total})",
                "{name}, {tool} of {when}: marks below 3.0 call for action ({n} of {total})",
            )
        ),
        "discuss": Words(
            Text(
                "{name}, {tool} z {when}: {area:quoted} z oceną {mark} do omówienia",
                "{name}, {tool} of {when}: {area:quoted}, marked {mark}, is to be discussed",
            ),
            Text(
                "Omówcie ocenę na spotkaniu partnerstwa i wpiszcie w „conclusions”, co z niej wynika.",
                "Talk the mark over in a meeting and write into “conclusions” what follows from it.",
            ),
            Severity.NOTICE,
        ),
        "discuss_many": Words(
            Text(
                "{name}, {tool} z {when}: oceny od 3,0 do 3,9 do omówienia ({n} z {total})",
                "{name}, {tool} of {when}: marks from 3.0 to 3.9 are to be discussed ({n} of {total})",
            ),
            Text(
                "Omówcie oceny na spotkaniu partnerstwa i wpiszcie w „conclusions”, co z nich wynika.",
                "Talk the marks over in a meeting and write into “conclusions” what follows from them.",
            ),
            Severity.NOTICE,
        ),
    },
    why=Text(
        "Samoocena ma sens, gdy coś z niej wynika: ocena poniżej 3,0 wskazuje na problem, a od 3,0 do 3,9 jest na granicy.",
        "A self-assessment makes sense if something follows from it: a mark below 3.0 points at a problem, one from 3.0 to 3.9 is borderline.",
    ),
    remedy=Text(
        "Ustalcie na spotkaniu, co zrobicie, kto i do kiedy („decisions” z „owner” i „due”), i powtórzcie ocenę.",
        "Decide in a meeting what is to be done, by whom and by when (“decisions” with “owner” and “due”), and repeat the assessment.",
    ),
    source=Text(
        "praktyka: kwestionariusz Wildera (4,0–5,0 mocna strona, 3,0–3,9 do omówienia, 1,0–2,9 problem)",
        "practice: Wilder Collaboration Factors Inventory (4.0–5.0 strength, 3.0–3.9 to be discussed, 1.0–2.9 concern)",
    ),
    example=example(
        "assessments/2026-02.yaml",
        bad="""\
scores:
  openness: 4,5
  reliability: 2,8
  mission: 4,5
  power: 4
  resources: 4
  involvement: 4
""",
        good="""\
scores:
  openness: 4,5
  reliability: 4
  mission: 4,5
  power: 4
  resources: 4
  involvement: 4
""",
    ),
    check=check,
    reads=("assessments",),
)
