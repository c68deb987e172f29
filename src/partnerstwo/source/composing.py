"""A text that takes the YAML reader: to values, with every mistake in its way named.

Most files are written so plainly that `plain` reads them; for those neither this module nor the reader is loaded.
"""

import re

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.source import graph, mistakes, slips
from partnerstwo.source.edits import Undirect
from partnerstwo.source.graph import BadSyntaxError, Graph, MappingNode, ScalarNode, SecondDocumentError, TooDeepError
from partnerstwo.source.place import FILE_START
from partnerstwo.source.problem import MOST, Problem
from partnerstwo.source.reading import Reading, ordered, unread
from partnerstwo.source.text import Text
from partnerstwo.source.values import Walk, scalar, span_of

_DIRECTIVES = lazy_pattern(r"\A(?:[ \t]*(?:#[^\n]*)?\r?\n|%(?:YAML|TAG)\b[^\n]*\n)*")
_DIRECTIVE = lazy_pattern(r"^%(?:YAML|TAG)\b", re.MULTILINE)
_DOCUMENT_END = lazy_pattern(r"^\.\.\.(?=\s)", re.MULTILINE)


def composed(text: Text, file: str, problems: list[Problem]) -> Reading:
    """The values of a text and what is wrong with it, beside the problems that are known already."""
    problems = problems + _directives(text, file)
    found = _compose(text, file, problems)
    return unread(file, problems) if found is None else _valued(found, text, file, problems)


def first_document(text: Text) -> tuple[Graph, int | None]:
    """The graph of the first document, and where a second one begins; raises TooDeepError or BadSyntaxError."""
    parsed, later = _parsable(text)
    try:
        return graph.compose(parsed), later
    except SecondDocumentError as second:
        return graph.compose(parsed[: second.index]), second.index
    except BadSyntaxError as bad:
        # After `...` another document needs no `---`, and the parser says so in its own way.
        ended = _DOCUMENT_END.search(parsed, 0, bad.index)
        if ended is None or "document start" not in bad.complaint or bad.index < text.end_of(text.row(ended.end())):
            raise
        return graph.compose(parsed[: ended.start()]), bad.index


def _parsable(text: Text) -> tuple[str, int | None]:
    """The characters for the parser without any directive, which the two parsers take differently.

    Those at the beginning become comments; a later one belongs to a second document, which begins there.
    """
    characters = text.characters
    if "%" not in characters:
        return characters, None
    found = _DIRECTIVES.match(characters)
    start = found.end() if found else 0
    later = _DIRECTIVE.search(characters, start)
    end = later.start() if later else None
    return _DIRECTIVE.sub(lambda m: "#" + m[0][1:], characters[:start]) + characters[start:end], end


def _directives(text: Text, file: str) -> list[Problem]:
    if "%" not in text.characters:
        return []
    found = _DIRECTIVES.match(text.characters)
    starts = _DIRECTIVE.finditer(found[0]) if found else iter(())
    places = (text.rest(start.start()) for start in starts)
    return [Problem("Y05", file, place, "directive", edits=(Undirect(place),)) for place in places]


def _compose(text: Text, file: str, problems: list[Problem]) -> Graph | None:
    """The first document, with what keeps from reading it added to the problems."""
    try:
        composed, second = first_document(text)
    except TooDeepError as deep:
        problems.append(_too_deep(deep, text, file))
        return None
    except SecondDocumentError as third:
        raise AssertionError(third) from third
    except BadSyntaxError as bad:
        problems.append(mistakes.classify(bad, text, file))
        problems += slips.odd_indents(text, file, [])
        return None
    if second is not None:
        problems.append(Problem("Y04", file, text.rest(second)))
    problems += [Problem("Y05", file, text.span(s.start, s.end), s.variant) for s in composed.sigils][:MOST]
    return composed


def _too_deep(deep: TooDeepError, text: Text, file: str) -> Problem:
    return Problem("Y08", file, text.rest(deep.index), "depth", {"limit": graph.DEEPEST})


def _valued(composed: Graph, text: Text, file: str, problems: list[Problem]) -> Reading:
    root = composed.root
    if not isinstance(root, MappingNode):
        # An empty first document before a second one is the second one's fault.
        if not any(p.code == "Y04" for p in problems) or not _is_empty(composed):
            problems.append(_no_map(composed, text, file))
        return unread(file, problems)
    walk = Walk(composed, text, file)
    try:
        data = walk.of_map(root, (), 1)
    except TooDeepError as deep:
        return unread(file, [*problems, _too_deep(deep, text, file)])
    problems += walk.problems
    if walk.slips or slips.has_odd_spaces(text):
        problems += slips.slips(root, text, file)
    return Reading(file, data, ordered(problems), tuple(dict.fromkeys(walk.dropped)), walk.gaps)


def _is_empty(composed: Graph) -> bool:
    root = composed.root
    return root is None or (isinstance(root, ScalarNode) and scalar(root) is None)


def _no_map(composed: Graph, text: Text, file: str) -> Problem:
    root = composed.root
    if root is None or _is_empty(composed):
        return Problem("Y06", file, FILE_START, "empty")
    if not isinstance(root, ScalarNode):
        return Problem("Y06", file, span_of(root, text), "list")
    return mistakes.key_without_space(root.start_mark.index, text, file) or Problem(
        "Y06", file, span_of(root, text), "text"
    )
