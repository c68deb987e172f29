"""What is noted while a registry is read, and what a glance at it says, are the same; or the glance says nothing."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerstwo.source import evidence, hints
from partnerstwo.source.evidence import SIZE, digest, glance, whole
from partnerstwo.source.layout import LARGEST
from partnerstwo.source.witness import Notes, Watched
from tests.processes import children


def noted(root: Path, *, schemas: bool = True) -> tuple[bytes, bool] | None:
    """The evidence of a run that reads everything."""
    tree = Watched(root)
    for file in tree.scan().files:
        tree.read(file)
    if schemas:
        tree.hints()
    return tree.notes.evidence()


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    root = tmp_path / "data"
    for file in (
        "registry.yaml",
        "partners/b.yaml",
        "partners/a.yaml",
        "meetings/łódź ä.yaml",
        "projects/.x",
        "README",
    ):
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(f"name: {file}\n", encoding="utf-8")
    return root


def put(path: Path, content: bytes = b"") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def linked(path: Path, target: str | Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    path.symlink_to(target)


def moved_to_link(folder: Path) -> None:
    folder.rename(folder.with_name("away"))
    folder.symlink_to("away")


class TestGlance:
    @pytest.mark.parametrize("schemas", [True, False])
    @pytest.mark.parametrize("jobs", [1, 2])
    def test_of_a_plain_registry_it_says_what_was_noted(
        self, registry: Path, schemas: bool, jobs: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(evidence, "MANY", 2)
        assert noted(registry, schemas=schemas) == (glance(str(registry), schemas=schemas, jobs=jobs), schemas)

    @pytest.mark.parametrize(
        "change",
        [
            lambda root: put(root / "partners/c.yaml"),
            lambda root: (root / "partners/a.yaml").unlink(),
            lambda root: (root / "partners/a.yaml").rename(root / "partners/c.yaml"),
            lambda root: (root / "partners/a.yaml").rename(root / "projects/a.yaml"),
            lambda root: put(root / "partners/a.yaml", b"name: partners/A.yaml\n"),
            lambda root: put(root / "partners/a.yaml"),
            lambda root: put(root / "registry.yaml", b"x"),
            lambda root: put(root / ".schema/ids.json", b"{}"),
            lambda root: (root / ".schema").mkdir(),
            lambda root: put(root / "partners/a.yaml", b"x" * (evidence._CHUNK + 1)),
            lambda root: put(root / "partners/a.yaml", b"x" * LARGEST),
        ],
    )
    def test_each_change_is_seen(self, registry: Path, change: Callable[[Path], object]) -> None:
        before = glance(str(registry), schemas=True)
        change(registry)
        after = glance(str(registry), schemas=True)
        assert after is not None
        assert after != before
        assert noted(registry) == (after, True)

    def test_contents_that_change_places_are_another_state(self, registry: Path) -> None:
        before = glance(str(registry), schemas=True)
        (registry / "partners/a.yaml").rename(registry / "x")
        (registry / "partners/b.yaml").rename(registry / "partners/a.yaml")
        (registry / "x").rename(registry / "partners/b.yaml")
        assert glance(str(registry), schemas=True) not in (None, before)

    def test_contents_that_are_one_text_cut_elsewhere_are_another_state(self, registry: Path) -> None:
        put(registry / "partners/a.yaml", b"xy")
        put(registry / "partners/b.yaml", b"z")
        before = glance(str(registry), schemas=True)
        put(registry / "partners/a.yaml", b"x")
        put(registry / "partners/b.yaml", b"yz")
        assert glance(str(registry), schemas=True) not in (None, before)

    def test_schemas_count_only_if_they_are_to(self, registry: Path) -> None:
        before = glance(str(registry), schemas=False)
        put(registry / ".schema/ids.json", b"{}")
        assert glance(str(registry), schemas=False) == before
        # The run asks for those names only.
        said = glance(str(registry), schemas=True)
        put(registry / ".schema/others.json", b"{}")
        assert glance(str(registry), schemas=True) == said

    @pytest.mark.parametrize(
        "change",
        [
            lambda root: (root / "partneri").mkdir(),
            lambda root: put(root / "registry.yml"),
            lambda root: put(root / "partners/c.yml"),
            lambda root: put(root / "partners/c.txt"),
            lambda root: put(root / "partners/c/d.yaml"),
            lambda root: (root / "partners/c.yaml").mkdir(),
            lambda root: put(root / "partners/c\\x0a.yaml"),
            lambda root: put(root / "partners/c\n.yaml"),
            lambda root: put(root / "partners/c\u202e.yaml"),
            lambda root: put(Path(os.fsdecode(os.fsencode(root / "partners") + b"/\xff.yaml"))),
            lambda root: put(root / "partners/a.yaml", b"x" * (LARGEST + 1)),
            lambda root: linked(root / "partners/a.yaml", "b.yaml"),
            lambda root: linked(root / "partners/a.yaml", "/etc/hostname"),
            lambda root: linked(root / "partners/a.yaml", "nowhere"),
            lambda root: linked(root / "registry.yaml", "partners/b.yaml"),
            lambda root: linked(root / ".schema/ids.json", "../registry.yaml"),
            lambda root: linked(root / ".schema", "partners"),
            lambda root: moved_to_link(root / "partners"),
            lambda root: os.mkfifo(root / "partners/c.yaml"),
            lambda root: (root / "registry.yaml").rename(root / "partners/registry"),
        ],
    )
    def test_of_what_is_not_plain_it_says_nothing(self, registry: Path, change: Callable[[Path], object]) -> None:
        change(registry)
        with contextlib.suppress(OSError):
            assert glance(str(registry), schemas=True) is None

    @pytest.mark.parametrize("which", [0, -1])
    @pytest.mark.parametrize("jobs", [1, 2])
    def test_what_takes_the_place_of_a_listed_file_is_no_file(
        self, registry: Path, which: int, jobs: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(evidence, "MANY", 2)
        listed = evidence._listed

        def then_changed(root: str) -> tuple[list[str], bool] | None:
            found = listed(root)
            assert found is not None
            path = registry / found[0][which]
            path.unlink()
            os.mkfifo(path)
            return found

        monkeypatch.setattr(evidence, "_listed", then_changed)
        assert glance(str(registry), schemas=True, jobs=jobs) is None

    def test_a_child_that_dies_leaves_nothing_said(self, registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(evidence, "MANY", 2)
        parent = os.getpid()
        digests = evidence._digests

        def dying(root: str, files: list[str]) -> bytes | None:
            if os.getpid() != parent:
                os.kill(os.getpid(), 9)
            return digests(root, files)

        monkeypatch.setattr(evidence, "_digests", dying)
        before = children()
        assert glance(str(registry), schemas=True, jobs=2) is None
        assert children() <= before


NAMES = st.sampled_from(
    ["a.yaml", "b.yaml", "ą.yaml", "a b.yaml", "README.md", ".x", "c.yml", "x\u200b.yaml", "\\x.yaml"]
)
FOLDERS = st.sampled_from(["", "partners", "projects", "meetings", ".schema", "other", "partners/deep"])
KINDS_OF_FILE = st.sampled_from(["file", "file", "file", "file", "folder", "link", "fifo", "empty"])
ROOT_NAMES = ["registry.yaml", "registry.yml", "partners", ".schema", "notes.txt", "ids.json"]


@settings(max_examples=300)
@given(
    st.lists(
        st.tuples(FOLDERS, NAMES | st.sampled_from([*ROOT_NAMES, *map(os.path.basename, hints.PATHS)]), KINDS_OF_FILE)
    )
)
def test_whatever_the_folder_holds_the_glance_agrees_or_says_nothing(made: list[tuple[str, str, str]]) -> None:
    with tempfile.TemporaryDirectory() as top:
        root = Path(top) / "data"
        root.mkdir()
        for folder, name, kind in made:
            path = root / folder / name
            if os.path.lexists(path):
                # To write into a pipe would wait for a reader.
                continue
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                match kind:
                    case "file":
                        path.write_text(f"{folder} {name}", encoding="utf-8")
                    case "empty":
                        path.touch()
                    case "folder":
                        path.mkdir()
                    case "link":
                        path.symlink_to("registry.yaml")
                    case _:
                        os.mkfifo(path)
            except OSError:
                continue
        try:
            said = glance(str(root), schemas=True)
        except OSError:
            said = None
        if said is not None:
            assert noted(root) == (said, True)


class TestWhole:
    def test_links_are_followed_unless_they_are_not_to_be(self, tmp_path: Path) -> None:
        put(tmp_path / "a", b"x" * 200_000)
        (tmp_path / "b").symlink_to("a")
        assert whole(str(tmp_path / "b"), 200_000) == b"x" * 200_000
        with pytest.raises(OSError, match=r".*"):
            whole(str(tmp_path / "b"), 200_000, links=False)
        with pytest.raises(OSError, match=r".*"):
            whole(str(tmp_path / "a"), 199_999)

    def test_what_is_no_file_has_no_content(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "a")
        for path in (tmp_path / "a", tmp_path, Path("/dev/zero")):
            with pytest.raises(OSError, match=r".*"):
                whole(str(path), 10)


class TestNotes:
    """A run is told of only if each file was read, and the same each time."""

    @pytest.fixture
    def tree(self, registry: Path) -> Watched:
        tree = Watched(registry)
        for file in tree.scan().files:
            tree.read(file)
        assert tree.notes.evidence() is not None
        return tree

    def test_to_read_the_same_again_is_no_doubt(self, tree: Watched, registry: Path) -> None:
        before = tree.notes.evidence()
        tree.scan()
        tree.read("partners/a.yaml")
        assert tree.notes.evidence() == before == (glance(str(registry), schemas=False), False)

    def test_a_file_that_changed_meanwhile_is_one_for_good(self, tree: Watched, registry: Path) -> None:
        before = (registry / "partners/a.yaml").read_bytes()
        put(registry / "partners/a.yaml", b"else")
        tree.read("partners/a.yaml")
        put(registry / "partners/a.yaml", before)
        tree.read("partners/a.yaml")
        assert tree.notes.evidence() is None

    def test_so_is_a_list_that_changed(self, tree: Watched, registry: Path) -> None:
        put(registry / "partners/z.yaml")
        tree.scan()
        assert tree.notes.evidence() is None

    def test_so_is_a_file_that_was_not_listed(self, tree: Watched, registry: Path) -> None:
        put(registry / "partners/z.yaml")
        tree.read("partners/z.yaml")
        assert tree.notes.evidence() is None

    def test_so_is_a_file_that_is_gone(self, tree: Watched, registry: Path) -> None:
        (registry / "partners/a.yaml").unlink()
        tree.read("partners/a.yaml")
        assert tree.notes.evidence() is None

    def test_schemas_that_changed_meanwhile_are_one(self, tree: Watched, registry: Path) -> None:
        tree.hints()
        put(registry / ".schema/ids.json", b"{}")
        tree.hints()
        assert tree.notes.evidence() is None

    def test_nothing_was_read(self, registry: Path) -> None:
        assert Notes().evidence() is None
        tree = Watched(registry)
        files = tree.scan().files
        assert tree.notes.evidence() is None
        for file in files[:-1]:
            tree.read(file)
        assert tree.notes.evidence() is None

    def test_what_is_out_of_place_is_one(self, registry: Path) -> None:
        (registry / "partneri").mkdir()
        assert noted(registry) is None

    def test_processes_that_share_the_reading_tell_what_they_saw(self, registry: Path) -> None:
        trees = [Watched(registry) for _ in range(3)]
        (files,) = {tree.scan().files for tree in trees}
        for number, file in enumerate(files):
            trees[number % 2].read(file)
        for tree in trees[:2]:
            trees[2].notes.attest(tree.notes.seen())
        assert trees[2].notes.evidence() == noted(registry, schemas=False)
        trees[0].notes.read(files[0], b"else")
        trees[2].notes.attest(trees[0].notes.seen())
        assert trees[2].notes.evidence() is None

    def test_processes_that_saw_different_contents_leave_a_doubt(self, registry: Path) -> None:
        one, other = (Watched(registry) for _ in range(2))
        for tree in (one, other):
            for file in tree.scan().files:
                tree.read(file)
            put(registry / "partners/a.yaml", b"else")
        one.notes.attest(other.notes.seen())
        assert one.notes.evidence() is None


def test_digests_are_of_one_size() -> None:
    assert {len(digest(each)) for each in (b"", b"x" * 10_000)} == {SIZE}


def test_a_copy_of_a_registry_is_in_the_same_state(registry: Path, tmp_path: Path) -> None:
    shutil.copytree(registry, tmp_path / "copy")
    assert glance(str(registry), schemas=True) == glance(str(tmp_path / "copy"), schemas=True)
