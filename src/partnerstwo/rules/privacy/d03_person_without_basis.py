"""D03: a natural person in the registry, without a word on what that rests on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.model.partner import Partner
from partnerstwo.registry.composition import Membership, memberships_by_partner, running
from partnerstwo.registry.founding import founded_with
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Example, Finding, Limits, Rule, Snippet, Words


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """Asks for `evidence` of a membership; of a person that only takes part in projects, for `notes` of the partner.

    Nobody can check what they say. Of a member that the founding document does not cover Z02b speaks already.
    """
    people = [each for each in registry.partners.values() if each.legal_form is LegalForm.INDIVIDUAL]
    for person in people:
        held = _memberships(registry, person)
        active = [each for each in _active(registry, held, on) if founded_with(each.partnership, each.member.since)]
        values = {"partner": person.name}
        if any(each.member.evidence for each in held):
            continue
        if active:
            yield Finding(active[0].missing("evidence"), {**values, "name": active[0].partnership.name})
        elif not held and person.notes is None and person.id in registry.projects_with:
            yield Finding(person.whole(), values, variant="participant")


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

RULE = Rule(
    code="D03",
    name="person-without-basis",
    kind=Kind.DATA,
    severity=Severity.NOTICE,
    message=Text(
        "{partner}: osoba fizyczna wśród partnerów ({name}), brak podstawy ujawnienia jej danych",
        "{partner}: a natural person among the members ({name}), with no basis recorded for publishing their data",
    ),
    variants={
        "participant": Words(
            Text(
                "{partner}: osoba fizyczna wśród uczestników projektów, brak podstawy ujawnienia jej danych",
                "{partner}: a natural person among participants of projects, with no basis recorded for publishing their data",
            ),
            Text(
                "Wpisz w „notes” partnera podstawę (np. znak i datę zgody), zastąp nazwisko pseudonimem albo usuń ten wpis.",
                "Write the basis (such as file number and date of the consent) into “notes” of the partner, use a pseudonym, or remove the entry.",
            ),
        )
    },
    why=Text(
        "Rejestr jest jawny, a nazwisko to dane osobowe: musi być wiadomo, na jakiej podstawie się je podaje.",
        "The registry is public and a person's name is personal data: it must be known on what basis it is given.",
    ),
    remedy=Text(
        "Wpisz w „evidence” przy tej osobie dokument przystąpienia ze zgodą na wpis (znak i datę) albo zastąp nazwisko pseudonimem.",
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
