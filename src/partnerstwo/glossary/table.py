"""The glossary: its themes in the order in which a newcomer reads them."""

from __future__ import annotations

from dataclasses import dataclass

from partnerstwo.glossary import (
    cooperation_model,
    ideas,
    law,
    network,
    partners,
    partnership,
    projects,
    records,
    social_economy,
    verdicts,
)
from partnerstwo.glossary.term import Term
from partnerstwo.language.nearest import folded
from partnerstwo.language.text import Text


@dataclass(frozen=True, slots=True)
class Theme:
    """Words of one matter."""

    key: str
    title: Text
    terms: tuple[Term, ...]


THEMES: tuple[Theme, ...] = (
    Theme("partnership", Text("Partnerstwo", "Partnership"), partnership.TERMS),
    Theme("partners", Text("Partnerzy i sektory", "Partners and sectors"), partners.TERMS),
    Theme(
        "social_economy",
        Text("Zatrudnienie socjalne i ekonomia społeczna", "Social employment and the social economy"),
        social_economy.TERMS,
    ),
    Theme("ideas", Text("Idee i słabości", "Ideas and weaknesses"), ideas.TERMS),
    Theme(
        "cooperation_model",
        Text("Model współpracy, ocena i spotkania", "The Model, assessment and meetings"),
        cooperation_model.TERMS,
    ),
    Theme("projects", Text("Projekty i pieniądze", "Projects and money"), projects.TERMS),
    Theme("law", Text("Prawo", "Law"), law.TERMS),
    Theme("records", Text("Numery i dane osobowe", "Numbers and personal data"), records.TERMS),
    Theme("verdicts", Text("Jak mówi program", "How the program speaks"), verdicts.TERMS),
    Theme("network", Text("Sieć współpracy", "Network of cooperation"), network.TERMS),
)

TERMS: tuple[Term, ...] = tuple(term for theme in THEMES for term in theme.terms)


def find(typed: str) -> Term | None:
    """The word that goes by this name, without regard to case, Polish marks, spaces and hyphens."""
    word = folded(typed)
    return next((term for term in TERMS if word and word in map(folded, term.names)), None)
