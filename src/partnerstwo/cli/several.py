"""`validate` over several registries: each examined alone, all of them told together.

Nothing of a registry is kept but a line and, on disk, its organisations: memory does not grow with their number.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing, redirect_stderr
from dataclasses import dataclass, replace
from functools import partial
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from partnerstwo.cli.each import Failed, attempt, over_each
from partnerstwo.cli.examination import Examined, Wanted, tell_aside
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import day
from partnerstwo.cli.opening import known_as
from partnerstwo.cli.organisations import summed
from partnerstwo.cli.output import talk
from partnerstwo.diagnostics.total import Account, Total, Unjudged, account
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text
from partnerstwo.registry.organisations import Organisations, entries
from partnerstwo.source.whereabouts import repository

if TYPE_CHECKING:
    from partnerstwo.cli.delivery import Delivery
    from partnerstwo.cli.gathering import Sink
    from partnerstwo.diagnostics.diagnostic import Outcome
    from partnerstwo.registry.organisations import Entry

_ONE_ONLY = Text(
    "{option} dotyczy jednego rejestru, a podane ścieżki wskazują: {n}",
    "{option} is about one registry, and the paths name {n}",
)
_REASON = Text("partnerstwo: {folder}: {reason}", "partnerstwo: {folder}: {reason}")
_CANNOT = 2


class Part(NamedTuple):
    """What one registry gave: plain values, so that it can be sent from one process to another."""

    talk: str
    pieces: tuple[list[str], ...]
    """For each delivery."""
    account: Account
    entries: list[Entry]
    fails: bool


@dataclass(frozen=True, slots=True)
class Several:
    """The registries and what is asked of each."""

    roots: tuple[Path, ...]
    wanted: Wanted
    run: Callable[[Wanted], Examined]
    """Examines one, and mends it where that is asked for. Raises `CannotError`."""
    fails: Callable[[Examined], bool]

    def only(self, root: Path) -> Wanted:
        """What is asked of one of them."""
        return replace(self.wanted, asked=replace(self.wanted.asked, data=str(root)), jobs=1)

    def part(self, number: int, sinks: Sequence[Sink], top: Path) -> Part:
        """The part of one registry, whose files are named as those below `top`.

        Whatever goes wrong in it is told there, and keeps no other from being judged.
        """
        root, lang = self.roots[number], self.wanted.asked.language(None)
        said = StringIO()
        told: Outcome | Unjudged
        found: list[Entry] = []
        fails = False

        def examined() -> Examined:
            one = self.run(self.only(root))
            tell_aside(one)
            return one

        with redirect_stderr(said):
            one = attempt(root, examined, self.wanted.asked)
        if isinstance(one, Failed):
            told = Unjudged(known_as(root), one.reason, day(self.wanted.on), lang)
        else:
            told = _placed(one.outcome, Path(os.path.realpath(root)), top)
            found, fails = list(entries(one.opened.registry)), self.fails(one)
        pieces = tuple(each.format.writer().pieces(told, each.style) for each in sinks)
        return Part(_under(said.getvalue(), told.data), pieces, account(told), found, fails)


def refuse_for_several(given: Mapping[str, object], number: int) -> None:
    """Raises `CannotError` for an option that makes sense for one registry only."""
    for option in ("--watch", "--stdin-filename", "--baseline"):
        if given.get(option):
            raise CannotError(_ONE_ONLY, {"option": option, "n": number})


def validate_several(several: Several, written: Sequence[Delivery]) -> int:
    """Examines and tells all registries. The exit code: 1 where one fails, 2 where one could not be judged.

    Raises `CannotError` where a file could not be written, or a process came to an end.
    """
    from partnerstwo.cli.gathering import Gathering

    wanted = several.wanted
    total = Total(day(wanted.on), wanted.asked.language(None), wanted.notices, wanted.statistics)
    failing = False
    with (
        Organisations() as organisations,
        Gathering(written, wanted.asked, total) as gathering,
        closing(_parts(several, gathering.sinks)) as parts,
    ):
        for part in parts:
            if part.talk:
                talk(part.talk)
            if part.account.reason is not None and not gathering.tells_reasons:
                talk(one_line(_REASON.format(total.lang, {"folder": part.account.data, "reason": part.account.reason})))
            gathering.put(part.pieces)
            total.add(part.account)
            organisations.add(part.account.data, part.entries)
            failing |= part.fails
            if gathering.deserted:
                break
        _settle(total, wanted, organisations)
        gathering.finish()
    if total.unjudged:
        return _CANNOT
    # Where the reader had enough, nobody knows of the rest.
    return 1 if failing else 0 if total.registries == len(several.roots) else _CANNOT


def show_several(several: Several) -> int:
    """What `--fix` would change in each. The exit code: 1 where there is anything, 2 where one could not be judged."""
    from partnerstwo.cli.mending import show

    codes = {0}
    for root in several.roots:
        said = StringIO()
        with redirect_stderr(said):
            shown = attempt(root, partial(show, several.only(root)), several.wanted.asked)
        if isinstance(shown, Failed):
            said.write(shown.reason)
        codes.add(_CANNOT if isinstance(shown, Failed) else shown)
        if words := said.getvalue():
            talk(_under(words, known_as(root)))
    return max(codes)


def _parts(several: Several, sinks: Sequence[Sink]) -> Generator[Part]:
    """The parts in the order of the registries, made by as many processes as are wanted and pay."""
    top = _top(several.roots)
    return over_each(several.roots, lambda number: several.part(number, sinks, top), several.wanted.jobs)


def _top(roots: Sequence[Path]) -> Path:
    """The repository that holds all of them; where they lie in several, the one that the command was given in."""
    tops = {repository(os.fspath(root)) for root in roots}
    return Path((tops.pop() if len(tops) == 1 else None) or repository(".") or os.path.realpath("."))


def _settle(total: Total, wanted: Wanted, organisations: Organisations) -> None:
    """What can be said only after the last registry: the language of the sums, the rules' words, the organisations."""
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.facts import facts

    if len(total.langs) == 1:
        total.lang = wanted.asked.language(next(iter(total.langs)))
    total.rules = facts(total.codes, RULES, total.lang)
    total.organisations = summed(organisations, total.lang)


def _placed(outcome: Outcome, root: Path, top: Path) -> Outcome:
    """The outcome of a registry among others: in each of several repositories it may have the same place."""
    if not root.is_relative_to(top):
        return replace(outcome, apart=root.as_posix(), checkout=None)
    place = root.relative_to(top).as_posix()
    return replace(outcome, apart=place, checkout=place)


def _under(said: str, data: str) -> str:
    """What was said of a registry, each line under its name."""
    return "\n".join(f"{one_line(data)}: {line}" for line in said.splitlines())
