"""Scripts of CI files, run as the services run them: by bash, in a folder, with the environment the file says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True)
class Done:
    """What a script gave."""

    code: int
    out: str
    err: str


def document(text: str) -> Any:
    """The last document of a YAML text, as an independent reader understands it."""
    return list(YAML(typ="safe", pure=True).load_all(StringIO(text)))[-1]


def bash(script: str, folder: Path, environment: Mapping[str, str]) -> Done:
    """Runs a script as GitHub does for `shell: bash`; GitLab's runner does nearly the same."""
    program = needed("bash")
    file = folder.parent / f"{folder.name}-script.sh"
    file.write_text(script, "utf-8")
    done = subprocess.run(
        [program, "--noprofile", "--norc", "-eo", "pipefail", str(file)],
        cwd=folder, env=clean() | dict(environment), capture_output=True, encoding="utf-8", check=False, timeout=300,
    )  # fmt: skip
    return Done(done.returncode, done.stdout, done.stderr)


def clean() -> dict[str, str]:
    """The environment without what speaks to the program, to git or of another CI."""
    telling = re.compile(r"PARTNERSTWO_|GIT_|GITHUB_|GITLAB_|CI_|LANG$|LC_|NO_COLOR|FORCE_COLOR|VIRTUAL_ENV|PYTHON")
    return {name: value for name, value in os.environ.items() if not telling.match(name)} | {"PYTHONUTF8": "1"}


def needed(name: str) -> str:
    """The path of a program of the system; a test without it is skipped, and fails in CI."""
    found = shutil.which(name)
    if found is None:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing(f"{name} is not installed")
    return str(found)


def tool(name: str, *arguments: str, cwd: Path | None = None, **environment: str) -> Done:
    """Runs a program that the extra `test` has installed beside this Python."""
    place = Path(sys.executable).parent
    program = shutil.which(name, path=str(place))
    assert program, f"{name} belongs to the extra `test`"
    done = subprocess.run(
        [program, *arguments], cwd=cwd, env=clean() | environment, capture_output=True, encoding="utf-8", check=False,
        timeout=300,
    )  # fmt: skip
    return Done(done.returncode, done.stdout, done.stderr)


def checked_scripts(folder: Path, scripts: Mapping[str, str], shell: str = "bash") -> None:
    """Asserts that an independent reader of shell scripts finds nothing to say."""
    for name, script in scripts.items():
        file = folder / f"{name}.sh"
        file.write_text(f"#!/usr/bin/env {shell}\n{script}", "utf-8")
        done = tool("shellcheck", "--severity=style", str(file))
        assert (done.code, done.out) == (0, ""), name
