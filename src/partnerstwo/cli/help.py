"""Help in both languages, without Typer's own English words."""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from partnerstwo.cli.invocation import Invocation
from partnerstwo.cli.polish import POLISH
from partnerstwo.language.lang import Lang


def said(words: str, lang: Lang) -> str:
    """The words in the language; a `KeyError` for words that the table of Polish help lacks."""
    return POLISH[words] if lang is Lang.PL and words else words


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
        """Arguments and options."""
        _options(self, ctx, formatter)


class Group(TyperGroup):
    """The program itself, with its commands."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The usage line."""
        _usage(self, ctx, formatter)

    def format_help_text(self, ctx: Any, formatter: Any) -> None:
        """What the program does."""
        _text(self, ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Options, then the commands in the order people meet them."""
        _options(self, ctx, formatter)
        lang = language_of(ctx)
        rows = [(name, said(self.commands[name].help or "", lang)) for name in self.list_commands(ctx)]
        with formatter.section(said("Commands", lang)):
            formatter.write_dl(rows)

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - the name is Typer's
        """In the order in which they were added."""
        return list(self.commands)


def _usage(command: TyperCommand | TyperGroup, ctx: Any, formatter: Any) -> None:
    lang = language_of(ctx)
    pieces = " ".join(command.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, _metavars(pieces, lang), prefix=f"{said('Usage', lang)}: ")


def _text(command: TyperCommand | TyperGroup, ctx: Any, formatter: Any) -> None:
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(said(command.help or "", language_of(ctx)))


def _options(command: TyperCommand | TyperGroup, ctx: Any, formatter: Any) -> None:
    lang = language_of(ctx)
    rows: dict[str, list[tuple[str, str]]] = {"argument": [], "option": []}
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx)
        if record is not None:
            names, words = record
            if parameter.param_type_name == "argument":
                names = " ".join(parameter.get_usage_pieces(ctx))  # Typer would add the Python type
            # The record's own words may end in Typer's English "[required]".
            own = getattr(parameter, "help", None)
            rows[parameter.param_type_name].append((_metavars(names, lang), said(own or words, lang)))
    for kind, title in (("argument", "Arguments"), ("option", "Options")):
        if rows[kind]:
            with formatter.section(said(title, lang)):
                formatter.write_dl(rows[kind])


def _metavars(words: str, lang: Lang) -> str:
    if lang is Lang.PL:
        for english, polish in (
            ("[OPTIONS]", "[OPCJE]"),
            ("COMMAND [ARGS]...", "POLECENIE [ARGUMENTY]..."),
            ("DATE", "DATA"),
            ("FILE", "PLIK"),
            ("DIR", "FOLDER"),
            ("PATH", "ŚCIEŻKA"),
            ("CODES", "KODY"),
            ("YEAR", "ROK"),
            ("WORDS", "SŁOWA"),
            ("COLUMN", "KOLUMNA"),
            ("CODE|TERM", "KOD|HASŁO"),
            ("KIND", "RODZAJ"),
        ):
            words = words.replace(english, polish)
    return words
