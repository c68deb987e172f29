"""The table of output formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.diagnostics.formats import concise, full, json
from partnerstwo.language.style import Style


@dataclass(frozen=True, slots=True)
class Format:
    """A name and a pure function from an outcome to text."""

    name: str
    render: Callable[[Outcome, Style], str]
    verdict_apart: bool = False
    """Whether its text holds nothing but findings, so that the verdict is told apart from it."""


FORMATS: tuple[Format, ...] = (
    Format("full", full.render),
    Format("concise", concise.render, verdict_apart=True),
    Format("json", json.render),
)
