"""The program: its commands, and the one boundary where failures become words and exit codes."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Annotated

import typer
from typer.main import get_command

from partnerstwo import __version__
from partnerstwo.cli import calendar, diff, explain, init, principles, report, schema, show, validate
from partnerstwo.cli import list as listing
from partnerstwo.cli.completion import command as completion
from partnerstwo.cli.failure import CannotError, visible_lines
from partnerstwo.cli.help import Command, Group
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption, language_of_arguments
from partnerstwo.cli.output import forget_reader, not_said, say, talk
from partnerstwo.cli.refusal import refusal
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text

NAME = "partnerstwo"
ASK = "__complete"
"""What the scripts of `completion` call, with the shell, the number of the word at the cursor, and the words."""
CANNOT = 2
INTERRUPTED = 130

_FAILED = Text("{program}: {reason}", "{program}: {reason}")
_HINT = Text("Pomoc: {command} --help", "Help: {command} --help")
_INTERNAL = Text(
    "błąd programu{where}: {kind}. Zgłoś go autorom wraz z tą treścią; szczegóły: PARTNERSTWO_DEBUG=1",
    "a mistake in the program{where}: {kind}. Please report it; details: PARTNERSTWO_DEBUG=1",
)
_IN_RULE = Text(" w regule {code}", " in rule {code}")

app = typer.Typer(
    name=NAME, cls=Group, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False,
    help="A registry of local partnerships in plain files: check it, list it, report on it.",
)  # fmt: skip


def _version(wanted: bool) -> None:
    if wanted:
        say(f"{NAME} {__version__}\n")
        raise typer.Exit


@app.callback()
def common(
    context: typer.Context,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
    version: Annotated[  # noqa: ARG001 - read by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Takes the options that stand before the command's name."""
    context.obj = context.obj.with_options(data, lang, color)


for name, function, words in (
    ("validate", validate.validate, "Check the registry and show what is wrong."),
    ("list", listing.list_entities, "List partners, partnerships, projects, meetings or members."),
    ("show", show.show, "Show one entity: its data, what follows from them, what refers to it."),
    ("report", report.report, "Make the report for the council."),
    ("principles", principles.principles, "Show what is known of each principle, and what it rests on."),
    ("calendar", calendar.calendar, "Show what is due by law, agreement or decision."),
    ("diff", diff.diff, "Show what changed between two states of the registry that git remembers."),
    ("explain", explain.explain, "Explain a rule, a word or a principle; without one, list all rules."),
    ("init", init.init, "Make a new registry with examples."),
    ("schema", schema.schema, "Print the JSON Schemas that editors use, or write them into the registry."),
    ("completion", completion.completion, "Print the script with which a shell completes what you type."),
):
    app.command(name, cls=Command, help=words)(function)


def main(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Runs a command and returns its exit code."""
    if list(arguments[:1]) == [ASK]:
        from partnerstwo.cli.completion.answer import reply

        return reply(get_command(app), arguments[1:], environment)
    asked = Invocation(environment, lang=language_of_arguments(arguments))
    lang = Lang.PL
    try:
        lang = asked.language_of_help()
        code = app(list(arguments) or ["--help"], prog_name=NAME, standalone_mode=False, obj=asked)
    except CannotError as failure:
        talk(_FAILED.format(lang, {"program": NAME, "reason": failure.said(lang)}))
        return CANNOT
    except typer.TyperException as error:
        talk(_FAILED.format(lang, {"program": NAME, "reason": visible_lines(refusal(error, _commands(), lang))}))
        talk(_HINT.format(lang, {"command": NAME}))
        return CANNOT
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):
        # The reader has enough, which Typer takes for a failure; a command that found something says so itself.
        forget_reader()
        return 0
    except Exception as error:
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EIO):
            # Typer writes help by itself.
            talk(_FAILED.format(lang, {"program": NAME, "reason": not_said(error).said(lang)}))
            return CANNOT
        if environment.get("PARTNERSTWO_DEBUG"):
            raise
        talk(_FAILED.format(lang, {"program": NAME, "reason": _internal(error, lang)}))
        return CANNOT
    return code if isinstance(code, int) else 0


def _internal(error: Exception, lang: Lang) -> str:
    code = getattr(error, "code", "") if type(error).__name__ == "RuleFailedError" else ""
    where = _IN_RULE.format(lang, {"code": code}) if code else ""
    cause = error.__cause__ or error
    return _INTERNAL.format(lang, {"where": where, "kind": type(cause).__name__})


def _commands() -> list[str]:
    return [command.name for command in app.registered_commands if command.name]


def run() -> None:
    """The console script."""
    for name in ("stdout", "stderr"):
        # Started with a closed stream, Python has none; nobody reads then.
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - kept until the end
    sys.exit(main(sys.argv[1:], os.environ))
