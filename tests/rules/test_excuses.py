"""Waivers and suppression comments: what they accept leaves the counts and is told apart."""

from __future__ import annotations

from datetime import date

import pytest

from partnerstwo.diagnostics.diagnostic import Diagnostic, Means, Outcome
from partnerstwo.language.lang import Lang
from partnerstwo.registry.load import load
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.diagnose import diagnose, outcome
from partnerstwo.rules.limits import UNITS, limits_of, unit_of
from partnerstwo.rules.rule import Rule
from partnerstwo.rules.run import run
from partnerstwo.rules.selection import Selection
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files

ON = date(2026, 6, 30)
RAZEM = "partnerships/razem.yaml"
LEADER = (b"admission: majority", b"admission: leader")
WAIVED = "waivers:\n  - rule: Z05\n    subject: partnerships/razem\n    reason: Statut zmieni jesienne zgromadzenie.\n"


def checked(
    *changes: tuple[bytes, bytes], registry: str = "", select: tuple[str, ...] = (), on: date = ON, file: str = RAZEM
) -> Outcome:
    files = base_files()
    files["registry.yaml"] += registry.encode()
    for old, new in changes:
        assert old in files[file]
        files[file] = files[file].replace(old, new)
    tree = Memory(files)
    read = load(tree)
    found = diagnose(run(read, on, RULES, Selection(select=select)), read, tree, Lang.PL)
    return outcome(found, read, tree, on, "data", Lang.PL)


def codes(found: tuple[Diagnostic, ...]) -> list[str]:
    return [each.code for each in found]


def test_a_waived_finding_leaves_the_counts_and_says_why() -> None:
    result = checked(LEADER, registry=WAIVED + "    until: 2026-09\n")
    assert result.diagnostics == ()
    (accepted,) = result.suppressed
    assert (accepted.code, accepted.file, accepted.span.line) == ("Z05", RAZEM, 13)
    why = accepted.suppression
    assert why is not None
    assert (why.means, why.reason, str(why.until), why.file, why.span.line) == (
        Means.WAIVER,
        "Statut zmieni jesienne zgromadzenie.",
        "2026-09",
        "registry.yaml",
        7,
    )


def test_a_waiver_holds_through_its_last_day() -> None:
    registry = WAIVED + "    until: 2026-09\n"
    assert codes(checked(LEADER, registry=registry, on=date(2026, 9, 30), select=("Z05", "W")).diagnostics) == []
    over = checked(LEADER, registry=registry, on=date(2026, 10, 1), select=("Z05", "W"))
    assert codes(over.diagnostics) == ["Z05", "W02"]
    assert over.suppressed == ()


def test_a_waiver_without_a_subject_holds_for_the_whole_registry() -> None:
    result = checked(LEADER, registry="waivers:\n  - {rule: Z05, reason: tak uzgodniono}\n")
    assert (codes(result.diagnostics), codes(result.suppressed)) == ([], ["Z05"])


def test_a_waiver_of_another_subject_does_not_hold() -> None:
    result = checked(LEADER, registry="waivers:\n  - {rule: Z05, subject: projects/ogrod, reason: tak uzgodniono}\n")
    assert (codes(result.diagnostics), codes(result.suppressed)) == (["Z05", "W03"], [])


@pytest.mark.parametrize(
    "comment",
    [
        b"  admission: leader # partnerstwo: ignore[Z05] zmieni zgromadzenie",
        b"  admission: leader\t#partnerstwo:ignore[ Z05 , ] zmieni zgromadzenie",
        b"  admission: leader # Partnerstwo : Ignore [z05] - zmieni zgromadzenie",
        b"  # partnerstwo: ignore[Z05] zmieni zgromadzenie\n  admission: leader",
        b"# partnerstwo: ignore[Z05] zmieni zgromadzenie\n\n  # inny komentarz\n\n  admission: leader",
        b"  # partnerstwo: ignore[Z05] zmieni zgromadzenie\r\n  admission: leader\r",
    ],
)
def test_a_comment_accepts_what_is_found_in_its_line_or_the_next(comment: bytes) -> None:
    result = checked((b"  admission: majority", comment))
    assert codes(result.diagnostics) == []
    (accepted,) = result.suppressed
    assert accepted.suppression is not None
    assert (accepted.suppression.means, accepted.suppression.reason) == (Means.COMMENT, "zmieni zgromadzenie")


@pytest.mark.parametrize(
    "text",
    [
        b'  admission: leader\nnotes: "zob. # partnerstwo: ignore[Z05] powod"',
        b"  admission: leader\nnotes: |\n  # partnerstwo: ignore[Z05] powod\n  dalej",
        b"  admission: leader\nnotes: a#partnerstwo ignore[Z05] powod",
        b"  admission: leader\n# partnerstwo: opis partnerstwa",
    ],
)
def test_the_same_words_inside_a_value_are_a_value(text: bytes) -> None:
    result = checked((b"  admission: majority", text))
    assert (codes(result.diagnostics), result.suppressed) == (["Z05"], ())


def test_a_comment_does_not_reach_beyond_its_line() -> None:
    result = checked(
        (b"  admission: majority", b"  admission: leader"), (b"openness:", b"openness: # partnerstwo: ignore[Z05] x")
    )
    assert codes(result.diagnostics) == ["W03", "Z05"]


def test_a_comment_at_one_of_many_is_not_called_unused_while_one_finding_speaks_for_all() -> None:
    """Once the others have evidence, the rule speaks of the item, and the comment holds."""
    bare = [
        (b"founding:\n  kind: agreement\n  date: 2024-01-10\n  ref: GL.0000.1.2024\n", b""),
        (b"    evidence: umowa GL.0000.1.2024\n", b""),
        (b"    evidence: deklaracja GL.0000.2.2025\n", b""),
    ]
    comment = (b"  - partner: tartak\n", b"  # partnerstwo: ignore[Z02b] deklaracja w drodze\n  - partner: tartak\n")
    elsewhere = (b"reviewed: 2026-05", b"reviewed: 2026-05 # partnerstwo: ignore[Z02b] deklaracja w drodze")
    result = checked(*bare, comment, elsewhere, select=("Z02b", "W"))
    assert [(each.code, each.span.line) for each in result.diagnostics] == [("Z02b", 19), ("W03", 43)]
    assert result.suppressed == ()


def test_a_comment_in_a_list_with_a_broken_item_finds_its_line() -> None:
    """What a rule found is numbered without the items that could not be read."""
    result = checked(
        (b"  - partner: gops-lipowo\n", b"  - partner: [gops-lipowo]\n"),
        (
            b"  - partner: brzoza\n    since: 2024-01-10\n    basis: agreement",
            b"  - partner: brzoza\n    since: 2024-01-10\n    basis: order # partnerstwo: ignore[Z02a] zmiana w toku",
        ),
        select=("Z02a", "W"),
    )
    assert (codes(result.diagnostics), codes(result.suppressed)) == ([], ["Z02a"])


def test_findings_of_reading_cannot_be_accepted() -> None:
    result = checked((b"founded: 2024-01-10", b"founded: 2024-13-10 # partnerstwo: ignore[F05] literowka"))
    assert codes(result.diagnostics) == ["F05", "W04"]
    assert result.suppressed == ()


def test_an_accepted_finding_still_silences_what_follows_from_it() -> None:
    changes = (
        (b"members:\n", b"members_total: 40\nmembers:\n"),
        (b"  - partner: tartak\n", b"  - partner: gmina-lipowo\n"),
    )
    waiver = "waivers:\n  - {rule: S12, reason: wpisujemy po kolei}\n"
    result = checked(*changes, registry=waiver, select=("S", "W"))
    assert (codes(result.diagnostics), codes(result.suppressed)) == ([], ["S12"])


def test_an_excuse_for_a_finding_that_another_silences_is_used() -> None:
    changes = (
        (b"members:\n", b"members_total: 40\nmembers:\n"),
        (b"  - partner: tartak\n", b"  - partner: gmina-lipowo\n"),
    )
    waiver = "waivers:\n  - {rule: S01, reason: szukamy firmy}\n"
    assert codes(checked(*changes, registry=waiver, select=("S", "W")).diagnostics) == ["S12"]


def test_an_excuse_is_unused_only_where_its_rule_was_run() -> None:
    unused = "waivers:\n  - {rule: Z05, reason: tak uzgodniono}\n"
    assert codes(checked(registry=unused).diagnostics) == ["W03"]
    assert codes(checked(registry=unused, select=("Z04", "W")).diagnostics) == []


def test_an_excuse_is_not_called_unused_where_the_rule_could_not_judge() -> None:
    unused = "waivers:\n  - {rule: Z12, reason: tak uzgodniono}\n"
    broken = (b"name: ", b"nazwaa: x\nname: ")
    result = checked(broken, registry=unused)
    assert codes(result.diagnostics) == ["F02"]


def test_a_file_that_cannot_be_read_has_no_comments() -> None:
    result = checked((b"openness:", b"openness # partnerstwo: ignore[Z05] x\n\t:"))
    assert {each.code[0] for each in result.diagnostics} == {"Y"}


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.limits], ids=lambda rule: rule.code)
def test_every_limit_counts_something_that_has_a_range_and_its_default_makes_sense(rule: Rule) -> None:
    for limit, default in rule.limits.items():
        least, most = UNITS[unit_of(limit)]
        assert least <= default <= most


def test_a_limit_that_makes_no_sense_changes_nothing() -> None:
    files = base_files()
    files["registry.yaml"] += b"thresholds:\n  S09: {percent: 150, clld_percent: 40, x: 3}\n  A01: 0\n  P08: 9\n"
    registry = load(Memory(files))
    rules = {rule.code: rule for rule in RULES}
    assert dict(limits_of(rules["S09"], registry)) == {"percent": 50, "clld_percent": 40}
    assert dict(limits_of(rules["A01"], registry)) == {"months": 12}
    assert dict(limits_of(rules["P08"], registry)) == {"members": 9}
