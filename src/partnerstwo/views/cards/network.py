"""The network of a partnership on its card: measures of cooperation in the last two years."""

from __future__ import annotations

from decimal import Decimal

from partnerstwo.document.blocks import Column, Kind, Paragraph, Section, Table, line
from partnerstwo.language.dates import in_figures, last_months
from partnerstwo.language.numbers import number
from partnerstwo.language.text import Text
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.measures import IN_ZLOTYS, Measure, Measures, measures
from partnerstwo.registry.ratio import Ratio
from partnerstwo.views.plain import Plain, PlainMap, money
from partnerstwo.views.scene import Scene

MONTHS = 24
"""Two years, as Z10 gives a member to become active: one year often sees two or three projects only."""

_TITLE = Text("Sieć współpracy od {start} do {end}", "Network of cooperation from {start} to {end}")
_PAIRS = Text(
    "Parę tworzą dwaj partnerzy, którzy w tym czasie brali udział w tym samym projekcie. Gęstość to część par wśród "
    "wszystkich możliwych. Skupienie: 0 % – wszyscy współpracują w równym stopniu, 100 % – wszystko przechodzi przez "
    "jednego partnera. Ponowna współpraca to pary z co najmniej dwoma projektami, także wcześniejszymi.",
    "A pair is two partners that took part in the same project in that time. Density is the part of all possible "
    "pairs. Concentration: 0% – all cooperate alike, 100% – everything goes through one partner. Repeat cooperation "
    "is pairs with two projects or more, earlier ones too.",
)
_AVERAGE = Text(
    "Średnia liczba partnerów, z którymi jeden partner pracował w projektach: {average}.",
    "Partners that one partner worked with in projects, on average: {average}.",
)
_MEASURE = Text("miara", "measure")
_SHARE = Text("wartość", "value")
_OF = Text("z czego wynika", "made of")
_COUNTS = Text("{n} z {total}", "{n} of {total}")
_AMOUNTS = Text("{n:money} z {total:money}", "{n:money} of {total:money}")
_TOO_FEW = Text("za mało danych", "too few data")


def derived(partnership: Partnership, scene: Scene) -> PlainMap:
    """The network for JSON: who is tied to whom, and every measure with what it is made of.

    A share is null below five cases, or where not all members are known.
    """
    found = _measures(partnership, scene)
    average = found.network.average_degree.value
    return {
        "from": found.start.isoformat(),
        "to": found.end.isoformat(),
        "ties": [{"partners": [tie.first, tie.second], "projects": tie.projects} for tie in found.network.ties],
        "isolates": [*found.network.isolates],
        "average_degree": None if average is None else float(round(average, 4)),
        "joined": found.joined,
        "left": found.left,
        "measures": {measure.value: _plain(measure, ratio) for measure, ratio in found.ratios.items()},
    }


def follows(partnership: Partnership, scene: Scene) -> tuple[Section, ...]:
    """The same as a section; none where nothing was measured, such as for a partnership without any project."""
    lang = scene.lang
    found = _measures(partnership, scene)
    if not found.projects:
        return ()
    title = _TITLE.format(lang, {"start": in_figures(found.start, lang), "end": in_figures(found.end, lang)})
    columns = (
        Column("measure", _MEASURE[lang], header=True),
        Column("share", _SHARE[lang], Kind.PERCENT),
        Column("of", _OF[lang]),
    )
    rows = tuple(
        (
            measure.label[lang],
            _TOO_FEW[lang] if ratio.value is None else ratio.value,
            _made_of(measure, ratio, scene),
        )
        for measure, ratio in found.ratios.items()
        if ratio.whole
    )
    average = found.network.average_degree.value
    said = [] if average is None else [Paragraph(line(_AVERAGE.format(lang, {"average": number(average, lang, 1)})))]
    opening = Paragraph(line(_PAIRS[lang]))
    return (Section("network", title, (opening, *said, Table("network", "", columns, rows))),)


def _measures(partnership: Partnership, scene: Scene) -> Measures:
    return measures(scene.registry, partnership, last_months(scene.on, MONTHS), scene.on)


def _made_of(measure: Measure, ratio: Ratio, scene: Scene) -> str | None:
    # Freeman's sum of distances says nothing to anybody.
    if measure is Measure.CENTRALISATION:
        return None
    words = _AMOUNTS if measure in IN_ZLOTYS else _COUNTS
    return words.format(scene.lang, {"n": ratio.part, "total": ratio.whole})


def _plain(measure: Measure, ratio: Ratio) -> Plain:
    share = None if ratio.value is None else float(round(ratio.value, 4))
    return {
        "share": share,
        "part": _figure(measure, ratio.part),
        "whole": _figure(measure, ratio.whole),
        "cases": ratio.cases,
    }


def _figure(measure: Measure, figure: int | Decimal) -> Plain:
    return money(Decimal(figure)) if measure in IN_ZLOTYS else int(figure)
