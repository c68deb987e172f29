"""The narrow waist between rules and output formats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.source.place import Route, Span


@dataclass(frozen=True, slots=True)
class RelatedPlace:
    """A second place that helps to understand a finding."""

    file: str
    span: Span
    message: str


class Means(Labelled):
    """How a finding was accepted."""

    WAIVER = "waiver", "odstępstwo", "waiver"
    COMMENT = "comment", "wyciszenie", "suppression"


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding counts for nothing: somebody accepted it, for a reason and perhaps for a time."""

    means: Means
    reason: str
    until: PartialDate | None
    """The last day on which it is accepted."""
    file: str
    """Where that is written: `registry.yaml`, or the file of the finding itself."""
    span: Span


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding, in one language, with its place in a file."""

    code: str
    name: str
    kind: Kind
    severity: Severity
    message: str
    file: str
    """Path relative to the data folder, with `/`."""
    span: Span
    subject: str
    """The entity, such as `projects/ferie`; `registry` for `registry.yaml`."""
    route: Route = ()
    related: tuple[RelatedPlace, ...] = ()
    why: str = ""
    remedy: str = ""
    fixable: bool = False
    secret: bool = False
    """Whether the value it points at must not be shown."""
    suppression: Suppression | None = None
    """What accepts it; such a finding is told apart and never counted."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was read."""

    files: int = 0
    partners: int = 0
    partnerships: int = 0
    projects: int = 0
    meetings: int = 0
    assessments: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that a run of `validate` has to say: sorted, filtered and counted; a format only writes it down."""

    diagnostics: tuple[Diagnostic, ...]
    counts: Counts
    on: date
    data: str
    """The data folder as people know it."""
    lang: Lang
    suppressed: tuple[Diagnostic, ...] = ()
    lines: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    """File → line number → text of the line, for the lines that diagnostics point at."""
    notices_shown: bool = False
    """Whether text formats show notices; machine formats always hold them."""
    statistics: bool = False
    """Whether the counts per code are wanted."""

    def path(self, file: str) -> str:
        """The file as one opens it from where the command was given; machine formats name it within the registry."""
        return file if self.data == "." else f"{self.data}/{file}"

    def count(self, severity: Severity, kind: Kind | None = None) -> int:
        """How many diagnostics there are of a severity (and kind)."""
        return sum(1 for d in self.diagnostics if d.severity is severity and kind in (None, d.kind))

    def by_code(self) -> dict[str, int]:
        """How many there are of each code, in order of code."""
        counts: dict[str, int] = {}
        for diagnostic in self.diagnostics:
            counts[diagnostic.code] = counts.get(diagnostic.code, 0) + 1
        return dict(sorted(counts.items()))
