"""The five weak points of partnerships that slide 30 names, each with what the registry knows of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from partnerstwo.diagnostics.severity import Severity
from partnerstwo.document.blocks import Block, Column, Fact, Facts, Kind, Section, Table
from partnerstwo.language.numbers import number, percent
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ConflictCause
from partnerstwo.model.project import Project
from partnerstwo.registry.assessments import newest, overall
from partnerstwo.registry.onboarding import NEW_MONTHS, newcomers
from partnerstwo.registry.outcomes import measured
from partnerstwo.registry.phases import Phase, phase
from partnerstwo.registry.projects import LEAST_FOR_A_CONCEPT, without_concept
from partnerstwo.registry.signals import Signal, judged, signals
from partnerstwo.report.chapter import LEAST, Chapter
from partnerstwo.report.portfolio import portfolio

_TITLE = Text("Słabe strony", "Weaknesses")
_INTRO = Text(
    "Prezentacja, z której pochodzą zasady partnerstwa, wymienia pięć słabych stron (slajd 30). Poniżej to, co wie "
    "o nich rejestr. To nie są zarzuty, lecz tematy do rozmowy na spotkaniu partnerstwa.",
    "The slides that the principles come from name five weaknesses (slide 30). Below is what the registry knows of "
    "them. These are not charges but things to talk over at a meeting of the partnership.",
)
_NAMED = Text("Szczegóły (tylko do użytku wewnętrznego):", "Details (for internal use only):")

_CONFLICTS = Text("Spory i komunikacja", "Conflicts and communication")
_CONFLICTS_CAPTION = Text(
    "Spory odnotowane do końca tego okresu, według przyczyn", "Conflicts on record by the end of this period, by cause"
)
_CAUSE = Text("przyczyna", "cause")
_OPEN = Text("w toku", "open")
_SETTLED = Text("zakończone w tym okresie", "settled in this period")
_ALL = Text("wszystkie", "all")
_TOTAL = Text("Razem", "Total")
_SHARE = Text(
    "Spory, których przyczyną jest komunikacja: {n} z {total} ({share}).",
    "Conflicts caused by communication: {n} of {total} ({share}).",
)
_QUOTE = Text(
    "Slajd 30 podaje: „80\u00a0% konfliktów, które powstają w trakcie realizacji wspólnych przedsięwzięć wynika z "
    "błędów w komunikacji”. To cytat bez wskazanego źródła; nie jest progiem ani oceną tego partnerstwa.",
    "Slide 30 says that 80% of the conflicts that arise in joint undertakings come from mistakes in communication. It "
    "is quoted as it stands, without a source; it is neither a threshold nor a verdict on this partnership.",
)
_CONFLICT = Text("spór od {opened} ({cause}): {parties}", "conflict since {opened} ({cause}): {parties}")

_CONCEPT = Text("Wspólne rozumienie koncepcji", "A concept that all understand")
_AGREED = Text(
    "Projekty tego okresu, w których uczestniczy co najmniej {least} partnerów: {total}; w tym takie, dla których "
    "nie podano, kiedy wszyscy uzgodnili koncepcję: {n}.",
    "Projects of this period with at least {least} partners: {total}; of these, projects that do not say when all "
    "agreed on the concept: {n}.",
)

_SUBCONTRACTING = Text("Partner czy podwykonawca", "Partner or subcontractor")
_JUDGED = Text(
    "Projekty tego okresu, które da się ocenić choć częściowo: {n} z {total}. O pozostałych nie wiadomo z rejestru, "
    "jak dzieli się w nich zadania, środki i ryzyko i jak rozlicza się partnerów.",
    "Projects of this period that can be judged at least in part: {n} of {total}. Of the others the registry does "
    "not say how tasks, money and risk are divided and how partners are settled.",
)
_JUDGED_ALL = Text(
    "Wszystkie projekty tego okresu ({n}) da się ocenić choć częściowo.",
    "All projects of this period ({n}) can be judged at least in part.",
)
_BY_SIGNAL_CAPTION = Text(
    "Sygnały podwykonawstwa w projektach tego okresu", "Signals of subcontracting in the projects of this period"
)
_SIGNAL = Text("sygnał", "signal")
_WITH = Text("projekty z tym sygnałem", "projects that show it")
_OF = Text("projekty ocenione", "projects judged")
_NO_SIGNALS = Text(
    "W żadnym z tych projektów rejestr nie pokazuje sygnałów podwykonawstwa.",
    "In none of these projects does the registry show a signal of subcontracting.",
)
_BY_NUMBER_CAPTION = Text("Projekty według liczby sygnałów (od 0 do 4)", "Projects by number of signals (0 to 4)")
_HOW_MANY = Text("liczba sygnałów", "number of signals")
_PROJECTS = Text("projekty", "projects")
_WHOLLY = Text("w tym ocenione w całości", "of these judged in full")

_NEWCOMERS = Text("Uczenie się siebie nawzajem", "Getting to know each other")
_NEW = Text(
    "Partnerzy, którzy przystąpili w ostatnich {months} miesiącach: {total}; w tym bez odnotowanego udziału w "
    "spotkaniu wprowadzającym: {n}.",
    "Partners that joined in the last {months} months: {total}; of these, without recorded attendance at an "
    "onboarding meeting: {n}.",
)

_RELATIONS = Text("Relacje, problemy i skutki", "Relations, problems and results")
_BETTER = Text(
    "Im lepsze relacje między partnerami, tym mniej problemów i większa skuteczność – dlatego te liczby stoją obok "
    "siebie.",
    "The better the relations between partners, the fewer the problems and the better the results: that is why these "
    "figures stand side by side.",
)
_MARK = Text("średnia ostatniej oceny współpracy", "mean of the last assessment of cooperation")
_MARK_SAID = Text("{mean}/5 ({day})", "{mean}/5 ({day})")
_MARK_RATE = Text("{mean}/5 ({day}; odpowiedzi: {n} z {invited})", "{mean}/5 ({day}; answers: {n} of {invited})")
_CONFLICTS_OPEN = Text("spory w toku", "open conflicts")
_REACHED = Text(
    "rezultaty zakończonych projektów osiągnięte w całości", "results of completed projects that were fully reached"
)
_OF_ALL = Text("{n} z {total}", "{n} of {total}")
_OF_ALL_SHARE = Text("{n} z {total} ({share})", "{n} of {total} ({share})")

SUBCONTRACTING_CODES = ("M04", "P10", "P12", "Z09")
"""Rules that find the four signals; their messages name partners."""


def make(chapter: Chapter) -> Section | None:
    """None where the registry knows nothing of any of the five."""
    told = (
        *_part("conflicts", _CONFLICTS, chapter, _conflicts(chapter)),
        *_part("concept", _CONCEPT, chapter, _concept(chapter)),
        *_part("subcontracting", _SUBCONTRACTING, chapter, _subcontracting(chapter)),
        *_part("newcomers", _NEWCOMERS, chapter, _newcomers(chapter)),
        *_part("relations", _RELATIONS, chapter, _relations(chapter)),
    )
    if not told:
        return None
    return Section("weaknesses", _TITLE[chapter.lang], (chapter.voice.paragraph(_INTRO), *told))


def _part(key: str, title: Text, chapter: Chapter, blocks: Iterator[Block]) -> tuple[Section, ...]:
    made = tuple(blocks)
    return (Section(key, title[chapter.lang], made),) if made else ()


def _conflicts(chapter: Chapter) -> Iterator[Block]:
    found, period, lang, voice = chapter.conflicts, chapter.period, chapter.lang, chapter.voice
    if not found:
        return
    columns = (
        Column("cause", _CAUSE[lang], header=True),
        Column("open", _OPEN[lang], Kind.COUNT),
        Column("settled", _SETTLED[lang], Kind.COUNT),
        Column("all", _ALL[lang], Kind.COUNT),
    )
    going_on = Counter(each.cause for each in found if each.closed is None or each.closed.first() > period.as_of)
    settled = Counter(each.cause for each in found if period.holds(each.closed))
    every = Counter(each.cause for each in found)
    rows = tuple(
        (cause.label[lang], going_on[cause], settled[cause], every[cause]) for cause in ConflictCause if every[cause]
    )
    total = (_TOTAL[lang], going_on.total(), settled.total(), every.total())
    yield Table("conflicts", _CONFLICTS_CAPTION[lang], columns, rows, total)
    if len(found) >= LEAST:
        n = every[ConflictCause.COMMUNICATION]
        share = percent(Decimal(n) / len(found), lang)
        yield voice.paragraph(_SHARE, n=n, total=len(found), share=share)
    yield voice.note(_QUOTE)
    if chapter.internal:
        named = [
            voice.say(
                _CONFLICT,
                opened=each.opened,
                cause=each.cause.label,
                parties=tuple(chapter.registry.partner_name(party) for party in each.parties) or "–",
            )
            for each in found
            if each.closed is None or each.closed.last() >= period.first
        ]
        yield from _details(chapter, named)


def _concept(chapter: Chapter) -> Iterator[Block]:
    several = [
        project
        for project in _projects(chapter)
        if len({each.partner for each in project.participants}) >= LEAST_FOR_A_CONCEPT
    ]
    if not several:
        return
    lacking = [project for project in several if without_concept(project)]
    yield chapter.voice.paragraph(_AGREED, least=LEAST_FOR_A_CONCEPT, total=len(several), n=len(lacking))
    if chapter.internal:
        yield from _details(chapter, [project.title for project in lacking])


def _subcontracting(chapter: Chapter) -> Iterator[Block]:
    every = _projects(chapter)
    known = [project for project in every if judged(project)]
    if not known:
        return
    if len(known) == len(every):
        yield chapter.voice.paragraph(_JUDGED_ALL, n=len(known))
    else:
        yield chapter.voice.paragraph(_JUDGED, n=len(known), total=len(every))
    yield _by_signal(chapter, known)
    if any(signals(project) for project in known):
        yield _by_number(chapter, known)
    else:
        yield chapter.voice.paragraph(_NO_SIGNALS)
    if chapter.internal:
        about = {project.subject for project in every} | {chapter.partnership.subject}
        named = [
            chapter.voice.words(each.message)
            for each in chapter.diagnostics
            if each.code in SUBCONTRACTING_CODES and each.subject in about and each.severity is not Severity.NOTICE
        ]
        yield from _details(chapter, named)


def _by_signal(chapter: Chapter, known: Sequence[Project]) -> Table:
    lang = chapter.lang
    columns = (
        Column("signal", _SIGNAL[lang], header=True),
        Column("projects", _WITH[lang], Kind.COUNT),
        Column("judged", _OF[lang], Kind.COUNT),
    )
    shown = Counter(signal for project in known for signal in signals(project))
    could = Counter(signal for project in known for signal in judged(project))
    rows = tuple((signal.label[lang], shown[signal], could[signal]) for signal in Signal)
    return Table("subcontracting", _BY_SIGNAL_CAPTION[lang], columns, rows)


def _by_number(chapter: Chapter, known: Sequence[Project]) -> Table:
    lang = chapter.lang
    columns = (
        Column("signals", _HOW_MANY[lang], header=True),
        Column("projects", _PROJECTS[lang], Kind.COUNT),
        Column("wholly", _WHOLLY[lang], Kind.COUNT),
    )
    numbers = Counter(len(signals(project)) for project in known)
    wholly = Counter(len(signals(project)) for project in known if len(judged(project)) == len(Signal))
    rows = tuple((str(n), numbers[n], wholly[n]) for n in range(len(Signal) + 1))
    return Table("signals_per_project", _BY_NUMBER_CAPTION[lang], columns, rows)


def _newcomers(chapter: Chapter) -> Iterator[Block]:
    new = newcomers(chapter.registry, chapter.partnership, chapter.period.as_of)
    if not new:
        return
    alone = [each for each in new if not each.shown_around]
    yield chapter.voice.paragraph(_NEW, months=NEW_MONTHS, total=len(new), n=len(alone))
    if chapter.internal:
        yield from _details(chapter, [chapter.registry.partner_name(each.membership.member.partner) for each in alone])


def _relations(chapter: Chapter) -> Iterator[Block]:
    """Only where at least two of the three are known: one alone stands beside nothing."""
    facts = tuple(_figures(chapter))
    if len(facts) > 1:
        yield chapter.voice.paragraph(_BETTER)
        yield Facts(facts)


def _figures(chapter: Chapter) -> Iterator[Fact]:
    lang, voice, last = chapter.lang, chapter.voice, chapter.period.as_of
    made = newest(chapter.registry, chapter.partnership, last)
    mean = overall(made[0]) if made else None
    if mean is not None:
        said = number(mean.value, lang, 1)
        asked, came = made[0].invited, made[0].respondents
        if asked is None or came is None:
            words = voice.say(_MARK_SAID, mean=said, day=made[0].date)
        else:
            words = voice.say(_MARK_RATE, mean=said, day=made[0].date, n=came, invited=asked)
        yield Fact(_MARK[lang], words)
    if chapter.conflicts:
        yield Fact(_CONFLICTS_OPEN[lang], chapter.open_conflicts, Kind.COUNT)
    known = measured(project for project in chapter.projects if phase(project, last) is Phase.COMPLETED)
    if known:
        reached = sum(each.reached() for each in known)
        if len(known) < LEAST:
            yield Fact(_REACHED[lang], voice.say(_OF_ALL, n=reached, total=len(known)))
        else:
            share = percent(Decimal(reached) / len(known), lang)
            yield Fact(_REACHED[lang], voice.say(_OF_ALL_SHARE, n=reached, total=len(known), share=share))


def _projects(chapter: Chapter) -> tuple[Project, ...]:
    return portfolio(chapter.projects, chapter.period).went_on


def _details(chapter: Chapter, named: Sequence[str]) -> Iterator[Block]:
    if named:
        yield chapter.voice.paragraph(_NAMED)
        yield chapter.voice.bullets(named)
