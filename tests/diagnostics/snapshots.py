"""Exact output kept in `snapshots/`: `UPDATE_SNAPSHOTS=1 python -m pytest tests/diagnostics` writes it anew."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "snapshots"


def check_snapshot(name: str, text: str) -> None:
    """Compares with the kept file, byte for byte; with UPDATE_SNAPSHOTS=1 writes it, which CI must never do."""
    path = FOLDER / name
    if os.environ.get("UPDATE_SNAPSHOTS") == "1":
        assert not os.environ.get("CI"), "snapshots are written by people, not by CI"
        FOLDER.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    assert path.exists(), f"no snapshot {name}: run with UPDATE_SNAPSHOTS=1 and read what it wrote"
    assert text.encode() == path.read_bytes()
