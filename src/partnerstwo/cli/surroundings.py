"""What the program reads and leaves besides its arguments, for the manual page: environment, files, exit codes."""

from __future__ import annotations

from typing import Final

from partnerstwo.language.text import Text, same

Words = tuple[Text, Text]
"""A name, and what it means."""

EXIT_CODES: Final[tuple[Words, ...]] = (
    (
        same("0"),
        Text(
            "Wykonano; nie znaleziono błędów (z opcją --strict także ostrzeżeń).",
            "Done; no errors were found (with --strict no warnings either).",
        ),
    ),
    (
        same("1"),
        Text(
            "Znaleziono błędy (validate; report --strict, które wtedy nie powstaje), jest co poprawić "
            "(validate --diff) albo schematy są nieaktualne (schema --check).",
            "Errors were found (validate; report --strict, which then makes no report), there is something to mend "
            "(validate --diff), or the schemas are stale (schema --check).",
        ),
    ),
    (
        same("2"),
        Text(
            "Nie udało się: złe wywołanie, brak rejestru, nieczytelny folder, "
            "nieznana reguła lub identyfikator, błąd programu.",
            "It could not be done: wrong usage, no registry, an unreadable folder, "
            "an unknown rule or id, a mistake in the program.",
        ),
    ),
    (same("130"), Text("Przerwano klawiszami Ctrl+C.", "Interrupted with Ctrl+C.")),
)

ENVIRONMENT: Final[tuple[Words, ...]] = (
    (
        same("PARTNERSTWO_DATA"),
        Text("Folder rejestru, jeśli nie podano --data.", "The folder of the registry, unless --data names it."),
    ),
    (
        same("PARTNERSTWO_LANG"),
        Text(
            "Język, jeśli nie podano --lang: pl albo en. Bez niej decyduje pole language rejestru, a potem polski; "
            "ustawienia komputera (LC_ALL, LC_MESSAGES, LANG) zmieniają tylko język pomocy.",
            "The language, unless --lang names it: pl or en. Without it the registry's field language decides, then "
            "Polish; the computer's settings (LC_ALL, LC_MESSAGES, LANG) change the language of help only.",
        ),
    ),
    (
        same("NO_COLOR"),
        Text("Bez kolorów, jeśli nie podano --color.", "No colour, unless --color is given."),
    ),
    (
        same("FORCE_COLOR"),
        Text("Kolory także poza terminalem.", "Colour also where there is no terminal."),
    ),
    (
        same("FORCE_HYPERLINK"),
        Text(
            "Odsyłacze do plików w terminalu: 1 – zawsze, 0 – nigdy. Bez niej tam, gdzie terminal je zna.",
            "Links to files in the terminal: 1 always, 0 never. Without it, where the terminal knows them.",
        ),
    ),
    (
        same("TERM"),
        Text("Wartość dumb: bez kolorów i paska postępu.", "The value dumb: no colour and no progress bar."),
    ),
    (
        same("GITHUB_ACTIONS"),
        Text("Wartość true: --format auto oznacza github.", "The value true: --format auto means github."),
    ),
    (
        same("XDG_CACHE_HOME, HOME"),
        Text(
            "Gdzie validate zapamiętuje ostatni wynik: partnerstwo/verdicts w XDG_CACHE_HOME, a bez niej w ~/.cache. "
            "Nie zapamiętuje go --no-cache.",
            "Where validate keeps its last verdict: partnerstwo/verdicts in XDG_CACHE_HOME, without it in ~/.cache. "
            "None is kept with --no-cache.",
        ),
    ),
    (
        same("PARTNERSTWO_DEBUG"),
        Text(
            "Niepusta: błąd programu pokazuje się ze szczegółami.",
            "Not empty: a mistake in the program is shown in detail.",
        ),
    ),
)

FILES: Final[tuple[Words, ...]] = (
    (
        same("registry.yaml"),
        Text(
            "Czyni folder rejestrem; szuka się go w bieżącym folderze i wyżej, także w podfolderze data.",
            "Makes a folder a registry; it is looked for here and upwards, in a subfolder data, too.",
        ),
    ),
    (
        same("partners, partnerships, projects, meetings, assessments"),
        Text(
            "Foldery wpisów: jeden plik .yaml to jeden wpis, a nazwa pliku to jego identyfikator.",
            "The folders of entries: a .yaml file is one entry, and the file's name is its id.",
        ),
    ),
    (
        same(".schema"),
        Text(
            "Schematy dla edytorów, które zapisuje schema --write.", "Schemas for editors, written by schema --write."
        ),
    ),
    (
        same(".baseline.json"),
        Text("Stan zastany: wyniki, które się nie liczą.", "The baseline: findings that do not count."),
    ),
)
