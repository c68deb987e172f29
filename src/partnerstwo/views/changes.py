"""What changed between two states, as a document and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from partnerstwo.document.blocks import Bullets, Document, Inline, Paragraph, Run, Section, line
from partnerstwo.language.dates import in_words
from partnerstwo.language.lang import Lang
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text
from partnerstwo.language.typography import capital
from partnerstwo.registry.changes.change import LATE, Change
from partnerstwo.registry.changes.compare import ORDER
from partnerstwo.registry.changes.compared import Compared, State
from partnerstwo.registry.changes.fields import shortened
from partnerstwo.views.plain import Plain, PlainMap

VERSION = 1

_TITLE = Text("Zmiany w rejestrze", "Changes in the registry")
_SPAN = Text("{earlier} → {later}", "{earlier} → {later}")
_RECORDED = Text("{day} ({commit}: {subject})", "{day} ({commit}: {subject})")
_FILES = Text("pliki, stan na {day}", "the files, as of {day}")
_SUM = Text("Zmiany: {n}, we wpisach: {entries}.", "Changes: {n}, in entries: {entries}.")
_SUM_LATE = Text(
    "Zmiany: {n}, we wpisach: {entries}; wpisane z opóźnieniem: {late}.",
    "Changes: {n}, in entries: {entries}; recorded late: {late}.",
)
_NONE = Text("W danych nic się nie zmieniło.", "Nothing changed in the data.")
_GROUPS: dict[str, Text] = {
    "partnerships": Text("Partnerstwa", "Partnerships"),
    "projects": Text("Projekty", "Projects"),
    "meetings": Text("Spotkania", "Meetings"),
    "assessments": Text("Oceny współpracy", "Assessments"),
    "partners": Text("Partnerzy", "Partners"),
    "registry": Text("Rejestr", "Registry"),
}


def document(compared: Compared, changes: tuple[Change, ...], lang: Lang) -> Document:
    """The changes by entry; `changes` are those of the comparison that are wanted."""
    sections = [Section("summary", "", (Paragraph(line(_sum(changes, lang))),))]
    for folder in ORDER:
        inner = tuple(_sections([each for each in changes if each.subject.partition("/")[0] == folder], lang))
        if inner:
            sections.append(Section(folder, _GROUPS[folder][lang], inner))
    earlier, later = state_words(compared.earlier, lang), state_words(compared.later, lang)
    subtitle = _SPAN.format(lang, {"earlier": earlier, "later": later})
    return Document(_TITLE[lang], subtitle, lang, compared.later.day, tuple(sections))


def item(compared: Compared, changes: tuple[Change, ...], lang: Lang) -> PlainMap:
    """The same for JSON."""
    return {
        "version": VERSION,
        "from": _plain_state(compared.earlier),
        "to": _plain_state(compared.later),
        "changes": [{"subject": each.subject, "name": each.name[lang], **plain_change(each, lang)} for each in changes],
    }


def plain_change(change: Change, lang: Lang) -> PlainMap:
    """A change for JSON, without the entry that it is about."""
    return {
        "kind": change.kind.value,
        "text": change.words(lang),
        "partner": change.partner,
        "day": None if change.day is None else change.day.isoformat(),
        "old": change.old,
        "new": change.new,
        "late": change.late,
    }


def change_line(change: Change, lang: Lang) -> Inline:
    """`zakończono (30 listopada 2026 r.)`."""
    words = change.dated(lang)
    return line(words, "; ", Run(LATE[lang], strong=True)) if change.late else line(words)


def state_words(state: State, lang: Lang) -> str:
    """The day of a state, and the commit where there is one."""
    day = in_words(state.day, lang)
    if state.commit is None:
        return _FILES.format(lang, {"day": day})
    values = {"day": day, "commit": state.short, "subject": shortened(one_line(state.subject))}
    return _RECORDED.format(lang, values)


def _sum(changes: tuple[Change, ...], lang: Lang) -> str:
    if not changes:
        return _NONE[lang]
    late = sum(each.late for each in changes)
    entries = len({each.subject for each in changes})
    text = _SUM_LATE if late else _SUM
    return text.format(lang, {"n": len(changes), "entries": entries, "late": late})


def _sections(changes: list[Change], lang: Lang) -> Iterator[Section]:
    for subject, group in groupby(changes, lambda each: each.subject):
        found = tuple(group)
        name = found[0].name[lang]
        title = subject if subject.endswith(f"/{name}") else f"{capital(name)} ({subject})"
        yield Section(subject, title, (Bullets(tuple(change_line(each, lang) for each in found)),))


def _plain_state(state: State) -> dict[str, Plain]:
    return {"commit": state.commit, "day": state.day.isoformat(), "subject": state.subject or None}
