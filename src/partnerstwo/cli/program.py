"""The program as Typer sees it, for all that is not plain: help, refusals, completion, options in any form."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from types import FunctionType
from typing import Annotated, Any

import typer
from typer.main import get_command

from partnerstwo import NAME, __version__
from partnerstwo.cli.commands import COMMANDS, Entry, command
from partnerstwo.cli.declared import Option, Parameter, parameters
from partnerstwo.cli.failure import MisusedError, visible_lines
from partnerstwo.cli.help import Command, Group
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption
from partnerstwo.cli.output import say
from partnerstwo.cli.refusal import refusal
from partnerstwo.language.lang import Lang


def run(arguments: Sequence[str], asked: Invocation, lang: Lang) -> int:
    """Runs what the arguments ask for and returns the exit code.

    Raises `MisusedError` where they make no sense, and whatever the command raises.
    """
    # To look at the options that may stand before the command, of which there are none, Typer would load pydantic.
    entry = command(arguments[0]) if arguments else None
    called, words, name = (
        (program(), arguments, NAME)
        if entry is None
        else (_commands()[entry.name], arguments[1:], f"{NAME} {entry.name}")
    )
    try:
        code = called(list(words), prog_name=name, standalone_mode=False, obj=asked)
    except typer.TyperException as error:
        raise MisusedError(visible_lines(refusal(error, [each.name for each in COMMANDS], lang))) from error
    except typer.Abort as abort:
        raise KeyboardInterrupt from abort
    return code if isinstance(code, int) else 0


@cache
def program() -> Any:
    """The group of all commands; its class is Typer's private one."""
    app = _app()
    app.callback(cls=Group, help="A registry of local partnerships in plain files: check it, list it, report on it.")(
        _readable(_common, _common)
    )
    group: Any = get_command(app)
    group.commands = _commands()
    return group


class _Commands(Mapping[str, Any]):
    """The commands by name, in the order of help; each is imported and made when it is asked for."""

    def __init__(self) -> None:
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._made:
            entry = command(name)
            if entry is None:
                raise KeyError(name)
            self._made[name] = _made(entry)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return (each.name for each in COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


@cache
def _commands() -> _Commands:
    return _Commands()


def _made(entry: Entry) -> Any:
    function = entry.function()

    def run(context: typer.Context, **given: Any) -> int:
        code: int = function(context.obj, **given)
        return code

    app = _app()
    app.command(entry.name, cls=Command, help=entry.help)(_readable(run, function))
    return get_command(app)


def _app() -> typer.Typer:
    return typer.Typer(name=NAME, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


def _version(wanted: bool) -> None:
    if wanted:
        say(f"{NAME} {__version__}\n")
        raise typer.Exit


def _common(
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


def _readable(run: Callable[..., Any], function: Callable[..., Any]) -> Callable[..., Any]:
    """`run` with the parameters of the function, in Typer's words: its context first, then what was declared."""
    assert isinstance(function, FunctionType)
    typed = {each.name: _annotation(each) for each in parameters(function)}
    _, *own = inspect.signature(function, eval_str=True).parameters.values()
    context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    taken = [context, *(each.replace(annotation=typed.get(each.name, each.annotation)) for each in own)]
    run.__annotations__ = {each.name: each.annotation for each in taken}
    # Where `inspect` looks first.
    vars(run)["__signature__"] = inspect.Signature(taken)
    return run


def _annotation(parameter: Parameter) -> Any:
    said = parameter.declared
    typed = (
        typer.Option(said.name, metavar=said.metavar, help=said.help, show_default=False)
        if isinstance(said, Option)
        else typer.Argument(metavar=said.metavar, help=said.help, show_default=False)
    )
    return Annotated[parameter.type, typed]
