"""What a document is made of.

A section of a report returns these values and knows no format; a renderer walks them and knows no
partnership. Words are already in the language of the document. Figures, money and dates stay typed
until `document/words.py` turns them into text. A value that breaks its own promise (a row of the wrong
length) raises `ValueError`: that is a mistake of the program, never of the data.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value


@value
class Run:
    """A stretch of text in one manner.

    `note` is a footnote that hangs on its end. `href` becomes a link only if it is a plain http or
    https address; anything else is shown as text, never followed.
    """

    text: str
    strong: bool = False
    code: bool = False
    note: tuple[Run, ...] | None = None
    href: str | None = None


Inline = tuple[Run, ...]


def line(*parts: str | Run) -> Inline:
    """A line of text: `line("Brak danych: ", Run("49", strong=True))`."""
    return tuple(Run(part) if isinstance(part, str) else part for part in parts)


def plain(inline: Inline) -> str:
    """The bare words of a line, without its footnotes."""
    return "".join(run.text for run in inline)


class Kind(StrEnum):
    """What a value is, and so how it is written and aligned."""

    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    DATE = "date"
    PERCENT = "percent"
    IDENTIFIER = "identifier"


NUMERIC = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT})
"""The kinds that stand at the right edge of their column."""

Cell = str | int | Decimal | date | PartialDate | bool | None
"""A typed value; a percentage is a share of one; None is "not given"."""


@value
class Column:
    """A column of a table; `header` marks the one that names its rows."""

    key: str
    title: str
    kind: Kind = Kind.TEXT
    header: bool = False


@value
class Table:
    """Rows under a caption.

    Without a caption the table gets no number (`list` shows one alone). `empty` is said in place of
    rows when there are none. In `total`, None is a sum that makes no sense and stays blank.
    """

    key: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] | None = None
    empty: str = ""

    def __post_init__(self) -> None:
        keys = [column.key for column in self.columns]
        if not keys or len(set(keys)) != len(keys):
            raise ValueError(f"table {self.key!r}: columns need keys of their own: {keys}")
        rows = self.rows if self.total is None else (*self.rows, self.total)
        for row in rows:
            if len(row) != len(keys):
                raise ValueError(f"table {self.key!r}: {len(row)} cells for {len(keys)} columns: {row}")


@value
class Group:
    """A kind of thing that a chart tells apart by shape and colour, in both always the same way."""

    label: str
    mark: int
    """Which of the shapes and colours, from 0."""


@value
class Bar:
    """One bar: what it stands for and how long it is."""

    label: str
    value: int | Decimal
    mark: int | None = None
    """The shape and colour of its group, where bars are groups (sectors)."""


@value
class Bars:
    """Horizontal bars of one series."""

    bars: tuple[Bar, ...]
    kind: Kind = Kind.COUNT


@value
class Series:
    """One layer of stacked columns: a value for each category."""

    label: str
    values: tuple[int | Decimal, ...]
    fill: int | None = None
    """Which of the fills, from 0, where charts of one document show the same thing; None: by its place."""


@value
class StackedColumns:
    """Columns over categories (years), each made of the same layers (sources, sectors)."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    kind: Kind = Kind.MONEY

    def __post_init__(self) -> None:
        for series in self.series:
            if len(series.values) != len(self.categories):
                raise ValueError(f"{series.label!r}: {len(series.values)} values, {len(self.categories)} categories")


class Progress(StrEnum):
    """How far a stretch of a timeline is."""

    DONE = "done"
    RUNNING = "running"
    AHEAD = "ahead"


@value
class Stretch:
    """A row of a timeline: from its first to its last day, inclusive; an open end goes on beyond the edge."""

    label: str
    first: date
    last: date | None
    progress: Progress


@value
class Timeline:
    """Stretches of time, one under the other, with a line at the day of the paper."""

    stretches: tuple[Stretch, ...]
    on: date


@value
class Node:
    """Somebody or something that a chart connects; `group` counts from 0 in the chart's groups."""

    label: str
    group: int


@value
class Knot:
    """What several nodes have in common (a project), with their places in the chart's nodes."""

    label: str
    nodes: tuple[int, ...]


@value
class Links:
    """Who takes part in what: nodes by group on one side, what they have in common on the other."""

    groups: tuple[Group, ...]
    nodes: tuple[Node, ...]
    knots: tuple[Knot, ...]


@value
class Tie:
    """Two nodes that are connected, by their places in the chart's nodes, and how often."""

    first: int
    second: int
    weight: int = 1


@value
class Network:
    """Who is connected with whom."""

    groups: tuple[Group, ...]
    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]


Spec = Bars | StackedColumns | Timeline | Links | Network
"""What a chart draws."""


@value
class Chart:
    """A picture of numbers; the same facts always stand in `data` too.

    `alt` says in words what the picture shows ("Najwięcej partnerów ma sektor publiczny: 11 z 26"),
    never that it is a chart. The caption of `data` is not printed: the chart's stands for both.
    """

    key: str
    caption: str
    alt: str
    spec: Spec
    data: Table


@value
class Paragraph:
    """A paragraph of text."""

    text: Inline


@value
class Bullets:
    """A list, numbered if `ordered`."""

    items: tuple[Inline, ...]
    ordered: bool = False


@value
class KeyFigure:
    """One number that answers a question: 26, "partnerów"."""

    value: Cell
    kind: Kind
    label: str


@value
class KeyFigures:
    """The few numbers a reader takes away."""

    figures: tuple[KeyFigure, ...]


@value
class Fact:
    """A label and what stands behind it: a typed value, or text with marks."""

    label: str
    value: Cell | Inline
    kind: Kind = Kind.TEXT


@value
class Facts:
    """Labels and values, as on a card."""

    facts: tuple[Fact, ...]


class NoteKind(StrEnum):
    """How much a note presses."""

    INFO = "info"
    WARNING = "warning"


@value
class Note:
    """A remark set apart from the text."""

    text: Inline
    kind: NoteKind = NoteKind.INFO


@value
class Code:
    """Lines to be read letter by letter, such as a piece of YAML."""

    text: str
    language: str = "yaml"


Block = Paragraph | Bullets | KeyFigures | Facts | Table | Chart | Note | Code


@value
class Section:
    """Blocks under a heading; a section inside a section is a subheading. An empty title prints none."""

    key: str
    title: str
    blocks: tuple[Block | Section, ...]


@value
class Document:
    """A whole paper in one language.

    `on` is the day it speaks of; it goes into the properties of a file and into JSON, and is printed
    only where a title, subtitle or text says it. `banner` is a line that every page carries, such as
    "Wersja wewnętrzna".
    """

    title: str
    subtitle: str
    lang: Lang
    on: date
    sections: tuple[Section, ...]
    banner: str = ""
    author: str = ""
    """Who answers for it: the unit that keeps the registry."""


def tables(document: Document) -> Iterator[Table]:
    """Every table of a document in its order, the data of charts among them: annexes are made of these."""
    for section in document.sections:
        yield from _tables(section)


def _tables(section: Section) -> Iterator[Table]:
    for block in section.blocks:
        match block:
            case Section():
                yield from _tables(block)
            case Table():
                yield block
            case Chart():
                yield block.data
            case _:
                pass
