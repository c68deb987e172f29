"""What a program reads is UTF-8 on any machine; what a person reads has the encoding of the screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

ROOT = Path(__file__).parent.parent.parent
MAKOW = ROOT / "tests" / "registries" / "makow"


def said(name: str, encoding: str) -> bytes:
    command = [sys.executable, "-m", "partnerstwo", "validate", "--data", str(MAKOW), "--format", name, "--exit-zero"]
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    return subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment).stdout


@pytest.mark.parametrize("name", ["json", "github", "gitlab", "sarif", "junit", "rdjson"])
def test_a_program_reads_utf8_whatever_the_console_prefers(name: str) -> None:
    here = said(name, "cp1250")
    assert here == said(name, "utf-8")
    assert "partnerów" in here.decode()
    match name:
        case "junit":
            assert etree.fromstring(here).tag == "testsuites"
        case "github":
            assert here.startswith(b"::error ")
        case _:
            assert json.loads(here)


def test_a_person_reads_the_encoding_of_the_screen() -> None:
    assert "partnerów" in said("concise", "cp1250").decode("cp1250")
