"""What a terminal understands beyond letters and colours: links to files."""

from __future__ import annotations

import os
from collections.abc import Mapping

from partnerstwo.language.style import Links

_VTE_WITH_LINKS = 5000
"""GNOME Terminal, Tilix and others of their family understand links since VTE 0.50."""
_PROGRAMS = frozenset({"iTerm.app", "WezTerm", "ghostty", "Hyper", "rio", "WarpTerminal"})
_TERMS = frozenset({"xterm-kitty", "xterm-ghostty", "alacritty", "alacritty-direct", "foot", "foot-extra"})


def links(environment: Mapping[str, str], *, terminal: bool, folder: str) -> Links | None:
    """How to link to files below the folder, where the terminal is known to understand it (OSC 8).

    `FORCE_HYPERLINK` says so for any other output, and `FORCE_HYPERLINK=0` forbids it. What is not known to
    understand links gets none: some old terminals print them. Visual Studio Code gets none either: there `plik:3:7`
    is a link by itself, one that opens the line, which a link of ours would hide.
    """
    forced = environment.get("FORCE_HYPERLINK")
    wanted = terminal and _understands(environment) if forced is None else forced.strip() != "0"
    return Links(_base(folder), lines="KITTY_WINDOW_ID" in environment) if wanted else None


def _understands(environment: Mapping[str, str]) -> bool:
    if environment.get("CI") or environment.get("TEAMCITY_VERSION"):
        return False
    if environment.get("TERM_PROGRAM") in _PROGRAMS or environment.get("TERM") in _TERMS:
        return True
    version = environment.get("VTE_VERSION", "")
    if version.isdecimal() and int(version) >= _VTE_WITH_LINKS:
        return True
    return any(environment.get(name) for name in ("WT_SESSION", "KONSOLE_VERSION", "DOMTERM", "KITTY_WINDOW_ID"))


def _base(folder: str) -> str:
    """The address of a folder, with the host, so that over ssh no other machine's file is opened."""
    from pathlib import Path
    from socket import gethostname
    from urllib.parse import quote

    address = Path(folder).absolute().as_uri().removeprefix("file://").rstrip("/")
    host = "" if os.name == "nt" else quote(gethostname(), safe="")
    return f"file://{host}{address}/"
