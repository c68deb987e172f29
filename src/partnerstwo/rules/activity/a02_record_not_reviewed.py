"""A02: a record whose last review is long past."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.dates import PartialDate, months_before, whole_months
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ProjectStatus
from partnerstwo.model.entity import Entity
from partnerstwo.registry.composition import running
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, example


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Silent about records without `reviewed`: whoever does not use the key promised no review."""
    notice, warning = (months_before(on, limits[name]) for name in ("notice_months", "warning_months"))
    for entity, name, reviewed in _current(registry, on):
        if reviewed is not None and reviewed.last() < max(notice, warning):
            yield Finding(
                entity.at("reviewed"),
                {"name": name, "n": whole_months(reviewed.last(), on), "reviewed": reviewed},
                severity=Severity.WARNING if reviewed.last() < warning else None,
            )


def _current(registry: Registry, on: date) -> Iterator[tuple[Entity, str, PartialDate | None]]:
    """Records that are still meant to be true: not of closed partners, ended partnerships, finished projects."""
    for partner in registry.partners.values():
        if partner.closed is None or on <= partner.closed.last():
            yield partner, partner.name, partner.reviewed
    for partnership in running(registry, on):
        yield partnership, partnership.name, partnership.reviewed
    for project in registry.projects.values():
        if project.status not in (ProjectStatus.COMPLETED, ProjectStatus.ABANDONED):
            yield project, project.title, project.reviewed


RULE = Rule(
    code="A02",
    name="record-not-reviewed",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text(
        "{name}: wpis nieprzeglądany od {n:month_gen} (ostatni przegląd: {reviewed})",
        "{name}: record not reviewed for {n:month} (last review: {reviewed})",
    ),
    why=Text(
        "Rejestr, którego nikt nie przegląda, po cichu przestaje być prawdziwy.",
        "A registry that nobody reviews quietly ceases to be true.",
    ),
    remedy=Text(
        "Sprawdź wpis, popraw to, co się zmieniło, i wpisz w „reviewed” dzisiejszą datę.",
        "Check the record, correct what has changed, and put today's date into “reviewed”.",
    ),
    source=Text(
        "praktyka rejestru partnerstw ONZ: wpis bez sprawozdania od roku jest oznaczany, od dwóch lat uznawany za nieczynny",
        "practice of the UN registry of partnerships: a record without a report is marked after a year and inactive after two",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
reviewed: 2025-05
""",
        good="""\
reviewed: 2026-05
""",
    ),
    check=check,
    limits={"notice_months": 12, "warning_months": 24},
)
