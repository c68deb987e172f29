"""What pydantic made of the models, stored: a run reads by it and imports pydantic's core alone.

`UPDATE_MODEL=1 pytest tests/model/test_stored.py` writes `stored.py`. Where it was made of other sources or for another
core it is passed over: the models are then pydantic's own, which takes longer to start and says the same.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from partnerstwo.model import core

HERE = Path(__file__).parent


@cache
def fits() -> bool:
    """Whether the stored schemas are those of these sources and of this core."""
    try:
        from partnerstwo.model import stored
    except ImportError:
        return False
    return series() == stored.CORE and checksum(stored.MODULES) == stored.CHECKSUM


def series() -> str:
    """The version of the core but for its corrections: `2.50`."""
    return core.__version__.rpartition(".")[0]


def checksum(modules: Iterable[str]) -> int:
    """A number for the text of those modules of the model."""
    found = 0
    for name in modules:
        found = zlib.crc32((HERE / f"{name}.py").read_bytes(), found)
    return found


@cache
def _schemas() -> dict[str, Any]:
    from partnerstwo.model import stored

    return stored.schemas()


@cache
def validator(kind: str) -> core.SchemaValidator:
    """What reads the files of a kind: `Partner`."""
    return core.SchemaValidator(_schemas()[kind])
