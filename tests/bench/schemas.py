"""The JSON Schemas that the peers get: `python -m tests.bench.schemas DIR` writes one for partners, one for projects.

They are those that the program publishes; a version that publishes none has its models turned into such, with every
text widened to what YAML makes of it (a number, a boolean).
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SCALAR = {"type": ["string", "number", "boolean"]}
KINDS = {"partners": "partner", "projects": "project"}


def main(folder: Path) -> None:
    """Writes `partners.json` and `projects.json`."""
    for kind, name in KINDS.items():
        schema = _published(name) or _of_model(kind)
        (folder / f"{kind}.json").write_text(json.dumps(schema, ensure_ascii=False), encoding="utf-8")


def _published(name: str) -> object:
    told = [sys.executable, "-m", "partnerstwo", "schema", name]
    done = subprocess.run(told, capture_output=True, check=False)
    return json.loads(done.stdout) if done.returncode == 0 else None


def _of_model(kind: str) -> object:
    from partnerstwo.model.entity import Entity
    from partnerstwo.model.partner import Partner
    from partnerstwo.model.project import Project

    models: dict[str, type[Entity]] = {"partners": Partner, "projects": Project}
    return _widened(models[kind].model_json_schema())


def _widened(schema: object) -> object:
    if isinstance(schema, list):
        return [_widened(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    # `subject: yes` is a boolean to these readers.
    if schema.get("title") in ("PartialDate", "ElementState") or (
        schema.get("type") in ("string", "integer", "number", "boolean") and "enum" not in schema
    ):
        return SCALAR
    if schema.get("title") in ("Participant", "Goal", "Member"):
        # The short form: an id alone.
        return {"anyOf": [{"type": "string"}, {key: _widened(value) for key, value in schema.items()}]}
    return {key: _widened(value) for key, value in schema.items()}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
