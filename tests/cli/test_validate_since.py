"""`validate --since`: what changed and what that broke, in real repositories of every shape."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.cli.inside import Done, inside
from tests.source.repositories import Made, made

Capture = pytest.CaptureFixture[str]
ON = ("--on", "2026-06-30", "--format", "concise")
RAZEM, GARDEN = "partnerships/razem.yaml", "projects/ogrod.yaml"
CLOSED = ("open: tak", "open: nie")


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    """A repository with an old mistake (Z03) in the partnership, which is recorded."""
    repo = made(tmp_path / "repo")
    repo.edit(RAZEM, *CLOSED)
    repo.commit("Zamknięte partnerstwo", "2026-05-31")
    monkeypatch.chdir(repo.root)
    return repo


def codes(done: Done) -> list[str]:
    """File and code of each finding."""
    lines = [line.split(": ") for line in done.out.splitlines()]
    return [f"{place.split(':')[0].removeprefix('data/')} {rest.split(' ')[0]}" for place, rest, *_ in lines]


def since(capsys: Capture, revision: str = "HEAD", *more: str) -> Done:
    return inside(capsys, "validate", "--since", revision, *more, *ON)


class TestWhatIsShown:
    def test_nothing_where_nothing_changed_and_the_verdict_praises_only_what_was_asked_about(
        self, repo: Made, capsys: Capture
    ) -> None:
        done = since(capsys)
        assert (done.code, done.out) == (0, "")
        assert done.err.splitlines()[0].endswith(
            " z dnia 2026-05-31 – zmiany: 0 plików. Pominięto wyniki, których zmiany nie dotyczą: 1."
        )
        assert done.err.splitlines()[1].startswith("Sprawdzany zakres jest poprawny: 12 plików")

    def test_all_of_a_file_that_changed_the_old_mistakes_too(self, repo: Made, capsys: Capture) -> None:
        repo.edit(RAZEM, "exit_rule:", "# exit_rule:")
        done = since(capsys)
        assert done.code == 1
        assert f"{RAZEM} Z03" in codes(done)
        assert f"{RAZEM} Z08" in codes(done)

    def test_not_the_old_mistakes_of_others(self, repo: Made, capsys: Capture) -> None:
        repo.edit(GARDEN, "lead: brzoza", "lead: brzozza")
        assert codes(since(capsys)) == [f"{GARDEN} R01"]

    def test_where_nothing_is_left_out_nothing_is_said_of_it(self, repo: Made, capsys: Capture) -> None:
        repo.edit(RAZEM, "exit_rule:", "# exit_rule:")
        assert since(capsys).err.splitlines()[0].endswith(" – zmiany: 1 plik.")

    def test_a_deleted_partner_is_missed_wherever_he_is_named(self, repo: Made, capsys: Capture) -> None:
        (repo.data / "partners" / "tartak.yaml").unlink()
        done = since(capsys)
        assert done.code == 1
        assert {f"{RAZEM} R01", f"{GARDEN} R01"} <= set(codes(done))
        assert f"{RAZEM} Z03" not in codes(done)
        assert "zmiany: 1 plik." in done.err

    def test_a_renamed_partner_is_missed_under_his_old_name(self, repo: Made, capsys: Capture) -> None:
        repo.git("mv", "data/partners/tartak.yaml", "data/partners/tartak-lipowo.yaml")
        repo.commit("Nowa nazwa")
        done = since(capsys, "HEAD~1")
        assert {f"{RAZEM} R01", f"{GARDEN} R01"} <= set(codes(done))
        assert "zmiany: 2 pliki." in done.err

    @pytest.mark.parametrize("recorded", [True, False], ids=["recorded", "untracked"])
    def test_a_new_file(self, repo: Made, capsys: Capture, recorded: bool) -> None:
        repo.write("projects/nowy.yaml", "title: Nowy\nstatus: ongoing\npartnership: razem\nlead: nikt\n")
        if recorded:
            repo.commit("Nowy projekt")
        done = since(capsys, "HEAD~1" if recorded else "HEAD")
        assert codes(done) == ["projects/nowy.yaml F03"]

    def test_a_limit_that_changed_is_felt_in_files_that_did_not(self, repo: Made, capsys: Capture) -> None:
        settings = (repo.data / "registry.yaml").read_text("utf-8")
        repo.write("registry.yaml", settings + "thresholds:\n  A01:\n    months: 1\n")
        assert codes(since(capsys)) == [f"{RAZEM} A01"]

    def test_a_waiver_that_was_taken_away_gives_its_finding_back(self, repo: Made, capsys: Capture) -> None:
        settings = (repo.data / "registry.yaml").read_text("utf-8")
        repo.write(
            "registry.yaml",
            settings + "waivers:\n  - rule: Z03\n    subject: partnerships/razem\n    reason: na razie\n",
        )
        repo.commit("Odstępstwo")
        assert since(capsys, "HEAD~1").code == 0
        repo.write("registry.yaml", settings)
        assert codes(since(capsys)) == [f"{RAZEM} Z03"]

    def test_a_file_beside_the_registry_that_was_always_there_is_no_news(self, repo: Made, capsys: Capture) -> None:
        repo.write("partners/notatki.txt", "stare\n")
        repo.commit("Notatki")
        repo.write("partners/nowe.txt", "nowe\n")
        repo.edit(GARDEN, "title:", "title: ")
        done = inside(capsys, "validate", "--since", "HEAD", "--format", "json", "--on", "2026-06-30")
        assert '"file": "partners/nowe.txt"' in done.out
        assert "notatki.txt" not in done.out

    def test_schemas_that_were_stale_before_are_no_news_and_those_a_change_makes_stale_are(
        self, repo: Made, capsys: Capture
    ) -> None:
        assert inside(capsys, "schema", "--write").code == 0
        repo.commit("Podpowiedzi")
        repo.write("partners/kgw.yaml", "name: KGW Lipowianki\nlegal_form: kgw\nseat: Lipowo\n")
        assert "F12" in since(capsys, "HEAD", "--notices").out
        repo.commit("Nowy partner")
        repo.edit(GARDEN, "title:", "title: ")
        assert "F12" not in since(capsys, "HEAD", "--notices").out
        assert inside(capsys, "schema", "--write").code == 0
        assert "zmiany: 2 pliki." in since(capsys).err

    def test_paths_and_rules_narrow_it_further(self, repo: Made, capsys: Capture) -> None:
        (repo.data / "partners" / "tartak.yaml").unlink()
        assert set(codes(since(capsys, "HEAD", "data/projects"))) == {f"{GARDEN} R01"}
        assert since(capsys, "HEAD", "--ignore", "R01", "data/projects").code == 0

    def test_both_languages(self, repo: Made, capsys: Capture) -> None:
        done = since(capsys, "HEAD", "--lang", "en")
        assert " of 2026-05-31 – changed: 0 files. Findings left out that this does not concern: 1." in done.err
        assert "What was asked about is correct: 12 files" in done.err

    def test_the_same_bytes_twice(self, repo: Made, capsys: Capture) -> None:
        (repo.data / "partners" / "tartak.yaml").unlink()
        assert since(capsys) == since(capsys)


class TestSinceWhen:
    def test_what_others_brought_to_the_branch_meanwhile_is_not_held_against_this_one(
        self, repo: Made, capsys: Capture
    ) -> None:
        repo.git("switch", "--quiet", "--create", "praca")
        repo.edit(GARDEN, "lead: brzoza", "lead: brzozza")
        repo.commit("Moje")
        repo.git("switch", "--quiet", "main")
        repo.edit(RAZEM, *reversed(CLOSED))
        repo.commit("Cudze: otwarte")
        repo.git("switch", "--quiet", "praca")
        # Compared with the tip of main, the closed partnership would be new.
        assert codes(since(capsys, "main")) == [f"{GARDEN} R01"]

    def test_a_merge_commit_of_a_pull_request_shows_what_it_brings(self, repo: Made, capsys: Capture) -> None:
        repo.git("switch", "--quiet", "--create", "praca")
        repo.edit(GARDEN, "lead: brzoza", "lead: brzozza")
        repo.commit("Moje")
        repo.git("switch", "--quiet", "--detach", "main")
        repo.git("merge", "--quiet", "--no-ff", "--no-edit", "praca")
        assert codes(since(capsys, "main")) == [f"{GARDEN} R01"]

    def test_a_tag_a_date_and_a_remote_branch(
        self, repo: Made, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        repo.git("tag", "sesja")
        repo.edit(GARDEN, "lead: brzoza", "lead: brzozza")
        assert codes(since(capsys, "sesja")) == codes(since(capsys, "2026-05-31")) == [f"{GARDEN} R01"]
        repo.git("clone", "--quiet", repo.root.as_uri(), str(tmp_path / "klon"))
        shutil.copy(repo.data / GARDEN, tmp_path / "klon" / "data" / GARDEN)
        monkeypatch.chdir(tmp_path / "klon")
        assert codes(since(capsys, "origin/main")) == [f"{GARDEN} R01"]

    def test_where_there_was_no_registry_yet_all_of_it_is_new(self, repo: Made, capsys: Capture) -> None:
        shutil.move(repo.root / "data", repo.root / "rejestr")
        repo.commit("Przeniesiony")
        done = inside(capsys, "--data", "rejestr", "validate", "--since", "HEAD~1", *ON)
        assert "rejestr/partnerships/razem.yaml:11:9: Z03" in done.out
        assert "zmiany: 12 plików" in done.err

    def test_both_states_are_judged_on_the_same_day(self, repo: Made, capsys: Capture) -> None:
        # Ten years on much is overdue; none of it is the fault of this change.
        repo.edit("partners/tartak.yaml", "name:", "name: ")
        done = inside(capsys, "validate", "--since", "HEAD", "--on", "2036-06-30", "--format", "concise")
        assert {line.split()[0] for line in codes(done)} <= {"partners/tartak.yaml"}
        assert inside(capsys, "validate", "--on", "2036-06-30", "--format", "concise").out.count("\n") > 5


class TestLayouts:
    @pytest.mark.parametrize("below", [".", "data", "gmina/dane/rejestr"])
    def test_the_registry_stands_at_the_top_or_deep_inside(
        self, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, below: str
    ) -> None:
        repo = made(tmp_path / "repo", below)
        repo.edit(RAZEM, *CLOSED)
        repo.commit("pierwszy")
        repo.edit(GARDEN, "lead: brzoza", "lead: brzozza")
        monkeypatch.chdir(tmp_path)
        done = inside(capsys, "--data", str(repo.data), "validate", "--since", "HEAD", *ON)
        assert done.out.count("\n") == 1
        assert "ogrod.yaml" in done.out

    def test_a_worktree_of_its_own(
        self, repo: Made, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        repo.git("worktree", "add", "--quiet", "--detach", str(tmp_path / "drugie"))
        monkeypatch.chdir(tmp_path / "drugie")
        assert since(capsys).code == 0
        (tmp_path / "drugie" / "data" / "partners" / "tartak.yaml").unlink()
        assert f"{GARDEN} R01" in codes(since(capsys))

    def test_a_registry_that_is_a_submodule_has_its_own_history(
        self, repo: Made, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        outer = made(tmp_path / "gmina", "inne")
        outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", repo.root.as_uri(), "rejestr")
        outer.commit("Z rejestrem")
        monkeypatch.chdir(tmp_path / "gmina" / "rejestr")
        assert since(capsys).code == 0
        (tmp_path / "gmina" / "rejestr" / "data" / "partners" / "tartak.yaml").unlink()
        done = since(capsys)
        assert f"{GARDEN} R01" in codes(done)
        assert "zmiany: 1 plik." in done.err

    def test_line_ends_that_git_changed_on_the_way_are_no_change(
        self, repo: Made, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        clone = tmp_path / "okna"
        repo.git("clone", "--quiet", "--config", "core.autocrlf=true", repo.root.as_uri(), str(clone))
        assert b"\r\n" in (clone / "data" / RAZEM).read_bytes()
        monkeypatch.chdir(clone)
        assert "zmiany: 0 plików" in since(capsys).err

    def test_a_shallow_clone_says_what_to_fetch(
        self, repo: Made, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        repo.commit("drugi")
        repo.git("clone", "--quiet", "--depth=1", repo.root.as_uri(), str(tmp_path / "plytki"))
        monkeypatch.chdir(tmp_path / "plytki")
        done = since(capsys, "HEAD~1")
        assert (done.code, done.out) == (2, "")
        assert "git fetch --unshallow (w GitHub Actions: fetch-depth: 0, w GitLabie: GIT_DEPTH: 0)" in done.err

    def test_no_repository_and_no_such_revision(
        self, repo: Made, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        done = since(capsys, "mian")
        assert (done.code, done.out) == (2, "")
        assert "nie ma wersji „mian” (czy chodziło o „main”?)" in done.err
        shutil.copytree(repo.data, tmp_path / "luzem" / "data")
        monkeypatch.chdir(tmp_path / "luzem")
        done = since(capsys)
        assert done.code == 2
        assert "nie leży w repozytorium git" in done.err

    @pytest.mark.skipif(os.name == "nt", reason="the marker is left by a shell script")
    @pytest.mark.parametrize("typed", ["", " ", "origin/", "0" * 40])
    def test_a_variable_of_ci_that_is_empty(self, repo: Made, capsys: Capture, typed: str) -> None:
        done = since(capsys, typed)
        assert (done.code, done.out) == (2, "")
        assert done.err.startswith(f"partnerstwo: --since: „{typed}” nie wskazuje żadnego stanu; ")

    def test_a_hostile_repository_runs_nothing(self, repo: Made, tmp_path: Path, capsys: Capture) -> None:
        marker, script = tmp_path / "marker", tmp_path / "evil.sh"
        script.write_text(f"#!/bin/sh\necho x >> '{marker}'\n")
        script.chmod(0o755)
        (repo.root / ".gitattributes").write_text("*.yaml diff=evil filter=evil merge=evil\n")
        for name in ("core.fsmonitor", "core.pager", "diff.external", "diff.evil.textconv", "filter.evil.smudge",
                     "filter.evil.clean", "core.sshCommand", "gpg.program"):  # fmt: skip
            repo.git("config", name, str(script))
        marker.unlink(missing_ok=True)
        (repo.data / "partners" / "tartak.yaml").unlink()
        assert f"{GARDEN} R01" in codes(since(capsys))
        assert not marker.exists()
