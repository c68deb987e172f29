"""What the measurements need on disk: registries, the floor, schemas; all in one folder, gone when they are done."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.bench.process import Task

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


class CannotPrepareError(Exception):
    """Something without which nothing can be measured failed; its words say what."""


@dataclass(frozen=True)
class Workshop:
    """A folder of registries and tools."""

    folder: Path
    program: tuple[str, ...]
    """How the measured program is started."""

    def registry(self, partners: int, *, broken: float = 0.0) -> Path:
        """A generated registry, made the first time it is asked for."""
        made = self.folder / f"{partners}-{'broken' if broken else 'clean'}"
        if not made.exists():
            size = ["--partners", str(partners), "--broken", str(broken)]
            self._python("-m", "tests.bench.generate", str(made), *size)
        return made

    def country(self, registries: int) -> Path:
        """So many generated registries of towns, one file in a hundred broken."""
        made = self.folder / f"{registries}-registries"
        if not made.exists():
            self._python("-m", "tests.bench.generate", str(made), "--registries", str(registries), "--broken", "0.01")
        return made

    def town(self) -> Path:
        """The invented town with 60 partners that the report is made of."""
        made = self.folder / "town"
        if not made.exists():
            self._python("-m", "tests.report.big", str(made))
        return made

    def schemas(self) -> Path:
        """The JSON Schemas for the peers."""
        made = self.folder / "schemas"
        if not made.exists():
            made.mkdir()
            self._python("-m", "tests.bench.schemas", str(made))
        return made

    def floor(self) -> Path | None:
        """The compiled floor, or None where there is nothing to compile it with."""
        made = self.folder / "floor"
        if not made.exists():
            compiler = shutil.which(os.environ.get("CC", "cc")) or shutil.which("gcc")
            if compiler is None:
                return None
            told = [compiler, "-O2", "-o", str(made), str(HERE / "floor.c"), "-lyaml"]
            if subprocess.run(told, capture_output=True, check=False).returncode != 0:
                return None
        return made

    def committed(self, registry: Path) -> Path | None:
        """The registry with all its files in git, or None where git is missing."""
        git = shutil.which("git")
        if git is None:
            return None
        if not (registry / ".git").exists():
            who = ["-c", "user.name=bench", "-c", "user.email=bench@bench.example", "-c", "commit.gpgsign=false"]
            for told in (["init", "-q"], ["add", "-A"], [*who, "commit", "-q", "-m", "Registry"]):
                subprocess.run([git, *told], cwd=registry, check=True, capture_output=True)
        return registry

    def task(self, *argvs: tuple[str, ...], codes: frozenset[int] = frozenset({0})) -> Task:
        """Commands to be run from the workshop, in an environment that holds no setting of this machine's user."""
        return Task(argvs, self.folder, self.environment(), codes)

    def environment(self) -> Mapping[str, str]:
        """The user's, without the program's own variables, with a cache of its own."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("PARTNERSTWO_", "PYTHON"))}
        return {**kept, "XDG_CACHE_HOME": str(self.folder / "cache"), "NO_COLOR": "1"}

    def says(self, *words: str) -> str:
        """What the measured program answers."""
        done = subprocess.run(
            [*self.program, *words],
            cwd=self.folder,
            env=self.environment(),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return done.stdout

    def _python(self, *words: str) -> None:
        # In a process of its own: what this one has grown to would be told as the peak of all it starts.
        done = subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
        if done.returncode != 0:
            raise CannotPrepareError(done.stderr)


def installed_program() -> tuple[str, ...]:
    """The console script beside this interpreter, as a user starts it."""
    script = Path(sys.executable).parent / "partnerstwo"
    return (str(script),) if script.exists() else (sys.executable, "-m", "partnerstwo")
