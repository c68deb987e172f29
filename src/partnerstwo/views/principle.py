"""A principle on paper: what it means, what feeds it, and what its states would need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from partnerstwo.document.blocks import Block, Fact, Facts, Paragraph, Section, line
from partnerstwo.language.lang import Lang
from partnerstwo.language.nearest import folded
from partnerstwo.language.text import Text
from partnerstwo.language.typography import tied
from partnerstwo.model.tools import SCORE_KEYS
from partnerstwo.principles.principle import Feed, Principle
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.principles.words import WORDS
from partnerstwo.views.plain import Plain, PlainMap
from partnerstwo.views.term import coded

_TITLE = Text("Zasada: {name}", "Principle: {name}")
_OTHER = Text("po angielsku", "in Polish")
_OF = Text("grupa", "group")
_SOURCE = Text("źródło", "source")
_CONFIRMED = Text("potwierdzona danymi, gdy", "confirmed by data when")
_NEVER = Text("dane nie mogą jej potwierdzić", "data cannot confirm it")
_AND = Text("{what}; przy tym żadna reguła nie zgłasza naruszenia", "{what}; and no rule reports a breach")
_DOCUMENTED = Text("udokumentowana, gdy", "documented when")
_BREACHED = Text("naruszenie zgłaszają", "breaches are reported by")
_FIELDS = Text("pola danych", "fields of the data")
_SCORES = Text("ocena własna", "self-assessment")
_FEED = Text("{tool}: {keys}", "{tool}: {keys}")
_KEY = Text("klucz w ocenie własnej", "key in an own assessment")


def find_principle(typed: str) -> Principle | None:
    """The principle that goes by this key, name or alias, without regard to case, Polish marks, spaces and hyphens."""
    word = folded(typed)
    return next((each for each in PRINCIPLES if word and word in map(folded, principle_names(each))), None)


def principle_names(principle: Principle) -> tuple[str, ...]:
    """All that a principle goes by."""
    return (principle.key, *(principle.name[lang] for lang in Lang), *WORDS[principle.key].aliases)


def principle_blocks(principle: Principle, rules: Mapping[str, str], lang: Lang) -> tuple[Block, ...]:
    """The principle in full; `rules` are the names of rules by code."""
    meaning = WORDS[principle.key].meaning[lang]
    return Paragraph(line(tied(meaning, lang))), Facts(tuple(_facts(principle, rules, lang)))


def principle_section(principle: Principle, rules: Mapping[str, str], lang: Lang) -> Section:
    """The same under its name."""
    title = _TITLE.format(lang, {"name": principle.name})
    return Section(principle.key, title, principle_blocks(principle, rules, lang))


def plain_principle(principle: Principle, lang: Lang) -> PlainMap:
    """The principle for JSON."""
    words = WORDS[principle.key]
    scores: list[Plain] = [{"tool": feed.tool.value, "keys": [*feed.keys]} for feed in principle.feeds]
    return {
        "meaning": "principle",
        "key": principle.key,
        "name": principle.name[lang],
        "origin": principle.origin.value,
        "source": principle.source[lang],
        "text": words.meaning[lang],
        "confirmed": words.confirmed[lang] if words.confirmed else None,
        "documented": words.documented[lang] if words.documented else None,
        "breached_by": [*principle.breached_by],
        "fields": [*principle.fields],
        "scores": scores,
    }


def _facts(principle: Principle, rules: Mapping[str, str], lang: Lang) -> Iterator[Fact]:
    words = WORDS[principle.key]
    other = Lang.EN if lang is Lang.PL else Lang.PL
    yield Fact(_OTHER[lang], principle.name[other])
    yield Fact(_OF[lang], principle.origin.label[lang])
    yield Fact(_SOURCE[lang], tied(principle.source[lang], lang))
    confirmed = _NEVER[lang]
    if words.confirmed is not None:
        said = _AND if principle.breached_by else Text("{what}", "{what}")
        confirmed = said.format(lang, {"what": words.confirmed})
    yield Fact(_CONFIRMED[lang], tied(confirmed, lang))
    if words.documented is not None:
        yield Fact(_DOCUMENTED[lang], tied(words.documented[lang], lang))
    if principle.breached_by:
        named = (f"{code} {rules.get(code, '')}".strip() for code in principle.breached_by)
        yield Fact(_BREACHED[lang], ", ".join(named))
    if principle.fields:
        yield Fact(_FIELDS[lang], coded(principle.fields))
    if principle.feeds:
        yield Fact(_SCORES[lang], "; ".join(_feed(feed, lang) for feed in principle.feeds))
    yield Fact(_KEY[lang], coded((principle.key,)))


def _feed(feed: Feed, lang: Lang) -> str:
    table = SCORE_KEYS[feed.tool] or {}
    keys = ", ".join(table[key][lang] if key in table else key for key in feed.keys)
    return _FEED.format(lang, {"tool": feed.tool.label, "keys": keys})
