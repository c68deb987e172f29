"""Edited texts read with other eyes: Node's `yaml`, which shares no line with our reader."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pytest

YAML = Path(__file__).parent / "yaml"


@dataclass(frozen=True, slots=True)
class Read:
    """What the other reader says of a text."""

    errors: tuple[str, ...]
    value: Any
    """Text, None, or a list that begins with `{` (pairs follow) or `[` (items follow)."""
    comments: tuple[str, ...]


class Reader:
    """One process that reads text after text."""

    def __init__(self) -> None:
        node = shutil.which("node")
        if node is None or not (YAML / "node_modules" / "yaml").exists():
            missing = pytest.fail if os.environ.get("CI") else pytest.skip
            missing("not installed: yaml (npm ci --prefix tests/editing/yaml)")
        self.process = subprocess.Popen(
            [node or "node", YAML / "read.mjs"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def read(self, raw: bytes) -> Read:
        out, answers = _open(self.process.stdin), _open(self.process.stdout)
        out.write(json.dumps(raw.decode()) + "\n")
        out.flush()
        said = json.loads(answers.readline())
        return Read(tuple(said["errors"]), said["value"], tuple(said["comments"]))

    def close(self) -> None:
        _open(self.process.stdin).close()
        _open(self.process.stdout).close()
        self.process.wait(10)


def _open(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream
