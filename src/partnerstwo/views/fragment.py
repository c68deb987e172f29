"""A file that gave no entity, as far as it could be read."""

from __future__ import annotations

from collections.abc import Mapping

from partnerstwo.document.blocks import Cell, Kind
from partnerstwo.language.labelled import Labelled
from partnerstwo.language.lang import Lang
from partnerstwo.language.value import value
from partnerstwo.model.description import choices_of
from partnerstwo.model.entity import Entity
from partnerstwo.model.fields import read_date
from partnerstwo.registry.registry import ENTITIES, Registry
from partnerstwo.source.reading import Value
from partnerstwo.views.plain import PlainMap, as_typed


@value
class Fragment:
    """The id and the keys of a file in which too much is wrong."""

    folder: str
    id: str
    keys: Mapping[str, Value]

    @property
    def model(self) -> type[Entity]:
        """What the file should have been."""
        return next(kind for kind in ENTITIES if kind.folder == self.folder)

    @property
    def name(self) -> str:
        """Its name or title if that could be read, else the id."""
        name = self.keys.get(self.model.title_key)
        return name if isinstance(name, str) and name.strip() else self.id

    def cell(self, key: str, kind: Kind, lang: Lang) -> Cell:
        """The value of a key for a column of that kind; None where it could not be read as such."""
        typed = self.keys.get(key)
        if not isinstance(typed, str) or key not in self.model.model_fields:
            return None
        match kind:
            case Kind.TEXT | Kind.IDENTIFIER:
                return self._label(key, typed, lang)
            case Kind.DATE:
                return read_date(typed)
            case _:
                return None

    def _label(self, key: str, typed: str, lang: Lang) -> str:
        choices = choices_of(self.model, key)
        if choices is not None and issubclass(choices, Labelled):
            for choice in choices:
                if choice.value == typed.strip():
                    return choice.label[lang]
        return typed.strip()

    def plain(self) -> PlainMap:
        """The keys as they were typed."""
        return {key: as_typed(value) for key, value in self.keys.items() if value is not None}


def fragments(registry: Registry, folder: str) -> tuple[Fragment, ...]:
    """The files of a folder that gave no entity, in order of id."""
    found = sorted(
        (subject.removeprefix(f"{folder}/"), keys)
        for subject, keys in registry.fragments.broken.items()
        if subject.startswith(f"{folder}/")
    )
    return tuple(Fragment(folder, fragment_id, keys) for fragment_id, keys in found)
