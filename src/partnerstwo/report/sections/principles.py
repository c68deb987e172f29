"""How the principles of partnership are kept: confirmed, documented, self-assessed, or not known."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Block, Bullets, Column, Run, Section, Table
from partnerstwo.language.text import Text
from partnerstwo.principles import told
from partnerstwo.principles.principle import Origin
from partnerstwo.principles.state import PrincipleState
from partnerstwo.report.chapter import Chapter

_TITLE = Text("Zasady partnerstwa", "Principles of partnership")
_PRINCIPLE = Text("zasada", "principle")
_FEATURE = Text("cecha", "feature")
_STATE = Text("stan", "state")
_CAPTIONS = {
    Origin.SEED: Text("Zasady partnerstwa lokalnego", "Principles of a local partnership"),
    Origin.DEFINITION: Text(
        "Cechy z definicji partnerstwa lokalnego", "What the definition of a local partnership asks for"
    ),
    Origin.MODEL: Text("Zasady Modelu współpracy JST–NGO", "Principles of the JST–NGO Model"),
}
_GROUNDS = Text("Na czym opiera się ten stan", "What these states rest on")


def make(chapter: Chapter) -> Section:
    """A row for each principle, and what stands behind it."""
    return Section("principles", _TITLE[chapter.lang], tuple(_blocks(chapter)))


def _blocks(chapter: Chapter) -> Iterator[Block | Section]:
    yield chapter.voice.paragraph(told.LEGEND)
    for origin in Origin:
        yield _table(chapter, origin)
    grounds = [item for state in chapter.states if (item := _ground(chapter, state)) is not None]
    if grounds:
        yield Section("grounds", _GROUNDS[chapter.lang], (Bullets(tuple(grounds)),))


def _table(chapter: Chapter, origin: Origin) -> Table:
    lang = chapter.lang
    name = _FEATURE if origin is Origin.DEFINITION else _PRINCIPLE
    columns = (Column("principle", name[lang], header=True), Column("state", _STATE[lang]))
    rows = tuple(
        (state.principle.name[lang], _state(chapter, state))
        for state in chapter.states
        if state.principle.origin is origin
    )
    return Table(f"principles_{origin.value}", _CAPTIONS[origin][lang], columns, rows)


def _state(chapter: Chapter, state: PrincipleState) -> str:
    return " · ".join(chapter.voice.words(each) for each in told.said(state, chapter.lang))


def _ground(chapter: Chapter, state: PrincipleState) -> tuple[Run, ...] | None:
    voice, lang = chapter.voice, chapter.lang
    behind = [voice.words(each) for each in told.grounds(state, lang)]
    if not behind:
        return None
    return (Run(voice.words(state.principle.name[lang]), strong=True), Run(f" – {'; '.join(behind)}"))
