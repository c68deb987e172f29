"""The program as a person runs it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

BASE = Path(__file__).parent.parent / "rules" / "base"
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """A copy of the clean base registry, at `data` in an empty folder."""
    shutil.copytree(BASE, tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def partnerstwo(tmp_path: Path) -> Run:
    """Runs the program in the temporary folder, in Polish, without a terminal."""

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        inherited = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith("PARTNERSTWO_") and name not in ("NO_COLOR", "FORCE_COLOR", "LANG", "LC_ALL")
        }
        return subprocess.run(
            [sys.executable, "-m", "partnerstwo", *arguments],
            cwd=tmp_path,
            env=inherited | {"PYTHONIOENCODING": "utf-8"} | environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    return run
