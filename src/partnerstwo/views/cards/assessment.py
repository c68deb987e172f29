"""What follows for an assessment: bands, means by plane, trust and value, answers, the change since the last one."""

from __future__ import annotations

from decimal import Decimal

from partnerstwo.document.blocks import Block, Cell, Column, Fact, Facts, Kind, Section, Table
from partnerstwo.language.dates import in_figures
from partnerstwo.language.lang import Lang
from partnerstwo.language.numbers import percent
from partnerstwo.language.text import Text, Value
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.model.tools import PLANES, scored
from partnerstwo.registry.assessments import (
    Mean,
    Trend,
    band,
    by_plane,
    in_order,
    overall,
    signed,
    tenths,
    trend,
    written,
)
from partnerstwo.registry.ratio import FEWEST
from partnerstwo.views.plain import Plain, PlainMap
from partnerstwo.views.scene import Scene

_TRUST = Text("zaufanie (średnia trzech ocen)", "trust (mean of three marks)")
_VALUE = Text("wartość (średnia trzech ocen)", "value (mean of three marks)")
_INCOMPLETE = Text("nie policzono: oceniono nie wszystkie trzy pytania", "not counted: not all three were marked")
_ANSWERS = Text("odpowiedzi", "answers")
_OF = Text("{n} z {total}", "{n} of {total}")
_OF_RATE = Text("{n} z {total} ({rate})", "{n} of {total} ({rate})")
_MEAN = Text("średnia ocen", "mean of the marks")
_MEAN_OF = Text("{mean} – {band} (oceniono {n} z {total})", "{mean}: {band} ({n} of {total} scored)")
_BANDED = Text("{mean} – {band}", "{mean}: {band}")
_TREND = Text("zmiana od poprzedniej oceny", "change since the assessment before")
_TREND_OF = Text("{change} (ocena z {when}; wspólne pozycje: {n})", "{change} (that of {when}; marks in both: {n})")
_SCORES = Text("Oceny", "Marks")
_PLANES = Text("Średnie według płaszczyzn Modelu", "Means by plane of the Model")


def derived(assessment: Assessment, scene: Scene) -> PlainMap:
    """The same for JSON."""
    rate, compared = assessment.response_rate(), trend(scene.registry, assessment)
    scores: list[Plain] = [
        {
            "key": key,
            "question": scored(assessment.tool, key)[scene.lang],
            "score": _figure(mark),
            "band": band(mark).value,
            "change": None if compared is None else _figure(compared.change(key)),
        }
        for key, mark in in_order(assessment)
    ]
    planes: list[Plain] = [
        {"plane": plane, "name": PLANES[plane][scene.lang], "mean": _plain_mean(mean)}
        for plane, mean in by_plane(assessment).items()
    ]
    return {
        "trust": _figure(_rounded(assessment.trust())),
        "value": _figure(_rounded(assessment.value())),
        "response_rate": _figure(None if rate is None else round(rate, 4)),
        "mean": _plain_mean(overall(assessment)),
        "planes": planes,
        "scores": scores,
        "trend": None
        if compared is None
        else {
            "previous": compared.before.id,
            "keys": len(compared.keys),
            "change": _figure(compared.overall),
        },
    }


def follows(assessment: Assessment, scene: Scene) -> tuple[Block | Section, ...]:
    """The same as blocks."""
    lang, compared = scene.lang, trend(scene.registry, assessment)
    blocks: list[Block | Section] = []
    if facts := _facts(assessment, compared, lang):
        blocks.append(Facts(facts))
    if planes := by_plane(assessment):
        blocks.append(Section("planes", _PLANES[lang], (_planes(planes, lang),)))
    if assessment.scores:
        blocks.append(Section("scores", _SCORES[lang], (_scores(assessment, compared, lang),)))
    return tuple(blocks)


def _facts(assessment: Assessment, compared: Trend | None, lang: Lang) -> tuple[Fact, ...]:
    facts = [Fact(_ANSWERS[lang], _answers(assessment, lang))]
    # Of the six questions trust and value are the means that PARTNER makes.
    if assessment.tool is not AssessmentTool.TRUST_VALUE and (mean := overall(assessment)):
        facts.append(Fact(_MEAN[lang], _mean_words(mean, lang)))
    if assessment.tool is AssessmentTool.TRUST_VALUE:
        for words, exact in ((_TRUST, assessment.trust()), (_VALUE, assessment.value())):
            shown = _rounded(exact)
            said = _INCOMPLETE[lang] if shown is None else _banded(shown, lang)
            facts.append(Fact(words[lang], said))
    if compared is not None:
        values: dict[str, Value] = {
            "change": signed(compared.overall),
            "when": in_figures(compared.before.date, lang),
            "n": len(compared.keys),
        }
        facts.append(Fact(_TREND[lang], _TREND_OF.format(lang, values)))
    return tuple(facts)


def _answers(assessment: Assessment, lang: Lang) -> str | int | None:
    """How many answered, of how many that were asked; a share only of five or more."""
    n, total = assessment.respondents, assessment.invited
    if n is None or total is None:
        return n
    rate = assessment.response_rate()
    if rate is None or total < FEWEST:
        return _OF.format(lang, {"n": n, "total": total})
    return _OF_RATE.format(lang, {"n": n, "total": total, "rate": percent(rate, lang)})


def _scores(assessment: Assessment, compared: Trend | None, lang: Lang) -> Table:
    columns = [
        Column("key", Text("klucz", "key")[lang], Kind.IDENTIFIER),
        Column("question", Text("co oceniano", "what was judged")[lang], header=True),
        Column("score", Text("ocena", "mark")[lang], Kind.COUNT),
        Column("band", Text("co to znaczy", "what it means")[lang]),
    ]
    if compared is not None:
        columns += [
            Column("previous", Text("poprzednia", "before")[lang], Kind.COUNT),
            Column("change", Text("zmiana", "change")[lang], Kind.COUNT),
        ]
    rows: list[tuple[Cell, ...]] = []
    for key, mark in in_order(assessment):
        row: tuple[Cell, ...] = (key, scored(assessment.tool, key)[lang], mark, band(mark).label[lang])
        rows.append(row if compared is None else (*row, compared.before.scores.get(key), compared.change(key)))
    return Table("scores", "", tuple(columns), tuple(rows))


def _planes(planes: dict[str, Mean | None], lang: Lang) -> Table:
    columns = (
        Column("plane", Text("płaszczyzna", "plane")[lang], header=True),
        Column("mean", Text("średnia", "mean")[lang], Kind.COUNT),
        Column("band", Text("co to znaczy", "what it means")[lang]),
        Column("scored", Text("ocenione obszary", "areas scored")[lang]),
    )
    rows = tuple(
        (
            f"{plane}. {PLANES[plane][lang]}",
            mean.value if mean else None,
            mean.band.label[lang] if mean else None,
            _OF.format(lang, {"n": mean.scored, "total": mean.of}) if mean else None,
        )
        for plane, mean in planes.items()
    )
    return Table("planes", "", columns, rows)


def _mean_words(mean: Mean, lang: Lang) -> str:
    values: dict[str, Value] = {
        "mean": written(mean.value),
        "band": mean.band.label,
        "n": mean.scored,
        "total": mean.of,
    }
    return _MEAN_OF.format(lang, values)


def _banded(shown: Decimal, lang: Lang) -> str:
    return _BANDED.format(lang, {"mean": written(shown), "band": band(shown).label})


def _plain_mean(mean: Mean | None) -> Plain:
    if mean is None:
        return None
    return {"value": float(mean.value), "scored": mean.scored, "of": mean.of, "band": mean.band.value}


def _rounded(mean: Decimal | None) -> Decimal | None:
    return None if mean is None else tenths(mean)


def _figure(number: Decimal | None) -> Plain:
    return None if number is None else float(number)
