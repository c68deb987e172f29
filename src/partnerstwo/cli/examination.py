"""One run of `validate`: from what was asked to an outcome, ready to be written in any format."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from partnerstwo.cli.baselines import Known, Marked, accepted, gone, known, marked, warn
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import Invocation, day
from partnerstwo.cli.narrowing import lies_in, prefixes
from partnerstwo.cli.opening import Opened, known_as, locate, opened_at
from partnerstwo.cli.output import talk
from partnerstwo.cli.unsaved import Unsaved
from partnerstwo.language.text import Text
from partnerstwo.source.whereabouts import checkout

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.cli.since import Since
    from partnerstwo.diagnostics.diagnostic import Outcome
    from partnerstwo.rules.selection import Selection

_NOTHING = Text(
    "nie ma czego sprawdzać: w {folder:quoted} nie ma żadnego pliku partnera (partners/*.yaml)",
    "there is nothing to check: {folder:quoted} holds no partner file (partners/*.yaml)",
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a run is asked to look at, and how to tell it."""

    asked: Invocation
    selection: Selection
    paths: tuple[Path, ...] = ()
    """Files and folders of the registry; none: all of it."""
    on: str | None = None
    since: str | None = None
    unsaved: Unsaved | None = None
    mended: Mapping[str, bytes] = field(default_factory=dict)
    """Files with fixes that are not written yet, as `--fix` would leave them."""
    baseline: str | None = None
    baselined: bool = True
    """Whether a baseline counts at all."""
    updating: bool = False
    """Whether the baseline is to be made or made smaller, so that a named one need not be there."""
    strict: bool = False
    notices: bool = False
    counted: bool = False
    """Whether notices need only be counted: nobody will see them."""
    statistics: bool = False
    jobs: int = 1
    """How many processes may work at once."""

    def root(self) -> Path:
        """The data folder. Raises `CannotError` where there is none."""
        near = self.unsaved.path if self.unsaved else next(iter(self.paths), None)
        return locate(self.asked, near)


@dataclass(frozen=True, slots=True)
class Examined:
    """The registry that was read, and what was found in it."""

    opened: Opened
    outcome: Outcome
    found: tuple[Marked, ...]
    """All findings of the selected rules, before any was left out or taken from the baseline."""
    known: Known | None = None
    """The baseline that was held against them."""
    since: str | None = None
    """What was compared, in words."""

    @property
    def stale(self) -> bool:
        """Whether the baseline holds what is no longer found."""
        return self.known is not None and bool(self.known.gone)


def tell_aside(examined: Examined) -> None:
    """Says on standard error what was compared, and which entries of the baseline are needless."""
    if examined.since is not None:
        talk(examined.since)
    if examined.known is not None:
        warn(examined.known, examined.opened.lang)


def examine(wanted: Wanted) -> Examined:
    """Reads the registry and runs the rules. Raises `CannotError` where there is nothing that could be judged."""
    from partnerstwo.rules.diagnose import outcome

    when = day(wanted.on)
    root = wanted.root()
    folder = known_as(root)
    file = wanted.unsaved.file(root, folder) if wanted.unsaved else None
    texts = {file: wanted.unsaved.text} if wanted.unsaved and file else {}
    texts |= wanted.mended
    witness = wanted.asked.witness
    needed = not wanted.updating
    before = known(wanted.baseline, root, folder, needed=needed, witness=witness) if wanted.baselined else None
    opened = opened_at(root, wanted.asked, texts, wanted.jobs)
    if not opened.registry.ids("partners"):
        raise CannotError(_NOTHING, {"folder": opened.folder})
    within = (file,) if file else prefixes(wanted.paths, opened)
    earlier = _earlier(opened, wanted, when)
    # Who compares with nothing needs no fingerprints.
    comparing = before is not None or earlier is not None or wanted.updating
    found = _found(
        opened, when, wanted.selection, wanted.jobs, comparing=comparing, notices=comparing or not wanted.counted
    )
    kept = found if before is None else accepted(found, before)
    there = [each for each in kept if not within or lies_in(each[0], within)]
    told = tuple(each for each, fingerprint in there if earlier is None or earlier.concerns(each, fingerprint))
    result = outcome(told, opened.registry, opened.tree, when, opened.folder, opened.lang)
    above = checkout(os.fspath(root))
    if witness is not None:
        witness.checkout(above)
    result = replace(
        result,
        notices_shown=wanted.notices,
        statistics=wanted.statistics,
        strict=wanted.strict,
        narrowed=bool(within) or earlier is not None,
        checkout=above,
    )
    # A text that is still being typed proves nothing gone.
    if before is not None and file is None:
        before = replace(before, gone=gone(found, before, opened.registry, wanted.selection))
    compared = _compared(earlier, opened, [each for each, _ in there], told)
    return Examined(opened, result, found, before, compared)


def _found(
    opened: Opened, on: date, selection: Selection, jobs: int, *, comparing: bool, notices: bool
) -> tuple[Marked, ...]:
    from partnerstwo.cli.sharing import shared
    from partnerstwo.registry.load import FEWEST
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.diagnose import diagnose
    from partnerstwo.rules.run import run

    each = shared(jobs if len(opened.registry.files) >= FEWEST else 1)
    found = run(opened.registry, on, RULES, selection, each)
    told = diagnose(found, opened.registry, opened.tree, opened.lang, notices=notices)
    return marked(told) if comparing else tuple((each, None) for each in told)


def _earlier(opened: Opened, wanted: Wanted, on: date) -> Since | None:
    if wanted.since is None:
        return None
    from partnerstwo.cli.since import since

    return since(opened, wanted.since, on, wanted.selection)


def _compared(earlier: Since | None, opened: Opened, there: Sequence[object], told: Sequence[object]) -> str | None:
    return None if earlier is None else earlier.told(opened, len(there) - len(told))
