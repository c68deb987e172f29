"""What a rule is: words, a source, and a small generator of findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text, Value
from partnerstwo.language.value import value
from partnerstwo.model.entity import Place
from partnerstwo.registry.registry import Registry
from partnerstwo.source.edits import Edit


@value
class RelatedFinding:
    """A second place of a finding, with words of its own."""

    place: Place
    message: Text
    values: Mapping[str, Value] = field(default_factory=dict)


@value
class Finding:
    """One thing that a rule found: where, and the values its words need."""

    place: Place
    values: Mapping[str, Value] = field(default_factory=dict)
    variant: str = ""
    """Which of the rule's wordings applies; empty for the first."""
    severity: Severity | None = None
    """Only where it differs from that of the rule and its wording."""
    related: tuple[RelatedFinding, ...] = ()
    label: Text | None = None
    """Words for the place, where `related` ones have theirs: "koniec" beside "początek"."""
    aspect: str = ""
    """What it is about within the subject (a sector, say): a finding silences another only of the same aspect."""
    edits: tuple[Edit, ...] = ()
    """What `--fix` may do about it: only what changes no meaning and takes no knowledge. Routes are those of the place:
    numbered as in the registry, where reading left items out of it."""


@value
class Words:
    """Another wording of the same rule."""

    message: Text
    remedy: Text | None = None
    severity: Severity | None = None
    mend: Text | None = None
    """What `--fix` does about it, where it can; else that of the rule."""


Limits = Mapping[str, int]
"""The rule's limits, those of the registry put over the defaults."""

Check = Callable[[Registry, date, Limits], Iterator[Finding]]


@value
class Snippet:
    """A piece of data for `explain` and the tests: its top-level keys replace those of the base registry's file."""

    file: str
    text: str


@value
class Example:
    """Data that break the rule, and the same data put right."""

    bad: tuple[Snippet, ...]
    good: tuple[Snippet, ...]


def example(file: str, bad: str, good: str) -> Example:
    """The usual example: one file."""
    return Example((Snippet(file, bad),), (Snippet(file, good),))


def found_by_reading(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """The check of the Y and F rules: nothing, since reading and loading the files already found it."""
    del registry, on, limits
    yield from ()


def found_by_settling(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """The check of the W rules: nothing, since only a whole run knows which excuses were used (`rules/run.py`)."""
    del registry, on, limits
    yield from ()


@value
class Rule:
    """A rule of the catalogue; its code is never given to another."""

    code: str
    name: str
    """States the wrong thing: `missing-sector`, never the remedy."""
    kind: Kind
    severity: Severity
    message: Text
    why: Text
    remedy: Text
    source: Text
    """A slide of the seed, an act, a published practice."""
    example: Example | None
    """None only where text cannot show it (bytes, size, links)."""
    check: Check = found_by_reading
    mend: Text | None = None
    """What `--fix` does about it, where it can: said before it is done."""
    variants: Mapping[str, Words] = field(default_factory=dict)
    limits: Mapping[str, int] = field(default_factory=dict)
    silenced_by: tuple[str, ...] = ()
    """Codes that, when reported for the same subject, make this one say nothing."""
    judges_what_stands: bool = False
    """Whether it looks only at values that are there, so that it may speak of a file that was not read in full."""
    secret: bool = False
    """Whether the value it points at must not be shown again, in a log that all can read."""
    reads: tuple[str, ...] = ()
    """Folders it draws conclusions from: it says nothing while one of their files could not be read in full."""

    def words(self, variant: str) -> Words:
        """The wording for a variant, with what it leaves open taken from the rule."""
        chosen = self.variants[variant] if variant else Words(self.message)
        return Words(
            chosen.message, chosen.remedy or self.remedy, chosen.severity or self.severity, chosen.mend or self.mend
        )
