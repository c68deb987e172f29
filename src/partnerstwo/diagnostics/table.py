"""The table of output formats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.language.style import Style
from partnerstwo.language.value import value

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.diagnostics.total import Total, Unjudged
    from partnerstwo.language.lang import Lang


class Writer(Protocol):
    """The module of a format: pure functions from outcomes to text.

    Several registries are written in pieces, so that none waits for the last one: `opening`, the pieces of each
    registry, each of them `placed` by its number (from 0, over all of them), `closing`.
    """

    def render(self, outcome: Outcome, style: Style) -> str:
        """One registry."""

    def opening(self, on: date, lang: Lang) -> str:
        """What stands before the first of several."""

    def pieces(self, part: Outcome | Unjudged, style: Style) -> list[str]:
        """One of several registries."""

    def placed(self, piece: str, number: int) -> str:
        """A piece with what its place asks for: the comma before it, its number."""

    def closing(self, total: Total, style: Style) -> Iterator[str]:
        """What stands after the last of several."""


@value
class Format:
    """A name and what writes it."""

    name: str
    writer: Callable[[], Writer]
    """Imports it: a run needs one of them, and a list of their names none."""
    verdict_apart: bool = False
    """Whether its text holds nothing but findings, so that the verdict is told apart from it."""
    hides_notices: bool = False
    """Whether it tells notices only where that was asked for, and else how many there are."""
    for_programs: bool = False
    """Whether it is UTF-8, whatever encoding the screen has: a program reads it."""

    def render(self, outcome: Outcome, style: Style) -> str:
        """The outcome of one registry as text."""
        return self.writer().render(outcome, style)


def _full() -> Writer:
    from partnerstwo.diagnostics.formats import full

    return full


def _concise() -> Writer:
    from partnerstwo.diagnostics.formats import concise

    return concise


def _json() -> Writer:
    from partnerstwo.diagnostics.formats import json

    return json


def _github() -> Writer:
    from partnerstwo.diagnostics.formats import github

    return github


def _gitlab() -> Writer:
    from partnerstwo.diagnostics.formats import gitlab

    return gitlab


def _sarif() -> Writer:
    from partnerstwo.diagnostics.formats import sarif

    return sarif


def _junit() -> Writer:
    from partnerstwo.diagnostics.formats import junit

    return junit


def _rdjson() -> Writer:
    from partnerstwo.diagnostics.formats import rdjson

    return rdjson


FORMATS: tuple[Format, ...] = (
    Format("full", _full, hides_notices=True),
    Format("concise", _concise, verdict_apart=True, hides_notices=True),
    Format("json", _json, for_programs=True),
    Format("github", _github, verdict_apart=True, for_programs=True),
    Format("gitlab", _gitlab, verdict_apart=True, for_programs=True),
    Format("sarif", _sarif, verdict_apart=True, for_programs=True),
    Format("junit", _junit, verdict_apart=True, for_programs=True),
    Format("rdjson", _rdjson, verdict_apart=True, for_programs=True),
)
