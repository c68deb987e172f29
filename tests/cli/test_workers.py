"""Work shared out to processes: the same results in the same order, and no process left."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator

import pytest

from partnerstwo.cli.workers import WorkerLostError, can_fork, in_order, shared_out
from tests.processes import children

pytestmark = pytest.mark.skipif(not can_fork(), reason="work is not shared out there")


@pytest.fixture(autouse=True)
def nobody_is_left() -> Iterator[None]:
    before = children()
    yield
    assert children() <= before


def test_heavy_work_keeps_a_process_from_other_work() -> None:
    assert shared_out([9, 1, 1, 1, 5, 1, 1], 2) == [0, 1, 1, 1, 1, 1, 0]
    assert shared_out([], 2) == []
    assert shared_out([1, 1, 1], 1) == [0, 0, 0]


@pytest.mark.parametrize("processes", [1, 2, 5])
def test_results_come_in_the_order_of_the_work(processes: int) -> None:
    def work(number: int) -> tuple[int, str]:
        time.sleep(0.001 * (number % 3))
        return number, "ż" * number

    assert list(in_order(work, shared_out([1] * 40, processes))) == [(each, "ż" * each) for each in range(40)]


def test_no_work_is_done_by_nobody() -> None:
    assert list(in_order(lambda number: number, [])) == []


def test_each_process_does_its_share_in_a_process_of_its_own() -> None:
    shares = [0, 1, 1, 0, 2]
    who = list(in_order(lambda _: os.getpid(), shares))
    assert [who.index(each) for each in who] == [0, 1, 1, 0, 4]
    assert os.getpid() not in who


def test_results_larger_than_a_pipe_arrive_whole() -> None:
    sizes = list(in_order(lambda number: b"x" * (3_000_000 + number), [0, 1, 0, 1]))
    assert [len(each) for each in sizes] == [3_000_000, 3_000_001, 3_000_002, 3_000_003]


def test_who_is_not_read_waits() -> None:
    def work(number: int) -> tuple[float, bytes]:
        return time.monotonic(), b"x" * 2_000_000

    results = in_order(work, [0] * 4)
    first = next(results)[0]
    time.sleep(0.3)
    later = [began for began, _ in results]
    # The second result was made at once and did not fit; the third had to wait until the reader came back.
    assert later[1] - first > 0.25


@pytest.mark.parametrize("how", [lambda: os._exit(0), lambda: os.kill(os.getpid(), signal.SIGKILL), lambda: 1 / 0])
def test_a_process_that_ends_before_its_work_does_is_told(how: object, capfd: pytest.CaptureFixture[str]) -> None:
    def work(number: int) -> int:
        if number == 3:
            how()  # type: ignore[operator]
        return number

    done: list[int] = []
    with pytest.raises(WorkerLostError) as error:
        done.extend(in_order(work, [0, 1, 0, 1, 0, 1]))
    assert error.value.number == 3
    assert capfd.readouterr().err == ""


def test_half_a_result_is_none() -> None:
    def work(number: int) -> bytes:
        if number == 1:
            os.kill(os.getpid(), signal.SIGTERM)
        return b"x" * 5_000_000

    received = in_order(work, [0, 0])
    assert len(next(received)) == 5_000_000
    with pytest.raises(WorkerLostError):
        next(received)


def test_who_has_enough_ends_them_all() -> None:
    started = time.monotonic()

    def work(number: int) -> int:
        if number > 1:
            time.sleep(30)
        return number

    results = in_order(work, [0, 1, 0, 1])
    assert next(results) == 0
    results.close()
    assert time.monotonic() - started < 10


def test_an_interrupted_reader_ends_them_all() -> None:
    def read() -> None:
        for _ in in_order(lambda number: number, [0, 1, 0, 1]):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read()


def test_ctrl_c_reaches_the_reader_only() -> None:
    def work(number: int) -> int:
        os.kill(os.getpid(), signal.SIGINT)
        return number

    assert list(in_order(work, [0, 1])) == [0, 1]
    assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == set()


def test_what_is_not_written_yet_is_not_written_twice(capfd: pytest.CaptureFixture[str]) -> None:
    sys.stdout.write("raz")
    assert list(in_order(lambda number: number, [0, 1])) == [0, 1]
    sys.stdout.write("dwa\n")
    sys.stdout.flush()
    assert capfd.readouterr().out == "razdwa\n"


def test_whoever_started_the_program_may_have_ignored_the_end_of_children() -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert list(in_order(lambda number: number, [0, 1, 0, 1])) == [0, 1, 2, 3]
    finally:
        signal.signal(signal.SIGCHLD, before)
