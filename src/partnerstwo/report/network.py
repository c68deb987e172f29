"""The network of cooperation in plain words: who worked with whom, and how steadily."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerstwo.document.blocks import Block, Column, Kind, Table
from partnerstwo.language.numbers import number
from partnerstwo.language.text import Text, Value
from partnerstwo.registry.measures import Measure, Measures, measures
from partnerstwo.registry.ratio import FEWEST, Ratio
from partnerstwo.registry.spread import telling_amounts
from partnerstwo.report.chapter import TOO_FEW, Chapter
from partnerstwo.report.charts import cooperation_map

_INTRO = Text(
    "Parę tworzą dwaj partnerzy (według stanu na {day}), którzy w tym okresie brali udział w tym samym projekcie "
    "partnerstwa. Nie wszyscy mogą uczestniczyć w jednym projekcie, dlatego niska wartość nie musi oznaczać słabej "
    "współpracy; warto porównać ją z poprzednim okresem.",
    "A pair is two partners (as on {day}) that took part in the same project of the partnership in this period. Not "
    "everybody can take part in one project, so a low value need not mean weak cooperation; compare it with the "
    "period before.",
)
_AVERAGE = Text(
    "Średnia liczba partnerów, z którymi jeden partner pracował w projektach tego okresu: {average}.",
    "Partners that one partner worked with in projects of this period, on average: {average}.",
)
_FEW = Text(
    "Sieć współpracy: za mało danych (partnerów jest mniej niż {n}).",
    "Network of cooperation: too few data (fewer than {n} partners).",
)
_NOT_ALL = Text(
    "Sieć współpracy: za mało danych (do rejestru nie wpisano jeszcze wszystkich partnerów).",
    "Network of cooperation: too few data (not all partners are entered yet).",
)
_CAPTION = Text("Sieć współpracy i jej trwałość", "The network of cooperation and its constancy")
_MEASURE = Text("miara", "measure")
_VALUE = Text("wartość", "value")
_MEANING = Text("co to znaczy", "what it means")
_ALONE = Text(
    "Partnerzy bez wspólnego projektu (tylko do użytku wewnętrznego):",
    "Partners without a joint project (for internal use only):",
)

MEANINGS = {
    Measure.DENSITY: Text(
        "Pary partnerów, które pracowały razem w projekcie, wśród wszystkich możliwych par: {n} z {total}.",
        "Pairs of partners that worked together in a project, of all possible pairs: {n} of {total}.",
    ),
    Measure.CENTRALISATION: Text(
        "Im bliżej 100 %, tym bardziej współpraca opiera się na jednym partnerze; 0 % oznacza, że wszyscy współpracują "
        "w równym stopniu.",
        "The closer to 100%, the more cooperation rests on one partner; 0% means that all cooperate alike.",
    ),
    Measure.ACROSS_SECTORS: Text(
        "Pary partnerów z różnych sektorów wśród par, które pracowały razem: {n} z {total}.",
        "Pairs of partners from different sectors, of the pairs that worked together: {n} of {total}.",
    ),
    Measure.REPEATED: Text(
        "Pary, które pracowały razem w co najmniej dwóch projektach, wśród par współpracujących kiedykolwiek (także "
        "przed tym okresem): {n} z {total}.",
        "Pairs that worked together in two projects or more, of those that ever did (before this period, too): "
        "{n} of {total}.",
    ),
    Measure.ISOLATED: Text(
        "Partnerzy, którzy w tym okresie nie pracowali w projekcie z żadnym innym partnerem: {n} z {total}. Mogą być "
        "aktywni inaczej, na przykład na spotkaniach.",
        "Partners that worked with no other partner in a project of this period: {n} of {total}. They may be active in "
        "other ways, such as at meetings.",
    ),
    Measure.ACROSS_THREE: Text(
        "Projekty z udziałem sektora publicznego, gospodarczego i pozarządowego: {n} z {total}.",
        "Projects with public, business and non-governmental partners: {n} of {total}.",
    ),
    Measure.LARGEST_HOLDER: Text(
        "Część kwot wszystkich partnerów, którą ma partner z największą kwotą. Liczą się kwoty za cały czas trwania "
        "wspólnych projektów; podano je w projektach: {told} z {projects}.",
        "What the partner with the largest amount has of the amounts of all partners. The amounts are those of whole "
        "joint projects; projects that state them: {told} of {projects}.",
    ),
    Measure.RETENTION: Text(
        "Partnerzy, którzy należeli do partnerstwa przed tym okresem i w nim pozostali: {n} z {total}. Przystąpienia "
        "w tym okresie: {joined}, wystąpienia: {left}.",
        "Partners that belonged to the partnership before this period and stayed: {n} of {total}. Joined in this "
        "period: {joined}, left: {left}.",
    ),
    Measure.FOLLOW_THROUGH: Text(
        "Wykonane na czas wśród ustaleń, których termin minął w tym okresie: {n} z {total}. Ustalenia, których "
        "termin przypada na ostatni dzień okresu, liczą się w następnym.",
        "Done on time, of the decisions whose term was over in this period: {n} of {total}. Those due on its last day "
        "count in the next period.",
    ),
}
"""The measures that the paper tells here, in their order; attendance, leads and initiators are told elsewhere."""

OF_MEMBERS = frozenset(
    {Measure.DENSITY, Measure.CENTRALISATION, Measure.ACROSS_SECTORS, Measure.REPEATED, Measure.ISOLATED}
)
"""Those of the network itself: they need members, all of them, and projects."""
OF_TIES = frozenset({Measure.CENTRALISATION, Measure.ACROSS_SECTORS})
"""Those that mean nothing where nobody worked with anybody."""


def blocks(chapter: Chapter) -> Iterator[Block]:
    """Nothing where there is nothing to measure."""
    found = measures(chapter.registry, chapter.partnership, chapter.period.first, chapter.period.as_of)
    told = tuple(measure for measure in MEANINGS if _worth_telling(found, measure))
    if told:
        yield from _opening(chapter, found)
        yield _table(chapter, found, told)
        # After the table: a picture that the page has no room for would stand in the middle of it.
        if _shown(found):
            yield from cooperation_map.blocks(chapter, found.network)
    if found.projects:
        yield from _alone(chapter, found)


def _worth_telling(found: Measures, measure: Measure) -> bool:
    if measure in OF_MEMBERS and not (_shown(found) and found.projects):
        return False
    return found.ratios[measure].whole != 0 and (measure not in OF_TIES or bool(found.network.ties))


def _shown(found: Measures) -> bool:
    return found.network.density.value is not None


def _opening(chapter: Chapter, found: Measures) -> Iterator[Block]:
    voice, network = chapter.voice, found.network
    average = network.average_degree.value
    if not found.projects:
        return
    if _shown(found) and average is not None:
        yield voice.paragraph(_INTRO, day=chapter.period.as_of)
        yield voice.paragraph(_AVERAGE, average=number(average, chapter.lang, 1))
    elif network.whole:
        yield voice.paragraph(_FEW, n=FEWEST)
    else:
        yield voice.paragraph(_NOT_ALL)


def _table(chapter: Chapter, found: Measures, told: tuple[Measure, ...]) -> Table:
    lang = chapter.lang
    columns = (
        Column("measure", _MEASURE[lang], header=True),
        Column("value", _VALUE[lang], Kind.PERCENT),
        Column("meaning", _MEANING[lang]),
    )
    rows = tuple(
        (
            measure.label[lang],
            _value(chapter, found.ratios[measure]),
            chapter.voice.say(MEANINGS[measure], **_values(found, measure)),
        )
        for measure in told
    )
    return Table("network", _CAPTION[lang], columns, rows)


def _value(chapter: Chapter, ratio: Ratio) -> Decimal | str:
    return TOO_FEW[chapter.lang] if ratio.value is None else ratio.value


def _values(found: Measures, measure: Measure) -> dict[str, Value]:
    ratio, amounts = found.ratios[measure], telling_amounts(found.projects)
    return {
        "n": ratio.part,
        "total": ratio.whole,
        "joined": found.joined,
        "left": found.left,
        "told": amounts.part,
        "projects": amounts.whole,
    }


def _alone(chapter: Chapter, found: Measures) -> Iterator[Block]:
    """Their names stay inside, and even there they are not given where a project may be missing."""
    alone = found.network.isolates
    if chapter.internal and alone and found.network.whole and "projects" not in chapter.registry.unread:
        yield chapter.voice.paragraph(_ALONE)
        yield chapter.voice.bullets(chapter.registry.partner_name(partner) for partner in alone)
