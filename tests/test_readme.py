"""What the READMEs show is what the program says.

`UPDATE_SNAPSHOTS=1` writes the transcripts anew, to be read before they are committed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EDITS = (
    ("partnerships/przykladow-razem.yaml", r"open: tak", "open: nie"),
    ("projects/staz-u-sasiada.yaml", r"^lead: (\S+)$", r"lead: \1k"),
)
COMMAND = "partnerstwo validate --on 2026-11-22"
AUTOMATION = ("- uses:", "include:", "repos:")
"""How a snippet begins that is no data but a file for CI."""


def transcript(folder: Path, lang: str) -> str:
    """The command and what it prints in a copy of the example in which two things were changed."""
    shutil.copytree(ROOT / "data", folder / "data")
    for file, pattern, replacement in EDITS:
        path = folder / "data" / file
        before = path.read_text("utf-8")
        after = re.sub(pattern, replacement, before, count=1, flags=re.MULTILINE)
        assert after != before, file
        path.write_text(after, "utf-8")
    arguments = [*COMMAND.split()[1:], *(["--lang", "en"] if lang == "en" else [])]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PARTNERSTWO_")}
    done = subprocess.run(
        [sys.executable, "-m", "partnerstwo", *arguments],
        cwd=folder,
        env=environment | {"PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    return f"```console\n$ partnerstwo {' '.join(arguments)}\n{done.stdout}```"


@pytest.mark.parametrize(("name", "mark", "lang"), [("README.md", "", "en"), ("README.pl.md", " pl", "pl")])
def test_the_transcript_is_what_the_program_prints(tmp_path: Path, name: str, mark: str, lang: str) -> None:
    said = transcript(tmp_path, lang)
    readme = ROOT / name
    text = readme.read_text("utf-8")
    block = re.compile(rf"(<!-- transcript{mark} -->\n).*?(<!-- /transcript{mark} -->)", re.DOTALL)
    expected = block.sub(lambda match: f"{match[1]}{said}\n{match[2]}", text)
    if os.environ.get("UPDATE_SNAPSHOTS") and not os.environ.get("CI"):
        readme.write_text(expected, "utf-8")
        text = expected
    assert text == expected


def test_ci_runs_the_command_of_the_readme() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    match = re.search(r"<!-- tests -->\n```console\n(.*)\n```\n<!-- /tests -->", text)
    assert match
    assert match[1].endswith("-m pytest")
    assert "<!-- tests -->" in (ROOT / ".ci" / "run").read_text("utf-8")


def snippets_of(name: str) -> list[str]:
    """The YAML of a README."""
    return re.findall(r"```yaml\n(.*?)```", (ROOT / name).read_text("utf-8"), re.DOTALL)


@pytest.mark.parametrize("name", ["README.md", "README.pl.md"])
def test_the_snippets_of_ci_name_what_there_is(name: str) -> None:
    from partnerstwo import __version__
    from tests.automation.scripts import document

    action, component, hooks = (document(each) for each in snippets_of(name) if each.startswith(AUTOMATION))
    assert action[0]["uses"].endswith(f"@v{__version__}")
    assert set(action[0]["with"]) <= set(document((ROOT / "action.yml").read_text("utf-8"))["inputs"])
    path, _, version = component["include"][0]["component"].rpartition("/")[2].partition("@")
    head = document((ROOT / "templates" / f"{path}.yml").read_text("utf-8").partition("\n---\n")[0])
    assert version == f"v{__version__}"
    assert set(component["include"][0]["inputs"]) <= set(head["spec"]["inputs"])
    offered = {each["id"] for each in document((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    assert {each["id"] for each in hooks["repos"][0]["hooks"]} == offered
    assert hooks["repos"][0]["rev"] == f"v{__version__}"


@pytest.mark.parametrize("name", ["README.md", "README.pl.md"])
def test_every_format_is_in_the_table(name: str) -> None:
    from partnerstwo.diagnostics.table import FORMATS

    told = re.findall(r"^\| ((?:`[a-z]+`(?:, )?)+) \|", (ROOT / name).read_text("utf-8"), re.MULTILINE)
    named = {each for cell in told for each in re.findall(r"`([a-z]+)`", cell)}
    assert {each.name for each in FORMATS} <= named


@pytest.mark.parametrize("name", ["README.md", "README.pl.md"])
def test_every_command_and_option_exists(name: str) -> None:
    from markdown_it import MarkdownIt

    from partnerstwo.cli.program import program

    commands = program().commands
    text = (ROOT / name).read_text("utf-8")
    tokens = [
        each
        for block in MarkdownIt("commonmark").enable("table").parse(text)
        for each in (block, *(block.children or ()))
    ]
    code = [each.content for each in tokens if each.type == "code_inline"]
    shown = [each.content for each in tokens if each.type == "fence" and each.info == "console"]
    # What stands under a command that begins with $ is what it printed.
    code += [line for each in shown for line in each.split("\n")[: 1 if each.startswith("$") else None]]
    used = [match for each in code for match in re.findall(r"(?:^|[ /])partnerstwo ([a-z]+)([^&|]*)", each)]
    assert len(used) > 20
    for command, rest in used:
        assert command in commands
        known = {option for parameter in commands[command].params for option in parameter.opts} | {"--help"}
        assert set(re.findall(r"(?<!\S)--[a-z-]+", rest)) <= known, (command, rest)


@pytest.mark.parametrize("name", ["README.md", "README.pl.md"])
def test_the_snippets_of_data_are_read(name: str) -> None:
    from partnerstwo.registry.load import load
    from partnerstwo.source.folder import Memory

    snippets = [each for each in snippets_of(name) if not each.startswith(AUTOMATION)]
    kinds = {"legal_form": "partners", "status": "projects", "members": "partnerships"}
    assert snippets
    for snippet in snippets:
        if snippet.startswith("waivers:"):
            registry = load(Memory({"registry.yaml": f"name: R\nowner: U\n{snippet}".encode()}))
            assert not registry.problems
            assert registry.settings is not None
            assert [each.rule for each in registry.settings.waivers] == ["Z05"]
            continue
        folder = next(folder for key, folder in kinds.items() if f"{key}:" in snippet)
        whole = snippet if folder != "partnerships" else f"name: Razem\n{snippet}"
        registry = load(Memory({"registry.yaml": b"name: R\nowner: U\n", f"{folder}/x.yaml": whole.encode()}))
        assert not registry.problems
        assert registry.ids(folder) == ["x"]
