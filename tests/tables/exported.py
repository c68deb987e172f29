"""Registries written as tables, for the tests."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from partnerstwo.cli.main import main
from partnerstwo.registry.load import load
from partnerstwo.source.folder import Folder
from partnerstwo.tables.table import Scene

ROOT = Path(__file__).parent.parent.parent
ON = date(2026, 11, 22)
REGISTRIES = {
    "przyklad": ROOT / "data",
    "baza": ROOT / "tests" / "rules" / "base",
    **{
        folder.name: folder / "data" if (folder / "data").is_dir() else folder
        for folder in sorted((ROOT / "tests" / "registries").iterdir())
        if folder.is_dir() and folder.name != "__pycache__"
    },
}
"""The example, the clean base of the tests, and the real ones."""


def scene(folder: Path, key: str = "r") -> Scene:
    """What the tables are made of, without findings."""
    return Scene(load(Folder(folder)), key, ON)


def export(*arguments: str) -> None:
    """Runs the command, which must do its job."""
    assert main(["export", "--on", ON.isoformat(), *arguments], {}) == 0


def export_all(into: Path, written: str) -> None:
    """All registries, each to its folder: `into/export/<registry>/<table>.<format>`."""
    for name, folder in REGISTRIES.items():
        export("--data", str(folder), "--registry", name, "--format", written, "--output", str(into / "export" / name))
