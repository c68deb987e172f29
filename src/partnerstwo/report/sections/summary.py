"""The page that answers the councillor's seven questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.diagnostics.severity import Kind as FindingKind
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.document.blocks import Bullets, Inline, KeyFigure, KeyFigures, Kind, Section
from partnerstwo.language.nouns import Noun
from partnerstwo.language.numbers import money, number
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital
from partnerstwo.model.choices import FundingSource, Sector
from partnerstwo.model.project import Project
from partnerstwo.registry.changes.compared import State
from partnerstwo.registry.composition import Membership
from partnerstwo.registry.decisions import Progress, decisions
from partnerstwo.registry.movements import joined, left
from partnerstwo.registry.phases import dissolved
from partnerstwo.report.agenda import open_advice, overdue
from partnerstwo.report.chapter import Chapter
from partnerstwo.report.funds import Funds, funds
from partnerstwo.report.news import TOPICS, news
from partnerstwo.report.portfolio import Portfolio, portfolio

_TITLE = Text("Podsumowanie", "Summary")
MOST_NAMES = 4
MOST_SOURCES = 3
MOST_RESULTS = 5

_WHO = Text("Kto należy, kto przystąpił, kto wystąpił?", "Who are they, who joined, who left?")
_MONEY = Text("Ile środków, czyich i na co?", "How much money, whose, for what?")
_RESULTS = Text("Co zyskali mieszkańcy?", "What did residents get?")
_DONE = Text("Czy wykonano, co postanowiono?", "Did they do what they decided?")
_STUCK = Text("Co stoi w miejscu?", "What is stuck?")
_COST = Text("Czy to kosztuje budżet?", "Does this cost the budget?")
_SINCE = Text("Co się zmieniło od ostatniej sesji?", "What changed since the last session?")
_ASK = Text("O czym ma zdecydować rada?", "What is the council asked to decide?")

_PARTNERS = Text("partnerzy", "partners")
_RUNNING = Text("projekty w realizacji", "projects running")
_AWARDED = Text("środki wspólnych projektów {years}", "funds of joint projects {years}")
_MEETINGS = Text("spotkania", "meetings")
_OVERDUE = Text("ustalenia po terminie", "decisions overdue")

_MEMBERS = Noun(("{n} partner", "{n} partnerzy", "{n} partnerów"), ("{n} partner", "{n} partners"))
_BY_SECTOR = Text("{members}; według sektorów: {sectors}.", "{members}; by sector: {sectors}.")
_NOT_ENTERED = Text(
    "To tylko partnerzy wpisani do rejestru; partnerstwo podaje, że ma ich {total}.",
    "These are only the partners in the registry; the partnership states {total}.",
)
_JOINED = Noun(
    ("Przystąpił {n} partner", "Przystąpili {n} partnerzy", "Przystąpiło {n} partnerów"),
    ("{n} partner joined", "{n} partners joined"),
)
_LEFT = Noun(
    ("Wystąpił {n} partner", "Wystąpili {n} partnerzy", "Wystąpiło {n} partnerów"),
    ("{n} partner left", "{n} partners left"),
)
_NAMED = Text("{what}: {names}.", "{what}: {names}.")
_NO_CHANGES = Text("Nikt nie przystąpił ani nie wystąpił.", "Nobody joined or left.")
_NOBODY_JOINED = Text("Nikt nie przystąpił.", "Nobody joined.")
_NOBODY_LEFT = Text("Nikt nie wystąpił.", "Nobody left.")

_SUM = Text(
    "{years} wspólnym projektom przyznano {sum:money}: {sources}. Największe projekty: {projects}.",
    "Joint projects were awarded {sum:money} {years}: {sources}. The largest projects: {projects}.",
)
_NO_MONEY = Text(
    "{years} rejestr nie wykazuje środków przyznanych wspólnym projektom.",
    "The registry has no funds awarded to joint projects {years}.",
)
_REST = Text("pozostałe źródła", "other sources")
_ASKED_FOR = Text("Złożone wnioski opiewają na {sum:money}.", "Pending applications ask for {sum:money}.")

_REACHED = Text("{indicator} – {actual}", "{indicator} – {actual}")
_REACHED_OF = Text("{indicator} – {actual} (cel: {target})", "{indicator} – {actual} (target: {target})")
_IN_PROJECTS = Text(
    "{results}. Wszystkie rezultaty podano w części o projektach.",
    "{results}. The section on projects has all results.",
)
_NO_RESULTS = Text(
    "W rejestrze nie ma jeszcze rezultatów z tego okresu.", "The registry has no results of this period yet."
)

_TAKEN = Noun(
    ("W tym okresie podjęto {n} ustalenie", "W tym okresie podjęto {n} ustalenia", "W tym okresie podjęto {n} ustaleń"),
    ("{n} decision was taken in this period", "{n} decisions were taken in this period"),
)
_PROGRESS = Text(
    "{taken}. Wykonano {done} (w tym {late} po terminie), w toku jest {open}, po terminie pozostaje {overdue}.",
    "{taken}: {done} done (of these {late} late), {open} under way, {overdue} overdue.",
)
_NONE_TAKEN = Text("W rejestrze nie ma ustaleń z tego okresu.", "The registry has no decisions of this period.")
_OLDER = Text("Ze starszych ustaleń po terminie: {n}.", "Older decisions overdue: {n}.")

_STUCK_DECISIONS = Text("ustalenia po terminie: {n}", "decisions overdue: {n}")
_STUCK_PROJECTS = Text("projekty po terminie zakończenia: {n}", "projects past their end: {n}")
_STUCK_AGREEMENTS = Text(
    "zakończone lub zaniechane projekty z umową do rozwiązania: {n}",
    "projects completed or given up whose agreement is still open: {n}",
)
_STUCK_CONFLICTS = Text("spory w toku: {n}", "open conflicts: {n}")
_STUCK_MEETINGS = Text("brak odnotowanych spotkań od dłuższego czasu", "no meetings on record for a long time")
_STUCK_BREACHES = Text("naruszenia zasad partnerstwa: {codes}", "breached principles of partnership: {codes}")
_NOT_STUCK = Text(
    "W rejestrze nie ma zaległych ustaleń, projektów po terminie ani otwartych sporów.",
    "The registry has no overdue decisions, no projects past their end and no open conflicts.",
)

_FROM_BUDGET = Text(
    "{years} z budżetów samorządów przeznaczono na wspólne projekty {sum:money}. Innych kosztów, na przykład pracy "
    "urzędu, rejestr nie obejmuje.",
    "Local-government budgets gave {sum:money} to joint projects {years}. Other costs, such as work of the office, "
    "are not in the registry.",
)
_FROM_BUDGET_SPENT = Text(
    "{years} z budżetów samorządów przeznaczono na wspólne projekty {sum:money}, z czego wydano {spent:money}. "
    "Innych kosztów, na przykład pracy urzędu, rejestr nie obejmuje.",
    "Local-government budgets gave {sum:money} to joint projects {years}, of which {spent:money} has been spent. "
    "Other costs, such as work of the office, are not in the registry.",
)
_NO_BUDGET = Text(
    "{years} rejestr nie wykazuje środków z budżetów samorządów na wspólne projekty. Innych kosztów, na przykład pracy "
    "urzędu, rejestr nie obejmuje.",
    "The registry has no money from local-government budgets for joint projects {years}. Other costs, such as work of "
    "the office, are not in it.",
)

_NEWS = Text("Od {day} w rejestrze zapisano zmiany: {n} ({counts}).", "Changes recorded since {day}: {n} ({counts}).")
_NO_NEWS = Text("Od {day} w danych partnerstwa nic się nie zmieniło.", "Nothing has changed in the data since {day}.")

_ADVICE = Noun(
    (
        "Jedno ustalenie czeka na stanowisko rady",
        "{n} ustalenia czekają na stanowisko rady",
        "{n} ustaleń czeka na stanowisko rady",
    ),
    ("One decision awaits the council's position", "{n} decisions await the council's position"),
)
_ADVICE_TEXT = Text("{advice}: {texts}.", "{advice}: {texts}.")
_MORE_ADVICE = Text(
    "Pozostałe ({n}) wymieniono w punktach dla rady.", "The points for the council list the others ({n})."
)
_MISSING = Text("Brakuje partnera z sektora: {sectors}.", "There is no partner from the sector: {sectors}.")
_NOTHING_ASKED = Text(
    "Rejestr nie zawiera rekomendacji ani opinii, które czekają na stanowisko rady.",
    "The registry has no recommendation or opinion that awaits the council's position.",
)


def make(chapter: Chapter) -> Section:
    """Key figures, then question and answer."""
    work = portfolio(chapter.projects, chapter.period)
    paid = funds(chapter.projects, chapter.period)
    voice = chapter.voice
    answers: tuple[tuple[Text, Iterable[str]], ...] = (
        (_WHO, _who(chapter)),
        (_MONEY, _money(chapter, paid)),
        (_RESULTS, _results(chapter, work)),
        (_DONE, _done(chapter)),
        (_STUCK, _stuck(chapter, work)),
        (_COST, _cost(chapter, paid)),
        *(((_SINCE, _since(chapter, chapter.since.earlier)),) if chapter.since is not None else ()),
        (_ASK, _asked(chapter)),
    )
    lines: tuple[Inline, ...] = tuple(voice.answer(question, " ".join(said)) for question, said in answers)
    return Section("summary", _TITLE[chapter.lang], (_figures(chapter, work, paid), Bullets(lines)))


def _figures(chapter: Chapter, work: Portfolio, paid: Funds) -> KeyFigures:
    voice, lang = chapter.voice, chapter.lang
    held = sum(chapter.period.holds(m.date) for m in chapter.registry.meetings_of.get(chapter.partnership.id, ()))
    figures = [
        KeyFigure(len(chapter.members.active), Kind.COUNT, _PARTNERS[lang]),
        KeyFigure(len(work.running), Kind.COUNT, _RUNNING[lang]),
        KeyFigure(
            paid.awarded.awarded if paid.in_period else None,
            Kind.MONEY,
            voice.say(_AWARDED, years=chapter.period.in_its_years(lang)),
        ),
        KeyFigure(held, Kind.COUNT, _MEETINGS[lang]),
        KeyFigure(len(overdue(chapter)), Kind.COUNT, _OVERDUE[lang]),
    ]
    return KeyFigures(tuple(figures))


def _who(chapter: Chapter) -> Iterator[str]:
    voice, members, period = chapter.voice, chapter.members, chapter.period
    present = [sector for sector in Sector if any(each.sector is sector for each in members.active)]
    sectors = ", ".join(
        f"{sector.label[chapter.lang]} – {sum(each.sector is sector for each in members.active)}" for sector in present
    )
    yield voice.say(_BY_SECTOR, members=voice.count(len(members.active), _MEMBERS), sectors=sectors or "–")
    registry, partnership = chapter.registry, chapter.partnership
    stated = partnership.members_total
    if stated is not None and not members.all_entered:
        yield voice.say(_NOT_ENTERED, total=stated)
    came = joined(registry, partnership, period.first, period.as_of)
    went = left(registry, partnership, period.first, period.as_of)
    if not came and not went:
        yield voice.say(_NO_CHANGES)
        return
    yield _named(chapter, came, _JOINED) if came else voice.say(_NOBODY_JOINED)
    yield _named(chapter, went, _LEFT) if went else voice.say(_NOBODY_LEFT)


def _named(chapter: Chapter, moved: tuple[Membership, ...], noun: Noun) -> str:
    voice = chapter.voice
    said = voice.count(len(moved), noun)
    if len(moved) > MOST_NAMES:
        return f"{said}."
    names = sorted((chapter.registry.partner_name(each.member.partner) for each in moved), key=sort_key)
    return voice.say(_NAMED, what=said, names=voice.listed(names))


def _money(chapter: Chapter, paid: Funds) -> Iterator[str]:
    voice, lang = chapter.voice, chapter.lang
    years = chapter.period.in_its_years(lang)
    if not paid.awarded.awarded:
        yield capital(voice.say(_NO_MONEY, years=years))
    else:
        sums = [(source.label[lang], paid.from_source(source).awarded) for source in FundingSource]
        ranked = sorted((each for each in sums if each[1]), key=lambda each: -each[1])
        named = ranked[:MOST_SOURCES]
        if len(ranked) > MOST_SOURCES:
            named.append((_REST[lang], sum((amount for _, amount in ranked[MOST_SOURCES:]), Decimal(0))))
        sources = ", ".join(f"{name} – {money(amount, lang)}" for name, amount in named)
        top = (f"{each.title} ({money(paid.of_project(each).awarded, lang)})" for each in paid.projects[:MOST_SOURCES])
        yield capital(voice.say(_SUM, years=years, sum=paid.awarded.awarded, sources=sources, projects="; ".join(top)))
    if paid.requested:
        yield voice.say(_ASKED_FOR, sum=paid.requested)


def _results(chapter: Chapter, work: Portfolio) -> Iterator[str]:
    told = [said for project in work.went_on if (said := _telling_result(chapter, project)) is not None]
    if told:
        yield chapter.voice.say(_IN_PROJECTS, results=capital("; ".join(told[:MOST_RESULTS])))
    else:
        yield chapter.voice.say(_NO_RESULTS)


def _telling_result(chapter: Chapter, project: Project) -> str | None:
    """The last indicator that was reached at all: people write down what was done first, and what came of it last."""
    reached = [result for result in project.results if result.actual]
    if not reached:
        return None
    last = reached[-1]
    actual = number(last.actual or 0, chapter.lang, _places(last.actual))
    if last.target is None:
        return chapter.voice.say(_REACHED, indicator=last.indicator, actual=actual)
    target = number(last.target, chapter.lang, _places(last.target))
    return chapter.voice.say(_REACHED_OF, indicator=last.indicator, actual=actual, target=target)


def _places(value: Decimal | None) -> int:
    exponent = value.as_tuple().exponent if value is not None else 0
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _done(chapter: Chapter) -> Iterator[str]:
    voice, period = chapter.voice, chapter.period
    taken = decisions(chapter.registry, chapter.partnership, period.first, period.as_of)
    progress = [each.progress(period.as_of) for each in taken]
    if taken:
        on_time, late = progress.count(Progress.ON_TIME), progress.count(Progress.LATE)
        yield voice.say(
            _PROGRESS,
            taken=voice.count(len(taken), _TAKEN),
            done=on_time + late,
            late=late,
            open=progress.count(Progress.OPEN),
            overdue=progress.count(Progress.OVERDUE),
        )
    else:
        yield voice.say(_NONE_TAKEN)
    older = len(overdue(chapter)) - progress.count(Progress.OVERDUE)
    if older:
        yield voice.say(_OLDER, n=older)


def _stuck(chapter: Chapter, work: Portfolio) -> Iterator[str]:
    voice = chapter.voice
    late = sum(each.code == "P06" for each in chapter.diagnostics)
    conflicts = chapter.open_conflicts
    counted = (
        (_STUCK_DECISIONS, len(overdue(chapter))),
        (_STUCK_PROJECTS, late),
        (_STUCK_AGREEMENTS, sum(dissolved(each) is None for each in work.to_be_dissolved)),
        (_STUCK_CONFLICTS, conflicts),
    )
    said = [voice.say(text, n=n) for text, n in counted if n]
    if any(each.code in ("A01", "A03") for each in chapter.diagnostics):
        said.append(voice.say(_STUCK_MEETINGS))
    breaches = sorted({each.code for each in chapter.diagnostics if _is_breach(each)})
    if breaches:
        said.append(voice.say(_STUCK_BREACHES, codes=tuple(breaches)))
    yield capital("; ".join(said)) + "." if said else voice.say(_NOT_STUCK)


def _is_breach(found: Diagnostic) -> bool:
    return found.severity is Severity.ERROR and found.kind is FindingKind.PRINCIPLE


def _cost(chapter: Chapter, paid: Funds) -> Iterator[str]:
    voice = chapter.voice
    years = chapter.period.in_its_years(chapter.lang)
    own = paid.from_source(FundingSource.BUDGET_JST)
    if not own.awarded:
        yield capital(voice.say(_NO_BUDGET, years=years))
    elif own.settled:
        yield capital(voice.say(_FROM_BUDGET_SPENT, years=years, sum=own.awarded, spent=own.spent))
    else:
        yield capital(voice.say(_FROM_BUDGET, years=years, sum=own.awarded))


def _since(chapter: Chapter, earlier: State) -> Iterator[str]:
    voice, changes = chapter.voice, news(chapter)
    topics = ((topic, sum(each.kind in (*topic.open_kinds, *topic.counted) for each in changes)) for topic in TOPICS)
    counts = ", ".join(f"{topic.title[chapter.lang].lower()} – {n}" for topic, n in topics if n)
    text = _NEWS if changes else _NO_NEWS
    yield voice.say(text, day=earlier.day, n=len(changes), counts=counts)


def _asked(chapter: Chapter) -> Iterator[str]:
    voice = chapter.voice
    advice = open_advice(chapter)
    if advice:
        texts = "; ".join(each.decision.text for each in advice[:MOST_NAMES])
        yield voice.say(_ADVICE_TEXT, advice=voice.count(len(advice), _ADVICE), texts=texts)
        if len(advice) > MOST_NAMES:
            yield voice.say(_MORE_ADVICE, n=len(advice) - MOST_NAMES)
    else:
        yield voice.say(_NOTHING_ASKED)
    missing = chapter.missing_sectors
    if missing:
        yield voice.say(_MISSING, sectors=tuple(sector.label for sector in missing))
