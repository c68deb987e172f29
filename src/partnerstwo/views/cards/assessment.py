"""What follows for an assessment: marks with their questions, trust and value, how many answered."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from partnerstwo.document.blocks import Block, Column, Fact, Facts, Kind, Section, Table
from partnerstwo.language.text import Text, same
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.tools import SCORE_KEYS
from partnerstwo.views.derived import response_rate
from partnerstwo.views.plain import Plain, PlainMap
from partnerstwo.views.scene import Scene

_TRUST = Text("zaufanie (średnia trzech ocen)", "trust (mean of three marks)")
_VALUE = Text("wartość (średnia trzech ocen)", "value (mean of three marks)")
_RATE = Text("odsetek odpowiedzi", "response rate")
_SCORES = Text("Oceny", "Marks")


def derived(assessment: Assessment, scene: Scene) -> PlainMap:
    """The same for JSON."""
    del scene
    rate = response_rate(assessment)
    return {
        "trust": _figure(_rounded(assessment.trust())),
        "value": _figure(_rounded(assessment.value())),
        "response_rate": _figure(None if rate is None else round(rate, 4)),
    }


def follows(assessment: Assessment, scene: Scene) -> tuple[Block | Section, ...]:
    """The same as blocks."""
    lang = scene.lang
    facts = [Fact(_RATE[lang], response_rate(assessment), Kind.PERCENT)]
    for words, mean in ((_TRUST, assessment.trust()), (_VALUE, assessment.value())):
        if mean is not None:
            facts.append(Fact(words[lang], _rounded(mean), Kind.COUNT))
    questions = SCORE_KEYS[assessment.tool] or {}
    columns = (
        Column("key", Text("klucz", "key")[lang], Kind.IDENTIFIER),
        Column("question", Text("co oceniano", "what was judged")[lang], header=True),
        Column("score", Text("ocena", "mark")[lang], Kind.COUNT),
    )
    rows = tuple((key, questions.get(key, same(key))[lang], score) for key, score in assessment.scores.items())
    return (Facts(tuple(facts)), Section("scores", _SCORES[lang], (Table("scores", "", columns, rows),)))


def _rounded(mean: Decimal | None) -> Decimal | None:
    return None if mean is None else mean.quantize(Decimal("0.1"), ROUND_HALF_UP)


def _figure(number: Decimal | None) -> Plain:
    return None if number is None else float(number)
