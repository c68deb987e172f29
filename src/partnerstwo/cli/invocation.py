"""What every command is asked the same way: language, data folder, colour, date."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated

from partnerstwo.cli.cores import cores
from partnerstwo.cli.declared import Option
from partnerstwo.cli.failure import CannotError
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.language.value import value

if TYPE_CHECKING:
    from partnerstwo.cli.keeping import Witness

DataOption = Annotated[str | None, Option("--data", metavar="DIR", help="The folder of the registry.")]
LangOption = Annotated[str | None, Option("--lang", metavar="pl|en", help="Language of output.")]
ColorOption = Annotated[
    str | None,
    Option("--color", metavar="auto|always|never", help="Whether to use colour."),
]
OnOption = Annotated[
    str | None,
    Option("--on", metavar="DATE", help="Judge the data as on this day; default: today."),
]

JobsOption = Annotated[
    str | None, Option("--jobs", metavar="N", help="How many processor cores to use; default: all there are.")
]

_JOBS = Text(
    "--jobs przyjmuje liczbę od 1 w górę, jest {value:quoted}", "--jobs takes a number from 1 up, not {value:quoted}"
)
_LANGUAGE = Text("--lang przyjmuje pl albo en, jest {value:quoted}", "--lang takes pl or en, not {value:quoted}")
_LANGUAGE_VARIABLE = Text(
    "PARTNERSTWO_LANG przyjmuje pl albo en, jest {value:quoted}", "PARTNERSTWO_LANG takes pl or en, not {value:quoted}"
)
_COLOR = Text(
    "--color przyjmuje auto, always albo never, jest {value:quoted}",
    "--color takes auto, always or never, not {value:quoted}",
)
_DATE = Text(
    "{option}: {value:quoted} nie jest datą; wpisz ją tak: 2026-11-22",
    "{option}: {value:quoted} is no date (write it as 2026-11-22)",
)


@value
class Invocation:
    """The common options, as given before the command's name or after it, and the environment."""

    environment: Mapping[str, str]
    data: str | None = None
    lang: str | None = None
    color: str | None = None
    witness: Witness | None = None
    """Who notes what is read, where the verdict may be kept."""

    def with_options(self, data: str | None, lang: str | None, color: str | None) -> Invocation:
        """The same with the options that stand nearer to the command put over these."""
        if color not in (None, "auto", "always", "never"):
            raise CannotError(_COLOR, {"value": color or ""})
        if lang is not None:
            _read_language(lang, _LANGUAGE)
        return replace(self, data=data or self.data, lang=lang or self.lang, color=color or self.color)

    def data_folder(self) -> str | None:
        """The folder that was named: by option, else by `PARTNERSTWO_DATA`."""
        return self.data or self.environment.get("PARTNERSTWO_DATA") or None

    def language(self, of_registry: Lang | None) -> Lang:
        """Option, environment, registry, Polish: never the machine's locale, so that all machines say the same."""
        return self.named_language() or of_registry or Lang.PL

    def language_of_help(self) -> Lang:
        """As `language`, but help and usage errors have no registry and ask the locale before Polish."""
        return self.named_language() or _language_of_locale(self.environment)

    def named_language(self) -> Lang | None:
        """The language named by option or environment."""
        if self.lang:
            return _read_language(self.lang, _LANGUAGE)
        if name := self.environment.get("PARTNERSTWO_LANG"):
            return _read_language(name, _LANGUAGE_VARIABLE)
        return None


def language_of_arguments(arguments: Sequence[str]) -> str | None:
    """The last `--lang` among the arguments, for what is said before they are parsed."""
    found = None
    for number, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument.startswith("--lang="):
            found = argument.removeprefix("--lang=")
        elif argument == "--lang" and number + 1 < len(arguments):
            found = arguments[number + 1]
    return found if found in tuple(Lang) else None


def processes(typed: str | None) -> int:
    """How many processes may work at once, as `--jobs` says; else as many as there are cores."""
    if typed is None:
        return cores()
    if not (typed.isascii() and typed.isdigit() and int(typed[:6]) > 0):
        raise CannotError(_JOBS, {"value": typed})
    return int(typed[:6])


def day(typed: str | None, option: str = "--on") -> date:
    """The date of an option, a month or a year meaning its last day; today where none is given."""
    # Only the command line reads the clock.
    return date.today() if typed is None else read_day(typed, option, last=True)  # noqa: DTZ011


def read_day(typed: str, option: str, *, last: bool) -> date:
    """The first or last day that the typed date can mean."""
    from partnerstwo.model.fields import read_date

    when = read_date(typed)
    if when is None:
        raise CannotError(_DATE, {"option": option, "value": typed})
    return when.last() if last else when.first()


def _read_language(name: str, refusal: Text) -> Lang:
    if name not in tuple(Lang):
        raise CannotError(refusal, {"value": name})
    return Lang(name)


def _language_of_locale(environment: Mapping[str, str]) -> Lang:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(variable):
            return Lang.EN if value.lower().startswith("en") else Lang.PL
    # Elsewhere Python calls even the C locale English.
    name = (locale.getlocale()[0] or "") if os.name == "nt" else ""
    return Lang.EN if name.lower().startswith("en") else Lang.PL
