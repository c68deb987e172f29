"""Y10: what YAML takes without a word and nobody means.

No fix where something else may be meant: after `#` may stand a comment, and a dash may begin a text.
"""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="Y10",
    name="surely-not-meant",
    kind=Kind.DATA,
    severity=Severity.WARNING,
    message=Text(
        "Zapis jest dozwolony, ale znaczy co innego, niż się wydaje",
        "The line is allowed but means something else than it seems",
    ),
    variants={
        "backslash": Words(
            Text(
                'Lewy ukośnik w cudzysłowie "..." zmienia następny znak, a tekst wygląda na ścieżkę',
                'A backslash in "..." changes the next character, and the text looks like a path',
            ),
            Text(
                "Zamień cudzysłów na apostrofy: 'C:\\Lubicz'.",
                "Put the text in apostrophes instead: 'C:\\Lubicz'.",
            ),
            mend=Text("Zamienia cudzysłów na apostrofy.", "Puts the path in apostrophes instead of quotes."),
        ),
        "comment_swallowed": Words(
            Text(
                "Tekst od znaku „#” jest komentarzem, więc wartość jest pusta",
                "The text from “#” on is a comment, so there is no value",
            ),
            Text(
                'Ujmij wartość w prosty cudzysłów, np. "#1"; przed komentarzem wstaw po „#” spację.',
                'Put the value in straight quotes, such as "#1"; if it is a comment, put a space after “#”.',
            ),
        ),
        "dash_without_space": Words(
            Text(
                "Brak spacji po „-”, więc pozycje listy zlały się w jeden tekst",
                "A space is missing after “-”, so the items of the list became one text",
            ),
            Text(
                "Wstaw spację po każdym „-”: „- ...”.",
                "Put a space after each “-”: “- ...”.",
            ),
        ),
        "list_under_text": Words(
            Text(
                "Pole „{key}” ma tekst w swoim wierszu, a wiersze „- ...” pod nim stały się jego częścią",
                "“{key}” has a text on its line, and the lines “- ...” under it became part of it",
            ),
            Text(
                "Przenieś tekst do listy jako jej pierwszy wiersz „- ...” albo usuń go.",
                "Move the text into the list as its first line “- ...” or delete it.",
            ),
        ),
        "nbsp_indentation": Words(
            Text(
                "Wcięcie zrobiono spacjami niełamliwymi, których YAML nie uznaje za wcięcie",
                "The line is indented with no-break spaces, which YAML does not take for indentation",
            ),
            Text(
                "Usuń wcięcie i zrób je na nowo zwykłymi spacjami.",
                "Delete the indentation and make it anew with ordinary spaces.",
            ),
            mend=Text(
                "Zamienia spacje niełamliwe we wcięciach na zwykłe.",
                "Replaces the no-break spaces in indentation with ordinary ones.",
            ),
        ),
    },
    why=Text(
        "YAML przyjmuje taki zapis bez ostrzeżenia, a w rejestrze staje co innego, niż napisano.",
        "YAML takes it without a warning, and the registry holds something else than was written.",
    ),
    remedy=Text(
        "Popraw wskazane miejsce; jeśli tak miało być, ujmij wartość w prosty cudzysłów.",
        "Mend the place shown; if it was meant so, put the value in straight quotes.",
    ),
    source=Text(
        "YAML 1.2; praktyka plików konfiguracyjnych",
        "YAML 1.2; practice of configuration files",
    ),
    example=example(
        "partners/tartak.yaml",
        bad="""\
notes: #1 w powiecie
""",
        good="""\
notes: "#1 w powiecie"
""",
    ),
)
