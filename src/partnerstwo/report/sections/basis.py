"""On what the partnership rests, and what it is for."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Block, Bullets, Fact, Facts, Kind, Run, Section, line
from partnerstwo.language.nouns import Noun
from partnerstwo.language.text import Text
from partnerstwo.model.partnership import Body, Partnership
from partnerstwo.registry.founding import founding_document
from partnerstwo.registry.timeline import took_place
from partnerstwo.report.chapter import Chapter
from partnerstwo.report.voice import Voice

_TITLE = Text("Podstawa działania i cele", "Basis and goals")
_FOUNDED = Text("Data powstania", "Founded")
_ENDED = Text("Data zakończenia", "Ended")
_DOCUMENT = Text("Dokument założycielski", "Founding document")
_DATED = Text("{what}, {when}", "{what}, {when}")
_LEGAL = Text("Podstawa prawna", "Legal basis")
_STRATEGY = Text("Strategia", "Strategy")
_OPEN = Text("Otwartość na nowych partnerów", "Open to new partners")
_ADMISSION = Text("O przyjęciu decyduje", "Who admits new partners")
_PROCEDURE = Text("Jak przystąpić", "How to join")
_EXIT = Text("Jak wystąpić", "How to leave")
_BODIES = Text("Organy", "Bodies")
_GOALS = Text("Cele partnerstwa:", "Goals of the partnership:")
_SERVED = Noun(
    ("realizuje go {n} projekt", "realizują go {n} projekty", "realizuje go {n} projektów"),
    ("served by {n} project", "served by {n} projects"),
)
_UNSERVED = Text("w tym okresie bez projektu", "no project in this period")
_GOAL = Text("{goal} ({served})", "{goal} ({served})")
_PUBLISHED = Text("Dokumenty opublikowane:", "Published documents:")
_SEATS = Noun(("{n} partner", "{n} partnerów", "{n} partnerów"), ("{n} partner", "{n} partners"))


def make(chapter: Chapter) -> Section | None:
    """Founding, law, openness, goals; None where the file says nothing of them."""
    blocks = tuple(_blocks(chapter))
    return Section("basis", _TITLE[chapter.lang], blocks) if blocks else None


def _blocks(chapter: Chapter) -> Iterator[Block]:
    voice, partnership = chapter.voice, chapter.partnership
    facts = tuple(_facts(partnership, voice))
    if facts:
        yield Facts(facts)
    if partnership.goals:
        yield voice.paragraph(_GOALS)
        yield Bullets(tuple(line(_goal(chapter, index)) for index in range(len(partnership.goals))), ordered=True)
    if partnership.documents:
        yield voice.paragraph(_PUBLISHED)
        yield Bullets(
            tuple(
                (Run(each.title, href=each.url),)
                if each.date is None
                else (Run(each.title, href=each.url), Run(f" ({voice.day(each.date)})"))
                for each in partnership.documents
            )
        )


def _facts(partnership: Partnership, voice: Voice) -> Iterator[Fact]:
    lang = voice.lang
    if partnership.founded is not None:
        yield Fact(_FOUNDED[lang], voice.day(partnership.founded))
    if partnership.ended is not None:
        yield Fact(_ENDED[lang], voice.day(partnership.ended))
    if document := founding_document(partnership):
        kind = document.kind.label[lang] if document.kind else None
        what = document.ref or kind
        if what is not None and document.date is not None:
            yield Fact(_DOCUMENT[lang], voice.say(_DATED, what=what, when=document.date))
        elif what is not None or document.date is not None:
            yield Fact(_DOCUMENT[lang], what or (voice.day(document.date) if document.date else None))
    yield from _given(_LEGAL[lang], partnership.legal_basis)
    yield from _given(_STRATEGY[lang], partnership.strategy_ref)
    if (openness := partnership.openness) is not None:
        if openness.open is not None:
            yield Fact(_OPEN[lang], openness.open, Kind.TEXT)
        if openness.admission is not None:
            yield Fact(_ADMISSION[lang], openness.admission.label[lang])
        yield from _given(_PROCEDURE[lang], openness.procedure)
    yield from _given(_EXIT[lang], partnership.exit_rule)
    yield from _given(_BODIES[lang], "; ".join(_body(body, voice) for body in partnership.bodies))


def _given(label: str, words: str | None) -> Iterator[Fact]:
    if words:
        yield Fact(label, words)


def _body(body: Body, voice: Voice) -> str:
    seats = len(set(body.members))
    return f"{body.name} ({voice.count(seats, _SEATS)})" if seats else body.name


def _goal(chapter: Chapter, index: int) -> str:
    voice, goal = chapter.voice, chapter.partnership.goals[index]
    if goal.id is None:
        return goal.text
    served = sum(
        goal.id in project.goals_refs and took_place(project, chapter.period.first, chapter.period.as_of)
        for project in chapter.registry.projects_of.get(chapter.partnership.id, ())
    )
    return voice.say(_GOAL, goal=goal.text, served=voice.count(served, _SERVED) if served else _UNSERVED)
