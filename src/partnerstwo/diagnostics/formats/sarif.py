"""`sarif`: SARIF 2.1.0, which GitHub code scanning, Azure and editors read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote

from partnerstwo import __version__
from partnerstwo.diagnostics.diagnostic import Diagnostic, Fix, Means, Outcome, RelatedPlace, Suppression
from partnerstwo.diagnostics.fingerprint import marks
from partnerstwo.diagnostics.jsontext import json_inside, json_item, json_text
from partnerstwo.diagnostics.rulefacts import RuleFacts
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.style import Style
from partnerstwo.language.text import Text
from partnerstwo.source.place import Span

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.diagnostics.total import Total, Unjudged
    from partnerstwo.language.lang import Lang

_Object: TypeAlias = dict[str, object]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
"""The root of the checkout, as GitHub calls it: who reads the file knows where that is."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}
_MEANS = {Means.WAIVER: "external", Means.COMMENT: "inSource", Means.BASELINE: "external"}
_ROOT = Text("Główny folder repozytorium.", "The root of the repository.")
_WHY = Text("Dlaczego", "Why")
_REMEDY = Text("Co zrobić", "What to do")
_SOURCE = Text("Źródło", "Source")
_BAD = Text("Źle", "Bad")
_GOOD = Text("Dobrze", "Good")
_LINK = re.compile(r"\](?=\()")
_SUBJECT = re.compile(r"(?:[„“]?<\w+>[”]?(?:, |: | \(<\w+>\): ))+")


def render(outcome: Outcome, style: Style) -> str:
    """One run. Accepted findings are results with their suppression; the rules are those that spoke."""
    del style
    every = (*outcome.diagnostics, *outcome.suppressed)
    codes = sorted({each.code for each in every})
    index = {code: number for number, code in enumerate(codes)}
    spoken = {each.code: each for each in every}
    rules = [_rule(outcome.rules.get(code) or _facts_of(spoken[code]), outcome.lang) for code in codes]
    results = [_result(each, mark, outcome, index) for each, mark in zip(every, marks(outcome), strict=True)]
    run: _Object = {"tool": _tool(rules, outcome.lang), **_frame(outcome.lang), "results": results}
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def opening(on: date, lang: Lang) -> str:  # noqa: ARG001 - as every format
    """The beginning of the results: of one run, since GitHub refuses several of one tool in a file."""
    head = {"$schema": SCHEMA, "version": "2.1.0"}
    return f'{json_inside(head, 0)[:-2]},\n  "runs": [\n    {{\n      "results": ['


def pieces(part: Outcome | Unjudged, style: Style) -> list[str]:
    """The results of a registry; that one could not be judged is told at the end."""
    del style
    if not isinstance(part, Outcome):
        return []
    every = (*part.diagnostics, *part.suppressed)
    return [json_inside(_result(each, mark, part), 4) for each, mark in zip(every, marks(part), strict=True)]


def placed(piece: str, number: int) -> str:
    """The piece in the list."""
    return json_item(piece, number, 4)


def closing(total: Total, style: Style) -> Iterator[str]:
    """The rules that spoke, each once, and the registries that could not be judged."""
    del style
    told = [line for line in total.lines if line.reason is not None]
    notes = [{"level": "error", "message": {"text": _message(f"{line.data}: {line.reason}")}} for line in told]
    rest: _Object = {
        "tool": _tool([_rule(facts, total.lang) for _, facts in sorted(total.rules.items())], total.lang),
        **_frame(total.lang),
    }
    if notes:
        rest["invocations"] = [{"executionSuccessful": False, "toolExecutionNotifications": notes}]
    yield f"\n      ],{json_inside(rest, 2).removeprefix('{')}\n  ]\n}}\n"


def _tool(rules: list[_Object], lang: Lang) -> _Object:
    return {
        "driver": {"name": "partnerstwo", "version": __version__, "language": lang.value, "rules": rules},
    }


def _frame(lang: Lang) -> _Object:
    return {
        "automationDetails": {"id": "partnerstwo/"},
        "language": lang.value,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": _ROOT[lang]}}},
    }


def _rule(facts: RuleFacts, lang: Lang) -> _Object:
    said = [(title[lang], text) for title, text in _advice(facts) if text]
    shown = [(title[lang], text) for title, text in ((_BAD, facts.bad), (_GOOD, facts.good)) if text]
    return {
        "id": facts.code,
        "name": "".join(part.capitalize() for part in facts.name.split("-")),
        "shortDescription": {"text": _title(facts.message)},
        "fullDescription": {"text": facts.why or facts.message},
        "help": {
            "text": "\n".join(f"{title}: {text}" for title, text in said) or facts.message,
            "markdown": "\n\n".join(
                [f"**{title}:** {_literal(text)}" for title, text in said]
                + [f"**{title}:**\n\n```yaml\n{text}```" for title, text in shown]
            ),
        },
        "defaultConfiguration": {"level": _LEVELS[facts.severity]},
        "properties": {"tags": [facts.kind.value]},
    }


def _advice(facts: RuleFacts) -> tuple[tuple[Text, str], ...]:
    return (_WHY, facts.why), (_REMEDY, facts.remedy), (_SOURCE, facts.source)


def _facts_of(said: Diagnostic) -> RuleFacts:
    """What one finding tells of its rule, where nothing more is known of it."""
    return RuleFacts(said.code, said.name, said.kind, said.severity, said.message, said.why, said.remedy, "")


def _title(message: str) -> str:
    """The message without the names it begins with: it stands for all findings of the rule."""
    bare = _SUBJECT.sub("", message, count=1) if _SUBJECT.match(message) else message
    return f"{bare[:1].upper()}{bare[1:]}."


def _result(diagnostic: Diagnostic, mark: str, outcome: Outcome, index: Mapping[str, int] | None = None) -> _Object:
    """`index` tells where the rules stand; where they are not known yet, their codes have to do."""
    result: _Object = {
        "ruleId": diagnostic.code,
        **({"ruleIndex": index[diagnostic.code]} if index else {}),
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": _message(diagnostic.message)},
        "locations": [
            {
                "physicalLocation": _place(diagnostic.file, diagnostic.span, outcome),
                "logicalLocations": [{"fullyQualifiedName": diagnostic.subject}],
            }
        ],
        # GitHub tells alerts apart by the first, which without us would be a hash of the line.
        "partialFingerprints": {"primaryLocationLineHash": f"{mark}:1", "partnerstwo/v1": mark},
    }
    if diagnostic.related:
        result["relatedLocations"] = [
            _related(number, place, outcome) for number, place in enumerate(diagnostic.related)
        ]
    if diagnostic.fix and diagnostic.fix.replacements:
        result["fixes"] = [_fix(diagnostic.fix, outcome)]
    if diagnostic.suppression:
        result["suppressions"] = [_suppression(diagnostic.suppression, outcome)]
    result["properties"] = {"remedy": diagnostic.remedy}
    return result


def _related(number: int, place: RelatedPlace, outcome: Outcome) -> _Object:
    return {
        "id": number,
        "message": {"text": _message(place.message)},
        "physicalLocation": _place(place.file, place.span, outcome),
    }


def _fix(fix: Fix, outcome: Outcome) -> _Object:
    ordered = sorted(fix.replacements, key=lambda each: (each.file, each.span))
    return {
        "description": {"text": _message(fix.message)},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(file, outcome),
                "replacements": [
                    {"deletedRegion": _region(each.span), "insertedContent": {"text": each.text}}
                    for each in replacements
                ],
            }
            for file, replacements in groupby(ordered, key=lambda each: each.file)
        ],
    }


def _suppression(suppression: Suppression, outcome: Outcome) -> _Object:
    return {
        "kind": _MEANS[suppression.means],
        "status": "accepted",
        "justification": suppression.reason or suppression.means.label[outcome.lang],
        "location": {"physicalLocation": _place(suppression.file, suppression.span, outcome)},
        "properties": {"until": suppression.until.isoformat() if suppression.until else None},
    }


def _place(file: str, span: Span, outcome: Outcome) -> _Object:
    region = _region(span)
    line = outcome.lines.get(file, {}).get(span.line, "")
    if span.end_line == span.line and (marked := line[span.column - 1 : span.end_column - 1]):
        region["snippet"] = {"text": marked}
    return {"artifactLocation": _artifact(file, outcome), "region": region}


def _region(span: Span) -> _Object:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _artifact(file: str, outcome: Outcome) -> _Object:
    path = outcome.repository_path(file)
    uri = quote(path, safe="/", errors="replace")
    return {"uri": f"file://{uri}"} if path.startswith("/") else {"uri": uri, "uriBaseId": ROOT}


def _message(text: str) -> str:
    """Plain text as SARIF has it: braces doubled, and nothing in data becomes a link."""
    return _LINK.sub("] ", text.replace("{", "{{").replace("}", "}}"))


def _literal(text: str) -> str:
    """The words in Markdown, as they are."""
    return re.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", text)
