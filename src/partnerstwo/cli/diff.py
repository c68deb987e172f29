"""`diff`: what changed between two states of the registry."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

from partnerstwo.cli.declared import Argument, Option
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption, OnOption, day
from partnerstwo.cli.output import say, style
from partnerstwo.cli.past import compared
from partnerstwo.cli.unknown import unknown
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.language.lang import Lang
    from partnerstwo.registry.changes.change import Change
    from partnerstwo.registry.changes.compared import Compared

FORMATS = ("terminal", "md", "json")
FORMAT = Text("formatu", "format")
PARTNERSHIP = Text("partnerstwa", "partnership")


def diff(
    asked: Invocation,
    earlier: Annotated[
        str,
        Argument(
            metavar="A",
            help="The earlier state: a tag, a branch, a commit or a date, such as 2026-05-31.",
        ),
    ],
    later: Annotated[
        str | None,
        Argument(metavar="B", help="The later state; the files as they are, if not given."),
    ] = None,
    partnership: Annotated[str | None, Option("--partnership", metavar="ID", help="Only this partnership.")] = None,
    format_name: Annotated[
        str,
        Option("--format", metavar="terminal|md|json", help="How the changes are written."),
    ] = "terminal",
    on: OnOption = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Exit code 0 also where there are changes: they are shown, not judged."""
    from partnerstwo.cli.opening import open_registry
    from partnerstwo.views.wanted import UnknownError, named

    asked = asked.with_options(data, lang, color)
    when = day(on)
    try:
        written = named(format_name, {name: (name,) for name in FORMATS}, FORMAT)
        opened = open_registry(asked)
        found = compared(opened, earlier, later, when)
        changes = found.changes if partnership is None else _about(found, partnership)
    except UnknownError as error:
        raise unknown(error) from error
    say(_written(found, changes, opened.lang, written, asked))
    return 0


def _about(found: Compared, partnership: str) -> tuple[Change, ...]:
    """The changes of a partnership and of all that is its business then or now."""
    from partnerstwo.report.concern import concerned
    from partnerstwo.views.wanted import named

    registries = [state.registry for state in (found.earlier, found.later)]
    ids = sorted({each for registry in registries for each in registry.ids("partnerships")})
    chosen = named(partnership, {each: (each,) for each in ids}, PARTNERSHIP)
    subjects = {f"partnerships/{chosen}"}
    for registry in registries:
        if one := registry.partnerships.get(chosen):
            subjects |= concerned(registry, one) - {"registry"}
    return found.about(subjects)


def _written(found: Compared, changes: tuple[Change, ...], lang: Lang, written: str, asked: Invocation) -> str:
    from partnerstwo.views import changes as view

    if written == "json":
        from partnerstwo.document.render.json import encode

        return encode(view.item(found, changes, lang))
    document = view.document(found, changes, lang)
    if written == "md":
        from partnerstwo.document.render import markdown

        return markdown.render(document)
    from partnerstwo.document.render import terminal

    return terminal.render(document, style(sys.stdout, asked))
