"""A word of the glossary on paper: alone, and all of them as a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from partnerstwo.document.blocks import (
    Block,
    Column,
    Document,
    Fact,
    Facts,
    Inline,
    Kind,
    Paragraph,
    Run,
    Section,
    Table,
    line,
)
from partnerstwo.glossary.table import TERMS, THEMES
from partnerstwo.glossary.term import Term
from partnerstwo.language.lang import Lang
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital, tied
from partnerstwo.principles.principle import Origin
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.views.plain import PlainMap
from partnerstwo.views.vocabulary import NO_DAY

_OTHER = Text("po angielsku", "in Polish")
_ALIASES = Text("można też wpisać", "can also be typed")
_SOURCE = Text("źródło", "source")
_RULES = Text("reguły", "rules")
_WORDS = Text("w plikach", "in the files")
_PRINCIPLES = Text("zasady", "principles")
_TERMS = Text("zobacz też", "see also")
_TITLE = Text("Objaśniane hasła", "Words explained")
_TYPED = Text("hasło", "word")
_NAME = Text("znaczy", "stands for")
_MORE = Text("Jedno hasło objaśnia: ", "To have one explained: ")


def term_blocks(term: Term, rules: Mapping[str, str], lang: Lang) -> tuple[Block, ...]:
    """What the word means, who says so, and where to read on; `rules` are the names of rules by code."""
    return Paragraph(line(tied(term.meaning[lang], lang))), Facts(tuple(_facts(term, rules, lang)))


def term_section(term: Term, rules: Mapping[str, str], lang: Lang) -> Section:
    """The same under its name."""
    return Section(term.key, capital(term.name[lang]), term_blocks(term, rules, lang))


def plain_term(term: Term, lang: Lang) -> PlainMap:
    """The word for JSON."""
    see: PlainMap = {
        "rules": [*term.see.rules],
        "words": [*term.see.words],
        "principles": [*term.see.principles],
        "terms": [*term.see.terms],
    }
    return {
        "meaning": "term",
        "key": term.key,
        "name": term.name[lang],
        "aliases": [*term.aliases],
        "text": term.meaning[lang],
        "source": term.source[lang],
        "see": see,
    }


def term_list(lang: Lang) -> Document:
    """Every word of the glossary by theme, then the principles: what can be typed, and what it stands for."""
    sections = [
        *(_listed(theme.key, theme.title[lang], ((t.key, t.name) for t in theme.terms), lang) for theme in THEMES),
        *(
            _listed(origin.value, capital(origin.label[lang]), _principles_of(origin), lang, ordered=False)
            for origin in Origin
        ),
    ]
    more = Paragraph(line(_MORE[lang], Run("partnerstwo explain podwykonawstwo", code=True)))
    return Document(_TITLE[lang], "", lang, NO_DAY, (*sections, Section("more", "", (more,))))


def _principles_of(origin: Origin) -> Iterator[tuple[str, Text]]:
    return ((each.key, each.name) for each in PRINCIPLES if each.origin is origin)


def _listed(key: str, title: str, named: Iterable[tuple[str, Text]], lang: Lang, *, ordered: bool = True) -> Section:
    columns = (
        Column("word", _TYPED[lang], Kind.IDENTIFIER, header=True),
        Column("name", _NAME[lang]),
    )
    rows = tuple((typed, name[lang]) for typed, name in named)
    if ordered:
        rows = tuple(sorted(rows, key=lambda row: sort_key(row[1])))
    return Section(key, title, (Table(key, "", columns, rows),))


def _facts(term: Term, rules: Mapping[str, str], lang: Lang) -> Iterator[Fact]:
    other = Lang.EN if lang is Lang.PL else Lang.PL
    yield Fact(_OTHER[lang], term.name[other])
    if term.aliases:
        yield Fact(_ALIASES[lang], ", ".join(term.aliases))
    yield Fact(_SOURCE[lang], tied(term.source[lang], lang))
    see = term.see
    if see.rules:
        yield Fact(_RULES[lang], ", ".join(f"{code} {rules.get(code, '')}".strip() for code in see.rules))
    if see.words:
        yield Fact(_WORDS[lang], coded(see.words))
    if see.principles:
        yield Fact(_PRINCIPLES[lang], ", ".join(each.name[lang] for each in PRINCIPLES if each.key in see.principles))
    if see.terms:
        names = {each.key: each.name[lang] for each in TERMS}
        yield Fact(_TERMS[lang], ", ".join(names[key] for key in see.terms))


def coded(words: Iterable[str]) -> Inline:
    """Words of the files, with commas."""
    runs: list[Run] = []
    for word in words:
        runs += [*([Run(", ")] if runs else []), Run(word, code=True)]
    return tuple(runs)
