"""One fault for one file: what people really do to YAML files, in about the mix in which they do it."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Fault = Callable[[str, Random], str | bytes | None]
"""The text with the fault, or None where it has no place for it."""

_REFERENCE = re.compile(
    r"^( *(?:- )?(?:partner|lead|owner|run_by|initiated_by): |  - )([a-z0-9][a-z0-9-]{6,})$", re.MULTILINE
)
_DATE = re.compile(r"(?<=: )([0-9]{4})-([0-9]{2})-([0-9]{2})$", re.MULTILINE)
_KEY = re.compile(r"^([a-z_]{5,})(?=:)", re.MULTILINE)
_NUMBER = re.compile(r"^((?:nip|regon): )([0-9]+)$", re.MULTILINE)


def fault(path: str, text: str, chance: Random) -> tuple[str, bytes]:
    """The name of the fault that was made, and the file with it."""
    kind = path.partition("/")[0]
    table = (*_OF_KIND[kind], *_OF_KIND[kind], *_ANY)
    while True:
        name, make = chance.choice(table)
        made = make(text, chance)
        if made is not None:
            return name, made if isinstance(made, bytes) else made.encode()


def mistyped(word: str, chance: Random) -> str:
    """A word as fingers miss it: a letter left out, two swapped, one doubled, an underscore for a hyphen."""
    at = chance.randrange(1, len(word) - 2)
    drawn = chance.randrange(4)
    if drawn == 0 and word[at] != "-":
        return word[:at] + word[at + 1 :]
    if drawn == 1 and word[at] != word[at + 1] and "-" not in word[at : at + 2]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if drawn == 2 and "-" in word:
        return word.replace("-", "_", 1)
    return word[:at] + word[at] + word[at:] if word[at] != "-" else word[:at] + "x" + word[at:]


def _one(pattern: re.Pattern[str], text: str, chance: Random, new: Callable[[re.Match[str]], str]) -> str | None:
    found = list(pattern.finditer(text))
    if not found:
        return None
    match = found[chance.randrange(len(found))]
    return text[: match.start()] + new(match) + text[match.end() :]


def _replaced(pattern: str, new: str) -> Fault:
    """A fault that puts `new` for one place of the pattern."""
    compiled = re.compile(pattern, re.MULTILINE)
    return lambda text, chance: _one(compiled, text, chance, lambda match: match.expand(new))


def _unknown_id(text: str, chance: Random) -> str | None:
    return _one(_REFERENCE, text, chance, lambda match: match[1] + mistyped(match[2], chance))


def _unknown_key(text: str, chance: Random) -> str | None:
    return _one(_KEY, text, chance, lambda match: mistyped(match[1], chance))


def _bad_date(text: str, chance: Random) -> str | None:
    def wrong(match: re.Match[str]) -> str:
        year, month, day = match.groups()
        return chance.choice((f"{year}-02-30", f"{year}7-{month}-{day}", f"{year}-13-{day}", "wiosną", f"{year}-4-2"))

    return _one(_DATE, text, chance, wrong)


def _wrong_check_digit(text: str, chance: Random) -> str | None:
    return _one(_NUMBER, text, chance, lambda match: match[1] + match[2][:-1] + str((int(match[2][-1]) + 1) % 10))


def _tab(text: str, chance: Random) -> str | None:
    return _one(re.compile(r"^  (?=\S)", re.MULTILINE), text, chance, lambda _: "\t")


def _twice(text: str, chance: Random) -> str | None:
    match = re.search(r"^[a-z_]+: [^\n|>]+\n", text, re.MULTILINE)
    return text + match[0] if match else None


def _windows(text: str, chance: Random) -> bytes | None:
    # An older program saved it.
    raw = text.encode("cp1250", "ignore")
    return raw if any(byte > 127 for byte in raw) and raw != text.encode() else None


def _colon(text: str, chance: Random) -> str:
    return text + "notes: Uwaga: do sprawdzenia\n" if "\nnotes:" not in text else text + "tags: [a: b: c\n"


def _no_end_quote(text: str, chance: Random) -> str | None:
    return _one(re.compile(r"(?<=: )([^'\"\n|>\[{#]{4,})$", re.MULTILINE), text, chance, lambda match: f'"{match[1]}')


def _conflict(text: str, chance: Random) -> str | None:
    match = re.search(r"^[a-z_]+: [^\n|>]+\n", text, re.MULTILINE)
    if match is None:
        return None
    ours = f"<<<<<<< HEAD\n{match[0]}=======\n{match[0]}>>>>>>> poprawki\n"
    return text[: match.start()] + ours + text[match.end() :]


def _without_business(text: str, chance: Random) -> str | None:
    """The business sector leaves: the partnership lacks one of its three."""
    members = re.compile(
        r"^  - (?:\{)?partner: (?:tartak|piekarnia|bank-spoldzielczy|zaklad-stolarski|sklep|metal|gospodarstwo|apteka"
        r"|auto|mleczarnia|drukarnia|cukiernia|hurtownia|gosciniec|trans)-[^\n]*\n(?:    [^\n]*\n)*",
        re.MULTILINE,
    )
    without = members.sub("", text)
    return without if without != text else None


_ANY: tuple[tuple[str, Fault], ...] = (
    ("unknown-key", _unknown_key),
    ("unknown-key", _unknown_key),
    ("bad-date", _bad_date),
    ("tab", _tab),
    ("duplicate-key", _twice),
    ("windows-1250", _windows),
    ("colon-in-text", _colon),
    ("no-end-quote", _no_end_quote),
    ("merge-conflict", _conflict),
)
_OF_KIND: dict[str, tuple[tuple[str, Fault], ...]] = {
    "partners": (
        ("wrong-check-digit", _wrong_check_digit),
        ("wrong-check-digit", _wrong_check_digit),
        ("wrong-check-digit", _wrong_check_digit),
        ("short-krs", _replaced(r"^krs: 9999(\d+)$", r"krs: \1")),
        ("missing-name", _replaced(r"^name: .*\n", "")),
        ("unknown-form", _replaced(r"^legal_form: .*$", "legal_form: stowarzyszene")),
        ("polish-form", _replaced(r"^legal_form: association$", "legal_form: stowarzyszenie")),
        ("unknown-operator", _unknown_id),
        ("no-operator", _replaced(r"^run_by: .*\n", "")),
        ("bad-area", _replaced(r"^area: .*$", "area: 9950011")),
    ),
    "partnerships": (
        ("unknown-member", _unknown_id),
        ("unknown-member", _unknown_id),
        ("missing-sector", _without_business),
        ("closed", _replaced(r"^  open: tak$", "  open: nie")),
        ("unequal-votes", _replaced(r"^(    basis: declaration)$", r"\1\n    votes: 3")),
        ("by-order", _replaced(r"^    basis: declaration$", "    basis: order")),
        ("end-before-start", _replaced(r"^    since: (\d+)-04-12$", r"    since: \1-04-12\n    until: 2011-01-01")),
    ),
    "projects": (
        ("unknown-participant", _unknown_id),
        ("unknown-participant", _unknown_id),
        ("unknown-participant", _unknown_id),
        ("end-before-start", _replaced(r"^end: .*$", "end: 2017-01-31")),
        ("ambiguous-amount", _replaced(r"^( +amount): .*$", r"\1: 1.500")),
        ("bad-amount", _replaced(r"^total: .*$", "total: około 12 tys.")),
        ("unknown-status", _replaced(r"^status: .*$", "status: zakonczony")),
        ("unknown-partnership", _replaced(r"^partnership: razem-(.*)$", r"partnership: razem-w-\1")),
        ("unknown-goal", _replaced(r"^goals_refs: .*$", "goals_refs: [pracaa]")),
    ),
    "meetings": (
        ("unknown-attendant", _unknown_id),
        ("unknown-attendant", _unknown_id),
        ("future", _replaced(r"^date: .*$", "date: 2027-04-14")),
        ("count-in-words", _replaced(r"^    votes_for: .*$", "    votes_for: dwanaście")),
    ),
    "assessments": (
        ("score-out-of-range", _replaced(r"^  mission: .*$", "  mission: 6")),
        ("unknown-score", _replaced(r"^  reliability:", "  reliabilty:")),
        ("unknown-partnership", _replaced(r"^partnership: (.*)$", r"partnership: \1x")),
    ),
}
"""Faults of one kind of file, each drawn twice as often as one of any file; one that stands twice, more often."""
FAULTS = frozenset(name for table in (_ANY, *_OF_KIND.values()) for name, _ in table)
"""The names of all faults."""
