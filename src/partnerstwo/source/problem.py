"""A problem: what is wrong with the data, as a value without words (those stand with the rule)."""

from collections.abc import Mapping
from dataclasses import field

from partnerstwo.language.text import Value
from partnerstwo.language.value import value
from partnerstwo.source.edits import Edit
from partnerstwo.source.place import Route, Span, Target

MOST = 20
"""How many problems of one code a file reports: after twenty, a person starts again with another tool."""


@value
class Related:
    """A second place that belongs to a problem; `file` only when it is another file than the problem's."""

    where: Span
    variant: str = ""
    file: str | None = None


@value
class At:
    """A place said by route; `Positions.find` turns it into a span, late and only for what is reported."""

    route: Route
    target: Target = Target.VALUE


@value
class Problem:
    """What is wrong, where, and the values its words need."""

    code: str
    """The rule, such as `Y01`."""
    file: str
    """Path inside the registry, with `/`."""
    where: Span | At
    variant: str = ""
    """Which of the rule's wordings applies."""
    values: Mapping[str, Value] = field(default_factory=dict)
    related: tuple[Related, ...] = ()
    edits: tuple[Edit, ...] = ()
    """What would mend it without changing what anybody meant; none where that takes a person."""
