"""Tab in real shells: what they put into the line, what they list, and that they run nothing they read."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.cli.completion.terminal import shell

BASE = Path(__file__).parents[2] / "rules" / "base"
LOADED = "/usr/share/bash-completion/bash_completion"

# How each is started without anybody's own settings, and what makes it ask us.
SHELLS: dict[str, tuple[str, tuple[str, ...]]] = {
    "bash": ("bash --norc --noprofile -i", ('eval "$(partnerstwo completion bash)"',)),
    "bash with bash-completion": (
        "bash --norc --noprofile -i",
        (
            "mkdir -p ~/.local/share/bash-completion/completions",
            "partnerstwo completion bash > ~/.local/share/bash-completion/completions/partnerstwo",
            f". {LOADED}",
        ),
    ),
    "zsh": (
        "zsh -f -i",
        ("setopt no_beep", "autoload -Uz compinit && compinit -u -D", 'eval "$(partnerstwo completion zsh)"'),
    ),
    "zsh with a file": (
        "zsh -f -i",
        (
            "mkdir -p ~/.zfunc && partnerstwo completion zsh > ~/.zfunc/_partnerstwo",
            "fpath=(~/.zfunc $fpath); autoload -Uz compinit && compinit -u -D",
        ),
    ),
    "fish": ("fish --no-config -i", ("partnerstwo completion fish | source",)),
}

# Typed, and the words that the line holds after one Tab.
LINES = {
    "partnerstwo comp": "partnerstwo completion",
    "partnerstwo list --se": None,  # --sector and --search: nothing to choose yet
    "partnerstwo list --sec": "partnerstwo list --sector",
    "partnerstwo list --sector bus": "partnerstwo list --sector business",
    "partnerstwo list --sector=bus": "partnerstwo list --sector=business",
    "partnerstwo show tar": "partnerstwo show tartak",
    "partnerstwo show partners/ta": "partnerstwo show partners/tartak",
    "partnerstwo --data other show tar": "partnerstwo --data other show tarcza",
    "partnerstwo show --data 'other' tar": "partnerstwo show --data other tarcza",
    "partnerstwo explain partner-wi": "partnerstwo explain partner-wiodacy",
    "partnerstwo validate --select=S01,Z0": "partnerstwo validate --select=S01,Z0",
    "partnerstwo validate --select=S01,Z22": "partnerstwo validate --select=S01,Z22",
    "partnerstwo report --output=re": "partnerstwo report --output=result.md",
    "partnerstwo validate --format conc": "partnerstwo validate --format concise",
    "partnerstwo validate --format concise=re": "partnerstwo validate --format concise=result.md",
    "partnerstwo show data/partners/od": "partnerstwo show data/partners/odd name.yaml",
}
HOSTILE = (
    "zz$(touch ran).yaml",
    "zz;touch ran.yaml",
    "zz`touch ran`.yaml",
    "zz\nran.yaml",
    "zz\x1b[31m.yaml",
    "odd name.yaml",
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with two registries, one with hostile names, and a home without any settings."""
    shutil.copytree(BASE, tmp_path / "data")
    shutil.copytree(BASE, tmp_path / "other")
    (tmp_path / "other" / "partners" / "tartak.yaml").rename(tmp_path / "other" / "partners" / "tarcza.yaml")
    for name in HOSTILE:
        (tmp_path / "data" / "partners" / name).write_text("name: x\n")
    (tmp_path / "data" / "partners" / "zz-zly.yaml").write_text("name: '%F{red}$(touch ran) `touch ran` \x1b[31m'\n")
    (tmp_path / "data" / "partners" / "zz-b.yaml").write_text("name: Bar\n")
    (tmp_path / "result.md").write_text("")
    (tmp_path / "home").mkdir()
    return tmp_path


@pytest.mark.parametrize("name", SHELLS)
def test_tab_completes_and_runs_nothing(name: str, place: Path) -> None:
    command, setup = SHELLS[name]
    program = command.split()[0]
    if shutil.which(program) is None or ("with bash" in name and not Path(LOADED).is_file()):
        assert "CI" not in os.environ, f"{name} is not installed"
        pytest.skip(f"{name} is not installed")
    environment = {"HOME": str(place / "home"), "TERM": "xterm", "LANG": "C.UTF-8", "PARTNERSTWO_LANG": "pl"}
    with shell(command, place, environment) as running:
        for line in setup:
            running.run(line)
        for typed, expected in LINES.items():
            words = running.completed(typed).removeprefix("<").removesuffix(">").split("><")
            completed = " ".join(word.rstrip("/") for word in words)
            assert completed == (expected or typed), typed
        listed = running.listed("partnerstwo show zz-", "Bar")
        explained = running.listed("partnerstwo explain S0", "missing-sector")
    assert "zz-zly" in listed
    assert "[31m" not in listed.replace("\ufffd[31m", "")
    assert "fewer-than-two-partners" in explained
    assert not list(place.glob("**/ran"))
