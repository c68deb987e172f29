"""Whatever lies where verdicts are kept, and whoever put it there: what is said is true."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

import pytest

from partnerstwo.cli import keeping, verdicts
from tests.cli.town import BASE, ON, Town, during, partner, spoiled, written


@pytest.fixture(autouse=True)
def the_program_is_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever works on the program while its tests run changes files of it."""
    monkeypatch.setattr(keeping, "_program", lambda: iter([str(BASE / "registry.yaml")]))


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path)


class TestEntries:
    """Whatever lies where the entries are kept."""

    def damaged(self, town: Town, change: Callable[[Path], object]) -> None:
        spoiled(partner(town))
        town.known()
        (entry,) = town.entries()
        change(entry)
        assert town.is_true().whole

    def test_cut_short(self, town: Town) -> None:
        town.known()
        (entry,) = town.entries()
        content = entry.read_bytes()
        for length in (0, 1, 22, 60, len(content) // 2, len(content) - 33, len(content) - 32, len(content) - 1):
            entry.write_bytes(content[:length])
            assert town.validate(*ON, before=_not_kept).whole

    def test_with_a_bit_turned(self, town: Town) -> None:
        spoiled(partner(town))
        town.known()
        (entry,) = town.entries()
        content = entry.read_bytes()
        random = Random(7)
        for at in {*range(0, 60, 9), *random.sample(range(len(content)), 9), len(content) - 1}:
            entry.write_bytes(content[:at] + bytes([content[at] ^ 1 << random.randrange(8)]) + content[at + 1 :])
            assert town.validate(*ON, before=_not_kept).whole

    def test_of_another_question(self, town: Town) -> None:
        spoiled(partner(town))
        town.known()
        (one,) = town.entries()
        town.known(*ON, "--format", "json")
        (other,) = set(town.entries()) - {one}
        one.write_bytes(other.read_bytes())
        assert town.is_true().whole

    def test_of_somebody_else(self, town: Town) -> None:
        if os.geteuid() != 0:
            pytest.skip("only root gives files away")
        self.damaged(town, lambda entry: os.chown(entry, 12345, 12345))
        os.chown(town.verdicts, 12345, 12345)
        for _ in range(2):
            assert town.is_true().whole

    @pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
    def test_that_others_can_write(self, town: Town, mode: int) -> None:
        self.damaged(town, lambda entry: entry.chmod(mode))

    def test_a_link(self, town: Town) -> None:
        def change(entry: Path) -> None:
            entry.rename(town.cache / "away")
            entry.symlink_to(town.cache / "away")

        self.damaged(town, change)

    def test_a_pipe(self, town: Town) -> None:
        def change(entry: Path) -> None:
            entry.unlink()
            os.mkfifo(entry)

        self.damaged(town, change)

    def test_a_folder(self, town: Town) -> None:
        def change(entry: Path) -> None:
            entry.unlink()
            entry.mkdir()

        self.damaged(town, change)
        assert town.is_true().whole

    def test_huge(self, town: Town) -> None:
        self.damaged(town, lambda entry: os.truncate(entry, 1 << 40))

    def test_empty(self, town: Town) -> None:
        self.damaged(town, lambda entry: os.truncate(entry, 0))
        assert not town.validate().whole

    @pytest.mark.parametrize("which", ["partnerstwo", "partnerstwo/verdicts"])
    def test_a_folder_that_is_a_file(self, town: Town, which: str) -> None:
        written(town.cache / which, "")
        for _ in range(2):
            assert town.is_true().whole

    def test_a_folder_that_is_a_link_or_that_others_can_write(self, town: Town) -> None:
        town.known()
        town.verdicts.chmod(0o770)
        assert town.is_true().whole
        town.verdicts.chmod(0o700)
        assert not town.is_true().whole
        town.verdicts.rename(town.cache / "away")
        town.verdicts.symlink_to("../away")
        assert town.is_true().whole

    @pytest.mark.parametrize(
        "environment", [{}, {"HOME": ""}, {"HOME": "relative"}, {"XDG_CACHE_HOME": "relative"}, {"HOME": "/dev/null"}]
    )
    def test_without_a_home(self, town: Town, environment: Mapping[str, str]) -> None:
        for _ in range(2):
            assert town.is_true(environment=environment).whole
        assert sorted(each.name for each in town.folder.iterdir()) == ["data"]

    def test_never_in_the_registry(self, town: Town) -> None:
        environment = town.environment | {"XDG_CACHE_HOME": str(town.data)}
        for _ in range(2):
            assert town.is_true(environment=environment).code == 0
        assert not (town.data / "partnerstwo").exists()

    def test_in_the_home_by_default(self, town: Town) -> None:
        del town.environment["XDG_CACHE_HOME"]
        town.known()
        place = "Library/Caches" if sys.platform == "darwin" else ".cache"
        assert (Path(town.environment["HOME"]) / place / "partnerstwo/verdicts").is_dir()

    def test_nobody_else_reads_them(self, town: Town) -> None:
        town.known()
        assert [each.stat().st_mode & 0o777 for each in (town.verdicts.parent, town.verdicts, *town.entries())] == [
            0o700, 0o700, 0o600,
        ]  # fmt: skip

    def test_they_do_not_grow(self, town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(keeping, "MOST", 3)
        town.known()
        for text in "abc":
            written(partner(town), f"name: {text}\n")
            town.validate()
        assert len(town.entries()) == 1
        for day in range(1, 9):
            town.validate("--on", f"2026-06-{day:02}")
        assert len(town.entries()) == 3
        assert not town.validate("--on", "2026-06-08").whole

    def test_a_run_that_is_killed_leaves_no_half_entry(self, town: Town) -> None:
        def before() -> None:
            during(os, "rename", lambda: os.kill(os.getpid(), 9))()

        assert town.validate(before=before).code == -9
        assert town.is_true().whole
        town.is_true()

    @pytest.mark.parametrize(
        "moment", [(verdicts, "question"), (verdicts, "answered"), (keeping, "_put"), (os, "rename")]
    )
    def test_an_interruption_at_any_moment_is_one(self, town: Town, moment: tuple[object, str]) -> None:
        def interrupted() -> None:
            raise KeyboardInterrupt

        done = town.validate(before=during(*moment, interrupted))
        assert (done.code, done.err) == (130, b"")
        assert town.entries() == []

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root can")
    def test_root_leaves_no_folders_in_the_home_of_another(self, town: Town) -> None:
        """As `sudo` would where it keeps `HOME`: their owner could never keep anything there."""
        home = Path(town.environment["HOME"])
        os.chown(home, 1000, 1000)
        assert town.validate(environment={"HOME": str(home)}).whole
        assert [*home.iterdir()] == []


def _not_kept() -> None:
    keeping._put = lambda *_: None
