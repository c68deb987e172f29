"""A town, its registry and its cache of verdicts, for tests that try to make a kept verdict lie."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.cli.apart import Done, run

BASE = Path(__file__).parent.parent / "rules" / "base"
ON = ("--on", "2026-06-30")
Change = Callable[[Path], object]


class Town:
    """A registry in the folder `town/data`, a cache, and a person who validates."""

    def __init__(self, top: Path) -> None:
        self.folder = top / "town"
        self.data = self.folder / "data"
        self.cache = top / "cache"
        shutil.copytree(BASE, self.data)
        self.environment = {"HOME": str(top / "home"), "XDG_CACHE_HOME": str(self.cache), "PARTNERSTWO_LANG": "pl"}
        (top / "home").mkdir()

    @property
    def verdicts(self) -> Path:
        return self.cache / "partnerstwo/verdicts"

    def entries(self) -> list[Path]:
        return sorted(self.verdicts.iterdir()) if self.verdicts.is_dir() else []

    def validate(self, *words: str, **more: Any) -> Done:
        more.setdefault("folder", self.folder)
        more.setdefault("environment", self.environment)
        return run("validate", *(words or ON), **more)

    def known(self, *words: str, **more: Any) -> Done:
        """What a run said whose verdict is known from then on."""
        first = self.validate(*words, **more)
        again = self.validate(*words, **more)
        assert first.whole
        assert not again.whole, "the verdict was not kept"
        assert first.said == again.said
        return first

    def is_true(self, *words: str, **more: Any) -> Done:
        """What a run says that may go by what is kept: the same as one that may not."""
        said = self.validate(*words, **more)
        real = self.validate(*(words or ON), "--no-cache", **more)
        assert real.whole
        assert said.said == real.said
        return said


def written(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def partner(town: Town) -> Path:
    return min((town.data / "partners").iterdir())


def spoiled(path: Path) -> None:
    """A mistake in a file, of the same size, with all its times as they were."""
    status = path.stat()
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("name:", "nome:", 1), encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    after = path.stat()
    assert (after.st_size, after.st_mtime_ns) == (status.st_size, status.st_mtime_ns)
    assert path.read_text(encoding="utf-8") != text


def during(where: type | object, name: str, change: Callable[[], object], *, after: bool = False) -> Callable[[], None]:
    """Before (or after) the first call of a function the change happens, in the process that runs."""

    def install() -> None:
        real = getattr(where, name)
        left = [change]

        def changed(*arguments: Any, **more: Any) -> Any:
            if left and not after:
                left.pop()()
            found = real(*arguments, **more)
            if left:
                left.pop()()
            return found

        setattr(where, name, changed)

    return install
