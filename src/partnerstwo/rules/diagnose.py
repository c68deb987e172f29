"""Findings become diagnostics: words in one language, lines and columns, once and late."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from partnerstwo.diagnostics.diagnostic import Counts, Diagnostic, Outcome, RelatedPlace, Suppression
from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text, Value
from partnerstwo.model.entity import Place
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.excuse import Excuse
from partnerstwo.rules.places import route_of, span_of
from partnerstwo.rules.run import Found
from partnerstwo.source.folder import Tree
from partnerstwo.source.place import FILE_START, Route, Span
from partnerstwo.source.positions import Positions


@dataclass
class _Desk:
    """Places of findings, each file composed at most once."""

    tree: Tree
    registry: Registry
    files: frozenset[str]
    """What the tree can be asked for: Y11 also names files that are none of the registry's."""
    opened: dict[str, Positions | None] = field(default_factory=dict)

    def positions(self, file: str) -> Positions | None:
        if file not in self.opened:
            raw = self.tree.read(file) if file in self.files else None
            self.opened[file] = Positions(raw) if isinstance(raw, bytes) else None
        return self.opened[file]

    def span(self, place: Place, *, by_reading: bool = False) -> Span:
        positions = self.positions(place.file)
        if positions is None:
            return place.where if isinstance(place.where, Span) else FILE_START
        return span_of(place, positions, self.registry, by_reading=by_reading)

    def route(self, place: Place, *, by_reading: bool) -> Route:
        return route_of(place, self.positions(place.file), self.registry, by_reading=by_reading)

    def line(self, file: str, number: int) -> str:
        positions = self.positions(file)
        lines = positions.lines if positions else ()
        return lines[number - 1] if 0 < number <= len(lines) else ""


def diagnose(found: Iterable[Found], registry: Registry, tree: Tree, lang: Lang) -> tuple[Diagnostic, ...]:
    """The findings as diagnostics, sorted by file, line, column and code."""
    desk = _Desk(tree, registry, frozenset(registry.files))
    return tuple(sorted((_diagnostic(item, desk, lang) for item in found), key=_order))


def outcome(
    diagnostics: tuple[Diagnostic, ...], registry: Registry, tree: Tree, on: date, data: str, lang: Lang
) -> Outcome:
    """The diagnostics with all that a format needs beside them; those that are suppressed apart."""
    every, diagnostics = diagnostics, tuple(each for each in diagnostics if each.suppression is None)
    desk = _Desk(tree, registry, frozenset(registry.files))
    lines: dict[str, dict[int, str]] = {}
    for file, number in sorted({place for diagnostic in diagnostics for place in _lines(diagnostic)}):
        lines.setdefault(file, {})[number] = desk.line(file, number)
    for diagnostic in diagnostics:
        if diagnostic.secret:
            here = lines[diagnostic.file]
            here[diagnostic.span.line] = _masked(here[diagnostic.span.line], diagnostic.span)
    counts = Counts(
        files=len(registry.files),
        partners=len(registry.ids("partners")),
        partnerships=len(registry.ids("partnerships")),
        projects=len(registry.ids("projects")),
        meetings=len(registry.ids("meetings")),
        assessments=len(registry.ids("assessments")),
    )
    suppressed = tuple(each for each in every if each.suppression is not None)
    return Outcome(diagnostics, counts, on, data, lang, suppressed, lines=lines)


def _masked(line: str, span: Span) -> str:
    start, end = span.column - 1, span.end_column - 1
    return line[:start] + "*" * (end - start) + line[end:]


def _lines(diagnostic: Diagnostic) -> list[tuple[str, int]]:
    related = [(place.file, place.span.line) for place in diagnostic.related]
    return [(diagnostic.file, diagnostic.span.line), *related]


def _diagnostic(item: Found, desk: _Desk, lang: Lang) -> Diagnostic:
    rule, finding = item.rule, item.finding
    words = rule.words(finding.variant)
    severity = finding.severity or words.severity or rule.severity
    return Diagnostic(
        code=rule.code,
        name=rule.name,
        kind=rule.kind,
        severity=severity,
        secret=rule.secret,
        message=_say(words.message, finding.values, lang),
        file=finding.place.file,
        span=desk.span(finding.place, by_reading=item.by_reading),
        subject=finding.place.subject,
        route=desk.route(finding.place, by_reading=item.by_reading),
        related=tuple(
            RelatedPlace(
                other.place.file,
                desk.span(other.place, by_reading=item.by_reading),
                _say(other.message, {**finding.values, **other.values}, lang),
            )
            for other in finding.related
        ),
        why=_say(rule.why, finding.values, lang),
        remedy=_say(words.remedy or rule.remedy, finding.values, lang),
        suppression=_suppression(item.excuse, desk) if item.excuse else None,
    )


def _suppression(excuse: Excuse, desk: _Desk) -> Suppression:
    return Suppression(excuse.means, excuse.reason, excuse.until, excuse.place.file, desk.span(excuse.place))


def _say(text: Text, values: Mapping[str, Value], lang: Lang) -> str:
    """The words with plain spaces: messages are searched and compared."""
    return text.format(lang, values).replace(NBSP, " ")


def _order(diagnostic: Diagnostic) -> tuple[str, Span, str, str]:
    return diagnostic.file, diagnostic.span, diagnostic.code, diagnostic.message
