"""`show`: finding the entity, the card, its findings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.inside import ON, inside

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(registry.parent)


CARD = """\
Rada Seniorów w Lipowie
═══════════════════════
partners/rada-seniorow.yaml

Dane
━━━━

nazwa         Rada Seniorów w Lipowie
forma prawna  grupa nieformalna, rada seniorów
miejscowość   Lipowo

Kontakt urzędowy
────────────────

komórka  biuro obsługi rady
e-mail   seniorzy@lipowo.example

Co z nich wynika na dzień 30.06.2026
━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

sektor                       mieszkańcy (z formy prawnej)
reprezentuje                 społeczność lokalna
podmiot ekonomii społecznej  nie
obecność na spotkaniach      1 z 1
ostatnia aktywność           10.04.2026 (meetings/2026-04-10-zgromadzenie)

Członkostwa
───────────

partnerstwo                                   od          do  rola     głosy
────────────────────────────────────────────────────────────────────────────
Partnerstwo Lokalne Razem dla Lipowa (razem)  01.03.2025  –   członek      1

Odwołują się do tego wpisu
━━━━━━━━━━━━━━━━━━━━━━━━━━

kto                                                        gdzie
────────────────────────────────────────────────────────────────────
Partnerstwo Lokalne Razem dla Lipowa (partnerships/razem)  partnerzy
meetings/2026-04-10-zgromadzenie                           obecni

Wynik sprawdzenia na dzień 30.06.2026
━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

Bez zastrzeżeń.
"""


def test_a_whole_card(capsys: Capture) -> None:
    done = inside(capsys, "show", "rada-seniorow", *ON)
    assert (done.code, done.err) == (0, "")
    assert done.out == CARD


@pytest.mark.parametrize(
    "typed", ["partners/tartak", "partner/tartak", "data/partners/tartak.yaml", "tartak", "partnerzy/tartak"]
)
def test_an_entity_has_several_spellings(capsys: Capture, typed: str) -> None:
    done = inside(capsys, "show", typed, "--format", "json", *ON)
    found = json.loads(done.out)
    assert (found["version"], found["kind"], found["id"]) == (1, "partners", "tartak")


def test_json_has_data_derived_and_citations(capsys: Capture) -> None:
    found = json.loads(inside(capsys, "show", "projects/ogrod", "--format", "json", *ON).out)
    assert found["data"]["participants"][1]["partner"] == "cis-brzoza"
    assert found["derived"] == {
        "state": "running",
        "state_ground": "going_on",
        "state_date": "2026-11-30",
        "partners": 3,
        "funds": "50000.00",
        "funds_by_source": {"fio": "45000.00", "private": "5000.00"},
        "funds_by_year": {"2026": "50000.00"},
        "stages": {
            "plan": ["brzoza", "tartak"],
            "design": ["brzoza", "cis-brzoza"],
            "implement": ["brzoza", "cis-brzoza", "tartak"],
            "deliver": ["brzoza", "cis-brzoza"],
        },
        "signals": [],
        "signals_judged": ["money_with_one", "only_delivery"],
    }
    used = json.loads(inside(capsys, "show", "gmina-lipowo", "--format", "json", *ON).out)["used_by"]
    assert used[0] == {"kind": "partners", "id": "gops-lipowo", "route": ["run_by"]}


def test_findings_of_the_entity_and_no_others(capsys: Capture, registry: Path) -> None:
    file = registry / "partnerships" / "razem.yaml"
    file.write_text(file.read_text("utf-8").replace("open: tak", "open: nie"), "utf-8")
    done = inside(capsys, "show", "razem", *ON)
    assert "• błąd Z03: Partnerstwo Lokalne Razem dla Lipowa: jest zamknięte na nowych partnerów" in done.out
    assert done.code == 0
    found = json.loads(inside(capsys, "show", "razem", "--format", "json", "--lang", "en", *ON).out)["findings"]
    assert [(each["code"], each["severity"], each["line"]) for each in found] == [("Z03", "error", 11)]
    assert "Bez zastrzeżeń." in inside(capsys, "show", "tartak", *ON).out


def test_an_id_in_two_folders_is_refused_with_both(capsys: Capture, registry: Path) -> None:
    (registry / "partners" / "razem.yaml").write_text("name: Razem\nlegal_form: foundation\n", "utf-8")
    done = inside(capsys, "show", "razem", *ON)
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "partnerstwo: „razem” stoi w kilku folderach; podaj, o który wpis chodzi: partners/razem, partnerships/razem\n"
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("tratak", "nie ma identyfikatora „tratak” (czy chodziło o „tartak”?)"),
        ("partners/ogrod", "nie ma identyfikatora „ogrod”"),
        ("xyz", "nie ma identyfikatora „xyz”"),
        (
            "people/tartak",
            "nie ma rodzaju wpisów „people”; są: partners, partnerships, projects, meetings, assessments",
        ),
        ("", "nie ma identyfikatora „”"),
    ],
)
def test_an_unknown_entity_is_refused(capsys: Capture, typed: str, said: str) -> None:
    done = inside(capsys, "show", typed, *ON)
    assert (done.code, done.out, done.err) == (2, "", f"partnerstwo: {said}\n")


def test_a_broken_entity_shows_what_could_be_read(capsys: Capture, registry: Path) -> None:
    (registry / "projects" / "x.yaml").write_text("title: Piknik\nstatus: kiedyś\nstart: 2026-05\n", "utf-8")
    done = inside(capsys, "show", "x", *ON)
    assert done.code == 0
    assert done.out.startswith(
        "Piknik\n══════\nprojects/x.yaml\n\nDane\n━━━━\n\n"
        "Ważne: Części tego pliku nie dało się odczytać; poniżej to, co się udało.\n\n"
        "tytuł  Piknik\nstan   kiedyś\nod     2026-05\n"
    )
    assert "błąd F04" in done.out


def test_hostile_text_reaches_no_terminal(capsys: Capture, registry: Path) -> None:
    text = 'name: "[bold]a[/bold]\\e[31m\\u202ebc"\nlegal_form: company\nnotes: "\\e]8;;http://x\\a"\n'
    (registry / "partners" / "x.yaml").write_text(text, "utf-8")
    for form in ("terminal", "json"):
        out = inside(capsys, "show", "x", "--format", form, *ON).out
        assert not [char for char in out if not char.isprintable() and char not in "\n\u00a0"]
        assert "[bold]a[/bold]" in out


@pytest.mark.parametrize("entity", ["tartak", "razem", "ogrod", "2026-04-10-zgromadzenie", "2026-02"])
def test_no_line_is_wider_than_the_terminal(capsys: Capture, monkeypatch: pytest.MonkeyPatch, entity: str) -> None:
    from partnerstwo.language.style import Style

    monkeypatch.setattr("partnerstwo.cli.show.style", lambda *_: Style(colour=False, ascii=False, width=80))
    for lang in ("pl", "en"):
        out = inside(capsys, "show", entity, "--lang", lang, *ON).out
        assert max(map(len, out.splitlines())) <= 80


def test_the_executable_shows(partnerstwo: Run, registry: Path) -> None:
    done = partnerstwo("show", "rada-seniorow", *ON)
    assert (done.returncode, done.stdout, done.stderr) == (0, CARD, "")
