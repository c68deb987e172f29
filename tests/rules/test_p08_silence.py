"""P08 draws no conclusion from a list of members that is not whole."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.registry.load import load
from partnerstwo.rules.limits import limits_of
from partnerstwo.rules.projects.p08_all_members_listed import RULE
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files

EVERYONE = b"""\
title: Festyn rodzinny
status: planned
start: 2026-09
lead: brzoza
participants: [gmina-lipowo, gops-lipowo, tartak, brzoza, cis-brzoza, rada-seniorow]
partnership: razem
"""


def findings(added_to_partnership: bytes) -> int:
    files = base_files() | {"projects/festyn.yaml": EVERYONE}
    files["partnerships/razem.yaml"] += added_to_partnership
    registry = load(Memory(files))
    return len(list(RULE.check(registry, date(2026, 6, 30), limits_of(RULE, registry))))


@pytest.mark.parametrize("total", [b"", b"members_total: 6\n"])
def test_speaks_where_all_members_are_entered(total: bytes) -> None:
    assert findings(total) == 1


def test_silent_where_more_members_exist_than_are_entered() -> None:
    assert findings(b"members_total: 7\n") == 0


def test_silent_where_the_partnership_was_not_read_in_full() -> None:
    assert findings(b"members_totl: 6\n") == 0
