"""The last verdict is said again if nothing that was asked has changed, and never otherwise."""

from __future__ import annotations

import fcntl
import os
import pty
import shutil
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Self

import pytest

from partnerstwo.cli import invocation, keeping, verdicts
from partnerstwo.registry import load
from tests.cli.apart import run
from tests.cli.town import BASE, ON, Town, partner, spoiled


@pytest.fixture(autouse=True)
def the_program_is_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever works on the program while its tests run changes files of it."""
    monkeypatch.setattr(keeping, "_program", lambda: iter([str(BASE / "registry.yaml")]))


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path)


class TestSaidAgain:
    """What is known is said without loading the program."""

    @pytest.mark.parametrize(
        "words",
        [
            ON,
            ("--data", "data", *ON),
            ("--data=data", *ON),
            ("data", *ON),
            (".", *ON),
            (*ON, "--format", "json"),
            (*ON, "--format=sarif"),
            (*ON, "--format", "github", "--strict"),
            (*ON, "--notices", "--statistics", "--lang", "en", "--color", "always"),
            (*ON, "--select", "Z,S", "--ignore=S01", "--exit-zero", "--no-baseline"),
            (*ON, "--jobs", "1"),
            (),
        ],
    )
    @pytest.mark.parametrize("broken", [False, True])
    def test_in_every_form(self, town: Town, words: tuple[str, ...], broken: bool) -> None:
        if broken:
            spoiled(partner(town))
        said = town.known(*words)
        assert said.out + said.err
        town.is_true(*words)

    def test_with_a_baseline_beside_it_or_named(self, town: Town) -> None:
        spoiled(partner(town))
        assert town.validate("--update-baseline", *ON).code == 0
        town.known(*ON, "--strict")
        shutil.move(town.data / ".baseline.json", town.folder / "known.json")
        assert town.known(*ON, "--baseline", "known.json").code == 0
        assert town.is_true(*ON).code == 1

    def test_with_schemas_beside_it(self, town: Town) -> None:
        assert run("schema", "--write", folder=town.folder, environment=town.environment).code == 0
        town.known()

    def test_from_another_folder(self, town: Town) -> None:
        town.known(folder=town.data / "partners")
        assert town.is_true(folder=town.folder).whole

    def test_the_exit_code_too(self, town: Town) -> None:
        spoiled(partner(town))
        assert town.known().code == 1
        assert town.known(*ON, "--exit-zero").code == 0

    @pytest.mark.parametrize(
        "words",
        [
            ("--no-cache",),
            ("--output", "out.txt"),
            ("--format", "json=out.json"),
            ("--fix",),
            ("--diff",),
            ("--update-baseline",),
            ("data/partners",),
            ("data", "data"),
            ("--since", "HEAD"),
            ("--select", "XX99"),
            ("--data", "nowhere"),
            ("--baseline", "nowhere.json"),
            ("--help",),
        ],
    )
    def test_nothing_is_kept_of_what_does_more_or_fails(self, town: Town, words: tuple[str, ...]) -> None:
        for _ in range(2):
            assert town.validate(*ON, *words).whole
        assert town.entries() == []

    @pytest.mark.parametrize("command", [("list",), ("--help",), (), ("--lang", "pl", "validate")])
    def test_nothing_is_kept_of_other_commands(self, town: Town, command: tuple[str, ...]) -> None:
        run(*command, folder=town.folder, environment=town.environment)
        assert town.entries() == []

    def test_nothing_is_kept_of_a_long_result(self, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(keeping, "LARGEST", 10)
        assert town.validate().code == 0
        assert town.entries() == []

    def test_nothing_is_kept_of_several_registries(self, town: Town) -> None:
        shutil.copytree(town.data, town.folder / "other/data")
        assert town.validate("data", "other", "--jobs", "1", *ON).whole
        assert town.entries() == []

    def test_a_full_disk_and_a_reader_that_left_are_told_as_ever(self, town: Town) -> None:
        town.known()
        full = os.open("/dev/full", os.O_WRONLY)
        assert not town.validate(out=full).whole
        assert town.is_true(out=full).code == 2
        reading, writing = os.pipe()
        os.close(reading)
        assert not town.validate(out=writing).whole
        assert town.is_true(out=writing).code == 0


class TestTheRest:
    """The same files, asked otherwise."""

    @pytest.mark.parametrize(
        "words",
        [
            ("--strict",), ("--notices",), ("--statistics",), ("--exit-zero",), ("--select", "F"), ("--ignore", "F"),
            ("--lang", "en"), ("--color", "always"), ("--format", "concise"), ("--format", "json"), ("--no-baseline",),
        ],
    )  # fmt: skip
    def test_options(self, town: Town, words: tuple[str, ...]) -> None:
        spoiled(partner(town))
        town.known()
        assert town.is_true(*ON, *words).whole

    @pytest.mark.parametrize(
        "variables",
        [
            {"PARTNERSTWO_LANG": "en"}, {"FORCE_COLOR": "1"}, {"FORCE_HYPERLINK": "1"}, {"TERM": "xterm-kitty"},
            {"GITHUB_ACTIONS": "true"}, {"CI": "1"}, {"TZ": "Pacific/Kiritimati"}, {"COLUMNS": "40"}, {"ANY": "thing"},
        ],
    )  # fmt: skip
    def test_variables(self, town: Town, variables: Mapping[str, str]) -> None:
        spoiled(partner(town))
        words = (*ON, "--format", "auto")
        town.known(*words)
        assert town.is_true(*words, environment={**town.environment, **variables}).whole

    def test_what_the_shell_notes_for_itself_is_nothing(self, town: Town) -> None:
        town.known()
        assert not town.is_true(environment=town.environment | {"OLDPWD": "/", "SHLVL": "3", "_": "x"}).whole

    def test_the_folder_one_stands_in(self, town: Town) -> None:
        spoiled(partner(town))
        here = town.known("--data", str(town.data), *ON)
        there = town.is_true("--data", str(town.data), *ON, folder=town.folder.parent)
        assert there.whole
        assert there.said != here.said

    def test_a_registry_named_by_a_variable(self, town: Town) -> None:
        environment = {**town.environment, "PARTNERSTWO_DATA": "other"}
        shutil.copytree(town.data, town.folder / "other")
        spoiled(partner(town))
        assert town.known(environment=environment).code == 0
        shutil.rmtree(town.folder / "other")
        assert town.is_true(environment=environment).code == 2

    def test_the_day(self, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
        def on(day: date) -> Callable[[], None]:
            class Day(date):
                @classmethod
                def today(cls) -> Self:
                    return cls(day.year, day.month, day.day)

            def change() -> None:
                monkeypatch.setattr(invocation, "date", Day)
                monkeypatch.setattr(verdicts, "today", lambda: (day.year, day.month, day.day))

            return change

        day = date(2026, 6, 30)
        before = town.known("--data", "data", before=on(day))
        after = town.is_true("--data", "data", before=on(day + timedelta(days=4000)))
        assert after.said != before.said

    def test_midnight_during_the_run(self, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
        def change() -> None:
            days = iter([(2026, 6, 30), (2026, 7, 1)])
            monkeypatch.setattr(verdicts, "today", lambda: next(days))

        town.validate(before=change)
        assert town.entries() == []

    @pytest.mark.parametrize(
        ("module", "name", "value"),
        [(verdicts, "__version__", "9"), (sys, "version", "9"), (sys, "path", ["/"]), (sys, "orig_argv", ["python"])],
    )
    def test_the_program_and_its_python(
        self, town: Town, module: object, name: str, value: object, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        town.known()
        assert town.validate(before=lambda: monkeypatch.setattr(module, name, value)).whole

    def test_the_width_and_whether_anybody_looks(self, town: Town) -> None:
        spoiled(partner(town))
        town.known()
        lines: dict[int, bytes] = {}
        for columns, whole in ((200, True), (40, True), (40, False), (200, True)):
            master, slave = pty.openpty()
            fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
            said = town.validate(out=slave)
            os.close(slave)
            shown = b""
            try:
                while more := os.read(master, 65536):
                    shown += more
            except OSError:
                pass
            os.close(master)
            assert lines.setdefault(columns, shown) == shown
            assert said.whole == whole
        assert lines[40] != lines[200]


@pytest.mark.parametrize("words", [("--jobs", "1"), ("--jobs=1",)])
def test_who_names_a_number_of_cores_gets_no_second_one(
    town: Town, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setattr(verdicts, "_cores", lambda: 2)
    # pytest puts streams of its own in the place of the usual ones.
    monkeypatch.setattr(verdicts, "_plain", lambda: True)
    monkeypatch.setattr(sys, "stdout", sys.__stdout__)
    monkeypatch.setattr(sys, "stderr", sys.__stderr__)
    for given, jobs in (((), 2), (words, 1)):
        asked = verdicts.question(["--data", str(town.data), *given], town.environment)
        assert asked is not None
        assert asked.jobs == jobs


class TestTheProgramChanges:
    def test_a_file_of_the_program(self, town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        source = tmp_path / "rule.py"
        source.write_text("x = 1\n", encoding="utf-8")
        monkeypatch.setattr(keeping, "_program", lambda: iter([str(source), str(tmp_path / "other.py")]))
        # So soon after it was changed, nobody knows which one was loaded.
        town.validate()
        assert town.entries() == []
        monkeypatch.setattr(keeping, "_SOON", 0)
        time.sleep(0.05)
        town.known()
        status = source.stat()
        source.write_text("x = 2\n", encoding="utf-8")
        os.utime(source, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert town.is_true().whole
        time.sleep(0.05)
        town.known("--data", "data", *ON)
        (tmp_path / "other.py").touch()
        assert town.is_true("--data", "data", *ON).whole

    @pytest.mark.parametrize(("fewest", "whole"), [(1, True), (1000, False)])
    def test_a_file_that_only_a_helper_may_have_loaded(
        self, town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fewest: int, whole: bool
    ) -> None:
        assert any(each.endswith("/partnerstwo/registry/mends.py") for each in keeping._sources())
        source = tmp_path / "mends.py"
        source.write_text("x = 1\n", encoding="utf-8")
        monkeypatch.setattr(keeping, "_sources", lambda: iter([str(source)]))
        monkeypatch.setattr(keeping, "_SOON", 0)
        monkeypatch.setattr(load, "FEWEST", fewest)
        time.sleep(0.05)
        town.known()
        source.write_text("x = 2\n", encoding="utf-8")
        assert town.is_true().whole == whole

    def test_the_program_is_all_that_was_loaded(self) -> None:
        script = (
            "import sys\nsys.argv = ['partnerstwo', 'validate', '--data', 'tests/rules/base']\n"
            "from partnerstwo.cli.main import main\nassert main(sys.argv[1:] + ['--on', '2026-06-30'], {}) == 0\n"
            "from partnerstwo.cli.keeping import _program\nprint(*_program(), sep='\\n', file=sys.stderr)"
        )
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=BASE.parent.parent.parent, capture_output=True, text=True, check=True
        )
        said = done.stderr.splitlines()
        for end in (
            "/partnerstwo/rules/run.py", "/partnerstwo/rules", "/partnerstwo/schema/stored/pl/partner.json",
            "/site-packages", "/partnerstwo",
        ):  # fmt: skip
            assert any(each.endswith(end) for each in said), end
        assert any("/pydantic_core/_pydantic_core" in each for each in said)
