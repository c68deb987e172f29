"""Help in both languages: nothing untranslated, nothing left over."""

from __future__ import annotations

from typer.main import get_command

from partnerstwo.cli.main import app
from partnerstwo.cli.polish import POLISH

OWN = {"Arguments", "Commands", "Options", "Usage", "Show this message and exit."}


def helps() -> set[str]:
    group = get_command(app)
    found = {group.help or ""}
    commands = getattr(group, "commands")  # noqa: B009 - the type is Typer's private group
    for command in (group, *commands.values()):
        found.add(command.help or "")
        found.update(getattr(parameter, "help", "") or "" for parameter in command.params)
    return found


def test_every_help_text_has_its_polish_and_no_polish_is_left_over() -> None:
    assert helps() | OWN == set(POLISH)


def test_every_option_is_explained() -> None:
    assert "" not in helps()
