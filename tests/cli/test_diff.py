"""`diff`: states by name and date, formats, refusals, and the same bytes twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.inside import inside
from tests.source.repositories import Made, made

Capture = pytest.CaptureFixture[str]
ON = ("--on", "2026-11-22")
GARDEN, RAZEM = "projects/ogrod.yaml", "partnerships/razem.yaml"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    """Three recorded states, the first of them tagged, and an edit that is not recorded yet."""
    repo = made(tmp_path / "repo")
    repo.commit("Stan na sesję", "2026-05-31")
    repo.git("tag", "sesja-maj")
    repo.edit(GARDEN, "status: ongoing", "status: completed")
    repo.write("meetings/2026-05-12-zarzad.yaml", "partnership: razem\ndate: 2026-05-12\ndecisions: [Zakup ławek]\n")
    repo.commit("Zakończenie ogrodu", "2026-09-15")
    repo.write("partners/kgw.yaml", "name: KGW Lipowianki\nlegal_form: kgw\n")
    repo.edit(RAZEM, "members:\n", "members:\n  - partner: kgw\n    since: 2026-10-01\n")
    repo.commit("Nowy partner", "2026-10-02")
    repo.edit(RAZEM, "open: tak", "open: nie  # na rok")
    monkeypatch.chdir(repo.root)
    return repo


TERMINAL = """\
Zmiany w rejestrze
══════════════════
31 maja 2026 r. ({first}: Stan na sesję) → pliki, stan na 22 listopada 2026 r.

Zmiany: 6, we wpisach: 4; wpisane z opóźnieniem: 2.

Partnerstwa
━━━━━━━━━━━

Partnerstwo Lokalne Razem dla Lipowa (partnerships/razem)
─────────────────────────────────────────────────────────

• przystąpił partner: KGW Lipowianki (1 października 2026 r.)
• otwartość: otwarte: tak → nie

Projekty
━━━━━━━━

Ogród społeczny (projects/ogrod)
────────────────────────────────

• zakończono (30 listopada 2026 r.)

Spotkania
━━━━━━━━━

Spotkanie, 12 maja 2026 r. (meetings/2026-05-12-zarzad)
───────────────────────────────────────────────────────

• odbyło się; wpisano z opóźnieniem
• podjęto ustalenie: Zakup ławek; wpisano z opóźnieniem

Partnerzy
━━━━━━━━━

KGW Lipowianki (partners/kgw)
─────────────────────────────

• wpisano do rejestru (koło gospodyń wiejskich)
"""


def test_a_whole_comparison_with_the_files_as_they_are(repo: Made, capsys: Capture) -> None:
    first = repo.git("rev-parse", "sesja-maj")[:10]
    for typed in ("sesja-maj", "2026-05-31", "2026-05", "31.05.2026", first):
        done = inside(capsys, "diff", typed, *ON)
        assert (done.code, done.err) == (0, "")
        assert done.out.replace("\u00a0", " ") == TERMINAL.format(first=first)


def test_two_recorded_states_do_not_see_the_files(repo: Made, capsys: Capture) -> None:
    found = json.loads(inside(capsys, "diff", "2026-09-15", "main", "--format", "json").out)
    assert (found["version"], found["from"]["subject"], found["to"]["subject"]) == (
        1,
        "Zakończenie ogrodu",
        "Nowy partner",
    )
    assert found["to"]["commit"] == repo.git("rev-parse", "main")
    assert [(each["kind"], each["subject"]) for each in found["changes"]] == [
        ("member_joined", "partnerships/razem"),
        ("partner_added", "partners/kgw"),
    ]
    assert found["changes"][0] == {
        "subject": "partnerships/razem",
        "name": "Partnerstwo Lokalne Razem dla Lipowa",
        "kind": "member_joined",
        "text": "przystąpił partner: KGW Lipowianki",
        "partner": "kgw",
        "day": "2026-10-01",
        "old": None,
        "new": None,
        "late": False,
    }


def test_json_of_the_files_has_no_commit(repo: Made, capsys: Capture) -> None:
    found = json.loads(inside(capsys, "diff", "HEAD", "--format", "json", "--lang", "en", *ON).out)
    assert found["to"] == {"commit": None, "day": "2026-11-22", "subject": None}
    (change,) = found["changes"]
    assert (change["text"], change["old"], change["new"]) == ("openness: open: yes → no", "true", "false")


def test_nothing_changed(repo: Made, capsys: Capture) -> None:
    done = inside(capsys, "diff", "HEAD", "HEAD", "--format", "md")
    assert done.code == 0
    assert done.out.endswith("\nW danych nic się nie zmieniło.\n")
    assert inside(capsys, "diff", "HEAD", "HEAD", "--lang", "en").out.endswith("\nNothing changed in the data.\n")


def test_one_partnership_with_all_that_is_its_business_then_or_now(repo: Made, capsys: Capture) -> None:
    repo.write("projects/inny.yaml", "title: Inny\nstatus: idea\nparticipants: [tartak, brzoza]\n")
    repo.write("partners/obcy.yaml", "name: Obcy\nlegal_form: foundation\n")
    (repo.data / GARDEN).unlink()
    found = json.loads(inside(capsys, "diff", "HEAD~1", "--partnership", "razem", "--format", "json", *ON).out)
    assert [(each["kind"], each["subject"]) for each in found["changes"]] == [
        ("member_joined", "partnerships/razem"),
        ("partnership_changed", "partnerships/razem"),
        ("project_removed", "projects/ogrod"),
        ("partner_added", "partners/kgw"),
    ]


def test_a_file_that_could_never_be_read_stands_under_its_path(repo: Made, capsys: Capture) -> None:
    repo.write(GARDEN, "title: 'x\n")
    repo.commit("Zepsuty", "2026-10-03")
    repo.write(GARDEN, "title: 'xy\n")
    lines = inside(capsys, "diff", "HEAD", "--format", "md", *ON).out.splitlines()
    assert "### projects/ogrod" in lines


def test_a_tag_that_looks_like_a_date_is_meant_by_its_name(repo: Made, capsys: Capture) -> None:
    repo.git("tag", "2026-05-31", "HEAD")
    found = json.loads(inside(capsys, "diff", "2026-05-31", "--format", "json", *ON).out)
    assert found["from"]["subject"] == "Nowy partner"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("sesja-mja",), "w repozytorium git nie ma wersji „sesja-mja” (czy chodziło o „sesja-maj”?)"),
        (("wczoraj",), "w repozytorium git nie ma wersji „wczoraj”; podaj znacznik (tag), gałąź, commit albo datę"),
        (("HEAD@{yesterday}",), "nie ma wersji „HEAD@{yesterday}”"),
        (
            ("2026-05-30",),
            "na dzień 2026-05-30 w repozytorium git nie ma żadnej wersji; pierwsza jest z dnia 2026-05-31",
        ),
        (("HEAD", "HEAD~7"), "nie ma wersji „HEAD~7”"),
        (("HEAD", "--partnership", "raze"), "nie ma partnerstwa „raze” (czy chodziło o „razem”?)"),
        (("HEAD", "--format", "csv"), "nie ma formatu „csv”"),
        ((), "brakuje argumentu"),
    ],
)
def test_refusals(repo: Made, capsys: Capture, arguments: tuple[str, ...], words: str) -> None:
    done = inside(capsys, "diff", *arguments, *ON)
    assert (done.code, done.out) == (2, "")
    assert words in done.err
    assert done.err.startswith("partnerstwo: ")


def test_no_repository(registry: Path, capsys: Capture) -> None:
    done = inside(capsys, "diff", "HEAD", "--data", str(registry))
    assert done.code == 2
    assert "nie leży w repozytorium git" in done.err


def test_no_git(repo: Made, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repo.data))
    done = inside(capsys, "diff", "HEAD")
    assert (done.code, done.out) == (2, "")
    assert "nie znaleziono programu git" in done.err
    # Everything else works, and says nothing of it.
    shown = inside(capsys, "show", "tartak", *ON)
    assert (shown.code, shown.err) == (0, "")
    assert "Historia wpisu" not in shown.out


def test_a_shallow_clone_is_told_what_to_do(repo: Made, capsys: Capture, tmp_path: Path) -> None:
    repo.git("clone", "--quiet", "--depth=1", repo.root.as_uri(), str(tmp_path / "plytki"))
    done = inside(capsys, "diff", "2026-05-31", "--data", str(tmp_path / "plytki" / "data"), *ON)
    assert done.code == 2
    assert "git fetch --unshallow (w GitHub Actions: fetch-depth: 0, w GitLabie: GIT_DEPTH: 0)" in done.err


def test_hostile_names_reach_no_terminal(repo: Made, capsys: Capture) -> None:
    repo.write("partners/kgw.yaml", 'name: "[bold]a\\e[31m\\u202ebc"\nlegal_form: kgw\n')
    repo.commit("zło \x1b[31m \u202e tu")
    for form in ("terminal", "md", "json"):
        out = inside(capsys, "diff", "sesja-maj", "HEAD", "--format", form, *ON).out
        assert not [char for char in out if not char.isprintable() and char not in "\n\u00a0"]


def test_the_executable_says_the_same_twice(partnerstwo: Run, repo: Made) -> None:
    data = ("--data", str(repo.data))
    first = partnerstwo("diff", "sesja-maj", *ON, *data, TZ="Pacific/Kiritimati", PYTHONHASHSEED="1")
    second = partnerstwo("diff", "2026-05-31", *ON, *data, TZ="America/Adak", PYTHONHASHSEED="2", LC_ALL="de_DE.UTF-8")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == second.stdout
    assert first.stdout.replace("\u00a0", " ") == TERMINAL.format(first=repo.git("rev-parse", "sesja-maj")[:10])


class TestHistoryOnACard:
    def test_commits_with_what_they_changed(self, repo: Made, capsys: Capture) -> None:
        repo.edit(RAZEM, "open: nie  # na rok", "open: tak  # bez zmian")
        repo.commit("Tylko komentarz", "2026-11-01")
        out = inside(capsys, "show", "razem", *ON).out.replace("\u00a0", " ")
        history = out.partition("Historia wpisu\n")[2].splitlines()[2:]
        assert [line.partition(" (")[0] for line in history] == [
            "• 01.11.2026 Tylko komentarz",
            "• 02.10.2026 Nowy partner",
            "• 31.05.2026 Stan na sesję",
        ]
        assert [line.partition("): ")[2] for line in history] == [
            "bez zmian w danych",
            "przystąpił partner: KGW Lipowianki (1 października 2026 r.)",
            "nowe partnerstwo w rejestrze (6 partnerów)",
        ]

    def test_what_was_to_come_when_it_was_recorded(self, repo: Made, capsys: Capture) -> None:
        repo.edit(RAZEM, "since: 2026-10-01", "since: 2026-10-01\n    until: 2026-11-15")
        repo.commit("Wystąpienie", "2026-11-01")
        out = inside(capsys, "show", "razem", *ON).out.replace("\u00a0", " ")
        assert "): wystąpi partner: KGW Lipowianki (15 listopada 2026 r.)" in out

    def test_a_term_that_passed_is_no_change_of_a_commit(self, repo: Made, capsys: Capture) -> None:
        meeting = "meetings/2026-05-12-zarzad"
        repo.write(f"{meeting}.yaml", "partnership: razem\ndate: 2026-05-12\ndecisions: [{text: A, due: 2026-06-01}]\n")
        repo.commit("Termin", "2026-11-01")
        found = json.loads(inside(capsys, "show", meeting, "--format", "json", *ON).out)["history"]
        assert [c["kind"] for c in found[0]["changes"]] == ["decision_made", "decision_removed"]

    def test_json_has_every_change(self, repo: Made, capsys: Capture) -> None:
        found = json.loads(inside(capsys, "show", "projects/ogrod", "--format", "json", *ON).out)["history"]
        assert [(each["day"], each["subject"], [c["kind"] for c in each["changes"]]) for each in found] == [
            ("2026-09-15", "Zakończenie ogrodu", ["project_completed"]),
            ("2026-05-31", "Stan na sesję", ["project_added"]),
        ]
        assert found[0]["commit"] == repo.git("rev-parse", "HEAD~1")
        assert found[0]["changes"][0]["late"] is False

    def test_ten_commits_at_most(self, repo: Made, capsys: Capture) -> None:
        for year in range(2000, 2014):
            repo.write("partners/kgw.yaml", f"name: KGW\nlegal_form: kgw\nreviewed: {year}\n")
            repo.commit(f"przegląd {year}", "2026-11-01")
        found = json.loads(inside(capsys, "show", "kgw", "--format", "json", *ON).out)["history"]
        assert [each["subject"] for each in found] == [f"przegląd {year}" for year in range(2013, 2003, -1)]
        assert [each["changes"][0]["old"] for each in found] == [str(year) for year in range(2012, 2002, -1)]

    def test_an_entry_that_was_never_recorded_has_none(self, repo: Made, capsys: Capture) -> None:
        repo.write("partners/nowy.yaml", "name: Nowy\nlegal_form: foundation\n")
        assert "Historia wpisu" not in inside(capsys, "show", "nowy", *ON).out
        assert json.loads(inside(capsys, "show", "nowy", "--format", "json", *ON).out)["history"] == []

    def test_without_a_repository_there_is_none_to_know(self, registry: Path, capsys: Capture) -> None:
        data = ("--data", str(registry))
        assert json.loads(inside(capsys, "show", "tartak", "--format", "json", *ON, *data).out)["history"] is None

    def test_a_file_that_could_not_be_read_then(self, repo: Made, capsys: Capture) -> None:
        repo.write(GARDEN, "title: 'x\n")
        repo.commit("Zepsuty", "2026-11-01")
        out = inside(capsys, "show", "projects/ogrod", *ON).out
        assert "): pliku nie da się odczytać, więc nie wiadomo, co się w nim zmieniło" in out
