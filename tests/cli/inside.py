"""The program run inside the test, which is quicker than a process of its own."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from partnerstwo.cli.main import main

ON = ("--on", "2026-06-30")


@dataclass(frozen=True, slots=True)
class Done:
    """What a run gave."""

    code: int
    out: str
    err: str


def inside(capsys: pytest.CaptureFixture[str], *arguments: str, **environment: str) -> Done:
    """Runs the program in Polish unless the environment says otherwise."""
    code = main(arguments, environment)
    captured = capsys.readouterr()
    return Done(code, captured.out, captured.err)
