"""`explain`: a rule, a family of rules, a word of the data files or of the glossary, a principle; or all of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

from partnerstwo.cli.declared import Argument, Option
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption
from partnerstwo.cli.output import say, style
from partnerstwo.cli.unknown import unknown
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.document.blocks import Document
    from partnerstwo.language.lang import Lang
    from partnerstwo.registry.registry import Registry
    from partnerstwo.rules.rule import Rule
    from partnerstwo.views.plain import Plain, PlainMap

VERSION = 1
FORMATS = ("terminal", "md", "json")
FORMAT = Text("formatu", "format")
WORD = Text("reguły ani hasła", "rule or word")

_ONE_OR_ALL = Text("podaj jedno: hasło albo --all, albo --terms", "give one of these: a word, --all, or --terms")


def explain(
    asked: Invocation,
    term: Annotated[
        str | None,
        Argument(
            metavar="CODE|TERM",
            help="A rule, the first letters of codes, a word of the data files or of the glossary, or a principle.",
        ),
    ] = None,
    everything: Annotated[bool, Option("--all", help="The whole reference: rules, words, principles.")] = False,
    listed: Annotated[bool, Option("--terms", help="List the words that can be explained.")] = False,
    format_name: Annotated[
        str,
        Option("--format", metavar="terminal|md|json", help="How the explanation is written."),
    ] = "terminal",
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Needs no registry; where there is one, its language and limits hold."""
    from partnerstwo.views.wanted import UnknownError, named

    asked = asked.with_options(data, lang, color)
    registry = _settings_alone(asked)
    language = registry.settings.language if registry and registry.settings else None
    spoken = asked.language(language.lang() if language else None)
    try:
        written = named(format_name, {name: (name,) for name in FORMATS}, FORMAT)
        if [term is not None, everything, listed].count(True) > 1:
            raise CannotError(_ONE_OR_ALL)
        if everything:
            say(_reference(spoken, written, asked))
            return 0
        document, plain = _terms(spoken) if listed else _explained(term, spoken, registry)
    except UnknownError as error:
        raise unknown(error) from error
    say(_written(document, plain, written, asked))
    return 0


def _settings_alone(asked: Invocation) -> Registry | None:
    """The registry as far as `registry.yaml` goes: a rule is explained at once, however many files there are."""
    from partnerstwo.cli.opening import locate
    from partnerstwo.registry.load import SETTINGS_FILE, load
    from partnerstwo.source.folder import Folder, Memory

    try:
        raw = Folder(locate(asked)).read(SETTINGS_FILE)
    except CannotError:
        if asked.data is not None:
            raise
        return None
    return load(Memory({SETTINGS_FILE: raw})) if isinstance(raw, bytes) else None


def _explained(term: str | None, lang: Lang, registry: Registry | None) -> tuple[Document, PlainMap]:
    """The first of these that the term names: a rule; a word, glossary term or principle; a family of rules."""
    from partnerstwo.cli.lookup import known, lookup
    from partnerstwo.language.nearest import nearest
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.explanation import explanation, overview
    from partnerstwo.rules.limits import limits_of
    from partnerstwo.views.wanted import UnknownError

    word = None if term is None else term.strip().casefold()
    for rule in RULES:
        if word in (rule.code.casefold(), rule.name):
            limits = limits_of(rule, registry) if registry else None
            return explanation(rule, lang, RULES, limits), _plain_rules([rule], lang)
    if term is not None and (found := lookup(term)):
        return found.document(lang), {"version": VERSION, "term": term, "meanings": found.plain(lang)}
    family = [rule for rule in RULES if word is None or (word and rule.code.casefold().startswith(word))]
    if family:
        return overview(family, lang), _plain_rules(family, lang)
    raise UnknownError(WORD, term or "", nearest(term or "", known()), ())


def _terms(lang: Lang) -> tuple[Document, PlainMap]:
    from partnerstwo.glossary.table import TERMS
    from partnerstwo.principles.table import PRINCIPLES
    from partnerstwo.views.principle import plain_principle
    from partnerstwo.views.term import plain_term, term_list

    terms: list[Plain] = [plain_term(term, lang) for term in TERMS]
    principles: list[Plain] = [plain_principle(principle, lang) for principle in PRINCIPLES]
    return term_list(lang), {"version": VERSION, "terms": terms, "principles": principles}


def _reference(lang: Lang, written: str, asked: Invocation) -> str:
    from partnerstwo.cli.reference import plain_reference, reference, reference_markdown

    if written == "md":
        return reference_markdown(lang)
    return _written(reference(lang), {"version": VERSION, **plain_reference(lang)}, written, asked)


def _plain_rules(rules: list[Rule], lang: Lang) -> PlainMap:
    from partnerstwo.rules.explanation import plain_rule

    listed: list[Plain] = [plain_rule(rule, lang) for rule in rules]
    return {"version": VERSION, "rules": listed}


def _written(document: Document, plain: PlainMap, written: str, asked: Invocation) -> str:
    match written:
        case "json":
            from partnerstwo.document.render.json import encode

            return encode(plain)
        case "md":
            from partnerstwo.document.render import markdown

            return markdown.render(document)
        case _:
            from partnerstwo.document.render import terminal

            here = style(sys.stdout, asked)
            return terminal.render(document, here)
