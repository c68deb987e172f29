"""The program: its commands, and the one boundary where failures become words and exit codes."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping, Sequence

from partnerstwo import NAME
from partnerstwo.cli.commands import command
from partnerstwo.cli.failure import CannotError, MisusedError
from partnerstwo.cli.invocation import Invocation, language_of_arguments
from partnerstwo.cli.output import forget_reader, not_said, talk
from partnerstwo.cli.plain import given
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text

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


def main(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Runs a command and returns its exit code."""
    if list(arguments[:1]) == [ASK]:
        from partnerstwo.cli.completion.answer import reply
        from partnerstwo.cli.program import program

        return reply(program(), arguments[1:], environment)
    asked = Invocation(environment, lang=language_of_arguments(arguments))
    lang = Lang.PL
    try:
        lang = asked.language_of_help()
        return _run(list(arguments) or ["--help"], asked, lang)
    except CannotError as failure:
        talk(_FAILED.format(lang, {"program": NAME, "reason": failure.said(lang)}))
        return CANNOT
    except MisusedError as error:
        talk(_FAILED.format(lang, {"program": NAME, "reason": str(error)}))
        talk(_HINT.format(lang, {"command": NAME}))
        return CANNOT
    except KeyboardInterrupt:
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


def _run(arguments: Sequence[str], asked: Invocation, lang: Lang) -> int:
    """The exit code of what the arguments ask for."""
    if entry := command(arguments[0]):
        function = entry.function()
        plain = given(function, arguments[1:])
        if plain is not None:
            code: int = function(asked, **plain)
            return code
    from partnerstwo.cli.program import run as run_with_typer

    return run_with_typer(arguments, asked, lang)


def _internal(error: Exception, lang: Lang) -> str:
    code = getattr(error, "code", "") if type(error).__name__ == "RuleFailedError" else ""
    where = _IN_RULE.format(lang, {"code": code}) if code else ""
    cause = error.__cause__ or error
    return _INTERNAL.format(lang, {"where": where, "kind": type(cause).__name__})


def run() -> None:
    """The console script."""
    for name in ("stdout", "stderr"):
        # Started with a closed stream, Python has none; nobody reads then.
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - kept until the end
    sys.exit(main(sys.argv[1:], os.environ))
