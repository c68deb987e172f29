"""The baseline: findings that were there when the registry came under the rules, told by fingerprint; it only shrinks.

One finding stands on one line, in a fixed order, so that branches which mended different things merge.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.diagnostics.severity import Severity

VERSION = 1
LARGEST = 16 * 1024 * 1024
"""Bytes it may have: some sixty thousand findings."""
NEVER = "Y"
"""The family that stands in no baseline: of what cannot be read nobody knows what it holds."""
_KEYS = ("fingerprint", "code", "file", "message")


class Fault(Enum):
    """Why a text is no baseline."""

    CONFLICT = "conflict"
    """Two branches changed it, and nobody has merged them yet."""
    NEWER = "newer"
    """Of a later version of the program."""
    FORM = "form"


class BaselineError(ValueError):
    """The text is no baseline."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding that is known of. Only the fingerprint counts; the rest is for people who read the file."""

    fingerprint: str
    code: str
    file: str
    message: str
    line: int = 0
    """Where it stands in the baseline."""

    @property
    def subject(self) -> str:
        """The entity that the finding is about."""
        return self.file.removesuffix(".yaml")


@dataclass(frozen=True, slots=True)
class Baseline:
    """What is known of, in order of file, code and fingerprint."""

    entries: tuple[Entry, ...] = ()

    def without(self, gone: Iterable[Entry]) -> Baseline:
        """The same without these."""
        left_out = {each.fingerprint for each in gone}
        return Baseline(tuple(each for each in self.entries if each.fingerprint not in left_out))

    def missing(self, seen: Iterable[str], judged: Callable[[Entry], bool]) -> tuple[Entry, ...]:
        """The entries that were not seen although the run could have found them."""
        there = frozenset(seen)
        return tuple(each for each in self.entries if each.fingerprint not in there and judged(each))


def can_be_known(diagnostic: Diagnostic) -> bool:
    """Whether a baseline may hold it: an error or a warning, in a file that could be read, that nothing accepts yet.

    What must not be shown must not stay either: a personal number is told of until it is gone.
    """
    return (
        diagnostic.suppression is None
        and not diagnostic.secret
        and diagnostic.severity is not Severity.NOTICE
        and not diagnostic.code.startswith(NEVER)
    )


def baseline_of(found: Iterable[tuple[Diagnostic, str]]) -> Baseline:
    """A baseline of findings with their fingerprints, of those that it may hold."""
    entries = (
        Entry(fingerprint, each.code, each.file, each.message) for each, fingerprint in found if can_be_known(each)
    )
    return Baseline(tuple(sorted(entries, key=_order)))


def written(baseline: Baseline) -> str:
    """The text of the file."""
    lines = [
        json.dumps({key: getattr(entry, key) for key in _KEYS}, ensure_ascii=False)
        for entry in sorted(baseline.entries, key=_order)
    ]
    findings = "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"
    return f'{{\n"version": {VERSION},\n"findings": {findings}\n}}\n'


def read(raw: bytes) -> Baseline:
    """The baseline of a file's bytes. Raises `BaselineError`."""
    if any(line.startswith((b"<<<<<<<", b">>>>>>>")) for line in raw.splitlines()):
        raise BaselineError(Fault.CONFLICT)
    try:
        text = raw.decode("utf-8-sig")
        document = json.loads(text)
        # JSON can spell half a letter, which no file can hold.
        json.dumps(document, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise BaselineError(Fault.FORM) from error
    if not isinstance(document, dict) or not isinstance(document.get("findings"), list):
        raise BaselineError(Fault.FORM)
    version = document.get("version")
    if type(version) is not int or version < 1:
        raise BaselineError(Fault.FORM)
    if version > VERSION:
        raise BaselineError(Fault.NEWER)
    lines = _lines(text)
    # A merge may leave a line twice; who stands there once or twice is known of.
    entries = {entry.fingerprint: entry for entry in (_entry(item, lines) for item in document["findings"])}
    return Baseline(tuple(sorted(entries.values(), key=_order)))


def _entry(item: object, lines: dict[str, int]) -> Entry:
    if not isinstance(item, dict) or not all(isinstance(item.get(key), str) for key in _KEYS):
        raise BaselineError(Fault.FORM)
    fingerprint, code, file, message = (str(item[key]) for key in _KEYS)
    return Entry(fingerprint, code, file, message, lines.get(fingerprint, 1))


def _lines(text: str) -> dict[str, int]:
    """Where each quoted word first stands, of those that can be a fingerprint."""
    found: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        _, _, rest = line.partition('"fingerprint": "')
        if rest:
            found.setdefault(rest.partition('"')[0], number)
    return found


def _order(entry: Entry) -> tuple[str, str, str, str]:
    return entry.file, entry.code, entry.message, entry.fingerprint
