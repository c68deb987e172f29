"""`schema`: printing one, writing all, and saying that they are out of date."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from partnerstwo.cli.schema import KINDS
from partnerstwo.source.lock import held
from tests.cli.inside import inside

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).parent.parent.parent
BASE = ROOT / "tests" / "rules" / "base"


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(BASE, tmp_path / "r")
    monkeypatch.chdir(tmp_path / "r")
    return tmp_path / "r"


def test_without_a_kind_the_kinds_are_listed(capsys: Capture) -> None:
    done = inside(capsys, "schema")
    assert done.code == 0
    assert all(kind in done.out for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_printed(capfdbinary: pytest.CaptureFixture[bytes], registry: Path, kind: str) -> None:
    from partnerstwo.cli.main import main

    assert main(["schema", kind], {}) == 0
    out, err = capfdbinary.readouterr()
    assert json.loads(out)["$schema"]
    assert err == b""


def test_a_schema_needs_no_registry(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert inside(capsys, "schema", "partner").code == 0
    assert inside(capsys, "schema", "ids").code == 2


def test_an_unknown_kind_is_refused_with_the_nearest(capsys: Capture) -> None:
    done = inside(capsys, "schema", "projct")
    assert done.code == 2
    assert "czy chodziło o „project”?" in done.err


def test_write_writes_all_once_and_tells_how_editors_find_them(capsys: Capture, registry: Path) -> None:
    assert inside(capsys, "schema", "--check").code == 1
    first = inside(capsys, "schema", "--write")
    assert (first.code, first.out) == (0, "")
    assert "# yaml-language-server: $schema=../.schema/partner.json" in first.err
    written = {path.name: path.read_bytes() for path in (registry / ".schema").iterdir()}
    assert len(written) == 7
    times = {path: path.stat().st_mtime_ns for path in (registry / ".schema").iterdir()}
    second = inside(capsys, "schema", "--write")
    assert second.err == "Podpowiedzi w „.schema” są aktualne\n"
    assert {path: path.stat().st_mtime_ns for path in (registry / ".schema").iterdir()} == times
    assert inside(capsys, "schema", "--check").code == 0


def test_a_new_partner_makes_the_ids_stale_and_nothing_else(capsys: Capture, registry: Path) -> None:
    inside(capsys, "schema", "--write")
    (registry / "partners" / "nowy.yaml").write_text("name: Nowy\nlegal_form: informal_group\nseat: Lipowo\n")
    check = inside(capsys, "schema", "--check")
    assert (check.code, "nieaktualne: ids.json." in check.err) == (1, True)
    done = inside(capsys, "validate", "--select", "F12", "--format", "concise", "--notices", "--on", "2026-06-30")
    assert done.code == 0
    assert ".schema/ids.json:1:1: F12" in done.out
    assert inside(capsys, "schema", "--write").err == "Zapisano w „.schema”: ids.json\n"
    assert inside(capsys, "schema", "--check").code == 0


def test_fix_writes_what_is_stale_and_diff_only_shows_it(capsys: Capture, registry: Path) -> None:
    inside(capsys, "schema", "--write")
    (registry / "partners" / "nowy.yaml").write_text("name: Nowy\nlegal_form: informal_group\nseat: Lipowo\n")
    old = (registry / ".schema" / "ids.json").read_bytes()
    shown = inside(capsys, "validate", "--diff", "--on", "2026-06-30")
    assert (shown.code, '+        "nowy",' in shown.out) == (1, True)
    assert (registry / ".schema" / "ids.json").read_bytes() == old
    mended = inside(capsys, "validate", "--fix", "--on", "2026-06-30")
    assert (mended.code, ".schema/ids.json" in mended.err) == (0, True)
    assert inside(capsys, "schema", "--check").code == 0


def test_the_registry_decides_the_language_of_what_is_written(capsys: Capture, registry: Path) -> None:
    inside(capsys, "schema", "--write", "--lang", "en")
    assert "Forma prawna" in (registry / ".schema" / "partner.json").read_text("utf-8")
    assert inside(capsys, "schema", "--check").code == 0


def test_a_linked_folder_is_not_written_through(capsys: Capture, registry: Path, tmp_path: Path) -> None:
    (tmp_path / "obcy").mkdir()
    (registry / ".schema").symlink_to(tmp_path / "obcy")
    done = inside(capsys, "schema", "--write")
    assert done.code == 2
    assert "dowiązaniem" in done.err
    assert list((tmp_path / "obcy").iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such pipes there")
@pytest.mark.parametrize("kind", ["pipe", "folder"])
def test_a_pipe_is_not_waited_for(capsys: Capture, registry: Path, kind: str) -> None:
    assert inside(capsys, "schema", "--write").code == 0
    odd = registry / ".schema" / "partner.json"
    odd.unlink()
    if kind == "pipe":
        os.mkfifo(odd)
    else:
        odd.mkdir()
    done = inside(capsys, "schema", "--write")
    assert done.code == 2
    assert "partner.json” nie jest zwykłym plikiem" in done.err
    mended = inside(capsys, "validate", "--fix", "--select", "F12", "--on", "2026-06-30")
    assert mended.code == 2
    assert mended.err.splitlines()[0].endswith(
        "partner.json: nie zapisano, bo to nie jest zwykły plik rejestru; popraw go ręcznie"
    )
    assert "Poprawiono" not in mended.err


def test_other_commands_that_write_are_waited_for(
    capsys: Capture, registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("partnerstwo.source.lock.PATIENCE", 0.1)
    with held(registry):
        done = inside(capsys, "schema", "--write")
    assert done.code == 2
    assert "inne polecenie zapisuje teraz w rejestrze" in done.err
    assert not (registry / ".schema").exists()


def test_a_linked_file_is_replaced_and_what_it_leads_to_stays(capsys: Capture, registry: Path, tmp_path: Path) -> None:
    inside(capsys, "schema", "--write")
    (tmp_path / "obcy.json").write_text("obcy")
    (registry / ".schema" / "ids.json").unlink()
    (registry / ".schema" / "ids.json").symlink_to(tmp_path / "obcy.json")
    assert inside(capsys, "schema", "--write").code == 0
    assert (tmp_path / "obcy.json").read_text() == "obcy"
    assert not (registry / ".schema" / "ids.json").is_symlink()


def test_a_file_in_the_place_of_the_folder_is_told(capsys: Capture, registry: Path) -> None:
    (registry / ".schema").write_text("mój plik")
    done = inside(capsys, "schema", "--write")
    assert (done.code, "powinno być folderem" in done.err) == (2, True)
    assert (registry / ".schema").read_text() == "mój plik"


@pytest.mark.parametrize("options", [("partner", "--write"), ("--write", "--check"), ("ids", "--check")])
def test_two_things_at_once_are_refused(capsys: Capture, options: tuple[str, ...]) -> None:
    assert inside(capsys, "schema", *options).code == 2
