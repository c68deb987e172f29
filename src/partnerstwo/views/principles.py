"""The principles of partnerships: their states, what these rest on, and what feeds them."""

from __future__ import annotations

from collections.abc import Iterable

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.document.blocks import Block, Bullets, Column, Document, Inline, Paragraph, Run, Section, Table, line
from partnerstwo.language.dates import in_words
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital
from partnerstwo.model.partnership import Partnership
from partnerstwo.principles import told
from partnerstwo.principles.principle import Origin, Principle
from partnerstwo.principles.state import PrincipleState, assess
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.views.plain import Plain, PlainMap
from partnerstwo.views.scene import Scene

VERSION = 1

_TITLE = Text("Zasady partnerstwa", "Principles of partnership")
_ON = Text("stan na {day}", "as of {day}")
_PRINCIPLE = Text("zasada", "principle")
_FEATURE = Text("cecha", "feature")
_STATE = Text("stan", "state")
_GROUNDS = Text("Na czym opiera się ten stan", "What these states rest on")
_FED_BY = Text("Z czego wynika stan zasad", "The data behind the principles")
_SOURCE = Text("źródło", "source")
_NONE = Text("W rejestrze nie ma jeszcze żadnego partnerstwa.", "The registry has no partnership yet.")


def document(partnerships: Iterable[Partnership], scene: Scene, diagnostics: tuple[Diagnostic, ...]) -> Document:
    """All principles of these partnerships; `diagnostics` are those of a full run on the day of the scene."""
    lang = scene.lang
    chosen = sorted(partnerships, key=lambda each: sort_key(each.name))
    sections: list[Section] = []
    for each in chosen:
        states = assess(scene.registry, each, scene.on, diagnostics)
        sections.append(
            Section(f"partnership-{each.id}", each.name, (*tables(states, scene), *_grounds(states, scene)))
        )
    if not chosen:
        sections.append(Section("none", "", (Paragraph(line(_NONE[lang])),)))
    else:
        sections.append(_fed_by(scene))
    return Document(_TITLE[lang], _ON.format(lang, {"day": in_words(scene.on, lang)}), lang, scene.on, tuple(sections))


def tables(states: Iterable[PrincipleState], scene: Scene) -> tuple[Block, ...]:
    """A table for each origin: the principles of the seed, and those of the Model."""
    listed = tuple(states)
    return (Paragraph(line(told.LEGEND[scene.lang])), *(_table(origin, listed, scene) for origin in Origin))


def _table(origin: Origin, states: tuple[PrincipleState, ...], scene: Scene) -> Table:
    lang = scene.lang
    name = _FEATURE if origin is Origin.DEFINITION else _PRINCIPLE
    columns = (Column("principle", name[lang], header=True), Column("state", _STATE[lang]))
    rows = tuple(
        (state.principle.name[lang], " · ".join(told.said(state, lang)))
        for state in states
        if state.principle.origin is origin
    )
    title = origin.label[lang]
    return Table(f"principles_{origin.value}", capital(title), columns, rows)


def _grounds(states: Iterable[PrincipleState], scene: Scene) -> tuple[Section, ...]:
    items = tuple(
        line(Run(state.principle.name[scene.lang], strong=True), f" – {'; '.join(behind)}")
        for state in states
        if (behind := told.grounds(state, scene.lang))
    )
    return (Section("grounds", _GROUNDS[scene.lang], (Bullets(items),)),) if items else ()


def _fed_by(scene: Scene) -> Section:
    lang = scene.lang
    return Section("fed_by", _FED_BY[lang], (Bullets(tuple(_fed(each, scene) for each in PRINCIPLES)),))


def _fed(principle: Principle, scene: Scene) -> Inline:
    lang = scene.lang
    parts: list[str | Run] = [Run(principle.name[lang], strong=True), f" – {_SOURCE[lang]}: {principle.source[lang]}"]
    for source in told.sources(principle, lang):
        parts.append(f"; {source.kind}: ")
        for number, name in enumerate(source.names):
            parts.extend([", ", Run(name, code=True)] if number else [Run(name, code=True)])
    return line(*parts)


def item(partnerships: Iterable[Partnership], scene: Scene, diagnostics: tuple[Diagnostic, ...]) -> PlainMap:
    """The same for JSON, in the order of ids."""
    return {
        "version": VERSION,
        "on": scene.on.isoformat(),
        "partnerships": [
            {
                "id": each.id,
                "name": each.name,
                "principles": plain_states(assess(scene.registry, each, scene.on, diagnostics), scene),
            }
            for each in sorted(partnerships, key=lambda each: each.id)
        ],
    }


def plain_states(states: Iterable[PrincipleState], scene: Scene) -> list[Plain]:
    """States for JSON: what is known of each, by kind."""
    return [_plain(state, scene) for state in states]


def _plain(state: PrincipleState, scene: Scene) -> PlainMap:
    lang, principle, own = scene.lang, state.principle, state.self_assessed
    return {
        "key": principle.key,
        "name": principle.name[lang],
        "origin": principle.origin.value,
        "source": principle.source[lang],
        "confirmed": state.confirmed,
        "breaches": [*state.breaches],
        "doubts": [*state.doubts],
        "waived": [
            {"code": each.code, "until": each.until.isoformat() if each.until else None, "reason": each.reason}
            for each in state.departures
        ],
        "facts": [{"text": fact.said(lang), "confirms": fact.confirms} for fact in state.facts],
        "documented": [
            {"text": each.said(lang), "date": each.date.isoformat() if each.date else None} for each in state.documented
        ],
        "self_assessed": None
        if own is None
        else {
            "score": float(round(own.score, 2)),
            "year": own.year,
            "respondents": own.respondents,
            "invited": own.invited,
        },
        "fed_by": {
            "fields": [*principle.fields],
            "rules": [*principle.breached_by],
            "scores": {feed.tool.value: [*feed.keys] for feed in principle.feeds},
        },
    }
