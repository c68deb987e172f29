"""How the principles of partnership are kept: confirmed, documented, self-assessed, or not known."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Block, Bullets, Column, Run, Section, Table
from partnerstwo.language.numbers import number
from partnerstwo.language.text import Text
from partnerstwo.principles.principle import Origin
from partnerstwo.principles.state import PrincipleState, SelfAssessment
from partnerstwo.report.chapter import Chapter

_TITLE = Text("Zasady partnerstwa", "Principles of partnership")
_LEGEND = Text(
    "„Potwierdzone danymi” znaczy, że zasadę pokazują liczby z rejestru; „udokumentowane” – że rejestr wskazuje "
    "dokument "
    "lub spisane zasady; „ocena własna” to średnia ocen, które wystawili sami partnerzy, w skali od 1 do 5. „Brak "
    "danych” "
    "nie oznacza naruszenia.",
    "“Confirmed by data” means that numbers of the registry show the principle; “documented” that the registry names a "
    "document or written rules; “self-assessed” is the mean of marks that partners gave themselves, from 1 to 5. “No "
    "data” is no breach.",
)
_PRINCIPLE = Text("zasada", "principle")
_STATE = Text("stan", "state")
_CAPTIONS = {
    Origin.SEED: Text("Zasady partnerstwa lokalnego", "Principles of a local partnership"),
    Origin.MODEL: Text("Zasady Modelu współpracy JST–NGO", "Principles of the JST–NGO Model"),
}
_GROUNDS = Text("Na czym opiera się ten stan", "What these states rest on")
_BREACH = Text("naruszenie (reguły: {codes})", "breached (rules: {codes})")
_CONFIRMED = Text("potwierdzone danymi", "confirmed by data")
_NOT_ENOUGH = Text("dane nie wystarczają do potwierdzenia", "the data do not suffice to confirm it")
_DOCUMENTED = Text("udokumentowane", "documented")
_SCORE = Text("ocena własna {score}/5 ({year})", "self-assessed {score}/5 ({year})")
_SCORE_RATE = Text(
    "ocena własna {score}/5 ({year}; odpowiedzi: {n} z {invited})",
    "self-assessed {score}/5 ({year}; answers: {n} of {invited})",
)
_NO_DATA = Text("brak danych", "no data")
_DOCUMENTS = Text("dokumentacja: {documents}", "on record: {documents}")
_DATED = Text("{what} ({when})", "{what} ({when})")


def make(chapter: Chapter) -> Section:
    """A row for each principle, and what stands behind it."""
    return Section("principles", _TITLE[chapter.lang], tuple(_blocks(chapter)))


def _blocks(chapter: Chapter) -> Iterator[Block | Section]:
    yield chapter.voice.paragraph(_LEGEND)
    for origin in Origin:
        yield _table(chapter, origin)
    grounds = [item for state in chapter.states if (item := _ground(chapter, state)) is not None]
    if grounds:
        yield Section("grounds", _GROUNDS[chapter.lang], (Bullets(tuple(grounds)),))


def _table(chapter: Chapter, origin: Origin) -> Table:
    lang = chapter.lang
    columns = (Column("principle", _PRINCIPLE[lang], header=True), Column("state", _STATE[lang]))
    rows = tuple(
        (state.principle.name[lang], _state(chapter, state))
        for state in chapter.states
        if state.principle.origin is origin
    )
    return Table(f"principles_{origin.value}", _CAPTIONS[origin][lang], columns, rows)


def _state(chapter: Chapter, state: PrincipleState) -> str:
    """All that is known, side by side: none of the states replaces another."""
    voice, said = chapter.voice, []
    if state.breaches:
        said.append(voice.say(_BREACH, codes=state.breaches))
    if state.confirmed:
        said.append(voice.say(_CONFIRMED))
    elif state.facts and not state.breaches:
        said.append(voice.say(_NOT_ENOUGH))
    if state.documented:
        said.append(voice.say(_DOCUMENTED))
    if state.self_assessed is not None:
        said.append(_score(chapter, state.self_assessed))
    return " · ".join(said) if said else voice.say(_NO_DATA)


def _score(chapter: Chapter, own: SelfAssessment) -> str:
    score = number(own.score, chapter.lang, 1)
    if own.respondents is None or own.invited is None:
        return chapter.voice.say(_SCORE, score=score, year=str(own.year))
    return chapter.voice.say(_SCORE_RATE, score=score, year=str(own.year), n=own.respondents, invited=own.invited)


def _ground(chapter: Chapter, state: PrincipleState) -> tuple[Run, ...] | None:
    voice, lang = chapter.voice, chapter.lang
    said = [voice.words(fact.said(lang)) for fact in state.facts]
    documents = [
        voice.words(each.said(lang)) if each.date is None else voice.say(_DATED, what=each.said(lang), when=each.date)
        for each in state.documented
    ]
    if documents:
        said.append(voice.say(_DOCUMENTS, documents="; ".join(documents)))
    if not said:
        return None
    return (Run(voice.words(state.principle.name[lang]), strong=True), Run(f" – {'; '.join(said)}"))
