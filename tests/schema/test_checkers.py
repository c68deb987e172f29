"""The schemas in the hands of a plain checker of draft-07, as other editors and CI use them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.schema.test_acceptance import ROOT
from tests.schema.test_editor import KINDS, opened


def checked(root: Path, kind: str, *files: Path) -> subprocess.CompletedProcess[str]:
    schema = root / ".schema" / f"{kind}.json"
    return subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--no-cache", "--schemafile", str(schema), *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("folder", ["data", "tests/full_registry"])
def test_every_file_passes(folder: str, tmp_path: Path) -> None:
    root = opened(ROOT / folder, tmp_path)
    for name, kind in KINDS.items():
        done = checked(root, kind, *sorted((root / name).glob("*.yaml")))
        assert done.returncode == 0, done.stdout + done.stderr
    assert checked(root, "registry", root / "registry.yaml").returncode == 0


def test_a_wrong_file_does_not(tmp_path: Path) -> None:
    root = opened(ROOT / "data", tmp_path)
    wrong = root / "projects" / "zly.yaml"
    wrong.write_text("title: A\nstatus: idea\nparticipants: [nie-ma]\nstar: 2016\n")
    done = checked(root, "project", wrong)
    assert done.returncode == 1
    assert "'nie-ma'" in done.stdout
    assert "'star' was unexpected" in done.stdout
