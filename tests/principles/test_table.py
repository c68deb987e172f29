"""Promises about the table of principles."""

from __future__ import annotations

from partnerstwo.model.choices import AssessmentTool
from partnerstwo.model.description import fields_of, record_at
from partnerstwo.model.tools import SCORE_KEYS
from partnerstwo.principles.principle import Origin
from partnerstwo.principles.table import PRINCIPLES
from partnerstwo.registry.registry import ENTITIES
from partnerstwo.rules.catalogue import RULES


def test_keys_and_names_are_unique() -> None:
    assert len({each.key for each in PRINCIPLES}) == len(PRINCIPLES)
    assert len({(each.name.pl, each.name.en) for each in PRINCIPLES}) == len(PRINCIPLES)


def test_the_seed_has_twelve_principles_its_definition_six_more_features_and_the_model_seven() -> None:
    origins = [each.origin for each in PRINCIPLES]
    assert [origins.count(origin) for origin in Origin] == [12, 6, 7]


def test_every_code_is_one_of_a_rule_and_they_are_in_order() -> None:
    known = {rule.code for rule in RULES}
    for principle in PRINCIPLES:
        assert set(principle.breached_by) | set(principle.doubted_by) <= known, principle.key
        assert list(principle.breached_by) == sorted(set(principle.breached_by)), principle.key


def test_every_feed_names_keys_of_its_tool() -> None:
    for principle in PRINCIPLES:
        for feed in principle.feeds:
            assert feed.tool is not AssessmentTool.OWN
            keys = SCORE_KEYS[feed.tool]
            assert keys is not None
            assert set(feed.keys) <= set(keys), principle.key


def test_principles_read_folders_that_there_are() -> None:
    folders = {kind.folder for kind in ENTITIES}
    assert all(set(principle.reads) <= folders for principle in PRINCIPLES)


def test_every_principle_names_fields_of_the_data_files_that_feed_it() -> None:
    kinds = {kind.folder: kind for kind in ENTITIES}
    for principle in PRINCIPLES:
        assert principle.fields, principle.key
        for path in principle.fields:
            folder, *keys = path.split(".")
            holder = record_at(kinds[folder], tuple(keys[:-1]))
            assert holder is not None, path
            assert keys[-1] in {field.key for field in fields_of(holder)}, path
