"""The card of one entity: its data, what follows from them, what refers to it, what the rules find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from partnerstwo.diagnostics.diagnostic import Diagnostic, Suppression
from partnerstwo.document.blocks import (
    Block,
    Bullets,
    Column,
    Document,
    Fact,
    Facts,
    Note,
    NoteKind,
    Paragraph,
    Run,
    Section,
    Table,
    line,
)
from partnerstwo.language.dates import Case, in_figures, in_words
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text, Value
from partnerstwo.language.typography import capital
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.description import label_of
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.principles.state import PrincipleState
from partnerstwo.registry.changes.history import Step
from partnerstwo.registry.citations import Citation, cited
from partnerstwo.views import history, principles
from partnerstwo.views.cards import assessment, meeting, partner, partnership, project
from partnerstwo.views.cards.given import Given, name_and_id, title_of
from partnerstwo.views.fragment import Fragment
from partnerstwo.views.plain import Plain, PlainMap, as_typed, plain
from partnerstwo.views.scene import Scene

VERSION = 1
Shown = Partner | Partnership | Project | Meeting | Assessment | Fragment
"""What has a card."""

_DATA = Text("Dane", "Data")
_FOLLOWS = Text("Co z nich wynika na dzień {on}", "What follows from them on {on}")
_PRINCIPLES = Text("Zasady partnerstwa na dzień {on}", "Principles of partnership on {on}")
_USED_BY = Text("Odwołują się do tego wpisu", "What refers to it")
_UNUSED = Text("Żaden wpis się do niego nie odwołuje.", "Nothing refers to it.")
_FINDINGS = Text("Wynik sprawdzenia na dzień {on}", "Findings on {on}")
_NO_FINDINGS = Text("Bez zastrzeżeń.", "Nothing to report.")
_MEETING = Text("spotkanie", "meeting")
_ASSESSMENT = Text("ocena współpracy", "assessment of cooperation")
_INCOMPLETE = Text(
    "Części tego pliku nie dało się odczytać; poniżej to, co się udało.",
    "Part of this file could not be read; below is what could.",
)
_UNTIL = Text("do {until}, uzasadnienie: {reason}", "until {until}, reason: {reason}")
_REASON = Text("uzasadnienie: {reason}", "reason: {reason}")
_WHO = Text("kto", "who")
_WHERE = Text("gdzie", "where")


def title(shown: Shown, scene: Scene) -> str:
    """The name or title; for what has neither, its kind and date."""
    match shown:
        case Fragment():
            return shown.name
        case Meeting():
            kind = (shown.kind.label if shown.kind else _MEETING)[scene.lang]
            return f"{capital(kind)}, {in_words(shown.date, scene.lang)}"
        case Assessment():
            return f"{capital(_ASSESSMENT[scene.lang])}, {in_words(shown.date, scene.lang)}"
        case _:
            return title_of(scene, shown.folder, shown.id)


def card(
    shown: Shown,
    scene: Scene,
    findings: Iterable[Diagnostic],
    states: tuple[PrincipleState, ...] = (),
    steps: tuple[Step, ...] | None = None,
) -> Document:
    """The card as a document.

    `findings` are those of this entity, `states` the principles of a partnership, `steps` the entry's history, None
    where nobody keeps one.
    """
    broken = isinstance(shown, Fragment) or shown.incomplete
    blocks: list[Block | Section] = [Note(line(_INCOMPLETE[scene.lang]), NoteKind.WARNING)] if broken else []
    sections = [Section("data", _DATA[scene.lang], (*blocks, *_data(shown, scene)))]
    on = {"on": in_figures(scene.on, scene.lang)}
    if after := _follows(shown, scene):
        sections.append(Section("derived", _FOLLOWS.format(scene.lang, on), after))
    if states:
        sections.append(Section("principles", _PRINCIPLES.format(scene.lang, on), principles.tables(states, scene)))
    # Nothing can refer to a project or a meeting; what refers to a partnership stands in its tables.
    if shown.folder == "partners" or (isinstance(shown, Fragment) and shown.folder == "partnerships"):
        sections.append(Section("used_by", _USED_BY[scene.lang], (_used_by(shown, scene),)))
    told = tuple(_finding(each, scene) for each in findings)
    block: Block = Bullets(told) if told else Paragraph(line(_NO_FINDINGS[scene.lang]))
    sections.append(Section("findings", _FINDINGS.format(scene.lang, on), (block,)))
    if steps:
        sections.append(history.section(steps, scene.lang))
    subtitle = f"{shown.folder}/{shown.id}.yaml"
    return Document(title(shown, scene), subtitle, scene.lang, scene.on, tuple(sections))


def item(
    shown: Shown,
    scene: Scene,
    findings: Iterable[Diagnostic],
    states: tuple[PrincipleState, ...] = (),
    steps: tuple[Step, ...] | None = None,
) -> PlainMap:
    """The card for JSON."""
    kept: PlainMap = {"principles": principles.plain_states(states, scene)} if states else {}
    return {
        "version": VERSION,
        "kind": shown.folder,
        "id": shown.id,
        "on": scene.on.isoformat(),
        "incomplete": isinstance(shown, Fragment) or shown.incomplete,
        "data": shown.plain() if isinstance(shown, Fragment) else plain(shown),
        "derived": {**_derived(shown, scene), **kept},
        "used_by": [
            {"kind": each.by.folder, "id": each.by.id, "route": [*each.route]} for each in _citations(shown, scene)
        ],
        "findings": [_plain_finding(each) for each in findings],
        "history": None if steps is None else history.plain(steps, scene.lang),
    }


def _data(shown: Shown, scene: Scene) -> tuple[Block | Section, ...]:
    match shown:
        case Fragment():
            facts = tuple(
                Fact(label_of(shown.model, (key,))[scene.lang], _typed_words(as_typed(value)))
                for key, value in shown.keys.items()
                if value is not None
            )
            return (Facts(facts),) if facts else ()
        case Partnership():
            return Given(shown, scene, without=("members",)).blocks()
        case Assessment():
            return Given(shown, scene, without=("scores",)).blocks()
        case Partner() | Project() | Meeting():
            return Given(shown, scene).blocks()
        case _:
            assert_never(shown)


def _follows(shown: Shown, scene: Scene) -> tuple[Block | Section, ...]:
    match shown:
        case Fragment():
            return ()
        case Partner():
            return partner.follows(shown, scene)
        case Partnership():
            return partnership.follows(shown, scene)
        case Project():
            return project.follows(shown, scene)
        case Meeting():
            return meeting.follows(shown, scene)
        case Assessment():
            return assessment.follows(shown, scene)
        case _:
            assert_never(shown)


def _derived(shown: Shown, scene: Scene) -> PlainMap:
    match shown:
        case Fragment():
            return {}
        case Partner():
            return partner.derived(shown, scene)
        case Partnership():
            return partnership.derived(shown, scene)
        case Project():
            return project.derived(shown, scene)
        case Meeting():
            return meeting.derived(shown, scene)
        case Assessment():
            return assessment.derived(shown, scene)
        case _:
            assert_never(shown)


def _citations(shown: Shown, scene: Scene) -> tuple[Citation, ...]:
    return cited(scene.registry).get((shown.folder, shown.id), ())


def _used_by(shown: Shown, scene: Scene) -> Block:
    """One row an entity that refers to it, with the fields in which it does."""
    places: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for citation in _citations(shown, scene):
        by = citation.by
        name = title_of(scene, by.folder, by.id)
        names[by.subject] = by.subject if name == by.id else name_and_id(name, by.subject)
        places.setdefault(by.subject, []).append(_label(citation, scene))
    columns = (Column("by", _WHO[scene.lang], header=True), Column("where", _WHERE[scene.lang]))
    rows = tuple((names[subject], ", ".join(dict.fromkeys(found))) for subject, found in places.items())
    return Table("used_by", "", columns, rows, empty=_UNUSED[scene.lang])


def _label(citation: Citation, scene: Scene) -> str:
    """`ustalenia: odpowiedzialny`; a list of partners by its own name alone."""
    keys = [step for step in citation.route if isinstance(step, str)]
    if len(keys) == 2 and keys[1] == "partner":
        keys = keys[:1]
    return ": ".join(label_of(type(citation.by), tuple(keys[: end + 1]))[scene.lang] for end in range(len(keys)))


def _finding(each: Diagnostic, scene: Scene) -> tuple[Run, ...]:
    accepted = each.suppression
    label = each.severity.label if accepted is None else accepted.means.label
    told = line(
        Run(f"{label[scene.lang]} {each.code}", strong=True),
        f": {each.message} ({each.file}:{each.span.line}:{each.span.column})",
    )
    return told if accepted is None else (*told, *line(f"; {_accepted(accepted, scene)}"))


def _accepted(suppression: Suppression, scene: Scene) -> str:
    values: dict[str, Value] = {"reason": suppression.reason}
    if suppression.until is None:
        return _REASON.format(scene.lang, values)
    values["until"] = Text(*(in_words(suppression.until, lang, Case.GENITIVE) for lang in (Lang.PL, Lang.EN)))
    return _UNTIL.format(scene.lang, values)


def _plain_finding(each: Diagnostic) -> PlainMap:
    return {
        "code": each.code,
        "name": each.name,
        "kind": each.kind.value,
        "severity": each.severity.value,
        "message": each.message,
        "file": each.file,
        "line": each.span.line,
        "column": each.span.column,
        "remedy": each.remedy,
        "suppressed": each.suppression is not None,
    }


def _typed_words(value: Plain) -> str:
    return "; ".join(_typed_parts(value))


def _typed_parts(value: Plain) -> Iterator[str]:
    match value:
        case list():
            for part in value:
                yield ", ".join(_typed_parts(part))
        case dict():
            for key, part in value.items():
                yield f"{key}: {', '.join(_typed_parts(part))}"
        case None:
            return
        case _:
            yield str(value)
