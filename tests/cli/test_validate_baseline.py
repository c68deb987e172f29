"""`validate --baseline`: what was there before counts no more, and never comes back unseen."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.inside import Done, inside
from tests.source.repositories import Made, made

Capture = pytest.CaptureFixture[str]
RAZEM, GARDEN = "partnerships/razem.yaml", "projects/ogrod.yaml"
FILE = "data/.baseline.json"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    """A registry with two errors (Z03, R01) in two files."""
    repo = made(tmp_path / "repo")
    repo.edit(RAZEM, "open: tak", "open: nie")
    repo.edit(GARDEN, "lead: brzoza", "lead: brzozza")
    monkeypatch.chdir(repo.root)
    return repo


def run(capsys: Capture, *arguments: str) -> Done:
    return inside(capsys, "validate", "--format", "concise", "--on", "2026-06-30", *arguments)


def held(repo: Made, name: str = ".baseline.json") -> list[str]:
    """The codes that the baseline holds."""
    return [each["code"] for each in json.loads((repo.data / name).read_text("utf-8"))["findings"]]


class TestMaking:
    def test_it_is_made_once_and_what_it_holds_counts_no_more(self, repo: Made, capsys: Capture) -> None:
        assert run(capsys).code == 1
        made_ = run(capsys, "--update-baseline")
        assert (made_.code, made_.out) == (0, "")
        assert made_.err.startswith(f"Zapisano stan zastany: 2 wpisy w pliku „{FILE}”. ")
        assert held(repo) == ["Z03", "R01"]
        done = run(capsys)
        assert (done.code, done.out) == (0, "")
        assert done.err == (
            "Nic nowego: 12 plików, 6 partnerów, 1 partnerstwo, 1 projekt, 2 spotkania, 1 ocena. "
            "Zastane: 2 (R01, Z03).\n"
        )

    def test_a_link_out_of_the_registry_is_not_written_through(
        self, repo: Made, capsys: Capture, tmp_path: Path
    ) -> None:
        (repo.root / FILE).symlink_to(tmp_path / "elsewhere.json")
        done = run(capsys, "--update-baseline")
        assert done.code == 2
        assert "jest dowiązaniem, które prowadzi poza rejestr" in done.err
        assert not (tmp_path / "elsewhere.json").exists()

    def test_one_finding_stands_on_one_line_that_a_person_can_read(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        lines = (repo.data / ".baseline.json").read_text("utf-8").splitlines()
        assert lines[:3] == ["{", '"version": 1,', '"findings": [']
        assert lines[3].endswith(
            '"code": "Z03", "file": "partnerships/razem.yaml", "message": '
            '"Partnerstwo Lokalne Razem dla Lipowa: jest zamknięte na nowych partnerów"},'
        )
        assert lines[4].startswith('{"fingerprint": "')
        assert lines[5:] == ["]", "}"]

    def test_what_is_new_is_told_beside_it(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        repo.edit(RAZEM, "exit_rule:", "# exit_rule:")
        done = run(capsys)
        assert " Z08 " in done.out
        assert " Z03 " not in done.out
        assert "Zastane: 2 (R01, Z03)." in done.err

    def test_machine_formats_tell_what_it_accepts_and_where(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        done = inside(capsys, "validate", "--format", "json", "--on", "2026-06-30")
        document = json.loads(done.out)
        assert document["diagnostics"] == []
        assert document["summary"]["suppressed"] == 2
        assert [each["suppression"]["means"] for each in document["suppressed"]] == ["baseline", "baseline"]
        assert [(each["suppression"]["file"], each["suppression"]["line"]) for each in document["suppressed"]] == [
            (".baseline.json", 4), (".baseline.json", 5)
        ]  # fmt: skip

    def test_lines_above_another_language_and_another_day_change_nothing(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        for file in (RAZEM, GARDEN):
            text = (repo.data / file).read_text("utf-8")
            repo.write(file, "# dopisek\n\n" + text)
        assert run(capsys, "--lang", "en").code == 0
        assert run(capsys, "--on", "2026-07-30").code == 0

    def test_a_partner_of_a_like_name_makes_no_old_reference_to_nobody_new(self, repo: Made, capsys: Capture) -> None:
        assert "czy chodziło o „brzoza”?" in run(capsys).out
        run(capsys, "--update-baseline")
        repo.commit("Stan zastany")
        repo.write("partners/brzozzza.yaml", "name: Zespół Śpiewaczy\nlegal_form: informal_group\nseat: Lipowo\n")
        assert "czy chodziło o „brzozzza”?" in run(capsys, "--no-baseline").out
        assert (run(capsys, "--strict").out, run(capsys, "--no-baseline", "--since", "HEAD").out) == ("", "")

    def test_of_a_clean_registry_none_is_made(self, repo: Made, capsys: Capture) -> None:
        repo.edit(RAZEM, "open: nie", "open: tak")
        repo.edit(GARDEN, "lead: brzozza", "lead: brzoza")
        done = run(capsys, "--update-baseline")
        assert done.code == 0
        assert done.err.startswith("Nie ma czego zapisać w stanie zastanym")
        assert not (repo.root / FILE).exists()

    def test_warnings_stand_in_it_too_but_no_notice_and_nothing_unread(self, repo: Made, capsys: Capture) -> None:
        repo.edit(RAZEM, "exit_rule:", "# exit_rule:")
        repo.write("partners/notatki.txt", "x\n")
        repo.write("partners/zly.yaml", "name: a: b\n")
        done = run(capsys, "--update-baseline", "--strict")
        assert done.code == 1
        assert [line.split(": ")[1].split()[0] for line in done.out.splitlines()] == ["Y01"]
        assert "Z08" in held(repo)
        assert not [code for code in held(repo) if code.startswith("Y")]

    def test_a_personal_number_is_told_until_it_is_gone(self, repo: Made, capsys: Capture) -> None:
        repo.edit(GARDEN, "title:", "# PESEL 44051401359\ntitle:")
        done = run(capsys, "--update-baseline")
        assert (done.code, held(repo)) == (1, ["Z03", "R01"])
        assert [line.split(": ")[1].split()[0] for line in done.out.splitlines()] == ["D01"]
        document = json.loads((repo.data / ".baseline.json").read_text("utf-8"))
        findings = json.loads(inside(capsys, "validate", "--format", "json", "--on", "2026-06-30").out)
        (told,) = findings["diagnostics"]
        document["findings"].append({key: told[key] for key in ("fingerprint", "code", "file", "message")})
        repo.write(".baseline.json", json.dumps(document))
        done = run(capsys)
        assert done.code == 1
        assert " D01 " in done.out
        assert "zbędne: 1 wpis" in done.err

    def test_a_y_finding_that_somebody_wrote_into_it_is_told_all_the_same(self, repo: Made, capsys: Capture) -> None:
        from partnerstwo.cli.baselines import marked
        from partnerstwo.cli.examination import Wanted, examine
        from partnerstwo.cli.invocation import Invocation
        from partnerstwo.rules.selection import Selection

        repo.write("partners/zly.yaml", "name: a: b\n")
        examined = examine(Wanted(Invocation({}), Selection(("Y",)), on="2026-06-30"))
        ((finding, fingerprint),) = marked(examined.outcome.diagnostics)
        entry = {"fingerprint": fingerprint, "code": "Y01", "file": finding.file, "message": finding.message}
        repo.write(".baseline.json", json.dumps({"version": 1, "findings": [entry]}))
        assert " Y01 " in run(capsys).out


class TestShrinking:
    def test_what_is_mended_is_asked_to_be_taken_out_and_a_strict_run_insists(
        self, repo: Made, capsys: Capture
    ) -> None:
        run(capsys, "--update-baseline")
        repo.edit(RAZEM, "open: nie", "open: tak")
        done = run(capsys)
        assert done.code == 0
        assert done.err.startswith(f"Stan zastany „{FILE}” – zbędne: 1 wpis, bo takich wyników już nie ma. Usuń: ")
        assert run(capsys, "--strict").code == 1
        assert run(capsys, "--strict", "--exit-zero").code == 0
        updated = run(capsys, "--update-baseline")
        assert updated.err.startswith(f"Stan zastany „{FILE}” – usunięto: 1 wpis, zostało: 1.")
        assert held(repo) == ["R01"]
        assert run(capsys, "--strict").code == 0

    def test_it_never_grows(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        repo.edit(RAZEM, "open: nie", "open: tak")
        run(capsys, "--update-baseline")
        repo.edit(RAZEM, "open: tak", "open: nie")
        done = run(capsys, "--update-baseline")
        assert done.code == 1
        assert " Z03 " in done.out
        assert done.err.startswith(f"Stan zastany „{FILE}” – bez zmian, zostało: 1.")
        assert held(repo) == ["R01"]

    def test_an_empty_one_stays_and_takes_nothing_in(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        repo.edit(RAZEM, "open: nie", "open: tak")
        repo.edit(GARDEN, "lead: brzozza", "lead: brzoza")
        assert "jest pusty: poprawiono wszystko, co w nim było." in run(capsys, "--update-baseline").err
        assert held(repo) == []
        repo.edit(RAZEM, "open: tak", "open: nie")
        assert run(capsys, "--update-baseline").code == 1
        assert held(repo) == []

    def test_without_a_change_not_a_byte_is_written(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        before = (repo.root / FILE).stat()
        run(capsys, "--update-baseline")
        after = (repo.root / FILE).stat()
        assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)

    def test_what_a_rule_could_not_judge_is_not_gone(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        text = (repo.data / GARDEN).read_text("utf-8")
        repo.write(GARDEN, "title: a: b\n")
        assert "zbędne" not in run(capsys).err
        run(capsys, "--update-baseline")
        assert held(repo) == ["Z03", "R01"]
        repo.write(GARDEN, text)
        assert run(capsys).code == 0

    def test_what_was_not_asked_about_is_not_gone(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        repo.edit(RAZEM, "open: nie", "open: tak")
        assert "zbędne" not in run(capsys, "--ignore", "Z").err
        run(capsys, "--update-baseline", "--select", "R")
        assert held(repo) == ["Z03", "R01"]
        assert "zbędne: 1 wpis" in run(capsys, "data/projects").err

    def test_of_a_rule_that_is_no_more_and_of_a_file_that_is_deleted_it_is_needless(
        self, repo: Made, capsys: Capture
    ) -> None:
        run(capsys, "--update-baseline")
        text = (repo.data / ".baseline.json").read_text("utf-8")
        repo.write(".baseline.json", text.replace('"Z03"', '"Q77"').replace('"fingerprint": "', '"fingerprint": "0', 1))
        (repo.data / GARDEN).unlink()
        assert "zbędne: 2 wpisy" in run(capsys).err

    def test_a_finding_that_is_waived_by_now_is_needless_in_it(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        settings = (repo.data / "registry.yaml").read_text("utf-8")
        repo.write("registry.yaml", settings + "waivers:\n  - rule: Z03\n    reason: uchwała zarządu\n")
        done = run(capsys)
        assert "zbędne: 1 wpis" in done.err
        assert "Odstępstwa: 1 (Z03). Zastane: 1 (R01)." in done.err

    def test_a_second_one_of_the_same_kind_is_new(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        shutil.copy(repo.data / GARDEN, repo.data / "projects" / "ogrod-2.yaml")
        assert "data/projects/ogrod-2.yaml" in run(capsys).out
        assert run(capsys).code == 1

    def test_in_a_file_with_another_name_it_is_new(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        (repo.data / GARDEN).rename(repo.data / "projects" / "sad.yaml")
        done = run(capsys)
        assert done.code == 1
        assert "data/projects/sad.yaml" in done.out
        assert "zbędne: 1 wpis" in done.err


class TestWhichFile:
    def test_one_that_is_named_wherever_it_stands(self, repo: Made, capsys: Capture) -> None:
        done = run(capsys, "--baseline", "ci/stan.json", "--update-baseline")
        assert done.code == 2
        assert "nie ma takiego folderu" in done.err
        (repo.root / "ci").mkdir()
        assert run(capsys, "--baseline", "ci/stan.json", "--update-baseline").code == 0
        assert not (repo.root / FILE).exists()
        assert run(capsys).code == 1
        done = inside(capsys, "validate", "--baseline", "ci/stan.json", "--format", "json", "--on", "2026-06-30")
        assert done.code == 0
        assert json.loads(done.out)["suppressed"][0]["suppression"]["file"] == "../ci/stan.json"
        repo.edit(RAZEM, "open: nie", "open: tak")
        done = run(capsys, "--baseline", "ci/stan.json")
        assert "Usuń: partnerstwo validate --baseline ci/stan.json --update-baseline\n" in done.err

    def test_one_that_is_named_and_not_there(self, repo: Made, capsys: Capture) -> None:
        done = run(capsys, "--baseline", "nie-ma.json")
        assert (done.code, done.out) == (2, "")
        assert done.err == (
            "partnerstwo: nie ma pliku stanu zastanego „nie-ma.json”; utwórz go: partnerstwo validate --baseline "
            "nie-ma.json --update-baseline\n"
        )

    def test_a_name_that_would_speak_to_the_terminal(self, repo: Made, capsys: Capture) -> None:
        name = "\x1b[31m a\n$(x).json"
        assert "\x1b" not in (missing := run(capsys, "--baseline", name)).err
        assert (missing.code, missing.out) == (2, "")
        done = run(capsys, "--baseline", name, "--update-baseline")
        assert done.code == 0
        assert "\x1b" not in done.err
        assert done.err.count("\n") == 2

    def test_it_can_be_left_out(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        done = run(capsys, "--no-baseline")
        assert done.code == 1
        assert done.out.count("\n") == 2
        assert "Zastane" not in done.err

    def test_other_commands_and_rules_do_not_see_it(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        assert "Y11" not in run(capsys, "--notices", "--no-baseline").out
        assert "Z03" in inside(capsys, "show", "partnerships/razem", "--on", "2026-06-30").out

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            ("", "nie jest plikiem stanu zastanego"),
            ("[]", "nie jest plikiem stanu zastanego"),
            ("{}", "nie jest plikiem stanu zastanego"),
            ('{"version": 1, "findings": {}}', "nie jest plikiem stanu zastanego"),
            ('{"version": true, "findings": []}', "nie jest plikiem stanu zastanego"),
            ('{"version": 0, "findings": []}', "nie jest plikiem stanu zastanego"),
            ('{"version": 2, "findings": []}', "pochodzi z nowszej wersji programu"),
            ('{"version": 1, "findings": [1]}', "nie jest plikiem stanu zastanego"),
            ('{"version": 1, "findings": [{"fingerprint": "a", "code": "Z03", "file": 1, "message": ""}]}', "nie jest"),
            ('{"version": 1, "findings": [{"fingerprint": "", "code": "", "file": "\\ud800", "message": ""}]}', "jest"),
            ('{"version": 1' + "0" * 9999 + ', "findings": []}', "nie jest plikiem stanu zastanego"),
            ("[" * 100000, "nie jest plikiem stanu zastanego"),
            (b"\xff\xfe", "nie jest plikiem stanu zastanego"),
            ('{\n<<<<<<< HEAD\n"version": 1\n=======\n"version": 2\n>>>>>>> b\n}', "nierozwiązany konflikt scalania"),
            (b" " * (16 * 1024 * 1024 + 1), "nie da się odczytać"),
        ],
    )  # fmt: skip
    def test_what_is_no_baseline_is_refused_and_never_written_over(
        self, repo: Made, capsys: Capture, content: str | bytes, reason: str
    ) -> None:
        raw = content if isinstance(content, bytes) else content.encode()
        (repo.root / FILE).write_bytes(raw)
        for more in ((), ("--update-baseline",)):
            done = run(capsys, *more)
            assert (done.code, done.out) == (2, "")
            assert reason in done.err
            assert done.err.count("\n") == 1
        assert (repo.root / FILE).read_bytes() == raw

    @pytest.mark.skipif(os.name == "nt", reason="no such files there")
    def test_a_pipe_or_a_folder_in_its_place_is_not_waited_for(self, repo: Made, capsys: Capture) -> None:
        os.mkfifo(repo.root / FILE)
        assert "nie da się odczytać" in run(capsys).err
        (repo.root / FILE).unlink()
        (repo.root / FILE).mkdir()
        assert "nie da się odczytać" in run(capsys).err

    @pytest.mark.parametrize(
        ("arguments", "one", "other"),
        [
            (("--baseline", "a", "--no-baseline"), "--baseline", "--no-baseline"),
            (("--update-baseline", "--no-baseline"), "--update-baseline", "--no-baseline"),
            (("--update-baseline", "--since", "HEAD"), "--update-baseline", "--since"),
            (("--update-baseline", "data/partners"), "--update-baseline", "ŚCIEŻKA"),
            (("--update-baseline", "--stdin-filename", "x"), "--update-baseline", "--stdin-filename"),
            (("--update-baseline", "--watch"), "--watch", "--update-baseline"),
        ],
    )
    def test_options_that_contradict_one_another(
        self, repo: Made, capsys: Capture, arguments: tuple[str, ...], one: str, other: str
    ) -> None:
        done = run(capsys, *arguments)
        assert (done.code, done.out, done.err) == (2, "", f"partnerstwo: {one} i {other} wykluczają się\n")
        assert not (repo.root / FILE).exists()


class TestInGit:
    def test_branches_that_mended_different_things_merge(self, repo: Made, capsys: Capture) -> None:
        for number in range(9):
            repo.write(f"projects/p{number}.yaml", (repo.data / GARDEN).read_text("utf-8"))
        run(capsys, "--update-baseline")
        repo.commit("Stan zastany")
        for branch, mended in (("a", "p1"), ("b", "p7")):
            repo.git("switch", "--quiet", "--create", branch, "main")
            repo.edit(f"projects/{mended}.yaml", "lead: brzozza", "lead: brzoza")
            run(capsys, "--update-baseline")
            repo.commit(branch)
        repo.git("merge", "--quiet", "--no-edit", "a")
        assert run(capsys, "--strict", "--select", "R01").code == 0
        assert len(held(repo)) == len(set((repo.data / ".baseline.json").read_text("utf-8").splitlines())) - 5

    @pytest.mark.parametrize("side", ["--ours", "--theirs"])
    def test_of_a_conflict_either_side_will_do(self, repo: Made, capsys: Capture, side: str) -> None:
        run(capsys, "--update-baseline")
        repo.commit("Stan zastany")
        for branch, file, mended in (("a", RAZEM, ("open: nie", "open: tak")), ("b", GARDEN, ("brzozza", "brzoza"))):
            repo.git("switch", "--quiet", "--create", branch, "main")
            repo.edit(file, *mended)
            run(capsys, "--update-baseline")
            repo.commit(branch)
        with pytest.raises(subprocess.CalledProcessError):
            repo.git("merge", "--quiet", "--no-edit", "a")
        done = run(capsys)
        assert done.code == 2
        assert f"git checkout --ours {FILE}, a wpisy zbędne usunie: partnerstwo validate --update-baseline" in done.err
        repo.git("checkout", side, FILE)
        assert run(capsys, "--strict").code == 1
        assert run(capsys, "--strict", "--update-baseline").code == 0
        assert held(repo) == []

    def test_a_line_that_stands_twice_counts_once(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        lines = (repo.data / ".baseline.json").read_text("utf-8").splitlines()
        repo.write(".baseline.json", "\n".join([*lines[:4], lines[3], *lines[4:]]) + "\n")
        repo.edit(RAZEM, "open: nie", "open: tak")
        run(capsys, "--update-baseline")
        assert held(repo) == ["R01"]

    def test_with_since_what_is_known_stays_known(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        repo.commit("Stan zastany")
        repo.edit(RAZEM, "name: ", "name:  ")
        done = run(capsys, "--since", "HEAD")
        assert (done.code, done.out) == (0, "")
        assert "Zastane: 1 (Z03)." in done.err

    def test_two_runs_write_the_same_bytes(self, repo: Made, capsys: Capture) -> None:
        run(capsys, "--update-baseline")
        first = (repo.root / FILE).read_bytes()
        (repo.root / FILE).unlink()
        subprocess.run(
            [sys.executable, "-m", "partnerstwo", "validate", "--update-baseline", "--on", "2026-06-30"],
            env=os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
            check=True,
            capture_output=True,
        )
        assert (repo.root / FILE).read_bytes() == first
