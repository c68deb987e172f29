"""A registry made by `init`, the project as a package, and an installation of it: each made once a session."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from partnerstwo.cli.main import main
from tests.automation.scripts import ROOT, bash, clean, document, needed


@pytest.fixture
def registry(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A new registry; its folder has a name that scripts break on where they forget to quote."""
    folder = tmp_path / "nasz rejestr"
    assert main(["init", str(folder), "--lang", "pl"], {}) == 0
    capsys.readouterr()
    return folder


def broken(registry: Path) -> Path:
    """The registry without a partner that others name."""
    (registry / "data" / "partners" / "gops-wzorcowo.yaml").unlink()
    return registry


@dataclass(frozen=True, slots=True)
class Installed:
    """The program as the composite action installs it."""

    temporary: Path
    """What GitHub calls `RUNNER_TEMP`."""

    @property
    def bin(self) -> Path:
        """Where its programs are."""
        return self.temporary / "partnerstwo" / ("Scripts" if os.name == "nt" else "bin")

    @property
    def path(self) -> str:
        """A search path on which the program comes first."""
        return f"{self.bin}{os.pathsep}{os.environ['PATH']}"


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """What the first step of the action leaves, run as GitHub runs it, from a path with a space."""
    folder = tmp_path_factory.mktemp("action")
    (folder / "the action").symlink_to(ROOT, target_is_directory=True)
    (folder / "runner temp").mkdir()
    (folder / "work").mkdir()
    action = document((ROOT / "action.yml").read_text("utf-8"))
    environment = {"RUNNER_TEMP": str(folder / "runner temp"), "GITHUB_ACTION_PATH": str(folder / "the action")}
    done = bash(action["runs"]["steps"][0]["run"], folder / "work", environment)
    assert (done.code, done.out) == (0, ""), done.err
    return Installed(folder / "runner temp")


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment in which pip finds a wheel of this tree under the name it will have on PyPI."""
    wheels = tmp_path_factory.mktemp("wheels")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(wheels), str(ROOT)]
    subprocess.run(pip, check=True, env=clean(), timeout=300)
    found = os.environ.get("PIP_FIND_LINKS", "")
    return {"PIP_FIND_LINKS": f"{found} {wheels}".strip(), "UV_FIND_LINKS": str(wheels)}


@pytest.fixture(scope="session")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project as a git repository of its own, with the files as they are now."""
    git = needed("git")
    listed = subprocess.run(
        [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True
    ).stdout.decode("utf-8", "surrogateescape")
    folder = tmp_path_factory.mktemp("clone") / "partnerstwo"
    kept = ("src/", "data/", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
    for name in filter(None, listed.split("\0")):
        if name.startswith(kept) and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    git_in(folder, "init", "--quiet", "--initial-branch=main")
    git_in(folder, "add", "--all")
    git_in(folder, "commit", "--quiet", "--message", "The project")
    return folder


IDENTITY = {
    "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.org",
    "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1",
}  # fmt: skip


def git_in(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """git in a folder, as somebody without settings; raises where it fails."""
    done = git_tried(folder, *arguments)
    done.check_returncode()
    return done


def git_tried(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The same where failing is an answer."""
    return subprocess.run(
        [needed("git"), *arguments], cwd=folder, env=clean() | IDENTITY | environment, capture_output=True,
        encoding="utf-8", check=False, timeout=300,
    )  # fmt: skip
