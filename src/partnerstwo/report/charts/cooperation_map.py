"""Who worked with whom: the members that took part in the same projects of the period."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.document.blocks import Block, Chart, Column, Kind, Network, Table, Tie
from partnerstwo.language.text import Text, Value
from partnerstwo.registry.network import Network as Ties
from partnerstwo.report.chapter import Chapter
from partnerstwo.report.charts.sectors import Cast, cast, name

_CAPTION = Text("Kto z kim współpracuje w projektach", "Who works with whom in projects")
_ALT = Text(
    "Liczba par, które pracowały razem: {pairs}. Najwięcej partnerów we wspólnych projektach ma {name}: {most}.",
    "Pairs that worked together: {pairs}. The one with the most partners in joint projects is {name}: {most}.",
)
_ALT_EVEN = Text(
    "Liczba par, które pracowały razem: {pairs}. Największa liczba partnerów, z którymi ktoś pracował: {most}.",
    "Pairs that worked together: {pairs}. The largest number of partners that anybody worked with: {most}.",
)
_STEADIEST = Text(
    "{said} Najwięcej wspólnych projektów ({n}) mają {one} i {other}.",
    "{said} Most joint projects ({n}) are those of {one} and {other}.",
)
_SHOWN = Text(
    "Partnerzy, którzy w tym okresie pracowali w projekcie z innym partnerem: {n} z {total}. Uczestników każdego "
    "projektu podano w części o projektach.",
    "Partners that worked with another partner in a project of this period: {n} of {total}. The section on projects "
    "has the participants of each project.",
)
_PARTNER = Text("partner", "partner")
_SECTOR = Text("sektor", "sector")
_OTHERS = Text("partnerzy we wspólnych projektach", "partners in joint projects")
_STEADY = Text("w tym w co najmniej dwóch projektach", "of these in two projects or more")

FEWEST_PAIRS = 2
"""A single pair needs no picture."""


def blocks(chapter: Chapter, ties: Ties) -> Iterator[Block]:
    """Nothing where fewer than two pairs worked together. Who is in no pair is counted, never named.

    For a network that is whole: one that is not shows some of its partners for alone that are not.
    """
    if len(ties.ties) < FEWEST_PAIRS:
        return
    people = cast(chapter.registry, (partner for tie in ties.ties for partner in (tie.first, tie.second)))
    if "projects" not in chapter.registry.unread:
        yield chapter.voice.paragraph(_SHOWN, n=len(people.partners), total=len(ties.sectors))
    place = people.place()
    drawn = sorted(
        (min(place[tie.first], place[tie.second]), max(place[tie.first], place[tie.second]), tie.projects)
        for tie in ties.ties
    )
    spec = Network(people.groups(chapter.lang), people.nodes(), tuple(Tie(*each) for each in drawn))
    yield Chart("cooperation", _CAPTION[chapter.lang], _alt(chapter, spec), spec, _table(chapter, people, spec))


def _partners(spec: Network, least: int = 1) -> list[int]:
    """Of each node with how many others it is tied, in so many projects at least."""
    ends = [end for tie in spec.ties if tie.weight >= least for end in (tie.first, tie.second)]
    return [ends.count(node) for node in range(len(spec.nodes))]


def _alt(chapter: Chapter, spec: Network) -> str:
    """Names only whoever is alone in being first."""
    numbers = _partners(spec)
    most = max(numbers)
    values: dict[str, Value] = {"pairs": len(spec.ties), "most": most}
    if numbers.count(most) > 1:
        said = chapter.voice.say(_ALT_EVEN, **values)
    else:
        said = chapter.voice.say(_ALT, name=spec.nodes[numbers.index(most)].label, **values)
    weight = max(tie.weight for tie in spec.ties)
    steadiest = [tie for tie in spec.ties if tie.weight == weight]
    if weight == 1 or len(steadiest) > 1:
        return said
    one, other = spec.nodes[steadiest[0].first].label, spec.nodes[steadiest[0].second].label
    return chapter.voice.say(_STEADIEST, said=said, n=weight, one=one, other=other)


def _table(chapter: Chapter, people: Cast, spec: Network) -> Table:
    """By partner and not by pair: pairs run into hundreds. Who works together steadily only where somebody does."""
    lang = chapter.lang
    several = _partners(spec, 2)
    steady = any(several)
    columns = (
        Column("partner", _PARTNER[lang], header=True),
        Column("sector", _SECTOR[lang]),
        Column("partners", _OTHERS[lang], Kind.COUNT),
        *((Column("steady", _STEADY[lang], Kind.COUNT),) if steady else ()),
    )
    rows = tuple(
        (called, name(sector, lang), others, *((repeated,) if steady else ()))
        for called, sector, others, repeated in zip(people.names, people.sectors, _partners(spec), several, strict=True)
    )
    return Table("cooperation", _CAPTION[lang], columns, rows)
