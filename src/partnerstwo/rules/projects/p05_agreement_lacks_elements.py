"""P05: an agreement of an EU-funded project that lacks some of its six elements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.model.choices import ElementState, ProjectStatus
from partnerstwo.model.description import label_of
from partnerstwo.model.project import AgreementElements, Project
from partnerstwo.registry.money import from_the_union
from partnerstwo.registry.phases import concluded
from partnerstwo.registry.registry import Registry
from partnerstwo.rules.rule import Finding, Limits, Rule, Words, example

LACKING = (ElementState.NO, ElementState.PARTIAL)
_NOT_STATED = Text("nie podano", "not stated")


def check(registry: Registry, on: date, limits: Limits) -> Iterator[Finding]:
    """What the agreement lacks is a warning; what the registry does not say of it, only a notice."""
    for project in registry.projects.values():
        if project.status is ProjectStatus.ABANDONED or not concluded(project) or not from_the_union(project):
            continue
        states = _states(project)
        if not any(states.values()):
            yield Finding(project.missing("agreement", "elements"), {"title": project.title}, variant="not_described")
            continue
        lacking = [key for key, state in states.items() if state in LACKING]
        unsaid = [key for key, state in states.items() if state is None]
        if lacking:
            place = project.at("agreement", "elements", lacking[0])
            said = tuple(_said(key, states[key]) for key in (*lacking, *unsaid))
            yield Finding(place, {"title": project.title, "elements": said})
        elif unsaid:
            place = project.missing("agreement", "elements", unsaid[0])
            names = tuple(label_of(AgreementElements, (key,)) for key in unsaid)
            yield Finding(place, {"title": project.title, "elements": names}, variant="not_stated")


def _states(project: Project) -> dict[str, ElementState | None]:
    elements = (project.agreement and project.agreement.elements) or AgreementElements()
    return {
        "subject": elements.subject,
        "rights": elements.rights,
        "scope": elements.scope,
        "lead": elements.lead,
        "money": elements.money,
        "breach": elements.breach,
    }


def _said(key: str, state: ElementState | None) -> Text:
    name, words = label_of(AgreementElements, (key,)), state.label if state else _NOT_STATED
    return Text(f"{name.pl} – {words.pl}", f"{name.en} – {words.en}")


RULE = Rule(
    code="P05",
    name="agreement-lacks-elements",
    kind=Kind.PRINCIPLE,
    severity=Severity.WARNING,
    message=Text(
        "{title}: umowa partnerska nie zawiera wszystkich sześciu elementów ({elements})",
        "{title}: the agreement does not contain all six elements ({elements})",
    ),
    variants={
        "not_stated": Words(
            Text(
                "{title}: nie podano, czy umowa partnerska określa: {elements}",
                "{title}: it is not said whether the agreement settles: {elements}",
            ),
            Text(
                "Sprawdź umowę i dopisz brakujące klucze w „elements”: „yes”, „partial”, „no” albo „na”.",
                "Look into the agreement and add the missing keys to “elements”: “yes”, “partial”, “no” or “na”.",
            ),
            Severity.NOTICE,
        ),
        "not_described": Words(
            Text(
                "{title}: nie podano, co zawiera umowa partnerska projektu finansowanego przez Unię",
                "{title}: it is not said what the agreement of this EU-funded project contains",
            ),
            Text(
                "Dopisz w „agreement” pole „elements” z sześcioma kluczami: „subject”, „rights”, „scope”, „lead”, „money”, „breach”.",
                "Add “elements” to “agreement”, with its six keys: “subject”, “rights”, “scope”, “lead”, “money”, “breach”.",
            ),
            Severity.NOTICE,
        ),
    },
    why=Text(
        "Umowa, która nie mówi o pieniądzach, zadaniach albo skutkach naruszenia, pozostawia partnera bez ochrony i naraża projekt na zastrzeżenia kontrolujących.",
        "An agreement that is silent on money, tasks or breach leaves a partner unprotected and exposes the project in an audit.",
    ),
    remedy=Text(
        "Uzupełnijcie umowę aneksem, a w „elements” zmień stan elementu na „yes”; jeśli element jej nie dotyczy, wpisz „na”.",
        "Amend the agreement and change the element's state in “elements” to “yes”; where it is not relevant, write “na”.",
    ),
    source=Text(
        "ustawa z 28 kwietnia 2022 r. o zasadach realizacji zadań finansowanych ze środków europejskich "
        "w perspektywie finansowej 2021–2027: elementy umowy o partnerstwie (do sprawdzenia)",
        "act of 28 April 2022 on tasks financed from European funds in 2021–2027: "
        "elements of a partnership agreement (to be checked)",
    ),
    example=example(
        "projects/ogrod.yaml",
        bad="""\
agreement:
  signed: 2026-02-20
  ref: SB.1.2026
  until: 2026-12-31
  elements: {subject: yes, rights: yes, scope: yes, lead: yes, money: no, breach: partial}
  open_call: {published: 2026-01-05, deadline: 2026-01-30}
funding:
  - source: esf
    amount: 50 000,00
    year: 2026
""",
        good="""\
agreement:
  signed: 2026-02-20
  ref: SB.1.2026
  until: 2026-12-31
  elements: {subject: yes, rights: yes, scope: yes, lead: yes, money: yes, breach: yes}
  open_call: {published: 2026-01-05, deadline: 2026-01-30}
funding:
  - source: esf
    amount: 50 000,00
    year: 2026
""",
    ),
    check=check,
)
