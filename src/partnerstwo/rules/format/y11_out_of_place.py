"""Y11: a file or folder that does not belong to a registry."""

from __future__ import annotations

from partnerstwo.diagnostics.severity import Kind, Severity
from partnerstwo.language.text import Text
from partnerstwo.rules.rule import Rule, Words

RULE = Rule(
    code="Y11",
    name="out-of-place",
    kind=Kind.DATA,
    severity=Severity.ERROR,
    message=Text(
        "Plik nie należy do rejestru",
        "The file does not belong to a registry",
    ),
    variants={
        "nested": Words(
            Text(
                "Folder w folderze wpisów jest pomijany",
                "A folder inside a folder of records is passed over",
            ),
            Text(
                "Przenieś pliki o poziom wyżej; wpisy nie mają podfolderów.",
                "Move the files one level up; records have no subfolders.",
            ),
            severity=Severity.NOTICE,
        ),
        "not_regular": Words(
            Text(
                "To nie jest zwykły plik, więc nie będzie czytany",
                "It is no regular file and is not read",
            ),
            Text(
                "Zastąp go zwykłym plikiem tekstowym.",
                "Put an ordinary text file in its place.",
            ),
        ),
        "suffix": Words(
            Text(
                "Nazwa pliku nie kończy się na „.yaml”, więc plik jest pomijany",
                "The name of the file does not end in “.yaml”, so it is passed over",
            ),
            Text(
                "Zmień końcówkę nazwy na „.yaml” albo przenieś plik poza folder wpisów.",
                "Change the ending to “.yaml” or move the file out of the folder of records.",
            ),
            severity=Severity.NOTICE,
        ),
        "symlink_outside": Words(
            Text(
                "Dowiązanie prowadzi poza rejestr, więc nie będzie czytane",
                "The link leads out of the registry and is not followed",
            ),
            Text(
                "Zastąp dowiązanie samym plikiem.",
                "Put the file itself in place of the link.",
            ),
        ),
        "unknown_folder": Words(
            Text(
                "Plik lub folder, którego rejestr nie zna, jest pomijany",
                "A file or folder that a registry does not know is passed over",
            ),
            Text(
                "Wpisy trzymaj w folderach partners, partnerships, projects, meetings i assessments; resztę przenieś poza rejestr.",
                "Keep records in partners, partnerships, projects, meetings and assessments; move the rest out of the registry.",
            ),
            severity=Severity.NOTICE,
        ),
        "unreadable": Words(
            Text(
                "Pliku lub folderu nie da się otworzyć",
                "The file or folder cannot be opened",
            ),
            Text(
                "Sprawdź, czy istnieje i czy masz prawo go czytać.",
                "See whether it exists and whether you may read it.",
            ),
        ),
    },
    why=Text(
        "Pominięty plik wygląda jak część rejestru, a nikt go nie czyta.",
        "A file that is passed over looks like a part of the registry, and nobody reads it.",
    ),
    remedy=Text(
        "Przenieś plik poza rejestr albo do właściwego folderu.",
        "Move the file out of the registry or into the right folder.",
    ),
    source=Text(
        "model danych: pliki rejestru",
        "data model: the files of a registry",
    ),
    example=None,
)
