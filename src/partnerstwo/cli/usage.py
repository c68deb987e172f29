"""What help adds to names and options: options in groups, examples; the manual page says the same."""

from __future__ import annotations

from typing import Final

from partnerstwo.language.text import Text
from partnerstwo.language.value import value


@value
class Group:
    """Options that answer one question."""

    title: Text
    options: tuple[str, ...]


@value
class Example:
    """A line to type, and what it does."""

    line: str
    words: Text


COMMON: Final = Group(Text("Opcje wspólne", "Common options"), ("--data", "--lang", "--color", "--help"))
"""What every command takes; put last."""

_LOOK: Final = Text("Co sprawdzić", "What to look at")
_PERIOD: Final = Text("Okres i zakres", "Period and scope")
_WHICH: Final = Text("Które wpisy", "Which entries")
_SHOW: Final = Text("Jak pokazać", "How to show it")
_FAST: Final = Text("Jak szybko", "How fast")

GROUPS: Final[dict[str, tuple[Group, ...]]] = {
    "validate": (
        Group(_LOOK, ("--select", "--ignore", "--since", "--stdin-filename", "--on")),
        Group(Text("Co zrobić", "What to do"), ("--fix", "--diff", "--watch")),
        Group(_SHOW, ("--format", "--output", "--notices", "--statistics")),
        Group(Text("Stan zastany", "Baseline"), ("--baseline", "--no-baseline", "--update-baseline")),
        Group(_FAST, ("--jobs", "--no-cache")),
        Group(Text("Kod wyjścia", "Exit code"), ("--strict", "--exit-zero")),
    ),
    "report": (
        Group(_PERIOD, ("--partnership", "--year", "--from", "--to", "--since", "--on")),
        Group(Text("Co zawiera", "What it holds"), ("--internal", "--strict")),
        Group(_SHOW, ("--format", "--output", "--template")),
        Group(_FAST, ("--jobs",)),
    ),
    "list": (
        Group(
            _WHICH,
            (
                *("--sector", "--form", "--area", "--partnership", "--status", "--year", "--voice", "--search"),
                *("--all", "--on"),
            ),
        ),
        Group(_SHOW, ("--sort", "--format")),
    ),
}
"""Commands whose options are too many for one list."""


def _runs(line: str, pl: str, en: str) -> Example:
    return Example(f"partnerstwo {line}", Text(pl, en))


EXAMPLES: Final[dict[str, tuple[Example, ...]]] = {
    "": (
        _runs("init rejestr", "nowy rejestr w folderze rejestr", "a new registry in the folder rejestr"),
        _runs("validate", "sprawdza rejestr", "checks the registry"),
        _runs("report --output sprawozdanie.pdf", "sprawozdanie dla rady", "the report for the council"),
        _runs("explain Z03", "co znaczy reguła Z03", "what the rule Z03 means"),
    ),
    "validate": (
        _runs("validate", "cały rejestr", "the whole registry"),
        _runs("validate data/partners", "tylko wyniki z tego folderu", "only findings in this folder"),
        _runs("validate powiat", "wszystkie rejestry w tym folderze", "all registries in this folder"),
        _runs("validate --select Z,S01", "reguły Z oraz reguła S01", "the rules Z and the rule S01"),
        _runs("validate --since main", "tylko to, co zmieniono względem main", "only what differs from main"),
        _runs("validate --fix", "poprawia to, co można poprawić bez pytania", "mends what needs no judgement"),
        _runs(
            "validate --format auto --format sarif=wyniki.sarif",
            "na ekran i do pliku za jednym razem",
            "to the screen and to a file in one run",
        ),
    ),
    "list": (
        _runs("list", "partnerzy", "the partners"),
        _runs("list --sector business", "partnerzy z sektora gospodarczego", "partners from business"),
        _runs("list projects --year 2026", "projekty z roku 2026", "projects of the year 2026"),
        _runs("list members --format csv", "członkowie, dla arkusza kalkulacyjnego", "members, for a spreadsheet"),
    ),
    "show": (
        _runs("show gops-lipowo", "jeden partner", "one partner"),
        _runs("show partnerships/razem", "partnerstwo, gdy razem to kilka wpisów", "where razem names several entries"),
    ),
    "report": (
        _runs("report --year 2026", "za rok 2026, na ekran", "about the year 2026, on the screen"),
        _runs("report --output sprawozdanie.pdf", "jako PDF", "as PDF"),
        _runs("report --since sesja-2026-05", "ze zmianami od tej sesji", "with what changed since that session"),
        _runs(
            "report powiat --output powiat.pdf", "o wszystkich rejestrach w tym folderze", "about all registries in it"
        ),
    ),
    "principles": (
        _runs("principles", "wszystkie partnerstwa", "all partnerships"),
        _runs("principles --format md", "do wklejenia do dokumentu", "to be put into a document"),
    ),
    "calendar": (
        _runs("calendar --months 3", "na trzy miesiące naprzód", "three months ahead"),
        _runs("calendar --output terminy.ics", "dla programu z kalendarzem", "for a calendar program"),
    ),
    "export": (
        _runs("export --format parquet --output eksport", "każda tabela w swoim pliku", "all tables, a file each"),
        _runs("export --output rejestr.sqlite", "wszystkie w jednej bazie", "all of them in one database"),
        _runs("export --table funding --format csv", "jedna tabela na wyjście", "one table to standard output"),
        _runs("export powiat --output powiat.sqlite", "wszystkie rejestry powiatu", "all registries of a county"),
        _runs("export --dictionary", "co znaczą tabele i kolumny", "what tables and columns mean"),
    ),
    "diff": (
        _runs("diff 2026-05-31", "co się zmieniło od 31 maja", "what changed since 31 May"),
        _runs("diff v1 v2", "między dwoma znacznikami", "between two tags"),
    ),
    "explain": (
        _runs("explain", "wykaz reguł", "the list of rules"),
        _runs("explain S01", "jedna reguła", "one rule"),
        _runs("explain partner-wiodacy", "hasło ze słowniczka", "a word of the glossary"),
        _runs("explain legal_form", "pole w plikach danych", "a field of the data files"),
    ),
    "init": (
        _runs("init", "w bieżącym folderze", "in the current folder"),
        _runs("init rejestr", "w folderze rejestr", "in the folder rejestr"),
        _runs(
            "init --extras",
            "dopisuje pliki dla edytora i CI do rejestru, który już jest",
            "gives a registry that is there the files for editors and CI",
        ),
    ),
    "schema": (
        _runs("schema partner", "schemat pliku partnera", "the schema of a partner's file"),
        _runs("schema --write", "zapisuje schematy w rejestrze", "writes the schemas into the registry"),
    ),
    "completion": (
        Example('eval "$(partnerstwo completion bash)"', Text("w pliku ~/.bashrc", "in the file ~/.bashrc")),
        Example(
            'eval "$(partnerstwo completion zsh)"',
            Text("w pliku ~/.zshrc, po compinit", "in the file ~/.zshrc, after compinit"),
        ),
        Example(
            "partnerstwo completion fish | source",
            Text("w pliku ~/.config/fish/config.fish", "in the file ~/.config/fish/config.fish"),
        ),
        Example(
            "partnerstwo completion powershell | Out-String | Invoke-Expression",
            Text("w pliku, który wskazuje $PROFILE", "in the file that $PROFILE names"),
        ),
    ),
}
"""Examples of each command, and under the empty name those of the program; the tests run them."""
