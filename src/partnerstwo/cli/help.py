"""Help in both languages, without Typer's own English words."""

from __future__ import annotations

from typing import Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from partnerstwo.cli import described
from partnerstwo.cli.commands import COMMANDS
from partnerstwo.cli.described import said
from partnerstwo.cli.invocation import Invocation
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text

_COMMANDS: Final = Text("Polecenia", "Commands")
_EXAMPLES: Final = Text("Przykłady", "Examples")
_USAGE: Final = Text("Użycie", "Usage")
_WIDEST = 26
"""Cells of names beside which words still fit; longer names stand on a line of their own."""


def language_of(context: typer.Context) -> Lang:
    """The language of help for a context."""
    carried = context.obj
    return carried.language_of_help() if isinstance(carried, Invocation) else Lang.PL


class Command(TyperCommand):
    """A command whose help speaks both languages."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The usage line."""
        _usage(self, ctx, formatter)

    def format_help_text(self, ctx: Any, formatter: Any) -> None:
        """What the command does."""
        _text(self, ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Arguments, options, examples."""
        _options(self, language_of(ctx), formatter)
        _examples(self, language_of(ctx), formatter)


class Group(TyperGroup):
    """The program itself, with its commands."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The usage line."""
        _usage(self, ctx, formatter)

    def format_help_text(self, ctx: Any, formatter: Any) -> None:
        """What the program does."""
        _text(self, ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """The commands in the order people meet them, then options, then examples."""
        lang = language_of(ctx)
        rows = [(each.name, said(each.help, lang)) for each in COMMANDS]
        with formatter.section(_COMMANDS[lang]):
            formatter.write_dl(rows)
        _options(self, lang, formatter)
        _examples(self, lang, formatter)

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - the name is Typer's
        """In the order in which they were added."""
        return list(self.commands)


def _usage(command: TyperCommand | TyperGroup, ctx: Any, formatter: Any) -> None:
    lang = language_of(ctx)
    formatter.write_usage(ctx.command_path, described.usage(command, lang), prefix=f"{_USAGE[lang]}: ")


def _text(command: TyperCommand | TyperGroup, ctx: Any, formatter: Any) -> None:
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(said(command.help or "", language_of(ctx)))


def _options(command: TyperCommand | TyperGroup, lang: Lang, formatter: Any) -> None:
    for each in (described.arguments(command, lang), *described.options(command, lang)):
        if each.rows:
            with formatter.section(each.title):
                formatter.write_dl([(row.names, row.words) for row in each.rows], col_max=_WIDEST)


def _examples(command: TyperCommand | TyperGroup, lang: Lang, formatter: Any) -> None:
    shown = described.examples(command)
    if not shown:
        return
    with formatter.section(_EXAMPLES[lang]):
        for each in shown:
            # A line to be typed is never broken.
            formatter.write(f"{'':>{formatter.current_indent}}{each.line}\n")
            with formatter.indentation(), formatter.indentation():
                formatter.write_text(each.words[lang])
