"""Exact output kept in `snapshots/`."""

from __future__ import annotations

from pathlib import Path

from tests.snapshots import Snapshots

check_snapshot = Snapshots(Path(__file__).parent / "snapshots").check
