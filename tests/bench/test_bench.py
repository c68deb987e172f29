"""The benchmark runs; how long anything takes is no test."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.goals import Goal
from tests.bench.process import Cost, Pairs, TaskFailedError, cost
from tests.bench.workshop import ROOT, Workshop


def _bench(*words: str) -> subprocess.CompletedProcess[str]:
    told = [sys.executable, "-m", "tests.bench", *words]
    return subprocess.run(told, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


def test_one_command_measures_and_prints_a_table(tmp_path: Path) -> None:
    told = tmp_path / "results.json"
    done = _bench("--sizes", "5,20", "--runs", "1", "--only", "validate", "--json", str(told))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert sum(line.startswith("validate, cold ") and " P (" in line for line in lines) == 2
    assert sum(line.startswith("validate, cold, 1 % broken ") for line in lines) == 2
    assert any(line.startswith("20 ") and " × " in line for line in lines)
    results = json.loads(told.read_text())["results"]
    cold = [each for each in results if each["what"] == "validate, cold"]
    assert [each["files"] for each in cold] == [13, 31]
    assert all(each["ratio"]["median"] > 0 and each["peak_bytes"] > 2**20 for each in cold)


def test_several_registries_are_measured_by_their_number(tmp_path: Path) -> None:
    told = tmp_path / "results.json"
    done = _bench("--registries", "2,6", "--runs", "1", "--only", "registries", "--json", str(told))
    assert done.returncode == 0, done.stderr
    results = json.loads(told.read_text())["results"]
    assert [(each["what"], each["registries"]) for each in results] == [
        ("validate, several, --jobs 1", 2),
        ("validate, several, --jobs 1", 6),
        ("validate, several, --jobs 2", 2),
        ("validate, several, --jobs 2", 6),
        ("report, several", 2),
        ("report, several", 6),
    ]
    assert sum("×" in line for line in done.stdout.splitlines() if line.startswith(("validate, s", "report, s"))) == 3


def test_an_unknown_group_is_refused() -> None:
    done = _bench("--only", "speed")
    assert done.returncode == 2
    assert "there are start, validate" in done.stderr


def test_a_program_that_fails_is_told_and_not_timed() -> None:
    done = _bench("--only", "start", "--runs", "1", "--program", f"{sys.executable} -m partnerstwo.nowhere")
    assert done.returncode == 2
    assert "could not measure" in done.stderr
    assert "nowhere" in done.stderr
    assert done.stdout == ""


def test_the_cost_of_several_processes_is_their_sum_and_a_failure_is_told(tmp_path: Path) -> None:
    shop = Workshop(tmp_path, (sys.executable,))
    spin = (sys.executable, "-c", "import time\nend = time.process_time() + .1\nwhile time.process_time() < end: pass")
    both = cost(shop.task(spin, spin))
    assert both.cpu > 0.2
    assert both.wall >= 0.2
    with pytest.raises(TaskFailedError, match="exit code 3"):
        cost(shop.task((sys.executable, "-c", "raise SystemExit(3)")))


def test_ratios_are_taken_pair_by_pair() -> None:
    # In the second pair the whole machine was slow: the ratio does not mind.
    pairs = Pairs(
        command=(Cost(2, 2, 10), Cost(20, 4, 30), Cost(3, 2, 20)),
        yardstick=(Cost(1, 1, 1), Cost(10, 1, 1), Cost(1, 1, 1)),
    )
    ratio = pairs.ratio("wall")
    assert ratio is not None
    assert (ratio.median, ratio.least, ratio.most) == (2, 2, 3)
    assert pairs.seconds("wall").median == 3
    assert pairs.peak() == 30


def test_a_program_has_to_take_at_most_and_a_peer_at_least() -> None:
    assert Goal(8).met(8)
    assert not Goal(8).met(8.1)
    assert Goal(10, at_least=True).met(10)
    assert not Goal(10, at_least=True).met(9.9)
    assert (str(Goal(1.6)), str(Goal(25, at_least=True))) == ("≤ 1.6", "≥ 25")
