"""The page `partnerstwo(1)` from the words of help; `UPDATE_MAN=1 pytest tests/cli/test_manual.py` writes it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from partnerstwo import __version__
from partnerstwo.cli import described
from partnerstwo.cli.surroundings import ENVIRONMENT, EXIT_CODES, FILES, Words
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text

DAY: Final = "2026-11-23"
"""The day of the words, kept by hand: a page must not differ from one day to the next."""

_ROFF: Final = {"\\": r"\e", "-": r"\-", "'": r"\(aq", "`": r"\(ga", "^": r"\(ha", "~": r"\(ti"}
_LONGEST: Final = 78
_ESCAPE: Final = len(r"\[u0105]")
"""Bytes of a letter that is not ASCII, once it is written for roff."""

_MANUAL: Final = Text("Polecenia użytkownika", "User Commands")
_NAME: Final = Text("NAZWA", "NAME")
_SYNOPSIS: Final = Text("SKŁADNIA", "SYNOPSIS")
_DESCRIPTION: Final = Text("OPIS", "DESCRIPTION")
_COMMANDS: Final = Text("POLECENIA", "COMMANDS")
_OPTIONS: Final = Text("OPCJE", "OPTIONS")
_EXAMPLES: Final = Text("PRZYKŁADY", "EXAMPLES")
_EXIT: Final = Text("KOD ZAKOŃCZENIA", "EXIT STATUS")
_ENVIRONMENT: Final = Text("ŚRODOWISKO", "ENVIRONMENT")
_FILES: Final = Text("PLIKI", "FILES")
_SEE: Final = Text("ZOBACZ TAKŻE", "SEE ALSO")

_PURPOSE: Final = Text(
    "rejestr partnerstw lokalnych w zwykłych plikach", "a registry of local partnerships in plain files"
)
_ABOUT: Final = (
    Text(
        "partnerstwo sprawdza rejestr partnerstw lokalnych zapisany w plikach YAML, pokazuje, co z niego wynika, "
        "i przygotowuje sprawozdania. Pliki poprawia się w dowolnym edytorze.",
        "partnerstwo checks a registry of local partnerships kept in YAML files, shows what follows from it and "
        "makes reports. The files are edited with any editor.",
    ),
    Text(
        "Wyniki trafiają na standardowe wyjście, komunikaty na standardowe wyjście błędów.",
        "Results go to standard output, messages to standard error.",
    ),
)
_OF_ALL: Final = Text(
    "Te opcje można podać przed nazwą polecenia i po niej.",
    "These options can be given before the command's name and after it.",
)
_OWN_EXAMPLES: Final = Text("Przykłady:", "Examples:")
_REFERENCE: Final = Text(
    "Reguły, hasła i zasady objaśnia polecenie {command}.",
    "Rules, words and principles are explained by the command {command}.",
)


def page(program: Any, lang: Lang) -> str:
    """The page in roff, for the program's group of commands."""
    return "".join(f"{line}\n" for line in _lines(program, lang))


def _lines(program: Any, lang: Lang) -> Iterator[str]:
    yield r".\" Made by UPDATE_MAN=1 pytest tests/cli/test_manual.py; not to be edited by hand."
    yield f'.TH PARTNERSTWO 1 {DAY} "partnerstwo {__version__}" "{_MANUAL[lang]}"'
    yield from _section(_NAME[lang], [rf"partnerstwo \- {_PURPOSE[lang]}"])
    yield from _section(_SYNOPSIS[lang], [rf"\fBpartnerstwo\fR {_values(described.usage(program, lang))}"])
    yield from _section(_DESCRIPTION[lang], _paragraphs(text[lang] for text in _ABOUT))
    yield from _section(_COMMANDS[lang], ())
    for name, command in program.commands.items():
        yield from _command(name, command, lang)
    yield from _section(_OPTIONS[lang], [_lines_of(_OF_ALL[lang])])
    for listed in described.options(program, lang):
        yield from _rows((row.names, row.words) for row in listed.rows)
    yield from _section(_EXIT[lang], _rows(_said(EXIT_CODES, lang)))
    yield from _section(_ENVIRONMENT[lang], _rows(_said(ENVIRONMENT, lang)))
    yield from _section(_FILES[lang], _rows(_said(FILES, lang)))
    yield from _section(_EXAMPLES[lang], _examples(program, lang))
    reference = _REFERENCE.format(lang, {"command": "partnerstwo explain"})
    yield from _section(_SEE[lang], [".BR git (1)", ".PP", _lines_of(reference)])


def _command(name: str, command: Any, lang: Lang) -> Iterator[str]:
    yield f".SS {name}"
    yield rf"\fBpartnerstwo {_text(name)}\fR {_values(described.usage(command, lang))}"
    yield ".PP"
    yield _lines_of(described.said(command.help or "", lang))
    yield from _rows((row.names, row.words) for row in described.arguments(command, lang).rows)
    # What all commands take stands once, further down.
    own = described.options(command, lang)[:-1]
    for listed in own:
        if len(own) > 1:
            yield ".PP"
            yield _text(f"{listed.title}:")
        yield from _rows((row.names, row.words) for row in listed.rows)
    if described.examples(command):
        yield ".PP"
        yield _text(_OWN_EXAMPLES[lang])
        yield from _examples(command, lang)


def _section(title: str, body: Iterable[str]) -> Iterator[str]:
    yield f".SH {title}"
    yield from body


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        if number:
            yield ".PP"
        yield _lines_of(text)


def _rows(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for names, words in rows:
        yield ".TP"
        yield _names(names)
        yield _lines_of(words)


def _examples(command: Any, lang: Lang) -> Iterator[str]:
    for each in described.examples(command):
        yield ".TP"
        yield rf"\fB{_text(each.line)}\fR"
        yield _lines_of(each.words[lang])


def _said(words: Iterable[Words], lang: Lang) -> Iterator[tuple[str, str]]:
    yield from ((name[lang], text[lang]) for name, text in words)


def _names(names: str) -> str:
    """`--format NAME`: what is typed as it stands in bold, what stands for something in italics."""
    first, space, rest = names.partition(" ")
    if not first.startswith("-"):
        return _values(names) if names != names.lower() else rf"\fB{_text(names)}\fR"
    return rf"\fB{_text(first)}\fR" + (f" {_values(rest)}" if space else "")


def _values(words: str) -> str:
    """Words in capitals stand for values; the others are typed as they are."""
    parts = re.split(r"([\[\]|=. ]+)", words)
    return "".join(_value(part) for part in parts if part)


def _value(part: str) -> str:
    if not any(char.isalnum() for char in part):
        return _text(part)
    return rf"\fI{_text(part)}\fR" if part == part.upper() else rf"\fB{_text(part)}\fR"


def _text(words: str) -> str:
    """Words as roff takes them: no command, and marks that are typed stay those marks."""
    return "".join(_ROFF.get(char, char) for char in words)


def _lines_of(words: str) -> str:
    """A paragraph in lines of at most 80 bytes, none of which is taken for a command."""
    lines: list[str] = [""]
    for word in _text(words).split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and sum(1 if char.isascii() else _ESCAPE for char in longer) > _LONGEST:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(rf"\&{line}" if line.startswith((".", "'")) else line for line in lines)
