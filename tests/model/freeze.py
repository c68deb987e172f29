"""What pydantic makes of the models, as the module that the wheel holds: `python -m tests.model.freeze` prints it."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable
from enum import Enum
from types import FunctionType, MethodType
from typing import Any

FOR_OTHERS = {"metadata", "serialization", "computed_fields", "ref"}
"""Keys for those who write JSON or describe the models; the validator asks for none."""

MODULE = '''"""The core schemas of the models, as pydantic makes them. Generated: see `model/snapshot.py`."""

# ruff: noqa
# fmt: off

from __future__ import annotations

from typing import Any

CORE = {core!r}
MODULES = {modules!r}
CHECKSUM = {checksum}


def schemas() -> dict[str, Any]:
    """The schema of each record that is a file, by its name. A map that comes again is written once, before."""
{imports}

{shared}

    return {{
{roots}
    }}
'''
MAP = re.compile(r"<(\d+)>")


class Writer:
    """Python for nested maps and lists; each map is kept once, and stands as `<number>` in those that hold it."""

    def __init__(self) -> None:
        self.imports: dict[str, set[str]] = {}
        self.maps: dict[str, int] = {}

    def written(self, value: Any) -> str:
        """The expression. Raises `TypeError` for what no schema of ours should hold."""
        if isinstance(value, dict):
            if value.get("type") in ("definitions", "definition-ref"):
                raise TypeError("a record that holds itself")
            return f"<{self.maps.setdefault(self._map(value), len(self.maps))}>"
        if isinstance(value, list):
            return f"[{', '.join(map(self.written, value))}]"
        if isinstance(value, Enum):
            return f"{self._name(type(value))}.{value.name}"
        if isinstance(value, MethodType):
            self._name(type(value.__self__))
            if choices := getattr(value.__self__, "choices", None):
                self._name(choices)
            return f"{value.__self__!r}.{value.__name__}"
        if isinstance(value, FunctionType | type):
            return self._name(value)
        if isinstance(value, bool | int | str) or value in (None, ()):
            return repr(value)
        raise TypeError(f"{value!r} is no part of a schema of ours")

    def _map(self, value: dict[str, Any]) -> str:
        """One line for a schema, one for each field of a record: fields have names of ours, any."""
        fields = not isinstance(value.get("type"), str)
        items = [f"{key!r}: {self.written(each)}" for key, each in value.items() if fields or key not in FOR_OTHERS]
        start, between = ("\n        ", ",\n        ") if fields and len(items) > 2 else ("", ", ")
        return f"{{{start}{between.join(items)}}}"

    def _name(self, value: Any) -> str:
        if value.__module__ != "builtins":
            self.imports.setdefault(value.__module__, set()).add(value.__name__)
        return str(value.__name__)

    def shown(self, roots: Iterable[str]) -> tuple[list[str], dict[str, str]]:
        """The lines of the maps that come again, and what each map's number stands for."""
        uses = Counter(MAP.findall("".join((*self.maps, *roots))))
        lines: list[str] = []
        meaning: dict[str, str] = {}
        for expression, number in self.maps.items():  # those inside come first
            text = filled(expression, meaning)
            if uses[str(number)] > 1 and expression != "{}":
                lines.append(f"    _{len(lines) + 1} = {text}")
                text = f"_{len(lines)}"
            meaning[str(number)] = text
        return lines, meaning


def filled(expression: str, meaning: dict[str, str]) -> str:
    """The expression with what the numbers stand for."""
    return MAP.sub(lambda found: meaning[found[1]], expression)


def module() -> str:
    """The text of `stored.py`."""
    import tests.model.without_stored  # noqa: F401 - it is pydantic that is asked
    from partnerstwo.model import snapshot
    from partnerstwo.model.entity import Entity
    from partnerstwo.model.settings import Settings
    from partnerstwo.registry.registry import ENTITIES

    writer = Writer()
    kinds: tuple[type[Entity], ...] = (Settings, *ENTITIES)
    roots = {kind.__name__: writer.written(kind.__pydantic_core_schema__) for kind in kinds}
    shared, meaning = writer.shown(roots.values())
    inside = {name.rpartition(".")[2] for name in writer.imports if name.startswith("partnerstwo.model.")}
    modules = tuple(sorted({"entity", *inside}))
    imports = [f"    from {name} import {', '.join(sorted(each))}" for name, each in sorted(writer.imports.items())]
    return MODULE.format(
        core=snapshot.series(),
        modules=modules,
        checksum=snapshot.checksum(modules),
        imports="\n".join(imports),
        shared="\n".join(shared),
        roots="\n".join(f"        {name!r}: {filled(schema, meaning)}," for name, schema in roots.items()),
    )


if __name__ == "__main__":
    sys.stdout.write(module())
