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


@pytest.mark.parametrize("name", ["README.md", "README.pl.md"])
def test_the_snippets_of_data_are_read(name: str) -> None:
    from partnerstwo.registry.load import load
    from partnerstwo.source.folder import Memory

    snippets = re.findall(r"```yaml\n(.*?)```", (ROOT / name).read_text("utf-8"), re.DOTALL)
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
