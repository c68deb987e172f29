"""`completion`: the script that makes a shell ask this program on Tab."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

from partnerstwo.cli.declared import Argument
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption
from partnerstwo.cli.output import say
from partnerstwo.cli.unknown import unknown
from partnerstwo.language.text import Text

SHELLS: Final = {"bash": "bash", "zsh": "zsh", "fish": "fish", "powershell": "ps1"}
"""Shells, and how the files of their scripts end."""

_SHELL: Final = Text("powłoki", "shell")


def completion(
    asked: Invocation,
    shell: Annotated[str, Argument(metavar="SHELL", help="bash, zsh, fish or powershell.")],
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Writes nothing but to standard output: whose start files change, that person decides."""
    from partnerstwo.views.wanted import UnknownError, named

    asked.with_options(data, lang, color)
    try:
        chosen = named(shell, {name: (name, suffix) for name, suffix in SHELLS.items()}, _SHELL)
    except UnknownError as error:
        raise unknown(error) from error
    say(script(chosen))
    return 0


def script(shell: str) -> str:
    """The script for a shell of the table."""
    return (Path(__file__).parent / "scripts" / f"partnerstwo.{SHELLS[shell]}").read_text(encoding="utf-8")
