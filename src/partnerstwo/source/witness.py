"""A folder that notes what it hands out, so that afterwards it is known which state of the files a run is about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

from partnerstwo.source.evidence import SIZE, digest, of_schemas, total
from partnerstwo.source.folder import Folder, Listing
from partnerstwo.source.layout import REGISTRY
from partnerstwo.source.problem import Problem

_NOT_READ = bytes(SIZE)


class Notes:
    """What was handed out. Where a file was not read the same twice, or not at all, there is nothing to stand by."""

    def __init__(self) -> None:
        self._files: tuple[str, ...] | None = None
        self._digests = bytearray()
        self._schemas: bytes | None = None
        self._doubtful = False

    def listed(self, listing: Listing) -> None:
        """The files there are; one that is out of place is none of a plain registry."""
        if self._files is None:
            self._files = listing.files
            # One row of bytes: a hundred thousand digests that are objects take four times the memory.
            self._digests = bytearray(SIZE * len(listing.files))
        self._doubtful |= bool(listing.problems) or self._files != listing.files

    def count(self) -> int:
        """How many files there are."""
        return len(self._files or ())

    def read(self, file: str, content: bytes | Problem) -> None:
        """The content of a listed file."""
        at = self._place(file)
        if at is None or isinstance(content, Problem):
            self._doubtful = True
        else:
            self._note(at, digest(content))

    def schemas(self, found: Mapping[str, bytes] | None) -> None:
        """The schemas beside the data."""
        told = of_schemas(None if found is None else dict(found))
        self._doubtful |= self._schemas not in (None, told)
        self._schemas = told

    def seen(self) -> bytes:
        """What of the files was noted, for another that listed the same: a process may read for its parent."""
        return b"" if self._doubtful else bytes(self._digests)

    def attest(self, seen: bytes) -> None:
        """Takes over what another has `seen`."""
        if len(seen) != len(self._digests):
            self._doubtful = True
            return
        for at in range(0, len(seen), SIZE):
            if (told := seen[at : at + SIZE]) != _NOT_READ:
                self._note(at, told)

    def evidence(self) -> tuple[bytes, bool] | None:
        """The digest of the registry as it was read, and whether the schemas count; None where that is in doubt."""
        if self._doubtful or self._files is None:
            return None
        if any(self._digests[at : at + SIZE] == _NOT_READ for at in range(0, len(self._digests), SIZE)):
            return None
        return total(self._files, bytes(self._digests), self._schemas or b""), self._schemas is not None

    def _place(self, file: str) -> int | None:
        """Where its digest stands. `registry.yaml` is listed first, the others by code point."""
        files = self._files or ()
        at = 0 if file == REGISTRY else bisect_left(files, file, int(files[:1] == (REGISTRY,)))
        return SIZE * at if files[at : at + 1] == (file,) else None

    def _note(self, at: int, told: bytes) -> None:
        before = self._digests[at : at + SIZE]
        self._doubtful |= before not in (_NOT_READ, told)
        self._digests[at : at + SIZE] = told


@dataclass(frozen=True)
class Watched(Folder):
    """The same folder, and the notes of what was read of it."""

    notes: Notes = field(default_factory=Notes, compare=False)

    def scan(self) -> Listing:
        """As the folder, noted."""
        listing = super().scan()
        self.notes.listed(listing)
        return listing

    def read(self, file: str) -> bytes | Problem:
        """As the folder, noted."""
        content = super().read(file)
        self.notes.read(file, content)
        return content

    def hints(self) -> Mapping[str, bytes] | None:
        """As the folder, noted."""
        found = super().hints()
        self.notes.schemas(found)
        return found

    def seen(self) -> bytes | None:
        """As noted."""
        return self.notes.seen()

    def attest(self, seen: bytes | None) -> None:
        """Noted."""
        self.notes.attest(seen or b"")
