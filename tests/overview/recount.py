"""The county counted again, from its YAML by another reader and nothing of the program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

SECTORS = {
    "gmina": "public", "ops": "public", "powiat": "public", "pup": "public", "company": "business",
    "cooperative": "business", "association": "ngo", "foundation": "ngo", "kgw": "ngo", "informal_group": "resident",
    "individual": "resident",
}  # fmt: skip
LAST, YEAR = "2026-06-30", "2026"


def files(registry: Path, folder: str) -> dict[str, Any]:
    """What stands in the files, every value as text."""
    return {
        path.stem: yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        for path in sorted((registry / folder).glob("*.yaml"))
    }


def members(registry: Path) -> set[str]:
    """Who belongs to a partnership on the last day."""
    return {
        each["partner"]
        for partnership in files(registry, "partnerships").values()
        for each in partnership["members"]
        if each["since"] <= LAST <= each.get("until", "9999")
    }


def sectors(registry: Path) -> Counter[str]:
    """The members by sector; in the county each follows from the legal form."""
    partners = files(registry, "partners")
    return Counter(SECTORS[partners[each]["legal_form"]] for each in members(registry))


def meetings(registry: Path) -> int:
    """Meetings of the year up to the day."""
    return sum(YEAR <= each["date"] <= LAST for each in files(registry, "meetings").values())


def running(registry: Path) -> int:
    """Projects running on the day."""
    return sum(each["status"] == "ongoing" and each["start"] <= LAST for each in files(registry, "projects").values())


def money(registry: Path) -> dict[str, Decimal]:
    """What joint projects were awarded in the year, by source; an ambiguous amount is none."""
    sums: dict[str, Decimal] = {}
    for source, amount in _amounts(registry):
        sums[source] = sums.get(source, Decimal(0)) + amount
    return sums


def _amounts(registry: Path) -> Iterator[tuple[str, Decimal]]:
    for project in files(registry, "projects").values():
        if len(set(project["participants"])) < 2:
            continue
        for entry in project["funding"]:
            amount = entry["amount"].replace(" ", "")
            if entry.get("year", project["start"][:4]) == YEAR and "," in amount:
                yield entry["source"], Decimal(amount.replace(",", "."))
