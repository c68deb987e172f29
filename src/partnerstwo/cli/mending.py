"""`validate --fix` and `--diff`: the safe fixes made, or shown."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.output import reader_may_leave, say, say_bytes, style, talk
from partnerstwo.language.dates import NBSP
from partnerstwo.language.printable import one_line
from partnerstwo.language.text import Text, Value

if TYPE_CHECKING:
    from partnerstwo.cli.examination import Examined, Wanted
    from partnerstwo.cli.opening import Opened
    from partnerstwo.cli.unsaved import Unsaved
    from partnerstwo.diagnostics.diagnostic import Diagnostic
    from partnerstwo.editing.passes import Look, Work
    from partnerstwo.source.replacing import Trouble

MOST_NAMED = 10
"""Files that a summary names; of more only the number is told."""

_FIXED = Text("Poprawiono {n:place} w {m:mended_file_loc}: {files}", "Fixed {n:place} in {m:mended_file_loc}: {files}")
_MORE = Text("i {n:more_file}", "and {n:more_file}")
_NOTHING = Text("Nie ma nic, co dałoby się poprawić bez człowieka.", "There is nothing to fix without a person.")
_WOULD = Text(
    "Do poprawienia przez --fix: {n:place} w {m:mended_file_loc}.",
    "For --fix to mend: {n:place} in {m:mended_file_loc}.",
)
_NEW_ERROR = Text(
    "{file}: bez zmian, bo poprawka przyniosłaby nowy błąd ({code}: {message}); popraw ten plik ręcznie",
    "{file}: left as it is, since the fix would bring a new error ({code}: {message}); mend it by hand",
)
_NOT_WRITTEN = {
    "changed": Text(
        "{file}: nie zapisano, bo plik zmienił się w międzyczasie; uruchom polecenie jeszcze raz",
        "{file}: not written, since the file has changed meanwhile; run the command again",
    ),
    "odd": Text(
        "{file}: nie zapisano, bo to nie jest zwykły plik rejestru; popraw go ręcznie",
        "{file}: not written, since it is no regular file of the registry; mend it by hand",
    ),
    "read_only": Text(
        "{file}: nie zapisano, bo plik jest tylko do odczytu; zdejmij tę blokadę albo popraw go ręcznie",
        "{file}: not written, since the file is read-only; make it writable or mend it by hand",
    ),
    "full": Text(
        "{file}: nie zapisano, bo na dysku zabrakło miejsca; plik jest taki, jak był",
        "{file}: not written, since the disk is full; the file is as it was",
    ),
    "refused": Text(
        "{file}: nie zapisano, bo system odmówił zapisu; sprawdź uprawnienia do folderu",
        "{file}: not written, since the system refused; see whether you may write to the folder",
    ),
}
_TOO_LONG = Text(
    "tekst jest za długi (limit: 1 MiB), więc nie został poprawiony",
    "the text is too long (limit: 1 MiB), so it was not fixed",
)
_SOME_NOT_WRITTEN = Text("nie wszystko udało się zapisać", "not everything could be written")


def fix(wanted: Wanted) -> Examined:
    """Makes the safe fixes of the findings that are asked for, says what was done, and examines what is there now.

    Raises `CannotError` where a file could not be written; the others are.
    """
    from partnerstwo.cli.examination import examine
    from partnerstwo.cli.writer import only_writer

    root = wanted.root()
    try:
        with only_writer(root) as alone:
            first = examine(wanted)
            work = _work(wanted, first)
            troubles = _write(work, first.opened, alone=alone)
    except OSError:
        raise CannotError(_NOT_WRITTEN["refused"], {"file": str(root)}) from None
    _tell(work, troubles, first)
    if troubles:
        raise CannotError(_SOME_NOT_WRITTEN)
    return examine(wanted) if work.after else first


def fix_unsaved(wanted: Wanted, unsaved: Unsaved) -> tuple[bytes, Examined]:
    """The text that an editor holds with the safe fixes made, and what remains in it; no file is written.

    Raises `CannotError` for a text over the limit: what comes back is to take its place in the editor.
    """
    from partnerstwo.cli.examination import examine
    from partnerstwo.source.layout import LARGEST

    if len(unsaved.text) > LARGEST:
        raise CannotError(_TOO_LONG)
    first = examine(wanted)
    file = unsaved.file(Path(first.opened.tree.root), first.opened.folder)
    work = _work(wanted, first)
    after = {name: text for name, text in work.after.items() if name == file}
    _tell(replace(work, after=after, fixed=tuple(each for each in work.fixed if each.file == file)), {}, first)
    text = after.get(file, unsaved.text)
    return text, examine(replace(wanted, unsaved=replace(unsaved, text=text))) if after else first


def show(wanted: Wanted) -> int:
    """Writes what `fix` would change as a patch to standard output; exit code 1 if there is anything to fix."""
    from partnerstwo.cli.examination import examine
    from partnerstwo.editing.patch import patch

    first = examine(wanted)
    work = _work(wanted, first)
    asked = wanted.asked
    look = style(sys.stdout, asked)
    patches = [patch(first.outcome.path(file), work.before[file], work.after[file]) for file in sorted(work.after)]
    with reader_may_leave():
        if look.colour or sys.stdout.isatty():
            from partnerstwo.cli.patches import shown

            say("".join(shown(each, look) for each in patches))
        else:
            say_bytes(b"".join(patches))
    _refusals(work, first)
    if work.after:
        _say(_WOULD, first, {"n": len(work.fixed), "m": len(work.after)})
    else:
        talk(_NOTHING[first.opened.lang])
    return 1 if work.after else 0


def _work(wanted: Wanted, first: Examined) -> Work:
    from partnerstwo.cli.examination import examine
    from partnerstwo.editing.passes import passes

    last = first

    def look(texts: Mapping[str, bytes]) -> Look:
        nonlocal last
        last = examine(replace(wanted, mended=texts)) if texts else first
        return _looked(last, wanted)

    return _with_made_files(passes(look), last)


def _with_made_files(work: Work, last: Examined) -> Work:
    """The work with the files that the program makes from the registry, as the mended registry has them."""
    from partnerstwo.schema.files import files, language
    from partnerstwo.source.edits import Rewrite

    asked = [each for each in work.left if each.fix and any(isinstance(edit, Rewrite) for edit in each.fix.edits)]
    if not asked:
        return work
    registry = last.opened.registry
    made, there = files(registry, language(registry)), registry.hints or {}
    paths = [edit.file for each in asked if each.fix for edit in each.fix.edits if isinstance(edit, Rewrite)]
    return replace(
        work,
        before={**work.before, **{path: there.get(path) for path in paths}},
        after={**work.after, **{path: made[path] for path in paths}},
        fixed=(*work.fixed, *asked),
    )


def _looked(examined: Examined, wanted: Wanted) -> Look:
    """What there is to fix, and all errors, also of rules that were not asked for."""
    from partnerstwo.cli.invocation import day
    from partnerstwo.diagnostics.severity import Severity
    from partnerstwo.editing.passes import Look
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.diagnose import diagnose
    from partnerstwo.rules.run import run
    from partnerstwo.rules.selection import Selection

    opened = examined.opened
    every = [each for each, _ in examined.found]
    if wanted.selection != Selection():
        found = run(opened.registry, day(wanted.on), RULES, Selection())
        every = list(diagnose(found, opened.registry, opened.tree, opened.lang))
    errors = [each for each in every if each.severity is Severity.ERROR and each.suppression is None]
    return Look(opened.tree, examined.outcome.diagnostics, errors)


def _write(work: Work, opened: Opened, *, alone: bool) -> dict[str, Trouble]:
    """Writes the files; whatever keeps one of them from being written, the others are."""
    from partnerstwo.source import replacing

    troubles: dict[str, Trouble] = {}
    root = Path(opened.tree.root)
    if alone:
        replacing.sweep(root)
    for file in sorted(work.after):
        trouble = replacing.replace(opened.tree, file, work.before[file], work.after[file])
        if trouble is not None:
            troubles[file] = trouble
    return troubles


def _tell(work: Work, troubles: Mapping[str, Trouble], first: Examined) -> None:
    lang, path = first.opened.lang, first.outcome.path
    written = [file for file in sorted(work.after) if file not in troubles]
    for file, trouble in troubles.items():
        _say(_NOT_WRITTEN[trouble.value], first, {"file": path(file)})
    _refusals(work, first)
    if written:
        named = ", ".join(path(file) for file in written[:MOST_NAMED])
        if len(written) > MOST_NAMED:
            named += " " + _MORE.format(lang, {"n": len(written) - MOST_NAMED})
        places = sum(1 for each in work.fixed if not troubles.keys() >= _files(each))
        values: dict[str, Value] = {"n": places, "m": len(written), "files": named}
        _say(_FIXED, first, values)
    elif not troubles:
        talk(_NOTHING[lang])


def _files(fixed: Diagnostic) -> set[str]:
    """The files that a fix changes."""
    from partnerstwo.source.edits import Rewrite

    made = {edit.file for edit in fixed.fix.edits if isinstance(edit, Rewrite)} if fixed.fix else set()
    return made or {fixed.file}


def _refusals(work: Work, first: Examined) -> None:
    for each in work.refused:
        values: dict[str, Value] = {
            "file": first.outcome.path(each.file), "code": each.error.code, "message": each.error.message,
        }  # fmt: skip
        _say(_NEW_ERROR, first, values)


def _say(text: Text, first: Examined, values: Mapping[str, Value]) -> None:
    """A line for people and for their scripts: with plain spaces, and nothing in it that steers a terminal."""
    talk(one_line(text.format(first.opened.lang, values)).replace(NBSP, " "))
