"""What the sections of the paper are made from."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.document.blocks import Section
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.language.value import value
from partnerstwo.model.choices import DECLARED_SECTORS, Sector
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.shared_records import Conflict
from partnerstwo.principles.state import PrincipleState
from partnerstwo.registry.changes.compared import Compared
from partnerstwo.registry.composition import Composition, composition
from partnerstwo.registry.conflicts import of_partnership
from partnerstwo.registry.ratio import FEWEST
from partnerstwo.registry.registry import Registry
from partnerstwo.report.concern import concerned
from partnerstwo.report.period import Period
from partnerstwo.report.voice import Voice

LEAST = FEWEST
"""Ratios over fewer cases are not printed: two of three is no rate."""
TOO_FEW = Text("za mało danych", "too few data")


@value
class Chapter:
    """One partnership in one period."""

    registry: Registry
    partnership: Partnership
    period: Period
    lang: Lang
    internal: bool
    """Whether the paper stays inside: only then are findings that could shame a partner named."""
    diagnostics: tuple[Diagnostic, ...]
    states: tuple[PrincipleState, ...]
    since: Compared | None = None
    """What changed in the registry since an earlier state, where that was asked for."""

    @property
    def voice(self) -> Voice:
        """How it speaks."""
        return Voice(self.lang)

    @property
    def members(self) -> Composition:
        """The composition on the day that the period is judged on."""
        return composition(self.registry, self.partnership, self.period.as_of)

    def ratio(self, part: int, whole: int) -> Decimal | str:
        """A share of one, or words where there are too few cases for one."""
        return Decimal(part) / whole if whole >= LEAST else TOO_FEW[self.lang]

    @property
    def projects(self) -> tuple[Project, ...]:
        """Its projects, by id."""
        return self.registry.projects_of.get(self.partnership.id, ())

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Conflicts of the partnership and of its projects that had been opened by the day, in order of date."""
        found = of_partnership(self.registry, self.partnership, self.period.as_of)
        return tuple(sorted((each.conflict for each in found), key=lambda each: each.opened))

    @property
    def open_conflicts(self) -> int:
        """How many of them were not settled on the day."""
        last = self.period.as_of
        return sum(each.is_open(last) for each in of_partnership(self.registry, self.partnership, last))

    @property
    def missing_sectors(self) -> tuple[Sector, ...]:
        """Declared sectors without a voting partner; none where the composition cannot be judged."""
        if self.members.known_type is None:
            return ()
        promised = DECLARED_SECTORS[self.partnership.declared_type]
        return tuple(sector for sector in promised if sector not in self.members.sectors)


@value
class Paper:
    """The whole report, for what is said once."""

    registry: Registry
    partnerships: tuple[Partnership, ...]
    """Those that have a chapter."""
    period: Period
    lang: Lang
    internal: bool
    complete: bool
    """Whether it is about the whole registry and not about one chosen partnership."""
    diagnostics: tuple[Diagnostic, ...]
    """Those of the day on which the paper is made, about what it is about."""
    judged: tuple[Diagnostic, ...]
    """Those of the last day that the period tells of."""
    accepted: tuple[Diagnostic, ...]
    """Those of that day that the registry's owner accepts; they are in none of the others."""
    since: Compared | None = None
    """What changed in the registry since an earlier state, where that was asked for."""

    @property
    def incomplete(self) -> tuple[str, ...]:
        """What could not be read, or not in full, among what the paper is about."""
        registry = self.registry
        about = registry.incomplete
        if not self.complete:
            about = frozenset(each for one in self.partnerships for each in concerned(registry, one)) & about
        return tuple(sorted(about))

    @property
    def voice(self) -> Voice:
        """How it speaks."""
        return Voice(self.lang)


@value
class SectionMaker:
    """A section of a chapter: a function that returns None where there is nothing to say."""

    key: str
    make: Callable[[Chapter], Section | None]
    numbered: bool = True


@value
class ClosingMaker:
    """A section about the whole paper, after the chapters."""

    key: str
    make: Callable[[Paper], Section | None]
