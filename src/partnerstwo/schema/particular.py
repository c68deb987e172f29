"""What the fields alone do not tell: keys of a self-assessment by tool, limits and codes of rules."""

from __future__ import annotations

from collections.abc import Sequence

from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital
from partnerstwo.model.fields import Typed
from partnerstwo.model.tools import SCORE_KEYS
from partnerstwo.schema.json import Fragment, Json
from partnerstwo.schema.rulebook import Limit, RuleEntry
from partnerstwo.schema.single import single

_NO_RULE = Text(
    "Nie ma takiej reguły albo nie można jej objąć odstępstwem (W04)",
    "There is no such rule, or it cannot be waived (W04)",
)
_NO_LIMIT = Text("Od {least} do {most}; domyślnie {default}", "From {least} to {most}; default {default}")
_LIMITED = Text("Próg reguły {code} {name}. {limits}", "Limit of rule {code} {name}. {limits}")


def of_assessment(lang: Lang) -> Fragment:
    """The keys that the chosen tool has: another key is F02; `own` and `wilder` take any."""
    branches: list[Json] = []
    for tool, keys in SCORE_KEYS.items():
        if keys is not None:
            score = single(Typed.SCORE, lang)
            properties: Fragment = {
                key: {"title": capital(meaning[lang]), "description": meaning[lang], **score}
                for key, meaning in keys.items()
            }
            branches.append(
                {
                    "if": {"properties": {"tool": {"const": tool.value}}, "required": ["tool"]},
                    "then": {"properties": {"scores": {"additionalProperties": False, "properties": properties}}},
                }
            )
    return {"allOf": branches}


def thresholds(lang: Lang, rules: Sequence[RuleEntry]) -> Fragment:
    """Limits by rule; one limit alone may stand without its name."""
    properties: Fragment = {rule.code: _limits(rule, lang) for rule in rules if rule.limits}
    return {"type": ["object", "null"], "additionalProperties": False, "properties": properties}


def _limits(rule: RuleEntry, lang: Lang) -> Fragment:
    named: Fragment = {name: _limit(limit, lang) for name, limit in rule.limits.items()}
    said = "; ".join(f"{name}: {_said(limit, lang)}" for name, limit in rule.limits.items())
    group: Fragment = {"type": "object", "additionalProperties": False, "properties": named}
    alone = [_limit(limit, lang) for limit in rule.limits.values()] if len(rule.limits) == 1 else []
    description = _LIMITED.format(lang, {"code": rule.code, "name": rule.name, "limits": said})
    texts: Fragment = {"title": f"{rule.code} {rule.name}", "description": description}
    texts["markdownDescription"] = f"{description}\n\n{rule.why[lang]}"
    return texts | ({"anyOf": [*alone, group]} if alone else group)


def _limit(limit: Limit, lang: Lang) -> Fragment:
    counted = single(Typed.COUNT, lang)
    return counted | {"description": _said(limit, lang), "minimum": limit.least, "maximum": limit.most}


def _said(limit: Limit, lang: Lang) -> str:
    return _NO_LIMIT.format(lang, {"least": limit.least, "most": limit.most, "default": limit.default})


def waived(lang: Lang, rules: Sequence[RuleEntry]) -> Fragment:
    """The codes that can be waived, offered as they are written; small letters are taken, too."""
    codes = [rule for rule in rules if rule.excusable]
    message = _NO_RULE[lang]
    listed: Fragment = {
        "enum": [rule.code for rule in codes],
        "enumDescriptions": [rule.name for rule in codes],
        "markdownEnumDescriptions": [f"**{rule.name}** – {rule.why[lang]}" for rule in codes],
        "errorMessage": message,
    }
    pattern = "|".join("".join(f"[{c.lower()}{c.upper()}]" if c.isalpha() else c for c in rule.code) for rule in codes)
    small: Fragment = {"type": "string", "pattern": rf"^\s*(?:{pattern})\s*$", "patternErrorMessage": message}
    return {"anyOf": [listed, small]}
