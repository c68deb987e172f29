"""The table of output formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.language.style import Style


@dataclass(frozen=True, slots=True)
class Format:
    """A name and a pure function from an outcome to text."""

    name: str
    render: Callable[[Outcome, Style], str]
    verdict_apart: bool = False
    """Whether its text holds nothing but findings, so that the verdict is told apart from it."""
    for_programs: bool = False
    """Whether it is UTF-8, whatever encoding the screen has: a program reads it."""


# Each is imported when it is written: a run needs one of them, and a list of their names none.


def _full(outcome: Outcome, style: Style) -> str:
    from partnerstwo.diagnostics.formats import full

    return full.render(outcome, style)


def _concise(outcome: Outcome, style: Style) -> str:
    from partnerstwo.diagnostics.formats import concise

    return concise.render(outcome, style)


def _json(outcome: Outcome, style: Style) -> str:
    from partnerstwo.diagnostics.formats import json

    return json.render(outcome, style)


def _github(outcome: Outcome, style: Style) -> str:
    from partnerstwo.diagnostics.formats import github

    return github.render(outcome, style)


def _gitlab(outcome: Outcome, style: Style) -> str:
    from partnerstwo.diagnostics.formats import gitlab

    return gitlab.render(outcome, style)


def _sarif(outcome: Outcome, style: Style) -> str:
    from partnerstwo.diagnostics.formats import sarif

    return sarif.render(outcome, style)


def _junit(outcome: Outcome, style: Style) -> str:
    from partnerstwo.diagnostics.formats import junit

    return junit.render(outcome, style)


def _rdjson(outcome: Outcome, style: Style) -> str:
    from partnerstwo.diagnostics.formats import rdjson

    return rdjson.render(outcome, style)


FORMATS: tuple[Format, ...] = (
    Format("full", _full),
    Format("concise", _concise, verdict_apart=True),
    Format("json", _json, for_programs=True),
    Format("github", _github, verdict_apart=True, for_programs=True),
    Format("gitlab", _gitlab, verdict_apart=True, for_programs=True),
    Format("sarif", _sarif, verdict_apart=True, for_programs=True),
    Format("junit", _junit, verdict_apart=True, for_programs=True),
    Format("rdjson", _rdjson, verdict_apart=True, for_programs=True),
)
