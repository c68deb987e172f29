"""The start of the process: what needs no program is answered before one is loaded."""

from __future__ import annotations

import sys

from partnerstwo import NAME, __version__


def run() -> None:
    """The console script."""
    if sys.argv[1:] == ["--version"] and _version_said():
        return
    import gc

    # What is read is kept to the end, and hardly anything of it refers to itself: to look for what may go takes a fifth
    # of the time of a large registry, and finds nothing. `--watch` sees to it after each run.
    gc.disable()
    from partnerstwo.cli.main import run as run_program

    run_program()


def _version_said() -> bool:
    """Where the stream is closed, full or gone, the program finds the words for it."""
    try:
        print(NAME, __version__, flush=True)  # noqa: T201 - `output.say` without its imports
    except (OSError, ValueError):
        return False
    return sys.stdout is not None
