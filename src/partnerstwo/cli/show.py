"""`show`: the card of one entity."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

from partnerstwo.cli.checking import checked
from partnerstwo.cli.declared import Argument, Option
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import ColorOption, DataOption, Invocation, LangOption, OnOption, day
from partnerstwo.cli.output import say, style
from partnerstwo.cli.unknown import unknown
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from partnerstwo.cli.opening import Opened
    from partnerstwo.diagnostics.diagnostic import Diagnostic
    from partnerstwo.registry.changes.history import Step
    from partnerstwo.registry.registry import Registry
    from partnerstwo.views.card import Shown

FORMATS = ("terminal", "json")
FORMAT = Text("formatu", "format")
MOST_STEPS = 10
"""Commits of the history that are shown."""
ID = Text("identyfikatora", "id")
KIND = Text("rodzaju wpisów", "kind of entry")
_TWICE = Text(
    "{id:quoted} stoi w kilku folderach; podaj, o który wpis chodzi: {found}",
    "{id:quoted} stands in several folders; say which entry is meant: {found}",
)
_KINDS: dict[str, tuple[str, ...]] = {
    "partners": ("partners", "partner", "partnerzy"),
    "partnerships": ("partnerships", "partnership", "partnerstwa", "partnerstwo"),
    "projects": ("projects", "project", "projekty", "projekt"),
    "meetings": ("meetings", "meeting", "spotkania", "spotkanie"),
    "assessments": ("assessments", "assessment", "oceny", "ocena"),
}


def show(
    asked: Invocation,
    entity: Annotated[
        str,
        Argument(
            metavar="ID",
            help="The id, such as gops; with its folder where two have it: partners/gops.",
        ),
    ],
    format_name: Annotated[
        str, Option("--format", metavar="terminal|json", help="How the card is written.")
    ] = "terminal",
    on: OnOption = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Exit code 0 also where the entity has findings: they are shown, not judged."""
    from partnerstwo.cli.opening import open_registry
    from partnerstwo.views.wanted import UnknownError, named

    asked = asked.with_options(data, lang, color)
    when = day(on)
    try:
        written = named(format_name, {name: (name,) for name in FORMATS}, FORMAT)
        opened = open_registry(asked)
        folder, entity_id = _found(opened.registry, entity)
    except UnknownError as error:
        raise unknown(error) from error
    say(_written(folder, entity_id, opened, when, written, asked))
    return 0


def _found(registry: Registry, typed: str) -> tuple[str, str]:
    """The folder and id that were meant."""
    from partnerstwo.views.wanted import UnknownError, named

    kind, slash, rest = typed.removesuffix(".yaml").rpartition("/")
    # `data/partners/gops.yaml`, as the shell completes it, is as good as `partners/gops`.
    folders = (named(kind.rpartition("/")[2], _KINDS, KIND),) if slash else tuple(_KINDS)
    found = [folder for folder in folders if registry.knows(folder, rest)]
    if len(found) > 1:
        several = tuple(f"{folder}/{one_line(rest)}" for folder in found)
        raise CannotError(_TWICE, {"id": one_line(rest), "found": several})
    if not found:
        raise UnknownError(ID, rest, _nearest(registry, folders, rest), ())
    return found[0], rest


def _nearest(registry: Registry, folders: tuple[str, ...], typed: str) -> str | None:
    from partnerstwo.language.nearest import nearest
    from partnerstwo.registry.nearest_ids import nearest_id

    guesses = [guess for folder in folders if (guess := nearest_id(registry, folder, typed))]
    return nearest(typed, guesses, 0) if guesses else None


def _written(folder: str, entity_id: str, opened: Opened, when: date, written: str, asked: Invocation) -> str:
    from partnerstwo.model.partnership import Partnership
    from partnerstwo.principles.state import assess
    from partnerstwo.views import card
    from partnerstwo.views.scene import Scene

    scene = Scene(opened.registry, when, opened.lang)
    shown = _shown(opened.registry, folder, entity_id)
    diagnostics = checked(opened, when)
    findings = _about(diagnostics, f"{folder}/{entity_id}")
    states = assess(opened.registry, shown, when, diagnostics) if isinstance(shown, Partnership) else ()
    steps = _history(opened, f"{folder}/{entity_id}.yaml")
    if written == "json":
        from partnerstwo.document.render.json import encode

        return encode(card.item(shown, scene, findings, states, steps))
    from partnerstwo.document.render.terminal import render

    here = style(sys.stdout, asked)
    return render(card.card(shown, scene, findings, states, steps), here)


def _history(opened: Opened, file: str) -> tuple[Step, ...] | None:
    """What the last commits did to the entry; None without git or without a repository, which is no failure."""
    from partnerstwo.registry.changes.history import steps
    from partnerstwo.source.git import GitError, repository

    try:
        versions = repository(opened.tree.root).history(file, MOST_STEPS)
    except GitError:
        return None
    return steps(file, versions, opened.registry)


def _shown(registry: Registry, folder: str, entity_id: str) -> Shown:
    from partnerstwo.views.fragment import Fragment

    tables: dict[str, Mapping[str, Shown]] = {
        "partners": registry.partners,
        "partnerships": registry.partnerships,
        "projects": registry.projects,
        "meetings": registry.meetings,
        "assessments": registry.assessments,
    }
    if found := tables[folder].get(entity_id):
        return found
    return Fragment(folder, entity_id, registry.fragments.broken[f"{folder}/{entity_id}"])


def _about(diagnostics: tuple[Diagnostic, ...], subject: str) -> tuple[Diagnostic, ...]:
    """What the rules find about the entity, or with it as a second place."""
    return tuple(
        each
        for each in diagnostics
        if each.subject == subject or any(place.file == f"{subject}.yaml" for place in each.related)
    )
