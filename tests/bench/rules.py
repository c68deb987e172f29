"""What each step and each rule costs, and how it grows: `python -m tests.bench.rules --sizes 1000,10000`.

One process a size, so that the memory of one does not weigh on the other; seconds of work, not of waiting. The first
time of a rule holds the look-ups that it was the first to ask for; the time again is its own. The growth is the power
of the registry's size that the time goes with: 1 is linear, 2 is a rule that compares all with all.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from typing import TypeVar

from tests.bench.generate import ON, write
from tests.bench.workshop import ROOT

T = TypeVar("T")
Times = dict[str, tuple[float, float]]
"""By name: the seconds of the first time, and the least of three later ones."""
MARKED = 1.3
"""A growth that asks for a look."""
SHORT = 0.002
"""Seconds under which a growth is chance."""


def times(folder: Path) -> dict[str, Times]:
    """What the steps of `validate` and each rule take on a registry, in this process."""
    from partnerstwo.diagnostics.table import FORMATS
    from partnerstwo.language.lang import Lang
    from partnerstwo.language.style import Style
    from partnerstwo.registry.load import load
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.diagnose import diagnose, outcome
    from partnerstwo.rules.limits import limits_of
    from partnerstwo.rules.run import run
    from partnerstwo.rules.selection import selection
    from partnerstwo.source.folder import Folder

    tree = Folder(folder)
    everything = selection([], [], [rule.code for rule in RULES])
    steps: Times = {}
    _, steps["scan"] = _once(tree.scan)
    registry, steps["load, scan included"] = _once(lambda: load(tree))
    # What was loaded stays; looking it through again and again would be the most of all that is measured.
    gc.collect()
    gc.freeze()
    rules: Times = {}
    for rule in RULES:
        rules[f"{rule.code} {rule.name}"] = _first_and_again(
            lambda rule=rule: list(rule.check(registry, ON, limits_of(rule, registry)))  # type: ignore[misc]
        )
    found, steps["run, look-ups there"] = _once(lambda: run(registry, ON, RULES, everything))
    diagnostics, steps["diagnose"] = _once(lambda: diagnose(found, registry, tree, Lang.PL))
    result, steps["outcome"] = _once(lambda: outcome(diagnostics, registry, tree, ON, str(folder), Lang.PL))
    for form in FORMATS:
        _, steps[f"format {form.name}"] = _once(lambda form=form: form.render(result, Style()))  # type: ignore[misc]
    return {"steps": steps, "rules": rules}


def _once(action: Callable[[], T]) -> tuple[T, tuple[float, float]]:
    started = process_time()
    made = action()
    took = process_time() - started
    return made, (took, took)


def _first_and_again(action: Callable[[], object]) -> tuple[float, float]:
    _, (first, _) = _once(action)
    return first, min(_once(action)[1][0] for _ in range(3))


def _lines(small: int, large: int, title: str, one: Times, other: Times) -> Iterator[str]:
    yield f"{title:44} {small:>10,} {large:>10,}   again {small:>6,} {large:>7,}  growth"
    for name, (first, again) in sorted(other.items(), key=lambda item: -item[1][0]):
        before_first, before_again = one[name]
        growth = math.log(again / before_again) / math.log(large / small) if again > SHORT and before_again > 0 else 0
        mark = " <" if growth > MARKED else ""
        told = f"{growth:7.2f}{mark}" if growth else ""
        yield (
            f"{name:44} {before_first * 1000:10.1f} {first * 1000:10.1f}"
            f"   {before_again * 1000:12.2f} {again * 1000:7.1f} {told}".rstrip()
        )


def main() -> None:
    """Prints milliseconds at two sizes, the dearest first."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.rules", description=__doc__)
    parser.add_argument("--sizes", default="1000,10000", help="two numbers of partners")
    parser.add_argument("--broken", type=float, default=0.0)
    parser.add_argument("--of", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.of is not None:
        sys.stdout.write(json.dumps(times(asked.of)))
        return
    small, large = sorted(int(each) for each in asked.sizes.split(","))
    told = []
    for size in (small, large):
        with tempfile.TemporaryDirectory(prefix="partnerstwo-bench-") as folder:
            write(Path(folder) / "registry", size, asked.broken)
            words = [sys.executable, "-m", "tests.bench.rules", "--of", str(Path(folder) / "registry")]
            told.append(json.loads(subprocess.run(words, cwd=ROOT, check=True, capture_output=True).stdout))
    sys.stdout.write("Milliseconds by partners; `again`: with the look-ups there\n\n")
    for title in ("steps", "rules"):
        sys.stdout.writelines(f"{line}\n" for line in _lines(small, large, title, told[0][title], told[1][title]))
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
