"""The YAML that we ship is clean to an independent reader: people copy it."""

from __future__ import annotations

from pathlib import Path

import pytest
from yamllint import linter
from yamllint.config import YamlLintConfig

ROOT = Path(__file__).parent.parent
CONFIG = YamlLintConfig(
    "extends: default\nrules:\n  document-start: disable\n  truthy: disable\n  line-length: {max: 100}\n"
    "  comments: {min-spaces-from-content: 1}\n"
)
FOLDERS = ("data", "src/partnerstwo/cli/templates", "templates")
FILES = ("action.yml", ".pre-commit-hooks.yaml")


@pytest.mark.parametrize("name", [*FOLDERS, *FILES])
def test_shipped_files_are_clean(name: str) -> None:
    files = [ROOT / name] if name in FILES else sorted((ROOT / name).rglob("*.y*ml"))
    assert files
    found = [
        f"{file}:{problem.line}: {problem.desc}"
        for file in files
        for problem in linter.run(file.read_text("utf-8"), CONFIG)
    ]
    assert found == []
