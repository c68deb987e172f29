"""An answer to a shell: the words that fit, or that the shell should offer its own files or folders."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from partnerstwo.language.printable import one_line

# What a shell would act on stands in no word that we offer; files of such names are left to the shell, which quotes.
_HARMLESS = re.compile(r"[\w./@+,=-]+")
LONGEST = 100
"""Letters of an explanation."""


class Kind(StrEnum):
    """Who knows what comes next."""

    WORDS = "words"
    """We do; a space follows the word."""
    OPEN = "open"
    """We do, and the word goes on, so that no space follows."""
    FILES = "files"
    FOLDERS = "folders"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word, and what it means where the shell can show it."""

    value: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What fits the word at the cursor; `prefix` is the part of that word before what is completed."""

    kind: Kind = Kind.WORDS
    candidates: tuple[Candidate, ...] = ()
    prefix: str = ""

    def behind(self, prefix: str) -> Answer:
        """The same for a word that begins with something else: `--format=`, `S01,`."""
        moved = tuple(Candidate(prefix + each.value, each.about) for each in self.candidates)
        return Answer(self.kind, moved, prefix + self.prefix)

    def written(self) -> str:
        """The lines that the scripts read: the kind and prefix, then word, tab, explanation."""
        # The scripts cut this line at its first space; a prefix that would not survive is none of ours.
        prefix = self.prefix if _HARMLESS.fullmatch(self.prefix) else ""
        lines = [f"{self.kind} {prefix}"]
        lines += [f"{each.value}\t{_short(each.about)}" for each in self.candidates if harmless(each.value)]
        return "".join(f"{line}\n" for line in lines)


NOTHING = Answer()


def fitting(typed: str, candidates: Iterable[Candidate]) -> Answer:
    """Those that begin as typed, without regard to case where nothing fits it exactly."""
    listed = tuple(candidates)
    exact = tuple(each for each in listed if each.value.startswith(typed))
    folded = typed.casefold()
    return Answer(candidates=exact or tuple(each for each in listed if each.value.casefold().startswith(folded)))


def harmless(word: str) -> bool:
    """Whether a shell takes the word as it is: letters, digits and a few marks."""
    return _HARMLESS.fullmatch(word) is not None


def _short(about: str) -> str:
    line = one_line(about).strip()
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
