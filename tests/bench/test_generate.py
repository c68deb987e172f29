"""The generator holds what the measurements rest on: the same bytes, clean where clean, broken where broken."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from pathlib import Path

import pytest

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.lang import Lang
from partnerstwo.model.checksums import valid_terc
from partnerstwo.registry.identity import partner_key
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import selection
from partnerstwo.source.folder import Memory
from tests.bench.country import MOST, country, write_country
from tests.bench.faults import FAULTS
from tests.bench.generate import ON, files, marked, write
from tests.bench.measurements import ON as MEASURED_ON
from tests.bench.names import TOWNS, town


def _country(registries: int, broken: float = 0.0, seed: int = 7) -> dict[str, dict[str, bytes]]:
    return {folder: {path: raw for path, raw, _ in files} for folder, files in country(registries, broken, seed)}


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


def test_a_country_is_the_same_for_the_same_seed_on_every_version_of_python() -> None:
    made = _country(12, 0.05)
    assert made == _country(12, 0.05)
    assert made != _country(12, 0.05, seed=8)
    told = b"".join(name.encode() + path.encode() + raw for name, texts in made.items() for path, raw in texts.items())
    assert hashlib.sha256(told).hexdigest() == "caae2ba7c7c5104cc0558da348cc7ecd9496a9cf3cf18bc741da87a2ab4bcfbe"


def test_a_larger_country_begins_with_the_smaller_one() -> None:
    smaller, larger = _country(7), _country(23)
    assert list(larger)[:7] == list(smaller)
    assert all(larger[name] == texts for name, texts in smaller.items())


def test_a_clean_country_has_no_error_and_no_warning() -> None:
    for name, texts in _country(45).items():
        assert (name, _told(texts)) == (name, [])
        assert 20 <= sum(path.startswith("partners/") for path in texts) <= 65


def test_every_broken_file_of_a_country_is_told_and_no_other() -> None:
    for name, made in country(15, 0.1):
        texts = list(made)
        faulty = {path for path, _, fault in texts if fault is not None}
        told = {each.file for each in _told({path: raw for path, raw, _ in texts})}
        assert told <= faulty, name
        # Where the goals of the partnership could not be read, nobody says that a goal is unknown.
        assert told == faulty or any(path.startswith("partnerships/") for path in faulty), name


def test_a_country_has_several_counties_in_several_voivodeships_and_no_area_twice() -> None:
    areas = [name.partition("-")[0] for name, _ in country(MOST)]
    assert len(set(areas)) == MOST
    assert all(valid_terc(area) for area in areas)
    assert [len({area[:digits] for area in areas[:20]}) for digits in (2, 4)] == [2, 4]
    assert len({area[:2] for area in areas[:160]}) == 16


def test_organisations_act_in_several_registries_and_some_are_described_otherwise_there() -> None:
    registries: dict[str, set[str]] = defaultdict(set)
    forms: dict[str, set[str]] = defaultdict(set)
    numbers = 0
    for name, texts in _country(100).items():
        for partner in load(Memory(texts)).partners.values():
            key = partner_key(partner)
            if key is not None:
                numbers += 1
                registries[key].add(name)
                forms[key].add(partner.legal_form.value)
    shared = {key for key, names in registries.items() if len(names) > 1}
    assert 0.02 < sum(len(registries[key]) for key in shared) / numbers < 0.2
    assert any(len(forms[key]) > 1 for key in shared)
    assert all(len(kinds) == 1 for key, kinds in forms.items() if key not in shared)


def test_a_country_as_folders(tmp_path: Path) -> None:
    write_country(tmp_path, 3)
    for name, texts in _country(3).items():
        data = tmp_path / name / "data"
        assert {path.relative_to(data).as_posix(): path.read_bytes() for path in data.rglob("*.yaml")} == texts
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.parametrize("registries", [0, MOST + 1])
def test_a_country_has_at_least_one_registry_and_no_more_than_there_are_numbers(registries: int) -> None:
    with pytest.raises(ValueError, match="registries"):
        list(country(registries))
