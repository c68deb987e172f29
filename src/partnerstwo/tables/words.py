"""Meanings that several tables share."""

from __future__ import annotations

from typing import Final

from partnerstwo.language.text import Text

INCOMPLETE: Final = Text(
    "Czy czegoś w pliku nie dało się odczytać i wiersz tego nie zawiera.",
    "Whether something in the file could not be read, so that the row lacks it.",
)
NUMBER: Final = Text(
    "Która to pozycja listy w pliku, licząc od 1.", "Which item of the list in the file it is, counted from 1."
)
PARTNERSHIP: Final = Text("Identyfikator partnerstwa.", "Id of the partnership.")
PROJECT: Final = Text("Identyfikator projektu.", "Id of the project.")
MEETING: Final = Text("Identyfikator spotkania.", "Id of the meeting.")
