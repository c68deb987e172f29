"""What stands on top of the paper."""

from __future__ import annotations

from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.report.chapter import Paper
from partnerstwo.report.period import Period
from partnerstwo.report.voice import Voice

_OF = Text("Sprawozdanie z działalności {name} {when}", "Report on the work of {name} {when}")
_OF_UNDECLINED = Text("Sprawozdanie z działalności partnerstwa {when}: {name}", "Report on the work of {name} {when}")
_OF_REGISTRY = Text("Sprawozdanie z działalności partnerstw lokalnych {when}", "Report on local partnerships {when}")
_PERIOD = Text("okres: {period}", "period: {period}")
_AS_OF = Text("stan na {day}", "as of {day}")
_SEEN = Text("sporządzono według danych z {day}", "made from the data of {day}")

_GENITIVE = (
    ("Partnerstwo Lokalne", "Partnerstwa Lokalnego"),
    ("Partnerstwo lokalne", "Partnerstwa lokalnego"),
    ("Lokalne Partnerstwo", "Lokalnego Partnerstwa"),
    ("Partnerstwo", "Partnerstwa"),
)
_GOES_ON = ("„", '"', "na rzecz ", "w ", "dla ", "do spraw ")
"""After these a Polish name does not change its endings any more."""


def title(paper: Paper) -> str:
    """`Sprawozdanie z działalności Partnerstwa Lokalnego „Razem” w 2026 r.`"""
    voice, period = paper.voice, paper.period
    when = period.within(paper.lang)
    if len(paper.partnerships) != 1:
        return voice.say(_OF_REGISTRY, when=when)
    name = paper.partnerships[0].name
    if paper.lang is not Lang.PL:
        return voice.say(_OF, name=name, when=when)
    declined = genitive(name)
    if declined is None:
        return voice.say(_OF_UNDECLINED, name=name, when=when)
    return voice.say(_OF, name=declined, when=when)


def genitive(name: str) -> str | None:
    """A partnership's Polish name in the genitive, where that is certain; None where nobody can tell."""
    for nominative, declined in _GENITIVE:
        rest = name.removeprefix(nominative).lstrip()
        if name.startswith(nominative) and (not rest or rest.startswith(_GOES_ON)):
            return f"{declined} {rest}".strip()
    return None


def subtitle(paper: Paper) -> str:
    """The registry, the period, and the day that things are judged on."""
    parts = [paper.registry.settings.name] if paper.registry.settings else []
    return " · ".join([*parts, *timing(paper.voice, paper.period)])


def timing(voice: Voice, period: Period) -> list[str]:
    """The period, the day that things are judged on, and that of the data, where it is a later one."""
    parts = [voice.say(_PERIOD, period=period.label(voice.lang)), voice.say(_AS_OF, day=period.as_of)]
    return [*parts, voice.say(_SEEN, day=period.on)] if period.on > period.last else parts
