"""`ids.json`: every id with its name, in the forms that a loader makes of it; and when it is stale."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import Registry
from partnerstwo.schema.core import loaded as core
from partnerstwo.schema.files import files, language, stale
from partnerstwo.schema.ids import ids
from partnerstwo.source import hints
from partnerstwo.source.folder import Folder, Memory
from tests.rules.overlay import base_files
from tests.schema.loader import loaded

SETTINGS = {"registry.yaml": b"name: A\nowner: B\n"}


def definitions(registry: Registry, lang: Lang = Lang.PL) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ids(registry, lang))["definitions"]
    return found


def with_hints(given: dict[str, bytes]) -> dict[str, bytes]:
    registry = load(Memory(given))
    return {**given, **files(registry, language(registry))}


def test_partners_are_told_with_name_sector_and_seat() -> None:
    found = definitions(load(Memory(base_files())))["partner"]
    told = dict(zip(found["enum"], found["enumDescriptions"], strict=True))
    assert told["gmina-lipowo"] == "Gmina Lipowo – publiczny, Lipowo"
    assert list(told) == sorted(told)
    english = definitions(load(Memory(base_files())), Lang.EN)["partner"]
    assert "Gmina Lipowo – public, Lipowo" in english["enumDescriptions"]


def test_ids_of_files_that_cannot_be_read_are_known() -> None:
    broken = {**base_files(), "partners/zepsuty.yaml": b"name: [\n", "partners/pol.yaml": b"name: Pol\nlegal_form: x\n"}
    found = definitions(load(Memory(broken)))["partner"]
    told = dict(zip(found["enum"], found["enumDescriptions"], strict=True))
    assert told["zepsuty"] == "zepsuty"
    assert told["pol"] == "Pol"


@pytest.mark.parametrize(
    "text", ["0012", "2016", "1e3", "0x1f", "0o17", "true", "null", "1.5", "tak", "2016-04-12", "a"]
)
def test_ids_are_listed_as_a_loader_makes_them(text: str) -> None:
    assert core(text) == loaded(text)
    found = definitions(load(Memory({**SETTINGS, f"partners/{text}.yaml": b"name: A\nlegal_form: company\n"})))
    assert text in found["partner"]["enum"]
    if loaded(text) is not None:
        assert loaded(text) in found["partner"]["enum"]


def test_hostile_names_make_a_file_that_can_be_read() -> None:
    harmful = {
        **SETTINGS,
        "partners/a.yaml": b'name: "\\e[31m \\u202e \\n y"\nlegal_form: company\n',
        "partners/z\udc80.yaml": b"name: x\nlegal_form: company\n",
        "partnerships/p.yaml": b"name: P\nmembers: [a]\ngoals: [{id: 1.10, text: a}]\n",
    }
    raw = ids(load(Memory(harmful)), Lang.PL)
    found = json.loads(raw)["definitions"]
    assert len(found["partner"]["enum"]) == 2
    assert {"1.10", 1.1} <= set(found["goal"]["enum"])
    assert not set("\x1b\u202e") & set(raw.decode())
    assert stale(load(Memory(with_hints(harmful)))) == ()


def test_without_entries_any_id_is_taken() -> None:
    found = definitions(load(Memory(SETTINGS)))
    assert found["partner"] == {"type": ["string", "number", "boolean"]}
    assert found["optional_partnership"] == {"type": ["string", "number", "boolean", "null"]}


def test_the_same_registry_gives_the_same_bytes() -> None:
    program = (
        "import sys; from pathlib import Path; from partnerstwo.registry.load import load;"
        "from partnerstwo.source.folder import Folder; from partnerstwo.schema.ids import ids;"
        "from partnerstwo.language.lang import Lang;"
        "sys.stdout.buffer.write(ids(load(Folder(Path('data'))), Lang.PL));"
        "assert 'partnerstwo.schema.build' not in sys.modules"
    )
    root = Path(__file__).parent.parent.parent
    said = {
        subprocess.run(
            [sys.executable, "-c", program], cwd=root, env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(said) == 1
    (raw,) = said
    assert b"\r" not in raw
    assert raw.endswith(b"}\n")


def test_hints_are_stale_only_where_there_are_any_and_they_differ() -> None:
    assert stale(load(Memory(base_files()))) == ()
    fresh = with_hints(base_files())
    assert stale(load(Memory(fresh))) == ()
    new = {**fresh, "partners/nowy.yaml": b"name: Nowy\nlegal_form: company\n"}
    assert stale(load(Memory(new))) == (".schema/ids.json",)
    assert stale(load(Memory({**fresh, ".schema/project.json": b"{}\n"}))) == (".schema/project.json",)
    del fresh[".schema/meeting.json"]
    assert stale(load(Memory(fresh))) == (".schema/meeting.json",)


def test_line_ends_of_windows_are_no_change() -> None:
    windows = {
        path: raw.replace(b"\n", b"\r\n") if path.startswith(".schema") else raw
        for path, raw in with_hints(base_files()).items()
    }
    assert stale(load(Memory(windows))) == ()


def test_the_language_of_the_registry_decides() -> None:
    english = {**base_files(), "registry.yaml": b"name: A\nowner: B\nlanguage: en\n"}
    assert b"Legal form" in with_hints(english)[".schema/partner.json"]
    assert b"Forma prawna" in with_hints(base_files())[".schema/partner.json"]


def test_hints_on_a_disk_are_read_like_those_in_memory(tmp_path: Path) -> None:
    for file, raw in with_hints(base_files()).items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_bytes(raw)
    assert stale(load(Folder(tmp_path))) == ()
    assert load(Folder(tmp_path)).problems == ()
    (tmp_path / ".schema" / "ids.json").unlink()
    assert stale(load(Folder(tmp_path))) == (".schema/ids.json",)


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes")
@pytest.mark.parametrize("odd", ["link", "pipe", "folder", "large"])
def test_what_is_no_file_of_ours_is_as_good_as_missing(odd: str, tmp_path: Path) -> None:
    for file, raw in with_hints(base_files()).items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_bytes(raw)
    target = tmp_path / ".schema" / "ids.json"
    kept = target.read_bytes()
    target.unlink()
    match odd:
        case "link":
            (tmp_path / "inny.json").write_bytes(kept)
            target.symlink_to(tmp_path / "inny.json")
        case "pipe":
            os.mkfifo(target)
        case "folder":
            target.mkdir()
        case _:
            target.write_bytes(b" " * (hints.LARGEST + 1))
    assert stale(load(Folder(tmp_path))) == (".schema/ids.json",)


def test_a_linked_folder_is_none_of_the_registrys(tmp_path: Path) -> None:
    (tmp_path / "rejestr").mkdir()
    (tmp_path / "gdzie-indziej").mkdir()
    (tmp_path / "rejestr" / ".schema").symlink_to(tmp_path / "gdzie-indziej")
    assert Folder(tmp_path / "rejestr").hints() is None
