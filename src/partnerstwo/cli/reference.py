"""The whole reference: every rule by family, the glossary, the principles."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.cli.lookup import RULE_NAMES
from partnerstwo.document.blocks import Block, Document, Section
from partnerstwo.document.render import markdown
from partnerstwo.glossary.table import TERMS, THEMES
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital
from partnerstwo.principles.principle import Origin
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.explanation import FAMILIES, NO_DAY, explanation, family_title, plain_rule
from partnerstwo.rules.rule import Rule
from partnerstwo.views.plain import Plain, PlainMap
from partnerstwo.views.principle import plain_principle, principle_blocks
from partnerstwo.views.term import plain_term, term_section

DEEPEST = 3
"""The contents name families, themes, and what stands in them."""

_TITLE = Text("Reguły, hasła i zasady", "Rules, words and principles")
_GENERATED = Text(
    "Wygenerowane z programu poleceniem: partnerstwo explain --all --format md",
    "Generated from the program: partnerstwo explain --all --format md --lang en",
)
_THEME = Text("Hasła: {title}", "Words: {title}")


def reference(lang: Lang) -> Document:
    """All that `explain` knows of rules, words of the glossary and principles."""
    return Document(_TITLE[lang], _GENERATED[lang], lang, NO_DAY, tuple(_sections(lang)))


def reference_markdown(lang: Lang) -> str:
    """The reference with its contents, as it is stored beside the rules."""
    return markdown.render(reference(lang), contents=DEEPEST)


def plain_reference(lang: Lang) -> PlainMap:
    """The reference for JSON."""
    rules: list[Plain] = [plain_rule(rule, lang) for rule in RULES]
    terms: list[Plain] = [plain_term(term, lang) for term in TERMS]
    principles: list[Plain] = [plain_principle(principle, lang) for principle in PRINCIPLES]
    return {"rules": rules, "terms": terms, "principles": principles}


def _sections(lang: Lang) -> Iterator[Section]:
    for letter in FAMILIES:
        rules = tuple(_rule(rule, lang) for rule in RULES if rule.code[0] == letter)
        if rules:
            yield Section(letter, family_title(letter, lang), rules)
    for theme in THEMES:
        words = tuple(term_section(term, RULE_NAMES, lang) for term in theme.terms)
        yield Section(theme.key, _THEME.format(lang, {"title": theme.title}), words)
    for origin in Origin:
        kept = (each for each in PRINCIPLES if each.origin is origin)
        principles = tuple(
            Section(each.key, capital(each.name[lang]), principle_blocks(each, RULE_NAMES, lang)) for each in kept
        )
        yield Section(origin.value, capital(origin.label[lang]), principles)


def _rule(rule: Rule, lang: Lang) -> Section:
    paper = explanation(rule, lang, RULES)
    blocks: list[Block | Section] = []
    for section in paper.sections:
        blocks += [section] if section.title else section.blocks
    return Section(rule.code, paper.title, tuple(blocks))
