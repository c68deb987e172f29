"""The hooks, in the real pre-commit: `try-repo`, and commits somebody makes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.automation.conftest import git_in, git_tried
from tests.automation.scripts import ROOT, document, tool

PARTNER = "data/partners/gops-wzorcowo.yaml"
PARTNERSHIP = "data/partnerships/wzorcowo-razem.yaml"


@pytest.fixture
def repository(registry: Path) -> Path:
    """A new registry under git, committed."""
    git_in(registry, "init", "--quiet", "--initial-branch=main")
    git_in(registry, "add", "--all")
    git_in(registry, "commit", "--quiet", "--message", "Rejestr")
    return registry


def commit(repository: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """A commit of everything, as somebody makes it; the hooks may stop it."""
    git_in(repository, "add", "--all")
    return git_tried(repository, "commit", "--message", "Zmiana", PRE_COMMIT_HOME=str(home))


def test_the_manifest_is_one_to_pre_commit() -> None:
    done = tool("pre-commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
    assert done.code == 0, done.out
    for hook in document((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")):
        assert (hook["pass_filenames"], hook["always_run"], hook["require_serial"]) == (False, True, True)


def test_try_repo_stops_a_commit_that_only_deletes_a_partner(repository: Path, clone: Path, tmp_path: Path) -> None:
    arguments = ("try-repo", str(clone), "partnerstwo-validate", "--verbose")
    home = str(tmp_path / "home")
    git_in(repository, "rm", "--quiet", PARTNER)
    done = tool("pre-commit", *arguments, cwd=repository, PRE_COMMIT_HOME=home)
    assert done.code == 1, done.out
    assert "Failed" in done.out
    assert "R01" in done.out
    assert "gops-wzorcowo" in done.out


def test_commits_meet_the_hooks(repository: Path, clone: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    revision = git_in(clone, "rev-parse", "HEAD").stdout.strip()
    (repository / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: '{clone}'\n    rev: {revision}\n    hooks:\n"
        "      - id: partnerstwo-fix\n      - id: partnerstwo-validate\n",
        "utf-8",
    )
    installed = tool("pre-commit", "install", cwd=repository, PRE_COMMIT_HOME=str(home))
    assert installed.code == 0, installed.out

    # A commit that touches no data passes, and so the registry as it is.
    (repository / "notatka.txt").write_text("x\n", "utf-8")
    done = commit(repository, home)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr.count("Passed") == 2

    # One that only deletes a partner is stopped.
    (repository / PARTNER).unlink()
    done = commit(repository, home)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "R01" in done.stderr
    git_in(repository, "reset", "--quiet", "--hard")
    assert (repository / PARTNER).is_file()

    # A date as people write it is mended; the next commit has it.
    file = repository / PARTNERSHIP
    before = file.read_text("utf-8")
    file.write_text(before + "reviewed_by_hand: tak\n", "utf-8")
    done = commit(repository, home)
    assert done.returncode == 1, done.stdout + done.stderr
    file.write_text(before, "utf-8")
    first, _, rest = before.partition("reviewed: ")
    year, month, day = rest.strip().split("-")
    file.write_text(f"{first}reviewed: {day}.{month}.{year}\n", "utf-8")
    done = commit(repository, home)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "files were modified by this hook" in done.stderr
    assert file.read_text("utf-8") == before
    git_in(repository, "reset", "--quiet", "--hard")

    # A broken file nobody stages is not this commit's business: pre-commit puts it aside.
    (repository / PARTNERSHIP).write_text("name: [", "utf-8")
    (repository / "notatka.txt").write_text("y\n", "utf-8")
    git_in(repository, "add", "notatka.txt")
    done = git_tried(repository, "commit", "--message", "Notatka", PRE_COMMIT_HOME=str(home))
    assert done.returncode == 0, done.stdout + done.stderr
    assert (repository / PARTNERSHIP).read_text("utf-8") == "name: ["


def test_the_hook_of_a_new_registry_works(repository: Path, shop: dict[str, str], tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    done = tool("pre-commit", "run", "--all-files", cwd=repository, PRE_COMMIT_HOME=home, **shop)
    assert done.code == 0, done.out + done.err
    git_in(repository, "rm", "--quiet", PARTNER)
    done = tool("pre-commit", "run", cwd=repository, PRE_COMMIT_HOME=home, **shop)
    assert done.code == 1, done.out
    assert "R01" in done.out
