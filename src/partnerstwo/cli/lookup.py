"""What a word can mean: the words of the files, the glossary and the principles asked together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from partnerstwo.document.blocks import Document, Section
from partnerstwo.glossary.table import TERMS, find
from partnerstwo.glossary.term import Term
from partnerstwo.language.lang import Lang
from partnerstwo.language.typography import capital
from partnerstwo.principles.principle import Principle
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.rules.catalogue import RULES
from partnerstwo.views.plain import Plain
from partnerstwo.views.principle import (
    find_principle,
    plain_principle,
    principle_blocks,
    principle_names,
    principle_section,
)
from partnerstwo.views.term import plain_term, term_blocks
from partnerstwo.views.vocabulary import NO_DAY, meanings, terms
from partnerstwo.views.vocabulary import Term as Word

RULE_NAMES = {rule.code: rule.name for rule in RULES}


@dataclass(frozen=True, slots=True)
class Found:
    """All that one typed word can mean, the general before the particular."""

    typed: str
    term: Term | None
    principle: Principle | None
    words: tuple[Word, ...]

    def __bool__(self) -> bool:
        return bool(self.term or self.principle or self.words)

    def document(self, lang: Lang) -> Document:
        """The meanings one after another; the first of glossary and principles gives the title."""
        sections: list[Section] = []
        title = self.typed
        if self.term is not None:
            title = capital(self.term.name[lang])
            sections.append(Section("term", "", term_blocks(self.term, RULE_NAMES, lang)))
        if self.principle is not None:
            if self.term is None:
                title = principle_section(self.principle, RULE_NAMES, lang).title
                sections.append(Section("principle", "", principle_blocks(self.principle, RULE_NAMES, lang)))
            else:
                sections.append(principle_section(self.principle, RULE_NAMES, lang))
        sections += [word.section(lang) for word in self.words]
        return Document(title, "", lang, NO_DAY, tuple(sections))

    def plain(self, lang: Lang) -> list[Plain]:
        """The same for JSON."""
        out: list[Plain] = []
        if self.term is not None:
            out.append(plain_term(self.term, lang))
        if self.principle is not None:
            out.append(plain_principle(self.principle, lang))
        out += [word.plain(lang) for word in self.words]
        return out


def lookup(typed: str) -> Found:
    """What the word means, without regard to case, Polish marks, spaces and hyphens; false if nothing."""
    return Found(typed, find(typed), find_principle(typed), meanings(typed))


def known() -> Iterator[str]:
    """Everything that can be explained, to find the nearest to what was typed."""
    for rule in RULES:
        yield from (rule.code, rule.name)
    for term in TERMS:
        yield from term.names
    for principle in PRINCIPLES:
        yield from principle_names(principle)
    for word in terms():
        yield from word.names
