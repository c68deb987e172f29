"""All tables of the export, in the order people think of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from partnerstwo.language.labelled import Labelled
from partnerstwo.language.text import Text
from partnerstwo.tables.assessments import ASSESSMENTS, SCORES
from partnerstwo.tables.findings import FINDINGS
from partnerstwo.tables.meetings import ATTENDANCE, DECISIONS, MEETINGS
from partnerstwo.tables.partners import PARTNERS, STATUSES
from partnerstwo.tables.partnerships import GOALS, MEMBERSHIPS, PARTNERSHIPS
from partnerstwo.tables.projects import FUNDING, PARTICIPANTS, PROJECTS, RESULTS
from partnerstwo.tables.registries import REGISTRIES
from partnerstwo.tables.table import AnyTable, Column, Scene, Table, Type


@dataclass(frozen=True, slots=True)
class _Label:
    choice: str
    member: Labelled


def choice_name(choices: type[Labelled]) -> str:
    """What a closed choice is called in the table of labels: `legal_form`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", choices.__name__).lower()


def _labels(_: Scene) -> Iterator[_Label]:
    used: dict[str, type[Labelled]] = {}
    for table in _OF_DATA:
        used.update((choice_name(each.choices), each.choices) for each in table.columns if each.choices)
    for name, choices in sorted(used.items()):
        for member in choices:
            yield _Label(name, member)


_OF_DATA: tuple[AnyTable, ...] = (
    REGISTRIES, PARTNERS, STATUSES, PARTNERSHIPS, MEMBERSHIPS, GOALS, PROJECTS, PARTICIPANTS, FUNDING, RESULTS,
    MEETINGS, ATTENDANCE, DECISIONS, ASSESSMENTS, SCORES, FINDINGS,
)  # fmt: skip

LABELS: Table[_Label] = Table(
    "labels",
    Text("Słowa dla kluczy, po polsku i po angielsku.", "The words for keys, in Polish and English."),
    _labels,
    (
        Column(
            "choice",
            Type.TEXT,
            lambda _, label: label.choice,
            Text("Wykaz, do którego należy klucz, np. legal_form.", "The list the key belongs to, such as legal_form."),
            key=True,
        ),
        Column("key", Type.TEXT, lambda _, label: label.member.value, Text("Klucz.", "The key."), key=True),
        Column(
            "pl", Type.TEXT, lambda _, label: label.member.label.pl, Text("Po polsku.", "In Polish."), required=True
        ),
        Column(
            "en", Type.TEXT, lambda _, label: label.member.label.en, Text("Po angielsku.", "In English."), required=True
        ),
    ),
)

TABLES: tuple[AnyTable, ...] = (*_OF_DATA, LABELS)
