"""Where a registry lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerstwo.source.whereabouts import checkout, held, nearest, own


def write(root: Path, *files: str) -> None:
    for file in files:
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")


class TestNearest:
    def test_the_nearest_folder_upwards_wins(self, tmp_path: Path) -> None:
        write(tmp_path, "registry.yaml", "town/data/registry.yaml", "town/data/partners/a.yaml", "town/docs/x.md")
        town = str(tmp_path / "town/data")
        assert nearest(str(tmp_path / "town/data/partners/a.yaml")) == town
        assert nearest(str(tmp_path / "town/docs")) == town
        assert nearest(str(tmp_path / "town")) == town
        assert nearest(str(tmp_path)) == str(tmp_path)

    def test_none_is_none(self, tmp_path: Path) -> None:
        assert nearest(str(tmp_path / "x/y")) is None


class TestHeldAndOwn:
    def test_the_folder_itself_goes_before_its_data(self, tmp_path: Path) -> None:
        write(tmp_path, "both/registry.yaml", "both/data/registry.yaml", "one/data/registry.yaml", "none/x.yaml")
        for ask in (held, own):
            assert ask(str(tmp_path / "both")) == str(tmp_path / "both")
            assert ask(str(tmp_path / "one")) == str(tmp_path / "one/data")
            assert ask(str(tmp_path / "none")) is None

    def test_a_link_that_leads_nowhere_is_owned_and_not_held(self, tmp_path: Path) -> None:
        (tmp_path / "registry.yaml").symlink_to("nowhere")
        assert own(str(tmp_path)) == str(tmp_path)
        assert held(str(tmp_path)) is None

    def test_a_folder_of_that_name_is_neither(self, tmp_path: Path) -> None:
        (tmp_path / "registry.yaml").mkdir()
        assert own(str(tmp_path)) is None
        assert held(str(tmp_path)) is None


class TestCheckout:
    @pytest.mark.parametrize(("folder", "named"), [(".", "."), ("a/data", "a/data")])
    def test_the_folder_is_named_from_the_top(self, tmp_path: Path, folder: str, named: str) -> None:
        (tmp_path / "a/data").mkdir(parents=True)
        (tmp_path / ".git").mkdir()
        assert checkout(str(tmp_path / folder)) == named

    def test_links_are_followed_first(self, tmp_path: Path) -> None:
        (tmp_path / "here/.git").mkdir(parents=True)
        (tmp_path / "there").mkdir()
        (tmp_path / "here/data").symlink_to(tmp_path / "there")
        assert checkout(str(tmp_path / "here/data")) is None

    def test_a_file_that_points_to_the_repository_counts(self, tmp_path: Path) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / ".git").write_text("gitdir: elsewhere", encoding="utf-8")
        assert checkout(str(tmp_path / "data")) == "data"
