"""The file of the baseline: found beside the registry, read with care, made once, from then on only made smaller."""

from __future__ import annotations

import os
import shlex
import stat
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.output import talk, write_file
from partnerstwo.language.dates import NBSP
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text, Value
from partnerstwo.language.value import value

if TYPE_CHECKING:
    from partnerstwo.cli.keeping import Witness
    from partnerstwo.diagnostics.baseline import Baseline, Entry
    from partnerstwo.diagnostics.diagnostic import Diagnostic
    from partnerstwo.language.lang import Lang
    from partnerstwo.registry.registry import Registry
    from partnerstwo.rules.selection import Selection

NAME = ".baseline.json"
"""The file in the data folder that is taken without being named."""

Marked = tuple["Diagnostic", str | None]
"""A finding and its fingerprint; a waived one has none, since nobody looks for it."""

_NO_FILE = Text(
    "nie ma pliku stanu zastanego {file:quoted}; utwórz go: partnerstwo validate{option} --update-baseline",
    "there is no baseline {file:quoted}; make it: partnerstwo validate{option} --update-baseline",
)
_UNREADABLE = Text(
    "pliku stanu zastanego {file:quoted} nie da się odczytać", "the baseline {file:quoted} cannot be read"
)
_CONFLICT = Text(
    "w pliku stanu zastanego {file:quoted} jest nierozwiązany konflikt scalania; weź ten plik w całości z jednej ze "
    "stron: git checkout --ours {path}, a wpisy zbędne usunie: partnerstwo validate{option} --update-baseline",
    "the baseline {file:quoted} holds an unresolved merge conflict; take the whole file of either side: "
    "git checkout --ours {path}; what is needless then goes with: partnerstwo validate{option} --update-baseline",
)
_NEWER = Text(
    "plik stanu zastanego {file:quoted} pochodzi z nowszej wersji programu",
    "the baseline {file:quoted} is of a later version of the program",
)
_LEADS_OUT = Text(
    "plik stanu zastanego {file:quoted} jest dowiązaniem, które prowadzi poza rejestr; usuń je albo wskaż plik przez "
    "--baseline",
    "the baseline {file:quoted} is a link that leads out of the registry; delete it or name the file with --baseline",
)
_FORM = Text(
    "plik {file:quoted} nie jest plikiem stanu zastanego; usuń go i utwórz nowy: "
    "partnerstwo validate{option} --update-baseline",
    "the file {file:quoted} is no baseline; delete it and make a new one: "
    "partnerstwo validate{option} --update-baseline",
)
_GONE = Text(
    "Stan zastany {file:quoted} – zbędne: {count:entry}, bo takich wyników już nie ma. Usuń: "
    "partnerstwo validate{option} --update-baseline",
    "Baseline {file:quoted} – needless: {count:entry}, since there are no such findings any more. Remove: "
    "partnerstwo validate{option} --update-baseline",
)
_MADE = Text(
    "Zapisano stan zastany: {count:entry} w pliku {file:quoted}. Zatwierdź go w git; odtąd liczy się tylko to, "
    "co nowe.",
    "Baseline written: {count:entry} in {file:quoted}. Commit it; from now on only what is new counts.",
)
_NOTHING = Text(
    "Nie ma czego zapisać w stanie zastanym: żaden wynik się nie kwalifikuje.",
    "There is nothing to write into a baseline: no finding can stand in one.",
)
_SHRUNK = Text(
    "Stan zastany {file:quoted} – usunięto: {count:entry}, zostało: {left}.",
    "Baseline {file:quoted} – removed: {count:entry}, left: {left}.",
)
_SAME = Text(
    "Stan zastany {file:quoted} – bez zmian, zostało: {left}.", "Baseline {file:quoted} – no change, left: {left}."
)
_EMPTIED = Text(
    "Stan zastany {file:quoted} jest pusty: poprawiono wszystko, co w nim było. Możesz usunąć ten plik.",
    "The baseline {file:quoted} is empty: all that stood in it is mended. You may delete the file.",
)


@value
class Known:
    """A baseline, the file it stands in, and those of its entries that are needless."""

    file: str
    """As people know it."""
    option: str
    """What names it on the command line; empty where nothing has to."""
    within: str
    """As the registry would name it."""
    baseline: Baseline
    gone: tuple[Entry, ...] = ()


def known(
    named: str | None, root: Path, folder: str, *, needed: bool = True, witness: Witness | None = None
) -> Known | None:
    """The baseline that was named, else the one beside the registry, if there is one; `witness` is told its bytes.

    Raises `CannotError` for a file that is named and not there (unless it is not `needed`), or is no baseline.
    """
    path, file = place(named, root, folder)
    option = "" if named is None else f" --baseline {shlex.quote(named)}"
    values = {"file": file, "path": shlex.quote(file), "option": option}
    try:
        raw = _bytes(path)
    except FileNotFoundError:
        if named is not None and needed:
            raise CannotError(_NO_FILE, values) from None
        if witness is not None:
            witness.baseline(path, None)
        return None
    except OSError as error:
        raise CannotError(_UNREADABLE, values) from error
    if witness is not None:
        witness.baseline(path, raw)
    from partnerstwo.diagnostics.baseline import BaselineError, Fault, read

    try:
        return Known(file, option, _within(path, root), read(raw))
    except BaselineError as error:
        texts = {Fault.CONFLICT: _CONFLICT, Fault.NEWER: _NEWER, Fault.FORM: _FORM}
        raise CannotError(texts[error.fault], values) from error


def place(named: str | None, root: Path, folder: str) -> tuple[Path, str]:
    """Where the baseline stands, and how people know the place."""
    if named is not None:
        return Path(named), named
    return root / NAME, NAME if folder == "." else f"{folder}/{NAME}"


def marked(diagnostics: Sequence[Diagnostic]) -> tuple[Marked, ...]:
    """The findings with their fingerprints."""
    from partnerstwo.diagnostics.fingerprint import fingerprints

    told = iter(fingerprints([each for each in diagnostics if each.suppression is None]))
    return tuple((each, next(told) if each.suppression is None else None) for each in diagnostics)


def accepted(found: Iterable[Marked], before: Known) -> tuple[Marked, ...]:
    """The findings, those that stand in the baseline suppressed by it."""
    from partnerstwo.diagnostics.baseline import can_be_known
    from partnerstwo.diagnostics.diagnostic import Means, Suppression
    from partnerstwo.source.place import Span

    lines = {entry.fingerprint: entry.line for entry in before.baseline.entries}
    out: list[Marked] = []
    for each, fingerprint in found:
        line = lines.get(fingerprint or "")
        if line is None or not can_be_known(each):
            out.append((each, fingerprint))
        else:
            span = Span(line, 1, line, 1)
            out.append(
                (replace(each, suppression=Suppression(Means.BASELINE, "", None, before.within, span)), fingerprint)
            )
    return tuple(out)


def gone(found: Sequence[Marked], before: Known, registry: Registry, selection: Selection) -> tuple[Entry, ...]:
    """The entries whose finding the run could have made and did not."""
    from partnerstwo.diagnostics.baseline import can_be_known
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.rule import found_by_reading

    rules = {rule.code: rule for rule in RULES}
    heard = {(each.code, each.subject) for each, _ in found}

    def judged(entry: Entry) -> bool:
        rule = rules.get(entry.code)
        if rule is None:
            return True
        if not selection.holds(rule.code) or any((code, entry.subject) in heard for code in rule.silenced_by):
            return False
        if rule.check is found_by_reading:
            return entry.subject not in registry.fragments.broken
        return not registry.unread.intersection(rule.reads) and entry.subject not in registry.incomplete

    seen = [fingerprint for each, fingerprint in found if fingerprint is not None and can_be_known(each)]
    return before.baseline.missing(seen, judged)


def update(found: Sequence[Marked], before: Known | None, at: tuple[Path, str], lang: Lang) -> None:
    """Makes the baseline where there is none; takes out of it what is needless; adds nothing to it, ever.

    Raises `CannotError` where it cannot be written, or a link leads elsewhere: a foreign registry may hold one.
    """
    from partnerstwo.diagnostics.baseline import baseline_of, written

    path, file = at
    if path.name == NAME and _leads_out(path):
        raise CannotError(_LEADS_OUT, {"file": file})
    if before is None:
        made = baseline_of((each, fingerprint) for each, fingerprint in found if fingerprint is not None)
        if not made.entries:
            _say(_NOTHING, lang, {})
            return
        write_file(os.fspath(path), written(made).encode())
        _say(_MADE, lang, {"file": file, "count": len(made.entries)})
        return
    left = before.baseline.without(before.gone)
    values: dict[str, Value] = {"file": file, "count": len(before.gone), "left": len(left.entries)}
    if before.gone:
        write_file(os.fspath(path), written(left).encode())
    _say(_EMPTIED if not left.entries else _SHRUNK if before.gone else _SAME, lang, values)


def warn(before: Known, lang: Lang) -> None:
    """Says that entries are needless, where some are."""
    if before.gone:
        _say(_GONE, lang, {"file": before.file, "option": before.option, "count": len(before.gone)})


def _say(text: Text, lang: Lang, values: Mapping[str, Value]) -> None:
    talk(one_line(text.format(lang, values).replace(NBSP, " ")))


def _bytes(path: Path) -> bytes:
    """The bytes of a regular file, however it is reached. Raises `OSError`."""
    # Opening a pipe would wait for somebody to write into it.
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError
    from partnerstwo.diagnostics.baseline import LARGEST

    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise OSError
    return raw


def _leads_out(path: Path) -> bool:
    """Whether the file is a link out of its folder."""
    return path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(path.parent))


def _within(path: Path, root: Path) -> str:
    try:
        return Path(os.path.relpath(path, root)).as_posix()
    except ValueError:  # on Windows, another drive
        return path.resolve().as_posix()
