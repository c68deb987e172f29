"""Past states read from real repositories; what a hostile one asks for never happens."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from partnerstwo.source import git
from partnerstwo.source.folder import Folder
from partnerstwo.source.git import Commit, GitError, Repository, Trouble, repository
from partnerstwo.source.layout import LARGEST
from partnerstwo.source.problem import Problem
from tests.source.repositories import Made, made

GARDEN = "projects/ogrod.yaml"


@pytest.fixture
def repo(tmp_path: Path) -> Made:
    return made(tmp_path / "repo")


def trouble(act: Callable[..., object], *arguments: object) -> GitError:
    with pytest.raises(GitError) as raised:
        act(*arguments)
    return raised.value


def subjects(opened: Repository, file: str, limit: int = 10) -> list[str]:
    return [version.commit.subject for version in opened.history(file, limit)]


class TestWhichState:
    def test_a_tag_a_branch_a_hash_and_a_step_back(self, repo: Made) -> None:
        first = repo.commit("pierwszy", "2026-01-10")
        repo.git("tag", "sesja-styczeń")
        second = repo.commit("drugi", "2026-02-10")
        opened = repository(repo.data)
        assert opened.resolve("sesja-styczeń") == Commit(first, date(2026, 1, 10), "pierwszy")
        assert opened.resolve("main") == opened.resolve("HEAD") == Commit(second, date(2026, 2, 10), "drugi")
        assert opened.resolve(first[:8]).sha == opened.resolve("HEAD~1").sha == opened.resolve("HEAD^").sha == first

    def test_an_annotated_tag_means_its_commit(self, repo: Made) -> None:
        first = repo.commit("pierwszy")
        repo.git("tag", "--annotate", "sesja", "--message", "Sesja")
        assert repository(repo.data).resolve("sesja").sha == first

    def test_a_name_that_looks_like_a_date_can_be_asked_for_as_a_name(self, repo: Made) -> None:
        first = repo.commit("pierwszy")
        repo.git("tag", "2026-05-31")
        named = repository(repo.data).named("2026-05-31")
        assert named is not None
        assert named.sha == first
        assert repository(repo.data).named("2026-06-30") is None
        # The hash is a name of the commit, but no tag.
        assert repository(repo.data).named(first) is None

    @pytest.mark.parametrize(
        "typed",
        ["HEAD@{yesterday}", "main@{1}", ":/pierwszy", "HEAD^{/pierwszy}", "--all", "-1", "", " ", "HEAD..HEAD", "a\nb",
         "HEAD:data", "yesterday", "^main", "main^5", "@{0}", "HEAD\udcff", "a\0b", "2026-02-31", "HEAD~5"],
    )  # fmt: skip
    def test_nothing_else_is_guessed(self, repo: Made, typed: str) -> None:
        repo.commit("pierwszy")
        found = trouble(repository(repo.data).resolve, typed)
        assert (found.trouble, found.typed) == (Trouble.UNKNOWN, typed)

    def test_a_branch_that_only_the_remote_has_comes_with_its_whole_name(self, repo: Made) -> None:
        repo.commit("pierwszy")
        repo.git("update-ref", "refs/remotes/origin/praca/nowa", "HEAD")
        resolve = repository(repo.data).resolve
        assert trouble(resolve, "praca/nowa").near == "origin/praca/nowa"
        assert trouble(resolve, "orgin/praca/nowa").near == "origin/praca/nowa"

    def test_an_unknown_name_comes_with_the_nearest(self, repo: Made) -> None:
        repo.commit("pierwszy")
        repo.git("tag", "sesja-maj-2026")
        assert trouble(repository(repo.data).resolve, "sesja-mja-2026").near == "sesja-maj-2026"


class TestWhichDay:
    def test_the_last_commit_of_the_day_counts(self, repo: Made) -> None:
        repo.commit("rano", moment="2026-05-31T06:00:00+0000")
        evening = repo.commit("wieczór", moment="2026-05-31T23:59:59+0000")
        repo.commit("po północy", moment="2026-06-01T00:00:00+0000")
        opened = repository(repo.data)
        assert opened.last_by(date(2026, 5, 31)) == Commit(evening, date(2026, 5, 31), "wieczór")
        assert opened.last_by(date(2026, 6, 15)).subject == "po północy"

    def test_days_are_days_in_utc(self, repo: Made) -> None:
        repo.commit("po północy w Polsce", moment="2026-06-01T00:30:00+0200")
        assert repository(repo.data).last_by(date(2026, 5, 31)).day == date(2026, 5, 31)

    def test_before_the_first_commit_there_is_none(self, repo: Made) -> None:
        repo.commit("pierwszy", "2026-05-10")
        repo.commit("drugi", "2026-06-10")
        found = trouble(repository(repo.data).last_by, date(2026, 5, 9))
        assert (found.trouble, found.first) == (Trouble.BEFORE, date(2026, 5, 10))
        assert trouble(repository(repo.data).last_by, date(1801, 1, 1)).trouble is Trouble.BEFORE

    def test_a_merged_branch_counts_from_its_merge(self, repo: Made) -> None:
        repo.commit("pierwszy", "2026-01-01")
        repo.git("switch", "--quiet", "--create", "zmiana")
        repo.edit(GARDEN, "status: ongoing", "status: completed")
        repo.commit("na gałęzi", "2026-02-01")
        repo.git("switch", "--quiet", "main")
        repo.commit("obok", "2026-03-01")
        repo.git("merge", "--quiet", "--no-ff", "-m", "scalenie", "zmiana", moment="2026-04-01T12:00:00+0000")
        opened = repository(repo.data)
        assert opened.last_by(date(2026, 2, 15)).subject == "pierwszy"
        assert opened.last_by(date(2026, 4, 1)).subject == "scalenie"
        assert subjects(opened, GARDEN) == ["scalenie", "pierwszy"]


class TestWhatIsRead:
    def test_the_files_are_those_of_the_folder(self, repo: Made) -> None:
        first = repo.commit("pierwszy")
        opened = repository(repo.data)
        past, now = opened.read(opened.resolve(first)), Folder(repo.data)
        assert past.scan() == now.scan()
        assert all(past.read(file) == now.read(file) for file in now.scan().files)

    def test_a_past_state_has_what_was_there_then(self, repo: Made) -> None:
        repo.commit("pierwszy")
        (repo.data / GARDEN).unlink()
        repo.write("partners/nowy.yaml", "name: Nowy\nlegal_form: foundation\n")
        repo.commit("drugi")
        opened = repository(repo.data)
        assert GARDEN in opened.read(opened.resolve("HEAD~1")).texts
        assert "partners/nowy.yaml" not in opened.read(opened.resolve("HEAD~1")).texts
        assert GARDEN not in opened.read(opened.resolve("HEAD")).texts

    @pytest.mark.parametrize("below", ["rejestr gminy/dane ąę", "a/b/c", "."])
    def test_the_registry_may_stand_anywhere_in_the_repository(self, tmp_path: Path, below: str) -> None:
        repo = made(tmp_path / "moje repozytorium ó", below)
        repo.write("partners/żółw łąka.yaml", "name: A\nlegal_form: gmina\n")
        repo.commit("pierwszy")
        opened = repository(repo.data)
        assert opened.read(opened.resolve("HEAD")).scan() == Folder(repo.data).scan()
        assert subjects(opened, "partners/żółw łąka.yaml") == ["pierwszy"]

    def test_links_and_other_files_are_passed_over(self, repo: Made) -> None:
        (repo.data / "partners" / "link.yaml").symlink_to("tartak.yaml")
        repo.write("partners/README.yaml", "a: b\n")
        repo.write("partners/.hidden.yaml", "a: b\n")
        repo.write("partners/deeper/x.yaml", "a: b\n")
        repo.write("notes/x.yaml", "a: b\n")
        repo.commit("pierwszy")
        opened = repository(repo.data)
        files = opened.read(opened.resolve("HEAD")).texts
        assert [file for file in files if file.startswith("partners/")] == [
            f"partners/{each}.yaml"
            for each in ("brzoza", "cis-brzoza", "gmina-lipowo", "gops-lipowo", "rada-seniorow", "tartak")
        ]
        assert not [file for file in files if file.startswith("notes")]

    def test_a_file_over_the_limit_is_a_problem_then_as_now(self, repo: Made) -> None:
        repo.write("partners/big.yaml", "#" * (3 * LARGEST))
        repo.commit("pierwszy")
        opened = repository(repo.data)
        past = opened.read(opened.resolve("HEAD"))
        assert len(past.texts["partners/big.yaml"]) == LARGEST + 1
        found = past.read("partners/big.yaml")
        assert isinstance(found, Problem)
        assert found == Folder(repo.data).read("partners/big.yaml")
        assert past.read("partners/tartak.yaml") == Folder(repo.data).read("partners/tartak.yaml")

    def test_a_worktree_of_its_own_is_a_repository(self, repo: Made, tmp_path: Path) -> None:
        first = repo.commit("pierwszy")
        repo.git("worktree", "add", "--quiet", "--detach", str(tmp_path / "drugie"))
        assert (tmp_path / "drugie" / ".git").is_file()
        opened = repository(tmp_path / "drugie" / "data")
        assert opened.resolve("HEAD").sha == first
        assert len(opened.read(opened.resolve("HEAD")).texts) == len(Folder(repo.data).scan().files)


class TestWhereBranchesPart:
    def test_of_a_branch_that_went_on_it_is_the_state_where_this_one_left_it(self, repo: Made) -> None:
        first = repo.commit("pierwszy")
        repo.git("switch", "--quiet", "--create", "praca")
        repo.commit("moje")
        repo.git("switch", "--quiet", "main")
        repo.commit("cudze")
        repo.git("switch", "--quiet", "praca")
        opened = repository(repo.data)
        assert opened.parting(opened.resolve("main")).sha == first

    def test_of_what_is_already_in_the_branch_it_is_that(self, repo: Made) -> None:
        first = repo.commit("pierwszy")
        second = repo.commit("drugi")
        opened = repository(repo.data)
        assert opened.parting(opened.resolve(first)).sha == first
        assert opened.parting(opened.resolve("HEAD")).sha == second

    def test_after_a_merge_it_is_what_was_merged(self, repo: Made) -> None:
        repo.commit("pierwszy")
        repo.git("switch", "--quiet", "--create", "praca")
        repo.commit("moje")
        repo.git("switch", "--quiet", "main")
        theirs = repo.commit("cudze")
        repo.git("switch", "--quiet", "praca")
        repo.git("merge", "--quiet", "--no-edit", "main")
        opened = repository(repo.data)
        assert opened.parting(opened.resolve("main")).sha == theirs

    def test_of_a_branch_with_nothing_in_common_it_is_that_branch(self, repo: Made) -> None:
        repo.commit("pierwszy")
        repo.git("switch", "--quiet", "--orphan", "inna")
        other = repo.commit("obca")
        repo.git("switch", "--quiet", "main")
        opened = repository(repo.data)
        assert opened.parting(opened.resolve("inna")).sha == other

    def test_a_shallow_clone_cannot_tell(self, repo: Made, tmp_path: Path) -> None:
        repo.commit("pierwszy")
        repo.git("switch", "--quiet", "--create", "praca")
        repo.commit("moje")
        repo.git("switch", "--quiet", "main")
        repo.commit("cudze")
        clone = tmp_path / "plytki"
        repo.git("clone", "--quiet", "--depth=1", "--no-single-branch", repo.root.as_uri(), str(clone))
        opened = repository(clone / "data")
        assert trouble(opened.parting, opened.resolve("origin/praca")).trouble is Trouble.SHALLOW

    def test_names_are_those_of_the_folder_and_of_its_kinds(self, repo: Made) -> None:
        repo.write("partners/notatki.txt", "x\n")
        repo.write("partners/stare/a.yaml", "x\n")
        repo.write("uwagi.yaml", "x\n")
        repo.write("partners/zażółć.yml", "x\n")
        repo.write("inne/b.yaml", "x\n")
        repo.commit("pierwszy")
        names = repository(repo.data).names(repository(repo.data).resolve("HEAD"))
        assert {"partners/notatki.txt", "partners/stare", "uwagi.yaml", "inne", "partners/zażółć.yml"} <= names
        assert "partners/stare/a.yaml" not in names


class TestHistory:
    def test_each_commit_with_the_text_before_and_after(self, repo: Made) -> None:
        repo.commit("pierwszy", "2026-01-01")
        before = (repo.data / GARDEN).read_bytes()
        repo.edit(GARDEN, "status: ongoing", "status: completed")
        repo.commit("zakończenie", "2026-02-01")
        after = (repo.data / GARDEN).read_bytes()
        repo.commit("obok", "2026-03-01")
        (repo.data / GARDEN).unlink()
        repo.commit("usunięcie", "2026-04-01")
        found = repository(repo.data).history(GARDEN, 10)
        assert [(each.commit.subject, each.before, each.after) for each in found] == [
            ("usunięcie", after, None),
            ("zakończenie", before, after),
            ("pierwszy", None, before),
        ]
        assert subjects(repository(repo.data), GARDEN, 2) == ["usunięcie", "zakończenie"]

    def test_a_file_that_was_never_recorded_has_none(self, repo: Made) -> None:
        assert repository(repo.data).history(GARDEN, 10) == ()
        repo.commit("pierwszy")
        repo.write("partners/nowy.yaml", "name: Nowy\n")
        assert repository(repo.data).history("partners/nowy.yaml", 10) == ()

    def test_a_name_with_magic_is_a_name(self, repo: Made) -> None:
        repo.write("partners/a*.yaml", "name: A\n")
        repo.write("partners/ab.yaml", "name: B\n")
        repo.commit("oba")
        repo.write("partners/ab.yaml", "name: BB\n")
        repo.commit("drugi")
        assert subjects(repository(repo.data), "partners/a*.yaml") == ["oba"]


class TestTroubles:
    @pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
    @pytest.mark.parametrize("file", ["HEAD", "config", "packed-refs", "refs/heads/main", "objects/info/alternates"])
    def test_a_pipe_where_git_keeps_a_file_is_not_waited_for(
        self, repo: Made, monkeypatch: pytest.MonkeyPatch, file: str
    ) -> None:
        repo.commit("pierwszy")
        replaced = repo.root / ".git" / file
        replaced.unlink(missing_ok=True)
        os.mkfifo(replaced)
        monkeypatch.setattr(git, "PATIENCE", 0.2)

        def read() -> None:
            opened = repository(repo.data)
            opened.read(opened.resolve("HEAD"))

        assert trouble(read).trouble is Trouble.SLOW

    def test_a_commit_of_nobody_at_no_time(self, repo: Made) -> None:
        repo.commit("pierwszy")
        (repo.root / "commit").write_text(f"tree {repo.git('rev-parse', 'HEAD^{tree}')}\n\n", "utf-8", newline="\n")
        sha = repo.git("hash-object", "-t", "commit", "-w", "--literally", "commit")
        assert trouble(repository(repo.data).resolve, sha).trouble is Trouble.FAILED

    def test_a_tag_named_like_an_option_is_neither_taken_nor_offered(self, repo: Made) -> None:
        repo.commit("pierwszy")
        repo.git("update-ref", "refs/tags/--output=x", "HEAD")
        found = trouble(repository(repo.data).resolve, "--output=x")
        assert (found.trouble, found.near) == (Trouble.UNKNOWN, None)

    @pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
    def test_an_object_that_is_a_pipe_is_not_waited_for(self, repo: Made, monkeypatch: pytest.MonkeyPatch) -> None:
        repo.commit("pierwszy")
        sha = repo.git("rev-parse", "HEAD:data/registry.yaml")
        stored = repo.root / ".git" / "objects" / sha[:2] / sha[2:]
        stored.unlink()
        os.mkfifo(stored)
        opened = repository(repo.data)
        commit = opened.resolve("HEAD")
        monkeypatch.setattr(git, "PATIENCE", 0.2)
        assert trouble(opened.read, commit).trouble is Trouble.SLOW

    def test_no_repository(self, tmp_path: Path) -> None:
        assert trouble(repository, tmp_path).trouble is Trouble.NO_REPOSITORY

    def test_a_repository_without_files_is_none(self, tmp_path: Path) -> None:
        repo = made(tmp_path / "a")
        repo.commit("pierwszy")
        assert trouble(repository, repo.root / ".git").trouble is Trouble.NO_REPOSITORY

    def test_no_git(self, repo: Made, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", str(repo.data))
        assert trouble(repository, repo.data).trouble is Trouble.NO_GIT

    def test_no_commits(self, repo: Made) -> None:
        assert trouble(repository(repo.data).resolve, "HEAD").trouble is Trouble.NO_COMMITS
        assert trouble(repository(repo.data).last_by, date(2026, 1, 1)).trouble is Trouble.NO_COMMITS

    def test_no_registry_in_that_place_then(self, repo: Made) -> None:
        shutil.move(repo.data, repo.root / "dane")
        repo.commit("inny folder")
        shutil.move(repo.root / "dane", repo.data)
        repo.commit("przeniesiony")
        opened = repository(repo.data)
        assert trouble(opened.read, opened.resolve("HEAD~1")).trouble is Trouble.NOT_THERE

    def test_a_shallow_clone_says_that_it_is_one(self, repo: Made, tmp_path: Path) -> None:
        first = repo.commit("pierwszy", "2026-01-01")
        repo.edit(GARDEN, "status: ongoing", "status: completed")
        repo.commit("drugi", "2026-02-01")
        repo.git("clone", "--quiet", "--depth=1", repo.root.as_uri(), str(tmp_path / "plytki"))
        opened = repository(tmp_path / "plytki" / "data")
        assert opened.shallow
        assert trouble(opened.resolve, first).trouble is Trouble.SHALLOW
        assert trouble(opened.resolve, "HEAD~1").trouble is Trouble.SHALLOW
        assert trouble(opened.last_by, date(2026, 1, 15)).trouble is Trouble.SHALLOW
        assert opened.last_by(date(2026, 2, 1)).subject == "drugi"
        # What the oldest commit of the clone changed is not known.
        assert opened.history(GARDEN, 10) == ()

    @pytest.mark.skipif(sys.platform == "win32", reason="files have no such owners there")
    def test_a_folder_of_somebody_else_is_not_read(self, repo: Made, monkeypatch: pytest.MonkeyPatch) -> None:
        if os.geteuid() != 0:
            pytest.skip("only root can give files away")
        repo.commit("pierwszy")
        os.chown(repo.root, 12345, 12345)
        os.chown(repo.root / ".git", 12345, 12345)
        monkeypatch.delenv("SUDO_UID", raising=False)
        monkeypatch.setenv("HOME", str(repo.root.parent))
        monkeypatch.setenv("XDG_CONFIG_HOME", str(repo.root.parent))
        assert trouble(repository, repo.data).trouble is Trouble.UNTRUSTED


@pytest.mark.skipif(sys.platform == "win32", reason="the marker is left by a shell script")
class TestHostileRepository:
    """Whatever a repository's configuration names as a program leaves a marker when it is run."""

    @pytest.fixture
    def marker(self, repo: Made) -> Path:
        marker = repo.root.parent / "marker"
        script = repo.root / "evil.sh"
        script.write_text(f"#!/bin/sh\necho \"$0 $@\" >> '{marker}'\nexit 0\n")
        script.chmod(0o755)
        (repo.root / ".gitattributes").write_text("*.yaml diff=evil filter=evil merge=evil ident eol=crlf\n")
        repo.commit("pierwszy")
        repo.edit(GARDEN, "status: ongoing", "status: completed")
        self.sign(repo, repo.commit("drugi"))
        hooks = repo.root / "hooks"
        hooks.mkdir()
        for hook in ("post-index-change", "post-checkout", "reference-transaction", "pre-auto-gc"):
            shutil.copy(script, hooks / hook)
        program = str(script)
        for name, value in (
            ("core.fsmonitor", program), ("core.hooksPath", str(hooks)), ("core.pager", program),
            ("pager.log", program), ("pager.rev-parse", program), ("core.sshCommand", program),
            ("core.editor", program), ("core.askPass", program), ("core.alternateRefsCommand", program),
            ("core.gitProxy", program), ("credential.helper", f"!{program}"), ("diff.external", program),
            ("diff.evil.textconv", program), ("diff.evil.command", program), ("filter.evil.smudge", program),
            ("filter.evil.clean", program), ("filter.evil.process", program), ("filter.evil.required", "true"),
            ("merge.evil.driver", program), ("log.showSignature", "true"), ("gpg.program", program),
            ("gpg.openpgp.program", program), ("gpg.ssh.program", program), ("log.follow", "true"),
            ("i18n.logOutputEncoding", "UTF-16"), ("color.ui", "always"), ("format.pretty", "%GG"),
            ("trace2.eventTarget", str(marker)), ("uploadpack.packObjectsHook", program),
            *((f"alias.{each}", f"!{program}") for each in ("log", "ls-tree", "cat-file", "rev-parse", "rev-list")),
        ):  # fmt: skip
            repo.git("config", name, value)
        marker.unlink(missing_ok=True)
        return marker

    def sign(self, repo: Made, commit: str) -> None:
        """Puts a signature on the last commit, so that there is one to verify."""
        head, _, message = repo.git("cat-file", "commit", commit).partition("\n\n")
        signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----"
        raw = repo.root / "raw"
        raw.write_text(f"{head}\n{signature}\n\n{message}\n", "utf-8", newline="\n")
        repo.git("update-ref", "HEAD", repo.git("hash-object", "-t", "commit", "-w", "raw"))
        raw.unlink()

    def read_everything(self, repo: Made) -> Repository:
        opened = repository(repo.data)
        for revision in ("HEAD", "main", "HEAD~1"):
            assert b"Ogr" in opened.read(opened.resolve(revision)).texts[GARDEN]
        assert opened.last_by(date(2026, 1, 1)).subject == "drugi"
        assert subjects(opened, GARDEN) == ["drugi", "pierwszy"]
        trouble(opened.resolve, "mian")
        assert opened.parting(opened.resolve("HEAD~1")).subject == "pierwszy"
        assert GARDEN in opened.names(opened.resolve("HEAD"))
        return opened

    def test_nothing_is_run(self, repo: Made, marker: Path) -> None:
        self.read_everything(repo)
        assert not marker.exists()

    def test_the_trap_would_snap(self, repo: Made, marker: Path) -> None:
        # Otherwise the test above would prove nothing.
        with contextlib.suppress(subprocess.CalledProcessError):
            repo.git("log", "-p", "-1")
        assert marker.exists()

    def test_contents_are_those_that_were_recorded(self, repo: Made, marker: Path) -> None:
        opened = self.read_everything(repo)
        assert b"\r" not in opened.read(opened.resolve("HEAD")).texts[GARDEN]

    def test_a_promised_object_is_not_fetched(self, repo: Made, marker: Path) -> None:
        blob = repo.git("rev-parse", f"HEAD~1:data/{GARDEN}")
        (repo.root / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
        for name, value in (
            ("core.repositoryFormatVersion", "1"), ("extensions.partialClone", "origin"),
            ("remote.origin.promisor", "true"), ("remote.origin.url", str(repo.root)),
            ("remote.origin.uploadpack", str(repo.root / "evil.sh")), ("protocol.file.allow", "always"),
        ):  # fmt: skip
            repo.git("config", name, value)
        marker.unlink(missing_ok=True)
        opened = repository(repo.data)
        assert trouble(opened.read, opened.resolve("HEAD~1")).trouble is Trouble.PARTIAL
        assert not marker.exists()

    def test_variables_of_the_environment_do_not_reach_git(
        self, repo: Made, marker: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        other = made(tmp_path / "inne")
        other.commit("nie to")
        program = str(repo.root / "evil.sh")
        for name, value in (
            ("GIT_DIR", str(other.root / ".git")), ("GIT_WORK_TREE", str(other.root)),
            ("GIT_INDEX_FILE", str(tmp_path / "index")), ("GIT_OBJECT_DIRECTORY", str(other.root / ".git/objects")),
            ("GIT_PAGER", program), ("GIT_SSH_COMMAND", program), ("GIT_EXTERNAL_DIFF", program),
            ("GIT_CONFIG_COUNT", "1"), ("GIT_CONFIG_KEY_0", "core.worktree"), ("GIT_CONFIG_VALUE_0", "/"),
            ("GIT_TRACE", str(marker)), ("GIT_LITERAL_PATHSPECS", "0"), ("GIT_CEILING_DIRECTORIES", str(repo.root)),
        ):  # fmt: skip
            monkeypatch.setenv(name, value)
        opened = repository(repo.data)
        assert opened.resolve("HEAD").subject == "drugi"
        assert not marker.exists()
