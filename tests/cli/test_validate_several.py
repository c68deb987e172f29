"""`validate` over several registries."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from partnerstwo.cli import each, workers
from partnerstwo.cli.examination import Examined, Wanted
from partnerstwo.diagnostics.table import FORMATS
from tests.cli.conftest import BASE
from tests.cli.inside import ON, Done, inside
from tests.diagnostics.test_machine_formats import holds
from tests.processes import children

Capture = pytest.CaptureFixture[str]
CLEAN = "Rejestr poprawny: 12 plików, 6 partnerów, 1 partnerstwo, 1 projekt, 2 spotkania, 1 ocena.\n"
TWO = ("--jobs", "2")


def make(folder: Path) -> Path:
    shutil.copytree(BASE, folder)
    return folder


def change(registry: Path, file: str, old: str, new: str) -> None:
    path = registry / file
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def close(registry: Path) -> None:
    """Breaks Z03."""
    change(registry, "partnerships/razem.yaml", "open: tak", "open: nie")


def misspell(registry: Path) -> None:
    """Breaks R01."""
    change(registry, "projects/ogrod.yaml", "lead: brzoza", "lead: brzozza")


@pytest.fixture
def county(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three registries, the second with a breach, the third with an error of the data."""
    monkeypatch.chdir(tmp_path)
    make(tmp_path / "powiat" / "a" / "data")
    close(make(tmp_path / "powiat" / "b" / "data"))
    misspell(make(tmp_path / "powiat" / "c"))
    return tmp_path / "powiat"


@pytest.fixture(autouse=True)
def every_number_of_files_pays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(each, "PAYS", 0)


def told(capsys: Capture, *arguments: str, **environment: str) -> Done:
    """What one core says, and two cores say the same."""
    one = inside(capsys, "validate", *arguments, *ON, "--jobs", "1", **environment)
    two = inside(capsys, "validate", *arguments, *ON, "--jobs", "2", **environment)
    assert one == two
    return one


FULL = """\
powiat/a/data: Rejestr poprawny: 12 plików, 6 partnerów, 1 partnerstwo, 1 projekt, 2 spotkania, 1 ocena.
=== powiat/b/data
Dane: bez błędów. Zasady: 1 naruszenie (Z03). Ostrzeżenia: 0. Uwagi: 0. 12 plików.

błąd[Z03]: Partnerstwo Lokalne Razem dla Lipowa: jest zamknięte na nowych partnerów
  --> powiat/b/data/partnerships/razem.yaml:11:9
   |
11 |   open: nie
   |         ^^^
   = dlaczego: Otwartość na rozszerzenie jest zasadą, od której zależy powodzenie partnerstwa.
   = co zrobić: Otwórz partnerstwo i wpisz „open: tak”, a w „procedure” – jak przystąpić.

=== powiat/c
Dane: 1 błąd. Zasady: bez naruszeń. Ostrzeżenia: 0. Uwagi: 0. 12 plików.

"""
TOTAL = (
    "Sprawdzono: 3 rejestry, 36 plików. Bez błędów: 1. Z błędami: 2. Błędy danych: 1. Naruszenia zasad: 1. "
    "Ostrzeżenia: 0. Uwagi: 0.\n"
)


def test_each_registry_is_told_and_all_of_them_together(county: Path, capsys: Capture) -> None:
    done = told(capsys, "powiat")
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith(FULL)
    assert TOTAL in done.out


def test_registries_are_named_one_by_one_or_by_a_folder_above(county: Path, capsys: Capture) -> None:
    above = told(capsys, "powiat")
    assert told(capsys, "powiat/a", "powiat/b/data", "powiat/c") == above
    assert told(capsys, "powiat/a", "powiat", "powiat/b") == above
    first = told(capsys, "powiat/c", "powiat").out.splitlines()[0]
    assert first == "=== powiat/c"


def test_clean_registries_take_a_line_each(county: Path, capsys: Capture) -> None:
    shutil.rmtree(county / "c")
    shutil.rmtree(county / "b")
    make(county / "d")
    done = told(capsys, "powiat")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[:3] == [
        f"powiat/a/data: {CLEAN.rstrip()}",
        f"powiat/d: {CLEAN.rstrip()}",
        "=== Razem",
    ]


def test_a_folder_with_one_registry_is_that_registry(county: Path, capsys: Capture) -> None:
    below = inside(capsys, "validate", "powiat/b", *ON)
    assert below == inside(capsys, "validate", "powiat/b/data", *ON)
    assert below == inside(capsys, "validate", "--data", "powiat/b/data", *ON)
    shutil.rmtree(county / "a")
    shutil.rmtree(county / "c")
    assert below == inside(capsys, "validate", "powiat", *ON)


def test_from_the_root_of_a_project_its_registry_is_meant(
    county: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(county / "b")
    assert inside(capsys, "validate", ".", *ON) == inside(capsys, "validate", *ON)


@pytest.mark.parametrize("name", [every.name for every in FORMATS])
def test_every_format_is_accepted_by_its_readers_and_alike_on_one_core_and_two(
    county: Path, capsys: Capture, name: str
) -> None:
    (county / "d").mkdir()
    (county / "d" / "registry.yaml").write_text("name: Pusty\n", "utf-8")
    done = told(capsys, "powiat", "--format", name, "--notices", "--statistics")
    assert done.code == 2
    if name not in ("full", "concise"):
        assert holds(name, done.out) == []
    put = told(capsys, "powiat", "--format", f"{name}=wynik", "--notices", "--statistics")
    assert (county.parent / "wynik").read_text("utf-8") == done.out
    assert put.out == ""


def test_several_formats_come_from_one_run(county: Path, capsys: Capture) -> None:
    done = told(capsys, "powiat", "--format", "concise", "--format", "json=a.json", "--format", "sarif=b")
    assert done.code == 1
    assert [line.split(":")[0] for line in done.out.splitlines()] == [
        "powiat/b/data/partnerships/razem.yaml",
        "powiat/c/projects/ogrod.yaml",
    ]
    assert done.err == TOTAL
    assert json.loads((county.parent / "a.json").read_text("utf-8"))["summary"]["registries"] == 3
    assert json.loads((county.parent / "b").read_text("utf-8"))["version"] == "2.1.0"


class TestWhatCannotBeJudged:
    def test_is_told_and_keeps_no_other_from_being_judged(self, county: Path, capsys: Capture) -> None:
        (county / "a0").mkdir()
        (county / "a0" / "registry.yaml").write_text("name: Pusty\n", "utf-8")
        (county / "a1").mkdir()
        (county / "a1" / "registry.yaml").symlink_to("brak")
        done = told(capsys, "powiat", "--format", "concise")
        assert done.code == 2
        assert len(done.out.splitlines()) == 2
        assert done.err.splitlines()[0] == (
            "partnerstwo: powiat/a0: nie ma czego sprawdzać: w „powiat/a0” nie ma żadnego pliku partnera "
            "(partners/*.yaml)"
        )
        assert done.err.splitlines()[1] == ("partnerstwo: powiat/a1: nie ma pliku registry.yaml, który da się odczytać")
        assert "Bez błędów: 1. Z błędami: 2. Nie dało się sprawdzić: 2." in done.err

    def test_stands_in_the_full_text_itself(self, county: Path, capsys: Capture) -> None:
        (county / "a0").mkdir()
        (county / "a0" / "registry.yaml").write_text("name: Pusty\n", "utf-8")
        done = told(capsys, "powiat")
        assert (done.code, done.err) == (2, "")
        assert "=== powiat/a0: nie ma czego sprawdzać" in done.out

    def test_fails_a_run_that_else_never_does(self, county: Path, capsys: Capture) -> None:
        assert told(capsys, "powiat", "--exit-zero").code == 0
        shutil.rmtree(county / "a" / "data" / "partners")
        assert told(capsys, "powiat", "--exit-zero").code == 2

    def test_a_mistake_of_the_program_in_one_is_told(
        self, county: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from partnerstwo.cli import validate

        real = validate._examined

        def examined(wanted: Wanted, *, fix: bool) -> Examined:
            if wanted.asked.data == "powiat/b/data":
                raise ZeroDivisionError
            return real(wanted, fix=fix)

        monkeypatch.setattr(validate, "_examined", examined)
        done = told(capsys, "powiat", "--format", "concise")
        assert done.code == 2
        assert done.out.startswith("powiat/c/")
        assert done.err.startswith("partnerstwo: powiat/b/data: błąd programu: ZeroDivisionError. Zgłoś go autorom")

    def test_a_mistake_of_the_program_keeps_no_other_patch_from_being_shown(
        self, county: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from partnerstwo.cli import mending

        seen: set[str | None] = set()

        def show(wanted: Wanted) -> int:
            seen.add(wanted.asked.data)
            if wanted.asked.data == "powiat/b/data":
                raise ZeroDivisionError
            return 0

        monkeypatch.setattr(mending, "show", show)
        done = told(capsys, "powiat", "--diff")
        assert (done.code, seen) == (2, {"powiat/a/data", "powiat/b/data", "powiat/c"})
        assert done.err.startswith("powiat/b/data: błąd programu: ZeroDivisionError. Zgłoś go autorom")


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_names_of_folders_steer_nothing(county: Path, capsys: Capture) -> None:
    close(make(county / "x\n\x1b[31m::error::y"))
    (county / "z\x1b[2J").mkdir()
    (county / "z\x1b[2J" / "registry.yaml").touch()
    for name in (every.name for every in FORMATS):
        done = told(capsys, "powiat", "--format", name)
        assert "\x1b" not in done.out + done.err
        if name not in ("full", "concise"):
            assert holds(name, done.out) == []
    lines = told(capsys, "powiat", "--format", "full").out.splitlines()
    assert [line for line in lines if line.startswith(("::", "\x1b"))] == []


class TestFingerprints:
    """No two findings of a run have one, wherever the registries and their repositories lie."""

    def marks(self, capsys: Capture, *arguments: str) -> list[str]:
        found = json.loads(told(capsys, *arguments, "--format", "json").out)["registries"]
        return [each["fingerprint"] for one in found for each in one["diagnostics"]]

    def test_are_unique_where_each_registry_has_its_own_repository(self, county: Path, capsys: Capture) -> None:
        close(county / "a" / "data")
        close(make(county / "d" / "data"))
        for name in ("a", "b", "d"):
            (county / name / ".git").mkdir()
        every = self.marks(capsys, "powiat")
        assert len(every) == len(set(every)) == 4
        done = told(capsys, "powiat", "--format", "gitlab")
        assert holds("gitlab", done.out) == []

    def test_are_the_same_wherever_in_a_repository_the_command_is_given(
        self, county: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (county / ".git").mkdir()
        (county / "b" / ".git").mkdir()
        every = self.marks(capsys, "powiat/b", "powiat/c")
        monkeypatch.chdir(county)
        above = self.marks(capsys, "b", "c")
        monkeypatch.chdir(county / "a")
        assert above == self.marks(capsys, "../b", "../c")
        assert len(set(every)) == len(set(above)) == 2

    def test_and_paths_are_those_of_the_repository_that_holds_all(
        self, county: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def paths(*arguments: str) -> list[str]:
            found = json.loads(told(capsys, *arguments, "--format", "gitlab").out)
            return [each["location"]["path"] for each in found]

        inside_it = ["b/data/partnerships/razem.yaml", "c/projects/ogrod.yaml"]
        (county / ".git").mkdir()
        assert paths("powiat") == inside_it
        monkeypatch.chdir(county / "b")
        assert paths("..") == inside_it
        # Submodules and clones beside one another: each file under a path of its own.
        for name in ("b", "c"):
            (county / name / ".git").touch()
        monkeypatch.chdir(county)
        assert paths(".") == inside_it
        (county / ".git").rmdir()
        monkeypatch.chdir(county.parent)
        assert paths("powiat") == [f"powiat/{path}" for path in inside_it]
        (county.parent / "x").mkdir()
        monkeypatch.chdir(county.parent / "x")
        assert paths("../powiat") == [(county / path).as_posix() for path in inside_it]


def test_each_registry_has_its_own_language_and_the_sum_the_one_they_share(county: Path, capsys: Capture) -> None:
    for folder in ("b/data", "c"):
        settings = county / folder / "registry.yaml"
        settings.write_text("language: en\n" + settings.read_text("utf-8").replace("language: pl\n", ""), "utf-8")
    mixed = told(capsys, "powiat")
    assert "powiat/a/data: Rejestr poprawny" in mixed.out
    assert "Data: no errors. Principles: 1 breach (Z03)." in mixed.out
    assert "Sprawdzono: 3 rejestry" in mixed.out
    assert "Checked: 2 registries" in told(capsys, "powiat/b", "powiat/c").out
    english = told(capsys, "powiat", "--lang", "en")
    assert "powiat/a/data: The registry is correct" in english.out
    assert "Checked: 3 registries" in english.out


class TestOptions:
    def test_rules_are_selected_in_each(self, county: Path, capsys: Capture) -> None:
        assert told(capsys, "powiat", "--ignore", "Z03,R01").code == 0
        assert "Bez błędów: 2. Z błędami: 1." in told(capsys, "powiat", "--select", "R").out

    def test_a_strict_run_fails_for_warnings(self, county: Path, capsys: Capture) -> None:
        shutil.rmtree(county / "b")
        shutil.rmtree(county / "c")
        warned = make(county / "d")
        change(warned, "partners/tartak.yaml", "nip: 0005550030\n", "")
        assert told(capsys, "powiat").code == 0
        assert told(capsys, "powiat", "--strict").code == 1

    def test_statistics_are_those_of_all(self, county: Path, capsys: Capture) -> None:
        close(make(county / "d"))
        done = told(capsys, "powiat", "--statistics")
        codes = [line.split()[:2] for line in done.out.splitlines() if line.startswith(("1  ", "2  "))]
        assert codes == [["2", "Z03"], ["1", "R01"]]

    def test_each_has_its_own_baseline(self, county: Path, capsys: Capture) -> None:
        made = inside(capsys, "validate", "powiat", "--update-baseline", *TWO, *ON)
        assert made.code == 0
        made_in = (
            "Zapisano stan zastany: 1 wpis w pliku „{}/.baseline.json”. Zatwierdź go w git; "
            "odtąd liczy się tylko to, co nowe."
        )
        assert made.err.splitlines() == [
            "powiat/a/data: Nie ma czego zapisać w stanie zastanym: żaden wynik się nie kwalifikuje.",
            *(f"{folder}: {made_in.format(folder)}" for folder in ("powiat/b/data", "powiat/c")),
        ]
        known = told(capsys, "powiat")
        assert known.code == 0
        assert "powiat/b/data: Nic nowego: " in known.out
        assert "Odstępstwa i stan zastany: 2." in known.out
        assert told(capsys, "powiat", "--no-baseline").code == 1

    def test_fixes_are_made_in_each(self, county: Path, capsys: Capture) -> None:
        for folder in ("a/data", "c"):
            change(county / folder, "partners/tartak.yaml", "name: ", "nazwa: ")
        before = {file: file.read_bytes() for file in county.rglob("*.yaml")}
        shown = inside(capsys, "validate", "powiat", "--diff", *ON)
        assert shown.code == 1
        assert "+++ b/powiat/a/data/partners/tartak.yaml" in shown.out
        assert "+++ b/powiat/c/partners/tartak.yaml" in shown.out
        assert [line.partition(": ")[0] for line in shown.err.splitlines()] == [
            "powiat/a/data",
            "powiat/b/data",
            "powiat/c",
        ]
        assert {file: file.read_bytes() for file in county.rglob("*.yaml")} == before
        fixed = inside(capsys, "validate", "powiat", "--fix", *TWO, *ON)
        assert fixed.code == 1
        assert "powiat/a/data: Poprawiono 1 miejsce w 1 pliku: powiat/a/data/partners/tartak.yaml" in fixed.err
        changed = {file.as_posix() for file, text in before.items() if file.read_bytes() != text}
        assert changed == {(county / folder / "partners/tartak.yaml").as_posix() for folder in ("a/data", "c")}
        assert inside(capsys, "validate", "powiat", "--diff", *ON).code == 0

    @pytest.mark.parametrize(
        "arguments", [("--watch",), ("--stdin-filename", "powiat/a/data/registry.yaml"), ("--baseline", "x.json")]
    )
    def test_what_is_about_one_registry_is_refused(
        self, county: Path, capsys: Capture, arguments: tuple[str, ...]
    ) -> None:
        done = inside(capsys, "validate", "powiat", *arguments, *ON)
        said = f"partnerstwo: {arguments[0]} dotyczy jednego rejestru, a podane ścieżki wskazują: 3\n"
        assert (done.code, done.out, done.err) == (2, "", said)

    def test_the_option_data_is_refused_and_the_variable_is_not_meant(self, county: Path, capsys: Capture) -> None:
        done = inside(capsys, "validate", "powiat", "--data", "powiat/a/data", *ON)
        assert (done.code, done.out) == (2, "")
        assert done.err == "partnerstwo: --data wskazuje jeden rejestr, a ścieżki: 3; podaj jedno albo drugie\n"
        assert told(capsys, "powiat", PARTNERSTWO_DATA="powiat/a/data") == told(capsys, "powiat")

    def test_the_option_data_is_refused_beside_another_registry(self, county: Path, capsys: Capture) -> None:
        done = inside(capsys, "validate", "powiat/c", "--data", "powiat/a/data", *ON)
        assert (done.code, done.out) == (2, "")
        assert done.err == "partnerstwo: --data wskazuje inny folder niż „powiat/c”; podaj jedno albo drugie\n"
        for same in ("powiat/c", str(county / "c")):
            assert inside(capsys, "validate", "powiat/c", "--data", same, *ON) == told(capsys, "powiat/c")
        assert inside(capsys, "validate", "powiat/a", "--data", "powiat/a", *ON) == told(capsys, "powiat/a")

    @pytest.mark.parametrize("typed", ["0", "-1", "x", "", "1.5", "²"])
    def test_a_number_of_cores_is_one_at_least(self, county: Path, capsys: Capture, typed: str) -> None:
        done = inside(capsys, "validate", "powiat", f"--jobs={typed}", *ON)
        assert (done.code, done.out) == (2, "")
        assert "--jobs" in done.err


def test_organisations_are_known_again_by_their_numbers(county: Path, capsys: Capture) -> None:
    change(county / "c", "partners/tartak.yaml", "legal_form: company", "legal_form: cooperative")
    found = json.loads(told(capsys, "powiat", "--format", "json").out)["organisations"]
    assert found["count"] == found["shared"] > 0
    (one,) = found["contradictory"]
    assert (one["name"], one["number"]) == ("Tartak Pod Lipą sp. z o.o.", "krs:9999955503")
    (form,) = [every for every in one["differences"] if every["trait"] == "legal_form"]
    assert [version["files"] for version in form["versions"]] == [
        ["powiat/a/data/partners/tartak.yaml", "powiat/b/data/partners/tartak.yaml"],
        ["powiat/c/partners/tartak.yaml"],
    ]


class TestFiles:
    def test_one_that_cannot_be_written_keeps_no_other_from_being_written(self, county: Path, capsys: Capture) -> None:
        done = told(capsys, "powiat", "--format", "json=brak/a", "--format", "concise", "--format", "sarif=b")
        assert done.code == 2
        assert len(done.out.splitlines()) == 2
        assert done.err == f"{TOTAL}partnerstwo: nie udało się zapisać „brak/a”: nie ma takiego folderu\n"
        assert holds("sarif", (county.parent / "b").read_text("utf-8")) == []

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device there")
    def test_a_full_disk(self, county: Path, capsys: Capture) -> None:
        done = told(capsys, "powiat", "--format", "json=/dev/full", "--format", "concise")
        assert (done.code, len(done.out.splitlines())) == (2, 2)
        assert done.err == f"{TOTAL}partnerstwo: nie udało się zapisać „/dev/full”: brak miejsca na dysku\n"

    def test_an_interrupted_run_leaves_the_old_one(
        self, county: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from partnerstwo.cli import validate

        def interrupted(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        (county.parent / "a").write_text("stare", "utf-8")
        monkeypatch.setattr(validate, "_examined", interrupted)
        done = inside(capsys, "validate", "powiat", "--format", "json=a", "--jobs", "1", *ON)
        assert (done.code, done.out, done.err) == (130, "", "")
        assert {path.name for path in county.parent.iterdir()} == {"a", "powiat"}
        assert (county.parent / "a").read_text("utf-8") == "stare"


def started(*arguments: str, apart: bool = False) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "partnerstwo", "validate", *arguments, *ON],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=apart,
    )


@pytest.mark.skipif(not workers.can_fork(), reason="one process does it all there")
class TestProcesses:
    @pytest.fixture
    def many(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """Enough registries for a run of some seconds."""
        monkeypatch.chdir(tmp_path)
        misspell(make(tmp_path / "kraj" / "0000"))
        for number in range(1, 150):
            shutil.copytree(tmp_path / "kraj" / "0000", tmp_path / "kraj" / f"{number:04}")
        return tmp_path / "kraj"

    def processes_of(self, number: int) -> list[int]:
        until = time.monotonic() + 20
        while time.monotonic() < until:
            if len(found := children(number)) == 2:
                return sorted(found)
            time.sleep(0.01)
        raise AssertionError("no processes were started")

    def gone(self, numbers: list[int]) -> bool:
        return not any(Path(f"/proc/{number}").exists() for number in numbers)

    def test_ctrl_c_ends_them_all(self, many: Path) -> None:
        run = started("kraj", "--jobs", "2", "--output", "wynik", apart=True)
        found = self.processes_of(run.pid)
        os.killpg(run.pid, signal.SIGINT)
        out, err = run.communicate(timeout=20)
        assert (run.returncode, out, err) == (130, b"", b"")
        assert self.gone(found)
        assert [path.name for path in many.parent.iterdir()] == ["kraj"]

    def test_one_that_dies_is_told(self, many: Path) -> None:
        run = started("kraj", "--jobs", "2", "--output", "wynik")
        found = self.processes_of(run.pid)
        os.kill(found[1], signal.SIGKILL)
        out, err = run.communicate(timeout=20)
        assert (run.returncode, out) == (2, b"")
        assert err.decode().startswith("partnerstwo: proces, który sprawdzał „kraj/")
        assert err.count(b"\n") == 1
        assert self.gone(found)
        assert [path.name for path in many.parent.iterdir()] == ["kraj"]

    def test_a_reader_who_has_enough_ends_them_without_a_word(self, many: Path) -> None:
        run = started("kraj", "--jobs", "2")
        assert run.stdout is not None
        found = self.processes_of(run.pid)
        assert run.stdout.read(4) == b"=== "
        run.stdout.close()
        run.stdout = None
        assert run.communicate(timeout=20)[1] == b""
        assert run.wait(timeout=20) in (1, 2)
        assert self.gone(found)
