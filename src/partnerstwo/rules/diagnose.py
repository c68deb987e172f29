"""Findings become diagnostics: words in one language, lines and columns, once and late."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from partnerstwo.diagnostics.diagnostic import Counts, Diagnostic, Fix, Outcome, RelatedPlace, Suppression
from partnerstwo.diagnostics.excerpt import needed
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.dates import NBSP
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text, Value
from partnerstwo.model.entity import Place
from partnerstwo.registry.personal_numbers import masked
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.excuse import Excuse
from partnerstwo.rules.facts import facts
from partnerstwo.rules.gist import gist
from partnerstwo.rules.places import route_of, span_of
from partnerstwo.rules.run import Found
from partnerstwo.source.folder import Tree
from partnerstwo.source.place import FILE_START, Route, Span

if TYPE_CHECKING:
    from partnerstwo.source.positions import Positions

_KEPT = 8
"""Files that lie open at once: places come file by file, but for those that others point at."""


@dataclass
class _Desk:
    """Places of findings, each file composed once for those that come together."""

    tree: Tree
    registry: Registry
    files: frozenset[str]
    """What the tree can be asked for: Y11 also names files that are none of the registry's."""
    opened: dict[str, Positions | None] = field(default_factory=dict)

    def positions(self, file: str) -> Positions | None:
        if file not in self.opened:
            if len(self.opened) >= _KEPT:
                del self.opened[next(iter(self.opened))]
            raw = self.tree.read(file) if file in self.files else None
            # Only here, since a registry in which nothing is wrong needs no places.
            from partnerstwo.source.positions import Positions

            self.opened[file] = Positions(raw) if isinstance(raw, bytes) else None
        return self.opened[file]

    def signed(self, file: str) -> bool:
        raw = self.tree.read(file) if file in self.files else None
        return isinstance(raw, bytes) and raw.startswith(codecs.BOM_UTF8)

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
        line = lines[number - 1] if 0 < number <= len(lines) else ""
        # A file in UTF-16: every second character would be a box.
        return "" if 3 * line.count("\ufffd") > len(line) else line


def diagnose(
    found: Iterable[Found], registry: Registry, tree: Tree, lang: Lang, *, notices: bool = True
) -> tuple[Diagnostic, ...]:
    """The findings as diagnostics, sorted by file, line, column and code.

    Without `notices` those are not placed and worded, but for what is to be told of them all the same: that they can be
    mended, that they are accepted. They are nine of ten findings in a registry that is well kept.
    """
    desk = _Desk(tree, registry, frozenset(registry.files))
    every = tuple(found)
    fix = _fixes(every, registry, tree, lang)
    made: dict[int, Diagnostic] = {}
    for number, item in sorted(enumerate(every), key=lambda each: each[1].finding.place.file):
        seen = notices or number in fix or item.excuse is not None or _severity(item) is not Severity.NOTICE
        made[number] = _diagnostic(item, desk, lang, fix.get(number)) if seen else _counted(item)
    return tuple(sorted((made[number] for number in range(len(every))), key=_order))


def _fixes(found: Sequence[Found], registry: Registry, tree: Tree, lang: Lang) -> dict[int, Fix]:
    if not any(item.finding.edits for item in found):
        return {}
    from partnerstwo.rules.fixes import fixes

    return fixes(found, registry, tree, lang)


def outcome(
    diagnostics: tuple[Diagnostic, ...], registry: Registry, tree: Tree, on: date, data: str, lang: Lang
) -> Outcome:
    """The diagnostics with all that a format needs beside them; those that are suppressed apart."""
    every, diagnostics = diagnostics, tuple(each for each in diagnostics if each.suppression is None)
    desk = _Desk(tree, registry, frozenset(registry.files))
    lines: dict[str, dict[int, str]] = {}
    for file, number in sorted(
        {place for diagnostic in diagnostics if diagnostic.told for place in _lines(diagnostic)}
    ):
        lines.setdefault(file, {})[number] = desk.line(file, number)
    for diagnostic in every:
        # An accepted one, too: another finding may point at its lines.
        here = lines.get(diagnostic.file, {})
        for number in (*needed(diagnostic.span), diagnostic.span.end_line) if diagnostic.secret else ():
            if number in here:
                here[number] = _masked(here[number], number, diagnostic.span)
    counts = Counts(
        files=len(registry.files),
        partners=len(registry.ids("partners")),
        partnerships=len(registry.ids("partnerships")),
        projects=len(registry.ids("projects")),
        meetings=len(registry.ids("meetings")),
        assessments=len(registry.ids("assessments")),
    )
    suppressed = tuple(each for each in every if each.suppression is not None)
    return Outcome(
        diagnostics,
        counts,
        on,
        data,
        lang,
        suppressed,
        lines=lines,
        signed=frozenset(file for file in lines if desk.signed(file)),
        files=tuple(registry.files),
        rules=facts((each.code for each in every), RULES, lang),
    )


def _masked(line: str, number: int, span: Span) -> str:
    """A line of a place without what must not be shown of it; only its margin stays where it is one of several."""
    start = span.column - 1 if number == span.line else len(line) - len(line.lstrip())
    end = span.end_column - 1 if number == span.end_line else len(line)
    return line[:start] + "*" * (end - start) + line[end:]


def _lines(diagnostic: Diagnostic) -> Iterator[tuple[str, int]]:
    """The lines that formats show of its places, and those where they begin and end."""
    places = [(diagnostic.file, diagnostic.span)]
    places += [(place.file, place.span) for place in diagnostic.related]
    places += [(each.file, each.span) for each in diagnostic.fix.replacements] if diagnostic.fix else []
    for file, span in places:
        yield from ((file, number) for number in needed(span))
        yield file, span.end_line


def _severity(item: Found) -> Severity:
    return item.finding.severity or item.rule.words(item.finding.variant).severity or item.rule.severity


def _counted(item: Found) -> Diagnostic:
    """A finding that nobody will see."""
    rule, place = item.rule, item.finding.place
    return Diagnostic(
        rule.code, rule.name, rule.kind, _severity(item), "", place.file, FILE_START, place.subject, secret=rule.secret
    )


def _diagnostic(item: Found, desk: _Desk, lang: Lang, fix: Fix | None) -> Diagnostic:
    rule, finding = item.rule, item.finding
    words = rule.words(finding.variant)
    route = desk.route(finding.place, by_reading=item.by_reading)
    return Diagnostic(
        code=rule.code,
        name=rule.name,
        kind=rule.kind,
        severity=_severity(item),
        secret=rule.secret,
        message=_say(words.message, finding.values, lang),
        file=finding.place.file,
        span=desk.span(finding.place, by_reading=item.by_reading),
        subject=finding.place.subject,
        route=tuple(masked(step) if isinstance(step, str) else step for step in route),
        variant=finding.variant,
        label=_say(finding.label, finding.values, lang) if finding.label else "",
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
        fix=_shareable(fix) if fix else None,
        identity=masked(gist(finding)),
        suppression=_suppression(item.excuse, desk) if item.excuse else None,
    )


def _shareable(fix: Fix) -> Fix:
    """The fix without its text where that holds a personal number: `--fix` makes it, and no format spells it out."""
    secret = any(masked(each.text) != each.text for each in fix.replacements)
    return replace(fix, message=masked(fix.message), replacements=() if secret else fix.replacements)


def _suppression(excuse: Excuse, desk: _Desk) -> Suppression:
    return Suppression(excuse.means, masked(excuse.reason), excuse.until, excuse.place.file, desk.span(excuse.place))


def _say(text: Text, values: Mapping[str, Value], lang: Lang) -> str:
    """The words with plain spaces, since messages are searched and compared, and without anybody's number."""
    return masked(text.format(lang, values).replace(NBSP, " "))


def _order(diagnostic: Diagnostic) -> tuple[str, Span, str, str]:
    return diagnostic.file, diagnostic.span, diagnostic.code, diagnostic.message
