"""How the partners judge their cooperation themselves, and whether it gets better."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from partnerstwo.document.blocks import Block, Cell, Column, Kind, Section, Table
from partnerstwo.language.dates import Case, months_before
from partnerstwo.language.numbers import percent
from partnerstwo.language.text import Text, Value
from partnerstwo.language.typography import capital
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.model.tools import LOCAL_PARTNERSHIP, PLANES, PROJECT_PARTNERSHIP, areas_of, scored
from partnerstwo.registry.area_facts import local_partnership, project_partnerships
from partnerstwo.registry.assessments import (
    Mean,
    Trend,
    band,
    by_plane,
    in_order,
    newest,
    previous,
    tenths,
    trend,
    written,
)
from partnerstwo.report.chapter import LEAST, Chapter

_TITLE = Text("Samoocena i jej trend", "Self-assessment and its trend")
_SCALE = Text(
    "Partnerzy oceniają współpracę sami, w skali od 1 do 5. Od 4,0 to mocna strona, od 3,0 do 3,9 – sprawa do "
    "omówienia, a poniżej 3,0 – sprawa, która wymaga działania. Samoocena nie jest oceną urzędu ani żadnego z "
    "partnerów.",
    "Partners mark their cooperation themselves, from 1 to 5. From 4.0 it is a strength, from 3.0 to 3.9 something to "
    "be discussed, below 3.0 something that calls for action. It is no judgement of the authority or of any partner.",
)
_ONE = Text("{tool}, {when}", "{tool}, {when}")
_EARLIER = Text(
    "W tym okresie nie było oceny tym narzędziem; poniżej ostatnia wcześniejsza.",
    "There was no assessment with this tool in this period; below is the last one before it.",
)
_ANSWERED = Text("Liczba odpowiedzi: {n}.", "Answers: {n}.")
_ANSWERED_OF = Text("Liczba odpowiedzi: {n}; zaproszono: {invited}.", "Answers: {n}; invited: {invited}.")
_ANSWERED_RATE = Text(
    "Liczba odpowiedzi: {n}; zaproszono: {invited} (odsetek odpowiedzi: {rate}).",
    "Answers: {n}; invited: {invited} (response rate: {rate}).",
)
_NOT_SAID = Text("Nie podano, ile osób odpowiedziało.", "How many answered is not recorded.")
_FEW = Text(
    "Odpowiedzi jest mniej niż {n}: to wspólna ocena niewielkiej grupy.",
    "There are fewer than {n} answers: this is the joint mark of a small group.",
)
_TRUST_AND_VALUE = Text(
    "Zaufanie między partnerami: {trust}; wartość współpracy: {value}.",
    "Trust between partners: {trust}; value of the cooperation: {value}.",
)
_BANDED = Text("{mark} ({band})", "{mark} ({band})")
_NOT_COUNTED = Text(
    "nie policzono, bo oceniono nie wszystkie trzy pytania", "not counted, as not all three questions were marked"
)
_ROSE = Text(
    "W porównaniu z oceną z {when} średnia wzrosła o {change} (porównano pozycje ocenione w obu: {n}).",
    "Compared with that of {when} the mean rose by {change} (compared are those marked both times: {n}).",
)
_FELL = Text(
    "W porównaniu z oceną z {when} średnia spadła o {change} (porównano pozycje ocenione w obu: {n}).",
    "Compared with that of {when} the mean fell by {change} (compared are those marked both times: {n}).",
)
_SAME = Text(
    "W porównaniu z oceną z {when} średnia się nie zmieniła (porównano pozycje ocenione w obu: {n}).",
    "Compared with that of {when} the mean is unchanged (compared are those marked both times: {n}).",
)
_FIRST = Text(
    "To pierwsza ocena tym narzędziem w rejestrze, więc trendu jeszcze nie ma.",
    "This is the registry's first assessment with this tool, so there is no trend yet.",
)
_NOT_COMPARED = Text(
    "Z oceną z {when} nie da się jej porównać, bo oceniono w nich co innego.",
    "It cannot be compared with that of {when}, which marked other things.",
)
_CONCLUSIONS = Text("Wnioski partnerów: {text}", "Conclusions of the partners: {text}")
_PLANES_CAPTION = Text("Średnie według płaszczyzn Modelu współpracy", "Means by plane of the cooperation Model")
_PLANE = Text("płaszczyzna", "plane")
_MEAN = Text("średnia", "mean")
_AREAS = Text("ocenione obszary", "areas marked")
_OF = Text("{n} z {total}", "{n} of {total}")
_MARKS_CAPTION = Text("Oceny: {tool}, {when}", "Marks: {tool}, {when}")
_WHAT = Text("co oceniano", "what was judged")
_MARK = Text("ocena", "mark")
_BEFORE = Text("poprzednia", "before")
_CHANGE = Text("zmiana", "change")
_BAND = Text("co to znaczy", "what it means")
_FACTS = Text("Co o tych obszarach mówi rejestr", "What the registry says of these areas")
_FACTS_NOTE = Text(
    "O dwóch z jedenastu obszarów Modelu rejestr ma własne dane z tego okresu; pozostałych dziewięciu nie mierzy.",
    "Of two of the Model's eleven areas the registry has data of its own for this period; it does not measure the "
    "other nine.",
)
_FACT_2_3 = Text(
    "{area}: projekty prowadzone wspólnie: {went_on}, liczba ich uczestników: {partners}; w realizacji na koniec "
    "okresu: {running}, zakończone: {completed}; partnerstwa projektowe rozwiązane: {dissolved}, "
    "do rozwiązania: {rest}.",
    "{area}: joint projects: {went_on}, partners in them: {partners}; running at the end of the period: {running}, "
    "completed: {completed}; project partnerships dissolved: {dissolved}, to be dissolved: {rest}.",
)
_FACT_3_3 = Text(
    "{area}: partnerzy na koniec okresu: {members}, sektory: {sectors} z 3; przystąpili: {joined}, wystąpili: {left}; "
    "spotkania odnotowane w rejestrze: {meetings}, podjęte na nich ustalenia: {decisions}.",
    "{area}: partners at the end of the period: {members}, sectors: {sectors} of 3; joined: {joined}, left: {left}; "
    "meetings on record: {meetings}, decisions taken there: {decisions}.",
)

STILL_TOLD = 24
"""Months for which an assessment from before the period is still told of; an older one only if there is no other."""


def make(chapter: Chapter) -> Section | None:
    """The newest assessment with each tool; None where none was made."""
    told = _told(chapter)
    if not told:
        return None
    blocks: list[Block | Section] = [chapter.voice.paragraph(_SCALE)]
    blocks.extend(_one(chapter, each) for each in told)
    return Section("assessment", _TITLE[chapter.lang], tuple(blocks))


def _told(chapter: Chapter) -> tuple[Assessment, ...]:
    made = newest(chapter.registry, chapter.partnership, chapter.period.as_of)
    oldest = min(chapter.period.first, months_before(chapter.period.as_of, STILL_TOLD))
    return tuple(each for each in made if each.date.last() >= oldest) or made[:1]


def _one(chapter: Chapter, assessment: Assessment) -> Section:
    title = chapter.voice.say(_ONE, tool=assessment.tool.label, when=assessment.date)
    return Section(f"assessment-{assessment.id}", capital(title), tuple(_blocks(chapter, assessment)))


def _blocks(chapter: Chapter, assessment: Assessment) -> Iterator[Block | Section]:
    voice, compared = chapter.voice, trend(chapter.registry, assessment)
    if assessment.date.last() < chapter.period.first:
        yield voice.paragraph(_EARLIER)
    yield from _answers(chapter, assessment)
    if planes := by_plane(assessment):
        yield _planes(chapter, assessment, planes)
    if assessment.scores:
        yield _marks(chapter, assessment, compared)
    if assessment.tool is AssessmentTool.TRUST_VALUE:
        trust, value = (_banded(chapter, mean) for mean in (assessment.trust(), assessment.value()))
        yield voice.paragraph(_TRUST_AND_VALUE, trust=trust, value=value)
    yield from _trend(chapter, assessment, compared)
    if assessment.conclusions:
        yield voice.paragraph(_CONCLUSIONS, text=assessment.conclusions)
    if assessment.tool is AssessmentTool.LIJW:
        yield _facts(chapter)


def _answers(chapter: Chapter, assessment: Assessment) -> Iterator[Block]:
    voice, n, invited = chapter.voice, assessment.respondents, assessment.invited
    rate = assessment.response_rate()
    if n is None:
        yield voice.paragraph(_NOT_SAID)
        return
    if invited is None:
        yield voice.paragraph(_ANSWERED, n=n)
    elif rate is None or invited < LEAST:
        yield voice.paragraph(_ANSWERED_OF, n=n, invited=invited)
    else:
        yield voice.paragraph(_ANSWERED_RATE, n=n, invited=invited, rate=percent(rate, chapter.lang))
    if n < LEAST:
        yield voice.note(_FEW, n=LEAST)


def _planes(chapter: Chapter, assessment: Assessment, planes: dict[str, Mean | None]) -> Table:
    lang = chapter.lang
    columns = (
        Column("plane", _PLANE[lang], header=True),
        Column("mean", _MEAN[lang], Kind.COUNT),
        Column("band", _BAND[lang]),
        Column("areas", _AREAS[lang]),
    )
    rows: list[tuple[Cell, ...]] = []
    for plane, mean in planes.items():
        of = len(areas_of(plane))
        marked = chapter.voice.say(_OF, n=mean.scored if mean else 0, total=of)
        name = chapter.voice.words(f"{plane}. {PLANES[plane][lang]}")
        rows.append((name, mean.value if mean else None, mean.band.label[lang] if mean else None, marked))
    return Table(f"planes_{assessment.id}", _PLANES_CAPTION[lang], columns, tuple(rows))


def _marks(chapter: Chapter, assessment: Assessment, compared: Trend | None) -> Table:
    lang, voice = chapter.lang, chapter.voice
    columns = [
        Column("what", _WHAT[lang], header=True),
        Column("mark", _MARK[lang], Kind.COUNT),
        Column("band", _BAND[lang]),
    ]
    if compared is not None:
        columns[2:2] = [Column("before", _BEFORE[lang], Kind.COUNT), Column("change", _CHANGE[lang], Kind.COUNT)]
    rows: list[tuple[Cell, ...]] = []
    for key, mark in in_order(assessment):
        row: list[Cell] = [voice.words(_asked(assessment.tool, key)[lang]), mark]
        if compared is not None:
            row += [compared.before.scores.get(key), compared.change(key)]
        rows.append((*row, band(mark).label[lang]))
    caption = voice.say(_MARKS_CAPTION, tool=assessment.tool.label, when=assessment.date)
    return Table(f"marks_{assessment.id}", caption, tuple(columns), tuple(rows))


def _asked(tool: AssessmentTool, key: str) -> Text:
    """What was judged; an area of the Model with its number, by which people know it."""
    what = scored(tool, key)
    number = f"{key.partition('_')[0]} " if tool is AssessmentTool.LIJW else ""
    return Text(number + what.pl, number + what.en)


def _banded(chapter: Chapter, exact: Decimal | None) -> str:
    if exact is None:
        return chapter.voice.say(_NOT_COUNTED)
    shown = tenths(exact)
    return chapter.voice.say(_BANDED, mark=written(shown), band=band(shown).label)


def _trend(chapter: Chapter, assessment: Assessment, compared: Trend | None) -> Iterator[Block]:
    voice, before = chapter.voice, previous(chapter.registry, assessment)
    if before is None:
        yield voice.paragraph(_FIRST)
        return
    when = voice.day(before.date, Case.GENITIVE)
    if compared is None:
        yield voice.paragraph(_NOT_COMPARED, when=when)
    else:
        change = compared.overall
        words = _ROSE if change > 0 else _FELL if change < 0 else _SAME
        values: dict[str, Value] = {"when": when, "n": len(compared.keys)}
        yield voice.paragraph(words, **values, change=written(abs(change)))


def _facts(chapter: Chapter) -> Section:
    """The two areas that the registry has data about, in the period of the paper."""
    period, voice = chapter.period, chapter.voice
    of_projects = project_partnerships(chapter.registry, chapter.partnership, period.first, period.as_of)
    of_partners = local_partnership(chapter.registry, chapter.partnership, period.first, period.as_of)
    said = (
        voice.say(
            _FACT_2_3,
            area=_asked(AssessmentTool.LIJW, PROJECT_PARTNERSHIP),
            went_on=of_projects.went_on,
            partners=of_projects.partners,
            running=of_projects.running,
            completed=of_projects.completed,
            dissolved=of_projects.dissolved,
            rest=of_projects.to_be_dissolved,
        ),
        voice.say(
            _FACT_3_3,
            area=_asked(AssessmentTool.LIJW, LOCAL_PARTNERSHIP),
            members=of_partners.members,
            sectors=of_partners.sectors,
            joined=of_partners.joined,
            left=of_partners.left,
            meetings=of_partners.meetings,
            decisions=of_partners.decisions,
        ),
    )
    return Section("area_facts", _FACTS[chapter.lang], (voice.paragraph(_FACTS_NOTE), voice.bullets(said)))
