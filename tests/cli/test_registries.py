"""Which registries a command line names."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.registries import registries
from partnerstwo.language.lang import Lang


def make(folder: Path) -> Path:
    """A registry, as far as finding it goes."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "registry.yaml").write_text("name: Lipowo\n", "utf-8")
    return folder


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def named(*paths: str, data: str | None = None) -> list[str]:
    return [path.as_posix() for path in registries([Path(path) for path in paths], data)]


def test_a_folder_names_the_registry_it_holds_or_that_of_its_data(here: Path) -> None:
    make(here / "a")
    make(here / "b" / "data")
    assert named("a") == ["a"]
    assert named("b") == ["b/data"]
    assert named("b/data") == ["b/data"]
    assert named("b", "a") == ["b/data", "a"]


def test_a_project_is_named_from_its_root_whatever_else_lies_in_it(here: Path) -> None:
    make(here / "data")
    make(here / "tests" / "registry")
    assert named(".") == ["data"]


def test_below_a_folder_they_are_sorted_and_not_looked_for_in_one_another(here: Path) -> None:
    for folder in (
        "w/p2/gmina",
        "w/p10/data",
        "w/p10/tests/gmina",
        "w/p1",
        "w/p1/partners",
        "w/p1/data",
        "w/a-b",
        "w/a",
    ):
        make(here / folder)
    assert named("w") == ["w/a", "w/a-b", "w/p1", "w/p10/data", "w/p2/gmina"]


def test_the_order_is_that_of_the_command_line_and_each_comes_once(here: Path) -> None:
    for folder in ("w/a", "w/b", "x"):
        make(here / folder)
    (here / "link").symlink_to("w/a")
    assert named("x", "w/b", "w", "x/.", "link") == ["x", "w/b", "w/a"]


def test_a_link_is_followed_where_it_is_named_and_only_there(here: Path) -> None:
    make(here / "w" / "a")
    make(here / "elsewhere")
    (here / "w" / "z").symlink_to("../elsewhere")
    (here / "w" / "loop").symlink_to("..")
    (here / "v").symlink_to("w")
    assert named("w") == ["w/a"]
    assert named("v") == ["v/a"]


def test_hidden_folders_are_not_looked_into(here: Path) -> None:
    make(here / "w" / ".venv" / "a")
    make(here / "w" / "a")
    assert named("w") == ["w/a"]
    assert named("w/.venv") == ["w/.venv/a"]


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_any_name_will_do(here: Path) -> None:
    make(here / "w" / "raz\ndwa")
    make(here / "w" / os.fsdecode(b"\xff"))
    make(here / "w" / "[x]*?")
    assert named("w") == ["w/[x]*?", "w/raz\ndwa", f"w/{os.fsdecode(bytes([255]))}"]


def test_files_and_folders_of_one_registry_are_none(here: Path) -> None:
    make(here / "data" / "")
    (here / "data" / "partners").mkdir()
    (here / "data" / "partners" / "a.yaml").touch()
    (here / "docs").mkdir()
    paths = ("data/partners", "data/partners/a.yaml", "data/registry.yaml", "data/partners/deleted.yaml", "docs", "no")
    assert named(*paths) == []
    assert named() == []


def test_inside_a_registry_none_is_looked_for_even_through_a_link(here: Path) -> None:
    make(here / "data")
    make(here / "data" / "partners" / "x" / "y")
    (here / "link").symlink_to("data/partners")
    assert named("data/partners") == []
    assert named("link") == []


def test_a_name_that_is_too_long_is_that_of_no_registry(here: Path) -> None:
    assert named("x" * 5000) == []


def test_a_registry_whose_file_leads_nowhere_is_one(here: Path) -> None:
    (here / "w" / "a").mkdir(parents=True)
    (here / "w" / "a" / "registry.yaml").symlink_to("brak")
    (here / "w" / "b" / "registry.yaml").mkdir(parents=True)
    make(here / "w" / "c")
    assert named("w") == ["w/a", "w/c"]


def test_a_folder_that_cannot_be_read_is_among_them(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(here / "w" / "a")
    (here / "w" / "closed").mkdir()
    real = os.scandir

    def scandir(path: Path) -> object:
        if path == Path("w/closed"):
            raise PermissionError
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert named("w") == ["w/a", "w/closed"]


def test_folders_may_lie_very_deep(here: Path) -> None:
    deep = "/".join("d" * 100 for _ in range(20))
    make(here / deep)
    assert named(deep.partition("/")[0]) == [deep]


def refused(*paths: str, data: str | None = None) -> str:
    with pytest.raises(CannotError) as error:
        named(*paths, data=data)
    return error.value.said(Lang.PL)


def test_registries_and_files_do_not_mix(here: Path) -> None:
    make(here / "a")
    (here / "a" / "partners").mkdir()
    (here / "pusty").mkdir()
    for other in ("a/partners", "pusty", "brak"):
        said = "podaj rejestry albo pliki jednego z nich, nie jedno i drugie: w „{}” nie ma rejestru"
        assert refused("a", other) == said.format(other)


def test_several_registries_and_the_option_data_do_not_mix(here: Path) -> None:
    make(here / "w" / "a")
    make(here / "w" / "b")
    assert refused("w", data="a") == "--data wskazuje jeden rejestr, a ścieżki: 2; podaj jedno albo drugie"
    assert named("w/a", data="w/a") == ["w/a"]
    for other in ("w/b", "a", "w"):
        assert refused("w/a", data=other) == "--data wskazuje inny folder niż „w/a”; podaj jedno albo drugie"
