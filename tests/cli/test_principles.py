"""`principles`: the states of each principle, alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.inside import inside
from tests.rules.overlay import base_files

ON = ("--on", "2026-06-30")


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    for file, raw in base_files().items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_bytes(raw)
    return tmp_path


def test_every_principle_has_its_state_its_grounds_and_what_feeds_it(
    registry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = inside(capsys, "principles", "--data", str(registry), "--format", "md", *ON)
    said = done.out.replace("\u00a0", " ")
    assert (done.code, done.err) == (0, "")
    assert "równość praw" in said
    assert "równa liczba głosów: po 1, partnerzy z prawem głosu: 6" in said
    assert "pola: `partnerships.members.votes`" in said
    assert said.count("brak danych") >= 1


def test_a_breach_is_shown_and_not_judged(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = registry / "partnerships" / "razem.yaml"
    file.write_text(file.read_text().replace("open: tak", "open: nie"))
    done = inside(capsys, "principles", "--data", str(registry), "--format", "json", *ON)
    assert done.code == 0
    (partnership,) = json.loads(done.out)["partnerships"]
    states = {each["key"]: each for each in partnership["principles"]}
    assert partnership["id"] == "razem"
    assert len(states) == 25
    assert (states["openness"]["breaches"], states["openness"]["confirmed"]) == (["Z03"], False)
    assert (states["equal_rights"]["breaches"], states["equal_rights"]["confirmed"]) == ([], True)
    assert states["equal_rights"]["fed_by"]["rules"] == ["S11", "Z01", "Z05"]


def test_an_unknown_partnership_is_named_with_the_nearest_one(
    registry: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = inside(capsys, "principles", "--data", str(registry), "--partnership", "rasem", *ON)
    assert (done.code, done.out) == (2, "")
    assert "razem" in done.err


def test_a_waiver_is_told_with_its_last_day(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = registry / "partnerships" / "razem.yaml"
    file.write_text(file.read_text().replace("admission: majority", "admission: leader"))
    with (registry / "registry.yaml").open("a") as settings:
        settings.write("waivers:\n  - {rule: Z05, reason: Zmieni to zgromadzenie., until: 2026-12-31}\n")
    shown = inside(capsys, "show", "razem", "--data", str(registry), *ON).out.replace("\u00a0", " ")
    assert "odstępstwo do 31 grudnia 2026 r. (reguła Z05)" in shown
    assert "do 31 grudnia 2026 r., uzasadnienie: Zmieni to zgromadzenie." in shown
    validated = inside(capsys, "validate", "--data", str(registry), *ON)
    assert validated.code == 0
    assert "Odstępstwa: 1 (Z05)." in validated.out
    report = inside(capsys, "report", "--data", str(registry), *ON).out.replace("\u00a0", " ")
    assert "odstępstwo do 31 grudnia 2026 r. (reguła Z05)" in report
    assert "decyduje sam lider" in report
