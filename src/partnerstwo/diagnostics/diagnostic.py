"""The narrow waist between rules and output formats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from partnerstwo.diagnostics.rulefacts import RuleFacts
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import PartialDate
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value
from partnerstwo.source.edits import Edit
from partnerstwo.source.place import Route, Span


@value
class RelatedPlace:
    """A second place that helps to understand a finding."""

    file: str
    span: Span
    message: str


class Means(Labelled):
    """How a finding was accepted."""

    WAIVER = "waiver", "odstępstwo", "waiver"
    COMMENT = "comment", "wyciszenie", "suppression"
    BASELINE = "baseline", "stan zastany", "baseline"


@value
class Suppression:
    """Why a finding counts for nothing: somebody accepted it, for a reason and perhaps for a time."""

    means: Means
    reason: str
    until: PartialDate | None
    """The last day on which it is accepted."""
    file: str
    """Where that is written: `registry.yaml`, or the file of the finding itself."""
    span: Span


@value
class Replacement:
    """Text to be put in the place of what a span covers; an empty span inserts."""

    file: str
    """Path relative to the data folder, with `/`."""
    span: Span
    text: str


@value
class Fix:
    """A safe mend of a finding: what it does in words, and the replacements, none of which overlap."""

    message: str
    replacements: tuple[Replacement, ...]
    edits: tuple[Edit, ...] = ()
    """The same as it was asked for, by route, all in the file of the finding: several are proved together only so."""


@value
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
    secret: bool = False
    """Whether the value it points at must not be shown."""
    fix: Fix | None = None
    """The safe mend that `--fix` makes, where there is one."""
    identity: str = ""
    """What it says apart from words and from numbers that move with the date: the same in both languages."""
    suppression: Suppression | None = None
    """What accepts it; such a finding is told apart and never counted."""
    variant: str = ""
    """Which of the rule's wordings the message is; empty for the first."""
    label: str = ""
    """Words for the place itself, beside the places of `related`."""

    @property
    def told(self) -> bool:
        """Whether there is more to it than a number: a notice that nobody will see has neither words nor place."""
        return self.message != ""

    @property
    def fixable(self) -> bool:
        """Whether `--fix` mends it."""
        return self.fix is not None


@value
class Counts:
    """How much was read."""

    files: int = 0
    partners: int = 0
    partnerships: int = 0
    projects: int = 0
    meetings: int = 0
    assessments: int = 0


@value
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
    """File → line number → text of the line, for the lines that diagnostics and their fixes point at."""
    signed: frozenset[str] = frozenset()
    """Those of these files that begin with a byte order mark, which no column counts."""
    notices_shown: bool = False
    """Whether text formats show notices; machine formats always hold them."""
    statistics: bool = False
    """Whether the counts per code are wanted."""
    narrowed: bool = False
    """Whether only a part of the registry was asked about, so that nothing found says nothing of the rest."""
    strict: bool = False
    """Whether warnings fail the run, too."""
    files: tuple[str, ...] = ()
    """The files that were looked at, so that a format can also tell what is in order."""
    rules: Mapping[str, RuleFacts] = field(default_factory=dict)
    """Code → what there is to say of the rule, for the rules that spoke."""
    checkout: str | None = None
    """The data folder as the root of its repository names it; None where there is no repository."""
    apart: str = ""
    """What tells its findings from those of the other registries of the same run; empty where there are none."""

    def path(self, file: str) -> str:
        """The file as one opens it from where the command was given; machine formats name it within the registry."""
        return file if self.data == "." else f"{self.data}/{file}"

    def repository_path(self, file: str) -> str:
        """The file as the repository names it, wherever in it the command was given; else as `path` does."""
        if self.checkout is None:
            return self.path(file)
        return file if self.checkout == "." else f"{self.checkout}/{file}"

    def fails(self, diagnostic: Diagnostic) -> bool:
        """Whether it fails the run: an error does, a warning only where that was asked for."""
        return diagnostic.severity is Severity.ERROR or (self.strict and diagnostic.severity is Severity.WARNING)

    def count(self, severity: Severity, kind: Kind | None = None) -> int:
        """How many diagnostics there are of a severity (and kind)."""
        return sum(1 for d in self.diagnostics if d.severity is severity and kind in (None, d.kind))

    def by_code(self) -> dict[str, int]:
        """How many there are of each code, in order of code."""
        counts: dict[str, int] = {}
        for diagnostic in self.diagnostics:
            counts[diagnostic.code] = counts.get(diagnostic.code, 0) + 1
        return dict(sorted(counts.items()))
