"""The table of document formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from partnerstwo.document.blocks import Document
from partnerstwo.language.style import Style


@dataclass(frozen=True, slots=True)
class Renderer:
    """A format by its name on the command line and the suffixes of its files.

    `render` gives text for a text format (written as UTF-8, with `\\n` for line ends) and bytes for any
    other. It imports what it needs when it runs, so that a command pays only for the format it writes.
    """

    name: str
    suffixes: tuple[str, ...]
    render: Callable[[Document, Style], str | bytes]


def _terminal(document: Document, style: Style) -> str:
    from partnerstwo.document.render import terminal

    return terminal.render(document, style)


def _markdown(document: Document, _: Style) -> str:
    from partnerstwo.document.render import markdown

    return markdown.render(document)


def _json(document: Document, _: Style) -> str:
    from partnerstwo.document.render import json

    return json.render(document)


RENDERERS: tuple[Renderer, ...] = (
    Renderer("terminal", (), _terminal),
    Renderer("md", (".md", ".markdown"), _markdown),
    Renderer("json", (".json",), _json),
)


def renderer_for_suffix(suffix: str) -> Renderer | None:
    """The format of a file with that suffix (`.md`, in any case)."""
    return next((renderer for renderer in RENDERERS if suffix.lower() in renderer.suffixes), None)
