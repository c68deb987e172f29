"""Records as JSON: the keys of the files, and nothing that a reader of JSON would round."""

from __future__ import annotations

from typing import get_args

from partnerstwo.model.description import records_of
from partnerstwo.model.entity import Record
from partnerstwo.model.fields import Money
from partnerstwo.model.project import MONEY
from partnerstwo.registry.registry import ENTITIES
from partnerstwo.views.plain import plain
from tests.views.conftest import MakeScene

MONEY_READER = get_args(Money)[1]


def money_fields() -> set[tuple[type[Record], str]]:
    found = set()
    for kind in ENTITIES:
        for record in records_of(kind):
            for key, info in record.model_fields.items():
                readers = [*info.metadata, *(part for arm in get_args(info.annotation) for part in get_args(arm))]
                if MONEY_READER in readers:
                    found.add((record, key))
    return found


def test_the_table_of_money_is_that_of_the_model() -> None:
    assert money_fields() == MONEY


def test_a_project_keeps_its_keys_and_typed_values(scene: MakeScene) -> None:
    found = plain(scene().registry.projects["ogrod"])
    assert found["start"] == "2026-03-01"
    assert found["total"] == "50000.00"
    assert found["funding"] == [
        {"source": "fio", "amount": "45000.00", "year": 2026},
        {"source": "private", "amount": "5000.00", "year": 2026},
    ]
    assert found["results"] == [{"indicator": "osoby z CIS pracujące w ogrodzie", "unit": "os.", "target": 12}]
    assert "conflicts" not in found


def test_an_empty_list_that_was_typed_is_kept(scene: MakeScene) -> None:
    files = {"projects/x.yaml": "title: X\nstatus: idea\nparticipants: [brzoza, tartak]\nfunding: []\n"}
    assert plain(scene(files).registry.projects["x"])["funding"] == []


def test_scores_are_numbers(scene: MakeScene) -> None:
    scores = plain(scene().registry.assessments["2026-02"])["scores"]
    assert scores == {
        "openness": 4.5, "reliability": 4, "mission": 4.5, "power": 4, "resources": 4, "involvement": 4
    }  # fmt: skip


def test_every_key_that_was_typed_is_there(scene: MakeScene) -> None:
    for entity in scene().registry.entities():
        assert set(entity.model_fields_set) <= set(plain(entity))
