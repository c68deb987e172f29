"""Exact output kept in files: `UPDATE_SNAPSHOTS=1 python -m pytest tests/document` writes it anew."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple


class Snapshots(NamedTuple):
    """A folder of kept outputs."""

    folder: Path

    def check(self, name: str, written: str | bytes) -> None:
        """Compares with the kept file, byte for byte; with UPDATE_SNAPSHOTS=1 writes it, which CI must never do."""
        path = self.folder / name
        content = written.encode() if isinstance(written, str) else written
        if os.environ.get("UPDATE_SNAPSHOTS") == "1":
            assert not os.environ.get("CI"), "snapshots are written by people, not by CI"
            self.folder.mkdir(exist_ok=True)
            path.write_bytes(content)
        assert path.exists(), f"no snapshot {name}: run with UPDATE_SNAPSHOTS=1 and read what it wrote"
        assert content == path.read_bytes()
