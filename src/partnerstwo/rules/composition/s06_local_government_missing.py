"""S06: public partners, but none of them a local government or a unit of one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Sector
from partnerstwo.model.partner import OutsideOperator, Partner
from partnerstwo.registry.composition import composition, running
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.sectors import is_local_government, operators
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Any active member will do, observers too: a partnership cooperates with the local authority.

    Without any public partner S01 or S02 says so already.
    """
    for partnership in running(registry, on):
        members = composition(registry, partnership, on)
        if not (members.known and members.certain) or Sector.PUBLIC not in members.sectors:
            continue
        partners = [each.partner for each in members.active if each.partner is not None]
        if not any(_may_be_local(registry, partner) for partner in partners):
            yield Finding(partnership.key("members"), {"name": partnership.name})


def _may_be_local(registry: Registry, partner: Partner) -> bool:
    """Of a public operator outside the registry nobody can say that it is none."""
    if is_local_government(registry, partner):
        return True
    last = (partner, *operators(registry, partner))[-1]
    return isinstance(last.run_by, OutsideOperator) and last.run_by.sector is Sector.PUBLIC


_LABOUR_CORPS = Snippet(
    "partners/hufiec-lipowo.yaml",
    """\
name: Hufiec Pracy w Lipowie
legal_form: state_body
area: 0660992
regon: 995550075
contact:
  unit: sekretariat
""",
)

RULE = Rule(
    code="S06",
    name="local-government-missing",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{name}: brak jednostki samorządu terytorialnego wśród partnerów publicznych",
        "{name}: no local-government unit among the public partners",
    ),
    why=Text(
        "Partnerstwo nie zastępuje władzy lokalnej, ale z nią współpracuje; organ państwowy albo uczelnia jej nie reprezentuje.",
        "A partnership does not replace the local authority but works with it; a state body or a university does not speak for it.",
    ),
    remedy=Text(
        "Zaproś gminę, powiat albo ich jednostkę i dopisz ją do „members”.",
        "Invite the commune, the county or one of their units and add it to “members”.",
    ),
    source=Text(
        "slajdy 12 i 14: lokalny samorząd jako partner; pismo DG AGRI z 25.02.2022 (PSLGD)",
        "seed, slides 12 and 14: local government as a partner; letter of DG AGRI of 25 Feb 2022 (PSLGD)",
    ),
    example=Example(
        bad=(
            _LABOUR_CORPS,
            Snippet(
                "partnerships/razem.yaml",
                """\
members:
  - partner: hufiec-lipowo
    since: 2026-01-15
    evidence: deklaracja z 15.01.2026
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
""",
            ),
        ),
        good=(
            _LABOUR_CORPS,
            Snippet(
                "partnerships/razem.yaml",
                """\
members:
  - partner: hufiec-lipowo
    since: 2026-01-15
    evidence: deklaracja z 15.01.2026
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
""",
            ),
        ),
    ),
    check=check,
    silenced_by=("S03", "S12"),
)
