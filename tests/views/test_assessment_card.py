"""The card of an assessment."""

from __future__ import annotations

from partnerstwo.document.blocks import Block, Facts, Section, Table
from partnerstwo.document.words import fact_inline, row_texts
from partnerstwo.language.lang import Lang
from partnerstwo.views.card import card, item
from tests.views.conftest import MakeScene

INDEX = """\
partnership: razem
date: 2026-03
tool: lijw
scores: {1.1_informing: 3.4, 1.2_cocreating: 2.9, 3.3_local_partnership: 4.2}
invited: 4
respondents: 3
"""
BEFORE = """\
partnership: razem
date: 2025-03
tool: lijw
scores: {1.1_informing: 3.1, 3.3_local_partnership: 4.5}
"""
FILES = {"assessments/2026-03.yaml": INDEX, "assessments/2025-03.yaml": BEFORE}


def shown(scene: MakeScene, files: dict[str, str], name: str, lang: Lang = Lang.PL) -> list[Block | Section]:
    one = scene(files, lang)
    document = card(one.registry.assessments[name], one, ())
    blocks = next(each for each in document.sections if each.key == "derived").blocks
    return [inner for each in blocks for inner in (each.blocks if isinstance(each, Section) else (each,))]


def facts(blocks: list[Block | Section]) -> dict[str, str]:
    return {
        fact.label: "".join(run.text for run in fact_inline(fact, Lang.PL)).replace("\u00a0", " ")
        for block in blocks
        if isinstance(block, Facts)
        for fact in block.facts
    }


def rows(blocks: list[Block | Section], key: str) -> list[list[str]]:
    table = next(each for each in blocks if isinstance(each, Table) and each.key == key)
    return [row_texts(table, row, Lang.PL) for row in table.rows]


def test_marks_have_a_band_and_the_change_since_the_one_before(scene: MakeScene) -> None:
    assert rows(shown(scene, FILES, "2026-03"), "scores") == [
        ["1.1_informing", "wzajemne informowanie się JST i NGO", "3,4", "do omówienia", "3,1", "0,3"],
        [
            "1.2_cocreating",
            "współtworzenie strategii i programów realizacji polityk publicznych oraz rozwiązań instytucjonalnych",
            "2,9",
            "wymaga działania",
            "–",
            "–",
        ],
        ["3.3_local_partnership", "partnerstwo lokalne", "4,2", "mocna strona", "4,5", "−0,3"],
    ]


def test_planes_say_how_many_of_their_areas_were_scored(scene: MakeScene) -> None:
    assert rows(shown(scene, FILES, "2026-03"), "planes") == [
        ["1. tworzenie polityk publicznych", "3,2", "do omówienia", "2 z 5"],
        ["2. realizacja zadań publicznych", "–", "–", "–"],
        ["3. infrastruktura współpracy", "4,2", "mocna strona", "1 z 3"],
    ]


def test_a_share_of_fewer_than_five_is_not_given(scene: MakeScene) -> None:
    assert facts(shown(scene, FILES, "2026-03")) == {
        "odpowiedzi": "3 z 4",
        "średnia ocen": "3,5 – do omówienia (oceniono 3 z 11)",
        "zmiana od poprzedniej oceny": "0,0 (ocena z 03.2025; wspólne pozycje: 2)",
    }


def test_trust_and_value_have_bands(scene: MakeScene) -> None:
    assert facts(shown(scene, {}, "2026-02")) == {
        "odpowiedzi": "6 z 6 (100 %)",
        "zaufanie (średnia trzech ocen)": "4,3 – mocna strona",
        "wartość (średnia trzech ocen)": "4,0 – mocna strona",
    }


def test_trust_is_not_counted_from_two_marks(scene: MakeScene) -> None:
    two = "partnership: razem\ndate: 2026-02-15\ntool: trust_value\nscores: {openness: 4, mission: 5}\n"
    found = facts(shown(scene, {"assessments/2026-02.yaml": two}, "2026-02"))
    assert found["zaufanie (średnia trzech ocen)"] == "nie policzono: oceniono nie wszystkie trzy pytania"
    assert found["odpowiedzi"] == "–"


def test_the_same_in_json(scene: MakeScene) -> None:
    one = scene(FILES)
    found = item(one.registry.assessments["2026-03"], one, ())["derived"]
    assert isinstance(found, dict)
    assert found["mean"] == {"value": 3.5, "scored": 3, "of": 11, "band": "discuss"}
    assert found["trend"] == {"previous": "2025-03", "keys": 2, "change": 0.0}
    assert found["trust"] is None
    assert isinstance(found["planes"], list)
    assert found["planes"][1] == {"plane": "2", "name": "realizacja zadań publicznych", "mean": None}
    assert isinstance(found["scores"], list)
    assert found["scores"][1] == {
        "key": "1.2_cocreating",
        "question": "współtworzenie strategii i programów realizacji polityk publicznych oraz rozwiązań "
        "instytucjonalnych",
        "score": 2.9,
        "band": "action",
        "change": None,
    }
