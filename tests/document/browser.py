"""A page in headless Chromium: its tree after its scripts ran, its paper, and the barriers that axe-core finds."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path

import pytest

AXE = Path(__file__).parent / "axe" / "node_modules" / "axe-core" / "axe.min.js"
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--hide-scrollbars",
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What axe-core and the layout say of one page at one width."""

    width: int
    """How wide the window was, to be sure that it was as narrow as asked."""
    content: int
    """How wide the page is: wider than the window, it would scroll sideways."""
    passes: int
    violations: tuple[str, ...]
    """Rule and element, one line each."""


def chromium() -> str:
    """The browser; without it, tests fail where all are promised and are skipped elsewhere."""
    return _required(shutil.which("chromium") or shutil.which("chromium-browser"), "chromium (apt install chromium)")


def axe() -> str:
    """The source of axe-core."""
    found = str(AXE) if AXE.exists() else None
    return Path(_required(found, "axe-core (npm ci --prefix tests/document/axe)")).read_text(encoding="utf-8")


def _required(found: str | None, what: str) -> str:
    if found is None:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing(f"not installed: {what}")
    return found


def messages(page: Path, home: Path) -> str:
    """What the browser says of a page on its console: a broken policy is reported there."""
    return _run(home, "--enable-logging=stderr", "--v=0", "--dump-dom", page.as_uri()).stderr


def printed(page: Path, home: Path) -> Path:
    """The page on paper, as PDF."""
    paper = home / "printed.pdf"
    _run(home, "--no-pdf-header-footer", f"--print-to-pdf={paper}", page.as_uri())
    return paper


def barriers(pages: Mapping[str, bytes], widths: tuple[int, ...], home: Path) -> dict[tuple[str, int], Seen]:
    """Runs axe-core with all its usual rules over each page at each width.

    It runs over copies: their policy is taken out, because it forbids every script and so axe-core too, and
    their folded parts are open, so that nothing stays unseen. A window of a browser has a least width; frames
    have none.
    """
    frames = [_frame(name, width, page.decode()) for name, page in pages.items() for width in widths]
    outer = home / "axe.html"
    opening = '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>axe</title><body><pre id="seen"></pre>'
    outer.write_text(f"{opening}<script>{_LISTEN}</script>{''.join(frames)}", encoding="utf-8")
    tree = _run(home, "--window-size=1400,1000", "--virtual-time-budget=120000", "--dump-dom", outer.as_uri()).stdout
    found = re.search(r'<pre id="seen">(.*?)</pre>', tree, re.DOTALL)
    assert found, "the browser gave no answer"
    seen: dict[tuple[str, int], Seen] = {}
    for line in unescape(found.group(1)).splitlines():
        name, asked, width, content, passes, violations = json.loads(line)
        seen[name, asked] = Seen(width, content, passes, tuple(violations))
    return seen


_LISTEN = """
addEventListener("message", event => document.getElementById("seen").append(JSON.stringify(event.data) + "\\n"));
"""
_ASK = """
addEventListener("load", () => axe.run(document, {resultTypes: ["violations"]}).then(found => parent.postMessage([
  NAME, WIDTH, innerWidth, document.documentElement.scrollWidth, found.passes.length,
  found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ": " + node.html.slice(0, 200)))
], "*"), error => parent.postMessage([NAME, WIDTH, innerWidth, 0, 0, [String(error)]], "*")));
"""


def _frame(name: str, width: int, page: str) -> str:
    ask = _ASK.replace("NAME", json.dumps(name)).replace("WIDTH", str(width))
    # No "$" or "\\" of the script means anything to a plain replacement.
    scripts = f"<script>{axe()}</script><script>{ask}</script></body>"
    copy = _POLICY.sub("", page, count=1).replace("<details>", "<details open>")
    assert "</body>" in copy
    srcdoc = escape(copy.replace("</body>", scripts))
    return f'<iframe title="{name} {width}" style="border:0;width:{width}px;height:900px" srcdoc="{srcdoc}"></iframe>'


def _run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the browser with a profile of its own in `home`."""
    profile = f"--user-data-dir={home / 'profile'}"
    return subprocess.run(
        [chromium(), *_FLAGS, profile, *arguments],
        capture_output=True,
        check=True,
        encoding="utf-8",
        errors="replace",
        timeout=300,
    )
