"""Where the cursor stands: which command it belongs to, and what is expected there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

Parameter: TypeAlias = Any
"""An argument or option of Typer, whose class is private."""
Command: TypeAlias = Any
"""A command or group of Typer, as above."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """What was understood of the words before the cursor."""

    command: Command
    """The command, or the program itself while no command was named."""
    values: dict[str, list[str]] = field(default_factory=dict)
    """What was given so far, by the parameter's name; options before the command's name included."""
    pending: Parameter | None = None
    """The option whose value stands at the cursor."""
    options_end: bool = False
    """Whether `--` was given, after which nothing is an option."""

    def last(self, name: str) -> str | None:
        """The value that counts of an option."""
        given = self.values.get(name)
        return given[-1] if given else None

    @property
    def argument(self) -> Parameter | None:
        """The argument that comes next, if the command takes one more."""
        for each in _of_type(self.command, "argument"):
            if each.nargs == -1 or each.name not in self.values:
                return each
        return None


def cursor(program: Command, words: Sequence[str]) -> Cursor:
    """Reads the words before the cursor; what makes no sense is passed over."""
    at = Cursor(program)
    for word in words:
        at = _read(at, word)
    return at


def option(command: Command, name: str) -> Parameter | None:
    """The option of a name such as `--format`."""
    return next((each for each in options(command) if name in each.opts), None)


def options(command: Command) -> list[Parameter]:
    """The options of a command, in order."""
    return _of_type(command, "option")


def _read(at: Cursor, word: str) -> Cursor:
    if at.pending is not None:
        return replace(_with(at, at.pending.name, word), pending=None)
    if at.options_end or not word.startswith("-") or word == "-":
        return _read_word(at, word)
    if word == "--":
        return replace(at, options_end=True)
    name, equals, value = word.partition("=")
    found = option(at.command, name)
    if found is None:
        return at
    if found.is_flag:
        return _with(at, found.name, "")
    return _with(at, found.name, value) if equals else replace(at, pending=found)


def _read_word(at: Cursor, word: str) -> Cursor:
    commands = getattr(at.command, "commands", None)
    if commands is not None:
        return replace(at, command=commands[word]) if word in commands else at
    return _with(at, at.argument.name, word) if at.argument is not None else at


def _with(at: Cursor, name: str, value: str) -> Cursor:
    return replace(at, values={**at.values, name: [*at.values.get(name, []), value]})


def _of_type(command: Command, kind: str) -> list[Parameter]:
    return [each for each in command.params if each.param_type_name == kind]
