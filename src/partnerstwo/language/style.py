"""What a format may assume about the screen it is read on."""

from __future__ import annotations

from partnerstwo.language.value import value


@value
class Links:
    """How a file is linked to on this screen (OSC 8)."""

    base: str
    """The address of the folder that paths are relative to, with the host's name: `file://biuro/home/ola/`."""
    lines: bool = False
    """Whether the terminal opens a file at the line after `#`; no standard says so, and others would find no file."""

    def to(self, path: str, line: int) -> str:
        """The address of a line in a file, with nothing in it but harmless ASCII."""
        from urllib.parse import quote

        root = self.base if not path.startswith("/") else "/".join(self.base.split("/", 3)[:3])
        where = quote(path, safe="/", errors="surrogatepass")
        return f"{root}{where}#{line}" if self.lines else f"{root}{where}"


@value
class Style:
    """Width, colour and letters of the reader's screen.

    Formats that become a file ignore it.
    """

    width: int | None = None
    """Cells in a line; None where there is no terminal: then nothing is wrapped or cut."""
    colour: bool = False
    """Whether escape sequences are understood; without it none is written, but for links."""
    ascii: bool = False
    """Whether the stream lacks some of the letters and lines that we draw with, so that ASCII has to do."""
    letters: str = ""
    """With `ascii`, the letters beyond it that the stream can write all the same: those of windows-1250, say."""
    links: Links | None = None
    """How to link to files; None where the terminal may not understand links."""
