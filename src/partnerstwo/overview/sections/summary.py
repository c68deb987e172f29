"""The page that a coordinator reads: who works together, with what money, where principles are breached."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from partnerstwo.document.blocks import Bullets, Inline, KeyFigure, KeyFigures, Kind, Section
from partnerstwo.language.nouns import Noun
from partnerstwo.language.numbers import money, number
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital
from partnerstwo.model.choices import PartnershipType
from partnerstwo.overview.overview import Overview
from partnerstwo.report.charts.sectors import ORDER, name

MOST_SOURCES = 4
MOST_NAMED = 5

_TITLE = Text("Podsumowanie", "Summary")
_REGISTRIES = Text("rejestry", "registries")
_PARTNERSHIPS = Text("partnerstwa", "partnerships")
_PARTNERS = Text("partnerzy w partnerstwach", "partners in partnerships")
_RUNNING = Text("projekty w realizacji", "projects running")
_AWARDED = Text("środki wspólnych projektów {years}", "funds of joint projects {years}")
_MEETINGS = Text("spotkania", "meetings")

_BASIS = Text("Z czego powstało to zestawienie?", "What does this paper rest on?")
_WHO = Text("Kto współpracuje?", "Who works together?")
_THREE = Text("Czy spotykają się w nich trzy sektory?", "Do three sectors meet in them?")
_MONEY = Text("Ile środków i skąd?", "How much money, and from where?")
_DONE = Text("Co zrobiono?", "What was done?")
_BREACHED = Text("Gdzie naruszono zasady partnerstwa?", "Where are principles of partnership breached?")
_SHARED = Text("Kto działa w wielu miejscach?", "Who works in several places?")

_READ = Noun(("{n} rejestr", "{n} rejestry", "{n} rejestrów"), ("{n} registry", "{n} registries"))
_RESTS = Text(
    "{registries}; bez błędów w danych: {clean}. Rejestry prowadzą różne jednostki i każda odpowiada za swoje dane.",
    "{registries}, {clean} of them without errors in their data. Each is kept by a unit that answers for it.",
)
_MEMBERS = Text(
    "Partnerstwa: {partnerships}, a w nich partnerzy: {partners}; według sektorów: {sectors}. W tym okresie "
    "przystąpienia: {joined}, wystąpienia: {left}.",
    "Partnerships: {partnerships}, with {partners} partners; by sector: {sectors}. Accessions in this period: "
    "{joined}, withdrawals: {left}.",
)
_NO_PARTNERSHIPS = Text(
    "W tym okresie nie działało żadne partnerstwo wpisane do rejestrów.",
    "No partnership of the registries existed in this period.",
)
_TRI_SECTOR = Text(
    "Trzy sektory mają partnerstwa: {three} z {known}, których skład da się ocenić. Partnerstwa bez sektora, który "
    "same deklarują: {lacking}.",
    "Three sectors are in {three} of the {known} partnerships whose composition can be judged. Partnerships without a "
    "sector that they declare: {lacking}.",
)
_UNJUDGED = Text(
    "Składu żadnego partnerstwa nie da się jeszcze ocenić.", "The composition of no partnership can be judged yet."
)
_SUM = Text(
    "{years} wspólnym projektom przyznano {sum:money}: {sources}.",
    "Joint projects were awarded {sum:money} {years}: {sources}.",
)
_REST = Text("pozostałe źródła", "other sources")
_NO_MONEY = Text(
    "{years} rejestry nie wykazują środków przyznanych wspólnym projektom.",
    "The registries have no funds awarded to joint projects {years}.",
)
_PROJECTS = Text(
    "Projekty rozpoczęte w tym okresie: {started}, zakończone: {completed}, w realizacji na dzień {day}: {running}. "
    "Spotkania: {meetings}; partnerstwa bez odnotowanego spotkania: {silent}.",
    "Projects begun in this period: {started}, completed: {completed}, running on {day}: {running}. Meetings: "
    "{meetings}; partnerships without a meeting on record: {silent}.",
)
_BREACHES = Text(
    "Partnerstwa z naruszeniami: {n} z {all}; rejestry, w których są: {registries}. Reguły: {codes}.",
    "Partnerships with breaches: {n} of {all}; registries: {registries}. Rules: {codes}.",
)
_NO_BREACHES = Text("Rejestry nie wykazują naruszeń.", "The registries show no breaches.")
_PLACES = Text("{name} (rejestry: {n})", "{name} ({n} registries)")
_ORGANISATIONS = Text(
    "Organizacje wpisane do co najmniej dwóch rejestrów: {n}. W największej liczbie rejestrów są: {names}.",
    "Organisations in two registries or more: {n}. Those in most registries: {names}.",
)
_NONE_SHARED = Text(
    "Żadna organizacja nie jest wpisana do więcej niż jednego rejestru.",
    "No organisation is in more than one registry.",
)


def make(overview: Overview) -> Section:
    """Key figures, then question and answer."""
    voice = overview.voice
    answers: tuple[tuple[Text, Iterable[str]], ...] = (
        (_BASIS, _basis(overview)),
        (_WHO, _who(overview)),
        (_THREE, _three(overview)),
        (_MONEY, _money(overview)),
        (_DONE, _done(overview)),
        (_BREACHED, _breached(overview)),
        (_SHARED, _shared(overview)),
    )
    told = ((question, " ".join(said)) for question, said in answers)
    lines: tuple[Inline, ...] = tuple(voice.answer(question, said) for question, said in told if said)
    return Section("summary", _TITLE[overview.lang], (_figures(overview), Bullets(lines)))


def _figures(overview: Overview) -> KeyFigures:
    lang, total = overview.lang, overview.total
    awarded = overview.voice.say(_AWARDED, years=overview.period.in_its_years(lang))
    return KeyFigures(
        (
            KeyFigure(len(overview.digests), Kind.COUNT, _REGISTRIES[lang]),
            KeyFigure(total.partnerships, Kind.COUNT, _PARTNERSHIPS[lang]),
            KeyFigure(total.partners, Kind.COUNT, _PARTNERS[lang]),
            KeyFigure(total.running, Kind.COUNT, _RUNNING[lang]),
            KeyFigure(total.money.awarded if total.sources else None, Kind.MONEY, awarded),
            KeyFigure(total.meetings, Kind.COUNT, _MEETINGS[lang]),
        )
    )


def _basis(overview: Overview) -> Iterator[str]:
    voice = overview.voice
    clean = sum(not each.figures.findings.errors for each in overview.digests)
    yield voice.say(_RESTS, registries=voice.count(len(overview.digests), _READ), clean=clean)


def _who(overview: Overview) -> Iterator[str]:
    total, lang = overview.total, overview.lang
    if not total.partnerships:
        yield overview.voice.say(_NO_PARTNERSHIPS)
        return
    sectors = ", ".join(
        f"{name(each, lang)} – {number(total.sectors[each], lang)}" for each in ORDER if each in total.sectors
    )
    yield overview.voice.say(
        _MEMBERS,
        partnerships=total.partnerships,
        partners=total.partners,
        sectors=sectors or "–",
        joined=total.joined,
        left=total.left,
    )


def _three(overview: Overview) -> Iterator[str]:
    total = overview.total
    known = sum(n for kind, n in total.types.items() if kind is not None)
    if not total.partnerships:
        return
    if not known:
        yield overview.voice.say(_UNJUDGED)
        return
    three = total.types.get(PartnershipType.PUBLIC_PRIVATE_SOCIAL, 0)
    yield overview.voice.say(_TRI_SECTOR, three=three, known=known, lacking=total.lacking)


def _money(overview: Overview) -> Iterator[str]:
    voice, lang, total = overview.voice, overview.lang, overview.total
    years = overview.period.in_its_years(lang)
    if not total.money.awarded:
        yield capital(voice.say(_NO_MONEY, years=years))
        return
    sums = sorted(total.sources.items(), key=lambda each: -each[1].awarded)
    told = [f"{source.label[lang]} – {money(each.awarded, lang)}" for source, each in sums if each.awarded]
    if len(told) > MOST_SOURCES:
        rest = total.money.awarded - sum(each.awarded for _, each in sums[:MOST_SOURCES])
        told[MOST_SOURCES:] = [f"{_REST[lang]} – {money(rest, lang)}"]
    yield capital(voice.say(_SUM, years=years, sum=total.money.awarded, sources=", ".join(told)))


def _done(overview: Overview) -> Iterator[str]:
    total = overview.total
    yield overview.voice.say(
        _PROJECTS,
        started=total.started,
        completed=total.completed,
        day=overview.period.as_of,
        running=total.running,
        meetings=total.meetings,
        silent=total.silent,
    )


def _breached(overview: Overview) -> Iterator[str]:
    voice, total = overview.voice, overview.total
    if not total.breached:
        yield voice.say(_NO_BREACHES)
        return
    registries = sum(bool(each.figures.breached) for each in overview.digests)
    codes = tuple(sorted(total.codes))
    yield voice.say(_BREACHES, n=total.breached, all=total.partnerships, registries=registries, codes=codes)


def _shared(overview: Overview) -> Iterator[str]:
    voice, people = overview.voice, overview.people
    if not people.shared:
        yield voice.say(_NONE_SHARED)
        return
    first = people.broadest[:MOST_NAMED]
    names = tuple(voice.say(_PLACES, name=each.name, n=len(each.registries)) for each in first)
    yield voice.say(_ORGANISATIONS, n=people.shared, names=names)
