"""The patches of `--diff`, applied by those who apply patches."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerstwo.editing.patch import patch

TEXTS = st.lists(st.sampled_from([b"a\n", b"b\r\n", b"\n", b"\xc5\xbc\n", b"x\x0by\n", b"c"]), max_size=12).map(
    b"".join
)


def git(folder: Path, *arguments: str, given_: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    program = shutil.which("git") or pytest.skip("no git")
    return subprocess.run([program, *arguments], cwd=folder, input=given_, capture_output=True, check=False)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_git_applies_it(tmp_path_factory: pytest.TempPathFactory, before: bytes, after: bytes) -> None:
    if before == after or not before:
        return
    folder = tmp_path_factory.mktemp("patch")
    (folder / "data").mkdir()
    (folder / "data" / "a b.yaml").write_bytes(before)
    done = git(folder, "apply", "--allow-empty", "--whitespace=nowarn", given_=patch("data/a b.yaml", before, after))
    assert done.returncode == 0, done.stderr
    path = folder / "data" / "a b.yaml"
    assert (path.read_bytes() if path.exists() else b"") == after


def test_patch_applies_it(tmp_path: Path) -> None:
    program = shutil.which("patch") or pytest.skip("no patch")
    before, after = b"\xef\xbb\xbfname: a\r\nb: 1\r\nlast: x", b"\xef\xbb\xbfname: b\r\nb: 1\r\nlast: y"
    (tmp_path / "ż.yaml").write_bytes(before)
    done = subprocess.run(
        [program, "-p1", "--binary"],
        cwd=tmp_path,
        input=patch("ż.yaml", before, after),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert (tmp_path / "ż.yaml").read_bytes() == after


def test_a_patch_as_people_read_it() -> None:
    before = b"name: Tartak\nfounded: 12.04.2016\nnotes: x"
    assert patch("data/a.yaml", before, before.replace(b"12.04.2016", b"2016-04-12")).decode() == (
        "--- a/data/a.yaml\n"
        "+++ b/data/a.yaml\n"
        "@@ -1,3 +1,3 @@\n"
        " name: Tartak\n"
        "-founded: 12.04.2016\n"
        "+founded: 2016-04-12\n"
        " notes: x\n"
        "\\ No newline at end of file\n"
    )


def test_a_new_file_comes_from_nowhere(tmp_path: Path) -> None:
    content = patch("data/.schema/ids.json", None, b"{}\n")
    assert content.startswith(b"--- /dev/null\n+++ b/data/.schema/ids.json\n@@ -0,0 +1 @@\n")
    assert git(tmp_path, "apply", given_=content).returncode == 0
    assert (tmp_path / "data/.schema/ids.json").read_bytes() == b"{}\n"


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
@pytest.mark.parametrize("name", ["nowa\nlinia ż", 'a"b', "a\\b", "a\tb", "a\x1b[31m", "+++ b", "a\r"])
@pytest.mark.parametrize("command", [["git", "apply"], ["patch", "-p1", "--binary"]], ids=["git", "patch"])
def test_whatever_a_folder_is_called_its_file_is_found(tmp_path: Path, name: str, command: list[str]) -> None:
    program = shutil.which(command[0]) or pytest.skip(f"no {command[0]}")
    file = tmp_path / name / "a.yaml"
    file.parent.mkdir()
    file.write_bytes(b"a: 1\n")
    text = patch(f"{name}/a.yaml", b"a: 1\n", b"a: 2\n")
    done = subprocess.run([program, *command[1:]], cwd=tmp_path, input=text, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert file.read_bytes() == b"a: 2\n"
