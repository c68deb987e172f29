"""What an IT officer would write in an afternoon: a C YAML loader, a JSON Schema, and a look at the partners' ids.

`python handwritten.py REGISTRY SCHEMAS`: one line for each mistake, exit code 1 if there is one.
"""

import json
import sys
from pathlib import Path

import jsonschema_rs
import yaml

# Without dates: JSON Schema knows text only.
yaml.CSafeLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def main(registry: Path, schemas: Path) -> int:
    """Reads partners and projects, checks each against its schema, and the projects' participants against the ids."""
    mistakes = []
    ids = {path.stem for path in registry.glob("partners/*.yaml")}
    for kind in ("partners", "projects"):
        validator = jsonschema_rs.validator_for(json.loads((schemas / f"{kind}.json").read_text()))
        for path in sorted(registry.glob(f"{kind}/*.yaml")):
            try:
                data = yaml.load(path.read_bytes(), yaml.CSafeLoader)
            except yaml.YAMLError as error:
                mistakes.append(f"{path}: {error}")
                continue
            mistakes.extend(f"{path}: {error.instance_path}: {error.message}" for error in validator.iter_errors(data))
            if kind == "projects" and isinstance(data, dict):
                for participant in data.get("participants") or []:
                    partner = participant.get("partner") if isinstance(participant, dict) else participant
                    if partner not in ids:
                        mistakes.append(f"{path}: no partner {partner!r}")
    print("\n".join(mistakes) or "fine")  # noqa: T201 - as anybody would
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
