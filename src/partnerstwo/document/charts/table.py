"""The table of chart forms: which picture a chart becomes."""

from __future__ import annotations

import re
from typing import assert_never

from partnerstwo.document.blocks import Bars, Chart, Links, Network, Spec, StackedColumns, Timeline
from partnerstwo.document.charts import bars, circle, columns, links, map, timeline  # noqa: A004 (a map, of paper)
from partnerstwo.document.charts.svg import Drawing, written
from partnerstwo.document.charts.ties import tied
from partnerstwo.language.lang import Lang

_NO_NAME = re.compile(r"[^A-Za-z0-9_-]")


def draw(chart: Chart, lang: Lang, prefix: str = "") -> str:
    """The chart as SVG, 642 pixels (170 mm) wide and at most 850 high; every id in it begins with `prefix`.

    The caption becomes its title and `alt` its description. Any text is safe: what a picture cannot show
    becomes U+FFFD, what does not fit is cut, wrapped, or left out with a line that says so.
    """
    return written(_drawing(chart.spec, lang), chart.caption, chart.alt, _NO_NAME.sub("-", prefix))


def _drawing(spec: Spec, lang: Lang) -> Drawing:
    match spec:
        case Bars():
            return bars.draw(spec, lang)
        case StackedColumns():
            return columns.draw(spec, lang)
        case Timeline():
            return timeline.draw(spec, lang)
        case Links():
            return links.draw(spec, lang)
        case Network():
            return map.draw(spec, lang) if tied(spec) <= map.MOST else circle.draw(spec, lang)
        case _:
            assert_never(spec)
