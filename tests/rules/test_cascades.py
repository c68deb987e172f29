"""One fault, one message: slips laid over the clean base registry, and all that is said of each."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files

ON = date(2026, 6, 30)
RAZEM = "partnerships/razem.yaml"
OGROD = "projects/ogrod.yaml"
REGISTRY = "registry.yaml"
MEETING = "meetings/2024-09-12-zarzad.yaml"


def said(files: dict[str, bytes]) -> list[str]:
    """File, line and code of all that is found and not accepted."""
    tree = Memory(files)
    registry = load(tree)
    found = diagnose(run(registry, ON, RULES, Selection()), registry, tree, Lang.EN)
    return [f"{each.file}:{each.span.line} {each.code}" for each in found if each.suppression is None]


def changed(*changes: tuple[str, str, str]) -> dict[str, bytes]:
    """The base registry with texts put in place of others; an empty old text stands for the end of the file."""
    files = base_files()
    for file, old, new in changes:
        text = files.get(file, b"").decode()
        assert old in text
        files[file] = (text.replace(old, new, 1) if old else text + new).encode()
    return files


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        (OGROD, "lead: brzoza", "lead: brzo\u200bza", "projects/ogrod.yaml:5 Y07"),
        (OGROD, "status: ongoing", "status: ongo\u200bing", "projects/ogrod.yaml:2 Y07"),
        (OGROD, "start: 2026-03-01", "start: \u200e2026-03-01", "projects/ogrod.yaml:3 Y07"),
        (OGROD, "total: 50 000,00", "total: 50\u200b 000,00", "projects/ogrod.yaml:34 Y07"),
        (OGROD, "lead: brzoza", "le\u200bad: brzoza", "projects/ogrod.yaml:5 Y07"),
        (OGROD, "lead: brzoza", "lead:\u200b brzoza", "projects/ogrod.yaml:5 Y07"),
        (OGROD, "lead: brzoza", 'lead: "brzo\\u200bza"', "projects/ogrod.yaml:5 Y07"),
        ("partners/tartak.yaml", "nip: 0005550030", "nip: 0005550030\u200b", "partners/tartak.yaml:5 Y07"),
    ],
)
def test_what_nobody_sees_is_told_once(file: str, old: str, new: str, found: str) -> None:
    assert said(changed((file, old, new))) == [found]


def test_a_list_that_lost_its_key_is_told_once() -> None:
    lost = "kind: board\n  - gmina-lipowo\n  - brzoza\n"
    files = changed((MEETING, "kind: board\nattended: [gmina-lipowo, brzoza, tartak]\n", lost))
    assert said(files) == [f"{MEETING}:3 F01"]


def test_an_item_one_column_too_far_is_told_once() -> None:
    stages = "    stages: [plan, implement]\n"
    assert said(changed((OGROD, stages, "    stages:\n      - plan\n       - implement\n"))) == [
        "projects/ogrod.yaml:17 F01"
    ]


KGW = """\
name: Koło Gospodyń Wiejskich Lipowianki
legal_form: kgw
area: 0660992
nip: 0005550053
regon: 995550052
"""


def test_a_partner_whose_only_mention_is_mistyped_is_not_called_unused() -> None:
    files = changed(("partners/kgw-lipowianki.yaml", "", KGW), (OGROD, "", "initiated_by: kgw-lipowiankii\n"))
    assert said(files) == ["projects/ogrod.yaml:40 R01"]


def test_a_person_whose_membership_is_mistyped_is_not_asked_for_a_basis() -> None:
    member = (
        "  - partner: mieszkanka-lipowaa\n    since: 2026-04-10\n    basis: declaration\n    evidence: deklaracja\n"
    )
    files = changed(
        ("partners/mieszkanka-lipowa.yaml", "", "name: Mieszkanka (pseudonim)\nlegal_form: individual\n"),
        (RAZEM, "council_reports:\n", f"{member}council_reports:\n"),
        (OGROD, "partnership: razem", "  - {partner: mieszkanka-lipowa, external: tak, amount: 0}\npartnership: razem"),
    )
    assert said(files) == ["partnerships/razem.yaml:48 R01"]


def test_a_wrong_source_is_told_by_the_total_where_that_covers_the_amounts() -> None:
    assert said(changed((OGROD, "amount: 45 000,00", "amount: 35 000,00"))) == ["projects/ogrod.yaml:34 M03"]


def test_amounts_beyond_total_and_sources_are_told_with_both() -> None:
    files = changed((OGROD, "amount: 45 000,00", "amount: 35 000,00"), (OGROD, "total: 50 000,00", "total: 48 000,00"))
    assert said(files) == ["projects/ogrod.yaml:6 M01", "projects/ogrod.yaml:34 M03"]


WAIVED = "waivers:\n  - {rule: Z05, reason: tak uzgodniono}\n"


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        (RAZEM, "openness:", "openness: x:", "partnerships/razem.yaml:10 Y01"),
        (RAZEM, "admission: majority", "admission: [leader]", "partnerships/razem.yaml:13 F01"),
        (MEETING, "partnership: razem", "partnership: raazem", "meetings/2024-09-12-zarzad.yaml:1 R02"),
    ],
)  # fmt: skip
def test_an_excuse_is_not_called_unused_where_something_is_unread(file: str, old: str, new: str, found: str) -> None:
    assert said(changed((file, old, new), (REGISTRY, "", WAIVED))) == [found]


def test_a_partnership_whose_end_cannot_be_read_is_not_judged_as_running() -> None:
    files = changed((RAZEM, "admission: majority", "admission: leader"), (RAZEM, "", "ended: dawno\n"))
    assert said(files) == ["partnerships/razem.yaml:53 F05"]


LEADER = (RAZEM, "admission: majority", "admission: leader")


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("reason: tak", "reason: [tak]", "registry.yaml:8 F01"),
        ("reason: tak", "reason: tak\n    reason: nie", "registry.yaml:9 Y02"),
        ("until: 2027", "until: 2027-13", "registry.yaml:9 F05"),
        ("owner: Urząd Gminy Lipowo\n", "", "registry.yaml:2 F03"),
        ("owner: Urząd", "prowadzący: Urząd", "registry.yaml:3 F02"),
        ("name: Rejestr partnerstw gminy Lipowo", "name: [Rejestr]", "registry.yaml:2 F01"),
    ],
)
def test_a_slip_in_the_registry_does_not_take_its_waivers_along(old: str, new: str, found: str) -> None:
    waiver = "waivers:\n  - rule: Z05\n    reason: tak\n    until: 2027\n"
    assert said(changed(LEADER, (REGISTRY, "", waiver), (REGISTRY, old, new))) == [found]


def test_a_like_id_is_offered_at_every_reference_to_the_same_partner() -> None:
    lines = "".join(f"  - {{text: U{number}, owner: tartka}}\n" for number in range(30))
    files = changed((MEETING, "", f"decisions:\n{lines}"))
    tree = Memory(files)
    registry = load(tree)
    found = [each.message for each in diagnose(run(registry, ON, RULES, Selection()), registry, tree, Lang.EN)]
    assert found.count("“tartka”: no such partner in the registry; did you mean “tartak”?") == 30
