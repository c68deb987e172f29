"""What a principle is: words, a source, and where in the registry its traces are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from partnerstwo.language.dates import Case, PartialDate, in_words
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text, Value
from partnerstwo.language.value import value
from partnerstwo.model.choices import AssessmentTool
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.registry import Registry


@value
class Inquiry:
    """A partnership on the day on which its principles are looked at."""

    registry: Registry
    partnership: Partnership
    on: date


@value
class Fact:
    """What the data show, with numbers; `confirms` says whether it speaks for the principle."""

    text: Text
    values: Mapping[str, Value] = field(default_factory=dict)
    confirms: bool = True

    def said(self, lang: Lang) -> str:
        """The fact in words."""
        return self.text.format(lang, self.values)


@value
class Evidence:
    """A document or entry that stands behind a principle, with its date where one is known."""

    text: Text
    values: Mapping[str, Value] = field(default_factory=dict)
    date: PartialDate | None = None

    def said(self, lang: Lang) -> str:
        """The reference in words, without the date."""
        return self.text.format(lang, self.values)


class Origin(Labelled):
    """Where a principle comes from."""

    SEED = "seed", "zasady partnerstwa lokalnego", "principles of a local partnership"
    DEFINITION = (
        "definition",
        "cechy z definicji partnerstwa lokalnego",
        "what the definition of a partnership asks for",
    )
    MODEL = "model", "zasady Modelu współpracy JST–NGO", "principles of the JST–NGO Model"


@value
class Feed:
    """Scores of a tool that speak of a principle: the mean of all these keys, when all are scored."""

    tool: AssessmentTool
    keys: tuple[str, ...]


Facts = Callable[[Inquiry], Iterator[Fact]]
Documents = Callable[[Inquiry], Iterator[Evidence]]


def nothing_recorded(inquiry: Inquiry) -> Iterator[Evidence]:
    """For a principle that no field documents."""
    del inquiry
    yield from ()


def nothing_shown(inquiry: Inquiry) -> Iterator[Fact]:
    """For a principle that no data can show."""
    del inquiry
    yield from ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle:
    """One row of the table. A score that an `own` tool gives under the principle's key feeds it as well."""

    key: str
    name: Text
    origin: Origin
    source: Text
    facts: Facts
    documents: Documents = nothing_recorded
    doubted_by: tuple[str, ...] = ()
    """Codes of rules that, while they speak, leave the facts open to doubt: no breach, but nothing is confirmed."""
    breached_by: tuple[str, ...] = ()
    """Codes of rules whose errors and warnings are a breach; never those that only say that something is missing."""
    fields: tuple[str, ...] = ()
    """Keys of the data files that its facts and documents are taken from: `partnerships.members.votes`.

    Left out is what all share: whether a member belonged, a project had begun or a meeting was held on the day.
    """
    feeds: tuple[Feed, ...] = ()
    reads: tuple[str, ...] = ()
    """Folders that its facts draw on: they confirm nothing while one of them could not be read in full."""


def spoken(when: date | PartialDate, case: Case = Case.NOMINATIVE) -> Text:
    """A date in words, to be put into a text."""
    return Text(in_words(when, Lang.PL, case), in_words(when, Lang.EN))
