"""Section "Samoocena i jej trend"."""

from __future__ import annotations

from datetime import date

from partnerstwo.document.blocks import Document
from partnerstwo.language.lang import Lang
from partnerstwo.report.period import whole_year
from tests.report.papers import ON, cells, changed, paper, section_text, sections

INDEX = """\
partnership: razem
date: {day}
tool: lijw
scores: {{1.1_informing: {mark}, 1.2_cocreating: 4, 3.3_local_partnership: 4.2}}
"""


def told(document: Document) -> list[str]:
    return [each.key for each in sections(document) if each.key.startswith("assessment-")]


def with_index(mark: str = "3.5", day: str = "2026-03-10", rest: str = "") -> dict[str, bytes]:
    return changed({"assessments/index.yaml": INDEX.format(day=day, mark=mark) + rest})


def test_without_an_assessment_there_is_no_section() -> None:
    assert "assessment" not in {each.key for each in sections(paper(period=whole_year(2025, ON)))}


def test_marks_have_their_band_and_trust_and_value_their_means() -> None:
    found = paper()
    assert cells(found, "marks_2026-02") == [
        ("otwartość komunikacji", "4,5", "mocna strona"),
        ("niezawodność", "4,0", "mocna strona"),
        ("wspólna misja", "4,5", "mocna strona"),
        ("siła i wpływ", "4,0", "mocna strona"),
        ("wnoszone zasoby", "4,0", "mocna strona"),
        ("zaangażowanie", "4,0", "mocna strona"),
    ]
    said = section_text(found, "assessment")
    assert "Zaufanie między partnerami: 4,3 (mocna strona); wartość współpracy: 4,0 (mocna strona)." in said
    assert "Liczba odpowiedzi: 6; zaproszono: 6 (odsetek odpowiedzi: 100 %)." in said
    assert "To pierwsza ocena tym narzędziem w rejestrze" in said


def test_the_trend_compares_with_the_assessment_before() -> None:
    files = with_index("3.8") | {"assessments/old.yaml": INDEX.format(day="2025-03", mark="2.9").encode()}
    found = paper(files)
    assert cells(found, "marks_index") == [
        ("1.1 wzajemne informowanie się JST i NGO", "3,8", "2,9", "0,9", "do omówienia"),
        (
            "1.2 współtworzenie strategii i programów realizacji polityk publicznych oraz rozwiązań instytucjonalnych",
            "4,0",
            "4,0",
            "0,0",
            "mocna strona",
        ),
        ("3.3 partnerstwo lokalne", "4,2", "4,2", "0,0", "mocna strona"),
    ]
    said = section_text(found, "assessment-index")
    assert "W porównaniu z oceną z marca 2025 r. średnia wzrosła o 0,3" in said


def test_planes_have_the_mean_of_the_areas_that_were_marked() -> None:
    assert cells(paper(with_index()), "planes_index") == [
        ("1. tworzenie polityk publicznych", "3,8", "do omówienia", "2 z 5"),
        ("2. realizacja zadań publicznych", "–", "–", "0 z 3"),
        ("3. infrastruktura współpracy", "4,2", "mocna strona", "1 z 3"),
    ]


def test_the_registry_gives_facts_about_two_areas_and_no_marks() -> None:
    said = section_text(paper(with_index()), "area_facts")
    assert "projekty prowadzone wspólnie: 1, liczba ich uczestników: 3; w realizacji na koniec okresu: 1" in said
    assert "partnerzy na koniec okresu: 6, sektory: 3 z 3; przystąpili: 0, wystąpili: 0" in said
    assert "area_facts" not in {each.key for each in sections(paper())}


def test_an_earlier_assessment_is_told_for_two_years_and_said_to_be_earlier() -> None:
    recent, old = with_index(day="2024-06-30"), with_index(day="2024-06-29")
    assert told(paper(recent)) == ["assessment-2026-02", "assessment-index"]
    assert "W tym okresie nie było oceny tym narzędziem" in section_text(paper(recent), "assessment-index")
    assert "W tym okresie nie było" not in section_text(paper(recent), "assessment-2026-02")
    assert told(paper(old)) == ["assessment-2026-02"]


def test_the_last_one_is_told_where_there_is_no_other_however_old() -> None:
    later = whole_year(2030, date(2030, 12, 31))
    assert told(paper(with_index(day="2024-06-29"), later)) == ["assessment-2026-02"]


def test_an_assessment_after_the_last_day_is_not_told() -> None:
    assert told(paper(with_index(day="2026-07-01"))) == ["assessment-2026-02"]


def test_few_answers_are_said_to_be_few() -> None:
    said = section_text(paper(with_index(rest="invited: 4\nrespondents: 4\n")), "assessment-index")
    assert "Liczba odpowiedzi: 4; zaproszono: 4.\n" in said
    assert "Odpowiedzi jest mniej niż 5: to wspólna ocena niewielkiej grupy." in said


def test_conclusions_and_english() -> None:
    said = section_text(paper(with_index(rest="conclusions: Częściej rozmawiać.\n")), "assessment-index")
    assert "Wnioski partnerów: Częściej rozmawiać." in said
    english = section_text(paper(with_index(), lang=Lang.EN), "assessment")
    assert "Self-assessment and its trend" in english
    assert "How many answered is not recorded." in english
