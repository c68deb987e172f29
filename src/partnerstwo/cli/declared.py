"""What a command declares of its arguments and options; `plain` reads it, and `program` hands it to Typer."""

from __future__ import annotations

from types import FunctionType
from typing import NamedTuple, get_args, get_type_hints


class Option(NamedTuple):
    """An option: its name, what it is for, and what stands for its value, if it takes one."""

    name: str
    help: str
    metavar: str | None = None


class Argument(NamedTuple):
    """A word that stands by itself: what stands for it, and what it is for."""

    metavar: str
    help: str


class Parameter(NamedTuple):
    """What a command's parameter is called in Python, its type, and what was declared of it."""

    name: str
    type: object
    """`str`, `str | None`, `bool`, or `list[str] | None` for what can be given several times."""
    declared: Option | Argument
    required: bool

    @property
    def flag(self) -> bool:
        """Whether it takes no value."""
        return self.type is bool

    @property
    def many(self) -> bool:
        """Whether it can be given several times."""
        return list[str] in get_args(self.type)


def parameters(function: FunctionType) -> list[Parameter]:
    """What the command declares by `Annotated` types, in order."""
    required = function.__code__.co_argcount - len(function.__defaults__ or ())
    names = function.__code__.co_varnames[:required]
    found = []
    for name, hint in get_type_hints(function, include_extras=True).items():
        match get_args(hint):
            case (kind, Option() | Argument() as declared):
                found.append(Parameter(name, kind, declared, name in names))
            case _:
                # The invocation, and the exit code.
                pass
    return found
