"""The program: its commands, and the one boundary where failures become words and exit codes."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from partnerstwo import NAME
from partnerstwo.cli.commands import command
from partnerstwo.cli.failure import CannotError, MisusedError, mistake
from partnerstwo.cli.invocation import Invocation, language_of_arguments
from partnerstwo.cli.output import forget_reader, not_said, overhear, talk
from partnerstwo.cli.plain import given
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.cli.keeping import Witness
    from partnerstwo.cli.verdicts import Question

ASK = "__complete"
"""What the scripts of `completion` call, with the shell, the number of the word at the cursor, and the words."""
CANNOT = 2
INTERRUPTED = 130

_FAILED = Text("{program}: {reason}", "{program}: {reason}")
_HINT = Text("Pomoc: {command} --help", "Help: {command} --help")


def main(arguments: Sequence[str], environment: Mapping[str, str], witness: Witness | None = None) -> int:
    """Runs a command and returns its exit code; the witness notes what it reads."""
    if list(arguments[:1]) == [ASK]:
        from partnerstwo.cli.completion.answer import reply
        from partnerstwo.cli.program import program

        return reply(program(), arguments[1:], environment)
    asked = Invocation(environment, lang=language_of_arguments(arguments), witness=witness)
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
        talk(_FAILED.format(lang, {"program": NAME, "reason": mistake(error, lang)}))
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


def run(asked: Question | None = None) -> None:
    """The console script; a question is one whose verdict may be kept."""
    for name in ("stdout", "stderr"):
        # Started with a closed stream, Python has none; nobody reads then.
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - kept until the end
    if asked is None:
        sys.exit(main(sys.argv[1:], os.environ))
    from partnerstwo.cli.keeping import Witness

    witness = Witness(asked)
    overhear(witness.said)
    status = main(sys.argv[1:], os.environ, witness)
    witness.keep(status)
    sys.exit(status)


def not_taken(error: OSError) -> int:
    """Tells that standard output did not take what was to be said, and returns the exit code."""
    asked = Invocation(os.environ, lang=language_of_arguments(sys.argv[1:]))
    lang = asked.language_of_help()
    talk(_FAILED.format(lang, {"program": NAME, "reason": not_said(error).said(lang)}))
    return CANNOT
