"""A registry and a request become the paper for the council."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from partnerstwo.diagnostics.diagnostic import Diagnostic
from partnerstwo.document.blocks import Document, Section
from partnerstwo.language.lang import Lang
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.language.typography import tied
from partnerstwo.language.value import value
from partnerstwo.model.partnership import Partnership
from partnerstwo.principles.state import assess
from partnerstwo.registry.changes.compared import Compared
from partnerstwo.registry.registry import Registry
from partnerstwo.report.chapter import Chapter, Paper
from partnerstwo.report.concern import concerning
from partnerstwo.report.period import Period
from partnerstwo.report.sections import opening
from partnerstwo.report.table import CLOSING, SECTIONS
from partnerstwo.report.titles import subtitle, title

INTERNAL = Text("Wersja wewnętrzna – nie do publikacji", "Internal version – not for publication")


@value
class Request:
    """What paper is wanted."""

    period: Period
    lang: Lang
    partnership: str | None = None
    """The id of the only partnership that it is about; None: the whole registry."""
    internal: bool = False
    since: Compared | None = None
    """The comparison with the last session; its later state is the registry."""


def build(
    registry: Registry,
    request: Request,
    diagnostics: tuple[Diagnostic, ...],
    on_last_day: tuple[Diagnostic, ...] | None = None,
) -> Document:
    """The paper; raises `KeyError` for an id of no known partnership.

    `diagnostics`, accepted ones included, are those of a full run on `period.on`: they tell how good the data are.
    What a partnership was like is judged by `on_last_day`, those of a run on `period.as_of`, where that is another
    day: seen from the end of a past year, everything later would look like a date in the future.
    """
    paper = paper_of(registry, request, diagnostics, on_last_day)
    return Document(
        title=title(paper),
        subtitle=subtitle(paper),
        lang=request.lang,
        on=request.period.on,
        sections=tuple(_sections(paper)),
        banner=INTERNAL[request.lang] if request.internal else "",
        author=registry.settings.owner if registry.settings else "",
    )


def paper_of(
    registry: Registry,
    request: Request,
    diagnostics: tuple[Diagnostic, ...],
    on_last_day: tuple[Diagnostic, ...] | None = None,
) -> Paper:
    """What all sections of the paper are made from; the same arguments, and the same errors, as `build`."""
    judged = diagnostics if on_last_day is None else on_last_day
    chosen = request.partnership
    if chosen is None:
        living = (each for each in registry.partnerships.values() if lived(each, request.period))
        partnerships = tuple(sorted(living, key=lambda each: sort_key(each.name)))
    else:
        partnerships = (registry.partnerships[chosen],)
        diagnostics = concerning(registry, partnerships[0], diagnostics)
        judged = concerning(registry, partnerships[0], judged)
    return Paper(
        registry,
        partnerships,
        request.period,
        request.lang,
        request.internal,
        chosen is None,
        tuple(each for each in diagnostics if each.suppression is None),
        tuple(each for each in judged if each.suppression is None),
        tuple(each for each in judged if each.suppression is not None),
        request.since,
    )


def lived(partnership: Partnership, period: Period) -> bool:
    """Whether it existed on some day of the period; of unknown age, it did."""
    begun = partnership.founded is None or partnership.founded.first() <= period.as_of
    return begun and (partnership.ended is None or period.first <= partnership.ended.last())


def _sections(paper: Paper) -> Iterator[Section]:
    if first_page := opening.make(paper):
        yield first_page
    if len(paper.partnerships) == 1:
        chapter = chapter_of(paper, paper.partnerships[0])
        plain = [section for maker in SECTIONS if not maker.numbered and (section := maker.make(chapter))]
        numbered = [section for maker in SECTIONS if maker.numbered and (section := maker.make(chapter))]
        yield from plain
        yield from _numbered([*numbered, *_closing(paper)])
    else:
        chapters = [_nested(chapter_of(paper, partnership)) for partnership in paper.partnerships]
        for number, section in enumerate([*chapters, *_closing(paper)], start=1):
            inner = _numbered_inside(section, number) if number <= len(chapters) else section.blocks
            yield replace(section, title=f"{number}. {section.title}", blocks=inner)


def chapter_of(paper: Paper, partnership: Partnership) -> Chapter:
    """What the sections about one partnership are made from."""
    period = _while_it_lived(partnership, paper.period)
    own = concerning(paper.registry, partnership, paper.judged)
    accepted = concerning(paper.registry, partnership, paper.accepted)
    return Chapter(
        paper.registry,
        partnership,
        period,
        paper.lang,
        paper.internal,
        own,
        assess(paper.registry, partnership, period.as_of, (*own, *accepted)),
        paper.since,
    )


def _while_it_lived(partnership: Partnership, period: Period) -> Period:
    """The period up to the last day of a partnership that ended in it: on later ones it has no partners."""
    ended = partnership.ended
    if ended is None or not period.first <= ended.last() < period.as_of:
        return period
    return replace(period, last=ended.last())


def _nested(chapter: Chapter) -> Section:
    made = (maker.make(chapter) for maker in SECTIONS)
    return Section(
        f"partnership-{chapter.partnership.id}",
        tied(chapter.partnership.name, chapter.lang),
        tuple(section for section in made if section),
    )


def _closing(paper: Paper) -> list[Section]:
    return [section for maker in CLOSING if (section := maker.make(paper))]


def _numbered(sections: Iterable[Section]) -> Iterator[Section]:
    for number, section in enumerate(sections, start=1):
        yield replace(section, title=f"{number}. {section.title}")


def _numbered_inside(chapter: Section, number: int) -> tuple[Section, ...]:
    plain = {maker.key for maker in SECTIONS if not maker.numbered}
    out: list[Section] = []
    inner = 0
    for section in chapter.blocks:
        if not isinstance(section, Section):
            raise TypeError(f"a chapter holds sections only, not {section!r}")
        if section.key in plain:
            out.append(section)
            continue
        inner += 1
        out.append(replace(section, title=f"{number}.{inner}. {section.title}"))
    return tuple(out)
