"""`list`: formats, refusals, broken and hostile data."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from partnerstwo.registry.load import load
from partnerstwo.source.folder import Folder
from partnerstwo.views.plain import plain
from tests.cli.conftest import Run
from tests.cli.inside import ON, inside

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(registry.parent)


def test_a_table_is_not_wrapped_without_a_terminal(capsys: Capture) -> None:
    done = inside(capsys, "list", "partnerships", *ON)
    assert done.out == (
        "Partnerstwa: 1\n"
        "══════════════\n"
        "\n"
        "identyfikator  nazwa                                 typ wg składu                                 "
        "partnerzy  powstało    otwarte\n" + "─" * 129 + "\n"
        "razem          Partnerstwo Lokalne Razem dla Lipowa  publiczno-prywatno-społeczne (trójsektorowe)  "
        "        6  10.01.2024  tak\n"
    )
    assert (done.code, done.err) == (0, "")


def test_the_same_in_english(capsys: Capture) -> None:
    done = inside(capsys, "list", "meetings", "--lang", "en", *ON)
    assert done.out == (
        "Meetings: 2\n"
        "═══════════\n"
        "\n"
        "id                       date        partnership  kind              present  decisions\n"
        + "─"
        * 86
        + "\n2024-09-12-zarzad        2024-09-12  razem        board meeting           3          0\n"
        "2026-04-10-zgromadzenie  2026-04-10  razem        general assembly        6          1\n"
    )


def test_ids_are_one_a_line(capsys: Capture) -> None:
    assert inside(capsys, "list", "--format", "ids", "--sector", "publiczny", *ON).out == "gmina-lipowo\ngops-lipowo\n"


def test_csv_has_keys_for_a_head_and_iso_dates(capsys: Capture) -> None:
    done = inside(capsys, "list", "projects", "--format", "csv", *ON)
    assert done.out == (
        "id,title,status,start,end,lead,participants,funds\r\n"
        "ogrod,Ogród społeczny,w realizacji,2026-03-01,2026-11-30,Stowarzyszenie Brzoza,3,50000.00\r\n"
    )


def test_json_has_version_kind_and_date(capsys: Capture) -> None:
    found = json.loads(inside(capsys, "list", "spotkania", "--format", "json", *ON).out)
    assert {key: found[key] for key in ("version", "kind", "on")} == {"version": 1, "kind": "meetings", "on": ON[1]}
    assert found["items"][0]["derived"] == {"attendance": 3, "members": 5}


@pytest.mark.parametrize("kind", ["partners", "partnerships", "projects", "meetings"])
def test_json_is_made_of_the_model(capsys: Capture, registry: Path, kind: str) -> None:
    items = json.loads(inside(capsys, "list", kind, "--format", "json", *ON).out)["items"]
    entities = load(Folder(registry)).of(kind)
    assert sorted(item["id"] for item in items) == list(entities)
    for item in items:
        keys = {key: value for key, value in item.items() if key not in ("id", "incomplete", "derived")}
        assert keys == json.loads(json.dumps(plain(entities[item["id"]])))


def test_members_derive_votes_and_root(capsys: Capture) -> None:
    items = json.loads(inside(capsys, "list", "members", "--format", "json", *ON).out)["items"]
    gops = next(item for item in items if item["partner"] == "gops-lipowo")
    assert gops["derived"] == {
        "name": "Gminny Ośrodek Pomocy Społecznej w Lipowie",
        "sector": "public",
        "votes": 1,
        "root": "gmina-lipowo",
        "active": True,
    }


def test_nothing_found_is_no_failure(capsys: Capture) -> None:
    done = inside(capsys, "list", "--search", "nic takiego", *ON)
    assert (done.code, done.out) == (0, "Partnerzy: 0\n════════════\n\nBrak wpisów.\n")
    found = json.loads(inside(capsys, "list", "--search", "nic takiego", "--format", "json", *ON).out)
    assert found["items"] == []
    assert inside(capsys, "list", "--search", "nic takiego", "--format", "ids", *ON).out == ""


KINDS = "partners, partnerships, projects, meetings, members"
COLUMNS = "id, name, form, sector, seat, partnerships"
OF_PROJECTS = "można podać: --status, --year, --partnership, --search"
OF_PARTNERS = "można podać: --sector, --form, --area, --partnership, --status, --voice, --search"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("parnters",), f"nie ma rodzaju wpisów „parnters” (czy chodziło o „partners”?); są: {KINDS}"),
        (("--sector", "prywatny"), "nie ma sektora „prywatny”; są: public, business, ngo, resident"),
        (("--partnership", "rasem"), "nie ma partnerstwa „rasem” (czy chodziło o „razem”?); są: razem"),
        (("--sort", "nzwa"), f"nie ma kolumny „nzwa” (czy chodziło o „nazwa”?); są: {COLUMNS}"),
        (("--format", "jsno"), "nie ma formatu „jsno” (czy chodziło o „json”?); są: table, json, csv, ids"),
        (("projects", "--voice", "church"), f"--voice nie ma sensu dla: projects; {OF_PROJECTS}"),
        (("--all",), f"--all nie ma sensu dla: partners; {OF_PARTNERS}"),
        (("--area", "x"), "--area przyjmuje początek kodu TERC (do 7 cyfr), jest „x”"),
        (("meetings", "--year", "x"), "--year przyjmuje rok, na przykład 2026, jest „x”"),
    ],
)  # fmt: skip
def test_what_does_not_exist_is_refused(capsys: Capture, arguments: tuple[str, ...], said: str) -> None:
    done = inside(capsys, "list", *arguments, *ON)
    assert (done.code, done.out, done.err) == (2, "", f"partnerstwo: {said}\n")


def test_a_broken_file_is_shown_and_told(capsys: Capture, registry: Path) -> None:
    (registry / "partners" / "x.yaml").write_text("name: Huta\nlegal_form: huta\n", "utf-8")
    (registry / "projects" / "x.yaml").write_text("title: [\n", "utf-8")
    done = inside(capsys, "list", "--format", "ids", *ON)
    assert done.code == 0
    assert "x\n" in done.out
    assert done.err == ("plików nieodczytanych w całości: 2; co jest w nich nie tak, pokaże: partnerstwo validate\n")


HOSTILE = 'name: "[bold]a[/bold]\\e[31m\\e]0;x\\a\\u202ebc"\nlegal_form: company\nseat: "=1+1"\n'


@pytest.mark.parametrize("form", ["table", "csv", "ids", "json"])
def test_hostile_text_reaches_no_terminal(capsys: Capture, registry: Path, form: str) -> None:
    (registry / "partners" / "x.yaml").write_text(HOSTILE, "utf-8")
    out = inside(capsys, "list", "--format", form, "--color", "always", "--search", "bold", *ON).out
    looks = out.replace("\x1b[1m", "").replace("\x1b[0m", "").replace("\x1b[2m", "")
    assert not [char for char in looks if not char.isprintable() and char not in "\r\n"]
    if form in ("table", "csv"):
        assert "[bold]a[/bold]" in out


def test_a_formula_is_no_formula_in_csv(capsys: Capture, registry: Path) -> None:
    (registry / "partners" / "x.yaml").write_text(HOSTILE, "utf-8")
    out = inside(capsys, "list", "--format", "csv", "--search", "bold", *ON).out
    assert list(csv.reader(io.StringIO(out)))[1][4] == "'=1+1"


def test_a_narrow_terminal_says_which_columns_it_lacks(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnerstwo.cli.list.style", lambda *_: _narrow())
    out = inside(capsys, "list", *ON).out
    assert max(map(len, out.splitlines())) <= 80
    assert "Bez kolumn: miejscowość, partnerstwa – pokaże je szersze okno albo --format csv." in out


def _narrow() -> object:
    from partnerstwo.language.style import Style

    return Style(colour=False, ascii=False, width=80)


def test_the_executable_lists(partnerstwo: Run, registry: Path) -> None:
    done = partnerstwo("list", "--format", "ids", *ON)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["cis-brzoza", "gmina-lipowo", "gops-lipowo", "rada-seniorow", "brzoza", "tartak"]
