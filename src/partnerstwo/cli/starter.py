"""What a new registry is made of: the templates in one language, filled in."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING

from partnerstwo import __version__
from partnerstwo.language.lang import Lang

if TYPE_CHECKING:
    from partnerstwo.registry.registry import Registry

README = "README.md"
ENTRIES = (
    "registry.yaml",
    "partners/gmina-wzorcowo.yaml",
    "partners/gops-wzorcowo.yaml",
    "partners/piekarnia-wzorcowo.yaml",
    "partners/stowarzyszenie-wzorcowo.yaml",
    "partnerships/wzorcowo-razem.yaml",
)
"""The invented registry, in `templates/pl` and `templates/en`; `{today}` is the day of foundation."""

EDITOR = {
    ".editorconfig": "editorconfig",
    ".vscode/extensions.json": "extensions.json",
    ".vscode/settings.json": "settings.json",
    ".vscode/tasks.json": "tasks.json",
}
"""Files for editors → their templates in `around`, named without dots so that no tool takes them for its own."""

AUTOMATION = {
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".github/workflows/partnerstwo.yml": "github.yml",
    ".gitlab-ci.yml": "gitlab.yml",
}
"""Files for git and for the services that check the registry → their templates."""

# These say nothing in any language.
_WORDLESS = ("extensions.json", "settings.json")


def entries(lang: Lang, on: date) -> dict[str, bytes]:
    """The files of the registry, by their path in its folder, with what editors know of them."""
    from partnerstwo.registry.load import load
    from partnerstwo.source.folder import Memory

    made = {name: _filled(f"{lang.value}/{name}", today=on.isoformat()) for name in ENTRIES}
    return made | schemas(load(Memory(made)))


def schemas(registry: Registry) -> dict[str, bytes]:
    """The files of `.schema`, by their path in the registry's folder and in its language."""
    from partnerstwo.schema.files import files as of_registry
    from partnerstwo.schema.files import language

    return dict(of_registry(registry, language(registry)))


def readme(lang: Lang, folder: str, *, alone: bool) -> bytes:
    """The first page for a clerk; `folder` is where the registry lies seen from it: `data/` or nothing.

    `alone`: there are no files around the registry to tell of.
    """
    page = _filled(f"{lang.value}/{README}", data=folder)
    return page if alone else page + _filled(f"{lang.value}/around/readme.md")


def around(lang: Lang, folder: str) -> dict[str, bytes]:
    """The files around a registry, by their path in the folder where the work is done."""
    return {
        name: _filled(f"around/{template}" if template in _WORDLESS else f"{lang.value}/around/{template}", data=folder)
        for name, template in (EDITOR | AUTOMATION).items()
    }


def _filled(template: str, **values: str) -> bytes:
    text = files("partnerstwo.cli").joinpath("templates", *template.split("/")).read_text("utf-8")
    for name, value in (values | {"version": __version__}).items():
        text = text.replace(f"{{{name}}}", value)
    return text.encode()
