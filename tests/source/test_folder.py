"""A folder lists its files, says what does not belong, and opens nothing outside itself."""

import os
from pathlib import Path

import pytest

from partnerstwo.source.folder import Folder, Listing, Memory, Tree
from partnerstwo.source.layout import KINDS
from partnerstwo.source.place import Span
from partnerstwo.source.problem import Problem


def write(root: Path, *files: str) -> None:
    for file in files:
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"a: b\n")


def named(listing: Listing) -> list[tuple[str, str]]:
    assert {p.code for p in listing.problems} <= {"Y11"}
    assert {p.where for p in listing.problems} <= {Span(1, 1, 1, 1)}
    return [(p.file, p.variant) for p in listing.problems]


def why(found: bytes | Problem) -> tuple[str, str, str]:
    assert isinstance(found, Problem)
    return found.code, found.variant, found.file


class TestScan:
    def test_registry_comes_first_then_code_points(self, tmp_path: Path) -> None:
        write(tmp_path, "registry.yaml", "projects/a.yaml", "partners/ż.yaml", "partners/Z.yaml", "partners/a.yaml")
        assert Folder(tmp_path).scan() == Listing(
            ("registry.yaml", "partners/Z.yaml", "partners/a.yaml", "partners/ż.yaml", "projects/a.yaml"), ()
        )

    def test_five_folders_are_read(self, tmp_path: Path) -> None:
        write(tmp_path, *(f"{kind}/a.yaml" for kind in KINDS))
        assert Folder(tmp_path).scan().files == (
            "assessments/a.yaml",
            "meetings/a.yaml",
            "partners/a.yaml",
            "partnerships/a.yaml",
            "projects/a.yaml",
        )

    def test_what_does_not_belong_is_named(self, tmp_path: Path) -> None:
        write(tmp_path, "registry.yml", "stray.yaml", "partner/a.yaml", "README.md", ".schema/x.json", "notes.txt")
        write(tmp_path, "partners/a.yml", "partners/b.txt", "partners/deep/c.yaml", "partners/README.md")
        write(tmp_path, "partners/LICENSE", "partners/.hidden.yaml", "partners/c.YAML")
        listing = Folder(tmp_path).scan()
        assert listing.files == ()
        assert named(listing) == [
            ("partner", "unknown_folder"),
            ("partners/a.yml", "suffix"),
            ("partners/b.txt", "suffix"),
            ("partners/c.YAML", "suffix"),
            ("partners/deep", "nested"),
            ("registry.yml", "suffix"),
            ("stray.yaml", "unknown_folder"),
        ]

    def test_missing_folder_is_a_problem(self, tmp_path: Path) -> None:
        assert named(Folder(tmp_path / "x").scan()) == [(".", "unreadable")]

    def test_file_in_place_of_a_folder_is_a_problem(self, tmp_path: Path) -> None:
        write(tmp_path, "partners")
        assert named(Folder(tmp_path).scan()) == [("partners", "unreadable")]

    def test_unsaved_files_appear_and_win(self, tmp_path: Path) -> None:
        write(tmp_path, "partners/a.yaml")
        folder = Folder(tmp_path, {"partners/a.yaml": b"x: y\n", "partners/b.yaml": b"", "elsewhere/c.yaml": b""})
        assert folder.scan().files == ("partners/a.yaml", "partners/b.yaml")
        assert folder.read("partners/a.yaml") == b"x: y\n"
        assert folder.read("partners/b.yaml") == b""

    def test_undecodable_name_is_shown_as_an_escape_and_read(self, tmp_path: Path) -> None:
        write(tmp_path, "partners/a.yaml")
        try:
            Path(os.fsdecode(os.fsencode(tmp_path) + b"/partners/\xff\x1b.yaml")).write_bytes(b"c: d\n")
        except OSError:
            pytest.skip("this file system takes UTF-8 names only")
        folder = Folder(tmp_path)
        assert folder.scan().files == ("partners/\\xff\\x1b.yaml", "partners/a.yaml")
        assert folder.read("partners/\\xff\\x1b.yaml") == b"c: d\n"

    def test_name_that_deceives_is_shown_as_an_escape(self, tmp_path: Path) -> None:
        write(tmp_path, "partners/a\u202elmay.exe\n")
        assert named(Folder(tmp_path).scan()) == [("partners/a\\u202elmay.exe\\x0a", "suffix")]


class TestRead:
    def test_bytes_are_those_of_the_file(self, tmp_path: Path) -> None:
        raw = bytes(range(256)) * 300
        write(tmp_path, "partners/a.yaml")
        (tmp_path / "partners/a.yaml").write_bytes(raw)
        assert Folder(tmp_path).read("partners/a.yaml") == raw

    def test_fifo_and_folder_are_never_opened(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "partners/b.yaml").mkdir(parents=True)
        os.mkfifo(tmp_path / "partners/a.yaml")
        folder = Folder(tmp_path)
        assert folder.scan() == Listing(("partners/a.yaml", "partners/b.yaml"), ())
        monkeypatch.setattr(os, "open", None)
        assert why(folder.read("partners/a.yaml")) == ("Y11", "not_regular", "partners/a.yaml")
        assert why(folder.read("partners/b.yaml")) == ("Y11", "not_regular", "partners/b.yaml")

    def test_link_inside_is_read_and_link_outside_is_not(self, tmp_path: Path) -> None:
        root = tmp_path / "data"
        write(tmp_path, "secret.yaml", "data-too/x.yaml")
        write(root, "partners/a.yaml")
        (root / "partners/in.yaml").symlink_to("a.yaml")
        (root / "partners/out.yaml").symlink_to(tmp_path / "secret.yaml")
        (root / "partners/near.yaml").symlink_to(tmp_path / "data-too/x.yaml")
        (root / "partners/zero.yaml").symlink_to("/dev/zero")
        (root / "partners/gone.yaml").symlink_to("nowhere.yaml")
        (root / "partners/loop.yaml").symlink_to("loop.yaml")
        folder = Folder(root)
        assert len(folder.scan().files) == 7
        assert folder.read("partners/in.yaml") == b"a: b\n"
        for name in ("out", "near", "zero"):
            assert why(folder.read(f"partners/{name}.yaml")) == ("Y11", "symlink_outside", f"partners/{name}.yaml")
        for name in ("gone", "loop", "absent"):
            assert why(folder.read(f"partners/{name}.yaml")) == ("Y11", "unreadable", f"partners/{name}.yaml")

    def test_folder_that_is_a_link_outside_is_said_once(self, tmp_path: Path) -> None:
        root = tmp_path / "data"
        write(tmp_path, "elsewhere/a.yaml", "elsewhere/b.yaml", "data/registry.yaml")
        (root / "partners").symlink_to(tmp_path / "elsewhere")
        folder = Folder(root)
        assert folder.scan().files == ("registry.yaml",)
        assert named(folder.scan()) == [("partners", "symlink_outside")]
        assert why(folder.read("partners/a.yaml")) == ("Y11", "symlink_outside", "partners/a.yaml")

    def test_registry_reached_through_a_link_is_read(self, tmp_path: Path) -> None:
        write(tmp_path, "real/registry.yaml", "real/partners/a.yaml")
        (tmp_path / "link").symlink_to("real")
        folder = Folder(tmp_path / "link")
        assert folder.read("registry.yaml") == b"a: b\n"
        assert folder.read("partners/a.yaml") == b"a: b\n"

    def test_refused_file_is_unreadable(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        write(tmp_path, "partners/a.yaml")

        def refuse(*_: object) -> int:
            raise PermissionError

        monkeypatch.setattr(os, "open", refuse)
        assert why(Folder(tmp_path).read("partners/a.yaml")) == ("Y11", "unreadable", "partners/a.yaml")

    @pytest.mark.parametrize("file", ["../secret.yaml", "/etc/passwd", "partners/../../x.yaml", "x.yaml", "partners/a"])
    def test_name_outside_a_registry_is_our_own_mistake(self, tmp_path: Path, file: str) -> None:
        with pytest.raises(ValueError, match=file):
            Folder(tmp_path).read(file)


class TestMemory:
    def test_memory_is_a_tree(self) -> None:
        tree: Tree = Memory({"partners/b.yaml": b"x", "registry.yaml": b"", "partners/a.yaml": b"", "README.md": b""})
        assert tree.scan() == Listing(("registry.yaml", "partners/a.yaml", "partners/b.yaml"), ())
        assert tree.read("partners/b.yaml") == b"x"

    def test_memory_has_the_same_limit(self) -> None:
        assert why(Memory({"registry.yaml": b"x" * (1024 * 1024 + 1)}).read("registry.yaml"))[:2] == ("Y08", "size")
