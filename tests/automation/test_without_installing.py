"""`uvx` and `pipx`: the lines of the README, which run the program without installing it or install it for good."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from partnerstwo import __version__
from tests.automation.scripts import ROOT, bash


def lines(name: str) -> list[str]:
    """The commands of a README."""
    match = re.search(
        r"<!-- uvx -->\n```console\n(.*?)\n```\n<!-- /uvx -->", (ROOT / name).read_text("utf-8"), re.DOTALL
    )
    assert match
    return match[1].split("\n")


def test_both_readmes_say_the_same() -> None:
    assert lines("README.md") == lines("README.pl.md")


@pytest.mark.parametrize("line", lines("README.md"))
def test_a_line_of_the_readme_works_in_a_clone(line: str, clone: Path, tmp_path: Path) -> None:
    folder = tmp_path / "clone"
    shutil.copytree(clone, folder)
    place = Path(sys.executable).parent
    environment = {
        "PATH": f"{place}{os.pathsep}{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "UV_CACHE_DIR": str(tmp_path / "cache"), "UV_TOOL_DIR": str(tmp_path / "tools"),
        "UV_TOOL_BIN_DIR": str(tmp_path / "bin"), "UV_PYTHON_DOWNLOADS": "never", "UV_NO_CONFIG": "1",
        "PIPX_HOME": str(tmp_path / "pipx"), "PIPX_DEFAULT_PYTHON": sys.executable,
    }  # fmt: skip
    done = bash(line, folder, environment)
    assert done.code == 0, done.err
    if "validate" in line:
        assert done.out.startswith("Rejestr poprawny")
    if "report" in line and "--output" in line:
        assert (folder / "sprawozdanie.pdf").read_bytes().startswith(b"%PDF")
    if "install" in line:
        done = bash(
            "partnerstwo --version", folder, environment | {"PATH": f"{tmp_path / 'bin'}{os.pathsep}/usr/bin:/bin"}
        )
        assert done.out == f"partnerstwo {__version__}\n"
