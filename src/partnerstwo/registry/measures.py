"""Measures of cooperation in a stretch of time, worked out from the records without any survey."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.value import value
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.registry.attendance import attendances, turnout
from partnerstwo.registry.decisions import follow_through
from partnerstwo.registry.movements import joined, left, retention
from partnerstwo.registry.network import Network, network, projects_within
from partnerstwo.registry.ratio import Ratio, of_cases
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.spread import (
    across_three,
    initiators,
    largest_holder,
    largest_sector,
    leads,
    public_leads,
)


class Measure(Labelled):
    """What is measured, as a ratio."""

    DENSITY = "density", "gęstość sieci", "density of the network"
    CENTRALISATION = "centralisation", "skupienie wokół jednego partnera", "concentration on one partner"
    ACROSS_SECTORS = "across_sectors", "współpraca między sektorami", "cooperation across sectors"
    REPEATED = "repeated", "ponowna współpraca", "repeat cooperation"
    ISOLATED = "isolated", "partnerzy bez wspólnego projektu", "partners without a joint project"
    ACROSS_THREE = "across_three", "projekty łączące trzy sektory", "projects joining three sectors"
    INITIATORS = "initiators", "różni inicjatorzy projektów", "distinct initiators of projects"
    LEADS = "leads", "różni partnerzy wiodący", "distinct lead partners"
    PUBLIC_LEADS = "public_leads", "projekty prowadzone przez sektor publiczny", "projects led by the public sector"
    LARGEST_HOLDER = "largest_holder", "największa część środków u jednego partnera", "largest share of one partner"
    LARGEST_SECTOR = "largest_sector", "największa część środków w jednym sektorze", "largest share of one sector"
    RETENTION = "retention", "stałość składu", "members that stayed"
    ATTENDANCE = "attendance", "obecność na zgromadzeniach partnerów", "attendance at general assemblies"
    FOLLOW_THROUGH = "follow_through", "ustalenia wykonane w terminie", "decisions done on time"


IN_ZLOTYS = frozenset({Measure.LARGEST_HOLDER, Measure.LARGEST_SECTOR})
"""Those whose part and whole are money."""


@value
class Measures:
    """What was measured between two days, inclusive."""

    start: date
    end: date
    network: Network
    projects: tuple[Project, ...]
    """Those that took place, by id."""
    joined: int
    left: int
    ratios: Mapping[Measure, Ratio]
    """All measures, in their order; a whole of zero where there was nothing to measure."""


def measures(registry: Registry, partnership: Partnership, start: date, end: date) -> Measures:
    """The measures of a partnership between the two days, inclusive, as seen on the last.

    Repeat cooperation alone looks back to the first project: trust does not begin anew with each period.
    """
    found = network(registry, partnership, start, end)
    projects = projects_within(registry, partnership, start, end)
    came = turnout(attendances(registry, partnership, start, end))
    ratios = {
        Measure.DENSITY: found.density,
        Measure.CENTRALISATION: found.centralisation,
        Measure.ACROSS_SECTORS: found.across_sectors,
        Measure.REPEATED: network(registry, partnership, date.min, end).repeated,
        Measure.ISOLATED: found.isolated,
        Measure.ACROSS_THREE: across_three(registry, projects),
        Measure.INITIATORS: initiators(projects),
        Measure.LEADS: leads(projects),
        Measure.PUBLIC_LEADS: public_leads(registry, projects),
        Measure.LARGEST_HOLDER: largest_holder(projects),
        Measure.LARGEST_SECTOR: largest_sector(registry, projects),
        Measure.RETENTION: retention(registry, partnership, start, end),
        Measure.ATTENDANCE: Ratio(came.present, came.possible, came.smallest) if came else of_cases(0, 0),
        Measure.FOLLOW_THROUGH: follow_through(registry, partnership, start, end),
    }
    return Measures(
        start,
        end,
        found,
        projects,
        len(joined(registry, partnership, start, end)),
        len(left(registry, partnership, start, end)),
        ratios,
    )
