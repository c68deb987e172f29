"""What changed since the last session: who came and went, what began and ended, money, decisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from partnerstwo.document.blocks import Block, Inline, Paragraph, Run, Section, line
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital
from partnerstwo.registry.changes.change import LATE, Change, ChangeKind
from partnerstwo.registry.changes.compared import State
from partnerstwo.report.chapter import Chapter, Paper
from partnerstwo.report.news import TOPICS, Topic, news, news_elsewhere
from partnerstwo.report.voice import Voice

MOST = 15
"""Changes of one topic that are listed; a council reads no longer list, and `diff` shows them all."""

_TITLE = Text("Co się zmieniło od ostatniej sesji", "What changed since the last session")
_ELSEWHERE = Text("Zmiany poza partnerstwami", "Changes outside the partnerships")
_AGAINST = Text(
    "Porównano rejestr z jego stanem na dzień {day} (wersja {commit}).",
    "The registry was compared with its state on {day} (revision {commit}).",
)
_SUM = Text("Zapisane zmiany: {n}.", "Changes recorded: {n}.")
_LATE = Text(
    "Zmiany, które nastąpiły przed tym dniem, a wpisano je później: {n}. Oznaczono je słowami „{words}”.",
    "Changes that had happened before that day and were recorded later: {n}. They are marked “{words}”.",
)
_LATE_COUNTED = Text(
    "Zmiany, które nastąpiły przed tym dniem, a wpisano je później: {n}.",
    "Changes that had happened before that day and were recorded later: {n}.",
)
_NONE = Text("W danych partnerstwa nic się nie zmieniło.", "Nothing changed in the data of the partnership.")
_UNLISTED = Text("… i inne zmiany: {n}", "… and more changes: {n}")
_COUNTED = Text("Inne zmiany: {counts}.", "Other changes: {counts}.")


def make(chapter: Chapter) -> Section | None:
    """None where nothing was compared."""
    if chapter.since is None:
        return None
    changes = news(chapter)
    blocks = _blocks(chapter.voice, chapter.since.earlier, changes, chapter.partnership.subject, chapter.internal)
    return Section("since", _TITLE[chapter.lang], tuple(blocks))


def elsewhere(paper: Paper) -> Section | None:
    """What no chapter tells of."""
    changes = news_elsewhere(paper)
    if paper.since is None or not changes:
        return None
    blocks = _blocks(paper.voice, paper.since.earlier, changes, "", paper.internal)
    return Section("since_elsewhere", _ELSEWHERE[paper.lang], tuple(blocks))


def _blocks(
    voice: Voice, earlier: State, changes: tuple[Change, ...], known: str, internal: bool
) -> Iterator[Block | Section]:
    against = voice.say(_AGAINST, day=earlier.day, commit=earlier.short)
    if not changes:
        yield Paragraph(line(f"{against} {_NONE[voice.lang]}"))
        return
    said = [against, voice.say(_SUM, n=len(changes))]
    late = [each for each in changes if each.late]
    if late:
        listed = any(_is_told(each, internal) for each in late)
        said.append(voice.say(_LATE if listed else _LATE_COUNTED, n=len(late), words=LATE))
    yield Paragraph(line(" ".join(said)))
    for topic in TOPICS:
        inner = tuple(_topic(voice, topic, changes, known, internal))
        if inner:
            yield Section(f"since_{topic.key}", topic.title[voice.lang], inner)


def _topic(voice: Voice, topic: Topic, changes: tuple[Change, ...], known: str, internal: bool) -> Iterator[Block]:
    order = (*topic.open_kinds, *topic.counted)
    found = sorted((each for each in changes if each.kind in order), key=lambda each: order.index(each.kind))
    told = [each for each in found if _is_told(each, internal)]
    items: list[Inline] = [_line(voice, each, known) for each in told[:MOST]]
    if len(told) > MOST:
        items.append(line(voice.say(_UNLISTED, n=len(told) - MOST)))
    if items:
        yield voice.bullets(items)
    counted = Counter(each.kind for each in found if not _is_told(each, internal))
    if counted:
        counts = ", ".join(f"{kind.label[voice.lang]} – {counted[kind]}" for kind in order if kind in counted)
        yield voice.paragraph(_COUNTED, counts=counts)


_OPEN = frozenset(kind for topic in TOPICS for kind in topic.open_kinds)


def _is_told(change: Change, internal: bool) -> bool:
    return internal or change.kind in _OPEN


def _line(voice: Voice, change: Change, known: str) -> Inline:
    """`Ogród społeczny: zakończono (30 listopada 2026 r.)`; what everybody knows it is about goes unsaid."""
    words = change.dated(voice.lang)
    whole = capital(words) if change.subject == known else f"{_name(voice, change)}: {words}"
    said = line(voice.words(whole))
    return (*said, Run("; "), Run(LATE[voice.lang], strong=True)) if change.late else said


def _name(voice: Voice, change: Change) -> str:
    name = change.name[voice.lang]
    # A meeting goes by what it is, and so begins with a small letter.
    dated = change.subject.startswith(("meetings/", "assessments/"))
    return capital(name) if dated and change.kind is not ChangeKind.UNREADABLE else name
