"""D03: a natural person in the registry, without a word on what that rests on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.model.partner import Partner
from partnerstwo.registry.citations import named
from partnerstwo.registry.composition import Membership, memberships_by_partner, running
from partnerstwo.registry.denial import stated
from partnerstwo.registry.founding import founded_with
from partnerstwo.registry.nearest_ids import mistyped
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet, Words


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Asks for `evidence` of a membership; of a person that is no member, or no longer, for `notes` of the partner.

    Nobody can check what they say. Of a member that the founding document does not cover Z02b speaks already; whose
    id is mistyped somewhere may be a member there; who is named nowhere is R04's.
    """
    cited = named(registry).partners
    people = [each for each in registry.partners.values() if each.legal_form is LegalForm.INDIVIDUAL]
    for person in people:
        held = _memberships(registry, person)
        if any(stated(each.member.evidence) for each in held):
            continue
        active = [each for each in _active(registry, held, on) if founded_with(each.partnership, each.member.since)]
        if active:
            values = {"partner": person.name, "name": active[0].partnership.name}
            yield Finding(active[0].missing("evidence"), values)
        elif person.id in cited and not stated(person.notes) and person.id not in mistyped(registry):
            yield from _no_longer_or_never_a_member(registry, person, held, on)


def _no_longer_or_never_a_member(
    registry: Registry, person: Partner, held: list[Membership], on: date
) -> Iterator[Finding]:
    """Silent of who is a member, or is yet to become one."""
    if not held:
        variant = "participant" if person.id in registry.projects_with else "named"
        yield Finding(person.whole(), {"partner": person.name}, variant=variant)
    elif all(_over(each, on) for each in held):
        yield Finding(person.whole(), {"partner": person.name}, variant="former")


def _over(membership: Membership, on: date) -> bool:
    ended = membership.partnership.ended
    return membership.ends < on or (ended is not None and ended.last() < on)


def _memberships(registry: Registry, person: Partner) -> list[Membership]:
    return [
        each
        for partnership in registry.partnerships.values()
        for each in memberships_by_partner(registry, partnership).get(person.id, ())
    ]


def _active(registry: Registry, held: list[Membership], on: date) -> list[Membership]:
    alive = {each.id for each in running(registry, on)}
    return [each for each in held if each.partnership.id in alive and each.active(on)]


_PERSON = Snippet("partners/mieszkanka-lipowa.yaml", "name: Mieszkanka Lipowa (pseudonim)\nlegal_form: individual\n")
_MEMBERS = """\
members:
  - partner: gmina-lipowo
    since: 2024-01-10
  - partner: gops-lipowo
    since: 2024-01-10
  - partner: brzoza
    since: 2024-01-10
  - partner: cis-brzoza
    since: 2024-01-10
  - partner: tartak
    since: 2024-01-10
  - partner: rada-seniorow
    since: 2024-01-10
  - partner: mieszkanka-lipowa
    since: 2024-01-10
"""
_CAME = Snippet(
    "meetings/2026-04-10-zgromadzenie.yaml",
    "attended: [gmina-lipowo, gops-lipowo, tartak, brzoza, cis-brzoza, rada-seniorow, mieszkanka-lipowa]\n",
)

_REMEDY = Text(
    "Wpisz w „notes” partnera podstawę (np. znak i datę zgody), zastąp nazwisko pseudonimem albo usuń ten wpis.",
    "Write the basis (such as file number and date of the consent) into “notes” of the partner, use a pseudonym, or remove the entry.",
)

RULE = Rule(
    code="D03",
    name="person-without-basis",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text(
        "{partner}: osoba fizyczna wśród partnerów ({name}); nie podano, na jakiej podstawie ujawniono jej dane",
        "{partner}: a natural person among the members ({name}); it is not said on what basis their data are published",
    ),
    variants={
        "former": Words(
            Text(
                "{partner}: osoba fizyczna wśród byłych partnerów; nie podano, na jakiej podstawie nadal ujawnia się jej dane",
                "{partner}: a natural person among former members; it is not said on what basis their data are still published",
            ),
            _REMEDY,
        ),
        "named": Words(
            Text(
                "{partner}: osoba fizyczna wymieniona w rejestrze; nie podano, na jakiej podstawie ujawniono jej dane",
                "{partner}: a natural person named in the registry; it is not said on what basis their data are published",
            ),
            _REMEDY,
        ),
        "participant": Words(
            Text(
                "{partner}: osoba fizyczna wśród uczestników projektów; nie podano, na jakiej podstawie ujawniono jej dane",
                "{partner}: a natural person among participants of projects; it is not said on what basis their data are published",
            ),
            _REMEDY,
        ),
    },
    why=Text(
        "Rejestr jest jawny, a nazwisko to dane osobowe: musi być wiadomo, na jakiej podstawie się je podaje.",
        "The registry is public and a person's name is personal data: it must be known on what basis it is given.",
    ),
    remedy=Text(
        "Wpisz w „evidence” przy tym członku znak i datę deklaracji, w której zgodził się na wpis, albo zastąp nazwisko pseudonimem.",
        "Write the declaration with the consent to be entered (file number and date) into “evidence” of this member, or use a pseudonym.",
    ),
    source=Text(
        "RODO, rozporządzenie (UE) 2016/679: podstawa przetwarzania danych (do sprawdzenia)",
        "GDPR, regulation (EU) 2016/679: lawfulness of processing (to be checked)",
    ),
    example=Example(
        bad=(_PERSON, _CAME, Snippet("partnerships/razem.yaml", _MEMBERS)),
        good=(
            _PERSON,
            _CAME,
            Snippet("partnerships/razem.yaml", _MEMBERS + "    evidence: deklaracja ze zgodą na wpis GL.0000.3.2024\n"),
        ),
    ),
    check=check,
    reads=("partnerships",),
)
