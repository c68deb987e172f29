"""What is measured, against which yardstick, and how good it must be."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench import goals
from tests.bench.goals import Goal
from tests.bench.process import Task
from tests.bench.workshop import HERE, Workshop

ON = "2026-09-30"
"""The day on which a clean generated registry is clean (`generate.ON`)."""
FOUND = frozenset({0, 1})
PEER_SIZE = 1_000
GROUPS = ("start", "validate", "repeated", "list", "report", "registries", "peers")
REPORTED = 200
"""The most registries of which one report is made here."""
INSTALL = "pip install -e '.[bench]'"
NO_FLOOR = "no C compiler with libyaml (apt install gcc libyaml-dev): nothing is measured against F"


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What a command is compared with."""

    name: str
    task: Task


@dataclass(frozen=True, slots=True)
class Measurement:
    """A command, its yardstick, its goal."""

    group: str
    what: str
    partners: int | None
    """The size of the registry; None where there is none, or are several."""
    task: Task
    yardstick: Yardstick | None = None
    goal: Goal | None = None
    files: int = 0
    """How many files it reads, where that tells how its time grows."""
    registries: int | None = None
    """How many it is about, where there are several."""


@dataclass(frozen=True)
class Plan:
    """The measurements of some sizes; registries are made while it is gone through."""

    shop: Workshop
    sizes: tuple[int, ...]
    registries: tuple[int, ...]
    """Numbers of registries that are looked at together."""
    remarks: list[str]
    """What could not be measured, and what to install."""

    def measurements(self, groups: frozenset[str]) -> Iterator[Measurement]:
        """Those of the groups, in the order of the table."""
        makers = {
            "start": self._start,
            "validate": self._validate,
            "repeated": self._repeated,
            "list": self._list,
            "report": self._report,
            "registries": self._registries,
            "peers": self._peers,
        }
        for group in GROUPS:
            if group in groups:
                yield from makers[group]()

    def _program(self, *words: str, codes: frozenset[int] = frozenset({0})) -> Task:
        return self.shop.task((*self.shop.program, *words), codes=codes)

    def _pass(self) -> Yardstick:
        return Yardstick("P", self.shop.task((sys.executable, "-c", "pass")))

    def _floor(self, registry: Path) -> Yardstick | None:
        floor = self.shop.floor()
        return None if floor is None else Yardstick("F", self.shop.task((str(floor), str(registry))))

    def _git(self, registry: Path) -> Yardstick | None:
        folder = self.shop.committed(registry)
        git = shutil.which("git")
        if folder is None or git is None:
            self.remarks.append("no git: nothing is measured against G")
            return None
        return Yardstick("G", self.shop.task((git, "-C", str(folder), "status", "--porcelain")))

    def _start(self) -> Iterator[Measurement]:
        yield Measurement("start", "--version", None, self._program("--version"), self._pass(), goals.VERSION)
        yield Measurement("start", "--help", None, self._program("--help"), self._pass(), goals.HELP)
        yield Measurement("start", "validate --help", None, self._program("validate", "--help"), self._pass())

    def _validate(self) -> Iterator[Measurement]:
        if any(size > 100 for size in self.sizes) and self.shop.floor() is None:
            self.remarks.append(NO_FLOOR)
        for size in self.sizes:
            clean = self.shop.registry(size)
            yardstick = self._pass() if size <= 100 else self._floor(clean)
            goal = goals.COLD.get(size) if yardstick is not None else None
            task = self._cold(clean)
            yield Measurement("validate", "validate, cold", size, task, yardstick, goal, _files(clean))
        for size in self.sizes:
            broken = self.shop.registry(size, broken=0.01)
            yardstick = self._pass() if size <= 100 else self._floor(broken)
            yield Measurement("validate", "validate, cold, 1 % broken", size, self._cold(broken), yardstick)

    def _cold(self, registry: Path) -> Task:
        """Bytecode is there and files are in the system's cache, but no verdict is remembered."""
        return self._program("validate", str(registry), "--on", ON, *self._known("--no-cache"), codes=FOUND)

    def _known(self, option: str, value: str = "") -> list[str]:
        """The option, where the measured program has it: an older version may not."""
        if option not in self.shop.says("validate", "--help"):
            return []
        return [option, value] if value else [option]

    def _repeated(self) -> Iterator[Measurement]:
        for size in self.sizes:
            for broken in (0.0, 0.01):
                registry = self.shop.registry(size, broken=broken)
                yardstick = self._pass() if size <= 1_000 else self._git(registry)
                goal = goals.REPEATED.get(size) if yardstick is not None else None
                task = self._program("validate", str(registry), "--on", ON, codes=FOUND)
                what = "validate, repeated" + (", 1 % broken" if broken else "")
                yield Measurement("repeated", what, size, task, yardstick, goal)

    def _list(self) -> Iterator[Measurement]:
        for size in self.sizes:
            registry = self.shop.registry(size)
            task = self._program("list", "partners", "--data", str(registry))
            yield Measurement(
                "list", "list partners", size, task, self._pass() if size <= 100 else self._floor(registry)
            )

    def _report(self) -> Iterator[Measurement]:
        town = self.shop.town()
        for name, goal in (("md", goals.REPORT), ("terminal", goals.REPORT), ("pdf", goals.REPORT_PDF)):
            # Without `--output` a PDF would be refused; the file is written over each time.
            words = ["report", "--data", str(town), "--format", name, "--on", ON]
            words += ["--output", str(self.shop.folder / f"report.{name}")] if name == "pdf" else []
            yield Measurement("report", f"report --format {name}", 60, self._program(*words), self._pass(), goal)

    def _registries(self) -> Iterator[Measurement]:
        """Each one file in a hundred broken, as they come; memory must not grow with their number."""
        if "--jobs" not in self.shop.says("validate", "--help"):
            self.remarks.append("the program has no --jobs: several registries were left out")
            return
        for cores in ("1", "2"):
            for number in self.registries:
                country = self.shop.country(number)
                words = ("validate", str(country), "--on", ON, "--jobs", cores, *self._known("--no-cache"))
                what = f"validate, several, --jobs {cores}"
                task = self._program(*words, codes=FOUND)
                yield Measurement(
                    "registries", what, None, task, self._floor(country), None, _files(country), registries=number
                )
        for number in self.registries:
            if number > REPORTED:
                continue
            country = self.shop.country(number)
            words = ("report", str(country), "--format", "md", "--on", ON, "--output", str(self.shop.folder / "all.md"))
            task, floor = self._program(*words), self._floor(country)
            yield Measurement(
                "registries", "report, several", None, task, floor, files=_files(country), registries=number
            )

    def _peers(self) -> Iterator[Measurement]:
        """The peers look at partners and projects only; the program beside them at the whole registry."""
        registry = self.shop.registry(PEER_SIZE)
        beside = Yardstick("ours", self._cold(registry))
        for name, argvs in self._peer_commands(registry):
            missing = [argv[0] for argv in argvs if not argv[0]]
            if missing:
                self.remarks.append(f"{name} is not installed and was left out: {INSTALL}")
                continue
            task = self.shop.task(*argvs, codes=FOUND)
            yield Measurement("peers", name, PEER_SIZE, task, beside, goals.PEERS.get(name))

    def _peer_commands(self, registry: Path) -> Iterator[tuple[str, tuple[tuple[str, ...], ...]]]:
        kinds = ("partners", "projects")
        schemas = self.shop.schemas()
        peers = HERE / "peers"
        folders = tuple(str(registry / kind) for kind in kinds)
        yield "yamllint", ((_installed("yamllint"), "-d", "relaxed", *folders),)
        there = _importable("check_jsonschema")
        # Installed by itself, as pre-commit does, it has no C reader; ours brings one that it would find.
        for name, hide in (("check-jsonschema", "sys.modules['_ruamel_yaml'] = None"), ("… with our C reader", "")):
            code = f"import sys; {hide}\nfrom check_jsonschema import main; main()"
            yield (
                name,
                tuple(
                    (
                        *(sys.executable if there else "", "-c", code),
                        *("--schemafile", str(schemas / f"{kind}.json")),
                        *sorted(str(path) for path in (registry / kind).iterdir()),
                    )
                    for kind in kinds
                ),
            )
        yield (
            "yamale",
            tuple(
                (_installed("yamale"), "-s", str(peers / f"{kind}.yamale.yaml"), str(registry / kind)) for kind in kinds
            ),
        )
        ready = _importable("jsonschema_rs") and _importable("yaml")
        script = (str(peers / "handwritten.py"), str(registry), str(schemas))
        yield "hand-written", ((sys.executable if ready else "", *script),)


def _installed(name: str) -> str:
    return shutil.which(name, path=str(Path(sys.executable).parent)) or ""


def _importable(name: str) -> bool:
    from importlib.util import find_spec

    return find_spec(name) is not None


def _files(registry: Path) -> int:
    # What this process grows to would be told as the peak of all it starts; `rglob` takes a lot for a country.
    return sum(name.endswith(".yaml") for _, _, names in os.walk(registry) for name in names)
