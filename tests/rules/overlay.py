"""The clean base registry, and data laid over it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from partnerstwo.rules.rule import Snippet

BASE = Path(__file__).parent / "base"
KEY = re.compile(r"^([^\s#:][^:#]*?)\s*:(?:\s|$)")


def base_files() -> dict[str, bytes]:
    """The files of the base registry."""
    return files_under(BASE)


def files_under(folder: Path) -> dict[str, bytes]:
    """All data files below a folder, by their path in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in ("expected.txt", "case.toml")
    }


def with_snippets(files: Mapping[str, bytes], snippets: Iterable[Snippet]) -> dict[str, bytes]:
    """The files with each snippet's top-level keys put in place of the file's own."""
    out = dict(files)
    for snippet in snippets:
        old = out.get(snippet.file, b"").decode()
        keys = {match[1] for line in snippet.text.splitlines() if (match := KEY.match(line))}
        out[snippet.file] = (_without(old, keys) + snippet.text).encode()
    return out


def _without(text: str, keys: set[str]) -> str:
    kept: list[str] = []
    dropping = False
    for line in text.splitlines(keepends=True):
        if match := KEY.match(line):
            dropping = match[1] in keys
        if not dropping:
            kept.append(line)
    return "".join(kept)
