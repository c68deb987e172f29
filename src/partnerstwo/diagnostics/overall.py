"""The sentences that text formats share of several registries: the table, the organisations, the verdict."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from partnerstwo.diagnostics.total import Contradiction, Line, Total
from partnerstwo.language.dates import NBSP
from partnerstwo.language.numbers import counted
from partnerstwo.language.printable import cells, one_line
from partnerstwo.language.text import Text

MOST_LINES = 50
"""Registries in the table; of the others only the number is told."""
MOST_ORGANISATIONS = 10
"""Contradictory organisations that are spelled out."""
MOST_FILES = 3
"""Files that are named for one thing that is said of an organisation."""

_CHECKED = Text("Sprawdzono: {n:registry}, {m:file}.", "Checked: {n:registry}, {m:file}.")
_WITHOUT = Text("Bez błędów: {n}", "Without errors: {n}")
_WARNED = Text(" (z ostrzeżeniami: {n})", " (with warnings: {n})")
_FAILING = Text("Z błędami: {n}", "With errors: {n}")
_UNJUDGED = Text("Nie dało się sprawdzić: {n}", "Could not be checked: {n}")
_SUMS = Text(
    "Błędy danych: {errors}. Naruszenia zasad: {breaches}. Ostrzeżenia: {warnings}. Uwagi: {notices}{hint}.",
    "Errors in the data: {errors}. Breaches of principles: {breaches}. Warnings: {warnings}. Notices: {notices}{hint}.",
)
_SUPPRESSED = Text(" Odstępstwa i stan zastany: {n}.", " Waived or in the baseline: {n}.")
_TITLES = (
    Text("rejestr", "registry"), Text("pliki", "files"), Text("błędy danych", "data errors"),
    Text("naruszenia", "breaches"), Text("ostrzeżenia", "warnings"),
)  # fmt: skip
_NOT_JUDGED = Text("nie dało się sprawdzić", "could not be checked")
_MORE_LINES = Text("... i jeszcze {n:registry}", "... and {n:registry} more")
_ORGANISATIONS = Text(
    "Organizacje z numerem KRS, REGON lub NIP: {count}, w tym w kilku rejestrach: {shared}.",
    "Organisations with a KRS, REGON or NIP number: {count}, of these in several registries: {shared}.",
)
_UNIDENTIFIED = Text(" Partnerzy bez takiego numeru: {n}.", " Partners without such a number: {n}.")
_CONTRADICTORY = Text("Opisane różnie w różnych rejestrach: {n}", "Described differently in different registries: {n}")
_MORE = Text(
    "... i jeszcze {n:organisation}; wszystkie są w --format json",
    "... and {n:organisation} more; all of them are in --format json",
)
_AND_FILES = Text("i {n:more_file}", "and {n:more_file}")
_FIXABLE = Text(
    "{n} można poprawić od razu: tym samym poleceniem z --fix",
    "{n} can be fixed at once: by the same command with --fix",
)
_RULE = Text("Więcej o regule: partnerstwo explain {code}", "More about a rule: partnerstwo explain {code}")


def verdict(total: Total) -> str:
    """How many registries are right, and what is wrong with the others."""
    lang, numbers = total.lang, total.numbers
    parts = [_CHECKED.format(lang, {"n": total.registries, "m": numbers["files"]})]
    warned = _WARNED.format(lang, {"n": total.warned}) if total.warned else ""
    parts.append(f"{_WITHOUT.format(lang, {'n': total.without_errors})}{warned}.")
    if total.failing:
        parts.append(f"{_FAILING.format(lang, {'n': total.failing})}.")
    if total.unjudged:
        parts.append(f"{_UNJUDGED.format(lang, {'n': total.unjudged})}.")
    hint = "" if total.notices_shown or not numbers["notices"] else " (--notices)"
    names = ("errors", "breaches", "warnings", "notices")
    if any(numbers[name] for name in names):
        parts.append(_SUMS.format(lang, {**{name: numbers[name] for name in names}, "hint": hint}))
    accepted = _SUPPRESSED.format(lang, {"n": numbers["suppressed"]}) if numbers["suppressed"] else ""
    return f"{' '.join(parts)}{accepted}".replace(NBSP, " ")


def table(total: Total) -> Iterator[tuple[str, Line | None]]:
    """The registries in which something was found, the worst first, in columns, each row with what it is about."""
    lang = total.lang
    if not total.lines:
        return
    ranked = sorted(total.lines, key=lambda line: tuple(-int(each) for each in line.weight))
    shown = ranked[:MOST_LINES]
    rows = [[title[lang] for title in _TITLES], *(_row(line) for line in shown)]
    first, *others = (max(cells(row[at]) for row in rows) for at in range(len(_TITLES)))
    for row, line in zip(rows, (None, *shown), strict=True):
        name = row[0] + " " * (first - cells(row[0]))
        if line is not None and line.reason is not None:
            yield f"{name}  {_NOT_JUDGED[lang]}", line
        else:
            numbers = (" " * (width - cells(word)) + word for word, width in zip(row[1:], others, strict=True))
            yield f"{name}  {'  '.join(numbers)}", line
    if left := len(ranked) - len(shown):
        yield _MORE_LINES.format(lang, {"n": left}).replace(NBSP, " "), None


def organisations(total: Total) -> Iterator[str]:
    """How many organisations there are, how many act in several places, and what is said of them differently."""
    lang, found = total.lang, total.organisations
    told = _ORGANISATIONS.format(lang, {"count": found.count, "shared": found.shared})
    if found.unidentified:
        told += _UNIDENTIFIED.format(lang, {"n": found.unidentified})
    yield told.replace(NBSP, " ")
    if not found.contradictory:
        return
    yield f"{_CONTRADICTORY.format(lang, {'n': found.contradictory})}".replace(NBSP, " ")
    for each in islice(found.contradictions, MOST_ORGANISATIONS):
        yield from _contradiction(each, total)
    if (left := found.contradictory - MOST_ORGANISATIONS) > 0:
        yield f"  {_MORE.format(lang, {'n': left})}".replace(NBSP, " ")


def hints(total: Total) -> Iterator[str]:
    """What a program can mend, and where to read about the rule that spoke most often."""
    if total.numbers["fixable"]:
        yield _FIXABLE.format(total.lang, {"n": total.numbers["fixable"]})
    if total.by_code:
        yield _RULE.format(total.lang, {"code": max(sorted(total.by_code), key=lambda code: total.by_code[code])})


def statistics(total: Total) -> str:
    """Counts per code, most first."""
    ranked = sorted(total.by_code.items(), key=lambda item: (-item[1], item[0]))
    size = max((len(str(count)) for _, count in ranked), default=1)
    return "\n".join(f"{count:>{size}}  {code:<5} {total.rules[code].name}" for code, count in ranked)


def _row(line: Line) -> list[str]:
    numbers = (line.files, line.errors, line.breaches, line.warnings)
    return [one_line(line.data), *("" if line.reason is not None else str(number) for number in numbers)]


def _contradiction(each: Contradiction, total: Total) -> Iterator[str]:
    kind, _, number = each.number.partition(":")
    yield f"  {one_line(each.name)} ({kind.upper()} {number})"
    for difference in each.differences:
        for position, version in enumerate(difference.versions):
            said = f"{difference.title} – {version.said}: {_files(version.files, total, usual=position == 0)}"
            yield f"    {one_line(said)}"


def _files(files: tuple[str, ...], total: Total, *, usual: bool) -> str:
    """The files by name, but of what most of them say only the number, where there are many."""
    if usual and len(files) > MOST_FILES:
        return counted(len(files), "file", total.lang).replace(NBSP, " ")
    named = ", ".join(files[:MOST_FILES])
    left = len(files) - MOST_FILES
    if left <= 0:
        return named
    return f"{named} {_AND_FILES.format(total.lang, {'n': left})}".replace(NBSP, " ")
