"""`json` and its published schema: what it promises is what is written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import jsonschema
import pytest

from partnerstwo.diagnostics.diagnostic import Means
from partnerstwo.diagnostics.findings_schema import findings_schema
from partnerstwo.diagnostics.fingerprint import marks
from partnerstwo.diagnostics.formats import json as json_format
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.style import Style
from partnerstwo.rules.catalogue import RULES
from tests.diagnostics.outcomes import ELSEWHERE, FIXED, FIXED_IN_TWO, HUSHED, KNOWN, WAIVED, finding, outcome

SCHEMA = json.loads(findings_schema())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
FULL = outcome(FIXED, FIXED_IN_TWO, ELSEWHERE, WAIVED, HUSHED, KNOWN, statistics=True)


def written() -> Any:
    return json.loads(json_format.render(FULL, Style()))


def places(value: Any, route: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The routes to all keys and items."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield (*route, key)
        yield from places(inner, (*route, key))


def at(value: Any, route: tuple[str | int, ...]) -> Any:
    for key in route:
        value = value[key]
    return value


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert VALIDATOR.is_valid(written())


def test_the_schema_knows_our_words() -> None:
    diagnostic = SCHEMA["$defs"]["diagnostic"]["properties"]
    assert diagnostic["severity"]["enum"] == [each.value for each in Severity]
    assert diagnostic["kind"]["enum"] == [each.value for each in Kind]
    assert SCHEMA["$defs"]["suppression"]["properties"]["means"]["enum"] == [each.value for each in Means]
    code, name = (jsonschema.Draft202012Validator(SCHEMA["$defs"]["code"]), diagnostic["name"])
    for rule in RULES:
        assert code.is_valid(rule.code)
        assert jsonschema.Draft202012Validator(name).is_valid(rule.name)


def test_every_part_of_a_document_is_held_by_the_schema() -> None:
    """Without a key, with a key more, or with another type in its place, no document is accepted."""
    whole = written()
    optional = {("summary", "by_code")}
    for route in places(whole):
        *parents, key = route
        spoilt = deepcopy(whole)
        parent = at(spoilt, tuple(parents))
        if isinstance(parent, dict) and tuple(parents) != ("summary", "by_code"):
            if route not in optional:
                del parent[key]
                assert not VALIDATOR.is_valid(spoilt), f"without {route}"
            parent[key] = {"surprise": [None]}
            assert not VALIDATOR.is_valid(spoilt), f"another type at {route}"
    for route in [(), *places(whole)]:
        spoilt = deepcopy(whole)
        parent = at(spoilt, route)
        if isinstance(parent, dict):
            parent["surprise"] = 1
            assert not VALIDATOR.is_valid(spoilt), f"a key more at {route}"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("line", 0),
        ("column", -1),
        ("severity", "fatal"),
        ("kind", "money"),
        ("code", "z03"),
        ("fingerprint", "x"),
        ("fixable", False),
        ("name", "Some Name"),
        ("route", [None]),
    ],
)
def test_a_value_that_cannot_be_is_refused(key: str, value: object) -> None:
    spoilt = written()
    spoilt["diagnostics"][0][key] = value
    assert not VALIDATOR.is_valid(spoilt)


def test_a_fix_is_told_whole() -> None:
    first, second, *_ = written()["diagnostics"]
    assert first["fix"] == {
        "message": "zapisz „tak”",
        "replacements": [
            {
                "file": "partnerships/razem.yaml",
                "line": 3,
                "column": 7,
                "end_line": 3,
                "end_column": 10,
                "text": "tak",
            }
        ],
    }
    assert [each["file"] for each in second["fix"]["replacements"]] == ["registry.yaml", "partnerships/razem.yaml"]
    assert first["fixable"]
    plain = json.loads(json_format.render(outcome(finding()), Style()))["diagnostics"][0]
    assert (plain["fixable"], plain["fix"]) == (False, None)


def test_fingerprints_are_those_that_others_tell() -> None:
    document = written()
    told = [each["fingerprint"] for each in (*document["diagnostics"], *document["suppressed"])]
    assert told == list(marks(FULL))
