"""`principles`: each principle in its states, with what feeds it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

from partnerstwo.cli.checking import checked
from partnerstwo.cli.declared import Option
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption, OnOption, day
from partnerstwo.cli.output import say, style
from partnerstwo.cli.unknown import unknown
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.cli.opening import Opened
    from partnerstwo.model.partnership import Partnership

FORMATS = ("terminal", "md", "json")
FORMAT = Text("formatu", "format")
PARTNERSHIP = Text("partnerstwa", "partnership")


def principles(
    asked: Invocation,
    partnership: Annotated[str | None, Option("--partnership", metavar="ID", help="Only this partnership.")] = None,
    format_name: Annotated[
        str,
        Option("--format", metavar="terminal|md|json", help="How the principles are written."),
    ] = "terminal",
    on: OnOption = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Exit code 0 also where principles are breached: they are shown, not judged."""
    from partnerstwo.cli.opening import open_registry
    from partnerstwo.views.wanted import UnknownError, named

    asked = asked.with_options(data, lang, color)
    when = day(on)
    try:
        written = named(format_name, {name: (name,) for name in FORMATS}, FORMAT)
        opened = open_registry(asked)
        chosen = _chosen(opened, partnership, when)
    except UnknownError as error:
        raise unknown(error) from error
    say(_written(chosen, opened, when, written, asked))
    return 0


def _chosen(opened: Opened, partnership: str | None, when: date) -> tuple[Partnership, ...]:
    """The partnership that was named, else all that exist on the day."""
    from partnerstwo.registry.composition import running
    from partnerstwo.views.wanted import named

    known = opened.registry.partnerships
    if partnership is None:
        return tuple(running(opened.registry, when))
    return (known[named(partnership, {each: (each,) for each in known}, PARTNERSHIP)],)


def _written(chosen: tuple[Partnership, ...], opened: Opened, when: date, written: str, asked: Invocation) -> str:
    from partnerstwo.views import principles as view
    from partnerstwo.views.scene import Scene

    scene = Scene(opened.registry, when, opened.lang)
    diagnostics = checked(opened, when)
    if written == "json":
        from partnerstwo.document.render.json import encode

        return encode(view.item(chosen, scene, diagnostics))
    document = view.document(chosen, scene, diagnostics)
    if written == "md":
        from partnerstwo.document.render import markdown

        return markdown.render(document)
    from partnerstwo.document.render import terminal

    return terminal.render(document, style(sys.stdout, asked))
