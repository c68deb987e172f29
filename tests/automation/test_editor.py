"""A new registry opened in an editor with the settings it brings: the real language server judges."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.schema.session import Session

ALWAYS: dict[str, Any] = {"yaml.validate": True, "yaml.hover": True, "yaml.completion": True}


@pytest.mark.parametrize("by", ["settings", "modelines"])
def test_a_new_registry_is_helped_and_not_underlined(registry: Path, by: str) -> None:
    """Either is enough: VS Code knows the settings, and others the first line of each file."""
    settings = json.loads((registry / ".vscode" / "settings.json").read_text("utf-8"))
    if by == "modelines":
        settings = {"yaml.schemaStore.enable": False}
    with Session(registry, ALWAYS | settings) as session:
        texts = {path.relative_to(registry).as_posix(): path.read_text("utf-8") for path in registry.rglob("*.yaml")}
        texts = {name: text for name, text in texts.items() if name.startswith("data/")}
        if by == "settings":
            texts = {name: re.sub(r"^# yaml-language-server.*\n", "", text) for name, text in texts.items()}
        assert len(texts) == 6
        assert session.all_complaints(texts) == {name: [] for name in texts}

        name = "data/partnerships/wzorcowo-razem.yaml"
        typing = texts[name].replace("partner: gops-wzorcowo", "partner: ¦")
        assert "piekarnia-wzorcowo" in session.completions(name, typing)
        wrong = session.complaints(name, typing.replace("¦", "piekarnia-wzorcowska"))
        assert len(wrong) == 1
        assert "R01" in wrong[0]["message"]
