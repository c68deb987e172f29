"""The kinds of files: which schema is whose, and what it is called."""

from __future__ import annotations

from partnerstwo.language.text import Text
from partnerstwo.model.assessment import Assessment
from partnerstwo.model.entity import Entity
from partnerstwo.model.meeting import Meeting
from partnerstwo.model.partner import Partner
from partnerstwo.model.partnership import Partnership
from partnerstwo.model.project import Project
from partnerstwo.model.settings import Settings

NAMES: dict[type[Entity], str] = {
    Settings: "registry",
    Partner: "partner",
    Partnership: "partnership",
    Project: "project",
    Meeting: "meeting",
    Assessment: "assessment",
}
"""Kind → the name of its schema, in the singular."""

_TITLES: dict[type[Entity], Text] = {
    Settings: Text("Rejestr (registry.yaml)", "Registry (registry.yaml)"),
    Partner: Text("Partner", "Partner"),
    Partnership: Text("Partnerstwo lokalne", "Local partnership"),
    Project: Text("Projekt", "Project"),
    Meeting: Text("Spotkanie", "Meeting"),
    Assessment: Text("Ocena współpracy", "Assessment"),
}


def file_name(kind: type[Entity]) -> str:
    """The file of its schema."""
    return f"{NAMES[kind]}.json"


def kind_name(kind: type[Entity]) -> Text:
    """What a file of the kind is called."""
    return _TITLES[kind]
