"""Work shared out to processes is the same work: in order, whole, and without a trace of who did it."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from partnerstwo.cli.sharing import shared
from partnerstwo.cli.workers import can_fork
from partnerstwo.registry import load as loading
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.run import Found, run
from partnerstwo.rules.selection import selection
from partnerstwo.source.folder import Folder
from partnerstwo.source.witness import Watched
from tests.bench.generate import write
from tests.processes import children

ROOT = Path(__file__).parents[2]
REGISTRIES = (ROOT / "data", *sorted(path.parent for path in (ROOT / "tests/registries").rglob("registry.yaml")))

here = os.getpid()
pytestmark = pytest.mark.skipif(not can_fork(), reason="work is not shared out there")


@pytest.fixture(autouse=True)
def nobody_is_left() -> Iterator[None]:
    before, open_before = children(), len([*Path("/proc/self/fd").iterdir()])
    yield
    assert children() <= before
    assert len([*Path("/proc/self/fd").iterdir()]) == open_before


def by(number: int) -> tuple[int, int]:
    time.sleep(0.01)
    return number, os.getpid()


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_order_whoever_did_the_work(jobs: int) -> None:
    done = list(shared(jobs)(by, range(20)))
    assert [number for number, _ in done] == [*range(20)]
    assert len({process for _, process in done}) == jobs


@pytest.mark.parametrize("tasks", [[], [1], [*range(300)]])
def test_what_cannot_be_shared_out_is_done_here(tasks: list[int]) -> None:
    assert list(shared(2)(lambda number: (number, os.getpid()), tasks)) == [(number, here) for number in tasks]


@pytest.mark.parametrize("end", [lambda: os.kill(os.getpid(), signal.SIGKILL), lambda: 1 / 0, lambda: os._exit(3)])
def test_what_a_helper_does_not_bring_back_is_done_here(end: object) -> None:
    def work(number: int) -> int:
        time.sleep(0.01)
        if number > 3 and os.getpid() != here:
            end()  # type: ignore[operator]
        return number

    assert list(shared(3)(work, range(30))) == [*range(30)]


def test_a_helper_that_is_killed_while_it_tells_is_believed_as_far_as_it_came(tmp_path: Path) -> None:
    """Its answers do not fit the pipe, so it waits in the middle of them for this process, which is at work still."""

    def work(number: int) -> bytes:
        if os.getpid() != here:
            (tmp_path / "helper").write_text(str(os.getpid()))
            return bytes(100_000)
        time.sleep(0.3)
        if (tmp_path / "helper").exists() and number == 19:
            os.kill(int((tmp_path / "helper").read_text()), signal.SIGKILL)
        return bytes(100_000)

    assert list(shared(2)(work, range(20))) == [bytes(100_000)] * 20


def test_what_goes_wrong_is_raised_here() -> None:
    def work(number: int) -> float:
        return 1 / (number - 7)

    with pytest.raises(ZeroDivisionError):
        list(shared(2)(work, range(20)))


def test_an_interruption_ends_the_helpers(tmp_path: Path) -> None:
    def work(number: int) -> None:
        if os.getpid() == here:
            raise KeyboardInterrupt
        time.sleep(60)
        (tmp_path / str(number)).touch()

    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        list(shared(2)(work, range(20)))
    assert time.monotonic() - started < 30


def test_helpers_say_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    def work(number: int) -> None:
        time.sleep(0.01)
        if os.getpid() != here:
            os.write(1, b"out")
            os.write(2, b"err")

    list(shared(2)(work, range(20)))
    assert capfd.readouterr() == ("", "")


def test_without_processes_to_be_had_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left() -> int:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", none_left)
    assert list(shared(2)(by, range(5))) == [(number, here) for number in range(5)]


def test_whoever_started_the_program_may_have_ignored_the_end_of_children() -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        done = list(shared(2)(by, range(20)))
    finally:
        signal.signal(signal.SIGCHLD, before)
    assert [number for number, _ in done] == [*range(20)]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    write(folder, 300, 0.05)
    return folder


def told(registry: Registry) -> dict[str, object]:
    """All that a registry holds; comments to the program by what they say, since their places are found when asked."""
    held = {each.name: getattr(registry, each.name) for each in fields(Registry) if each.name != "_derived"}
    fragments = {each.name: getattr(registry.fragments, each.name) for each in fields(registry.fragments)}
    remarked = {file: each.remarks for file, each in registry.fragments.remarked.items()}
    return {**held, **fragments, "fragments": None, "remarked": remarked}


def ordered(registry: Registry) -> list[list[str]]:
    return [[*registry.of(folder)] for folder in ("partners", "partnerships", "projects", "meetings", "assessments")]


@pytest.fixture(params=[*REGISTRIES, None], ids=lambda path: path.relative_to(ROOT).as_posix() if path else "generated")
def folder(request: pytest.FixtureRequest, generated: Path) -> Path:
    return request.param or generated


def test_two_processes_read_what_one_reads(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = load(Folder(folder))
    monkeypatch.setattr(loading, "FEWEST", 2)
    together = load(Folder(folder), each=shared(2))
    assert told(together) == told(alone)
    assert ordered(together) == ordered(alone)


def test_two_processes_find_what_one_finds(folder: Path) -> None:
    on, chosen = date(2026, 11, 20), selection([], [], [rule.code for rule in RULES])

    def said(found: tuple[Found, ...]) -> list[tuple[object, ...]]:
        return [(each.rule.code, each.finding, each.excuse) for each in found]

    registry = load(Folder(folder))
    assert said(run(registry, on, RULES, chosen, shared(2))) == said(run(registry, on, RULES, chosen))


def test_what_others_read_is_attested(generated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "FEWEST", 2)
    alone, together = Watched(generated), Watched(generated)
    load(alone)
    load(together, each=shared(2, together))
    assert together.notes.evidence() == alone.notes.evidence() is not None


def test_progress_is_told_to_the_end(generated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "FEWEST", 2)
    seen: list[tuple[int, int]] = []
    registry = load(Folder(generated), lambda done, total: seen.append((done, total)), shared(2))
    assert seen[-1] == (len(registry.files), len(registry.files))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
