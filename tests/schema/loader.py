"""YAML by the core schema of version 1.2, as editors load it: `0000123456` is a number there, `tak` a text."""

from __future__ import annotations

import re
from typing import Any

import yaml
from jsonschema import Draft7Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

from partnerstwo.schema.files import files as editor_files
from partnerstwo.schema.files import language
from partnerstwo.schema.kinds import NAMES


class Core(yaml.SafeLoader):
    """PyYAML with the types of YAML 1.2: no dates, no `yes`, no sexagesimal numbers."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), list(first))


def _integer(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> int:
    text = str(node.value)
    return int(text, 8 if text.startswith("0o") else 16) if text[:2] in ("0o", "0x") else int(text)


def _float(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> float:
    return float(node.value)


Core.add_constructor("tag:yaml.org,2002:int", _integer)
Core.add_constructor("tag:yaml.org,2002:float", _float)


def loaded(text: str | bytes) -> Any:
    """What an editor sees; raises `yaml.YAMLError` for what is no YAML."""
    return yaml.load(text, Core)


def schema_name(file: str) -> str:
    """The schema of a data file."""
    kinds = {kind.folder: name for kind, name in NAMES.items()}
    return kinds[file.rpartition("/")[0]]


def validators(registry: Any) -> dict[str, Draft7Validator]:
    """The schemas of a registry, with its ids, for an independent validator."""
    import json

    made = {
        path.rpartition("/")[2]: json.loads(raw) for path, raw in editor_files(registry, language(registry)).items()
    }
    known: Registry[Any] = Registry().with_resources(
        (f"file:///{name}", Resource.from_contents(schema, default_specification=DRAFT7))
        for name, schema in made.items()
    )
    return {
        name.removesuffix(".json"): Draft7Validator({"$ref": f"file:///{name}"}, registry=known)
        for name in made
        if name != "ids.json"
    }
