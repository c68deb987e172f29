"""The registry itself, one row."""

from __future__ import annotations

from partnerstwo.language.text import Text
from partnerstwo.model.settings import Settings
from partnerstwo.registry.registry import Registry
from partnerstwo.registry.slug import slug_of
from partnerstwo.tables.table import Column, Scene, Table, Type


def registry_key(registry: Registry) -> str:
    """What tells the registry from others where nobody says it: TERC code and name, as an id."""
    settings = registry.settings
    if settings is None:
        return "registry"
    return "-".join(filter(None, (settings.area, slug_of(settings.name)))) or "registry"


REGISTRIES: Table[Scene] = Table(
    "registries",
    Text("Rejestr: jeden wiersz.", "The registry: one row."),
    lambda scene: (scene,),
    (
        Column(
            "name",
            Type.TEXT,
            lambda _, s: s.registry.settings.name if s.registry.settings else None,
            (Settings, "name"),
        ),
        Column(
            "owner",
            Type.TEXT,
            lambda _, s: s.registry.settings.owner if s.registry.settings else None,
            (Settings, "owner"),
        ),
        Column(
            "area",
            Type.TEXT,
            lambda _, s: s.registry.settings.area if s.registry.settings else None,
            (Settings, "area"),
        ),
        Column(
            "as_of",
            Type.DATE,
            lambda _, s: s.on,
            Text(
                "Dzień, na który oceniono dane (--on); od niego zależą kolumny wyprowadzone i tabela findings.",
                "The day on which the data were judged (--on); derived columns and the table findings depend on it.",
            ),
            required=True,
        ),
        Column(
            "files",
            Type.INTEGER,
            lambda _, s: len(s.registry.files),
            Text("Liczba plików rejestru.", "Number of files of the registry."),
            required=True,
        ),
        Column(
            "unread",
            Type.INTEGER,
            lambda _, s: len(s.registry.fragments.broken),
            Text(
                "Liczba plików, których nie dało się odczytać: nie ma ich w żadnej innej tabeli oprócz findings.",
                "Number of files that could not be read: no other table but findings has them.",
            ),
            required=True,
        ),
    ),
)
