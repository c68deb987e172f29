"""A plain command line means what Typer takes it for."""

from __future__ import annotations

import inspect
import shlex
from typing import Any

import pytest
import typer
from hypothesis import given as every
from hypothesis import settings
from hypothesis import strategies as st

from partnerstwo.cli.commands import COMMANDS, Entry
from partnerstwo.cli.declared import Option, parameters
from partnerstwo.cli.plain import given
from partnerstwo.cli.program import program
from partnerstwo.cli.usage import EXAMPLES

ODD = [
    "",
    "-",
    "--",
    "-x",
    "-xy",
    "--nic",
    "--help",
    "--version",
    "--=",
    "--=x",
    "x=y",
    "@plik",
    "*.yaml",
    "~",
    "$HOME",
]
"""Words on which readers of command lines like to differ."""


def read_by_typer(entry: Entry, words: list[str]) -> dict[str, Any] | None:
    """The values by the parameter's name; None where Typer refuses, or answers by itself."""
    try:
        read = program().commands[entry.name].make_context(entry.name, list(words)).params
    except (typer.TyperException, typer.Exit):
        return None
    # What can be given several times and was not is an empty tuple to Typer, and nothing to a command.
    return {name: (list(each) or None) if isinstance(each, (list, tuple)) else each for name, each in read.items()}


def read_plainly(entry: Entry, words: list[str]) -> dict[str, Any] | None:
    found = given(entry.function(), words)
    if found is None:
        return None
    signature = inspect.signature(entry.function())
    return {
        each.name: found.get(each.name, signature.parameters[each.name].default)
        for each in parameters(entry.function())
    }


@st.composite
def lines(draw: st.DrawFn) -> tuple[Entry, list[str]]:
    """A command, and words of which some are its options, with values, without, glued or cut short."""
    entry = draw(st.sampled_from(COMMANDS))
    options = [each for each in parameters(entry.function()) if isinstance(each.declared, Option)]
    word = st.sampled_from([*ODD, "a", "a b", "ąę", "2026"]) | st.text(max_size=3)
    found: list[str] = []
    for _ in range(draw(st.integers(0, 5))):
        name = draw(st.sampled_from(options)).declared
        assert isinstance(name, Option)
        match draw(st.integers(0, 5)):
            case 0 | 1:
                found += [name.name, draw(word)]
            case 2:
                found.append(f"{name.name}={draw(word)}")
            case 3:
                found.append(name.name)
            case 4:
                found.append(name.name[:-1])
            case _:
                found.append(draw(word))
    return entry, found


@settings(max_examples=600, deadline=None)
@every(lines())
def test_what_is_read_plainly_typer_reads_alike(line: tuple[Entry, list[str]]) -> None:
    plain = read_plainly(*line)
    assert plain is None or plain == read_by_typer(*line)


@pytest.mark.parametrize("line", [each.line for name in EXAMPLES if name for each in EXAMPLES[name]])
def test_the_examples_of_help_are_plain(line: str) -> None:
    _, name, *words = shlex.split(line.removeprefix('eval "$(').removesuffix(')"').partition(" |")[0])
    entry = next(each for each in COMMANDS if each.name == name)
    plain = read_plainly(entry, words)
    assert plain is not None
    assert plain == read_by_typer(entry, words)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("validate", ["--help"]),
        ("validate", ["--stric"]),
        ("validate", ["--strict=yes"]),
        ("validate", ["--format"]),
        ("validate", ["--format", "--strict"]),
        ("validate", ["--", "--strict"]),
        ("show", []),
        ("show", ["a", "b"]),
        ("list", ["--sector", ""]),
    ],
)
def test_what_typer_has_to_judge_is_not_plain(name: str, words: list[str]) -> None:
    entry = next(each for each in COMMANDS if each.name == name)
    assert read_plainly(entry, words) is None
