"""The last verdict of `validate`: asked again where nothing has changed, it is said again.

It is kept under a question: the command line, the folders, the environment, the day, the streams, the program. It holds
what was said and what that depends on: the contents of the files that the run read, as the run read them, and the state
of the program's own files. All of it is looked at again each time; in any doubt there is no verdict, and the run goes
its whole way. Contents, and not the times and sizes of files: those can be set back, and a program that has a file
mapped into its memory changes it without them. To read costs a third of a millisecond more per hundred files.

What stands here is all that a repeated run loads; `keeping` makes the entries.
"""

from __future__ import annotations

import os
import sys
import time

from partnerstwo import NAME, __version__
from partnerstwo.source.evidence import SIZE, digest, glance, whole
from partnerstwo.source.whereabouts import checkout, held, nearest, own

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FORM = b"partnerstwo verdict 1\n"
OUT, ERR = b"1", b"2"
"""Before what was said: to which stream."""
LARGEST = 1 << 20
"""Bytes of what was said; more is not kept."""

_FLAGS = frozenset({"--strict", "--exit-zero", "--notices", "--statistics", "--no-baseline"})
_OPTIONS = frozenset(
    {"--select", "--ignore", "--on", "--data", "--lang", "--color", "--format", "--baseline", "--jobs"}
)
"""What changes nothing but what is said; with any other option no verdict is asked for."""
_IDLE = frozenset({"_", "OLDPWD", "PWD", "SHLVL"})
"""Variables by which a shell remembers for itself; no program goes by them."""
_LARGEST_BASELINE = 16 << 20
_LARGEST_ENTRY = 4 * LARGEST
_OPEN = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC"))


class Question:
    """A run that is asked for: two with the same name and key differ in nothing but what the files hold."""

    def __init__(self, root: str, folder: str, words: Sequence[str], environment: Mapping[str, str]) -> None:
        self.started = time.time_ns()
        self.day = today()
        self.root = root
        self.checkout = checkout(root)
        self.jobs = 1 if any(each.startswith("--jobs") for each in words) else _cores()
        self.folder = folder
        """Where verdicts are kept."""
        streams = [(each.fileno(), each.isatty(), each.encoding, each.errors) for each in (sys.stdout, sys.stderr)]
        self.streams = streams[0][0], streams[1][0]
        place = _here(), root, os.path.realpath(root), self.checkout
        program = __version__, sys.version, sys.orig_argv, sys.path, sys.flags, sys.getfilesystemencoding()
        here = self.day, os.uname().nodename, os.geteuid(), streams, _width()
        settings = sorted(each for each in environment.items() if each[0] not in _IDLE)
        self.key = digest(ascii((list(words), place, program, here, settings)).encode())
        self.name = digest(ascii((list(words), place, streams, settings)).encode()).hex()[:32]


def question(words: Sequence[str], environment: Mapping[str, str]) -> Question | None:
    """The question that a command line asks; None where no verdict is kept of it. Raises nothing."""
    try:
        root = _root(words, environment) if _plain() else None
        folder = _folder(environment)
        return Question(root, folder, words, environment) if root is not None and folder is not None else None
    except (OSError, ValueError, AttributeError):
        # No such folder, a name with a null character, a stream that is closed or no file.
        return None


def answered(asked: Question) -> int | None:
    """Says what was said and returns the exit code; None where that is not known.

    Raises `OSError` where standard output does not take it.
    """
    try:
        found = _found(asked)
    except (OSError, ValueError):
        return None
    if found is None:
        return None
    status, said = found
    for each in said:
        if not _said(asked, each[:1], each[1:]):
            break
    return status


def today() -> tuple[int, ...]:
    """The day, as the run will see it."""
    return time.localtime()[:3]


def state(paths: Sequence[str]) -> bytes:
    """A digest of when these files and folders of the program were last changed.

    Python itself goes by time and size of a source to tell whether the compiled one holds.
    """
    rows: list[int] = []
    for path in paths:
        try:
            status = os.stat(path)  # noqa: PTH116
        except OSError:
            rows.append(-1)
        else:
            rows += (status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino, status.st_dev)
    return digest(ascii(rows).encode())


def opened(folder: str) -> int:
    """A descriptor of the folder of verdicts. Raises `OSError` unless it is ours, and nobody else can write to it."""
    descriptor = os.open(folder, _OPEN | os.O_DIRECTORY)
    status = os.fstat(descriptor)
    if status.st_uid != os.geteuid() or status.st_mode & 0o022:
        os.close(descriptor)
        raise PermissionError
    return descriptor


def packed(parts: Sequence[bytes]) -> bytes:
    """An entry of these parts, which `_parts` takes apart."""
    body = FORM + b"".join(len(each).to_bytes(4, "big") + each for each in parts)
    return body + digest(body)


def _plain() -> bool:
    """Whether this process is run as usual, and what it says goes out as it is."""
    return (
        os.name == "posix"
        and not (sys.warnoptions or sys.flags.verbose)
        and all(each is not None and each.encoding == "utf-8" for each in (sys.stdout, sys.stderr))
    )


def _root(words: Sequence[str], environment: Mapping[str, str]) -> str | None:
    """The registry that `validate` with these words will read; None where it may do more, or less, than to read one."""
    given: dict[str, str] = {}
    paths = []
    left = iter(words)
    for word in left:
        if not word.startswith("-"):
            paths.append(word)
        elif word not in _FLAGS:
            name, equals, value = word.partition("=")
            value = value if equals else next(left, "")
            # A format may go to a file.
            if name not in _OPTIONS or name in given or not value or value.startswith("-") or "=" in value:
                return None
            given[name] = value
    if paths:
        # With any other path, some of its files are asked for, or several registries.
        found = own(paths[0]) if len(paths) == 1 and "--data" not in given else None
        return None if found is None else held(found)
    named = given.get("--data") or environment.get("PARTNERSTWO_DATA")
    return held(named) if named else nearest(_here())


def _folder(environment: Mapping[str, str]) -> str | None:
    """Where verdicts are kept: with what a person's other programs keep, never beside the data."""
    cache = environment.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(cache):  # noqa: PTH117
        home = environment.get("HOME", "")
        if not os.path.isabs(home):  # noqa: PTH117
            return None
        cache = f"{home}/{'Library/Caches' if sys.platform == 'darwin' else '.cache'}"
    return f"{cache}/{NAME}/verdicts"


def _here() -> str:
    return os.getcwd()  # noqa: PTH109


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def _width() -> tuple[int, ...] | None:
    return tuple(os.get_terminal_size(sys.stdout.fileno())) if sys.stdout.isatty() else None


def _found(asked: Question) -> tuple[int, list[bytes]] | None:
    """The exit code and what was said, if all it depends on is as it was."""
    parts = _parts(asked)
    if not parts or parts[0] != asked.key or state(os.fsdecode(parts[1]).split("\0")) != parts[2]:
        return None
    baseline, known = parts[5], parts[6]
    if baseline and _baseline(baseline) != known:
        return None
    if glance(asked.root, schemas=bool(parts[4]), jobs=asked.jobs) != parts[3] or today() != asked.day:
        return None
    return int(parts[7]), parts[8:]


def _parts(asked: Question) -> list[bytes] | None:
    folder = opened(asked.folder)
    try:
        descriptor = os.open(asked.name, _OPEN, dir_fd=folder)
    finally:
        os.close(folder)
    try:
        status = os.fstat(descriptor)
        foreign = status.st_uid != os.geteuid() or status.st_mode & 0o170022 != 0o100000
        if foreign or status.st_size > _LARGEST_ENTRY:
            return None
        entry = os.read(descriptor, status.st_size + 1)
    finally:
        os.close(descriptor)
    if len(entry) < len(FORM) + SIZE or not entry.startswith(FORM) or digest(entry[:-SIZE]) != entry[-SIZE:]:
        return None
    parts = []
    at = len(FORM)
    while at < len(entry) - SIZE:
        start = at + 4
        at = start + int.from_bytes(entry[at:start], "big")
        parts.append(entry[start:at])
    return parts


def _baseline(path: bytes) -> bytes:
    """The digest of the baseline; nothing where there is none."""
    try:
        return digest(whole(os.fsdecode(path), _LARGEST_BASELINE))
    except FileNotFoundError:
        return b""


def _said(asked: Question, where: bytes, content: bytes) -> bool:
    """Whether there still is a reader."""
    try:
        _write(asked.streams[where == ERR], content)
    except BrokenPipeError:
        return where == ERR
    except OSError:
        if where == OUT:
            raise
    return True


def _write(descriptor: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]
