"""The partnerships, who belongs to them, and their goals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from partnerstwo.language.text import Text
from partnerstwo.model.choices import Admission, Basis, DeclaredType, FoundingKind, MemberRole, PartnershipType
from partnerstwo.model.partnership import Founding, Goal, Member, Openness, Partnership
from partnerstwo.registry.composition import Membership, composition, memberships, running
from partnerstwo.tables.table import Column, Scene, Table, Type
from partnerstwo.tables.words import INCOMPLETE, NUMBER, PARTNERSHIP

_TAGS = Text(
    "Etykiety celu: local_development – rozwój lokalny, local_identity – tożsamość lokalna, inne dowolne.",
    "Tags of the goal: local_development, local_identity, others are free.",
)


@dataclass(frozen=True, slots=True)
class _Goal:
    partnership: str
    number: int
    goal: Goal


def _memberships(scene: Scene) -> Iterator[Membership]:
    for partnership in scene.registry.partnerships.values():
        yield from memberships(scene.registry, partnership)


def _goals(scene: Scene) -> Iterator[_Goal]:
    for partnership in scene.registry.partnerships.values():
        for index, goal in enumerate(partnership.goals):
            yield _Goal(partnership.id, scene.number(partnership, "goals", index), goal)


def _runs(scene: Scene, partnership: Partnership) -> bool:
    registry = scene.registry
    running_ids = registry.once(
        ("running_ids", scene.on), lambda: frozenset(each.id for each in running(registry, scene.on))
    )
    return partnership.id in running_ids


PARTNERSHIPS: Table[Partnership] = Table(
    "partnerships",
    Text("Partnerstwa lokalne.", "The local partnerships."),
    lambda scene: scene.registry.partnerships.values(),
    (
        Column("partnership", Type.TEXT, lambda _, p: p.id, PARTNERSHIP, key=True),
        Column("name", Type.TEXT, lambda _, p: p.name, (Partnership, "name")),
        Column("founded", Type.PARTIAL, lambda _, p: p.founded, (Partnership, "founded")),
        Column("ended", Type.PARTIAL, lambda _, p: p.ended, (Partnership, "ended")),
        Column(
            "running",
            Type.BOOLEAN,
            _runs,
            Text("Czy działa w dniu eksportu (as_of).", "Whether it exists on the day of the export (as_of)."),
            required=True,
        ),
        Column(
            "declared_type",
            Type.TEXT,
            lambda _, p: p.declared_type,
            (Partnership, "declared_type"),
            required=True,
            choices=DeclaredType,
        ),
        Column(
            "type",
            Type.TEXT,
            lambda s, p: composition(s.registry, p, s.on).known_type,
            Text(
                "Typ według składu w dniu eksportu; brak, gdy nie da się go ustalić.",
                "Type by composition on the day of the export; none where it cannot be told.",
            ),
            choices=PartnershipType,
        ),
        Column(
            "members",
            Type.INTEGER,
            lambda s, p: composition(s.registry, p, s.on).entered,
            Text("Liczba wpisanych partnerów w dniu eksportu.", "Number of members entered, on the day of the export."),
            required=True,
        ),
        Column("members_total", Type.INTEGER, lambda _, p: p.members_total, (Partnership, "members_total")),
        Column("area", Type.TEXTS, lambda _, p: p.area, (Partnership, "area"), required=True),
        Column("open", Type.BOOLEAN, lambda _, p: p.openness.open if p.openness else None, (Openness, "open")),
        Column(
            "admission",
            Type.TEXT,
            lambda _, p: p.openness.admission if p.openness else None,
            (Openness, "admission"),
            choices=Admission,
        ),
        Column("clld", Type.BOOLEAN, lambda _, p: p.clld, (Partnership, "clld"), required=True),
        Column(
            "founding_kind",
            Type.TEXT,
            lambda _, p: p.founding.kind if p.founding else None,
            (Founding, "kind"),
            choices=FoundingKind,
        ),
        Column("founding_date", Type.PARTIAL, lambda _, p: p.founding.date if p.founding else None, (Founding, "date")),
        Column("founding_ref", Type.TEXT, lambda _, p: p.founding.ref if p.founding else None, (Founding, "ref")),
        Column("legal_basis", Type.TEXT, lambda _, p: p.legal_basis, (Partnership, "legal_basis")),
        Column("strategy_ref", Type.TEXT, lambda _, p: p.strategy_ref, (Partnership, "strategy_ref")),
        Column("reviewed", Type.PARTIAL, lambda _, p: p.reviewed, (Partnership, "reviewed")),
        Column("incomplete", Type.BOOLEAN, lambda _, p: p.incomplete, INCOMPLETE, required=True),
    ),
)

MEMBERSHIPS: Table[Membership] = Table(
    "memberships",
    Text("Członkostwa, także dawne: każda pozycja listy members.", "Memberships, past ones too: each item of members."),
    _memberships,
    (
        Column("partnership", Type.TEXT, lambda _, m: m.partnership.id, PARTNERSHIP, key=True, refers="partnerships"),
        Column(
            "number",
            Type.INTEGER,
            lambda s, m: s.number(m.partnership, "members", m.index),
            NUMBER,
            key=True,
        ),
        Column("partner", Type.TEXT, lambda _, m: m.member.partner, (Member, "partner"), refers="partners"),
        Column("since", Type.PARTIAL, lambda _, m: m.member.since, (Member, "since")),
        Column("until", Type.PARTIAL, lambda _, m: m.member.until, (Member, "until")),
        Column(
            "active",
            Type.BOOLEAN,
            lambda s, m: m.active(s.on),
            Text("Czy trwa w dniu eksportu.", "Whether it holds on the day of the export."),
            required=True,
        ),
        Column("role", Type.TEXT, lambda _, m: m.member.role, (Member, "role"), required=True, choices=MemberRole),
        Column(
            "votes",
            Type.INTEGER,
            lambda _, m: m.member.votes_held,
            Text("Liczba głosów; bez podania 1, obserwator 0.", "Number of votes; 1 where not given, an observer 0."),
            required=True,
        ),
        Column("basis", Type.TEXT, lambda _, m: m.member.basis, (Member, "basis"), choices=Basis),
        Column("evidence", Type.TEXT, lambda _, m: m.member.evidence, (Member, "evidence")),
    ),
)

GOALS: Table[_Goal] = Table(
    "goals",
    Text("Cele partnerstw.", "The goals of partnerships."),
    _goals,
    (
        Column("partnership", Type.TEXT, lambda _, g: g.partnership, PARTNERSHIP, key=True, refers="partnerships"),
        Column("number", Type.INTEGER, lambda _, g: g.number, NUMBER, key=True),
        Column("goal", Type.TEXT, lambda _, g: g.goal.id, (Goal, "id")),
        Column("text", Type.TEXT, lambda _, g: g.goal.text, (Goal, "text")),
        Column("tags", Type.TEXTS, lambda _, g: g.goal.tags, _TAGS, required=True),
    ),
)
