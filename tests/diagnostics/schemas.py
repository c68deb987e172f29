"""The schemas of those who read our findings; `oracles/README.md` says where they come from."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
from lxml import etree

ORACLES = Path(__file__).parent / "oracles"


@cache
def json_schema(name: str) -> Any:
    """A validator of a kept JSON Schema, of the draft that the schema names (GitLab's names none)."""
    schema = json.loads((ORACLES / name).read_text("utf-8"))
    checker = jsonschema.validators.validator_for(schema, jsonschema.Draft7Validator)
    checker.check_schema(schema)
    return checker(schema)


def complaints(validator: Any, document: object) -> list[str]:
    """What the schema says against the document."""
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]


@cache
def xml_schema(name: str) -> Any:
    """A kept XML Schema."""
    return etree.XMLSchema(etree.parse(ORACLES / name))
