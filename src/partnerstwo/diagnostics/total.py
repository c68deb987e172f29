"""What a run over several registries came to: a line each, and all of them together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from partnerstwo.diagnostics.diagnostic import Counts, Outcome
from partnerstwo.diagnostics.rulefacts import RuleFacts
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value

COUNTED = ("files", "partners", "partnerships", "projects", "meetings", "assessments")
"""What a registry consists of, as `Counts` names it."""
FOUND = ("errors", "breaches", "warnings", "notices", "suppressed", "fixable")
"""What was found in it, as `Account` names it."""


@value
class Unjudged:
    """A registry of which nothing can be said, and why."""

    data: str
    """Its folder as people know it."""
    reason: str
    on: date
    lang: Lang


@value
class Account:
    """One registry in a line."""

    data: str
    """Its folder as people know it."""
    lang: Lang
    counts: Counts = Counts()
    errors: int = 0
    """Errors of the data."""
    breaches: int = 0
    """Principles that are not kept."""
    warnings: int = 0
    notices: int = 0
    suppressed: int = 0
    fixable: int = 0
    by_code: Mapping[str, int] = field(default_factory=dict)
    """Findings of each rule."""
    codes: tuple[str, ...] = ()
    """Rules that spoke, in findings that count for nothing, too; in order."""
    reason: str | None = None
    """Why nothing can be said of it; None where it was judged."""


def account(part: Outcome | Unjudged) -> Account:
    """The line of a registry."""
    if isinstance(part, Unjudged):
        return Account(part.data, part.lang, reason=part.reason)
    return Account(
        part.data,
        part.lang,
        part.counts,
        part.count(Severity.ERROR, Kind.DATA),
        part.count(Severity.ERROR, Kind.PRINCIPLE),
        part.count(Severity.WARNING),
        part.count(Severity.NOTICE),
        len(part.suppressed),
        sum(1 for each in part.diagnostics if each.fixable),
        part.by_code(),
        tuple(sorted({each.code for each in (*part.diagnostics, *part.suppressed)})),
    )


@value
class Version:
    """What some records of an organisation say, and the files they stand in."""

    said: str
    files: tuple[str, ...]
    """As one opens them."""


@value
class Difference:
    """What the records of an organisation disagree on."""

    trait: str
    """A key, such as `sector`."""
    title: str
    versions: tuple[Version, ...]
    """What most records say first."""


@value
class Contradiction:
    """An organisation that registries describe in different ways."""

    name: str
    number: str
    """With the kind of number: `krs:0000123456`."""
    differences: tuple[Difference, ...]


@value
class Organisations:
    """The partners of all registries, each organisation once, known by its official number."""

    count: int = 0
    shared: int = 0
    """How many are in more than one registry."""
    unidentified: int = 0
    """Records without a number that tells who it is."""
    contradictory: int = 0
    contradictions: Iterable[Contradiction] = ()
    """Can be gone through several times; never all of them in memory."""


@value
class Line:
    """A registry in which something was found, or of which nothing can be said."""

    data: str
    files: int
    errors: int
    breaches: int
    warnings: int
    reason: str | None

    @property
    def weight(self) -> tuple[bool, int, int]:
        """How bad it is; the more, the worse."""
        return self.reason is not None, self.errors + self.breaches, self.warnings


@dataclass
class Total:
    """All registries of a run, added one by one; of those without errors and warnings nothing is kept but numbers."""

    on: date
    lang: Lang
    notices_shown: bool = False
    statistics: bool = False
    registries: int = 0
    unjudged: int = 0
    failing: int = 0
    """With errors."""
    warned: int = 0
    """With warnings, and no errors."""
    lines: list[Line] = field(default_factory=list)
    numbers: Counter[str] = field(default_factory=Counter)
    """The sums of what was read and found, by the names of `Counts` and `Account`."""
    by_code: Counter[str] = field(default_factory=Counter)
    """Findings of each rule."""
    codes: set[str] = field(default_factory=set)
    langs: set[Lang] = field(default_factory=set)
    organisations: Organisations = field(default_factory=Organisations)
    rules: Mapping[str, RuleFacts] = field(default_factory=dict)
    """Code → what there is to say of the rule, for the rules that spoke."""

    @property
    def without_errors(self) -> int:
        """How many were judged, and have none."""
        return self.registries - self.unjudged - self.failing

    def add(self, one: Account) -> None:
        """Takes a registry in."""
        self.registries += 1
        self.unjudged += one.reason is not None
        self.failing += one.errors + one.breaches > 0
        self.warned += one.errors + one.breaches == 0 < one.warnings
        self.numbers.update({name: getattr(one.counts, name) for name in COUNTED})
        self.numbers.update({name: getattr(one, name) for name in FOUND})
        self.by_code.update(one.by_code)
        self.codes.update(one.codes)
        if one.reason is None:
            self.langs.add(one.lang)
        if one.reason is not None or one.errors or one.breaches or one.warnings:
            self.lines.append(Line(one.data, one.counts.files, one.errors, one.breaches, one.warnings, one.reason))
