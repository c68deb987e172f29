"""`explain`: rules, families, words; with and without a registry."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.rules.catalogue import RULES
from partnerstwo.rules.explanation import FAMILIES
from partnerstwo.rules.template import template
from tests.cli.conftest import Run
from tests.cli.inside import inside

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


Z03 = """\
Z03 closed-to-new-partners
══════════════════════════

poziom      błąd
dotyczy     zasady
komunikat   <name>: jest zamknięte na nowych partnerów
komunikat   <name>: nie podano, czy jest otwarte na nowych partnerów
dlaczego    Otwartość na rozszerzenie jest zasadą, od której zależy powodzenie partnerstwa.
co zrobić   Otwórz partnerstwo i wpisz „open: tak”, a w „procedure” – jak przystąpić.
co zrobić   Dopisz „openness:” z polem „open: tak” i opisz w „procedure”, jak przystąpić.
źródło      slajd 13: otwartość na rozszerzenie partnerstwa
odstępstwo  możliwe, z uzasadnieniem
zobacz też  przystąpienie nowego partnera

Źle
━━━

partnerships/razem.yaml

    openness:
      open: nie
      procedure: Deklaracja złożona w sekretariacie.

Dobrze
━━━━━━

partnerships/razem.yaml

    openness:
      open: tak
      procedure: Deklaracja złożona w sekretariacie.
"""


@pytest.mark.parametrize("typed", ["Z03", "z03", "closed-to-new-partners"])
def test_a_rule_in_full(capsys: Capture, typed: str) -> None:
    done = inside(capsys, "explain", typed)
    assert (done.code, done.out, done.err) == (0, Z03, "")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_can_be_explained(capsys: Capture, rule: object) -> None:
    code = getattr(rule, "code")  # noqa: B009 - parametrised objects have no type
    for lang in ("pl", "en"):
        for form in ("terminal", "md", "json"):
            done = inside(capsys, "explain", str(code), "--lang", lang, "--format", form)
            assert (done.code, done.err) == (0, "")
            assert str(code) in done.out


def test_without_an_argument_all_rules_are_listed(capsys: Capture) -> None:
    out = inside(capsys, "explain", "--lang", "en").out
    for rule in RULES:
        assert f"{rule.code} " in out
    found = json.loads(inside(capsys, "explain", "--format", "json").out)
    assert [each["code"] for each in found["rules"]] == [rule.code for rule in RULES]


@pytest.mark.parametrize("typed", ["S", "s", "S0"])
def test_a_family_is_listed(capsys: Capture, typed: str) -> None:
    found = json.loads(inside(capsys, "explain", typed, "--format", "json").out)
    assert [each["code"] for each in found["rules"]] == [
        rule.code for rule in RULES if rule.code.startswith(typed.upper())
    ]
    assert inside(capsys, "explain", typed).out.startswith("Reguły S: skład partnerstwa\n")


def test_every_rule_belongs_to_a_named_family() -> None:
    assert {rule.code[0] for rule in RULES} <= set(FAMILIES)


def test_a_rule_for_json(capsys: Capture) -> None:
    (found,) = json.loads(inside(capsys, "explain", "S01", "--format", "json", "--lang", "en").out)["rules"]
    assert found["name"] == "missing-sector"
    assert found["severity"] == "error"
    assert found["silenced_by"] == ["S03", "S12"]
    assert set(found["example"]) == {"bad", "good"}


def test_limits_say_how_to_set_them_and_what_the_registry_set(capsys: Capture, tmp_path: Path) -> None:
    out = inside(capsys, "explain", "Z10").out
    assert "    thresholds:\n      Z10: {idle_months: 24, member_months: 12}\n" in out
    assert "w tym rejestrze" not in out
    (tmp_path / "registry.yaml").write_text(
        "name: X\nowner: Y\nlanguage: en\nthresholds:\n  Z10: {idle_months: 36}\n", "utf-8"
    )
    assert (
        "limit          default  in this registry\n"
        "────────────────────────────────────────\n"
        "idle_months         24                36\n"
        "member_months       12                12\n"
    ) in inside(capsys, "explain", "Z10").out


def test_a_word_of_the_files(capsys: Capture) -> None:
    out = inside(capsys, "explain", "basis", "--lang", "en").out
    assert out == (
        "basis\n"
        "═════\n"
        "\n"
        "Field basis\n"
        "━━━━━━━━━━━\n"
        "\n"
        "name      basis\n"
        "meaning   What the membership rests on.\n"
        "required  no\n"
        "where     partnerships/*.yaml: members.basis\n"
        "\n"
        "Allowed values\n"
        "──────────────\n"
        "\n"
        "value        name\n"
        "───────────────────────────\n"
        "declaration  declaration\n"
        "agreement    agreement\n"
        "resolution   resolution\n"
        "order        order\n"
        "statutory    statutory duty\n"
    )


def test_legal_forms_for_json(capsys: Capture) -> None:
    found = json.loads(inside(capsys, "explain", "forma prawna", "--format", "json").out)
    assert found["meanings"][0]["choices"][0]["label"] == "gmina / miasto"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("missing-sectr", "nie ma reguły ani hasła „missing-sectr” (czy chodziło o „missing-sector”?)"),
        ("legal_from", "nie ma reguły ani hasła „legal_from” (czy chodziło o „legal_form”?)"),
        ("Q17", "nie ma reguły ani hasła „Q17”"),
        ("", "nie ma reguły ani hasła „”"),
    ],
)
def test_an_unknown_word_is_refused(capsys: Capture, typed: str, said: str) -> None:
    done = inside(capsys, "explain", typed)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"partnerstwo: {said}\n"


def test_values_stand_in_angles() -> None:
    text = Text("{name:quoted}: {n:meeting}, {x}", "{name:quoted}: {n:meeting}, {x}")
    assert template(text, Lang.PL) == "„<name>”: <n> spotkań, <x>"
    assert template(text, Lang.EN) == "“<name>”: <n> meetings, <x>"


def test_a_named_folder_without_a_registry_is_refused(capsys: Capture) -> None:
    assert inside(capsys, "explain", "S01", "--data", "brak").code == 2


def test_the_executable_explains(partnerstwo: Run) -> None:
    done = partnerstwo("explain", "z03", LANG="en_GB.UTF-8")
    assert (done.returncode, done.stdout, done.stderr) == (0, Z03, "")
