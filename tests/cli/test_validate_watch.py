"""`validate --watch`, as a real process beside somebody who edits."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest

from partnerstwo.cli import watching
from partnerstwo.cli.examination import Wanted
from partnerstwo.cli.invocation import Invocation
from partnerstwo.rules.selection import Selection
from tests.cli.inside import ON, inside

BEGIN = re.compile(r"\[\d\d:\d\d:\d\d\] partnerstwo: (sprawdzam|checking)")
END = re.compile(r"\[\d\d:\d\d:\d\d\] partnerstwo: (gotowe|done)")
PATIENCE = 30.0
RAZEM = "data/partnerships/razem.yaml"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it is interrupted by a signal")


@dataclass
class Watched:
    """The process, and the lines it has written on both streams, in their order."""

    process: subprocess.Popen[str]
    lines: Queue[str] = field(default_factory=Queue)

    def run(self) -> list[str]:
        """The lines of the next run, without its first and last."""
        assert BEGIN.fullmatch(self._line())
        told: list[str] = []
        while not END.fullmatch(line := self._line()):
            told.append(line)
        return told

    def until(self, wanted: str) -> list[str]:
        """The lines of the first run that has the words; a slow machine may make two of one burst."""
        told = self.run()
        while not any(wanted in line for line in told):
            told = self.run()
        return told

    def silent(self) -> bool:
        """Whether nothing more comes for a while."""
        try:
            self.lines.get(timeout=3 * watching.INTERVAL)
        except Empty:
            return True
        return False

    def interrupt(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)

    def _line(self) -> str:
        return self.lines.get(timeout=PATIENCE)


@pytest.fixture
def watched(registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    monkeypatch.chdir(tmp_path)
    process = subprocess.Popen(
        [sys.executable, "-m", "partnerstwo", "validate", "--watch", "--format", "concise", *ON],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=os.environ | {"PYTHONIOENCODING": "utf-8", "PARTNERSTWO_LANG": "pl"},
        encoding="utf-8",
    )
    watched = Watched(process)

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            watched.lines.put(line.rstrip("\n"))

    reader = Thread(target=read, daemon=True)
    reader.start()
    try:
        yield watched
    finally:
        process.kill()
        process.wait()
        reader.join(PATIENCE)
        assert process.stdout is not None
        process.stdout.close()


def edit(old: str, new: str, file: str = RAZEM) -> None:
    path = Path(file)
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_an_edit_a_mend_an_atomic_save_and_the_end(watched: Watched) -> None:
    assert watched.run()[0].startswith("Rejestr poprawny: ")
    assert watched.silent()
    edit("open: tak", "open: nie")
    told = watched.run()
    assert told[0].startswith(f"{RAZEM}:11:9: Z03 błąd: ")
    assert told[1].startswith("Dane: bez błędów. Zasady: 1 naruszenie (Z03).")
    assert len(told) == 2
    # As editors save: a file beside it, then a new name.
    beside = Path("data/partnerships/.razem.yaml.swp")
    beside.write_text(Path(RAZEM).read_text("utf-8").replace("open: nie", "open: tak"), "utf-8")
    beside.replace(RAZEM)
    watched.until("Rejestr poprawny: ")
    assert watched.interrupt() == 130
    assert not [line for line in iter_left(watched) if "Traceback" in line]


def iter_left(watched: Watched) -> Iterator[str]:
    while True:
        try:
            yield watched.lines.get(timeout=0.3)
        except Empty:
            return


def test_a_new_file_a_deleted_one_and_one_with_another_name(watched: Watched) -> None:
    watched.run()
    Path("data/partners/nowy.yaml").write_text("name: a: b\n", "utf-8")
    assert "data/partners/nowy.yaml:1:" in watched.until("Y01")[0]
    Path("data/partners/nowy.yaml").unlink()
    watched.until("Rejestr poprawny: ")
    Path("data/partners/tartak.yaml").rename("data/partners/tartak-stary.yaml")
    assert any("„tartak”" in line for line in watched.until("R01"))


def test_the_folder_goes_away_and_comes_back(watched: Watched) -> None:
    watched.run()
    Path("data").rename("dane")
    assert watched.until("nie ma folderu") == ["partnerstwo: nie ma folderu „data”"]
    Path("dane").rename("data")
    watched.until("Rejestr poprawny: ")
    shutil.move("data/registry.yaml", "registry.txt")
    watched.until("nie znaleziono rejestru")
    shutil.move("registry.txt", "data/registry.yaml")
    watched.until("Rejestr poprawny: ")


def test_a_burst_is_waited_out(watched: Watched) -> None:
    watched.run()
    for number in range(30):
        with Path("data/partners/tartak.yaml").open("a", encoding="utf-8") as file:
            file.write(f"# {number}\n")
        time.sleep(watching.CALM / 4)
    runs = [watched.run()]
    while not watched.lines.empty():
        runs.append(watched.run())
    # Thirty saves, less than a second.
    assert len(runs) <= 2


def test_a_settings_or_baseline_file_counts_and_a_file_beside_the_registry_is_only_named(watched: Watched) -> None:
    watched.run()
    edit("open: tak", "open: nie")
    watched.until("Z03")
    done = subprocess.run(
        [sys.executable, "-m", "partnerstwo", "validate", "--update-baseline", *ON], capture_output=True, check=False
    )
    assert done.returncode == 0
    watched.until("Zastane: 1 (Z03).")
    Path("data/.wynik.json").write_text("{}")
    assert watched.silent()


class TestWhatChanges:
    """What makes a run needed, without a process."""

    @pytest.fixture
    def wanted(self, registry: Path) -> Wanted:
        return Wanted(Invocation({}, data=str(registry)), Selection(), on="2026-06-30")

    def test_nothing(self, registry: Path, wanted: Wanted) -> None:
        assert watching.look(registry, wanted) == watching.look(registry, wanted)

    @pytest.mark.parametrize(
        "file",
        ["registry.yaml", "partners/tartak.yaml", ".baseline.json", "partners/x.txt", "x.yaml", ".schema/a.json"],
    )
    def test_a_file(self, registry: Path, wanted: Wanted, file: str) -> None:
        before = watching.look(registry, wanted)
        (registry / file).parent.mkdir(exist_ok=True)
        with (registry / file).open("a", encoding="utf-8") as opened:
            opened.write("#\n")
        assert watching.look(registry, wanted) != before

    def test_text_of_the_same_length_in_its_place(self, registry: Path, wanted: Wanted) -> None:
        file = registry / "partners" / "tartak.yaml"
        before, about = watching.look(registry, wanted), file.stat()
        other = registry.parent / "inny.yaml"
        other.write_bytes(file.read_bytes().replace(b"a", b"e"))
        os.utime(other, ns=(about.st_atime_ns, about.st_mtime_ns))
        other.replace(file)
        assert watching.look(registry, wanted) != before

    def test_midnight(self, registry: Path, wanted: Wanted, monkeypatch: pytest.MonkeyPatch) -> None:
        from dataclasses import replace
        from datetime import date

        wanted = replace(wanted, on=None)
        days = iter([date(2026, 6, 30), date(2026, 7, 1)])
        monkeypatch.setattr(watching, "day", lambda typed: next(days))
        assert watching.look(registry, wanted) != watching.look(registry, wanted)

    def test_what_lies_beside_the_registry_is_not_opened(self, registry: Path, wanted: Wanted) -> None:
        (registry / "zdjęcia").mkdir()
        before = watching.look(registry, wanted)
        (registry / "zdjęcia" / "a.jpg").write_bytes(b"x")
        assert watching.look(registry, wanted) == before


class TestWhatCannotBe:
    def test_no_registry_to_begin_with(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        done = inside(capsys, "validate", "--watch")
        assert (done.code, done.out) == (2, "")
        assert "nie znaleziono rejestru" in done.err

    @pytest.mark.parametrize("other", ["--stdin-filename=x", "--update-baseline"])
    def test_options_that_contradict_it(self, registry: Path, capsys: pytest.CaptureFixture[str], other: str) -> None:
        done = inside(capsys, "--data", str(registry), "validate", "--watch", other)
        assert (done.code, done.out) == (2, "")
        assert done.err == f"partnerstwo: --watch i {other.partition('=')[0]} wykluczają się\n"


def test_on_a_terminal_the_screen_is_cleared_and_the_end_is_told(registry: Path) -> None:
    pty = pytest.importorskip("pty")
    main, other = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "partnerstwo", "--data", str(registry), "validate", "--watch", *ON],
        stdin=subprocess.DEVNULL, stdout=other, stderr=other, env=os.environ | {"TERM": "xterm"},
    )  # fmt: skip
    os.close(other)
    seen = b""
    try:
        while b"Ctrl+C" not in seen:
            seen += os.read(main, 4096)
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
    finally:
        process.kill()
        process.wait()
        os.close(main)
    text = seen.decode()
    assert text.index("\x1b[2J") < text.index("partnerstwo: sprawdzam") < text.index("Rejestr poprawny")
    assert text.index("partnerstwo: gotowe") < text.index("Czekam na zmiany")


def test_looking_costs_next_to_nothing(registry: Path, tmp_path: Path) -> None:
    for number in range(1000):
        shutil.copy(registry / "partners" / "tartak.yaml", registry / "partners" / f"p{number}.yaml")
    wanted = Wanted(Invocation({}, data=str(registry)), Selection(), on="2026-06-30")
    spent = time.process_time()
    for _ in range(10):
        watching.look(registry, wanted)
    # Twice a second: this much of one processor's tenth.
    assert (time.process_time() - spent) / 10 < 0.05
