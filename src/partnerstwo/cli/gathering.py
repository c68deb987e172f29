"""Where the findings of several registries go: pieces put out as they come, each format to its own place."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self

from partnerstwo.cli.delivery import Delivery, tells
from partnerstwo.cli.failure import CannotError
from partnerstwo.cli.output import filled_file, forget_reader, say, say_bytes, style, talk
from partnerstwo.language.style import Style

if TYPE_CHECKING:
    from partnerstwo.cli.invocation import Invocation
    from partnerstwo.diagnostics.table import Format
    from partnerstwo.diagnostics.total import Total


class Sink:
    """One format on its way to a file or to standard output; what cannot be written there keeps no other from it."""

    def __init__(self, delivery: Delivery, asked: Invocation) -> None:
        self.format: Format = delivery.format
        self.file = delivery.file
        self.style = style(sys.stdout, asked) if delivery.file is None else Style()
        self.failure: CannotError | None = None
        self.left = False
        """Whether the reader of standard output has enough."""
        self._number = 0
        self._stack = ExitStack()
        self._target: BinaryIO | None = None

    @property
    def open(self) -> bool:
        """Whether anything more can be written."""
        return self.failure is None and not self.left

    def begin(self) -> None:
        """Opens the file, which takes its place at the end."""
        if self.file is not None:
            try:
                self._target = self._stack.enter_context(filled_file(self.file))
            except CannotError as failure:
                self.failure = failure

    def put(self, pieces: Sequence[str]) -> None:
        """Writes the pieces of one registry."""
        placed = self.format.writer().placed
        self.write("".join(placed(piece, self._number + at) for at, piece in enumerate(pieces)))
        self._number += len(pieces)

    def write(self, text: str) -> None:
        """Writes text, if anything can be written and there is any."""
        if not self.open or not text:
            return
        try:
            if self._target is not None:
                self._target.write(text.encode())
            elif self.format.for_programs and not sys.stdout.isatty():
                say_bytes(text.encode())
            else:
                say(text)
        except BrokenPipeError as error:
            if self._target is not None:
                self._abandon(error)
            else:
                forget_reader()
                self.left = True
        except OSError as error:
            self._abandon(error)
        except CannotError as failure:
            self.failure = failure

    def end(self) -> None:
        """Puts the file in its place."""
        try:
            self._stack.close()
        except CannotError as failure:
            self.failure = failure

    def drop(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Leaves what stood in the file's place."""
        self._stack.__exit__(kind, error, trace)

    def _abandon(self, error: OSError) -> None:
        try:
            self.drop(type(error), error, error.__traceback__)
        except CannotError as failure:
            self.failure = failure


class Gathering:
    """All formats of a run; files are in their places when it ends well."""

    def __init__(self, written: Sequence[Delivery], asked: Invocation, total: Total) -> None:
        # First what a program waits for, then what a person reads: the last thing on a screen is the verdict.
        self.sinks = tuple(Sink(each, asked) for each in sorted(written, key=lambda each: each.file is None))
        self._total = total
        self._shown = next((each.format for each in written if each.file is None), None)

    def __enter__(self) -> Self:
        for each in self.sinks:
            each.begin()
            each.write(each.format.writer().opening(self._total.on, self._total.lang))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each in self.sinks:
            each.drop(kind, error, trace)

    @property
    def deserted(self) -> bool:
        """Whether nothing more can be written anywhere."""
        return not any(each.open for each in self.sinks)

    @property
    def tells_reasons(self) -> bool:
        """Whether who looks at standard output sees why a registry could not be judged."""
        return self._shown is not None and not self._shown.for_programs and not self._shown.verdict_apart

    def put(self, pieces: Sequence[Sequence[str]]) -> None:
        """Writes the pieces of one registry, those of each format where they go."""
        for sink, its in zip(self.sinks, pieces, strict=True):
            sink.put(its)

    def finish(self) -> None:
        """What stands at the end of each format, and the verdict to standard error where nothing else tells it.

        Raises `CannotError` for the first file that could not be written.
        """
        from partnerstwo.diagnostics.overall import verdict

        for each in self.sinks:
            for text in each.format.writer().closing(self._total, each.style):
                each.write(text)
            each.end()
        if not all(each.failure for each in self.sinks) and not tells(self._shown, alone=len(self.sinks) == 1):
            talk(verdict(self._total))
        for each in self.sinks:
            if each.failure is not None:
                raise each.failure
