"""The schemas in the wheel are what the model gives, well-formed by the standard, and complete."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from partnerstwo.glossary.table import TERMS
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.model.description import choices_of, fields_of, records_of
from partnerstwo.model.entity import Entity
from partnerstwo.model.settings import Settings
from partnerstwo.registry.registry import ENTITIES
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.rulebook import rulebook
from partnerstwo.schema import words
from partnerstwo.schema.build import schemas
from partnerstwo.schema.files import stored
from partnerstwo.schema.json import encoded
from partnerstwo.schema.kinds import NAMES
from partnerstwo.source import hints

STORED = Path(__file__).parent.parent.parent / "src" / "partnerstwo" / "schema" / "stored"
FILES = [f"{name}.json" for name in NAMES.values()]
KINDS: tuple[type[Entity], ...] = (Settings, *ENTITIES)


def nodes(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(found for each in value.values() for found in nodes(each))]
    if isinstance(value, list):
        return [found for each in value for found in nodes(each)]
    return []


@pytest.mark.parametrize("lang", Lang)
def test_the_stored_schemas_are_what_the_model_gives(lang: Lang) -> None:
    built = {name: encoded(schema) for name, schema in schemas(lang, rulebook(RULES)).items()}
    folder = STORED / lang.value
    if os.environ.get("UPDATE_SCHEMAS") and not os.environ.get("CI"):
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in built.items():
            (folder / name).write_bytes(content)
    assert {path.name for path in folder.iterdir()} == set(built), "UPDATE_SCHEMAS=1 pytest tests/schema writes them"
    for name, content in built.items():
        assert stored(name, lang) == content, f"{name}: UPDATE_SCHEMAS=1 pytest tests/schema/test_stored.py writes it"


def test_every_kind_of_file_has_a_schema_and_the_folder_of_the_registry_holds_them() -> None:
    assert set(NAMES) == set(KINDS)
    assert set(hints.NAMES) == {*NAMES.values(), "ids"}


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("name", FILES)
def test_a_schema_is_one_by_the_standard(name: str, lang: Lang) -> None:
    Draft7Validator.check_schema(json.loads(stored(name, lang)))


@pytest.mark.parametrize("name", FILES)
def test_no_schema_has_what_editors_show_badly(name: str) -> None:
    for node in nodes(json.loads(stored(name, Lang.PL))):
        assert "deprecationMessage" not in node
        assert "$id" not in node
        assert {"type": "null"} not in node.get("anyOf", ())
        if node.get("type") == "object" and "properties" in node:
            assert "errorMessage" not in node
        if isinstance(node.get("examples"), list):
            assert len(node["examples"]) != 1, "an editor types a single example for the user"
        if isinstance(node.get("enum"), list) and "enumDescriptions" in node:
            assert len(node["enum"]) == len(node["enumDescriptions"])


def test_both_languages_ask_the_same_of_the_data() -> None:
    told = {"title", "description", "markdownDescription", "enumDescriptions", "markdownEnumDescriptions"}
    told |= {"errorMessage", "patternErrorMessage", "defaultSnippets", "$comment"}

    def bare(value: Any, *, names: bool = False) -> Any:
        if isinstance(value, dict):
            kept = {k: v for k, v in value.items() if names or k not in told}
            return {k: bare(v, names=k == "properties" and not names) for k, v in kept.items()}
        return [bare(each) for each in value] if isinstance(value, list) else value

    for name in FILES:
        polish, english = (bare(json.loads(stored(name, lang))) for lang in Lang)
        assert polish == english
        assert "title" in english.get("properties", {}) or name != "project.json"


@pytest.mark.parametrize("lang", Lang)
def test_every_key_has_words_and_every_message_names_its_rule(lang: Lang) -> None:
    codes = {rule.code for rule in RULES}
    described = 0
    for node in nodes([json.loads(stored(name, lang)) for name in FILES]):
        properties = node.get("properties")
        for field in properties.values() if isinstance(properties, dict) and node.get("type") == "object" else ():
            described += 1
            assert field.get("description"), field
        for message in (node.get("patternErrorMessage"), node.get("errorMessage")):
            assert not isinstance(message, str) or message[-4:-1] in codes, message
    assert described > 150


def test_every_word_of_the_glossary_that_the_schemas_quote_is_there_and_used() -> None:
    known = {term.key for term in TERMS}
    assert {*words.KEYS.values(), *words.VALUES.values()} <= known
    records = {record for kind in KINDS for record in records_of(kind)}
    keys = {field.key for record in records for field in fields_of(record)}
    values: set[str] = set()
    for record in records:
        for field in fields_of(record):
            choice = choices_of(record, field.key)
            if choice is not None and issubclass(choice, Labelled):
                values |= {member.value for member in choice}
    assert set(words.KEYS) <= keys
    assert set(words.VALUES) <= values
