"""The whole answer to a Tab: what stands at the cursor decides who is asked."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Mapping, Sequence

from partnerstwo.cli.commands import COMMANDS
from partnerstwo.cli.completion.candidate import NOTHING, Answer, Candidate, fitting
from partnerstwo.cli.completion.cursor import Command, Cursor, cursor, option, options
from partnerstwo.cli.completion.values import Question, values
from partnerstwo.cli.completion.words import unquoted
from partnerstwo.cli.described import said
from partnerstwo.cli.invocation import Invocation
from partnerstwo.language.lang import Lang

PATIENCE = 2.0
"""Seconds after which a shell gets no answer: a git that waits must not hold the person who pressed Tab."""


def reply(program: Command, arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Writes the answer for a script. Never fails: an error would be written into the line that somebody types."""
    timer = threading.Timer(PATIENCE, os._exit, (0,))
    timer.daemon = True
    timer.start()
    try:
        # A name in a file may hold what standard output cannot write; Tab goes on without it.
        sys.stdout.buffer.write(written(program, arguments, environment).encode("utf-8", "ignore"))
        sys.stdout.flush()
    except Exception:
        if environment.get("PARTNERSTWO_DEBUG"):
            raise
    finally:
        timer.cancel()
    return 0


def written(program: Command, arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The answer as the scripts read it; empty where the question is not one of ours."""
    if len(arguments) < 2 or not arguments[1].isdecimal():
        return ""
    shell, index, words = arguments[0], int(arguments[1]), list(arguments[2:])
    if shell == "bash":
        words = [unquoted(word) for word in words]
    # PowerShell passes no empty word.
    typed = words[index] if index < len(words) else ""
    return answer(program, words[:index], typed, environment).written()


def answer(program: Command, before: Sequence[str], typed: str, environment: Mapping[str, str]) -> Answer:
    """What fits the word at the cursor, of which `typed` stands before it."""
    at = cursor(program, before)
    asked = _asked(at, environment)
    lang = asked.language_of_help()
    if at.pending is not None:
        return values(at.pending, Question(at, typed, asked, lang))
    if typed.startswith("-") and not at.options_end:
        name, equals, value = typed.partition("=")
        if not equals:
            return _names_of_options(at, typed, lang)
        found = option(at.command, name)
        if found is None or found.is_flag:
            return NOTHING
        return values(found, Question(at, value, asked, lang)).behind(f"{name}=")
    if hasattr(at.command, "commands"):
        return fitting(typed, (Candidate(each.name, said(each.help, lang)) for each in COMMANDS))
    if at.argument is not None:
        return values(at.argument, Question(at, typed, asked, lang))
    return NOTHING if typed else _names_of_options(at, "--", lang)


def _asked(at: Cursor, environment: Mapping[str, str]) -> Invocation:
    lang = at.last("lang")
    return Invocation(environment, at.last("data"), lang if lang in tuple(Lang) else None)


def _names_of_options(at: Cursor, typed: str, lang: Lang) -> Answer:
    """Those that may still be given."""
    left = [each for each in options(at.command) if each.name not in at.values or each.multiple]
    found = [Candidate(each.opts[0], said(each.help or "", lang)) for each in left]
    help_words = Candidate("--help", said("Show this message and exit.", lang))
    return fitting(typed, [*found, help_words])
