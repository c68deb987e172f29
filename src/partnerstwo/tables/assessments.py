"""The self-assessments and their marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from partnerstwo.language.text import Text
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.tables.table import Column, Scene, Table, Type
from partnerstwo.tables.words import INCOMPLETE

_ASSESSMENT = Text("Identyfikator samooceny.", "Id of the self-assessment.")


@dataclass(frozen=True, slots=True)
class _Score:
    assessment: str
    criterion: str
    score: Decimal


def _scores(scene: Scene) -> Iterator[_Score]:
    for assessment in scene.registry.assessments.values():
        for criterion, score in assessment.scores.items():
            yield _Score(assessment.id, criterion, score)


ASSESSMENTS: Table[Assessment] = Table(
    "assessments",
    Text("Samooceny współpracy.", "The self-assessments of cooperation."),
    lambda scene: scene.registry.assessments.values(),
    (
        Column("assessment", Type.TEXT, lambda _, a: a.id, _ASSESSMENT, key=True),
        Column(
            "partnership", Type.TEXT, lambda _, a: a.partnership, (Assessment, "partnership"), refers="partnerships"
        ),
        Column("date", Type.PARTIAL, lambda _, a: a.date, (Assessment, "date")),
        Column("tool", Type.TEXT, lambda _, a: a.tool, (Assessment, "tool"), required=True, choices=AssessmentTool),
        Column("invited", Type.INTEGER, lambda _, a: a.invited, (Assessment, "invited")),
        Column("respondents", Type.INTEGER, lambda _, a: a.respondents, (Assessment, "respondents")),
        Column(
            "trust",
            Type.SCORE,
            lambda _, a: a.trust(),
            Text(
                "Zaufanie: średnia otwartości, rzetelności i misji, gdy są wszystkie trzy oceny.",
                "Trust: mean of openness, reliability and mission, where all three are scored.",
            ),
        ),
        Column(
            "value",
            Type.SCORE,
            lambda _, a: a.value(),
            Text(
                "Wartość: średnia siły, zasobów i zaangażowania, gdy są wszystkie trzy oceny.",
                "Value: mean of power, resources and involvement, where all three are scored.",
            ),
        ),
        Column("incomplete", Type.BOOLEAN, lambda _, a: a.incomplete, INCOMPLETE, required=True),
    ),
)

SCORES: Table[_Score] = Table(
    "scores",
    Text("Oceny w samoocenach.", "The marks of self-assessments."),
    _scores,
    (
        Column("assessment", Type.TEXT, lambda _, s: s.assessment, _ASSESSMENT, key=True, refers="assessments"),
        Column(
            "criterion",
            Type.TEXT,
            lambda _, s: s.criterion,
            Text("Co oceniono: klucz narzędzia.", "What was marked: a key of the tool."),
            key=True,
        ),
        Column("score", Type.SCORE, lambda _, s: s.score, Text("Ocena od 1 do 5.", "The mark, 1 to 5."), required=True),
    ),
)
