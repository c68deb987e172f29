"""How the page looks, and the policy that lets a browser apply this sheet and nothing else."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from partnerstwo.document.charts import palette
from partnerstwo.document.fonts.faces import FAMILY, Weight, woff2
from partnerstwo.document.words import PAGE_OF
from partnerstwo.language.lang import Lang

COLOURS = {
    "ink": palette.INK,
    "muted": palette.MUTED,
    "paper": palette.PAPER,
    "grid": palette.GRID,
    "band": palette.BAND,
    "accent": palette.ACCENT,
    "alert": palette.ALERT,
}
"""The names by which the sheet calls the colours of the palette; it knows no others."""

_SHEET = Path(__file__).with_name("page.css")
_WEIGHTS = ((Weight.REGULAR, 400), (Weight.BOLD, 700))


@cache
def sheet(lang: Lang) -> str:
    """The whole style sheet, its faces inside; nothing in it comes from data."""
    colours = "".join(f"--{name}:{colour};" for name, colour in COLOURS.items())
    before, _, after = PAGE_OF[lang].partition("{page}")
    number = f'@page{{@bottom-right{{content:"{before}" counter(page) "{after}" counter(pages);}}}}'
    page = _SHEET.read_text(encoding="utf-8")
    return "\n".join([*map(_face, _WEIGHTS), f":root{{{colours}}}", number, page])


def policy(style: str) -> str:
    """A content security policy for a page with that one sheet: no script, no frame, no form, no request."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; font-src data:; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _face(face: tuple[Weight, int]) -> str:
    weight, number = face
    letters = base64.b64encode(woff2(weight)).decode()
    return (
        f'@font-face{{font-family:"{FAMILY}";font-weight:{number};font-style:normal;'
        f'src:url(data:font/woff2;base64,{letters}) format("woff2");}}'
    )
