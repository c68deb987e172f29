"""Files are written whole or not at all, and never over what somebody else wrote."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import stat
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from partnerstwo.source.folder import Folder
from partnerstwo.source.lock import BusyError, held
from partnerstwo.source.replacing import SUFFIX, Trouble, replace, sweep

FILE = "partners/a.yaml"


@pytest.fixture
def tree(tmp_path: Path) -> Folder:
    root = tmp_path / "data"
    (root / "partners").mkdir(parents=True)
    (root / "registry.yaml").write_text("name: x\n")
    (root / FILE).write_bytes(b"name: a\n")
    return Folder(root)


def left(tree: Folder) -> list[str]:
    return sorted(path.name for path in (Path(tree.root) / "partners").iterdir())


def test_a_file_is_replaced_and_keeps_its_mode(tree: Folder) -> None:
    path = Path(tree.root) / FILE
    path.chmod(0o640)
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is None
    assert path.read_bytes() == b"name: b\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert left(tree) == ["a.yaml"]


@pytest.mark.skipif(sys.platform != "linux", reason="extended attributes as Linux has them")
def test_access_list_and_labels_stay(tree: Folder) -> None:
    path = Path(tree.root) / FILE
    # Version 2; owner rw, user 1 rw, group r, mask rw, others nothing.
    entries = ((1, 6, 0xFFFFFFFF), (2, 6, 1), (4, 4, 0xFFFFFFFF), (16, 6, 0xFFFFFFFF), (32, 0, 0xFFFFFFFF))
    access = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *each) for each in entries)
    try:
        os.setxattr(path, "user.note", b"x")
        os.setxattr(path, "system.posix_acl_access", access)
    except OSError:
        pytest.skip("this file system has none")
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is None
    assert os.getxattr(path, "user.note") == b"x"
    assert os.getxattr(path, "system.posix_acl_access") == access
    assert stat.S_IMODE(path.stat().st_mode) == 0o660


def test_another_hard_link_keeps_the_old_text(tree: Folder) -> None:
    other = Path(tree.root) / "copy"
    os.link(Path(tree.root) / FILE, other)
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is None
    assert other.read_bytes() == b"name: a\n"
    assert (Path(tree.root) / FILE).read_bytes() == b"name: b\n"


def test_what_somebody_else_wrote_stays(tree: Folder) -> None:
    path = Path(tree.root) / FILE
    path.write_bytes(b"name: from the editor\n")
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is Trouble.CHANGED
    assert path.read_bytes() == b"name: from the editor\n"
    assert left(tree) == ["a.yaml"]


def test_a_file_that_changes_at_the_last_moment_stays(tree: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path(tree.root) / FILE
    flush = os.fsync

    def editor(descriptor: int) -> None:
        flush(descriptor)
        path.write_bytes(b"name: from the editor\n")

    monkeypatch.setattr(os, "fsync", editor)
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is Trouble.CHANGED
    assert path.read_bytes() == b"name: from the editor\n"
    assert left(tree) == ["a.yaml"]


def test_a_file_that_is_gone_is_not_made_again(tree: Folder) -> None:
    (Path(tree.root) / FILE).unlink()
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is Trouble.CHANGED
    assert left(tree) == []


def test_a_folder_that_is_gone_is_no_refusal_of_the_system(tree: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tempfile.mkstemp

    def late(suffix: str, prefix: str, dir: Path) -> tuple[int, str]:  # noqa: A002 - as the function calls it
        shutil.rmtree(Path(tree.root) / "partners")
        return made(suffix=suffix, prefix=prefix, dir=dir)

    monkeypatch.setattr(tempfile, "mkstemp", late)
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is Trouble.CHANGED


def test_a_new_file_is_made_only_where_there_is_none(tree: Folder) -> None:
    assert replace(tree, "partners/b.yaml", None, b"name: b\n") is None
    assert replace(tree, "partners/b.yaml", None, b"name: c\n") is Trouble.CHANGED
    assert (Path(tree.root) / "partners/b.yaml").read_bytes() == b"name: b\n"


def test_a_link_inside_the_registry_keeps_leading_where_it_leads(tree: Folder) -> None:
    link = Path(tree.root) / "partners/b.yaml"
    link.symlink_to("a.yaml")
    assert replace(tree, "partners/b.yaml", b"name: a\n", b"name: b\n") is None
    assert link.is_symlink()
    assert (Path(tree.root) / FILE).read_bytes() == b"name: b\n"


def test_nothing_is_written_through_a_link_out_of_the_registry(
    tree: Folder, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "a.yaml"
    outside.write_bytes(b"name: a\n")
    path = Path(tree.root) / FILE
    path.unlink()
    path.symlink_to(outside)
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is Trouble.ODD
    assert outside.read_bytes() == b"name: a\n"


def test_a_pipe_in_the_place_of_the_file_is_left_alone(tree: Folder) -> None:
    path = Path(tree.root) / FILE
    path.unlink()
    os.mkfifo(path)
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is Trouble.ODD
    assert stat.S_ISFIFO(path.stat().st_mode)


def test_a_pipe_that_takes_the_place_at_the_last_moment_is_not_waited_for(
    tree: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(tree.root) / FILE
    flush = os.fsync

    def swap(descriptor: int) -> None:
        flush(descriptor)
        path.unlink(missing_ok=True)
        os.mkfifo(path)

    monkeypatch.setattr(os, "fsync", swap)
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is Trouble.CHANGED
    assert stat.S_ISFIFO(path.stat().st_mode)


def test_a_read_only_file_stays_as_it_is(tree: Folder) -> None:
    path = Path(tree.root) / FILE
    path.chmod(0o444)
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is Trouble.READ_ONLY
    assert path.read_bytes() == b"name: a\n"


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, Trouble.FULL),
        (errno.EDQUOT, Trouble.FULL),
        (errno.EACCES, Trouble.REFUSED),
        (errno.EIO, Trouble.REFUSED),
    ],
)
def test_a_full_disk_tears_nothing(
    tree: Folder, monkeypatch: pytest.MonkeyPatch, number: int, trouble: Trouble
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is trouble
    assert (Path(tree.root) / FILE).read_bytes() == b"name: a\n"
    assert left(tree) == ["a.yaml"]


def test_a_real_full_disk_tears_nothing(tree: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    monkeypatch.setattr(tempfile, "mkstemp", lambda **_: (os.open("/dev/full", os.O_WRONLY), "/nowhere/tmp"))
    assert replace(tree, FILE, b"name: a\n", b"name: b\n") is Trouble.FULL
    assert (Path(tree.root) / FILE).read_bytes() == b"name: a\n"


def test_what_a_killed_run_left_is_no_data_and_is_swept(tree: Folder) -> None:
    folder = Path(tree.root) / "partners"
    (folder / f".a.yaml.x1{SUFFIX}").write_bytes(b"half")
    (folder / ".gitkeep").write_bytes(b"")
    (folder / f".link{SUFFIX}").symlink_to("a.yaml")
    root = Path(tree.root)
    (root / f".registry.yaml.x1{SUFFIX}").write_bytes(b"half")
    (root / f".report.pdf.x1{SUFFIX}").write_bytes(b"being written, without a lock")
    (root.parent / "elsewhere").mkdir()
    (root.parent / "elsewhere" / f".a.yaml.x1{SUFFIX}").write_bytes(b"of another registry")
    (root / "projects").symlink_to(root.parent / "elsewhere", target_is_directory=True)
    assert tree.scan().files == ("registry.yaml", FILE)
    sweep(root)
    assert left(tree) == [".gitkeep", f".link{SUFFIX}", "a.yaml"]
    assert sorted(path.name for path in root.glob(".*")) == [f".report.pdf.x1{SUFFIX}"]
    assert list((root.parent / "elsewhere").iterdir())


_KILLED = """
import itertools, sys
from pathlib import Path
from partnerstwo.source.folder import Folder
from partnerstwo.source.replacing import replace
tree = Folder(Path(sys.argv[1]))
print("ready", flush=True)
for number in itertools.count():
    before = tree.read("partners/a.yaml")
    replace(tree, "partners/a.yaml", before, b"name: %d\\n" % number * 20000)
"""


def test_whoever_is_killed_leaves_a_whole_file(tree: Folder) -> None:
    path = Path(tree.root) / FILE
    for round_ in range(15):
        process = subprocess.Popen([sys.executable, "-c", _KILLED, str(tree.root)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.004 * round_)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        lines = path.read_bytes().splitlines()
        assert len(set(lines)) == 1
        assert len(lines) in (1, 20000)
    sweep(Path(tree.root))
    assert left(tree) == ["a.yaml"]


_WRITER = """
import sys
from pathlib import Path
from partnerstwo.source.folder import Folder
from partnerstwo.source.lock import held
from partnerstwo.source.replacing import replace
tree = Folder(Path(sys.argv[1]))
for _ in range(40):
    with held(tree.root) as alone:
        assert alone
        before = tree.read("partners/a.yaml")
        assert replace(tree, "partners/a.yaml", before, b"%d" % (int(before) + 1)) is None
"""


def test_two_writers_lose_nothing(tree: Folder) -> None:
    path = Path(tree.root) / FILE
    path.write_bytes(b"0")
    writers = [subprocess.Popen([sys.executable, "-c", _WRITER, str(tree.root)]) for _ in range(3)]
    assert [each.wait(60) for each in writers] == [0, 0, 0]
    assert path.read_bytes() == b"120"


def test_a_second_writer_waits_and_then_gives_up(tree: Folder) -> None:
    root = Path(tree.root)
    with held(root) as alone:
        assert alone
        with pytest.raises(BusyError), held(root, patience=0.1):
            pass
    with held(root, patience=0) as alone:
        assert alone
    assert sorted(path.name for path in root.iterdir()) == ["partners", "registry.yaml"]


def test_a_file_system_without_locks_is_written_to_all_the_same(tree: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "")

    monkeypatch.setattr("partnerstwo.source.lock._take", none)
    with held(Path(tree.root)) as alone:
        assert not alone
