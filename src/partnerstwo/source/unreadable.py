"""A text that is no YAML, and what makes it the YAML that anybody sees in it (Y01)."""

import codecs
import re
from collections.abc import Iterator

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.source import mistakes
from partnerstwo.source.characters import harmless
from partnerstwo.source.composing import first_document
from partnerstwo.source.edits import Edit, Requote, Respace, Untab
from partnerstwo.source.graph import BadSyntaxError, ScalarNode, TooDeepError
from partnerstwo.source.place import Span
from partnerstwo.source.problem import MOST, Problem
from partnerstwo.source.quoting import written
from partnerstwo.source.text import Text

_VALUE = lazy_pattern(r"\S(?:.*?\S)?(?=[ \t]*(?:[ \t]#.*)?$)")
_INNER_KEY = lazy_pattern(r"([^\s:]+):(?:\s|$)")
_NEVER_SPECIAL = "@`%"
"""No YAML value can begin with these, so quotes are all that can be missing; `*`, `&` and `!` may be meant."""


def syntax_edits(raw: bytes, problem: Problem, keys: frozenset[str]) -> tuple[Edit, ...]:
    """What mends the text of a Y01 problem and all that follow from it; nothing where it could be meant otherwise.

    `keys` are the words that begin a field of such a file: one of them inside a text means a lost line break.
    """
    match problem.variant:
        case "nbsp_indentation":
            return (Respace(),)
        case "tab_indentation":
            return (Untab(),)
        case "missing_space" | "colon_in_text" | "reserved_start":
            body = raw.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
            return tuple(_requotes(Text(harmless(body)), problem.file, keys))
        case _:
            return ()


def _requotes(text: Text, file: str, keys: frozenset[str]) -> Iterator[Edit]:
    """One edit a line, until the text can be read; what cannot be mended so is left, and no proof will pass it."""
    lines = text.characters.split("\n")
    done: set[int] = set()
    for _ in range(MOST):
        now = Text("\n".join(lines))
        problem = _problem(now, file)
        if problem is None or not isinstance(problem.where, Span):
            return
        row = problem.where.line - 1
        edit = None if row in done else _requote(problem, now, keys)
        if edit is None:
            return
        done.add(row)
        start, end = edit.where.column - 1, edit.where.end_column - 1
        lines[row] = f"{lines[row][:start]}{edit.before}{written(edit.value)}{lines[row][end:]}"
        yield edit


def _problem(text: Text, file: str) -> Problem | None:
    try:
        root = first_document(text)[0].root
    except TooDeepError:
        return None
    except BadSyntaxError as bad:
        return mistakes.classify(bad, text, file)
    if not isinstance(root, ScalarNode):
        return None
    return mistakes.key_without_space(root.start_mark.index, text, file)


def _requote(problem: Problem, text: Text, keys: frozenset[str]) -> Requote | None:
    where = problem.where
    assert isinstance(where, Span)
    line = text.lines[where.line - 1]
    match problem.variant:
        case "missing_space":
            start, before = where.end_column - 1, " "
            fits = line[where.column - 1 : start].rstrip(":") in keys and line[start : start + 1].isalnum()
        case "colon_in_text":
            start, before = where.column - 1, ""
            fits = line[start : start + 1].isalnum() or line[start : start + 1] == "„"
        case "reserved_start":
            start, before = where.column - 1, ""
            fits = line[start : start + 1] in _NEVER_SPECIAL
        case _:
            return None
    found = _VALUE.match(line, start)
    # In brackets a value may end sooner than its line.
    if not fits or found is None or re.search(r"[\[{]", line[:start]):
        return None
    if any(word in keys for word in _INNER_KEY.findall(found[0])):
        return None
    return Requote(Span(where.line, start + 1, where.line, found.end() + 1), before, found[0])
