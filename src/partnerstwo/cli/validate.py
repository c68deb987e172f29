"""`validate`: reads the whole registry and shows the findings."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Never, TextIO

from partnerstwo.cli.declared import Argument, Option
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.invocation import (
    ColorOption,
    DataOption,
    Invocation,
    JobsOption,
    LangOption,
    OnOption,
    day,
    processes,
)
from partnerstwo.language.text import Text

if TYPE_CHECKING:
    from partnerstwo.cli.delivery import Delivery
    from partnerstwo.cli.examination import Examined, Wanted
    from partnerstwo.cli.unsaved import Unsaved
    from partnerstwo.rules.selection import Selection

_UNKNOWN_CODE = Text("nie ma reguły {code:quoted}", "there is no rule {code:quoted}")
_NEAR_CODE = Text(
    "nie ma reguły {code:quoted} (czy chodziło o {near}?)", "there is no rule {code:quoted} (did you mean {near}?)"
)


def validate(
    asked: Invocation,
    paths: Annotated[
        list[str] | None,
        Argument(
            metavar="PATH",
            help="Registries, or folders above them; files and folders of one registry: only findings in these.",
        ),
    ] = None,
    formats: Annotated[
        list[str] | None,
        Option(
            "--format",
            metavar="NAME[=FILE]",
            help="How findings are written: full, concise, json, github, gitlab, sarif, junit, rdjson or auto; "
            "with =FILE into that file. Can be given several times.",
        ),
    ] = None,
    output: Annotated[str | None, Option("--output", metavar="FILE", help="Write to a file.")] = None,
    select: Annotated[
        list[str] | None,
        Option(
            "--select",
            metavar="CODES",
            help="Only these rules, by code or its beginning, with commas.",
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        Option("--ignore", metavar="CODES", help="All but these rules."),
    ] = None,
    since: Annotated[
        str | None,
        Option(
            "--since",
            metavar="REV",
            help="Only findings in what changed since this tag, branch, commit or date, and those caused by it.",
        ),
    ] = None,
    stdin_filename: Annotated[
        str | None,
        Option(
            "--stdin-filename",
            metavar="FILE",
            help="Read the text of this file from standard input, and show what concerns it.",
        ),
    ] = None,
    baseline: Annotated[
        str | None,
        Option(
            "--baseline",
            metavar="FILE",
            help="Findings in this file are known and do not count; default: .baseline.json in the data folder.",
        ),
    ] = None,
    no_baseline: Annotated[bool, Option("--no-baseline", help="Count findings of the baseline, too.")] = False,
    update_baseline: Annotated[
        bool,
        Option(
            "--update-baseline",
            help="Make the baseline if there is none; else take out what is mended. It never grows.",
        ),
    ] = False,
    fix: Annotated[bool, Option("--fix", help="Make the fixes that are safe, then show what remains.")] = False,
    diff: Annotated[bool, Option("--diff", help="Write nothing; show what --fix would change, as a patch.")] = False,
    watch: Annotated[bool, Option("--watch", help="Run again whenever a file changes; Ctrl+C ends.")] = False,
    strict: Annotated[bool, Option("--strict", help="Warnings fail the run, too.")] = False,
    exit_zero: Annotated[bool, Option("--exit-zero", help="End with code 0 whatever is found.")] = False,
    notices: Annotated[bool, Option("--notices", help="Show notices, too.")] = False,
    statistics: Annotated[bool, Option("--statistics", help="Show how often each rule spoke.")] = False,
    jobs: JobsOption = None,
    no_cache: Annotated[  # noqa: ARG001 - the verdict kept is asked for before the command is
        bool, Option("--no-cache", help="Do not use or keep the last verdict.")
    ] = False,
    on: OnOption = None,
    data: DataOption = None,
    lang: LangOption = None,
    color: ColorOption = None,
) -> int:
    """Exit code 0: nothing at or above the threshold; 1: findings."""
    from partnerstwo.cli.delivery import deliveries
    from partnerstwo.cli.examination import Wanted
    from partnerstwo.cli.registries import registries
    from partnerstwo.cli.together import refuse_contradictions
    from partnerstwo.cli.unsaved import unsaved

    asked = asked.with_options(data, lang, color)
    named = registries([Path(path) for path in paths or []], asked.data)
    within = () if named else tuple(Path(path) for path in paths or [])
    if len(named) == 1:
        asked = replace(asked, data=str(named[0]))
    given = {
        "PATH": within, "--since": since, "--stdin-filename": stdin_filename, "--watch": watch,
        "--baseline": baseline, "--no-baseline": no_baseline, "--update-baseline": update_baseline,
        "--fix": fix, "--diff": diff, "--format": formats, "--output": output,
    }  # fmt: skip
    refuse_contradictions(given)
    if len(named) > 1:
        from partnerstwo.cli.several import refuse_for_several

        refuse_for_several(given, len(named))
    day(on)
    written = deliveries(formats or [], output, asked.environment)
    wanted = Wanted(
        asked,
        _selection(select or [], ignore or []),
        within,
        on,
        since,
        # Read last of all: who mistyped an option need not type a text first.
        unsaved=None if stdin_filename is None else unsaved(stdin_filename),
        baseline=baseline,
        baselined=not no_baseline,
        updating=update_baseline,
        strict=strict,
        notices=notices,
        # What is mended is worded, and so is what comes up later on.
        counted=not (notices or fix or diff or watch) and all(each.format.hides_notices for each in written),
        statistics=statistics,
        jobs=processes(jobs),
    )
    if len(named) > 1:
        status = _several(named, wanted, None if diff else written, fix=fix)
        return status if status > 1 or not exit_zero else 0
    if diff:
        return _diff(wanted, exit_zero=exit_zero)
    if watch:
        _watch(wanted, written)
    if fix and wanted.unsaved is not None:
        status = _filter(wanted, wanted.unsaved, written)
        return 0 if exit_zero else status
    status = _once(wanted, written, fix=fix)
    return 0 if exit_zero else status


def _diff(wanted: Wanted, *, exit_zero: bool) -> int:
    """Shows what `--fix` would do."""
    from partnerstwo.cli.mending import show

    status = show(wanted)
    return 0 if exit_zero else status


def _several(roots: tuple[Path, ...], wanted: Wanted, written: Sequence[Delivery] | None, *, fix: bool) -> int:
    """Each registry by itself, then all of them together; without `written`, what `--fix` would do in each."""
    from partnerstwo.cli.several import Several, show_several, validate_several

    several = Several(
        roots,
        # Midnight may come while it runs.
        replace(wanted, on=day(wanted.on).isoformat()),
        lambda one: _examined(one, fix=fix),
        lambda examined: _status(examined, strict=wanted.strict) > 0,
    )
    return show_several(several) if written is None else validate_several(several, written)


def _once(wanted: Wanted, written: Sequence[Delivery], *, fix: bool) -> int:
    """One run: examines and tells. The exit code follows from what remains."""
    from partnerstwo.cli.output import reader_may_leave

    examined = _examined(wanted, fix=fix)
    with reader_may_leave():
        _tell(examined, wanted, written)
    return _status(examined, strict=wanted.strict)


def _examined(wanted: Wanted, *, fix: bool) -> Examined:
    """Mends and keeps the baseline, as asked, and examines what is there then."""
    from partnerstwo.cli.baselines import place, update
    from partnerstwo.cli.examination import examine

    if fix:
        from partnerstwo.cli.mending import fix as mend

        examined = mend(wanted)
    else:
        examined = examine(wanted)
    if wanted.updating:
        opened = examined.opened
        update(examined.found, examined.known, place(wanted.baseline, opened.tree.root, opened.folder), opened.lang)
        examined = examine(wanted)
    return examined


def _filter(wanted: Wanted, unsaved: Unsaved, written: Sequence[Delivery]) -> int:
    """The fixed text goes where the text came from, and what remains to be told, to standard error."""
    from partnerstwo.cli.mending import fix_unsaved
    from partnerstwo.cli.output import say_bytes

    text, examined = fix_unsaved(wanted, unsaved)
    say_bytes(text)
    _tell(examined, wanted, written, sys.stderr)
    return _status(examined, strict=wanted.strict)


def _watch(wanted: Wanted, written: Sequence[Delivery]) -> Never:
    """Runs again and again, until it is interrupted."""
    from partnerstwo.cli.watching import watch

    watch(wanted, lambda examined: _tell(examined, wanted, written))


def _tell(examined: Examined, wanted: Wanted, written: Sequence[Delivery], stream: TextIO | None = None) -> None:
    from partnerstwo.cli.delivery import deliver
    from partnerstwo.cli.examination import tell_aside

    tell_aside(examined)
    deliver(examined.outcome, written, wanted.asked, stream)


def _selection(select: list[str], ignore: list[str]) -> Selection:
    from partnerstwo.rules.catalogue import RULES
    from partnerstwo.rules.selection import UnknownCodeError, selection

    try:
        return selection(select, ignore, [rule.code for rule in RULES])
    except UnknownCodeError as error:
        text = _NEAR_CODE if error.near else _UNKNOWN_CODE
        raise CannotError(text, {"code": error.code, "near": error.near or ""}) from error


def _status(examined: Examined, *, strict: bool) -> int:
    """A baseline with needless entries lets what was mended come back, so a strict run does not bear it."""
    from partnerstwo.diagnostics.severity import Severity

    result = examined.outcome
    failing = result.count(Severity.ERROR) + (result.count(Severity.WARNING) if strict else 0)
    return 1 if failing or (strict and examined.stale) else 0
