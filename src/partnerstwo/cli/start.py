"""The start of the process: what needs no program is answered before one is loaded."""

from __future__ import annotations

import sys

from partnerstwo import NAME, __version__

TYPE_CHECKING = False
"""As that of `typing`, which takes longer to load than the version to tell."""
if TYPE_CHECKING:
    from partnerstwo.cli.verdicts import Question


def run() -> None:
    """The console script."""
    try:
        _run()
    except KeyboardInterrupt:
        # While the program is loaded, or a verdict found or kept; for the rest `main` sees to it.
        sys.exit(130)


def _run() -> None:
    if sys.argv[1:] == ["--version"] and _version_said():
        return
    words = sys.argv[1:]
    asked = None
    if words[:1] == ["validate"] and "--no-cache" not in words:
        import os

        from partnerstwo.cli import verdicts

        asked = verdicts.question(words[1:], os.environ)
        if asked is not None:
            _answer(asked)
    import gc

    # What is read is kept to the end, and hardly anything of it refers to itself: to look for what may go takes a fifth
    # of the time of a large registry, and finds nothing. `--watch` sees to it after each run.
    gc.disable()
    from partnerstwo.cli.main import run as run_program

    run_program(asked)


def _answer(asked: Question) -> None:
    """Ends the process with the verdict, where it is known."""
    from partnerstwo.cli.verdicts import answered

    try:
        status = answered(asked)
    except OSError as error:
        from partnerstwo.cli.main import not_taken

        status = not_taken(error)
    if status is not None:
        sys.exit(status)


def _version_said() -> bool:
    """Where the stream is closed, full or gone, the program finds the words for it."""
    try:
        print(NAME, __version__, flush=True)  # noqa: T201 - `output.say` without its imports
    except (OSError, ValueError):
        return False
    return sys.stdout is not None
