"""The table of document formats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from partnerstwo.document.blocks import Document
from partnerstwo.language.style import Style
from partnerstwo.language.value import value


@value
class Renderer:
    """A format by its name on the command line and the suffixes of its files.

    `render` gives text for a text format (written as UTF-8, with `\\n` for line ends) and bytes for any
    other. It imports what it needs when it runs, so that a command pays only for the format it writes.
    `binary` marks a format that would only spoil a terminal.
    """

    name: str
    suffixes: tuple[str, ...]
    render: Callable[[Document, Style], str | bytes]
    binary: bool = False


def _terminal(document: Document, style: Style) -> str:
    from partnerstwo.document.render import terminal

    return terminal.render(document, style)


def _markdown(document: Document, _: Style) -> str:
    from partnerstwo.document.render import markdown

    return markdown.render(document)


def _json(document: Document, _: Style) -> str:
    from partnerstwo.document.render import json

    return json.render(document)


class MissingLibraryError(Exception):
    """A format needs a library that is not installed; `extra` names what brings it."""

    def __init__(self, extra: str) -> None:
        super().__init__(extra)
        self.extra = extra


def _pdf(document: Document, _: Style) -> bytes:
    with needing("report"):
        from partnerstwo.document.render import pdf

    return pdf.render(document)


def _docx(document: Document, _: Style) -> bytes:
    with needing("report"):
        from partnerstwo.document.render import docx

    return docx.render(document)


def _html(document: Document, _: Style) -> bytes:
    from partnerstwo.document.render import html

    return html.render(document)


def _xlsx(document: Document, _: Style) -> bytes:
    with needing("report"):
        from partnerstwo.document.render import xlsx

    return xlsx.render(document)


def _csv(document: Document, _: Style) -> bytes:
    from partnerstwo.document.render import annex

    return annex.render(document)


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """Around an import: the absence of a library raises `MissingLibraryError`.

    That of a module of ours is a mistake of the program and stays what it is.
    """
    try:
        yield
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] == "partnerstwo":
            raise
        raise MissingLibraryError(extra) from missing


RENDERERS: tuple[Renderer, ...] = (
    Renderer("terminal", (), _terminal),
    Renderer("md", (".md", ".markdown"), _markdown),
    Renderer("html", (".html", ".htm"), _html),
    Renderer("pdf", (".pdf",), _pdf, binary=True),
    Renderer("docx", (".docx",), _docx, binary=True),
    Renderer("xlsx", (".xlsx",), _xlsx, binary=True),
    Renderer("csv", (".zip",), _csv, binary=True),
    Renderer("json", (".json",), _json),
)


def renderer_for_suffix(suffix: str) -> Renderer | None:
    """The format of a file with that suffix (`.md`, in any case)."""
    return next((renderer for renderer in RENDERERS if suffix.lower() in renderer.suffixes), None)
