"""What follows for a partner: sector, voices, operator, memberships, projects, activity."""

from __future__ import annotations

from partnerstwo.document.blocks import Block, Column, Fact, Facts, Kind, Section, Table
from partnerstwo.language.dates import in_figures
from partnerstwo.language.text import Text
from partnerstwo.model.legal_form import TRAITS
from partnerstwo.model.partner import OutsideOperator, Partner
from partnerstwo.registry.activity import last_activity
from partnerstwo.registry.sectors import is_social_economy, root_of, sector_of, voices_of
from partnerstwo.views import partners
from partnerstwo.views.cards.given import name_and_id
from partnerstwo.views.derived import attended_by, memberships_of, part_of
from partnerstwo.views.plain import Plain, PlainMap
from partnerstwo.views.scene import Scene

SECTOR = Text("sektor", "sector")
_BY_FORM = Text("{sector} (z formy prawnej)", "{sector} (from the legal form)")
_BY_OPERATOR = Text("{sector} (według podmiotu prowadzącego)", "{sector} (that of the operator)")
_TYPED = Text("{sector} (wpisany wprost)", "{sector} (stated)")
_SECTOR_UNKNOWN = Text("nieznany: brak danych o podmiocie prowadzącym", "unknown: nothing is known of the operator")
_VOICES = Text("reprezentuje", "speaks for")
_SOCIAL_ECONOMY = Text("podmiot ekonomii społecznej", "social economy entity")
_ROOT = Text("stoi za nim", "stands behind it")
_ATTENDANCE = Text("obecność na spotkaniach", "attendance at meetings")
_OF = Text("{came} z {held}", "{came} of {held}")
_LAST = Text("ostatnia aktywność", "last activity")
_NEVER = Text("nie odnotowano", "none recorded")
_MEMBERSHIPS = Text("Członkostwa", "Memberships")
_PROJECTS = Text("Projekty", "Projects")
_LEAD = Text("wiodący", "lead")
_PARTNER = Text("uczestnik", "participant")


def derived(partner: Partner, scene: Scene) -> PlainMap:
    """The same for JSON."""
    came, held = attended_by(scene.registry, partner, scene.on)
    last = last_activity(scene.registry, partner.id, scene.on)
    memberships: list[Plain] = [
        {
            "partnership": each.partnership.id,
            "since": each.member.since.isoformat() if each.member.since else None,
            "until": each.member.until.isoformat() if each.member.until else None,
            "active": each.active(scene.on),
        }
        for each in memberships_of(scene.registry, partner.id)
    ]
    projects: list[Plain] = [
        {
            "project": project.id,
            "lead": project.lead == partner.id,
            "stages": [stage.value for each in part_of(project, partner.id) for stage in each.stages],
        }
        for project in scene.registry.projects_with.get(partner.id, ())
    ]
    return {
        **partners.derived(partner, scene),
        "memberships": memberships,
        "projects": projects,
        "meetings_attended": came,
        "meetings_held": held,
        "last_activity": last.when.isoformat() if last and last.when else None,
    }


def follows(partner: Partner, scene: Scene) -> tuple[Block | Section, ...]:
    """The same as blocks."""
    lang, registry = scene.lang, scene.registry
    voices = ", ".join(voice.label[lang] for voice in voices_of(registry, partner))
    facts = [
        Fact(SECTOR[lang], _sector(partner, scene)),
        Fact(_VOICES[lang], voices or None),
        Fact(_SOCIAL_ECONOMY[lang], is_social_economy(partner)),
    ]
    root = root_of(registry, partner)
    if root not in (partner.id, _operator(partner)):
        facts.append(Fact(_ROOT[lang], name_and_id(registry.partner_name(root), root)))
    came, held = attended_by(registry, partner, scene.on)
    if held:
        facts.append(Fact(_ATTENDANCE[lang], _OF.format(lang, {"came": came, "held": held})))
    facts.append(Fact(_LAST[lang], _last(partner, scene)))
    return (Facts(tuple(facts)), *_memberships(partner, scene), *_projects(partner, scene))


def _sector(partner: Partner, scene: Scene) -> str:
    sector = sector_of(scene.registry, partner)
    if sector is None:
        return _SECTOR_UNKNOWN[scene.lang]
    by_form = TRAITS[partner.legal_form].sector is not None
    how = _TYPED if partner.sector is not None else _BY_FORM if by_form else _BY_OPERATOR
    return how.format(scene.lang, {"sector": sector.label})


def _operator(partner: Partner) -> str | None:
    return partner.run_by.name if isinstance(partner.run_by, OutsideOperator) else partner.run_by


def _last(partner: Partner, scene: Scene) -> str:
    last = last_activity(scene.registry, partner.id, scene.on)
    if last is None:
        return _NEVER[scene.lang]
    return last.by.subject if last.when is None else f"{in_figures(last.when, scene.lang)} ({last.by.subject})"


def _memberships(partner: Partner, scene: Scene) -> tuple[Section, ...]:
    held = memberships_of(scene.registry, partner.id)
    columns = (
        Column("partnership", Text("partnerstwo", "partnership")[scene.lang], header=True),
        Column("since", Text("od", "since")[scene.lang], Kind.DATE),
        Column("until", Text("do", "until")[scene.lang], Kind.DATE),
        Column("role", Text("rola", "role")[scene.lang]),
        Column("votes", Text("głosy", "votes")[scene.lang], Kind.COUNT),
    )
    rows = tuple(
        (
            name_and_id(each.partnership.name, each.partnership.id),
            each.member.since,
            each.member.until,
            each.member.role.label[scene.lang],
            each.member.votes_held,
        )
        for each in held
    )
    table = Table("memberships", "", columns, rows)
    return (Section("memberships", _MEMBERSHIPS[scene.lang], (table,)),) if rows else ()


def _projects(partner: Partner, scene: Scene) -> tuple[Section, ...]:
    projects = scene.registry.projects_with.get(partner.id, ())
    columns = (
        Column("project", Text("projekt", "project")[scene.lang], header=True),
        Column("status", Text("stan", "status")[scene.lang]),
        Column("role", Text("rola", "role")[scene.lang]),
        Column("stages", Text("etapy", "stages")[scene.lang]),
    )
    rows = tuple(
        (
            name_and_id(project.title, project.id),
            project.status.label[scene.lang],
            (_LEAD if project.lead == partner.id else _PARTNER)[scene.lang],
            ", ".join(stage.label[scene.lang] for each in part_of(project, partner.id) for stage in each.stages)
            or None,
        )
        for project in projects
    )
    table = Table("projects", "", columns, rows)
    return (Section("projects", _PROJECTS[scene.lang], (table,)),) if rows else ()
