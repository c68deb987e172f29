"""`export`: formats, places, refusals; whatever is found, the exit code is 0."""

from __future__ import annotations

import json
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from partnerstwo.cli.export import TABLES
from tests.cli.conftest import Run
from tests.cli.inside import ON, inside

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(registry.parent)


@pytest.mark.parametrize("written", ["jsonl", "csv", "parquet"])
def test_all_tables_go_into_a_folder_a_file_each(capsys: Capture, tmp_path: Path, written: str) -> None:
    done = inside(capsys, "export", *ON, "--format", written, "--output", "a/b")
    assert (done.code, done.out, done.err) == (0, "", "zapisano w folderze a/b: 17 plików\n")
    assert {path.name for path in (tmp_path / "a" / "b").iterdir()} == {f"{name}.{written}" for name in TABLES}


@pytest.mark.parametrize("name", ["r.sqlite", "R.DB", "r.sqlite3"])
def test_all_tables_go_into_one_database(capsys: Capture, name: str) -> None:
    done = inside(capsys, "export", *ON, "--output", name, "--registry", "lipowo")
    assert (done.code, done.out, done.err) == (0, "", f"zapisano {name}\n")
    with closing(sqlite3.connect(name)) as database:
        assert database.execute("SELECT registry, name, as_of FROM registries").fetchall() == [
            ("lipowo", "Rejestr partnerstw gminy Lipowo", "2026-06-30")
        ]


def test_a_table_that_is_alone_goes_to_standard_output_or_to_a_file(capsys: Capture, tmp_path: Path) -> None:
    out = inside(capsys, "export", *ON, "--table", "goals").out
    assert [json.loads(line)["number"] for line in out.splitlines()][:1] == [1]
    csv = inside(capsys, "export", *ON, "--table", "goals", "--format", "csv").out
    assert csv.startswith("registry,partnership,number,goal,text,tags")
    done = inside(capsys, "export", *ON, "--table", "goals", "--output", "cele.csv")
    assert (done.code, done.err) == (0, "zapisano cele.csv\n")
    assert (tmp_path / "cele.csv").read_bytes().decode().replace("\r\n", "\n") == csv.replace("\r\n", "\n")


def test_some_tables_can_be_chosen_and_findings_cost_nothing_unless_asked_for(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "partnerstwo.cli.checking", None)
    done = inside(capsys, "export", *ON, "--table", "partners", "--table", "goals", "--format", "csv", "--output", "x")
    assert done.code == 0
    assert {path.name for path in (tmp_path / "x").iterdir()} == {"partners.csv", "goals.csv"}


def test_findings_are_told_and_change_no_exit_code(capsys: Capture, registry: Path) -> None:
    (registry / "partners" / "zly.yaml").write_text("name: Zły\nlegal_form: nieznana\n", "utf-8")
    done = inside(capsys, "export", *ON, "--table", "findings")
    assert done.code == 0
    assert done.err == "plików nieodczytanych w całości: 1; co jest w nich nie tak, pokaże: partnerstwo validate\n"
    (found,) = [each for each in map(json.loads, done.out.splitlines()) if each["entity"] == "zly"]
    assert (found["code"], found["entity_kind"], found["file"], found["line"], found["position"]) == (
        "F04", "partners", "partners/zly.yaml", 2, 13
    )  # fmt: skip
    assert (found["severity"], found["accepted"], len(found["fingerprint"])) == ("error", None, 40)
    unread = json.loads(inside(capsys, "export", *ON, "--table", "registries").out)["unread"]
    assert unread == 1


def test_what_the_baseline_knows_and_what_is_waived_is_marked(capsys: Capture, registry: Path) -> None:
    text = (registry / "partnerships" / "razem.yaml").read_text("utf-8")
    (registry / "partnerships" / "razem.yaml").write_text(text.replace("open: tak", "open: nie"), "utf-8")
    waiver = "waivers:\n  - {rule: Z03, subject: partnerships/razem, reason: Na próbę, until: 2027-06}\n"
    settings = (registry / "registry.yaml").read_text("utf-8")
    (registry / "registry.yaml").write_text(settings + waiver, "utf-8")
    (waived,) = map(json.loads, inside(capsys, "export", *ON, "--table", "findings").out.splitlines())
    assert (waived["code"], waived["accepted"], waived["accepted_until"], waived["accepted_until_last"]) == (
        "Z03", "waiver", "2027-06", "2027-06-30"
    )  # fmt: skip
    (registry / "registry.yaml").write_text(settings, "utf-8")
    assert inside(capsys, "validate", *ON, "--update-baseline").code == 0
    (known,) = map(json.loads, inside(capsys, "export", *ON, "--table", "findings").out.splitlines())
    assert (known["code"], known["accepted"]) == ("Z03", "baseline")


def test_secrets_and_contacts_are_nowhere(capsys: Capture, registry: Path, tmp_path: Path) -> None:
    contact = "contact: {email: jan@example.org, phone: 600100200}\n"
    text = f"name: Jan\nlegal_form: individual\nnotes: PESEL 44051401359\n{contact}"
    (registry / "partners" / "jan.yaml").write_text(text, "utf-8")
    inside(capsys, "export", *ON, "--format", "jsonl", "--output", "x")
    whole = b"".join(path.read_bytes() for path in (tmp_path / "x").iterdir())
    assert b"partners/jan.yaml" in whole
    for secret in (b"44051401359", b"jan@example.org", b"600100200", b"PESEL 4"):
        assert secret not in whole


def test_a_file_is_replaced_whole_and_keeps_its_mode(capsys: Capture, tmp_path: Path) -> None:
    target = tmp_path / "r.sqlite"
    target.write_bytes(b"old")
    target.chmod(0o600)
    assert inside(capsys, "export", *ON, "--output", "r.sqlite").code == 0
    assert target.read_bytes().startswith(b"SQLite format 3\0")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_where_it_cannot_be_written_nothing_is_left_behind(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "goals.csv").mkdir()
    done = inside(capsys, "export", *ON, "--format", "csv", "--table", "goals", "--output", "x")
    assert done.code == 2
    assert "nie udało się zapisać" in done.err
    assert [path.name for path in (tmp_path / "x").iterdir()] == ["goals.csv"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "na wyjście może trafić jedna tabela: wskaż ją przez --table albo podaj, dokąd zapisać wszystkie"),
        (("--table", "goals", "--table", "partners"), "na wyjście może trafić jedna tabela"),
        (("--table", "gools"), "nie ma tabeli „gools” (czy chodziło o „goals”?)"),
        (
            ("--format", "parket"),
            "nie ma formatu „parket” (czy chodziło o „parquet”?); są: jsonl, csv, sqlite, parquet",
        ),
        (("--format", "md"), "nie ma formatu „md”; są: jsonl, csv, sqlite, parquet"),
        (("--format", "sqlite"), "format sqlite zapisuje się do pliku; podaj --output"),
        (("--format", "parquet", "--table", "goals"), "format parquet zapisuje się do pliku; podaj --output"),
        (
            ("--output", "x"),
            "nie wiadomo, w jakim formacie zapisać „x”; podaj --format jsonl, csv, sqlite albo parquet",
        ),
        (
            ("--output", "x.csv"),
            "w pliku csv mieści się jedna tabela; wskaż ją przez --table albo podaj w --output folder",
        ),
        (("--output", "x.csv", "--format", "parquet"), "plik „x.csv” ma końcówkę innego formatu niż --format parquet"),
        (
            ("--output", "data/registry.yaml/x", "--format", "csv"),
            "nie udało się założyć folderu „data/registry.yaml/x”",
        ),
        (("--output", "no/x.sqlite"), "nie udało się zapisać „no/x.sqlite”: nie ma takiego folderu"),
        (("--registry", "a b", "--table", "goals"), "--registry przyjmuje litery od a do z"),
        (("--registry", "../x", "--table", "goals"), "jest „../x”"),
        (("--dictionary", "--format", "csv"), "nie ma formatu „csv”; są: terminal, md, json"),
        (("--on", "jutro", "--table", "goals"), "--on: „jutro” nie jest datą"),
    ],
)
def test_refusals(capsys: Capture, arguments: tuple[str, ...], words: str) -> None:
    done = inside(capsys, "export", *arguments)
    assert (done.code, done.out) == (2, "")
    assert words in done.err


def test_a_missing_library_is_named_with_the_command_that_brings_it(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "partnerstwo.tables.formats.parquet", raising=False)
    monkeypatch.delattr("partnerstwo.tables.formats.parquet", raising=False)
    done = inside(capsys, "export", *ON, "--format", "parquet", "--output", "x")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        'partnerstwo: format parquet wymaga biblioteki pyarrow; zainstaluj ją: pip install "partnerstwo[export]"\n'
    )
    assert not Path("x").exists()
    assert inside(capsys, "export", *ON, "--format", "csv", "--output", "x").code == 0


def test_two_runs_of_the_executable_give_the_same_bytes(partnerstwo: Run, tmp_path: Path) -> None:
    for seed in ("1", "7"):
        for written in ("jsonl", "csv", "parquet"):
            done = partnerstwo("export", *ON, "--format", written, "--output", seed, PYTHONHASHSEED=seed)
            assert (done.returncode, done.stdout) == (0, "")
        assert partnerstwo("export", *ON, "--output", f"{seed}/r.sqlite", PYTHONHASHSEED=seed).returncode == 0
    first, second = ({path.name: path.read_bytes() for path in (tmp_path / seed).iterdir()} for seed in ("1", "7"))
    assert len(first) == 3 * len(TABLES) + 1
    assert first == second


def test_words_follow_the_language_and_keys_do_not(capsys: Capture) -> None:
    polish = inside(capsys, "export", *ON, "--table", "labels").out
    assert inside(capsys, "export", *ON, "--table", "labels", "--lang", "en").out == polish
    assert '"choice":"sector","key":"ngo","pl":"pozarządowy","en":"non-governmental"' in polish
