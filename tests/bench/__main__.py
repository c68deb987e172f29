"""`python -m tests.bench`: how fast the program is, side by side with yardsticks and peers, in one table."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from tests.bench.measurements import GROUPS, Plan
from tests.bench.process import TaskFailedError, in_turns
from tests.bench.table import Result, text, values
from tests.bench.workshop import CannotPrepareError, Workshop, installed_program

FEW = 3
"""Runs of what takes long: the peers, and registries above `LARGE` partners."""
LARGE = 20_000
MANY = 100
"""Registries together, the same."""


def main() -> int:
    """Measures, prints, and ends with 2 if something could not be run."""
    asked = _arguments()
    remarks: list[str] = []
    results: list[Result] = []
    with tempfile.TemporaryDirectory(prefix="partnerstwo-bench-") as folder:
        shop = Workshop(Path(folder), tuple(asked.program.split()) if asked.program else installed_program())
        if "--no-cache" not in shop.says("validate", "--help"):
            remarks.append("the program has no --no-cache: a repeated run costs as much as a cold one")
        try:
            for each in Plan(shop, asked.sizes, asked.registries, remarks).measurements(asked.only):
                long = each.group == "peers" or (each.partners or 0) > LARGE or (each.registries or 0) > MANY
                sys.stderr.write(f"{each.what} {each.partners or each.registries or ''}".rstrip() + " ...\n")
                yardstick = each.yardstick.task if each.yardstick else None
                pairs = in_turns(each.task, yardstick, min(asked.runs, FEW) if long else asked.runs)
                results.append(Result(each, pairs, asked.clock))
        except KeyboardInterrupt:
            remarks.append("interrupted: what was measured until then")
        except (TaskFailedError, CannotPrepareError) as error:
            sys.stderr.write(f"could not measure: {error}\n")
            return 2
    sys.stdout.write(text(results, remarks, asked.clock))
    if asked.json is not None:
        asked.json.write_text(json.dumps(values(results, remarks), indent=1) + "\n", encoding="utf-8")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--sizes", type=_sizes, default=(100, 1_000, 10_000), help="partners, such as 100,1000")
    parser.add_argument("--registries", type=_sizes, default=(20, 200, 1_000), help="several at once, such as 20,200")
    parser.add_argument("--runs", type=_count, default=7, help="pairs of each (at most 3 where one takes long)")
    parser.add_argument("--only", type=_groups, default=frozenset(GROUPS), help=f"of {','.join(GROUPS)}")
    parser.add_argument("--clock", choices=("wall", "cpu"), default="wall", help="cpu where other work runs beside")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all runs there, too")
    parser.add_argument("--program", metavar="COMMAND", help="another program to measure, such as an older version's")
    return parser.parse_args()


def _count(typed: str) -> int:
    number = int(typed)
    if number < 1:
        raise argparse.ArgumentTypeError("a number from 1 on")
    return number


def _sizes(typed: str) -> tuple[int, ...]:
    return tuple(sorted({_count(each) for each in typed.split(",")}))


def _groups(typed: str) -> frozenset[str]:
    groups = frozenset(typed.split(","))
    if unknown := groups - set(GROUPS):
        raise argparse.ArgumentTypeError(f"{', '.join(sorted(unknown))}: there are {', '.join(GROUPS)}")
    return groups


if __name__ == "__main__":
    sys.exit(main())
