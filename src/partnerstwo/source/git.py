"""Past states of a registry: what git remembers of its folder, read without a checkout.

The repository may be anyone's. Nothing that its configuration names is ever run: only plumbing that reads objects
is called, without filters, diffs, index, pager or network, and no variable `GIT_...` of the environment reaches it.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from tempfile import TemporaryFile
from threading import Event, Timer
from typing import IO, Final

from partnerstwo.language.nearest import MOST_CANDIDATES, nearest
from partnerstwo.source import hints
from partnerstwo.source.folder import Memory, shown
from partnerstwo.source.layout import KINDS, LARGEST, REGISTRY, belongs
from partnerstwo.source.revision import short

MOST: Final = 64 * 1024 * 1024
"""Bytes a past state may have in all."""

PATIENCE: Final = 60.0
"""Seconds that git may take for an answer; it needs a fraction of one."""

_OPTIONS: Final = (
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "log.showSignature=false"),
    *("-c", "color.ui=false"),
    *("-c", "i18n.logOutputEncoding=UTF-8"),
)
_VARIABLES: Final = {
    "GIT_NO_LAZY_FETCH": "1",
    # A git too old for the variable above may still fetch by no protocol at all.
    "GIT_ALLOW_PROTOCOL": "",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "LC_ALL": "C",
}
_COMMIT: Final = "--format=%H%x00%ct%x00%P%x00%s"
_NEVER: Final = (" ", ":", "{", "..", "\\")
"""What stands in no name of a commit that we take: searches and words for times, which git would guess at."""
_SHA: Final = re.compile(rb"[0-9a-f]{40,64}")
_CHUNK: Final = 1 << 16


class Trouble(Enum):
    """Why a past state cannot be had."""

    NO_GIT = "no_git"
    NO_REPOSITORY = "no_repository"
    UNTRUSTED = "untrusted"
    """The folder belongs to another user, and git will not read it unless told to."""
    NO_COMMITS = "no_commits"
    UNKNOWN = "unknown"
    """No tag, branch or commit of that name; `near` is the nearest."""
    BEFORE = "before"
    """The day comes before the first commit; `first` is that one's day."""
    SHALLOW = "shallow"
    """It is not in this clone, which does not have all commits."""
    NOT_THERE = "not_there"
    """The commit has no registry in this place."""
    PARTIAL = "partial"
    """The commit is known, but not all its files are in this clone."""
    TOO_BIG = "too_big"
    SLOW = "slow"
    """git does not answer; it waits, say, for a pipe that stands where a file should."""
    FAILED = "failed"


class GitError(Exception):
    """A past state cannot be had."""

    def __init__(self, trouble: Trouble, typed: str = "", near: str | None = None, first: date | None = None) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.typed = typed
        self.near = near
        self.first = first


@dataclass(frozen=True, slots=True)
class Commit:
    """A state that somebody recorded."""

    sha: str
    day: date
    """The committer's date, as a day in UTC: the same for every reader, wherever the commit was made."""
    subject: str


@dataclass(frozen=True, slots=True)
class Version:
    """What a commit did to one file: its bytes before and after; None where it was not there."""

    commit: Commit
    before: bytes | None
    after: bytes | None


@dataclass(frozen=True, slots=True)
class Repository:
    """The git repository that a registry's folder stands in, at its top or deep inside."""

    folder: Path
    program: str
    shallow: bool

    def named(self, name: str) -> Commit | None:
        """The commit of the tag or branch of exactly that name."""
        for refs in ("refs/tags/", "refs/heads/"):
            if not _is_odd(name) and (sha := self._sha(refs + name)):
                return self._commit(sha)
        return None

    def resolve(self, revision: str) -> Commit:
        """The commit that a tag, a branch, (the beginning of) a hash or `HEAD~3` names.

        Raises `GitError`.
        """
        if self._sha("HEAD") is None:
            raise GitError(Trouble.NO_COMMITS)
        sha = None if _is_odd(revision) else self._sha(revision)
        if sha is not None:
            return self._commit(sha)
        # A name that git would take for an option is not taken, even where there is such a tag.
        near = self._near(revision)
        if near is None and self.shallow:
            raise GitError(Trouble.SHALLOW, revision)
        raise GitError(Trouble.UNKNOWN, revision, near)

    def last_by(self, day: date) -> Commit:
        """The state on the evening of the day: the last commit of the current branch made by then, in UTC.

        Of a merged branch the merge counts, since only then did the registry say so. Raises `GitError`.
        """
        if self._sha("HEAD") is None:
            raise GitError(Trouble.NO_COMMITS)
        # To git a bare date means "at this time of day", so it gets seconds.
        seconds = max(0, int(datetime.combine(day, time(23, 59, 59), UTC).timestamp()))
        found = self._lines("rev-list", "-1", "--first-parent", f"--until=@{seconds} +0000", "HEAD")
        if found:
            return self._commit(found[0])
        if self.shallow:
            raise GitError(Trouble.SHALLOW, day.isoformat())
        root = self._lines("rev-list", "--first-parent", "--max-parents=0", "HEAD")
        raise GitError(Trouble.BEFORE, day.isoformat(), first=self._commit(root[-1]).day if root else None)

    def parting(self, commit: Commit) -> Commit:
        """The last state that the current branch shares with the commit: what came to either later is not in it.

        The commit itself where they share none. Raises `GitError`.
        """
        done = self._done("merge-base", commit.sha, "HEAD")
        if done.returncode == 1 and self.shallow:
            raise GitError(Trouble.SHALLOW, short(commit.sha))
        if done.returncode not in (0, 1):
            raise GitError(Trouble.FAILED)
        found = _SHA.fullmatch(done.stdout.strip())
        return self._commit(found[0].decode()) if found else commit

    def names(self, commit: Commit) -> frozenset[str]:
        """What the commit has in the folder and in those of its kinds, files and folders, of the registry or not."""
        kinds = (f"{kind}/" for kind in KINDS)
        listed = self._output("ls-tree", "-z", commit.sha) + self._output("ls-tree", "-z", commit.sha, "--", *kinds)
        return frozenset(shown(os.fsdecode(entry.partition(b"\t")[2])) for entry in listed.split(b"\0") if entry)

    def read(self, commit: Commit) -> Memory:
        """The registry as the commit has it, schemas for editors too; links and submodules are passed over.

        Of a file over the limit so much is kept that it is found to be over it. Raises `GitError`.
        """
        entries = dict(self._entries(commit))
        if REGISTRY not in entries:
            raise GitError(Trouble.NOT_THERE, short(commit.sha))
        texts: dict[str, bytes] = {}
        size = 0
        for file, raw in zip(entries, self._contents(entries.values()), strict=True):
            if raw is None:
                raise GitError(Trouble.PARTIAL, short(commit.sha))
            size += len(raw)
            if size > MOST:
                raise GitError(Trouble.TOO_BIG, short(commit.sha))
            texts[file] = raw
        return Memory(texts)

    def history(self, file: str, limit: int) -> tuple[Version, ...]:
        """The last commits of the current branch that changed the file, newest first.

        The oldest commit of a shallow clone is left out: what it changed is not known.
        """
        if "\n" in file or self._sha("HEAD") is None:
            return ()
        log = self._output("log", "-z", f"-{limit}", "--first-parent", "--no-follow", _COMMIT, "HEAD", "--", file)
        records = [_record(record) for record in _split(log, 4)]
        kept = [(commit, parent) for commit, parent in records if parent or not self.shallow]
        names = [f"{sha}:./{file}" for commit, parent in kept for sha in (parent or commit.sha, commit.sha)]
        contents = list(self._contents(names))
        return tuple(
            Version(commit, contents[2 * at] if parent else None, contents[2 * at + 1])
            for at, (commit, parent) in enumerate(kept)
        )

    def _sha(self, name: str) -> str | None:
        done = self._done("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        # `^main` is a name, too: that of all but main.
        found = _SHA.fullmatch(done.stdout.strip())
        return found[0].decode() if found and done.returncode == 0 else None

    def _commit(self, sha: str) -> Commit:
        for record in _split(self._output("log", "-z", "-1", _COMMIT, sha), 4):
            return _record(record)[0]
        raise GitError(Trouble.FAILED)

    def refs(self) -> list[str]:
        """Branches and tags, as many as are worth comparing with."""
        listed = self._lines(
            "for-each-ref", f"--count={MOST_CANDIDATES}", "--format=%(refname)", "refs/heads", "refs/tags"
        )
        return [name.split("/", 2)[2] for name in listed]

    def _near(self, revision: str) -> str | None:
        """What was meant: on a machine of CI, most often a branch that is there only as that of the remote."""
        remote = [
            ref.split("/", 2)[2]
            for ref in self._lines("for-each-ref", f"--count={MOST_CANDIDATES}", "--format=%(refname)", "refs/remotes")
        ]
        same = (name for name in remote if name.partition("/")[2] == revision)
        return next(same, None) or nearest(revision, [name for name in (*self.refs(), *remote) if name != revision])

    def _entries(self, commit: Commit) -> Iterator[tuple[str, str]]:
        """The registry's files and the hashes of their contents, in order."""
        wanted = (REGISTRY, *(f"{kind}/" for kind in KINDS), *hints.PATHS)
        found: list[tuple[str, str]] = []
        for entry in self._output("ls-tree", "-r", "-z", commit.sha, "--", *wanted).split(b"\0"):
            about, _, path = entry.partition(b"\t")
            file = shown(os.fsdecode(path))
            if about.startswith(b"100") and (belongs(file) or file in hints.PATHS):
                found.append((file, about.split()[2].decode()))
        yield from sorted(found)

    def _contents(self, names: Iterable[str]) -> Iterator[bytes | None]:
        """The contents of objects, each up to one byte over the limit; None for what is no file or not there."""
        listed = list(names)
        if not listed:
            return
        asked = "".join(f"{name}\n" for name in listed)
        with self._stream(asked, "cat-file", "--batch", "--buffer") as answers:
            for _ in listed:
                yield _content(answers)

    def _lines(self, *arguments: str) -> list[str]:
        return self._output(*arguments).decode("utf-8", "replace").splitlines()

    def _output(self, *arguments: str) -> bytes:
        with self._stream("", *arguments) as answers:
            output = answers.read(MOST + 1)
        if len(output) > MOST:
            raise GitError(Trouble.TOO_BIG)
        return output

    def _done(self, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
        return _run(self.program, self.folder, *arguments)

    @contextmanager
    def _stream(self, asked: str, *arguments: str) -> Iterator[IO[bytes]]:
        """What git answers, as it comes; raises `GitError` if it was not said to the end."""
        with TemporaryFile() as questions:
            questions.write(os.fsencode(asked))
            questions.seek(0)
            command = _command(self.program, self.folder, arguments)
            with subprocess.Popen(  # noqa: S603 - the program is looked up, the arguments are ours
                command, stdin=questions, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
            ) as process:
                if process.stdout is None:
                    raise TypeError("a pipe was asked for")
                with _patience(process):
                    yield process.stdout
                    whole = not process.stdout.read(1)
            if whole and process.returncode:
                raise GitError(Trouble.FAILED)


def repository(folder: Path) -> Repository:
    """The repository that holds the folder. Raises `GitError` where there is none that can be read."""
    program = shutil.which("git")
    # On Windows a `git.exe` in the current folder comes first, and it may be anyone's.
    if program is None or not Path(program).is_absolute():
        raise GitError(Trouble.NO_GIT)
    done = _run(program, folder, "rev-parse", "--is-inside-work-tree", "--is-shallow-repository")
    if b"dubious ownership" in done.stderr:
        raise GitError(Trouble.UNTRUSTED)
    answers = done.stdout.split()
    if done.returncode or len(answers) != 2 or answers[0] != b"true":
        raise GitError(Trouble.NO_REPOSITORY)
    return Repository(folder, program, answers[1] == b"true")


def _run(program: str, folder: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(  # noqa: S603 - the program is looked up, the arguments are ours
            _command(program, folder, arguments),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env=_environment(),
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired as error:
        raise GitError(Trouble.SLOW) from error
    except OSError as error:
        raise GitError(Trouble.NO_GIT) from error


@contextmanager
def _patience(process: "subprocess.Popen[bytes]") -> Iterator[None]:
    """Ends the process when it takes too long; what went wrong then is that."""
    late = Event()

    def end() -> None:
        late.set()
        process.kill()

    timer = Timer(PATIENCE, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    except GitError as error:
        if late.is_set():
            raise GitError(Trouble.SLOW) from error
        raise
    finally:
        timer.cancel()
    if late.is_set():
        raise GitError(Trouble.SLOW)


def _command(program: str, folder: Path, arguments: Iterable[str]) -> list[str]:
    return [program, "-C", os.fspath(folder), *_OPTIONS, *arguments]


def _environment() -> Mapping[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.upper().startswith("GIT_")}
    return inherited | _VARIABLES


def _is_odd(name: str) -> bool:
    return not name or name.startswith("-") or not name.isprintable() or any(each in name for each in _NEVER)


def _split(log: bytes, fields: int) -> Iterator[list[str]]:
    parts = log.decode("utf-8", "replace").removesuffix("\0").split("\0")
    if len(parts) % fields and parts != [""]:
        raise GitError(Trouble.FAILED)
    yield from (parts[at : at + fields] for at in range(0, len(parts) - fields + 1, fields))


def _record(fields: list[str]) -> tuple[Commit, str]:
    """A commit and its first parent, if it has one."""
    sha, seconds, parents, subject = fields
    # Who writes objects by hand may leave out the committer.
    if not seconds.isdecimal():
        raise GitError(Trouble.FAILED)
    return Commit(sha, _day(int(seconds)), subject), parents.partition(" ")[0]


def _day(seconds: int) -> date:
    try:
        return datetime.fromtimestamp(seconds, UTC).date()
    except (OverflowError, ValueError, OSError):
        return date.max


def _content(answers: IO[bytes]) -> bytes | None:
    head = answers.readline().split()
    if len(head) < 3 or not head[-1].isdigit():
        if head and head[-1] in (b"missing", b"ambiguous"):
            return None
        raise GitError(Trouble.FAILED)
    size = int(head[-1])
    content = answers.read(min(size, LARGEST + 1))
    rest = size - len(content) + 1  # a line feed ends each answer
    while rest > 0 and (skipped := answers.read(min(rest, _CHUNK))):
        rest -= len(skipped)
    return content if head[-2] == b"blob" else None
