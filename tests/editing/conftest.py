"""The other reader, started once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.editing.reader import Reader


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    reader = Reader()
    yield reader
    reader.close()
