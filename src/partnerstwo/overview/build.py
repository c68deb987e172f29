"""An overview of registries becomes a paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from partnerstwo.document.blocks import Document, Section
from partnerstwo.language.nouns import Noun
from partnerstwo.language.text import Text
from partnerstwo.overview.areas import common_area
from partnerstwo.overview.overview import Overview
from partnerstwo.overview.sections import (
    composition,
    method,
    money,
    opening,
    organisations,
    principles,
    quality,
    registries,
    summary,
)
from partnerstwo.report.build import INTERNAL
from partnerstwo.report.titles import timing

_TITLE = Text("Partnerstwa lokalne {when}: zestawienie rejestrów", "Local partnerships {when}: several registries")
_TITLE_OF = Text(
    "Partnerstwa lokalne {when}: {area} – zestawienie rejestrów",
    "Local partnerships {when}: {area}, several registries",
)
_REGISTRIES = Noun(("{n} rejestr", "{n} rejestry", "{n} rejestrów"), ("{n} registry", "{n} registries"))

_UNNUMBERED = (opening.make, summary.make)
_NUMBERED = (
    registries.make, composition.make, organisations.make, money.make, principles.make, quality.make, method.make
)  # fmt: skip
"""The sections in the order of the paper; each returns None where there is nothing to say."""


def build(overview: Overview) -> Document:
    """The paper."""
    voice, period = overview.voice, overview.period
    area, when = common_area(overview.digests, overview.lang), period.within(overview.lang)
    return Document(
        title=voice.say(_TITLE, when=when) if area is None else voice.say(_TITLE_OF, when=when, area=area),
        subtitle=" · ".join([voice.count(len(overview.digests), _REGISTRIES), *timing(voice, period)]),
        lang=overview.lang,
        on=period.on,
        sections=tuple(_sections(overview)),
        banner=INTERNAL[overview.lang] if overview.internal else "",
    )


def _sections(overview: Overview) -> Iterator[Section]:
    yield from (section for make in _UNNUMBERED if (section := make(overview)) is not None)
    numbered = (section for make in _NUMBERED if (section := make(overview)) is not None)
    for number, section in enumerate(numbered, start=1):
        yield replace(section, title=f"{number}. {section.title}")
