"""What follows for a partnership: type, votes, members, projects, meetings, assessments, network."""

from __future__ import annotations

from partnerstwo.document.blocks import Block, Column, Fact, Facts, Kind, Section, Table
from partnerstwo.language.text import Text, Value
from partnerstwo.model.partnership import Partnership
from partnerstwo.registry.blocs import blocs
from partnerstwo.registry.composition import Composition, composition, memberships
from partnerstwo.registry.phases import project_state
from partnerstwo.views import partnerships
from partnerstwo.views.cards import network
from partnerstwo.views.cards.given import name_and_id
from partnerstwo.views.derived import attendance, members_at
from partnerstwo.views.plain import Plain, PlainMap
from partnerstwo.views.scene import Scene

_TYPE = Text("typ według składu", "type by composition")
_UNCERTAIN = Text(
    "nie da się ustalić: brak danych o części partnerów", "cannot be told: something of the members is not known"
)
_ACTIVE = Text("partnerzy tego dnia", "members on the day")
_VOTES = Text("głosy według sektorów", "votes by sector")
_SHARE = Text("{sector} {votes} ({share:percent})", "{sector} {votes} ({share:percent})")
_BLOC = Text("najwięcej głosów, z jednostkami", "most votes, units included")
_BLOC_OF = Text("{name}: {votes} z {all} ({share:percent})", "{name}: {votes} of {all} ({share:percent})")
_MEMBERS = Text("Partnerzy", "Members")
_PROJECTS = Text("Projekty", "Projects")
_MEETINGS = Text("Spotkania", "Meetings")
_ASSESSMENTS = Text("Oceny współpracy", "Assessments")
_OF = Text("{n} z {total}", "{n} of {total}")


def derived(partnership: Partnership, scene: Scene) -> PlainMap:
    """The same for JSON."""
    registry = scene.registry
    members: list[Plain] = [
        {
            "partner": each.member.partner,
            "name": registry.partner_name(each.member.partner),
            "sector": each.sector.value if each.sector else None,
            "votes": each.member.votes_held,
            "root": each.root,
            "active": each.active(scene.on),
        }
        for each in memberships(registry, partnership)
    ]
    return {
        **partnerships.derived(partnership, scene),
        "members": members,
        "projects": [each.id for each in registry.projects_of.get(partnership.id, ())],
        "meetings": [each.id for each in registry.meetings_of.get(partnership.id, ())],
        "assessments": [each.id for each in registry.assessments_of.get(partnership.id, ())],
        "network": network.derived(partnership, scene),
    }


def follows(partnership: Partnership, scene: Scene) -> tuple[Block | Section, ...]:
    """The same as blocks."""
    members = composition(scene.registry, partnership, scene.on)
    return (
        _composition(members, scene),
        *_members(partnership, scene),
        *_projects(partnership, scene),
        *_meetings(partnership, scene),
        *_assessments(partnership, scene),
        *network.follows(partnership, scene),
    )


def _composition(members: Composition, scene: Scene) -> Facts:
    lang = scene.lang
    kind = members.known_type
    facts = [
        Fact(_TYPE[lang], kind.label[lang] if kind else _UNCERTAIN[lang]),
        Fact(_ACTIVE[lang], len(members.active), Kind.COUNT),
    ]
    shares = (
        _SHARE.format(lang, {"sector": sector.label, "votes": votes, "share": members.share(votes)})
        for sector, votes in members.votes_by_sector.items()
    )
    facts.append(Fact(_VOTES[lang], ", ".join(shares) or None))
    if members.voting:
        largest = max(blocs(scene.registry, members), key=lambda bloc: bloc.votes)
        if not largest.alone:
            share = members.share(largest.votes)
            values: dict[str, Value] = {
                "name": largest.name,
                "votes": largest.votes,
                "all": members.votes,
                "share": share,
            }
            facts.append(Fact(_BLOC[lang], _BLOC_OF.format(lang, values)))
    return Facts(tuple(facts))


def _members(partnership: Partnership, scene: Scene) -> tuple[Section, ...]:
    lang = scene.lang
    columns = (
        Column("partner", Text("partner", "partner")[lang], header=True),
        Column("sector", Text("sektor", "sector")[lang]),
        Column("since", Text("od", "since")[lang], Kind.DATE),
        Column("until", Text("do", "until")[lang], Kind.DATE),
        Column("role", Text("rola", "role")[lang]),
        Column("votes", Text("głosy", "votes")[lang], Kind.COUNT),
    )
    rows = tuple(
        (
            scene.registry.partner_name(each.member.partner),
            each.sector.label[lang] if each.sector else None,
            each.member.since,
            each.member.until,
            each.member.role.label[lang],
            each.member.votes_held,
        )
        for each in memberships(scene.registry, partnership)
    )
    return _section("members", _MEMBERS[lang], Table("members", "", columns, rows))


def _projects(partnership: Partnership, scene: Scene) -> tuple[Section, ...]:
    lang = scene.lang
    columns = (
        Column("project", Text("projekt", "project")[lang], header=True),
        Column("status", Text("stan", "status")[lang]),
        Column("state", Text("partnerstwo projektowe", "project partnership")[lang]),
    )
    rows = tuple(
        (name_and_id(each.title, each.id), each.status.label[lang], project_state(each, scene.on).label[lang])
        for each in scene.registry.projects_of.get(partnership.id, ())
    )
    return _section("projects", _PROJECTS[lang], Table("projects", "", columns, rows))


def _meetings(partnership: Partnership, scene: Scene) -> tuple[Section, ...]:
    lang = scene.lang
    columns = (
        Column("meeting", Text("spotkanie", "meeting")[lang], Kind.IDENTIFIER, header=True),
        Column("kind", Text("rodzaj", "kind")[lang]),
        Column("attendance", Text("obecni", "present")[lang]),
        Column("decisions", Text("ustalenia", "decisions")[lang], Kind.COUNT),
    )
    rows = []
    for each in scene.registry.meetings_of.get(partnership.id, ()):
        came, total = attendance(each), members_at(scene.registry, each)
        present = None if came is None or total is None else _OF.format(lang, {"n": came, "total": total})
        rows.append((each.id, each.kind.label[lang] if each.kind else None, present, len(each.decisions)))
    return _section("meetings", _MEETINGS[lang], Table("meetings", "", columns, tuple(rows)))


def _assessments(partnership: Partnership, scene: Scene) -> tuple[Section, ...]:
    lang = scene.lang
    columns = (
        Column("assessment", Text("ocena", "assessment")[lang], Kind.IDENTIFIER, header=True),
        Column("date", Text("data", "date")[lang], Kind.DATE),
        Column("tool", Text("narzędzie", "tool")[lang]),
    )
    rows = tuple(
        (each.id, each.date, each.tool.label[lang]) for each in scene.registry.assessments_of.get(partnership.id, ())
    )
    return _section("assessments", _ASSESSMENTS[lang], Table("assessments", "", columns, rows))


def _section(key: str, title: str, table: Table) -> tuple[Section, ...]:
    return (Section(key, title, (table,)),) if table.rows else ()
