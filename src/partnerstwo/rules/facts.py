"""What formats tell of the rules that spoke."""

from __future__ import annotations

from collections.abc import Iterable

from partnerstwo.diagnostics.rulefacts import RuleFacts
from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang
from partnerstwo.rules.rule import Rule, Snippet
from partnerstwo.rules.template import template


def facts(codes: Iterable[str], rules: Iterable[Rule], lang: Lang) -> dict[str, RuleFacts]:
    """Code → facts, for the rules with these codes, in order of code."""
    wanted = frozenset(codes)
    chosen = sorted((rule for rule in rules if rule.code in wanted), key=lambda rule: rule.code)
    return {rule.code: _facts(rule, lang) for rule in chosen}


def _facts(rule: Rule, lang: Lang) -> RuleFacts:
    return RuleFacts(
        code=rule.code,
        name=rule.name,
        kind=rule.kind,
        severity=rule.severity,
        message=template(rule.message, lang).replace(NBSP, " "),
        why=template(rule.why, lang).replace(NBSP, " "),
        remedy=template(rule.remedy, lang).replace(NBSP, " "),
        source=rule.source[lang].replace(NBSP, " "),
        bad=_text(rule.example.bad) if rule.example else "",
        good=_text(rule.example.good) if rule.example else "",
    )


def _text(snippets: tuple[Snippet, ...]) -> str:
    """The files of an example one after another, each under its name."""
    return "\n".join(f"# {each.file}\n{each.text.rstrip()}\n" for each in snippets)
