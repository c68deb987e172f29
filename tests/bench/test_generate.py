"""The generator holds what the measurements rest on: the same bytes, clean where clean, broken where broken."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import selection
from partnerstwo.source.folder import Memory
from tests.bench.faults import FAULTS
from tests.bench.generate import ON, files, marked, write
from tests.bench.measurements import ON as MEASURED_ON
from tests.bench.names import TOWNS, town


def _told(texts: dict[str, bytes]) -> list[Diagnostic]:
    """The errors and warnings that `validate` would show."""
    tree = Memory(texts)
    registry = load(tree)
    found = run(registry, ON, RULES, selection([], [], [rule.code for rule in RULES]))
    return [
        each
        for each in diagnose(found, registry, tree, Lang.EN)
        if each.severity is not Severity.NOTICE and each.suppression is None
    ]


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    assert list(files(120, 0.1, seed=7)) == list(files(120, 0.1, seed=7))
    assert dict(files(120, seed=7)) != dict(files(120, seed=8))


def test_the_bytes_are_those_of_every_version_of_python() -> None:
    # Python promises the same chance for `random()` only. Figures from before a change here are not to be compared.
    digest = hashlib.sha256(b"".join(path.encode() + raw for path, raw in files(120, 0.1))).hexdigest()
    assert digest == "843dca49682b97cfe03eee9ca3283bf062fe570c3cb20d491bfdf1447bb14262"


def test_each_path_is_made_once() -> None:
    paths = [path for path, _ in files(1_200)]
    assert len(paths) == len(set(paths))


@pytest.mark.parametrize("partners", [1, 3, 4, 5, 7, 50, 57, 120, 550])
def test_a_clean_registry_has_no_error_and_no_warning(partners: int) -> None:
    texts = dict(files(partners))
    assert sum(path.startswith("partners/") for path in texts) == partners
    assert sum(path.startswith("projects/") for path in texts) == (partners // 5 if partners > 3 else 0)
    assert _told(texts) == []


def test_a_region_is_clean_and_holds_a_network_of_a_hundred() -> None:
    texts = dict(files(3_000))
    assert _told(texts) == []
    largest = max(raw.count(b"partner: ") for path, raw in texts.items() if path.startswith("partnerships/region-"))
    assert largest > 100


def test_every_broken_file_is_told_and_no_other_and_all_others_are_as_in_the_clean_one() -> None:
    clean = dict(files(600))
    broken = {path: (raw, fault) for path, raw, fault in marked(600, 0.15)}
    faulty = {path for path, (_, fault) in broken.items() if fault is not None}
    assert 0.1 < len(faulty) / len(clean) < 0.2
    assert {path for path, (raw, _) in broken.items() if raw != clean[path]} == faulty
    assert {each.file for each in _told({path: raw for path, (raw, _) in broken.items()})} == faulty


def test_every_kind_of_fault_is_made() -> None:
    made = {fault for _, _, fault in marked(3_000, 1.0)}
    assert made - {None} == FAULTS


def test_a_broken_registry_has_the_files_of_the_clean_one() -> None:
    assert [path for path, _ in files(200, 0.5)] == [path for path, _ in files(200)]


def test_the_folder_holds_what_was_made(tmp_path: Path) -> None:
    folder = write(tmp_path / "registry", 60, 0.1)
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.yaml")}
    assert found == dict(files(60, 0.1))


def test_names_of_towns_differ_also_after_the_last() -> None:
    towns = [town(number) for number in range(TOWNS + 500)]
    assert len({each.name for each in towns}) == len(towns)
    assert len({each.slug for each in towns}) == len(towns)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each.slug) for each in towns)


def test_the_day_of_the_measurements_is_that_of_the_generator() -> None:
    assert ON.isoformat() == MEASURED_ON
