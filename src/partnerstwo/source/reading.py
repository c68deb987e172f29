"""One file's bytes to values and problems. Nothing is raised for what the data gets wrong."""

from collections import Counter

from partnerstwo.language.value import value
from partnerstwo.source import characters, conflict, encoding
from partnerstwo.source.folder import too_large
from partnerstwo.source.layout import LARGEST
from partnerstwo.source.place import FILE_START, Route, Span
from partnerstwo.source.plain import plain
from partnerstwo.source.problem import MOST, Problem
from partnerstwo.source.text import Text
from partnerstwo.source.typed import Value

__all__ = ["Reading", "Value", "read"]


@value
class Reading:
    """What a file says."""

    file: str
    data: dict[str, Value] | None
    """Text, None, lists and maps; None as a whole when nothing could be read. Lists keep the source's numbers."""
    problems: tuple[Problem, ...]
    dropped: tuple[Route, ...]
    """Routes whose values could not be read: missing in a map, None in a list."""
    gaps: bool = True
    """Whether nothing may stand behind some key or item; where not, nobody need look for one."""


def read(raw: bytes, file: str) -> Reading:
    """Values as typed, with every problem of the families Y that the text itself shows."""
    if len(raw) > LARGEST:
        return unread(file, [too_large(file)])
    decoded = encoding.decode(raw, file)
    if isinstance(decoded, Problem):
        return unread(file, [decoded])
    text, problems = Text(decoded), []
    if characters.suspect(decoded):
        problems = characters.inspect(text, file)
        text = Text(characters.harmless(decoded))
    elif (plainly := plain(decoded)) is not None:
        return Reading(file, plainly, (), (), gaps=False)
    if found := conflict.conflicts(text, file):
        return unread(file, problems + found)
    # The YAML reader takes as long to load as a town's plain files to be read.
    from partnerstwo.source.composing import composed

    return composed(text, file, problems)


def unread(file: str, problems: list[Problem]) -> Reading:
    """A file of which nothing could be read, and why."""
    return Reading(file, None, ordered(problems), ())


def ordered(problems: list[Problem]) -> tuple[Problem, ...]:
    """By place, of each code no more than anybody reads."""
    counts: Counter[str] = Counter()
    kept = []
    for problem in sorted(problems, key=_order):
        counts[problem.code] += 1
        if counts[problem.code] <= MOST:
            kept.append(problem)
    return tuple(kept)


def _order(problem: Problem) -> tuple[Span, str, str]:
    # Everything found here has a span; routes are for those who read on.
    where = problem.where if isinstance(problem.where, Span) else FILE_START
    return where, problem.code, problem.variant
