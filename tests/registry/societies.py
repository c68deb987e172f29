"""Partnerships in memory, made from records directly: quicker than from YAML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.registry.network import Network, network
from partnerstwo.registry.registry import Registry

START, END = date(2026, 1, 1), date(2026, 12, 31)
FORMS = {"public": "gmina", "business": "company", "ngo": "association", "resident": "individual"}
"""A legal form for each sector."""


def society(
    sectors: Mapping[str, str],
    projects: Iterable[Mapping[str, object]] = (),
    members: Iterable[Mapping[str, object]] | None = None,
    meetings: Iterable[Mapping[str, object]] = (),
    **keys: object,
) -> Registry:
    """A partnership `p` of these partners, all members since 2020 unless others are named, with its projects."""
    partners = {each: Partner.model_validate({"name": each, "legal_form": FORMS[sectors[each]]}) for each in sectors}
    listed = [{"partner": each, "since": "2020"} for each in sectors] if members is None else list(members)
    partnership = Partnership.model_validate({"name": "P", "members": listed, **keys})
    made = {f"x{n:02}": Project.model_validate(project(each)) for n, each in enumerate(projects)}
    met = {f"m{n:02}": Meeting.model_validate({"partnership": "p", **each}) for n, each in enumerate(meetings)}
    for folder in (partners, {"p": partnership}, made, met):
        for entity_id, entity in folder.items():
            entity.read_from(entity_id, incomplete=False)
    return Registry(None, partners, {"p": partnership}, made, met, {}, files=())


def project(keys: Mapping[str, object]) -> dict[str, object]:
    """A project of the partnership that goes on all through 2026, with what differs."""
    return {"title": "T", "status": "ongoing", "start": "2026-01-01", "end": "2026-12-31", "partnership": "p", **keys}


def joining(*groups: Iterable[str]) -> list[dict[str, object]]:
    """A project for each group of participants."""
    return [{"participants": list(group)} for group in groups]


def net(registry: Registry, start: date = START, end: date = END) -> Network:
    """The network of the partnership."""
    return network(registry, registry.partnerships["p"], start, end)
