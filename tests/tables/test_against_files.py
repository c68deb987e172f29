"""The tables against another reading of the same files: PyYAML and a few lines for each table."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.tables.duck import asked
from tests.tables.exported import REGISTRIES, export


class AsTyped(yaml.BaseLoader):
    """Every scalar is the text that was typed."""


def read(folder: Path, kind: str) -> dict[str, dict[str, Any]]:
    return {path.stem: yaml.load(path.read_text("utf-8"), AsTyped) for path in sorted((folder / kind).glob("*.yaml"))}


def items(files: dict[str, dict[str, Any]], key: str) -> Iterator[tuple[str, Any]]:
    for name, file in files.items():
        for item in file.get(key) or ():
            yield name, item


def zlotys(typed: str) -> Decimal:
    return Decimal(re.sub(r"\s|zł|PLN", "", typed).replace(",", "."))


def of(item: Any, key: str) -> Any:
    """A key of an item that may be written as a single text."""
    return item if isinstance(item, str) else item[key]


@pytest.fixture(scope="module", params=list(REGISTRIES))
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A registry and its tables."""
    folder = REGISTRIES[request.param]
    out = tmp_path_factory.mktemp(request.param)
    export("--data", str(folder), "--registry", request.param, "--format", "parquet", "--output", str(out))
    return folder, out


def selected(out: Path, table: str, what: str, rest: str = "") -> list[tuple[Any, ...]]:
    return asked(f"SELECT {what} FROM '{out}/{table}.parquet' {rest}")


def test_every_file_is_a_row(case: tuple[Path, Path]) -> None:
    folder, out = case
    for table, key in (("partners", "partner"), ("partnerships", "partnership"), ("projects", "project"),
                       ("meetings", "meeting"), ("assessments", "assessment")):  # fmt: skip
        assert [name for (name,) in selected(out, table, key)] == sorted(read(folder, table))
    files = len(list(folder.glob("*/*.yaml"))) + 1
    assert selected(out, "registries", "registry, files, unread") == [(out.name[:-1], files, 0)]


def test_every_item_of_a_list_is_a_row(case: tuple[Path, Path]) -> None:
    folder, out = case
    for table, kind, key, column, name in (
        ("memberships", "partnerships", "members", "partner", "partner"),
        ("participants", "projects", "participants", "partner", "partner"),
        ("attendance", "meetings", "attended", "partner", "partner"),
        ("decisions", "meetings", "decisions", "text", "text"),
        ("goals", "partnerships", "goals", "text", "text"),
        ("statuses", "partners", "statuses", "kind", "kind"),
        ("results", "projects", "results", "indicator", "indicator"),
        ("funding", "projects", "funding", "source", "source"),
    ):
        expected = [(owner, of(item, name)) for owner, item in items(read(folder, kind), key)]
        assert selected(out, table, f"{kind.removesuffix('s')}, {column}") == expected, table


def test_amounts_are_those_of_the_files_to_the_grosz(case: tuple[Path, Path]) -> None:
    folder, out = case
    projects = read(folder, "projects")
    for column in ("amount", "spent"):
        told = [zlotys(entry[column]) for _, entry in items(projects, "funding") if entry.get(column)]
        assert selected(out, "funding", f"sum({column}), count({column})") == [(sum(told) if told else None, len(told))]
    total = [zlotys(each["total"]) for each in projects.values() if each.get("total")]
    assert selected(out, "projects", "sum(total)") == [(sum(total) if total else None,)]


def test_years_are_those_of_the_entry_or_of_the_start(case: tuple[Path, Path]) -> None:
    folder, out = case
    expected: dict[int | None, Decimal] = {}
    for project in read(folder, "projects").values():
        for entry in project.get("funding") or ():
            typed = entry.get("year") or (project.get("start") or "")[:4]
            year = int(typed) if typed else None
            expected[year] = expected.get(year, Decimal(0)) + zlotys(entry["amount"])
    assert dict(selected(out, "funding", "year, sum(amount)", "GROUP BY year")) == expected


def test_dates_are_as_typed_with_the_days_they_can_mean(case: tuple[Path, Path]) -> None:
    folder, out = case
    for name, start, first, last in selected(out, "projects", "project, starts, starts_first, starts_last"):
        typed = read(folder, "projects")[name].get("start")
        assert start == typed
        if typed:
            assert first.isoformat() == f"{typed}-01-01"[:10]
            assert last.isoformat().startswith(typed)
            assert (last - first).days in (
                (0,) if len(typed) == 10 else (27, 28, 29, 30) if len(typed) == 7 else (364, 365)
            )


def test_findings_are_those_of_validate(case: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    from partnerstwo.cli.main import main

    folder, out = case
    main(["validate", "--data", str(folder), "--on", "2026-11-22", "--format", "json", "--notices"], {})
    told = json.loads(capsys.readouterr().out)
    every = sorted(
        (
            each["file"],
            each["line"],
            each["column"],
            each["code"],
            each["message"],
            each.get("suppression", {}).get("means"),
        )
        for each in (*told["diagnostics"], *told["suppressed"])
    )
    found = selected(out, "findings", "file, line, position, code, message, accepted", "ORDER BY ALL")
    assert sorted(found) == every
    marks = {each["fingerprint"] for each in told["diagnostics"]}
    assert {mark for (mark,) in selected(out, "findings", "fingerprint", "WHERE accepted IS NULL")} == marks
