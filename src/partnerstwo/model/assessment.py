"""A self-assessment of a partnership's cooperation."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, ClassVar

from partnerstwo.model.choices import AssessmentTool
from partnerstwo.model.entity import Entity
from partnerstwo.model.fields import Count, PartnershipId, Score, When, Words, one_of
from partnerstwo.model.label import label
from partnerstwo.model.tools import SCORE_KEYS, TRUST, VALUE


class Assessment(Entity):
    """One assessment: its tool, its marks and how many answered."""

    folder: ClassVar[str] = "assessments"
    title_key: ClassVar[str] = "date"

    partnership: Annotated[
        PartnershipId, label("partnerstwo", "partnership", "Identyfikator partnerstwa.", "Id of the partnership.")
    ]
    date: Annotated[When, label("data", "date", "Kiedy oceniono.", "When it was made.")]
    tool: Annotated[
        AssessmentTool,
        one_of(AssessmentTool),
        label("narzędzie", "tool", "Czym oceniono.", "What it was made with."),
    ]
    scores: Annotated[
        dict[str, Score],
        label("oceny", "scores", "Klucze narzędzia i oceny od 1 do 5.", "Keys of the tool and marks from 1 to 5."),
    ]
    invited: Annotated[Count | None, label("zaproszono", "invited", "Ilu zaproszono.", "How many were asked.")] = None
    respondents: Annotated[
        Count | None, label("odpowiedziało", "respondents", "Ilu odpowiedziało.", "How many answered.")
    ] = None
    conclusions: Annotated[
        Words | None, label("wnioski", "conclusions", "Co z oceny wynika.", "What follows from it.")
    ] = None

    def foreign_scores(self) -> tuple[str, ...]:
        """Keys that the tool does not know."""
        known = self.known_scores()
        return tuple(key for key in self.scores if key not in known) if known else ()

    def known_scores(self) -> tuple[str, ...]:
        """The keys that the tool has; none where it takes any."""
        return tuple(SCORE_KEYS[self.tool] or ())

    def trust(self) -> Decimal | None:
        """Mean of openness, reliability and mission, when all three are scored."""
        return self._mean(TRUST)

    def value(self) -> Decimal | None:
        """Mean of power, resources and involvement, when all three are scored."""
        return self._mean(VALUE)

    def response_rate(self) -> Decimal | None:
        """Answers as a share of one; None where it is not known, or more answered than were asked."""
        if not self.invited or self.respondents is None or self.respondents > self.invited:
            return None
        return Decimal(self.respondents) / self.invited

    def _mean(self, keys: tuple[str, ...]) -> Decimal | None:
        if self.tool is not AssessmentTool.TRUST_VALUE or any(key not in self.scores for key in keys):
            return None
        return sum((self.scores[key] for key in keys), Decimal(0)) / len(keys)
