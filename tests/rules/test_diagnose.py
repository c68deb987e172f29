"""What nobody will see is counted, and nothing else is told in another way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from partnerstwo.diagnostics.severity import Severity
from partnerstwo.diagnostics.table import FORMATS
from partnerstwo.language.lang import Lang
from partnerstwo.language.style import Style
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose, outcome
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import selection
from partnerstwo.source.folder import Folder
from tests.bench.generate import write

ROOT = Path(__file__).parents[2]
REGISTRIES = sorted(path.parent for path in (ROOT / "tests/registries").rglob("registry.yaml"))


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    write(folder, 200, 0.05)
    return folder


@pytest.mark.parametrize("statistics", [True, False])
@pytest.mark.parametrize("folder", [*REGISTRIES, None], ids=lambda path: path.name if path else "generated")
def test_notices_that_are_hidden_need_only_be_counted(folder: Path | None, statistics: bool, generated: Path) -> None:
    tree, on = Folder(folder or generated), date(2026, 11, 20)
    registry = load(tree)
    found = run(registry, on, RULES, selection([], [], [rule.code for rule in RULES]))
    worded = diagnose(found, registry, tree, Lang.PL)
    counted = diagnose(found, registry, tree, Lang.PL, notices=False)
    assert any(not each.told for each in counted)
    assert {each.severity for each in counted if not each.told} == {Severity.NOTICE}
    assert [each for each in counted if each.told] == [
        each
        for each in worded
        if each.severity is not Severity.NOTICE or each.fix is not None or each.suppression is not None
    ]
    for form in FORMATS:
        if form.hides_notices:
            one, other = (
                replace(outcome(each, registry, tree, on, "data", Lang.PL), statistics=statistics)
                for each in (worded, counted)
            )
            assert form.render(one, Style()) == form.render(other, Style())
