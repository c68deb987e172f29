"""Each format on one outcome that has everything: wide letters, tabs, related places, many alike."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date

from partnerstwo.diagnostics.diagnostic import Counts, Diagnostic, Fix, Outcome, RelatedPlace, Replacement
from partnerstwo.diagnostics.formats import concise, full
from partnerstwo.diagnostics.formats import json as json_format
from partnerstwo.diagnostics.paint import safe
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.diagnostics.words import statistics, verdict
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import cells, visible
from partnerstwo.language.style import Style
from partnerstwo.source.place import Span


def finding(
    code: str = "Z03",
    severity: Severity = Severity.ERROR,
    kind: Kind = Kind.PRINCIPLE,
    file: str = "partnerships/razem.yaml",
    span: Span = Span(3, 7, 3, 11),
    message: str = "Razem: zamknięte",
    related: tuple[RelatedPlace, ...] = (),
) -> Diagnostic:
    subject = file.removesuffix(".yaml")
    return Diagnostic(
        code, "some-name", kind, severity, message, file, span, subject, ("open",), related, "Bo tak.", "Popraw."
    )


def outcome(*diagnostics: Diagnostic, lines: dict[str, dict[int, str]] | None = None, notices: bool = True) -> Outcome:
    return Outcome(
        diagnostics,
        Counts(files=3, partners=2),
        date(2026, 1, 2),
        ".",
        Lang.PL,
        lines=lines or {},
        notices_shown=notices,
    )


def test_carets_stand_under_wide_and_combining_letters() -> None:
    # "日本" takes four columns, "e\u0301" one.
    line = "日本 e\u0301 zło: nie"
    span = Span(3, 12, 3, 15)
    said = full.render(outcome(finding(span=span), lines={"partnerships/razem.yaml": {3: line}}), Style())
    source, carets = said.splitlines()[5:7]
    start = source.index("nie")
    assert cells(carets[: carets.index("^")]) == cells(source[:start])
    assert carets.count("^") == 3


def test_tabs_in_a_line_do_not_move_the_carets() -> None:
    said = full.render(
        outcome(finding(span=Span(1, 2, 1, 5)), lines={"partnerships/razem.yaml": {1: "\tabc: 1"}}), Style()
    )
    assert said.splitlines()[5:7] == ["1 |     abc: 1", "  |     ^^^"]


def test_a_very_long_line_is_shown_around_the_place() -> None:
    line = "name: " + "x" * 5000 + " nie " + "y" * 5000
    start = line.index("nie") + 1
    said = full.render(
        outcome(finding(span=Span(1, start, 1, start + 3)), lines={"partnerships/razem.yaml": {1: line}}), Style()
    )
    source, carets = said.splitlines()[5:7]
    assert source.startswith("1 | ...xxx")
    assert source.endswith("yyy...")
    assert len(source) < 200
    assert source[carets.index("^") :].startswith("nie ")


def test_a_value_of_several_lines_is_marked_to_the_end_of_the_first() -> None:
    said = full.render(
        outcome(finding(span=Span(1, 3, 4, 2)), lines={"partnerships/razem.yaml": {1: "- partner: a"}}), Style()
    )
    assert said.splitlines()[6] == "  |   ^^^^^^^^^^"


def test_related_places_have_their_own_lines_and_labels() -> None:
    related = (
        RelatedPlace("partnerships/razem.yaml", Span(9, 3, 9, 4), "pierwsze miejsce"),
        RelatedPlace("partners/a.yaml", Span(1, 1, 1, 5), "drugie"),
    )
    lines = {"partnerships/razem.yaml": {3: "open: nie", 9: "  - b"}, "partners/a.yaml": {1: "name: A"}}
    said = full.render(outcome(finding(related=related), lines=lines), Style())
    assert said == (
        "Dane: bez błędów. Zasady: 1 naruszenie (Z03). Ostrzeżenia: 0. Uwagi: 0. 3 pliki.\n"
        "\n"
        "błąd[Z03]: Razem: zamknięte\n"
        " --> partnerships/razem.yaml:3:7\n"
        "  |\n"
        "3 | open: nie\n"
        "  |       ^^^\n"
        "...\n"
        "9 |   - b\n"
        "  |   - pierwsze miejsce\n"
        " ::: partners/a.yaml:1:1\n"
        "  |\n"
        "1 | name: A\n"
        "  | ---- drugie\n"
        "  = dlaczego: Bo tak.\n"
        "  = co zrobić: Popraw.\n"
        "\n"
        "Więcej o regule: partnerstwo explain Z03\n"
    )


def test_more_than_ten_alike_are_folded_and_advised_once() -> None:
    many = [finding(span=Span(n, 1, n, 2)) for n in range(1, 24)]
    said = full.render(outcome(*many), Style())
    assert said.count("błąd[Z03]") == 10
    assert said.count("co zrobić") == 1
    assert "\n... i jeszcze 13 podobnych (Z03): partnerships/razem.yaml (13)\n    wszystkie: partnerstwo" in said


def test_two_wordings_of_a_rule_are_not_folded_into_one() -> None:
    many = [finding(span=Span(n, 1, n, 2)) for n in range(1, 12)]
    other = replace(finding(span=Span(99, 1, 99, 2), message="co innego"), variant="unknown")
    said = full.render(outcome(*many, other), Style())
    assert "błąd[Z03]: co innego" in said
    assert "... i jeszcze 1 podobny (Z03): partnerships/razem.yaml\n" in said


def test_what_is_folded_names_its_files_the_fullest_first() -> None:
    files = [f"partners/p{n}.yaml" for n in (1, 2, 2, 3, 4, 5, 6, 7)]
    shown = [finding(severity=Severity.NOTICE) for _ in range(10)]
    said = full.render(outcome(*shown, *(finding(severity=Severity.NOTICE, file=file) for file in files)), Style())
    assert "... i jeszcze 8 podobnych (Z03): partners/p2.yaml (2), partners/p1.yaml, " in said
    assert "partners/p5.yaml i w 2 innych plikach\n" in said
    assert "    wszystkie: partnerstwo validate --select Z03 --format concise --notices\n" in said


def test_a_long_list_says_the_verdict_once_more_at_its_end() -> None:
    def verdicts(number: int) -> int:
        return full.render(outcome(*(finding(span=Span(n, 1, n, 2)) for n in range(1, number + 1))), Style()).count(
            "Zasady:"
        )

    assert (verdicts(5), verdicts(6)) == (1, 2)


def test_a_fix_stands_in_the_place_of_the_remedy_and_is_counted() -> None:
    change = Fix("Wpisuje „tak”.", (Replacement("partnerships/razem.yaml", Span(3, 7, 3, 10), "tak"),))
    lines = {"partnerships/razem.yaml": {3: "open: nie"}}
    said = full.render(outcome(replace(finding(), fix=change), lines=lines), Style())
    assert said.endswith(
        "  = dlaczego: Bo tak.\n"
        "  = poprawka (--fix): Wpisuje „tak”.\n"
        "3 - open: nie\n"
        "3 + open: tak\n"
        "\n"
        "1 można poprawić od razu: partnerstwo validate --fix\n"
        "Więcej o regule: partnerstwo explain Z03\n"
    )
    secret = full.render(outcome(replace(finding(), fix=change, secret=True), lines=lines), Style())
    assert "3 +" not in secret


def test_notices_are_shown_on_request_and_always_counted() -> None:
    notice = finding(severity=Severity.NOTICE)
    hidden, shown = outcome(notice, notices=False), outcome(notice)
    assert "uwaga[Z03]" not in full.render(hidden, Style())
    assert "Uwagi: 1 (--notices)" in full.render(hidden, Style())
    assert "uwaga[Z03]" in full.render(shown, Style())
    assert "Z03 uwaga" in concise.render(shown, Style())
    assert json.loads(json_format.render(hidden, Style()))["summary"]["notices"] == 1


def test_the_verdict_parts_data_from_principles() -> None:
    both = outcome(finding(), finding("S01"), finding("F01", kind=Kind.DATA), finding("A01", Severity.WARNING))
    assert verdict(both) == "Dane: 1 błąd. Zasady: 2 naruszenia (S01, Z03). Ostrzeżenia: 1. Uwagi: 0. 3 pliki."
    assert verdict(outcome()) == "Rejestr poprawny: 3 pliki, 2 partnerzy."
    assert verdict(outcome(finding("A01", Severity.WARNING))).startswith("Dane: bez błędów. Zasady: bez naruszeń.")


def test_statistics_count_each_code() -> None:
    assert statistics(outcome(finding("S01"), finding(), finding())) == "2  Z03   some-name\n1  S01   some-name"


def test_nothing_that_steers_a_terminal_comes_through() -> None:
    hostile = "a\x1b[31m\x07\u202eb\u200bc\x9b\r"
    said = full.render(
        outcome(
            finding(message=hostile, file="partners/\x1b[2J.yaml"), lines={"partners/\x1b[2J.yaml": {3: hostile * 3}}
        ),
        Style(colour=True),
    )
    bare = re.sub(r"\x1b\[(0|1|1;31|94)m", "", said)
    assert visible(bare.replace("\n", "")) == bare.replace("\n", "")


def test_ascii_keeps_the_letters_without_their_marks() -> None:
    assert safe("Zażółć gęślą jaźń – „ok” …", Style(ascii=True)) == 'Zazolc gesla jazn - "ok" ...'
    assert safe("ż", Style()) == "ż"


def test_of_many_places_the_last_ones_are_only_counted() -> None:
    related = tuple(RelatedPlace("partnerships/razem.yaml", Span(9, n, 9, n + 1), f"m{n}") for n in range(1, 14))
    lines = {"partnerships/razem.yaml": {3: "open: nie", 9: "abcdefghijklmnop"}}
    said = full.render(outcome(finding(related=related), lines=lines), Style())
    assert "m8" in said
    assert "m9" not in said
    assert "  = ... i jeszcze 5 miejsc\n" in said


def test_no_breach_is_promised_only_of_what_could_be_read() -> None:
    unread = finding("F01", kind=Kind.DATA)
    wrong = finding("P02", kind=Kind.DATA)
    assert "Zasady: bez naruszeń w tym, co dało się odczytać." in verdict(outcome(unread))
    assert "Zasady: bez naruszeń. " in verdict(outcome(wrong))
