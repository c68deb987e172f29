"""F01: a text, a list or a group of keys where another was expected.

A fix only for a list: of one word (two may be two items, or one) and of lines that lack a space after the dash.
"""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="F01",
    name="wrong-type",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Pole ma wartość innego rodzaju, niż powinno",
        "The value is not of the right kind",
    ),
    variants={
        "bullet": Words(
            Text(
                "Pole {field}: pozycje listy zaczynają się znakiem „{sign}”, a nie łącznikiem „-”, więc to jeden tekst",
                "{field}: the items begin with “{sign}” and not with a hyphen “-”, so this is one text and no list",
            ),
            Text(
                "Zamień „{sign}” na początku każdego wiersza na „-” (klawisz minus) i spację.",
                "Replace “{sign}” at the beginning of each line by “-” (the minus key) and a space.",
            ),
        ),
        "count": Words(
            Text(
                "Pole {field}: oczekiwano liczby całkowitej zapisanej cyframi, jest {found}",
                "{field}: a whole number in digits was expected, found {found}",
            ),
            Text(
                "Wpisz w polu „{key}” same cyfry, np. 2.",
                "Write digits only in “{key}”, such as 2.",
            ),
        ),
        "dash_without_space": Words(
            Text(
                "Pole {field}: brak spacji po „-”, więc to nie jest lista, tylko jeden tekst",
                "{field}: a space is missing after “-”, so this is one text and no list",
            ),
            Text(
                "Wstaw spację po każdym „-”: „- ...”.",
                "Put a space after each “-”: “- ...”.",
            ),
            mend=Text("Wstawia spację po każdym „-”.", "Puts a space after each “-”."),
        ),
        "flag": Words(
            Text(
                "Pole {field}: oczekiwano „tak” albo „nie”, jest {found}",
                "{field}: “yes” or “no” was expected, found {found}",
            ),
            Text(
                "Wpisz „{key}: tak” albo „{key}: nie”.",
                "Write “{key}: yes” or “{key}: no”.",
            ),
        ),
        "list": Words(
            Text(
                "Pole {field}: oczekiwano listy, jest {found}",
                "{field}: a list was expected, found {found}",
            ),
            Text(
                "Zapisz każdą pozycję w osobnym wierszu od „- ” albo w nawiasach: {key}: [a, b].",
                "Write each item on a line of its own that begins with “- ”, or in brackets: {key}: [a, b].",
            ),
            mend=Text(
                "Ujmuje jedyną pozycję w nawiasy: {key}: [...].", "Puts the only item in brackets: {key}: [...]."
            ),
        ),
        "list_under_text": Words(
            Text(
                "Pole {field}: tekst w wierszu pola i lista pod nim zlały się w jeden tekst",
                "{field}: the text on the line and the list under it became one text",
            ),
            Text(
                "Przenieś tekst do listy jako jej pierwszy wiersz „- ...” albo usuń go.",
                "Move the text into the list as its first line “- ...” or delete it.",
            ),
        ),
        "map": Words(
            Text(
                "Pole {field}: oczekiwano grupy pól, jest {found}",
                "{field}: a group of keys was expected, found {found}",
            ),
            Text(
                "Pod „{key}:” zapisz pola w osobnych, wciętych wierszach „pole: wartość”.",
                "Under “{key}:” write indented lines “key: value”.",
            ),
        ),
        "number": Words(
            Text(
                "Pole {field}: oczekiwano liczby (zera lub więcej), jest {found}",
                "{field}: a number (zero or more) was expected, found {found}",
            ),
            Text(
                "Wpisz w polu „{key}” liczbę cyframi, np. 12 albo 3,5.",
                "Write a number in digits in “{key}”, such as 12 or 3.5.",
            ),
        ),
        "score": Words(
            Text(
                "Pole {field}: oczekiwano oceny od 1 do 5, jest {found}",
                "{field}: a mark from 1 to 5 was expected, found {found}",
            ),
            Text(
                "Wpisz ocenę od 1 do 5, najwyżej z dwoma miejscami po przecinku, np. 4,25.",
                "Write a mark from 1 to 5 with at most two decimal places, such as 4.25.",
            ),
        ),
        "text": Words(
            Text(
                "Pole {field}: oczekiwano jednej wartości, jest {found}",
                "{field}: a single value was expected, found {found}",
            ),
            Text(
                "Wpisz w polu „{key}” jedną wartość, bez „- ”, nawiasów i pól pod spodem.",
                "Write one value in “{key}”, without “- ”, brackets or keys under it.",
            ),
        ),
        "text_or_map": Words(
            Text(
                "Pole {field}: oczekiwano jednej wartości albo grupy pól, jest {found}",
                "{field}: a single value or a group of keys was expected, found {found}",
            ),
            Text(
                "Usuń zbędny „- ” albo nawias i wpisz jedną wartość lub grupę pól.",
                "Delete the needless “- ” or bracket and write one value or a group of keys.",
            ),
        ),
    },
    why=Text(
        "Wartości, której nie da się odczytać, rejestr nie zgaduje, tylko ją pomija.",
        "A value that cannot be read is not guessed but left out.",
    ),
    remedy=Text(
        "Popraw wartość pola „{key}”.",
        "Mend the value of “{key}”.",
    ),
    source=Text(
        "model danych: pola wpisów",
        "data model: the fields of records",
    ),
    example=example(
        "partnerships/razem.yaml",
        bad="""\
clld: może
""",
        good="""\
clld: nie
""",
    ),
)
