"""What `validate` finds on the day of the export."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from partnerstwo.diagnostics.diagnostic import Diagnostic, Means
from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.tables.table import Column, Scene, Table, Type


@dataclass(frozen=True, slots=True)
class _Told:
    number: int
    finding: Diagnostic
    fingerprint: str | None

    @property
    def entity(self) -> str | None:
        """The id of what it is about; the registry itself has none."""
        return self.finding.subject.partition("/")[2] or None


def _told(scene: Scene) -> Iterator[_Told]:
    for number, (finding, fingerprint) in enumerate(scene.findings, 1):
        yield _Told(number, finding, fingerprint)


FINDINGS: Table[_Told] = Table(
    "findings",
    Text(
        "Wyniki wszystkich reguł w dniu eksportu, także uwagi i to, co zaakceptowano.",
        "What all rules find on the day of the export, notices and accepted findings too.",
    ),
    _told,
    (
        Column(
            "number",
            Type.INTEGER,
            lambda _, t: t.number,
            Text("Numer kolejny: według pliku, wiersza i kolumny.", "Running number: by file, line and column."),
            key=True,
        ),
        Column("code", Type.TEXT, lambda _, t: t.finding.code, Text("Kod reguły.", "Code of the rule."), required=True),
        Column(
            "rule", Type.TEXT, lambda _, t: t.finding.name, Text("Nazwa reguły.", "Name of the rule."), required=True
        ),
        Column(
            "kind",
            Type.TEXT,
            lambda _, t: t.finding.kind,
            Text("Czy reguła mówi o danych, czy o zasadzie.", "Whether the rule is about data or about a principle."),
            required=True,
            choices=Kind,
        ),
        Column(
            "severity",
            Type.TEXT,
            lambda _, t: t.finding.severity,
            Text("Jak poważne to jest.", "How grave it is."),
            required=True,
            choices=Severity,
        ),
        Column(
            "entity_kind",
            Type.TEXT,
            lambda _, t: t.finding.subject.partition("/")[0],
            Text(
                "Rodzaj wpisu: partners, partnerships, projects, meetings, assessments albo registry.",
                "Kind of entry: partners, partnerships, projects, meetings, assessments or registry.",
            ),
            required=True,
        ),
        Column("entity", Type.TEXT, lambda _, t: t.entity, Text("Identyfikator wpisu.", "Id of the entry.")),
        Column(
            "file",
            Type.TEXT,
            lambda _, t: t.finding.file,
            Text("Plik w folderze rejestru.", "The file in the registry's folder."),
            required=True,
        ),
        Column(
            "line",
            Type.INTEGER,
            lambda _, t: t.finding.span.line,
            Text("Wiersz pliku, od 1.", "Line of the file, from 1."),
            required=True,
        ),
        Column(
            "position",
            Type.INTEGER,
            lambda _, t: t.finding.span.column,
            Text("Znak w wierszu, od 1.", "Character in the line, from 1."),
            required=True,
        ),
        Column(
            "message",
            Type.TEXT,
            lambda _, t: t.finding.message,
            Text(
                "Co znaleziono, w języku eksportu (--lang).", "What was found, in the language of the export (--lang)."
            ),
            required=True,
        ),
        Column(
            "accepted",
            Type.TEXT,
            lambda _, t: t.finding.suppression.means if t.finding.suppression else None,
            Text(
                "Jak wynik zaakceptowano; brak: nie zaakceptowano i wynik się liczy.",
                "How the finding was accepted; none: it was not, and it counts.",
            ),
            choices=Means,
        ),
        Column(
            "accepted_until",
            Type.PARTIAL,
            lambda _, t: t.finding.suppression.until if t.finding.suppression else None,
            Text("Do kiedy zaakceptowano.", "Until when it is accepted."),
        ),
        Column(
            "fingerprint",
            Type.TEXT,
            lambda _, t: t.fingerprint,
            Text(
                "Po czym poznać ten sam wynik w innym eksporcie; wyniki z odstępstwem go nie mają.",
                "Tells the same finding in another export; one that a waiver accepts has none.",
            ),
        ),
    ),
)
