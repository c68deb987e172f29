"""Y01: a file that is no YAML, and the mistake that made it so.

A fix only where the file can then be read in one way, whatever stands in the value: quotes inside quotes, brackets
that stay open and lines that fit nowhere can be meant in several.
"""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="Y01",
    name="broken-syntax",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Pliku nie da się odczytać: błąd zapisu YAML",
        "The file cannot be read: a mistake in the YAML",
    ),
    variants={
        "apostrophe": Words(
            Text(
                "Apostrof w środku tekstu ujętego w apostrofy '...' kończy ten tekst za wcześnie",
                "An apostrophe inside a text in '...' ends the text too early",
            ),
            Text(
                "Podwój apostrof w środku tekstu ('') albo ujmij cały tekst w prosty cudzysłów \"...\".",
                "Double the apostrophe inside the text ('') or put the whole text in straight quotes \"...\".",
            ),
        ),
        "bad_escape": Words(
            Text(
                'Lewy ukośnik „\\{char}” w tekście w cudzysłowie "..." zaczyna nieznany kod',
                'The backslash “\\{char}” in a text in "..." begins an unknown code',
            ),
            Text(
                "Zamień cudzysłów wokół tekstu na apostrofy: 'C:\\Lubicz'.",
                "Put the text in apostrophes instead of quotes: 'C:\\Lubicz'.",
            ),
        ),
        "colon_in_text": Words(
            Text(
                "Dwukropek w środku tekstu: taki tekst musi stać w cudzysłowie",
                "A colon inside the text: such a text needs quotes",
            ),
            Text(
                'Ujmij cały tekst w prosty cudzysłów, np. name: "Gmina: Lubicz".',
                'Put the whole text in straight quotes, such as name: "Gmina: Lubicz".',
            ),
            mend=Text("Ujmuje tekst w cudzysłów.", "Puts the text in quotes."),
        ),
        "indentation": Words(
            Text(
                "Wiersz zaczyna się w kolumnie {found}; pasująca kolumna: {expected}",
                "The line begins in column {found}; a column that fits: {expected}",
            ),
            Text(
                "Wyrównaj wiersz spacjami do wierszy tej samej listy lub grupy pól.",
                "Align the line with spaces to the lines of the same list or group of keys.",
            ),
        ),
        "list_on_key_line": Words(
            Text(
                "Lista zaczyna się w tym samym wierszu co „{key}:”",
                "The list begins on the same line as “{key}:”",
            ),
            Text(
                "Przenieś „- ...” do następnego wiersza albo zapisz listę w nawiasach: {key}: [a, b].",
                "Move “- ...” to the next line or write the list in brackets: {key}: [a, b].",
            ),
        ),
        "list_under_text": Words(
            Text(
                "Pole „{key}” ma tekst w swoim wierszu, a pod nim jeszcze listę",
                "“{key}” has a text on its line and a list under it",
            ),
            Text(
                "Przenieś tekst do listy jako jej pierwszy wiersz „- ...” albo usuń go.",
                "Move the text into the list as its first line “- ...” or delete it.",
            ),
        ),
        "missing_space": Words(
            Text(
                "Brak spacji po „{key}:”",
                "A space is missing after “{key}:”",
            ),
            Text(
                "Wstaw spację po dwukropku: „{key}: ...”.",
                "Put a space after the colon: “{key}: ...”.",
            ),
            mend=Text("Wstawia spację po dwukropku.", "Puts a space after the colon."),
        ),
        "nbsp_indentation": Words(
            Text(
                "Wcięcie zrobiono spacjami niełamliwymi, których YAML nie uznaje za wcięcie",
                "The line is indented with no-break spaces, which YAML does not take for indentation",
            ),
            Text(
                "Usuń wcięcie i zrób je na nowo zwykłymi spacjami; tak bywa po wklejeniu z Worda lub z poczty.",
                "Delete the indentation and make it anew with ordinary spaces; this happens to text pasted from Word or from mail.",
            ),
            mend=Text(
                "Zamienia spacje niełamliwe we wcięciach na zwykłe.",
                "Replaces the no-break spaces in indentation with ordinary ones.",
            ),
        ),
        "other": Words(
            Text(
                "W tym miejscu zapis przestaje być zrozumiały",
                "From here on the file cannot be understood",
            ),
            Text(
                "Sprawdź tu i w wierszu wyżej dwukropki ze spacją, wcięcia, cudzysłowy i nawiasy.",
                "Check here and one line above: colons with a space, indentation, quotes and brackets.",
            ),
        ),
        "quote": Words(
            Text(
                "Cudzysłów z początku tekstu zamyka się przed jego końcem",
                "The quotes at the beginning of the text close before its end",
            ),
            Text(
                "Ujmij w apostrofy cały tekst: 'Dom \"Pod Lipą\" w Lubiczu', albo w środku pisz „...”.",
                "Put the whole text in apostrophes: 'Dom \"Pod Lipą\" in Lubicz', or use “...” inside.",
            ),
        ),
        "reserved_start": Words(
            Text(
                "Tekst zaczyna się od znaku „{char}”, który w YAML ma inne znaczenie",
                "The text begins with “{char}”, which means something else in YAML",
            ),
            Text(
                'Ujmij cały tekst w prosty cudzysłów: "{char}..."; zbędny znak usuń.',
                'Put the whole text in straight quotes: "{char}..."; delete the sign if it is not needed.',
            ),
            mend=Text("Ujmuje tekst w cudzysłów.", "Puts the text in quotes."),
        ),
        "tab_indentation": Words(
            Text(
                "Wcięcie zrobiono tabulatorem; w YAML wcina się tylko spacjami",
                "A tab is used for indentation; YAML takes spaces only",
            ),
            Text(
                "Zamień tabulator na spacje, tyle samo co w sąsiednich wierszach.",
                "Replace the tab with spaces, as many as in the lines around.",
            ),
            mend=Text("Zamienia tabulatory we wcięciach na spacje.", "Replaces the tabs in indentation with spaces."),
        ),
        "unclosed_bracket": Words(
            Text(
                "Nawias „{char}” nie został zamknięty",
                "The bracket “{char}” is not closed",
            ),
            Text(
                "Dopisz nawias zamykający i rozdziel pozycje przecinkami, np. tags: [a, b].",
                "Add the closing bracket and put commas between the items, such as tags: [a, b].",
            ),
        ),
        "unclosed_quote": Words(
            Text(
                "Cudzysłów lub apostrof ({char}) otwiera tekst, którego nic nie zamyka",
                "A quote or apostrophe ({char}) opens a text that nothing closes",
            ),
            Text(
                "Dopisz {char} na końcu tekstu albo usuń go z początku.",
                "Add {char} at the end of the text or delete it from the beginning.",
            ),
        ),
    },
    why=Text(
        "Dopóki zapis jest błędny, program nie odczyta niczego z tego pliku.",
        "While the file is written wrongly, nothing in it can be read.",
    ),
    remedy=Text(
        "Popraw wskazane miejsce i uruchom sprawdzenie jeszcze raz.",
        "Mend the place shown and run the check again.",
    ),
    source=Text(
        "YAML 1.2; praktyka plików konfiguracyjnych",
        "YAML 1.2; practice of configuration files",
    ),
    example=example(
        "partners/tartak.yaml",
        bad="""\
name: Tartak: Pod Lipą
""",
        good="""\
name: "Tartak: Pod Lipą"
""",
    ),
)
