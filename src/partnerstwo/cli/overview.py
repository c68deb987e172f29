"""`report` over several registries: each read and judged alone, a few hundred numbers of it kept, one paper of all."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing, redirect_stderr
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from partnerstwo.cli.checking import checked
from partnerstwo.cli.each import Failed, attempt, over_each
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import Invocation
from partnerstwo.cli.opening import known_as, opened_at, progress
from partnerstwo.cli.output import talk
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text
from partnerstwo.overview.build import build
from partnerstwo.overview.digest import Digest, digest
from partnerstwo.overview.overview import Overview, Unread, arranged, gathered
from partnerstwo.registry.organisations import Entry, Organisations, entries

if TYPE_CHECKING:
    from partnerstwo.cli.opening import Opened
    from partnerstwo.document.blocks import Document
    from partnerstwo.report.period import Period

_READING = Text("Czytam rejestry", "Reading registries")
_NOTHING = Text("brak plików partnerów (partners/*.yaml)", "there is no partner file (partners/*.yaml)")
_SKIPPED = Text("partnerstwo: {folder}: {reason}", "partnerstwo: {folder}: {reason}")
_NONE = Text(
    "żadnego z rejestrów ({n}) nie dało się odczytać; pierwszy: {folder:quoted} – {reason}",
    "none of the {n} registries could be read; the first: {folder:quoted}, {reason}",
)
_REFUSED = Text(
    "w danych są błędy ({n}, rejestry: {registries}); --strict nie pozwala na sprawozdanie. Pokaże je: partnerstwo "
    "validate",
    "the data have errors ({n}; registries: {registries}); --strict allows no report. To see them: partnerstwo "
    "validate",
)
_CANNOT = 2


class Part(NamedTuple):
    """What one registry gave: plain values, so that it can be sent from one process to another."""

    digest: Digest | None
    entries: list[Entry]
    unread: Unread | None


@dataclass(frozen=True, slots=True)
class Several:
    """The registries and what paper is wanted of them."""

    roots: tuple[Path, ...]
    asked: Invocation
    period: Period
    internal: bool
    strict: bool
    every: bool
    """Whether tables hold all rows, as an annex does."""
    jobs: int


def overview(several: Several, deliver: Callable[[Document], None]) -> int:
    """Makes and delivers the paper.

    The exit code: 1 where `--strict` forbids it, 2 where some registry could not be read, as the paper tells, too.
    Raises `CannotError` where none could be.
    """
    lang = several.asked.language(None)
    digests: list[Digest] = []
    unread: list[Unread] = []
    with (
        Organisations() as organisations,
        progress(several.asked, _READING) as shown,
        closing(_parts(several)) as parts,
    ):
        for done, part in enumerate(parts, 1):
            if shown is not None:
                shown(done, len(several.roots))
            if part.digest is not None:
                digests.append(part.digest)
                organisations.add(part.digest.folder, part.entries)
            if part.unread is not None:
                unread.append(part.unread)
                talk(_SKIPPED.format(lang, {"folder": one_line(part.unread.folder), "reason": part.unread.reason}))
        if not digests:
            raise CannotError(_NONE, {"n": len(unread), "folder": unread[0].folder, "reason": unread[0].reason})
        wrong = [errors for each in digests if (errors := each.figures.findings.errors)]
        if several.strict and wrong:
            talk(_REFUSED.format(lang, {"n": sum(wrong), "registries": len(wrong)}))
            return 1
        people = gathered(organisations, every=several.every)
    deliver(
        build(
            Overview(
                arranged(digests, shortened=not several.every),
                tuple(unread),
                people,
                several.period,
                lang,
                several.internal,
                several.every,
            )
        )
    )
    return _CANNOT if unread else 0


def _parts(several: Several) -> Generator[Part]:
    return over_each(several.roots, lambda number: _part(several.roots[number], several), several.jobs)


def _opened(root: Path, asked: Invocation) -> Opened:
    # Progress is shown of all of them together, and by one process only.
    with redirect_stderr(StringIO()):
        opened = opened_at(root, asked)
    if not opened.registry.ids("partners"):
        raise CannotError(_NOTHING)
    return opened


def _part(root: Path, several: Several) -> Part:
    """The part of one registry. Whatever goes wrong in it is told there, and keeps no other out of the paper."""
    period, folder = several.period, known_as(root)

    def work() -> Part:
        opened = _opened(root, several.asked)
        found = checked(opened, period.on)
        past = None if period.as_of == period.on else checked(opened, period.as_of)
        return Part(digest(opened.registry, folder, period, found, past), list(entries(opened.registry)), None)

    part = attempt(root, work, several.asked)
    return Part(None, [], Unread(folder, part.reason)) if isinstance(part, Failed) else part
