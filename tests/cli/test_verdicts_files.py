"""However the files of a registry change, before, during and after a run: a kept verdict never lies."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from partnerstwo.cli import examination, keeping
from partnerstwo.rules import run as rules_run
from partnerstwo.source.folder import Folder
from partnerstwo.source.witness import Watched
from tests.cli.town import BASE, ON, Change, Town, during, partner, spoiled, written


@pytest.fixture(autouse=True)
def the_program_is_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever works on the program while its tests run changes files of it."""
    monkeypatch.setattr(keeping, "_program", lambda: iter([str(BASE / "registry.yaml")]))


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path)


def swapped(root: Path) -> None:
    one, other = sorted((root / "partners").iterdir())[:2]
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def replaced(root: Path, by: Callable[[Path], object]) -> None:
    path = min((root / "partners").iterdir())
    path.rename(path.with_name(".away"))
    by(path)


def renamed(path: Path) -> None:
    path.with_name(".away").rename(path.with_name("x.yaml"))


def leads_out(path: Path) -> None:
    path.symlink_to("/etc/passwd")


def led_away(root: Path) -> None:
    (root / "partners").rename(root.parent / "partners")
    (root / "partners").symlink_to("../partners")


FILES: dict[str, Change] = {
    "a mistake of the same size and time": lambda root: spoiled(min((root / "partners").iterdir())),
    "two files that change places": swapped,
    "a file that is renamed": lambda root: replaced(root, renamed),
    "a file that is gone": lambda root: replaced(root, lambda path: None),
    "a file that is empty": lambda root: replaced(root, Path.touch),
    "a file that is a folder": lambda root: replaced(root, Path.mkdir),
    "a file that is a pipe": lambda root: replaced(root, os.mkfifo),
    "a file that is a link to nowhere": lambda root: replaced(root, lambda path: path.symlink_to("nowhere")),
    "a file that is a link out of the registry": lambda root: replaced(root, leads_out),
    "a file that is huge": lambda root: replaced(root, lambda path: path.write_bytes(b"#" * (1 << 20) + b"\n")),
    "a file more": lambda root: written(root / "partners/nowy.yaml", "name: Nowy\n"),
    "an unknown folder": lambda root: (root / "partneri").mkdir(),
    "an unknown file": lambda root: written(root / "partners.yml", ""),
    "a wrong ending": lambda root: written(root / "partners/x.yml", ""),
    "a name that deceives": lambda root: written(root / "partners/x\u202e.yaml", ""),
    "a folder of a kind that is a link": led_away,
    "settings": lambda root: written(root / "registry.yaml", "name: Inny rejestr\n"),
    "settings that are gone": lambda root: (root / "registry.yaml").rename(root / "registry.yml"),
    "schemas that are old": lambda root: written(root / ".schema/partner.json", "{}"),
    "a baseline that is none": lambda root: written(root / ".baseline.json", "{"),
}  # fmt: skip


class TestFilesChange:
    @pytest.mark.parametrize("change", FILES)
    def test_what_a_person_may_do(self, town: Town, change: str) -> None:
        before = town.known()
        FILES[change](town.data)
        after = town.is_true()
        assert after.whole
        assert after.said != before.said, "a change that says nothing tests nothing"

    def test_and_back(self, town: Town) -> None:
        before = town.known()
        text = partner(town).read_bytes()
        spoiled(partner(town))
        assert town.is_true().code == 1
        partner(town).write_bytes(text)
        assert town.is_true().said == before.said

    def test_what_changes_nothing_is_no_change(self, town: Town) -> None:
        town.known()
        written(town.data / "partners/README.md", "x")
        written(town.data / ".hidden/x.yaml", "x")
        written(town.data / "notes.txt", "x")
        partner(town).touch()
        assert not town.is_true().whole

    def test_a_baseline_that_changes(self, town: Town) -> None:
        spoiled(partner(town))
        before = town.known()
        town.validate("--update-baseline", *ON)
        known = town.known()
        assert (before.code, known.code) == (1, 0)
        file = town.data / ".baseline.json"
        text = file.read_text(encoding="utf-8")
        status = file.stat()
        digit = next(each for each in text[text.index("fingerprint") :] if each.isdigit())
        at = text.index(digit, text.index("fingerprint"))
        file.write_text(text[:at] + str((int(digit) + 1) % 10) + text[at + 1 :], encoding="utf-8")
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert town.is_true().said != known.said
        file.unlink()
        os.mkfifo(file)
        assert town.is_true().code == 2
        file.unlink()
        assert town.is_true().said == before.said

    def test_a_file_that_is_mapped_into_memory(self, town: Town) -> None:
        import mmap

        path = partner(town)
        with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as mapped:
            # After the first of them no later change is seen in the times of the file.
            mapped[0:1] = mapped[0:1]
            time.sleep(0.02)
            before = town.known()
            at = mapped.find(b"name:")
            mapped[at : at + 5] = b"nome:"
            assert town.is_true().said != before.said

    def test_a_file_that_cannot_be_read(self, town: Town) -> None:
        if os.geteuid() == 0:
            pytest.skip("root reads everything")
        before = town.known()
        partner(town).chmod(0)
        assert town.is_true().said != before.said

    def test_another_registry_in_the_same_place(self, town: Town) -> None:
        before = town.known("data", *ON)
        spoiled(partner(town))
        other = town.known("data", *ON)
        town.data.rename(town.folder / "one")
        shutil.copytree(BASE, town.folder / "two")
        for name, said in (("one", other), ("two", before), ("one", other)):
            (town.folder / "data").unlink(missing_ok=True)
            (town.folder / "data").symlink_to(name)
            assert town.is_true("data", *ON).said == said.said

    def test_a_registry_that_is_nearer(self, town: Town) -> None:
        before = town.known(folder=town.data / "partners")
        written(town.data / "partners/registry.yaml", "name: Nowy\n")
        assert town.is_true(folder=town.data / "partners").said != before.said

    def test_a_repository_around_it(self, town: Town) -> None:
        spoiled(partner(town))
        before = town.known(*ON, "--format", "gitlab")
        (town.folder.parent / ".git").mkdir()
        outer = town.is_true(*ON, "--format", "gitlab")
        (town.folder / ".git").mkdir()
        inner = town.is_true(*ON, "--format", "gitlab")
        assert len({before.said, outer.said, inner.said}) > 1


class TestChangesDuringTheRun:
    @pytest.mark.parametrize("moment", ["list", "read", "reread", "judged", "told"])
    @pytest.mark.parametrize("back", [False, True])
    @pytest.mark.parametrize("broken_first", [False, True])
    def test_whenever_it_is(self, town: Town, moment: str, back: bool, broken_first: bool) -> None:
        path = partner(town)
        clean = path.read_bytes()
        spoiled(path)
        broken = path.read_bytes()
        one, other = (broken, clean) if broken_first else (clean, broken)
        path.write_bytes(one)
        where: dict[str, tuple[object, str, bool]] = {
            "list": (Watched, "scan", True),
            "read": (Watched, "read", True),
            "reread": (rules_run, "run", True),
            "judged": (examination, "_found", True),
            "told": (examination, "examine", True),
        }
        owner, name, after = where[moment]

        def change() -> None:
            path.write_bytes(other)

        def before() -> None:
            during(owner, name, change, after=after)()
            if back:
                during(keeping.Witness, "keep", lambda: path.write_bytes(one))()

        town.validate(before=before)
        for text in (clean, broken, clean):
            path.write_bytes(text)
            assert town.is_true().code == (1 if text == broken else 0)

    def test_a_baseline_that_comes_during_the_run(self, town: Town) -> None:
        spoiled(partner(town))
        town.validate("--update-baseline", *ON)
        file = town.data / ".baseline.json"
        text = file.read_bytes()
        file.unlink()
        town.validate(before=during(Watched, "scan", lambda: file.write_bytes(text)))
        assert town.is_true().code == 0
        file.unlink()
        assert town.is_true().code == 1

    def test_a_repository_that_comes_during_the_run(self, town: Town) -> None:
        words = (*ON, "--format", "gitlab")
        spoiled(partner(town))
        town.validate(*words, before=during(Watched, "scan", (town.folder / ".git").mkdir))
        town.is_true(*words)
        (town.folder / ".git").rmdir()
        town.is_true(*words)

    def test_a_link_that_is_turned_during_the_run(self, town: Town) -> None:
        town.data.rename(town.folder / "one")
        shutil.copytree(town.folder / "one", town.folder / "two")
        link = town.folder / "data"

        def to(name: str) -> None:
            link.unlink(missing_ok=True)
            link.symlink_to(name)

        to("two")
        spoiled(partner(town))
        town.validate("data", *ON, before=during(Folder, "_scan_kind", lambda: to("one")))
        for name, code in (("two", 1), ("one", 0), ("two", 1)):
            to(name)
            assert town.is_true("data", *ON).code == code


def edits(random: Random, town: Town) -> Iterator[None]:
    """One edit after another, as people and programs make them."""
    originals = {path: path.read_bytes() for path in sorted(town.data.rglob("*.yaml"))}
    paths = list(originals)
    while True:
        path = random.choice(paths)
        match random.randrange(9):
            case 0:
                path.unlink(missing_ok=True)
            case 1 | 2:
                path.write_bytes(originals[path])
            case 3 if path.exists():
                path.write_bytes(path.read_bytes().replace(b"name:", b"nome:", 1))
            case 4 if path.exists():
                path.write_bytes(path.read_bytes()[: random.randrange(400)])
            case 5:
                path.write_bytes(originals[random.choice(paths)])
            case 6:
                written(town.data / "partners" / random.choice(["x.yaml", "README.md", "y.yml", ".z"]), "name: X\n")
            case 7:
                for name in ("x.yaml", "README.md", "y.yml", ".z"):
                    (town.data / "partners" / name).unlink(missing_ok=True)
            case _:
                path.touch()
        yield


@pytest.mark.parametrize("seed", range(3))
def test_a_long_day_of_edits(town: Town, seed: int) -> None:
    random = Random(seed)
    options = [ON, (*ON, "--format", "json"), (*ON, "--notices", "--lang", "en"), (*ON, "--select", "F"), ("data", *ON)]
    edit = edits(random, town)
    known = 0
    for _ in range(25):
        for _ in range(random.choice([0, 0, 1, 3])):
            next(edit)
        known += not town.is_true(*random.choice(options)).whole
    assert known > 2


@pytest.mark.parametrize("seed", range(2))
def test_many_at_once_while_files_change(town: Town, seed: int) -> None:
    path = partner(town)
    clean = path.read_bytes()
    states = [clean, clean.replace(b"name:", b"nome:", 1), b"", clean + b"nowe: pole\n", b"name: [\n"]
    true = set()
    for text in states:
        path.write_bytes(text)
        true.add(town.validate(*ON, "--no-cache").said)
    assert len(true) == len(states)
    random = Random(seed)
    runners = []
    for _ in range(3):
        child = os.fork()
        if child == 0:
            wrong = known = 0
            for _ in range(25):
                said = town.validate()
                known += not said.whole
                wrong += not said.whole and said.said not in true
            os._exit(9 if wrong else 1 if known else 0)
        runners.append(child)
    codes = []
    while runners:
        fresh = path.with_name(".new")
        fresh.write_bytes(random.choice(states[:3]))
        fresh.replace(path)
        time.sleep(random.choice([0, 0.01, 0.3]))
        done, status = os.waitpid(runners[0], os.WNOHANG)
        if done:
            codes.append(os.waitstatus_to_exitcode(status))
            runners.pop(0)
    assert 9 not in codes, "a verdict was said of a state that never was"
    assert 1 in codes, "no verdict was ever known"
    for text in states:
        path.write_bytes(text)
        town.is_true()
