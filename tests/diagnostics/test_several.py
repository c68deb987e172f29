"""Several registries in every format: what one registry's readers accept, theirs accept, too."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

import pytest
from lxml import etree

from partnerstwo.diagnostics import overall
from partnerstwo.diagnostics.diagnostic import Outcome
from partnerstwo.diagnostics.fingerprint import marks
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.diagnostics.table import FORMATS
from partnerstwo.diagnostics.total import (
    Contradiction,
    Difference,
    Organisations,
    Total,
    Unjudged,
    Version,
    account,
)
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import hides
from partnerstwo.language.style import Style
from tests.diagnostics.outcomes import FACTS, HOSTILE, ON, WAIVED, finding, invented, outcome
from tests.diagnostics.test_machine_formats import MACHINE, broken, holds

WRITERS = {each.name: each.writer() for each in FORMATS}
INVENTED = invented()
PEOPLE = Organisations(
    345,
    12,
    17,
    2,
    (
        Contradiction(
            "Stowarzyszenie „Brzoza”",
            "krs:0000123456",
            (
                Difference(
                    "sector",
                    "sektor",
                    (
                        Version("pozarządowy", tuple(f"gmina-{n}/partners/brzoza.yaml" for n in range(5))),
                        Version("gospodarczy", ("gmina-7/partners/brzoza.yaml",)),
                    ),
                ),
            ),
        ),
        Contradiction(
            "Tartak",
            "nip:0005550030",
            (
                Difference(
                    "legal_form", "forma prawna", (Version("spółka", ("a/x.yaml",)), Version("osoba", ("b/y.yaml",)))
                ),
            ),
        ),
    ),
)


def total(parts: Sequence[Outcome | Unjudged], **changes: object) -> Total:
    made = Total(ON, Lang.PL, organisations=PEOPLE, rules={"Z03": FACTS})
    for part in parts:
        made.add(account(part))
    return replace(made, **changes)  # type: ignore[arg-type]


def written(name: str, parts: Sequence[Outcome | Unjudged], style: Style | None = None, **changes: object) -> str:
    """The parts as a run would put them together."""
    writer, style = WRITERS[name], style or Style()
    pieces = chain.from_iterable(writer.pieces(part, style) for part in parts)
    placed = (writer.placed(piece, number) for number, piece in enumerate(pieces))
    whole = total(parts, **changes)
    return "".join((writer.opening(ON, Lang.PL), *placed, *writer.closing(whole, style)))


def at(folder: str, part: Outcome) -> Outcome:
    return replace(part, data=folder, apart=folder)


UNJUDGED = Unjudged("c", "nie ma czego sprawdzać", ON, Lang.PL)
WARNING = outcome(finding(severity=Severity.WARNING))
MIXED = (
    at("a", outcome(finding(), WAIVED)),
    at("b", outcome(finding(), finding())),
    UNJUDGED,
    at("d", outcome()),
    at("e", WARNING),
)


@pytest.mark.parametrize("name", MACHINE)
class TestEveryFormatForPrograms:
    @pytest.mark.parametrize("about", INVENTED)
    def test_its_readers_accept_whatever_stands_in_the_registries(self, name: str, about: str) -> None:
        parts = (at("a", INVENTED[about]), at("b", outcome()), at("c", INVENTED[about]))
        assert holds(name, written(name, parts)) == []

    def test_its_readers_accept_no_findings_at_all(self, name: str) -> None:
        assert holds(name, written(name, (at("a", outcome()), at("b", outcome())))) == []

    def test_its_readers_accept_registries_that_could_not_be_judged(self, name: str) -> None:
        assert holds(name, written(name, (UNJUDGED, *MIXED))) == []
        assert holds(name, written(name, (UNJUDGED, UNJUDGED))) == []

    def test_its_readers_accept_findings_of_both_languages(self, name: str) -> None:
        assert holds(name, written(name, (at("a", broken(Lang.PL)), at("b", broken(Lang.EN))))) == []

    @pytest.mark.parametrize("about", HOSTILE)
    def test_nothing_in_names_steers_a_terminal_or_breaks_the_form(self, name: str, about: str) -> None:
        words = HOSTILE[about] or "x"
        people = Organisations(
            1,
            1,
            0,
            1,
            (Contradiction(words, "krs:1", (Difference("sector", words, (Version(words, (words,)),) * 2),)),),
        )
        parts = (at(words, outcome(finding())), Unjudged(words, words, ON, Lang.PL))
        text = written(name, parts, Style(colour=True), organisations=people)
        text.encode()
        assert holds(name, text) == []
        assert [char for char in text if hides(char) and char not in "\n\t"] == []


def test_every_format_is_written_in_pieces_that_hang_on_nothing_but_their_number() -> None:
    for name, writer in WRITERS.items():
        once = [writer.pieces(part, Style()) for part in MIXED]
        again = [writer.pieces(part, Style()) for part in reversed(MIXED)][::-1]
        assert once == again, name


def test_fingerprints_of_two_registries_differ_and_those_of_one_are_as_ever() -> None:
    one, other = at("a", outcome(finding(), WAIVED)), at("b", outcome(finding(), WAIVED))
    assert len({*marks(one), *marks(other)}) == 4
    assert marks(replace(one, apart="")) == marks(outcome(finding(), WAIVED))
    assert marks(one) == marks(replace(one, data="zupełnie/gdzie/indziej"))


class TestJson:
    def test_each_registry_is_written_as_it_would_be_alone(self) -> None:
        document = json.loads(written("json", MIXED))
        alone = [json.loads(WRITERS["json"].render(each, Style())) for each in MIXED if isinstance(each, Outcome)]
        assert [each for each in document["registries"] if "unjudged" not in each] == alone
        assert document["registries"][2] == {"data": "c", "unjudged": "nie ma czego sprawdzać"}

    def test_the_sums_are_those_of_the_registries(self) -> None:
        document = json.loads(written("json", MIXED))
        read = [each["summary"] for each in document["registries"] if "summary" in each]
        for name, number in document["summary"].items():
            if name in read[0]:
                assert number == sum(each[name] for each in read), name
        own = ("registries", "unjudged", "with_errors", "with_warnings")
        assert [document["summary"][name] for name in own] == [5, 1, 2, 1]

    def test_organisations_are_spelled_out(self) -> None:
        found = json.loads(written("json", MIXED))["organisations"]
        assert (found["count"], found["shared"], found["unidentified"]) == (345, 12, 17)
        assert found["contradictory"][1] == {
            "name": "Tartak",
            "number": "nip:0005550030",
            "differences": [
                {
                    "trait": "legal_form",
                    "versions": [{"said": "spółka", "files": ["a/x.yaml"]}, {"said": "osoba", "files": ["b/y.yaml"]}],
                }
            ],
        }

    def test_counts_per_code_only_where_they_are_wanted(self) -> None:
        assert "by_code" not in json.loads(written("json", MIXED))["summary"]
        assert json.loads(written("json", MIXED, statistics=True))["summary"]["by_code"] == {"Z03": 4}


def test_sarif_is_one_run_with_the_results_of_all_and_each_rule_once() -> None:
    (run,) = json.loads(written("sarif", MIXED))["runs"]
    places = [each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in run["results"]]
    assert places == [f"{folder}/partnerships/razem.yaml" for folder in "aabbe"]
    assert [each["id"] for each in run["tool"]["driver"]["rules"]] == ["Z03"]
    assert {each["ruleId"] for each in run["results"]} == {"Z03"}
    assert run["invocations"] == [
        {
            "executionSuccessful": False,
            "toolExecutionNotifications": [{"level": "error", "message": {"text": "c: nie ma czego sprawdzać"}}],
        }
    ]


def test_sarif_tells_of_no_failure_where_there_was_none() -> None:
    (run,) = json.loads(written("sarif", (MIXED[0], MIXED[1])))["runs"]
    assert "invocations" not in run


def test_suites_are_numbered_over_all_registries() -> None:
    suites = etree.fromstring(written("junit", MIXED).encode())
    assert [each.get("id") for each in suites] == [str(number) for number in range(len(suites))]
    assert len(suites) == 4 * 3 + 1
    (lost,) = [each for each in suites if each.get("errors") != "0"]
    assert (lost.get("name"), lost.get("errors"), lost.get("failures")) == ("c", "1", "0")


def test_a_hostile_name_takes_no_number_away() -> None:
    parts = (at('id=""', outcome(finding(message='id=""'))), at("b", outcome()))
    suites = etree.fromstring(written("junit", parts).encode())
    assert [each.get("id") for each in suites] == [str(number) for number in range(len(suites))]


def test_github_says_what_could_not_be_judged() -> None:
    assert "::error title=c::nie ma czego sprawdzać\n" in written("github", MIXED)


def test_concise_is_the_lines_one_after_the_other() -> None:
    assert [line.split(":")[0] for line in written("concise", MIXED).splitlines()] == [
        f"{folder}/partnerships/razem.yaml" for folder in "abbe"
    ]
    assert written("concise", MIXED, statistics=True).endswith("\n4  Z03   closed\n")


FULL = """\
=== Razem
rejestr  pliki  błędy danych  naruszenia  ostrzeżenia
c        nie dało się sprawdzić
b            2             0           2            0
a            2             0           1            0
e            2             0           0            1

Organizacje z numerem KRS, REGON lub NIP: 345, w tym w kilku rejestrach: 12. Partnerzy bez takiego numeru: 17.
Opisane różnie w różnych rejestrach: 2
  Stowarzyszenie „Brzoza” (KRS 0000123456)
    sektor – pozarządowy: 5 plików
    sektor – gospodarczy: gmina-7/partners/brzoza.yaml
  Tartak (NIP 0005550030)
    forma prawna – spółka: a/x.yaml
    forma prawna – osoba: b/y.yaml

Sprawdzono: 5 rejestrów, 8 plików. Bez błędów: 2 (z ostrzeżeniami: 1). Z błędami: 2. Nie dało się sprawdzić: 1. Błędy \
danych: 0. Naruszenia zasad: 3. Ostrzeżenia: 1. Uwagi: 0. Odstępstwa i stan zastany: 1.
Więcej o regule: partnerstwo explain Z03
"""


def test_of_many_files_the_first_are_named_and_the_others_counted() -> None:
    many = Version("osoba", tuple(f"{n}/y.yaml" for n in range(5)))
    form = Difference("legal_form", "forma prawna", (Version("spółka", ("a/x.yaml",)), many))
    text = written("full", MIXED, organisations=Organisations(2, 1, 0, 1, (Contradiction("X", "krs:1", (form,)),)))
    assert "\n    forma prawna – osoba: 0/y.yaml, 1/y.yaml, 2/y.yaml i 2 inne pliki\n" in text


class TestFull:
    def test_it_ends_with_what_all_come_to(self) -> None:
        text = written("full", MIXED)
        assert text[text.index("=== Razem") :] == FULL

    def test_a_registry_without_findings_takes_a_line(self) -> None:
        assert "\nd: Rejestr poprawny: 2 pliki, 1 partner.\n" in written("full", MIXED)

    def test_a_registry_with_findings_is_told_as_it_would_be_alone(self) -> None:
        alone = WRITERS["full"].render(MIXED[1], Style())
        findings = alone[: alone.index("\nWięcej o regule")]
        assert f"=== b\n{findings}\n" in written("full", MIXED)

    def test_a_clean_run_has_no_table(self) -> None:
        text = written("full", (MIXED[3], MIXED[3]))
        assert "=== Razem\nOrganizacje z numerem" in text
        assert text.endswith("\nSprawdzono: 2 rejestry, 4 pliki. Bez błędów: 2.\n")

    def test_notices_are_shown_where_they_are_wanted(self) -> None:
        noticed = replace(at("a", outcome(finding(severity=Severity.NOTICE))), notices_shown=True)
        assert "=== a\n" in written("full", (noticed, MIXED[3]), notices_shown=True)
        hidden = replace(noticed, notices_shown=False)
        assert written("full", (hidden, MIXED[3])).startswith("a: Rejestr poprawny: ")

    def test_in_a_country_the_worst_are_named_and_the_others_counted(self) -> None:
        many = [at(f"g{number}", outcome(*[finding()] * (1 + number % 3))) for number in range(200)]
        lines = [words for words, _ in overall.table(total(many))]
        assert len(lines) == 1 + overall.MOST_LINES + 1
        assert lines[1].split() == ["g2", "2", "0", "3", "0"]
        assert lines[2].split() == ["g5", "2", "0", "3", "0"]
        assert lines[-1] == "... i jeszcze 150 rejestrów"

    def test_columns_stand_under_one_another_whatever_the_names(self) -> None:
        parts = [at(name, outcome(finding())) for name in ("日本", "żółw", "a\nb", "x" * 30)]
        widths = {line.rindex("1") for words, _ in overall.table(total(parts)) if (line := words).endswith("0")}
        assert len(widths) == 2  # 日 and 本 take two cells each

    def test_colour_is_only_colour(self) -> None:
        plain, coloured = written("full", MIXED), written("full", MIXED, Style(colour=True))
        assert "\x1b[" in coloured
        import re

        assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain

    def test_in_english(self) -> None:
        text = written("full", [replace(each, lang=Lang.EN) for each in MIXED], lang=Lang.EN)
        assert (
            "Checked: 5 registries, 8 files. Without errors: 2 (with warnings: 1). With errors: 2. Could not be "
            "checked: 1. Errors in the data: 0. Breaches of principles: 3. Warnings: 1. Notices: 0. "
            "Waived or in the baseline: 1.\n"
        ) in text


def test_of_a_registry_without_findings_nothing_is_kept_but_numbers() -> None:
    made = Total(date(2026, 1, 1), Lang.PL)
    for number in range(100):
        made.add(account(at(f"gmina-{number}", outcome())))
    assert made.lines == []
    assert (made.registries, made.numbers["files"], made.without_errors) == (100, 200, 100)
