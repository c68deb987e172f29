"""A chart as a picture: its SVG for programs that draw one, and its pixels for all others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import typst

from partnerstwo.document.charts.svg import WIDTH
from partnerstwo.document.fonts import faces
from partnerstwo.document.word.markup import Markup, run, value
from partnerstwo.document.word.room import Room
from partnerstwo.document.word.styles import FACE

_PPI = 220
_EMU = 12700
"""In a point."""
_SPARE = 60.0
"""What a caption takes of a page, in points."""
_HEIGHT = re.compile(r'<svg [^>]*?\bheight="([0-9.]+)"')
_FACES = re.compile(r'\bfont-family="[^"]*"')
_SHEET = b"""#set page(width: 170mm, height: auto, margin: 0pt)
#image(bytes(sys.inputs.chart), format: "svg", width: 100%)
"""
_BLIP = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
"""What Word knows an SVG beside a picture of pixels by."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart with its number in the file, from 1."""

    number: int
    svg: str

    @property
    def pixels_id(self) -> str:
        """The relationship to the picture of pixels."""
        return f"pwChart{self.number}"

    @property
    def drawing_id(self) -> str:
        """The relationship to the SVG."""
        return f"pwDrawing{self.number}"

    def drawing(self) -> bytes:
        """The picture as SVG in the face of Word: one that it lacks, it may replace by any other, and a wider one."""
        return _FACES.sub(f'font-family="{FACE}, Carlito, sans-serif"', self.svg, count=1).encode()

    def png(self) -> bytes:
        """The picture in pixels, 220 an inch at the width of a page."""
        return typst.compile(
            _SHEET,
            sys_inputs={"chart": faces.covered(self.svg)},
            font_paths=_fonts(),
            ignore_system_fonts=True,
            format="png",
            ppi=_PPI,
        )

    def markup(self, title: str, alt: str, room: Room) -> Markup:
        """The picture in a line of text, as wide as the text or as high as the page."""
        height = _HEIGHT.match(self.svg)
        if height is None:
            raise ValueError(f"a picture without a height: {self.svg[:200]!r}")
        share = float(height[1]) / WIDTH
        width = min(room.width, (room.height - _SPARE) / share)
        cx, cy = round(width * _EMU), round(width * share * _EMU)
        number = 1000 + self.number
        about = f'id="{number}" name="{value(title) or number}" descr="{value(alt)}" title="{value(title)}"'
        return run(
            Markup(
                f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
                f'<wp:docPr {about}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/>'
                "</wp:cNvGraphicFramePr><a:graphic>"
                '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
                f'<pic:nvPicPr><pic:cNvPr id="{number}" name="chart{self.number}.png"/><pic:cNvPicPr/></pic:nvPicPr>'
                f'<pic:blipFill><a:blip r:embed="{self.pixels_id}"><a:extLst><a:ext uri="{_BLIP}">'
                '<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"'
                f' r:embed="{self.drawing_id}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch>'
                f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
                '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
                "</wp:inline></w:drawing>"
            )
        )


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[faces.FOLDER])
