"""Y03: a file that is not UTF-8."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words

RULE = Rule(
    code="Y03",
    name="foreign-encoding",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Plik nie jest zapisany w kodowaniu UTF-8",
        "The file is not in UTF-8",
    ),
    variants={
        "cp1250": Words(
            Text(
                "Plik wygląda na zapisany w windows-1250, a nie w UTF-8",
                "The file looks like windows-1250 and not UTF-8",
            ),
            Text(
                "W Notatniku wybierz „Zapisz jako” i kodowanie UTF-8, albo wykonaj: iconv -f WINDOWS-1250 -t UTF-8 stary.yaml > nowy.yaml.",
                "In Notepad choose “Save as” and the encoding UTF-8, or run: iconv -f WINDOWS-1250 -t UTF-8 old.yaml > new.yaml.",
            ),
        ),
        "other": Words(
            Text(
                "W pliku stoją bajty, które nie są tekstem w UTF-8",
                "The file holds bytes that are no UTF-8 text",
            ),
        ),
        "utf16": Words(
            Text(
                "Plik jest zapisany w UTF-16, a nie w UTF-8",
                "The file is in UTF-16 and not UTF-8",
            ),
            Text(
                "W Notatniku wybierz „Zapisz jako” i kodowanie UTF-8 (nie „Unicode”).",
                "In Notepad choose “Save as” and the encoding UTF-8 (not “Unicode”).",
            ),
        ),
    },
    why=Text(
        "W innym kodowaniu polskie litery zamieniają się w przypadkowe znaki.",
        "In another encoding Polish letters turn into other signs.",
    ),
    remedy=Text(
        "Otwórz plik w edytorze i zapisz go ponownie w kodowaniu UTF-8.",
        "Open the file in an editor and save it again as UTF-8.",
    ),
    source=Text(
        "RFC 3629: UTF-8",
        "RFC 3629: UTF-8",
    ),
    example=None,
)
