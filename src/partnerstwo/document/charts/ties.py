"""The ties of a network as lines: who has any, and how a line shows how often."""

from __future__ import annotations

from partnerstwo.document.blocks import Network
from partnerstwo.document.charts.lettering import clean, paragraph
from partnerstwo.document.charts.palette import INK, MUTED, TIE
from partnerstwo.document.charts.svg import WIDTH, Element, label
from partnerstwo.document.words import LEFT_OUT, NOT_CONNECTED, THICKER
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value

_SIZE = 11.0
_LEADING = 15.0
_MOST_LINES = 4
_WIDTHS = (1.0, 2.0, 3.0)


@value
class Joined:
    """The nodes that are tied, by their places in the chart, and the ties between them by places in `nodes`."""

    nodes: tuple[int, ...]
    weights: dict[tuple[int, int], int]
    lone: tuple[int, ...]


@value
class Notes:
    """Lines of text under a picture, and the height they take."""

    elements: tuple[Element, ...]
    height: float


def joined(spec: Network) -> Joined:
    """Each pair once, with the sum of its weights; a tie to itself ties nobody."""
    weights: dict[tuple[int, int], int] = {}
    for tie in spec.ties:
        if tie.first != tie.second:
            pair = (min(tie.first, tie.second), max(tie.first, tie.second))
            weights[pair] = weights.get(pair, 0) + tie.weight
    tied = {at for pair in weights for at in pair}
    nodes = tuple(at for at in range(len(spec.nodes)) if at in tied)
    place = {at: number for number, at in enumerate(nodes)}
    return Joined(
        nodes,
        {(place[one], place[other]): weight for (one, other), weight in sorted(weights.items())},
        tuple(at for at in range(len(spec.nodes)) if at not in tied),
    )


def largest(network: Joined, most: int) -> Joined:
    """No more nodes than that, those with most ties, in their order, and the ties between them."""
    if len(network.nodes) <= most:
        return network
    degrees = [0] * len(network.nodes)
    for pair in network.weights:
        for at in pair:
            degrees[at] += 1
    kept = sorted(sorted(range(len(degrees)), key=lambda at: (-degrees[at], at))[:most])
    place = {at: number for number, at in enumerate(kept)}
    weights = {
        (place[one], place[other]): weight
        for (one, other), weight in network.weights.items()
        if one in place and other in place
    }
    return Joined(tuple(network.nodes[at] for at in kept), weights, network.lone)


def tied(spec: Network) -> int:
    """How many nodes have a tie."""
    return len(joined(spec).nodes)


def colour(weight: int) -> str:
    """The colour of a line that stands for so many ties."""
    return TIE if weight <= 1 else INK


def thickness(weight: int) -> float:
    """The width of that line; three ties look like more."""
    return _WIDTHS[min(max(weight, 1), len(_WIDTHS)) - 1]


def notes(spec: Network, network: Joined, left_out: int, top: float, lang: Lang) -> Notes:
    """What thick lines mean, who has no tie (by name as long as that is short), and how many are left out."""
    said: list[str] = []
    if any(weight > 1 for weight in network.weights.values()):
        said.append(THICKER[lang])
    if network.lone:
        names = NOT_CONNECTED.format(lang, {"names": ", ".join(clean(spec.nodes[at].label) for at in network.lone)})
        many = len(paragraph(names, _SIZE, WIDTH)) > _MOST_LINES
        said.append(NOT_CONNECTED.format(lang, {"names": str(len(network.lone))}) if many else names)
    if left_out:
        said.append(LEFT_OUT.format(lang, {"n": left_out}))
    lines = [each for words in said for each in paragraph(words, _SIZE, WIDTH)]
    drawn = tuple(label(0, top + 12 + at * _LEADING, each, _SIZE, fill=MUTED) for at, each in enumerate(lines))
    return Notes(drawn, len(lines) * _LEADING + 4 if lines else 0.0)
