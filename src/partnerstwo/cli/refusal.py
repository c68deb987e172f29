"""What Typer refuses, in both languages."""

from __future__ import annotations

import re

import typer

from partnerstwo.cli.failure import shortened
from partnerstwo.language.lang import Lang
from partnerstwo.language.nearest import nearest
from partnerstwo.language.text import Text

_REFUSALS: tuple[tuple[str, Text], ...] = (
    (
        r"No such option: (?P<name>\S+)(?: \(Possible options: (?P<near>.*)\))?",
        Text("nie ma opcji {name}", "there is no option {name}"),
    ),
    (r"No such command '(?P<name>.*?)'\..*", Text("nie ma polecenia {name}", "there is no command {name}")),
    (r"Missing command\.", Text("brakuje polecenia", "a command is missing")),
    (
        r"Option '(?P<name>.*)' requires an argument\.",
        Text("opcja {name} wymaga wartości", "option {name} needs a value"),
    ),
    (
        r"Option '(?P<name>.*)' does not take a value\.",
        Text("opcja {name} nie przyjmuje wartości", "option {name} takes no value"),
    ),
    (r"Missing argument '(?P<name>.*)'\.", Text("brakuje argumentu {name}", "the argument {name} is missing")),
    (
        r"Got unexpected extra argument\(?s?\)? \((?P<name>.*)\)",
        Text("zbędny argument: {name}", "unexpected argument: {name}"),
    ),
)
"""Typer's sentences as patterns, and ours."""
_NEAR = Text("{said} (czy chodziło o {near}?)", "{said} (did you mean {near}?)")
_OTHER = Text("niezrozumiałe polecenie", "the command could not be understood")


def refusal(error: typer.TyperException, commands: list[str], lang: Lang) -> str:
    """The refusal in the language, with the nearest option or command where there is one."""
    message = error.format_message()
    for pattern, text in _REFUSALS:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            groups = match.groupdict()
            name = shortened(groups.get("name") or "")
            said = text.format(lang, {"name": name})
            options = (groups.get("near") or "").split(", ")
            near = nearest(name, options if name.startswith("-") else commands)
            return _NEAR.format(lang, {"said": said, "near": near}) if near else said
    return _OTHER[lang]
