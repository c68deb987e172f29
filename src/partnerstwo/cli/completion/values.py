"""What a parameter takes: by its own name where it stands alone, else by its metavar, the same word everywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from partnerstwo.cli.completion.candidate import NOTHING, Answer, Candidate, Kind, fitting
from partnerstwo.cli.completion.cursor import Cursor, Parameter
from partnerstwo.cli.invocation import Invocation
from partnerstwo.language.lang import Lang

if TYPE_CHECKING:
    from partnerstwo.language.labelled import Labelled


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a source of words."""

    at: Cursor
    typed: str
    asked: Invocation
    """Folder and environment."""
    lang: Lang


Source: TypeAlias = Callable[[Question], Answer]
"""Knows the words that fit."""

_CHOICES = re.compile(r"[a-z0-9_-]+(?:\|[a-z0-9_-]+)+")
_RULE_FILE = re.compile(r"(?P<code>[a-z][0-9]{2}[a-z]?)_(?P<name>[a-z0-9_]+)\.py")
_REF: Final = 100
"""Names of commits that are offered."""


def values(parameter: Parameter, question: Question) -> Answer:
    """What the parameter takes that fits."""
    metavar = parameter.metavar or ""
    own = OF_PARAMETER.get((question.at.command.name, parameter.name))
    if own is None and _CHOICES.fullmatch(metavar):
        return fitting(question.typed, map(Candidate, metavar.split("|")))
    source = own or OF_METAVAR.get(metavar)
    return source(question) if source else NOTHING


def rules() -> Iterator[Candidate]:
    """Codes and names of rules, from the names of their files: to import them takes longer than Tab may take."""
    folder = Path(__file__).parents[2] / "rules"
    found = (_RULE_FILE.fullmatch(each.name) for each in folder.glob("*/*.py"))
    codes = ((match["code"].capitalize(), match["name"].replace("_", "-")) for match in found if match)
    yield from (Candidate(code, name) for code, name in sorted(codes))


def _always(answer: Answer) -> Source:
    return lambda _: answer


def _codes(question: Question) -> Answer:
    before, comma, last = question.typed.rpartition(",")
    return fitting(last, rules()).behind(before + comma)


def _entries(question: Question) -> Answer:
    from partnerstwo.cli.completion.entries import entries
    from partnerstwo.source.layout import KINDS

    kind, slash, _ = question.typed.rpartition("/")
    if slash and kind not in KINDS:
        # `data/partners/gops.yaml` names an entry, too.
        return Answer(Kind.FILES)
    if found := entries(question.asked, KINDS, question.typed):
        return Answer(candidates=found)
    folders = tuple(Candidate(f"{each}/") for each in KINDS if question.typed and each.startswith(question.typed))
    return Answer(Kind.OPEN, folders) if folders else Answer(Kind.FILES)


def _partnerships(question: Question) -> Answer:
    from partnerstwo.cli.completion.entries import entries

    return Answer(candidates=entries(question.asked, ("partnerships",), question.typed))


def _explained(question: Question) -> Answer:
    """Codes first, since they are what a finding shows; then words and principles; else names of rules."""
    found = fitting(question.typed, [*rules(), *_terms(question.lang), *_principles()])
    return (
        found if found.candidates else fitting(question.typed, (Candidate(each.about, each.value) for each in rules()))
    )


def _terms(lang: Lang) -> Iterator[Candidate]:
    from partnerstwo.glossary.table import TERMS

    yield from (Candidate(each.key, each.name[lang]) for each in TERMS)


def _principles() -> Iterator[Candidate]:
    from partnerstwo.principles.words import WORDS

    yield from (Candidate(key, words.aliases[0] if words.aliases else "") for key, words in WORDS.items())


def _kinds(question: Question) -> Answer:
    return fitting(question.typed, map(Candidate, ("partners", "partnerships", "projects", "meetings", "members")))


def _schemas(question: Question) -> Answer:
    from partnerstwo.cli.schema import KINDS

    return fitting(question.typed, map(Candidate, KINDS))


def _forms(question: Question) -> Answer:
    from partnerstwo.model.legal_form import LegalForm

    return fitting(question.typed, _labelled(LegalForm, question.lang))


def _voices(question: Question) -> Answer:
    from partnerstwo.model.choices import Voice

    return fitting(question.typed, _labelled(Voice, question.lang))


def _states(question: Question) -> Answer:
    """Of partners or of projects, whichever are listed; of both while no kind was named."""
    from partnerstwo.model.choices import ProjectStatus, StatusKind

    match question.at.last("kind"):
        case "partners":
            return fitting(question.typed, _labelled(StatusKind, question.lang))
        case "projects":
            return fitting(question.typed, _labelled(ProjectStatus, question.lang))
        case _:
            return fitting(
                question.typed, [*_labelled(StatusKind, question.lang), *_labelled(ProjectStatus, question.lang)]
            )


def _labelled(choices: Iterable[Labelled], lang: Lang) -> list[Candidate]:
    return [Candidate(each.value, each.label[lang]) for each in choices]


def _states_of_git(question: Question) -> Answer:
    from partnerstwo.cli.failure import CannotError
    from partnerstwo.cli.opening import locate
    from partnerstwo.source.git import GitError, repository

    try:
        names = repository(locate(question.asked)).refs()
    except (CannotError, GitError):
        return NOTHING
    return fitting(question.typed, map(Candidate, ["HEAD", *names][:_REF]))


def _formats_of_findings(question: Question) -> Answer:
    """`sarif`, or `sarif=` and a file."""
    from partnerstwo.cli.delivery import format_names

    name, equals, _ = question.typed.partition("=")
    if equals:
        return Answer(Kind.FILES).behind(f"{name}=")
    return fitting(question.typed, map(Candidate, format_names()))


def _shells(question: Question) -> Answer:
    from partnerstwo.cli.completion.command import SHELLS

    return fitting(question.typed, map(Candidate, SHELLS))


def _tables(question: Question) -> Answer:
    from partnerstwo.cli.export import TABLES

    return fitting(question.typed, map(Candidate, TABLES))


OF_METAVAR: Final[dict[str, Source | None]] = {
    "A": _states_of_git,
    "B": _states_of_git,
    "CODE|TERM": _explained,
    "CODES": _codes,
    "COLUMN": None,
    "DATE": None,
    "DIR": _always(Answer(Kind.FOLDERS)),
    "FILE": _always(Answer(Kind.FILES)),
    "ID": _partnerships,
    "KEY": None,
    "KIND": _kinds,
    "N": None,
    "NAME[=FILE]": _formats_of_findings,
    "PATH": _always(Answer(Kind.FILES)),
    "REV": _states_of_git,
    "REV|DATE": _states_of_git,
    "SHELL": _shells,
    "TABLE": _tables,
    "TERC": None,
    "WORDS": None,
    "YEAR": None,
}
"""What is offered for each metavar; None: nobody can guess it. A test holds the table complete."""

OF_PARAMETER: Final[dict[tuple[str, str], Source]] = {
    ("list", "form"): _forms,
    ("list", "status"): _states,
    ("list", "voice"): _voices,
    ("schema", "kind"): _schemas,
    ("show", "entity"): _entries,
}
"""Command and parameter whose words are narrower than the metavar says."""
