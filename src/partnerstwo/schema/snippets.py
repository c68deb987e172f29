"""Skeletons that an editor offers: a new file, a new item of a list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text, same
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.entity import Record
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.settings import Settings
from partnerstwo.schema.json import Fragment, Json

_DATE = Text("RRRR-MM-DD", "YYYY-MM-DD")
_CHOOSE = same("")
"""A place to be filled from the list that the editor shows."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Keys in order, each with what stands there until the user types."""

    label: Text
    meaning: Text
    keys: Mapping[str, Text | tuple[Text, ...]]

    def snippet(self, lang: Lang) -> Fragment:
        """As editors know it; the cursor goes from place to place."""
        body: Fragment = {}
        count = 0
        for key, places in self.keys.items():
            several = places if isinstance(places, tuple) else (places,)
            filled: list[Json] = []
            for place in several:
                count += 1
                filled.append(f"${{{count}:{place[lang]}}}" if place[lang] else f"${count}")
            body[key] = filled if isinstance(places, tuple) else filled[0]
        return {"label": self.label[lang], "description": self.meaning[lang], "body": body}


_FILES: dict[type[Record], Skeleton] = {
    Settings: Skeleton(
        Text("nowy rejestr", "new registry"),
        Text("Nazwa, prowadzący, obszar i język.", "Name, owner, area and language."),
        {
            "name": Text("Rejestr partnerstw lokalnych", "Registry of local partnerships"),
            "owner": Text("Urząd, komórka", "Office, unit"),
            "area": Text("kod TERC", "TERC code"),
            "language": Text("pl", "en"),
        },
    ),
    Partner: Skeleton(
        Text("nowy partner", "new partner"),
        Text("Pola, od których zaczyna się wpis partnera.", "The keys that a partner's record begins with."),
        {
            "name": Text("Pełna nazwa", "Full name"),
            "legal_form": _CHOOSE,
            "area": Text("kod TERC", "TERC code"),
            "seat": Text("Miejscowość", "Town"),
        },
    ),
    Partnership: Skeleton(
        Text("nowe partnerstwo", "new partnership"),
        Text("Nazwa, cele, otwartość i partnerzy.", "Name, goals, openness and members."),
        {
            "name": Text("Nazwa partnerstwa", "Name of the partnership"),
            "founded": _DATE,
            "goals": (Text("Cel", "Goal"),),
            "members": (_CHOOSE, _CHOOSE),
        },
    ),
    Project: Skeleton(
        Text("nowy projekt", "new project"),
        Text("Tytuł, stan, daty i uczestnicy.", "Title, status, dates and participants."),
        {
            "title": Text("Tytuł projektu", "Title of the project"),
            "status": _CHOOSE,
            "start": Text("RRRR-MM", "YYYY-MM"),
            "end": Text("RRRR-MM", "YYYY-MM"),
            "lead": _CHOOSE,
            "participants": (_CHOOSE, _CHOOSE),
        },
    ),
    Meeting: Skeleton(
        Text("nowe spotkanie", "new meeting"),
        Text("Partnerstwo, data, rodzaj i obecni.", "Partnership, date, kind and who came."),
        {"partnership": _CHOOSE, "date": _DATE, "kind": _CHOOSE, "attended": (_CHOOSE,), "minutes": _CHOOSE},
    ),
    Assessment: Skeleton(
        Text("nowa ocena", "new assessment"),
        Text("Partnerstwo, data, narzędzie i oceny.", "Partnership, date, tool and marks."),
        {"partnership": _CHOOSE, "date": _DATE, "tool": _CHOOSE, "invited": _CHOOSE, "respondents": _CHOOSE},
    ),
}

_ITEMS: dict[tuple[type[Record], str], Skeleton] = {
    (Partner, "statuses"): Skeleton(
        Text("nowy status", "new status"),
        Text("Status nadany decyzją, z terminem.", "A status that an authority granted, with its term."),
        {"kind": _CHOOSE, "authority": Text("organ", "authority"), "number": Text("znak", "number"), "valid_to": _DATE},
    ),
    (Partner, "other_ids"): Skeleton(
        Text("inny numer", "another number"),
        Text("Rodzaj i numer.", "Kind and number."),
        {"kind": Text("rejestr", "register"), "number": Text("numer", "number")},
    ),
    (Partnership, "members"): Skeleton(
        Text("nowy partner w partnerstwie", "new member"),
        Text("Kto, od kiedy i na jakiej podstawie.", "Who, since when and on what basis."),
        {
            "partner": _CHOOSE,
            "since": _DATE,
            "basis": _CHOOSE,
            "evidence": Text("dokument z datą i znakiem", "document with date and number"),
        },
    ),
    (Partnership, "goals"): Skeleton(
        Text("nowy cel", "new goal"),
        Text("Znak i treść celu.", "Id and text of a goal."),
        {"id": Text("znak", "id"), "text": Text("Cel własnymi słowami", "The goal in words")},
    ),
    (Partnership, "applications"): Skeleton(
        Text("nowe zgłoszenie", "new application"),
        Text("Kto i kiedy się zgłosił.", "Who applied and when."),
        {"date": _DATE, "who": Text("nazwa", "name"), "outcome": _CHOOSE},
    ),
    (Partnership, "bodies"): Skeleton(
        Text("nowy organ", "new body"),
        Text("Nazwa, rodzaj i skład.", "Name, kind and members."),
        {"name": Text("nazwa", "name"), "kind": _CHOOSE, "members": (_CHOOSE,)},
    ),
    (Partnership, "council_reports"): Skeleton(
        Text("nowe sprawozdanie", "new report"),
        Text("Za który rok i kiedy złożono.", "For which year and when it was submitted."),
        {"year": Text("RRRR", "YYYY"), "submitted": _DATE},
    ),
    (Project, "participants"): Skeleton(
        Text("nowy uczestnik", "new participant"),
        Text("Kto, w których etapach i z jakim zadaniem.", "Who, in which stages and with what task."),
        {"partner": _CHOOSE, "stages": (_CHOOSE,), "tasks": Text("co robi", "what it does")},
    ),
    (Project, "funding"): Skeleton(
        Text("nowe źródło środków", "new funding"),
        Text("Źródło, kwota i rok.", "Source, amount and year."),
        {"source": _CHOOSE, "amount": Text("kwota", "amount"), "year": Text("RRRR", "YYYY")},
    ),
    (Project, "results"): Skeleton(
        Text("nowy wskaźnik", "new indicator"),
        Text("Wskaźnik, plan i wynik.", "Indicator, target and result."),
        {
            "indicator": Text("wskaźnik", "indicator"),
            "unit": Text("jednostka", "unit"),
            "target": _CHOOSE,
            "actual": _CHOOSE,
        },
    ),
    (Meeting, "decisions"): Skeleton(
        Text("nowe ustalenie", "new decision"),
        Text("Co ustalono, kto to zrobi i do kiedy.", "What was decided, who does it and by when."),
        {"text": Text("co ustalono", "what was decided"), "owner": _CHOOSE, "due": _DATE},
    ),
    (Settings, "waivers"): Skeleton(
        Text("nowe odstępstwo", "new waiver"),
        Text("Reguła, wpis, uzasadnienie i termin.", "Rule, entry, reason and term."),
        {"rule": _CHOOSE, "subject": _CHOOSE, "reason": Text("uzasadnienie", "reason"), "until": _DATE},
    ),
}

_SHARED: dict[str, Skeleton] = {
    "risks": Skeleton(
        Text("nowe ryzyko", "new risk"),
        Text("Na czym polega, kto je niesie i co z nim robimy.", "What it is, who bears it and what is done."),
        {
            "text": Text("ryzyko", "risk"),
            "owners": (_CHOOSE,),
            "level": _CHOOSE,
            "response": Text("co robimy", "what is done"),
        },
    ),
    "conflicts": Skeleton(
        Text("nowy spór", "new conflict"),
        Text("Od kiedy, z czego i między kim.", "Since when, from what and between whom."),
        {"opened": _DATE, "cause": _CHOOSE, "parties": (_CHOOSE, _CHOOSE)},
    ),
    "documents": Skeleton(
        Text("nowy dokument", "new document"),
        Text("Tytuł, adres i data.", "Title, address and date."),
        {"title": Text("tytuł", "title"), "url": Text("adres", "address"), "date": _DATE},
    ),
}


def of_file(kind: type[Record], lang: Lang) -> Fragment:
    """The skeleton of a new file."""
    return {"defaultSnippets": [_FILES[kind].snippet(lang)]}


def of_item(record: type[Record], key: str, lang: Lang) -> Fragment:
    """The skeleton of a new item of a list; nothing where an item is a single value."""
    skeleton = _ITEMS.get((record, key)) or _SHARED.get(key)
    return {"defaultSnippets": [skeleton.snippet(lang)]} if skeleton is not None else {}
