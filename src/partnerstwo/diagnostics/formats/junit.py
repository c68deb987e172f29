"""`junit`: a test report, which Jenkins, GitLab, Azure and others show in a tab of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from partnerstwo.diagnostics.diagnostic import Diagnostic, Outcome
from partnerstwo.diagnostics.severity import Severity
from partnerstwo.language.printable import REPLACEMENT, visible
from partnerstwo.language.style import Style
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from datetime import date

    from partnerstwo.diagnostics.total import Total, Unjudged
    from partnerstwo.language.lang import Lang

_IN_ORDER = Text("bez błędów i ostrzeżeń", "no errors or warnings")
_MORE = Text("{message} (i jeszcze {n})", "{message} (and {n} more)")
_REMEDY = Text("co zrobić", "what to do")
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_UNWRITABLE = {0xFFFE: REPLACEMENT, 0xFFFF: REPLACEMENT}
"""What XML 1.0 cannot hold, besides what hides."""


def render(outcome: Outcome, style: Style) -> str:
    """A suite for each file; in it a case for each rule that complains of the file, or one that passes.

    What fails the run is a failure; a warning that does not, or what was accepted, is skipped with its words; notices
    stand in the suite's output. Names hold neither lines nor messages, so that a test tab can say since when a case
    has failed. The day stands for the hour and nothing takes time: the same registry gives the same report.
    """
    del style
    root = Element("testsuites")
    root.extend(_suite(str(number), *each, outcome) for number, each in enumerate(_by_file(outcome)))
    indent(root)
    return f"{_HEAD}{tostring(root, encoding='unicode')}\n"


def opening(on: date, lang: Lang) -> str:  # noqa: ARG001 - as every format
    """The beginning of the suites."""
    return f"{_HEAD}<testsuites>\n"


def pieces(part: Outcome | Unjudged, style: Style) -> list[str]:
    """The suites of a registry, their numbers left open; one that could not be judged is a suite with an error."""
    del style
    if isinstance(part, Outcome):
        return [_piece(_suite("", *each, part)) for each in _by_file(part)]
    name = Text("sprawdzenie rejestru", "check of the registry")[part.lang]
    case = Element("testcase", name=name, classname=_class(part.data), time="0")
    SubElement(case, "error", type="unjudged", message=_visible(part.reason)).text = _visible(part.reason)
    return [_piece(_framed("", part.data, part, [case], ()))]


def placed(piece: str, number: int) -> str:
    """The suite with its number, which is its first attribute."""
    return piece.replace('id=""', f'id="{number}"', 1)


def closing(total: Total, style: Style) -> Iterator[str]:
    """The end of the suites."""
    del total, style
    yield "</testsuites>\n"


def _by_file(outcome: Outcome) -> list[tuple[str, list[Diagnostic]]]:
    # Of a part of the registry only what was found can be told; a report without a case is taken for a broken one.
    files = () if outcome.narrowed else outcome.files
    spoken: dict[str, list[Diagnostic]] = {outcome.repository_path(file): [] for file in files}
    for each in (*outcome.diagnostics, *outcome.suppressed):
        spoken.setdefault(outcome.repository_path(each.file), []).append(each)
    return sorted((spoken or {outcome.data: []}).items())


def _piece(suite: Element) -> str:
    indent(suite, level=1)
    return f"  {tostring(suite, encoding='unicode')}\n"


def _suite(number: str, path: str, diagnostics: Sequence[Diagnostic], outcome: Outcome) -> Element:
    complaints = sorted((each for each in diagnostics if not _is_notice(each)), key=lambda each: each.code)
    rules = groupby(complaints, key=lambda each: (each.code, each.name))
    cases = [_case(f"{code} {name}", _class(path), tuple(said), outcome) for (code, name), said in rules]
    cases = cases or [Element("testcase", name=_IN_ORDER[outcome.lang], classname=_class(path), time="0")]
    notices = [_visible(line) for each in diagnostics if _is_notice(each) for line in _lines(each, outcome)]
    return _framed(number, path, outcome, cases, notices)


def _framed(
    number: str, path: str, about: Outcome | Unjudged, cases: Sequence[Element], notices: Sequence[str]
) -> Element:
    """A suite around its cases."""
    suite = Element(
        "testsuite",
        id=number,
        package="partnerstwo",
        name=_visible(path),
        timestamp=f"{about.on.isoformat()}T00:00:00",
        hostname="localhost",
        tests=str(len(cases)),
        failures=str(sum(1 for case in cases if case.find("failure") is not None)),
        errors=str(sum(1 for case in cases if case.find("error") is not None)),
        skipped=str(sum(1 for case in cases if case.find("skipped") is not None)),
        time="0",
    )
    properties = SubElement(suite, "properties")
    SubElement(properties, "property", name="data", value=_visible(about.data))
    SubElement(properties, "property", name="on", value=about.on.isoformat())
    suite.extend(cases)
    SubElement(suite, "system-out").text = "\n".join(notices)
    SubElement(suite, "system-err")
    return suite


def _case(name: str, owner: str, said: Sequence[Diagnostic], outcome: Outcome) -> Element:
    """One rule in one file. There is room for one failure, so it tells of all findings, the failing ones first."""
    ranked = sorted(said, key=lambda each: not _counts(each, outcome))
    first = ranked[0]
    severity = first.severity.label[outcome.lang]
    message = first.message
    if len(ranked) > 1:
        message = _MORE.format(outcome.lang, {"message": message, "n": len(ranked) - 1})
    case = Element("testcase", name=name, classname=owner, time="0")
    if _counts(first, outcome):
        told = SubElement(case, "failure", type=severity, message=_visible(message))
    else:
        why = first.suppression.means.label[outcome.lang] if first.suppression else severity
        told = SubElement(case, "skipped", message=_visible(f"{why}: {message}"))
    told.text = "\n".join(_visible(line) for each in ranked for line in _lines(each, outcome))
    return case


def _is_notice(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity is Severity.NOTICE and diagnostic.suppression is None


def _counts(diagnostic: Diagnostic, outcome: Outcome) -> bool:
    return diagnostic.suppression is None and outcome.fails(diagnostic)


def _lines(diagnostic: Diagnostic, outcome: Outcome) -> Iterator[str]:
    """GitLab shows this text and not the message beside it, so it says everything."""
    severity = diagnostic.severity.label[outcome.lang]
    span = diagnostic.span
    path = outcome.repository_path(diagnostic.file)
    yield f"{path}:{span.line}:{span.column}: {diagnostic.code} {severity}: {diagnostic.message}"
    for place in diagnostic.related:
        path = outcome.repository_path(place.file)
        yield f"  {path}:{place.span.line}:{place.span.column}: {place.message}"
    if diagnostic.suppression:
        yield f"  {diagnostic.suppression.means.label[outcome.lang]}: {diagnostic.suppression.reason}".removesuffix(
            ": "
        )
    elif diagnostic.remedy:
        yield f"  {_REMEDY[outcome.lang]}: {diagnostic.remedy}"


def _class(path: str) -> str:
    """The file as a class: Jenkins takes all before the last dot for a package, and groups by it."""
    parts = PurePosixPath(path.removesuffix(".yaml")).parts
    return _visible(".".join(part.replace(".", "_") for part in parts if part not in {"..", "/"})) or "registry"


def _visible(words: str) -> str:
    """What XML can hold (no control, no half of a pair), and what deceives no reader."""
    lines = ("\t".join(visible(part) for part in line.split("\t")) for line in words.split("\n"))
    return "\n".join(lines).translate(_UNWRITABLE)
