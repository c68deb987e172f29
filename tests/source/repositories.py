"""Git repositories made for a test: fixed people, fixed dates, no configuration of the machine."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.rules.overlay import BASE


@dataclass(frozen=True)
class Made:
    """A repository that a test writes."""

    root: Path
    data: Path
    """The folder of the registry in it."""

    def git(self, *arguments: str, moment: str = "2026-01-01T12:00:00+0000") -> str:
        """Runs git as the test's author at the moment."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        done = subprocess.run(
            ["git", "-c", "user.name=Test", "-c", "user.email=test@lipowo.example", *arguments],
            cwd=self.root,
            env=inherited
            | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
            | {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment},
            capture_output=True,
            check=True,
        )
        return done.stdout.decode().strip()

    def commit(self, subject: str, day: str = "2026-01-01", moment: str = "") -> str:
        """Records everything and returns the commit's hash; at noon in UTC unless a moment is given."""
        moment = moment or f"{day}T12:00:00+0000"
        self.git("add", "--all", moment=moment)
        self.git("commit", "--quiet", "--allow-empty", "--message", subject, moment=moment)
        return self.git("rev-parse", "HEAD")

    def write(self, file: str, text: str) -> None:
        """Writes a file of the registry."""
        path = self.data / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")

    def edit(self, file: str, old: str, new: str) -> None:
        """Changes a file of the registry in one place."""
        before = (self.data / file).read_text("utf-8")
        assert before.count(old) == 1, (file, old)
        self.write(file, before.replace(old, new))


def made(root: Path, below: str = "data") -> Made:
    """An empty repository, and the clean base registry in a folder of it, not yet recorded."""
    if shutil.which("git") is None:
        if os.environ.get("CI"):
            pytest.fail("git is not installed")
        pytest.skip("git is not installed")
    root.mkdir(parents=True, exist_ok=True)
    repository = Made(root, root / below)
    repository.git("init", "--quiet", "--initial-branch=main")
    # Line ends as they are, on Windows too.
    repository.git("config", "core.autocrlf", "false")
    shutil.copytree(BASE, repository.data, dirs_exist_ok=True)
    return repository
