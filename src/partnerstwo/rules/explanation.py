"""Rules explained: one in full, or a table of many."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from partnerstwo.diagnostics.severity import Severity
from partnerstwo.document.blocks import (
    Block,
    Code,
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
from partnerstwo.glossary.table import TERMS
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.rules.excuse import UNEXCUSED
from partnerstwo.rules.rule import Limits, Rule, Snippet
from partnerstwo.rules.template import template

PlainRule: TypeAlias = "str | int | float | bool | list[PlainRule] | dict[str, PlainRule] | None"

NO_DAY = date.min
"""An explanation speaks of no day."""

FAMILIES: dict[str, Text] = {
    "Y": Text("plik i jego zapis", "the file itself"),
    "W": Text("odstępstwa i wyciszenia", "waivers and suppressions"),
    "F": Text("pola i wartości", "fields and values"),
    "I": Text("numery urzędowe", "official numbers"),
    "R": Text("odwołania między wpisami", "references between entries"),
    "S": Text("skład partnerstwa", "composition of the partnership"),
    "Z": Text("zasady partnerstwa", "principles of the partnership"),
    "A": Text("aktywność", "activity"),
    "P": Text("partnerstwa projektowe", "project partnerships"),
    "M": Text("pieniądze", "money"),
    "K": Text("spory", "conflicts"),
    "L": Text("terminy z przepisów", "dates set by law"),
    "D": Text("ochrona danych", "data protection"),
}
"""The first letter of a code → what its rules are about."""

_ALL = Text("Reguły", "Rules")
_FAMILY = Text("Reguły {letter}: {name}", "Rules {letter}: {name}")
_CODE = Text("kod", "code")
_SEVERITY = Text("poziom", "severity")
_NAME = Text("nazwa", "name")
_KIND = Text("dotyczy", "about")
_MESSAGE = Text("komunikat", "message")
_WHY = Text("dlaczego", "why")
_REMEDY = Text("co zrobić", "what to do")
_MEND = Text("co zrobi --fix", "what --fix does")
_SOURCE = Text("źródło", "source")
_SILENCED = Text("ustępuje regułom", "gives way to")
_WAIVER = Text("odstępstwo", "waiver")
_WAIVABLE = Text("możliwe, z uzasadnieniem", "possible, with a reason")
_NOT_WAIVABLE = Text("niemożliwe", "not possible")
_TERMS_OF = Text("zobacz też", "see also")
_OR = Text("{severity}, czasem {others:list}", "{severity}, sometimes {others:list}")
_LIMITS = Text("Progi", "Limits")
_LIMIT = Text("próg", "limit")
_DEFAULT = Text("domyślnie", "default")
_HERE = Text("w tym rejestrze", "in this registry")
_SET = Text("Własny próg wpisuje się w pliku registry.yaml, na przykład:", "To set it, write in registry.yaml:")
_BAD = Text("Źle", "Bad")
_GOOD = Text("Dobrze", "Good")
_MORE = Text("Jedną regułę wyjaśnia: ", "To have one explained: ")
_TERMS = Text("Wykaz objaśnianych haseł: ", "The words that can be explained: ")


def explanation(rule: Rule, lang: Lang, catalogue: Iterable[Rule], limits: Limits | None = None) -> Document:
    """One rule in full; `limits` are those of the registry at hand, if there is one."""
    names = {each.code: each.name for each in catalogue}
    facts = [
        Fact(_SEVERITY[lang], _severities(rule, lang)),
        Fact(_KIND[lang], rule.kind.label[lang]),
        *(Fact(_MESSAGE[lang], words) for words in _messages(rule, lang)),
        Fact(_WHY[lang], rule.why[lang]),
        *(Fact(_REMEDY[lang], words) for words in _remedies(rule, lang)),
        *(Fact(_MEND[lang], words) for words in _mends(rule, lang)),
        Fact(_SOURCE[lang], rule.source[lang]),
    ]
    if rule.silenced_by:
        louder = ", ".join(f"{code} {names.get(code, '')}".strip() for code in rule.silenced_by)
        facts.append(Fact(_SILENCED[lang], louder))
    facts.append(Fact(_WAIVER[lang], (_WAIVABLE if waivable(rule) else _NOT_WAIVABLE)[lang]))
    if terms := [term.name[lang] for term in TERMS if rule.code in term.see.rules]:
        facts.append(Fact(_TERMS_OF[lang], ", ".join(terms)))
    sections = [Section("rule", "", (Facts(tuple(facts)),))]
    if rule.limits:
        sections.append(Section("limits", _LIMITS[lang], _limits(rule, lang, limits)))
    if rule.example is not None:
        sections.append(Section("bad", _BAD[lang], _snippets(rule.example.bad)))
        sections.append(Section("good", _GOOD[lang], _snippets(rule.example.good)))
    return Document(f"{rule.code} {rule.name}", "", lang, NO_DAY, tuple(sections))


def overview(rules: Iterable[Rule], lang: Lang) -> Document:
    """The table of these rules; of one family, under its name."""
    listed = tuple(rules)
    letters = {rule.code[0] for rule in listed}
    title = family_title(letters.pop(), lang) if len(letters) == 1 else _ALL[lang]
    columns = (
        Column("code", _CODE[lang], Kind.IDENTIFIER),
        Column("severity", _SEVERITY[lang]),
        Column("name", _NAME[lang], Kind.IDENTIFIER, header=True),
        Column("message", _MESSAGE[lang]),
    )
    rows = tuple((rule.code, rule.severity.label[lang], rule.name, template(rule.message, lang)) for rule in listed)
    example = listed[0].code if listed else "S01"
    more = [Paragraph(line(_MORE[lang], Run(f"partnerstwo explain {example}", code=True)))]
    if letters:
        more.append(Paragraph(line(_TERMS[lang], Run("partnerstwo explain --terms", code=True))))
    return Document(title, "", lang, NO_DAY, (Section("rules", "", (Table("rules", "", columns, rows), *more)),))


def family_title(letter: str, lang: Lang) -> str:
    """`Reguły S: skład partnerstwa`."""
    return _FAMILY.format(lang, {"letter": letter, "name": FAMILIES[letter]})


def waivable(rule: Rule) -> bool:
    """Whether a registry may decide that the rule shall not hold for it."""
    return rule.code[0] not in UNEXCUSED


def _levels(rule: Rule) -> tuple[Severity, ...]:
    """Its severity, then those that its other wordings have."""
    return tuple(dict.fromkeys((rule.severity, *(w.severity for w in rule.variants.values() if w.severity))))


def _severities(rule: Rule, lang: Lang) -> str:
    named = tuple(each.label for each in _levels(rule)[1:])
    if not named:
        return rule.severity.label[lang]
    return _OR.format(lang, {"severity": rule.severity.label, "others": tuple(each[lang] for each in named)})


def _messages(rule: Rule, lang: Lang) -> list[str]:
    words = [rule.message, *(each.message for each in rule.variants.values())]
    return list(dict.fromkeys(template(each, lang) for each in words))


def _mends(rule: Rule, lang: Lang) -> list[str]:
    """What `--fix` does, where it can; nothing for a rule that always takes a person."""
    words = [rule.mend, *(each.mend for each in rule.variants.values())]
    return list(dict.fromkeys(template(each, lang) for each in words if each is not None))


def _remedies(rule: Rule, lang: Lang) -> list[str]:
    words = [rule.remedy, *(each.remedy for each in rule.variants.values() if each.remedy)]
    return list(dict.fromkeys(template(each, lang) for each in words))


def _limits(rule: Rule, lang: Lang, here: Limits | None) -> tuple[Block, ...]:
    columns = [
        Column("limit", _LIMIT[lang], Kind.IDENTIFIER, header=True),
        Column("default", _DEFAULT[lang], Kind.COUNT),
    ]
    if here is not None:
        columns.append(Column("here", _HERE[lang], Kind.COUNT))
    rows = tuple(
        (name, number, *((here.get(name, number),) if here is not None else ())) for name, number in rule.limits.items()
    )
    inside = ", ".join(f"{name}: {number}" for name, number in rule.limits.items())
    words: Inline = line(_SET[lang])
    code = Code(f"thresholds:\n  {rule.code}: {{{inside}}}\n")
    return (Table("limits", "", tuple(columns), rows), Paragraph(words), code)


def _snippets(snippets: tuple[Snippet, ...]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for snippet in snippets:
        blocks += [Paragraph(line(Run(snippet.file, code=True))), Code(snippet.text)]
    return tuple(blocks)


def plain_rule(rule: Rule, lang: Lang) -> dict[str, PlainRule]:
    """The rule for JSON: its words with `<name>` for values."""
    example: PlainRule = None
    if rule.example is not None:
        example = {"bad": _plain_snippets(rule.example.bad), "good": _plain_snippets(rule.example.good)}
    limits: dict[str, PlainRule] = dict(rule.limits)
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "severities": [each.value for each in _levels(rule)],
        "kind": rule.kind.value,
        "messages": [*_messages(rule, lang)],
        "why": rule.why[lang],
        "remedies": [*_remedies(rule, lang)],
        "fixes": [*_mends(rule, lang)],
        "source": rule.source[lang],
        "limits": limits,
        "silenced_by": list(rule.silenced_by),
        "waivable": waivable(rule),
        "terms": [term.key for term in TERMS if rule.code in term.see.rules],
        "example": example,
    }


def _plain_snippets(snippets: tuple[Snippet, ...]) -> list[PlainRule]:
    return [{"file": each.file, "text": each.text} for each in snippets]
