"""A command in words, as help and the manual page show it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from partnerstwo.cli.polish import METAVARS, POLISH
from partnerstwo.cli.usage import COMMON, EXAMPLES, GROUPS, Example
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text

OPTIONS: Final = Text("Opcje", "Options")
ARGUMENTS: Final = Text("Argumenty", "Arguments")
HELP: Final = "Show this message and exit."

_METAVAR = re.compile(r"[A-Z]+(?:[|][A-Z]+)*")


@dataclass(frozen=True, slots=True)
class Row:
    """An argument or option, and what it means."""

    names: str
    words: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Rows under a title."""

    title: str
    rows: tuple[Row, ...]


def said(words: str, lang: Lang) -> str:
    """The words in the language; a `KeyError` for words that the table of Polish help lacks."""
    return POLISH[words] if lang is Lang.PL and words else words


def metavars(words: str, lang: Lang) -> str:
    """The same with what stands for a value named in the language: `FILE`, `PLIK`."""
    return words if lang is Lang.EN else _METAVAR.sub(lambda found: METAVARS.get(found[0], found[0]), words)


def usage(command: Any, lang: Lang) -> str:
    """What follows the command's name: `[OPTIONS] ID`."""
    arguments = [_argument(each) for each in command.params if each.param_type_name == "argument"]
    rest = ["COMMAND", "[ARGUMENTS]..."] if hasattr(command, "commands") else []
    return metavars(" ".join(["[OPTIONS]", *arguments, *rest]), lang)


def arguments(command: Any, lang: Lang) -> Listed:
    """The arguments."""
    found = [each for each in command.params if each.param_type_name == "argument"]
    return Listed(
        ARGUMENTS[lang], tuple(Row(metavars(_argument(each), lang), said(each.help or "", lang)) for each in found)
    )


def options(command: Any, lang: Lang) -> list[Listed]:
    """The options in groups: what is the command's own first, what all commands take last."""
    left = {
        each.opts[0]: Row(metavars(_option(each), lang), said(each.help or "", lang))
        for each in command.params
        if each.param_type_name == "option" and not each.hidden
    }
    left["--help"] = Row("--help", said(HELP, lang))
    groups = (*GROUPS.get(command.name or "", ()), COMMON)
    grouped = {name for group in groups for name in group.options}
    own = Listed(OPTIONS[lang], tuple(row for name, row in left.items() if name not in grouped))
    listed = [
        Listed(group.title[lang], tuple(left[name] for name in group.options if name in left)) for group in groups
    ]
    return [each for each in (own, *listed) if each.rows]


def examples(command: Any) -> tuple[Example, ...]:
    """Lines to try; those of the program itself where it has commands."""
    return EXAMPLES.get("" if hasattr(command, "commands") else command.name or "", ())


def _argument(parameter: Any) -> str:
    name = parameter.metavar or parameter.name.upper()
    shown = name if parameter.required else f"[{name}]"
    return shown if parameter.nargs == 1 else f"{shown}..."


def _option(parameter: Any) -> str:
    name: str = parameter.opts[0]
    return name if parameter.is_flag else f"{name} {parameter.metavar or ''}".rstrip()
