"""What formats tell of the organisations in several registries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from partnerstwo.diagnostics import total
from partnerstwo.diagnostics.total import Contradiction, Difference, Version

if TYPE_CHECKING:
    from partnerstwo.language.lang import Lang
    from partnerstwo.registry.organisations import Organisation, Organisations, Record, Trait


def summed(organisations: Organisations, lang: Lang) -> total.Organisations:
    """The numbers, and the contradictions, which are read from disk each time somebody goes through them."""
    contradictions = _Contradictions(organisations, lang)
    return total.Organisations(
        organisations.count(),
        organisations.shared_count(),
        organisations.unidentified(),
        sum(1 for _ in organisations.contradictory()),
        contradictions,
    )


@dataclass(frozen=True, slots=True)
class _Contradictions:
    organisations: Organisations
    lang: Lang

    def __iter__(self) -> Iterator[Contradiction]:
        for each in self.organisations.contradictory():
            differences = tuple(_difference(each, trait, self.lang) for trait in each.contradictions)
            yield Contradiction(each.name, f"{each.kind.value}:{each.number}", differences)


def _difference(organisation: Organisation, trait: Trait, lang: Lang) -> Difference:
    files: dict[str, list[str]] = {}
    for said, record in organisation.said(trait):
        files.setdefault(said[lang], []).append(_path(record))
    # What most records say is most likely right.
    ranked = sorted(files.items(), key=lambda item: -len(item[1]))
    versions = tuple(Version(said, tuple(named)) for said, named in ranked)
    return Difference(trait.value, trait.label[lang], versions)


def _path(record: Record) -> str:
    """The file as one opens it."""
    return record.entry.file if record.registry == "." else f"{record.registry}/{record.entry.file}"
