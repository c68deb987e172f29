"""The state of a principle in words: what it is, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.language.dates import Case, in_words
from partnerstwo.language.lang import Lang
from partnerstwo.language.numbers import number
from partnerstwo.language.text import Text, Value
from partnerstwo.language.value import value
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.principles.principle import Principle, spoken
from partnerstwo.principles.state import Departure, PrincipleState, SelfAssessment

LEGEND = Text(
    "„Potwierdzone danymi” znaczy, że zasadę pokazują liczby z rejestru; „udokumentowane” – że rejestr wskazuje "
    "dokument lub spisane zasady; „ocena własna” to średnia ocen, które wystawili sami partnerzy, w skali od 1 do 5. "
    "„Brak danych” nie oznacza naruszenia.",
    "“Confirmed by data” means that numbers of the registry show the principle; “documented” that the registry names a "
    "document or written rules; “self-assessed” is the mean of marks that partners gave themselves, from 1 to 5. “No "
    "data” is no breach.",
)
_BREACH = Text("naruszenie (reguły: {codes})", "breached (rules: {codes})")
_DEPARTURE = Text("odstępstwo (reguła {code})", "waived (rule {code})")
_DEPARTURE_UNTIL = Text("odstępstwo do {until} (reguła {code})", "waived until {until} (rule {code})")
_DOUBT = Text("do wyjaśnienia (reguły: {codes})", "to be cleared up (rules: {codes})")
_CONFIRMED = Text("potwierdzone danymi", "confirmed by data")
_NOT_ENOUGH = Text("dane nie wystarczają do potwierdzenia", "the data do not suffice to confirm it")
_DOCUMENTED = Text("udokumentowane", "documented")
_SCORE = Text("ocena własna {score}/5 ({year})", "self-assessed {score}/5 ({year})")
_SCORE_RATE = Text(
    "ocena własna {score}/5 ({year}; odpowiedzi: {n} z {invited})",
    "self-assessed {score}/5 ({year}; answers: {n} of {invited})",
)
_NO_DATA = Text("brak danych", "no data")
_DOCUMENTS = Text("dokumentacja: {documents}", "on record: {documents}")
_DATED = Text("{what} ({when})", "{what} ({when})")
_WHY = Text("uzasadnienie odstępstwa ({code}): {reason}", "reason for the waiver ({code}): {reason}")
_FIELDS = Text("pola", "fields")
_RULES = Text("reguły", "rules")
_SCORES = Text("oceny ({tool})", "scores ({tool})")


def said(state: PrincipleState, lang: Lang) -> tuple[str, ...]:
    """All that is known of it, side by side: none of the states replaces another."""
    return tuple(_said(state, lang)) or (_NO_DATA[lang],)


def _said(state: PrincipleState, lang: Lang) -> Iterator[str]:
    if state.breaches:
        yield _BREACH.format(lang, {"codes": state.breaches})
    yield from dict.fromkeys(_departure(departure, lang) for departure in state.departures)
    if state.doubts:
        yield _DOUBT.format(lang, {"codes": state.doubts})
    if state.confirmed:
        yield _CONFIRMED[lang]
    elif state.facts and not (state.breaches or state.departures or state.doubts):
        yield _NOT_ENOUGH[lang]
    if state.documented:
        yield _DOCUMENTED[lang]
    if state.self_assessed is not None:
        yield _score(state.self_assessed, lang)


def _departure(departure: Departure, lang: Lang) -> str:
    if departure.until is None:
        return _DEPARTURE.format(lang, {"code": departure.code})
    return _DEPARTURE_UNTIL.format(lang, {"code": departure.code, "until": spoken(departure.until, Case.GENITIVE)})


def _score(own: SelfAssessment, lang: Lang) -> str:
    values: dict[str, Value] = {"score": number(own.score, lang, 1), "year": str(own.year)}
    if own.respondents is None or own.invited is None:
        return _SCORE.format(lang, values)
    return _SCORE_RATE.format(lang, {**values, "n": own.respondents, "invited": own.invited})


def grounds(state: PrincipleState, lang: Lang) -> tuple[str, ...]:
    """The facts, documents and reasons behind the state; none where nothing is known."""
    out = [fact.said(lang) for fact in state.facts]
    documents = [
        each.said(lang)
        if each.date is None
        else _DATED.format(lang, {"what": each.said(lang), "when": in_words(each.date, lang)})
        for each in state.documented
    ]
    if documents:
        out.append(_DOCUMENTS.format(lang, {"documents": "; ".join(documents)}))
    out.extend(_WHY.format(lang, {"code": each.code, "reason": each.reason.rstrip(".")}) for each in state.departures)
    return tuple(out)


@value
class Source:
    """What feeds a principle: what kind of thing, and its names as they stand in files and rules."""

    kind: str
    names: tuple[str, ...]


def sources(principle: Principle, lang: Lang) -> tuple[Source, ...]:
    """The keys of the files, the rules that find it breached, the scores that speak of it."""
    out: list[Source] = []
    if principle.fields:
        out.append(Source(_FIELDS[lang], principle.fields))
    if principle.breached_by:
        out.append(Source(_RULES[lang], principle.breached_by))
    out.extend(Source(_SCORES.format(lang, {"tool": feed.tool.label}), feed.keys) for feed in principle.feeds)
    out.append(Source(_SCORES.format(lang, {"tool": AssessmentTool.OWN.label}), (principle.key,)))
    return tuple(out)
