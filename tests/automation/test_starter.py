"""The files around a new registry: what GitHub, GitLab, pre-commit, git and editors say of them."""

from __future__ import annotations

import json
import os
import re
import select
import shutil
import subprocess
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from yamllint import linter
from yamllint.config import YamlLintConfig

from partnerstwo import __version__
from partnerstwo.cli.main import main
from partnerstwo.cli.starter import AUTOMATION, EDITOR, around
from partnerstwo.language.lang import Lang
from tests.automation.conftest import Installed, broken, git_in
from tests.automation.scripts import ROOT, bash, checked_scripts, clean, document, tool

AROUND = tuple(EDITOR | AUTOMATION)
WORKFLOW = ".github/workflows/partnerstwo.yml"
GITLAB = ".gitlab-ci.yml"
LANGS = [pytest.param(lang, id=lang.value) for lang in Lang]
FOLDERS = ("", "data/")


@pytest.fixture(params=LANGS)
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The files around a registry, on disk."""
    for name, content in around(request.param, "data/").items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def read(folder: Path, name: str) -> Any:
    """The value of a YAML or JSON file."""
    return document((folder / name).read_text("utf-8"))


def words_aside(content: bytes) -> str:
    """The text without comments and without what people are told."""
    text = re.sub(r"(^|\s)#.*", "", content.decode())
    return re.sub(r'(^\s*(-\s+)?name: |"(label|detail)": ).*', r"\1", text, flags=re.MULTILINE)


@pytest.mark.parametrize(
    ("schema", "file"),
    [("github-workflows", WORKFLOW), ("gitlab-ci", GITLAB)],
)
def test_the_services_know_their_files(made: Path, schema: str, file: str) -> None:
    done = tool("check-jsonschema", "--builtin-schema", f"vendor.{schema}", str(made / file))
    assert done.code == 0, done.out
    done = tool("pre-commit", "validate-config", str(made / ".pre-commit-config.yaml"))
    assert done.code == 0, done.out


def test_the_workflow_is_safe_to_an_auditor(made: Path) -> None:
    done = tool(
        "zizmor",
        "--offline",
        "--no-progress",
        "--color=never",
        "--persona=auditor",
        "--format=plain",
        str(made / WORKFLOW),
    )
    assert (done.code, done.out.strip()) == (0, "No findings to report. Good job!"), done.err
    for job in read(made, WORKFLOW)["jobs"].values():
        assert job["permissions"] == {"contents": "read"}
        for step in job["steps"]:
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step.get("uses", f"a/b@{'0' * 40}"))


def test_scripts_are_clean(made: Path, tmp_path: Path) -> None:
    steps = read(made, WORKFLOW)["jobs"]["validate"]["steps"]
    scripts = {f"github-{number}": step["run"] for number, step in enumerate(steps) if "run" in step}
    scripts["gitlab"] = "\n".join(read(made, GITLAB)["partnerstwo-validate"]["script"])
    checked_scripts(tmp_path, scripts)


def test_yaml_and_json_are_clean(made: Path) -> None:
    config = YamlLintConfig(
        "extends: default\nrules:\n  document-start: disable\n  truthy: {check-keys: false}\n"
        "  line-length: {max: 120}\n  comments: {min-spaces-from-content: 1}\n"
    )
    for name in AROUND:
        text = (made / name).read_text("utf-8")
        assert not [each for each in ("{data}", "{version}", "{today}", "\r") if each in text], name
        assert text.endswith("\n"), name
        if name.endswith((".yaml", ".yml")):
            assert [str(each) for each in linter.run(text, config)] == [], name
        if name.endswith(".json"):
            json.loads(text)


def test_both_languages_do_the_same() -> None:
    polish, english = around(Lang.PL, "data/"), around(Lang.EN, "data/")
    assert list(polish) == list(english)
    for name, content in polish.items():
        other = english[name]
        if name != ".gitignore":  # the report has a name of its own in each language
            assert words_aside(content) == words_aside(other), name
        assert not re.search(r"[ąćęłńóśźż]", re.sub(r'"regexp": .*', "", other.decode())), name


def test_all_install_this_version(made: Path) -> None:
    for name in (WORKFLOW, GITLAB, ".pre-commit-config.yaml"):
        assert f'"partnerstwo=={__version__}"' in (made / name).read_text("utf-8")


def test_the_workflow_does_what_it_says(
    registry: Path, installed: Installed, shop: dict[str, str], tmp_path: Path
) -> None:
    steps = read(registry, WORKFLOW)["jobs"]["validate"]["steps"]
    script = "\n".join(step["run"] for step in steps if "run" in step)
    environment = shop | {"PATH": installed.path, "GITHUB_ACTIONS": "true"}
    done = bash(script, registry, environment)
    assert done.code == 0, done.err
    done = bash(script, broken(registry), environment)
    assert done.code == 1, done.err
    assert "::error file=data/partnerships/wzorcowo-razem.yaml,line=" in done.out
    kept = next(step["with"]["path"] for step in steps if "upload-artifact" in step.get("uses", ""))
    assert (registry / kept).is_file()


def test_the_gitlab_job_does_what_it_says(registry: Path, installed: Installed, shop: dict[str, str]) -> None:
    job = read(registry, GITLAB)["partnerstwo-validate"]
    script = "\n".join(job["script"])
    environment = shop | {"PATH": installed.path, "GITLAB_CI": "true"}
    done = bash(script, registry, environment)
    assert (done.code, done.out.startswith("Rejestr poprawny")) == (0, True), done.err
    done = bash(script, broken(registry), environment)
    assert (done.code, "R01" in done.out) == (1, True), done.err
    for report in job["artifacts"]["reports"].values():
        assert (registry / report).is_file()


def test_git_keeps_line_ends_and_passes_over_what_the_checks_write(registry: Path) -> None:
    git_in(registry, "init", "--quiet")
    for name in ("sprawozdanie.pdf", "partnerstwo.sarif", "junit.xml", "gl-code-quality-report.json", "~$umowa.docx"):
        (registry / name).write_text("x", "utf-8")
    git_in(registry, "add", "--all")
    tracked = git_in(registry, "ls-files", "-z").stdout.split("\0")
    assert {"data/registry.yaml", "data/.schema/ids.json", ".gitignore"} <= set(tracked)
    assert not {"sprawozdanie.pdf", "partnerstwo.sarif", "junit.xml", "~$umowa.docx"} & set(tracked)
    told = git_in(registry, "check-attr", "eol", "merge", "--", "data/registry.yaml", "data/.schema/ids.json").stdout
    assert "data/registry.yaml: eol: lf" in told
    assert "data/.schema/ids.json: merge: unset" in told


@pytest.mark.parametrize("autocrlf", ["true", "input", "false"])
def test_a_clone_on_windows_still_validates(
    registry: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], autocrlf: str
) -> None:
    git_in(registry, "init", "--quiet")
    git_in(registry, "add", "--all")
    git_in(registry, "commit", "--quiet", "--message", "Rejestr")
    git_in(
        tmp_path, "-c", f"core.autocrlf={autocrlf}", "-c", "core.eol=crlf", "clone", "--quiet", str(registry), "klon"
    )
    assert b"\r" not in (tmp_path / "klon" / "data" / "registry.yaml").read_bytes()
    assert main(["validate", "--strict", "--notices", "--data", str(tmp_path / "klon")], {}) == 0
    said = capsys.readouterr().out
    assert said == "Rejestr poprawny: 6 plików, 4 partnerzy, 1 partnerstwo.\n"


def test_a_registry_with_windows_line_ends_still_validates(registry: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (*registry.rglob("*.yaml"), *registry.rglob("*.json")):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert main(["validate", "--strict", "--notices", "--data", str(registry)], {}) == 0
    said = capsys.readouterr().out
    assert said == "Rejestr poprawny: 6 plików, 4 partnerzy, 1 partnerstwo.\n"


def test_an_installed_program_has_every_template(registry: Path, installed: Installed) -> None:
    done = bash("partnerstwo init wzorzec --lang pl", registry.parent, {"PATH": installed.path})
    assert done.code == 0, done.err

    def tree(folder: Path) -> dict[str, bytes]:
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    assert tree(registry.parent / "wzorzec") == tree(registry)


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_editor_finds_a_schema_for_every_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], folder: str
) -> None:
    assert main(["init", str(tmp_path / folder), "--bare"], {}) == 0
    if not folder:
        assert main(["init", str(tmp_path), "--extras"], {}) == 0
    settings = json.loads(around(Lang.PL, folder)[".vscode/settings.json"])
    schemas: dict[str, str] = settings["yaml.schemas"]
    for path in tmp_path.rglob("*.yaml"):
        name = path.relative_to(tmp_path).as_posix()
        if name.startswith("."):
            continue
        of_settings = [schema for schema, glob in schemas.items() if fnmatch(name, glob)]
        assert len(of_settings) == 1, name
        modeline = re.search(r"^# yaml-language-server: \$schema=(\S+)$", path.read_text("utf-8"), re.MULTILINE)
        assert modeline
        assert os.path.normpath(path.parent / modeline[1]) == os.path.normpath(tmp_path / of_settings[0])
        assert (tmp_path / of_settings[0]).is_file()
    capsys.readouterr()


def test_editorconfig_and_vs_code_agree(made: Path) -> None:
    settings = json.loads((made / ".vscode/settings.json").read_text("utf-8"))
    config = (made / ".editorconfig").read_text("utf-8")
    assert f"indent_size = {settings['[yaml]']['editor.tabSize']}\n" in config
    assert ("end_of_line = lf\n" in config) is (settings["files.eol"] == "\n")


def terminal(command: list[str], folder: Path) -> Iterator[str]:
    """The lines a program shows on a terminal, without its escape sequences, until the reader has seen enough."""
    pty = pytest.importorskip("pty", reason="terminals of this kind are POSIX")
    outer, inner = pty.openpty()
    environment = clean() | {"TERM": "xterm-256color", "TERM_PROGRAM": "vscode"}
    process = subprocess.Popen(command, cwd=folder, env=environment, stdin=inner, stdout=inner, stderr=inner)
    os.close(inner)
    try:
        with os.fdopen(outer, "rb", buffering=0) as screen:
            rest = b""
            while select.select([screen], [], [], 60)[0] and (chunk := screen.read(4096)):
                *lines, rest = (rest + chunk).split(b"\r\n")
                for line in lines:
                    yield re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\].*?(\x07|\x1b\\\\)", "", line.decode())
    finally:
        process.kill()
        process.wait()


class TestTasks:
    """What VS Code makes of the output of its tasks."""

    @staticmethod
    def tasks(lang: Lang = Lang.PL) -> tuple[Any, Any]:
        once, always = json.loads(around(lang, "data/")[".vscode/tasks.json"])["tasks"]
        return once, always

    @staticmethod
    def matched(line: str, matchers: list[Any]) -> list[tuple[str, ...]]:
        found = []
        for matcher in matchers:
            pattern = matcher["pattern"]
            if match := re.search(pattern["regexp"], line):
                parts = [match[pattern[part]] for part in ("file", "line", "column", "code", "message")]
                found.append((matcher["severity"], *parts))
        return found

    @pytest.mark.parametrize("lang", LANGS)
    @pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
    def test_every_finding_becomes_one_problem(
        self, tmp_path: Path, installed: Installed, lang: Lang, encoding: str
    ) -> None:
        levels = {"error": "error", "warning": "warning", "notice": "info"}
        seen = set()
        for registry in ("tests/rules/base", "data"):
            folder = tmp_path / registry
            folder.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(ROOT / registry, folder)
            (folder / "partners" / "źle: 1:2: Z03 błąd: x.yaml").write_text("name: X\n", "utf-8")
            (folder / "partners" / "osp.yaml").write_text("nazwa: X\nlegal_form: gminka\n", "utf-8")
            arguments = ["--lang", lang.value, "--on", "2030-01-01", "--data", registry]
            told = [*self.tasks(lang)[0]["args"], *arguments]
            environment = clean() | {"PYTHONIOENCODING": encoding}
            program = str(installed.bin / "partnerstwo")
            lines = subprocess.run(
                [program, *told], cwd=tmp_path, env=environment, capture_output=True, encoding=encoding, check=False
            ).stdout.splitlines()
            as_json = subprocess.run(
                [program, "validate", "--format", "json", *arguments],
                cwd=tmp_path, env=clean(), capture_output=True, encoding="utf-8", check=False,
            ).stdout  # fmt: skip
            findings = json.loads(as_json)["diagnostics"]
            assert len(lines) == len(findings) > 3
            for line, finding in zip(lines, findings, strict=True):
                for task in self.tasks(lang):
                    problems = self.matched(line, task["problemMatcher"])
                    assert len(problems) == 1, line
                    severity, _, number, column, code, message = problems[0]
                    assert severity == levels[finding["severity"]]
                    assert (int(number), int(column), code) == (finding["line"], finding["column"], finding["code"])
                    assert message
                    seen.add(severity)
        assert seen == {"error", "warning", "info"}

    def test_a_run_in_the_background_has_a_beginning_and_an_end(self, registry: Path, installed: Installed) -> None:
        """As VS Code sees it: lines without escape sequences, old problems dropped at each beginning."""
        once, always = self.tasks()
        assert always["isBackground"] is True
        assert "--watch" in always["args"]
        assert "--watch" not in once["args"]
        assert all("background" not in matcher for matcher in once["problemMatcher"])
        matchers = always["problemMatcher"]
        background = matchers[0]["background"]
        assert all(matcher["background"] == background for matcher in matchers)
        partnership = registry / "data" / "partnerships" / "wzorcowo-razem.yaml"
        problems: list[tuple[str, ...]] = []
        runs: list[list[tuple[str, ...]]] = []
        for line in terminal([str(installed.bin / "partnerstwo"), *always["args"]], registry):
            if re.search(background["beginsPattern"], line):
                problems = []
            elif re.search(background["endsPattern"], line):
                runs.append(problems)
                text = partnership.read_text("utf-8")
                if len(runs) == 3:
                    break
                answers = ("open: tak", "open: nie") if "open: tak" in text else ("open: nie", "open: tak")
                partnership.write_text(text.replace(*answers), "utf-8")
            else:
                problems.extend(self.matched(line, matchers))
        assert [[(each[0], each[4]) for each in run] for run in runs] == [[], [("error", "Z03")], []]

    def test_the_tasks_run(self, registry: Path, installed: Installed) -> None:
        once, _ = self.tasks()
        assert (once["command"], once["options"]["cwd"]) == ("partnerstwo", "${workspaceFolder}")
        done = bash('partnerstwo "$@"\n'.replace('"$@"', " ".join(once["args"])), registry, {"PATH": installed.path})
        assert (done.code, done.out) == (0, "")
