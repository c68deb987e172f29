"""A registry in a folder, for commands that read files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.report import big


@pytest.fixture
def big_folder(tmp_path: Path) -> Path:
    """The big invented registry, written out."""
    return big.write(tmp_path / "data")
