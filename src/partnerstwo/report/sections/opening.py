"""What has to be said before anything else: errors, breaches, files that could not be read, nothing to tell."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.document.blocks import Block, Section
from partnerstwo.language.nouns import Noun
from partnerstwo.language.text import Text
from partnerstwo.report.chapter import Paper

_ERRORS = Noun(
    (
        "W danych jest {n} błąd. Dopóki nie zostanie poprawiony, liczby w tym sprawozdaniu mogą być niepełne.",
        "W danych są {n} błędy. Dopóki nie zostaną poprawione, liczby w tym sprawozdaniu mogą być niepełne.",
        "W danych jest {n} błędów. Dopóki nie zostaną poprawione, liczby w tym sprawozdaniu mogą być niepełne.",
    ),
    (
        "The data have {n} error. Until it is mended, the numbers of this report may be incomplete.",
        "The data have {n} errors. Until they are mended, the numbers of this report may be incomplete.",
    ),
)
_BREACHES = Text("Naruszenia zasad partnerstwa, według reguł: {codes}.", "Breached principles, by rules: {codes}.")
_UNREAD = Noun(
    (
        "Jednego pliku nie dało się odczytać w całości, więc brakuje jego treści (zob. część o jakości danych).",
        "{n} plików nie dało się odczytać w całości, więc brakuje tego, co w nich stoi (zob. część o jakości danych).",
        "{n} plików nie dało się odczytać w całości, więc brakuje tego, co w nich stoi (zob. część o jakości danych).",
    ),
    (
        "One file could not be read in full, so what it says is missing (see the section on the quality of data).",
        "{n} files could not be read in full, so what they say is missing (see the section on the quality of data).",
    ),
)
_NONE = Text(
    "W tym okresie nie działało żadne partnerstwo wpisane do rejestru.",
    "No partnership of the registry existed in this period.",
)
_EMPTY = Text(
    "W rejestrze nie ma jeszcze żadnego partnerstwa.",
    "The registry has no partnership yet.",
)


def make(paper: Paper) -> Section | None:
    """The warnings of the first page; None where there is nothing to warn of."""
    blocks = tuple(_blocks(paper))
    return Section("opening", "", blocks) if blocks else None


def _blocks(paper: Paper) -> Iterator[Block]:
    voice = paper.voice
    errors = [each for each in paper.diagnostics if each.severity is Severity.ERROR]
    wrong = sum(each.kind is Kind.DATA for each in errors)
    said: list[str] = []
    if wrong:
        said.append(voice.count(wrong, _ERRORS))
    if paper.incomplete:
        said.append(voice.count(len(paper.incomplete), _UNREAD))
    breaches = (each for each in paper.judged if each.severity is Severity.ERROR and each.kind is Kind.PRINCIPLE)
    if breached := sorted({each.code for each in breaches}):
        said.append(voice.say(_BREACHES, codes=tuple(breached)))
    if said:
        yield voice.alarm(" ".join(said))
    if not paper.partnerships:
        yield voice.note(_NONE if paper.registry.ids("partnerships") else _EMPTY)
