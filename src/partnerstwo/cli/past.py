"""Past states as people name them, and words for where there is none."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from partnerstwo.cli.failure import CannotError
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text, Value

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.cli.opening import Opened
    from partnerstwo.registry.changes.compared import Compared, State
    from partnerstwo.source.git import Commit, GitError, Repository

_NO_GIT = Text(
    "nie znaleziono programu git, a tylko z nim można odczytać wcześniejszy stan rejestru",
    "git was not found; without it no earlier state of the registry can be read",
)
_NO_REPOSITORY = Text(
    "folder {folder:quoted} nie leży w repozytorium git, więc nie ma w czym szukać wcześniejszego stanu rejestru",
    "the folder {folder:quoted} is in no git repository, so there is no earlier state of the registry",
)
_UNTRUSTED = Text(
    "repozytorium git należy do innego użytkownika i dlatego git go nie odczyta; jeśli mu ufasz, wpisz: "
    "git config --global --add safe.directory FOLDER",
    "the git repository belongs to another user, so git does not read it; if you trust it: "
    "git config --global --add safe.directory FOLDER",
)
_NO_COMMITS = Text(
    "w repozytorium git nie ma jeszcze żadnej zapisanej wersji (commit)", "the git repository has no commit yet"
)
_UNKNOWN = Text(
    "w repozytorium git nie ma wersji {typed:quoted}; podaj znacznik (tag), gałąź, commit albo datę, np. 2026-05-31",
    "the git repository has no revision {typed:quoted}; name a tag, a branch, a commit or a date such as 2026-05-31",
)
_UNKNOWN_NEAR = Text(
    "w repozytorium git nie ma wersji {typed:quoted} (czy chodziło o {near:quoted}?); podaj znacznik (tag), gałąź, "
    "commit albo datę, np. 2026-05-31",
    "the git repository has no revision {typed:quoted} (did you mean {near:quoted}?); name a tag, a branch, a commit "
    "or a date such as 2026-05-31",
)
_BEFORE = Text(
    "na dzień {typed} w repozytorium git nie ma żadnej wersji; pierwsza jest z dnia {first}",
    "the git repository has no revision as of {typed}; the first one is of {first}",
)
_SHALLOW = Text(
    "wersji {typed:quoted} nie ma w tej kopii repozytorium git, bo nie pobrano całej historii; pobierz ją: "
    "git fetch --unshallow (w GitHub Actions: fetch-depth: 0, w GitLabie: GIT_DEPTH: 0)",
    "the revision {typed:quoted} is not in this clone of the git repository, which does not have the whole history; "
    "get it: git fetch --unshallow (in GitHub Actions: fetch-depth: 0, in GitLab: GIT_DEPTH: 0)",
)
_NOT_THERE = Text(
    "w wersji {typed} w tym folderze nie było rejestru (brak pliku registry.yaml)",
    "revision {typed} has no registry in this folder (there is no registry.yaml)",
)
_PARTIAL = Text(
    "tę kopię repozytorium git pobrano bez części plików; sklonuj je jeszcze raz w całości (bez --filter)",
    "this clone of the git repository lacks some of its files; clone it again as a whole (without --filter)",
)
_TOO_BIG = Text(
    "wersja {typed} jest za duża, żeby ją odczytać (limit: 64 MiB)", "revision {typed} is too big (limit: 64 MiB)"
)
_FAILED = Text(
    "git nie zdołał odczytać repozytorium; sprawdź, czy nie jest uszkodzone: git fsck",
    "git could not read the repository; see whether it is damaged: git fsck",
)
_SLOW = Text(
    "git zbyt długo nie odpowiadał; sprawdź, czy repozytorium nie jest uszkodzone: git fsck",
    "git took too long to answer; see whether the repository is damaged: git fsck",
)
_AHEAD = Text(
    "stan wcześniejszy jest z dnia {day}, a więc po dniu, na który ocenia się dane ({on}); podaj wcześniejszy "
    "stan albo późniejsze --on",
    "the earlier state is of {day}, after the day on which the data are judged ({on}); name an earlier state or a "
    "later --on",
)
_ELSEWHERE_TODAY = timedelta(days=1)
"""West of Greenwich a commit of this evening has, in UTC, the date of tomorrow."""


def compared(opened: Opened, earlier: str, later: str | None, on: date) -> Compared:
    """What changed from one named state to another, or to the files as they are on the day.

    Raises `CannotError` where there is no such state, or where that of a day still to come is to be the earlier one.
    """
    from partnerstwo.model.fields import read_date
    from partnerstwo.registry.changes.compare import changes
    from partnerstwo.registry.changes.compared import Compared, State
    from partnerstwo.source.git import GitError, repository

    try:
        held = repository(opened.tree.root)
        before = _state(held, earlier)
        after = State(opened.registry, on) if later is None else _state(held, later)
    except GitError as error:
        raise refusal(error, opened.folder) from error
    if later is None and before.day > (on + _ELSEWHERE_TODAY if read_date(earlier) is None else on):
        raise CannotError(_AHEAD, {"day": before.day, "on": on})
    found = changes(before.registry, after.registry, before.day, after.day)
    return Compared(before, after, found)


def _state(held: Repository, typed: str) -> State:
    from partnerstwo.registry.changes.compared import State
    from partnerstwo.registry.load import load

    commit, day = commit_of(held, typed)
    return State(load(held.read(commit)), day, commit.sha, commit.subject)


def commit_of(held: Repository, typed: str) -> tuple[Commit, date]:
    """The commit, and the day whose registry it is: that of a date is the day that was named.

    A tag called 2026-05-31 is meant by its name: somebody chose it.
    """
    from partnerstwo.model.fields import read_date

    when = read_date(typed)
    if when is None:
        commit = held.resolve(typed)
        return commit, commit.day
    if named := held.named(typed):
        return named, named.day
    return held.last_by(when.last()), when.last()


def refusal(error: GitError, folder: str) -> CannotError:
    """Why there is no such state, in words for who asked for it."""
    from partnerstwo.source.git import Trouble

    texts = {
        Trouble.NO_GIT: _NO_GIT,
        Trouble.NO_REPOSITORY: _NO_REPOSITORY,
        Trouble.UNTRUSTED: _UNTRUSTED,
        Trouble.NO_COMMITS: _NO_COMMITS,
        Trouble.UNKNOWN: _UNKNOWN if error.near is None else _UNKNOWN_NEAR,
        Trouble.BEFORE: _BEFORE,
        Trouble.SHALLOW: _SHALLOW,
        Trouble.NOT_THERE: _NOT_THERE,
        Trouble.PARTIAL: _PARTIAL,
        Trouble.TOO_BIG: _TOO_BIG,
        Trouble.SLOW: _SLOW,
        Trouble.FAILED: _FAILED,
    }
    values: dict[str, Value] = {
        "folder": folder,
        "typed": one_line(error.typed),
        "near": one_line(error.near or ""),
        "first": "?" if error.first is None else error.first,
    }
    return CannotError(texts[error.trouble], values)
