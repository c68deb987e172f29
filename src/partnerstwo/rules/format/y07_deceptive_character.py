"""Y07: a character that a reader does not see, or sees as another.

A fix only where the text stays the same to any reader. Signs that turn the direction of writing may hide
something, and a control character or a foreign line end may stand for a line break.
"""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words, example

RULE = Rule(
    code="Y07",
    name="deceptive-character",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "W tekście stoi znak, którego nie widać albo który myli czytającego",
        "The text holds a character that is not seen or that deceives",
    ),
    variants={
        "bidi": Words(
            Text(
                "W tekście stoi niewidoczny znak zmiany kierunku pisma ({codepoint})",
                "The text holds an invisible sign that turns the direction of writing ({codepoint})",
            ),
        ),
        "control": Words(
            Text(
                "W tekście stoi znak sterujący ({codepoint})",
                "The text holds a control character ({codepoint})",
            ),
        ),
        "line_separator": Words(
            Text(
                "W tekście stoi nietypowy znak końca wiersza ({codepoint})",
                "The text holds an unusual line end ({codepoint})",
            ),
            Text(
                "Usuń ten znak i złam wiersz klawiszem Enter.",
                "Delete the character and break the line with Enter.",
            ),
        ),
        "nfc": Words(
            Text(
                "{count:word} z literami rozbitymi na dwa znaki (tekst nie jest w postaci NFC)",
                "{count:word} with letters broken into two characters (the text is not NFC)",
            ),
            Text(
                "Przepisz te słowa z klawiatury; tak bywa po skopiowaniu tekstu z PDF albo nazwy pliku z Maca.",
                "Type the words anew; this happens to text copied from a PDF or a file name on a Mac.",
            ),
            mend=Text("Składa te litery w jeden znak.", "Puts these letters together again."),
            severity=Severity.NOTICE,
        ),
        "zero_width": Words(
            Text(
                "W tekście stoi niewidoczny znak ({codepoint})",
                "The text holds an invisible character ({codepoint})",
            ),
        ),
    },
    why=Text(
        "Tekst z takim znakiem wygląda tak samo jak poprawny, a programy czytają go inaczej.",
        "A text with such a character looks like the right one, and programs read it differently.",
    ),
    remedy=Text(
        "Usuń ten znak albo przepisz słowo z klawiatury.",
        "Delete the character or type the word anew.",
    ),
    mend=Text(
        "Usuwa niewidoczny znak.",
        "Takes the invisible character out.",
    ),
    source=Text(
        "Unicode UAX #9, UAX #15, UTS #39",
        "Unicode UAX #9, UAX #15, UTS #39",
    ),
    example=example(
        "partners/tartak.yaml",
        bad=r"""name: "Tartak Pod\u200bLipą sp. z o.o."
""",
        good="""\
name: "Tartak Pod Lipą sp. z o.o."
""",
    ),
)
