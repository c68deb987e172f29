"""A reader's complaint to the mistake a person made, and to the place where it is mended (Y01)."""

import re

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.source.characters import shown
from partnerstwo.source.graph import BadSyntaxError, tokens
from partnerstwo.source.problem import Problem
from partnerstwo.source.text import Text

_KEY = r"[^\s:#\[\]{},'\"-][^\s:#\[\]{},'\"]*"
_GLUED = lazy_pattern(rf"[ \t]*(?:-[ \t]+)*({_KEY}):(?!//)(?=[^ \t\r\n:])")
_KEYED = lazy_pattern(r"[ \t]*(?:-[ \t]+)*(?P<key>\"[^\"]*\"|'[^']*'|[^\s#][^:#]*?)[ \t]*:[ \t]+(?P<value>\S)")
_QUOTED_PART = lazy_pattern(r"(['\"]).*\1.")
_ESCAPE = lazy_pattern(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[0abt\tnvfre \"/\\N_LP\r\n])?")
_ALIAS = lazy_pattern(r"(?:^|[\s])(\*\S+)[ \t]+$")
_LISTED = lazy_pattern(r"-(?=\s|\Z)")


def classify(bad: BadSyntaxError, text: Text, file: str) -> Problem:
    """The Y01 problem of a text that could not be parsed."""
    return _Case(bad, text, file).problem()


def key_without_space(index: int, text: Text, file: str) -> Problem | None:
    """`id:a` where a key and its value were meant; the place is the key with its colon."""
    row = text.row(index)
    found = _GLUED.match(text.lines[row])
    if not found:
        return None
    start = text.start_of(row)
    place = text.span(start + found.start(1), start + found.end())
    return Problem("Y01", file, place, "missing_space", {"key": found[1], "after": f"{found[1]}:"})


class _Case:
    """One complaint and the text around it."""

    def __init__(self, bad: BadSyntaxError, text: Text, file: str) -> None:
        self.bad, self.text, self.file = bad, text, file
        self.row = text.row(bad.index)
        self.line = text.lines[self.row]
        self.column = bad.index - text.start_of(self.row)
        self.before = self.line[: self.column]
        self.character = text.characters[bad.index : bad.index + 1]

    def problem(self) -> Problem:
        complaint = self.bad.complaint
        for phrases, answer in _ANSWERS:
            if any(phrase in complaint for phrase in phrases) and (found := answer(self)):
                return found
        return self.other()

    def make(self, variant: str, start: int, end: int | None = None, **values: str | int) -> Problem:
        """At start to end, or to the end of the line."""
        where = self.text.rest(start) if end is None else self.text.span(start, end)
        told = {name: shown(value) if isinstance(value, str) else value for name, value in values.items()}
        return Problem("Y01", self.file, where, variant, told)

    def other(self) -> Problem:
        row = min(self.row, len(self.text.lines) - 1)
        if self.bad.context is not None and not self.line.strip():
            return self.make("other", self.bad.context)
        line = self.text.lines[row]
        return self.make("other", self.text.start_of(row) + len(line) - len(line.lstrip()))

    def key_of(self, row: int) -> str:
        found = _KEYED.match(self.text.lines[row])
        if found is None or _QUOTED_PART.match(found["key"]):
            return ""
        return found["key"].strip("'\"")

    def previous(self) -> int | None:
        """The nearest line above that says something."""
        for row in range(self.row - 1, -1, -1):
            line = self.text.lines[row].strip()
            if line and not line.startswith("#"):
                return row
        return None

    def tab(self) -> Problem | None:
        indent = self.line[: len(self.line) - len(self.line.lstrip(" \t"))]
        if self.character != "\t" and "\t" not in indent:
            return None
        column = indent.find("\t") if "\t" in indent else self.column
        length = len(self.line[column:]) - len(self.line[column:].lstrip("\t"))
        start = self.text.start_of(self.row) + column
        return self.make("tab_indentation", start, start + length)

    def reserved(self) -> Problem | None:
        """A text that begins with a sign YAML keeps for itself."""
        if not self.character.strip():
            return None
        return self.make("reserved_start", self.bad.index, char=self.character, key=self.key_of(self.row))

    def reserved_context(self) -> Problem | None:
        """The same where the reader complains behind the sign."""
        start = self.bad.index if self.bad.context is None else self.bad.context
        row = self.text.row(start)
        return self.make("reserved_start", start, char=self.text.characters[start], key=self.key_of(row))

    def directive(self) -> Problem | None:
        start = self.bad.index if self.bad.context is None else self.bad.context
        return self.make("reserved_start", start, char="%", key="")

    def colon(self) -> Problem | None:
        found = _KEYED.match(self.before)
        if found:
            start = self.text.start_of(self.row) + found.start("value")
            return self.make("colon_in_text", start, key=found["key"].strip("'\""))
        row = self.previous()
        if row is None:
            return None
        glued = key_without_space(self.text.start_of(row), self.text, self.file)
        if glued:
            return glued
        above = self.text.lines[row]
        indented = len(self.line) - len(self.line.lstrip(" "))
        if indented > len(above) - len(above.lstrip(" ")) and _KEYED.match(above):
            return self.indentation()
        return self.make("other", self.text.start_of(row) + len(above) - len(above.lstrip()))

    def colon_in_flow(self) -> Problem | None:
        """Inside brackets: `{a:b}` lacks a space, `[10:30]` and `[http://x]` lack quotes."""
        start = self.bad.index if self.bad.context is None else self.bad.context
        word = self.text.characters[start : self.bad.index]
        opened = self.open_bracket()
        glued = re.fullmatch(r"[A-Za-z_][\w-]*", word) and self.text.characters[self.bad.index :][1:3] != "//"
        if opened is not None and self.text.characters[opened] == "{" and glued:
            return self.make("missing_space", start, self.bad.index + 1, key=word, after=f"{word}:")
        end = re.compile(r"[^,\]}\r\n]*").match(self.text.characters, start)
        stop = start + len(end[0].rstrip()) if end else self.bad.index
        return self.make("colon_in_text", start, stop, key=self.key_of(self.row))

    def lost_key(self) -> Problem | None:
        """A line that should have been a key."""
        context = self.bad.index if self.bad.context is None else self.bad.context
        sign = self.text.characters[context : context + 1]
        if sign in ("'", '"'):
            return self.make("unclosed_quote", context, char=sign, key="")
        if sign == "-":
            return self.make("missing_space", context, context + 1, key="", after="-")
        glued = key_without_space(context, self.text, self.file)
        return glued or self.make("other", context)

    def quote(self) -> Problem | None:
        start = self.bad.index if self.bad.context is None else self.bad.context
        sign = self.text.characters[start : start + 1]
        # One parser complains about an impossible escape before the end is missed, the other after.
        if sign == '"' and (found := self.escape()):
            return found
        return self.make("unclosed_quote", start, char=sign, key=self.key_of(self.text.row(start)))

    def escape(self) -> Problem | None:
        index = (self.bad.index if self.bad.context is None else self.bad.context) + 1
        for found in _ESCAPE.finditer(self.text.characters, index):
            digits = (found[1] or "")[1:]
            number = int(digits, 16) if digits else 0
            if found[1] is None or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
                char = self.text.characters[found.start() + 1 : found.start() + 2]
                return self.make("bad_escape", found.start(), found.start() + 2, char=char)
        return None

    def listed(self) -> Problem | None:
        """`tags: - a`."""
        found = _KEYED.match(self.line)
        if found is None or found.start("value") > self.column:
            return None
        return self.make("list_on_key_line", self.bad.index, key=found["key"].strip("'\""))

    def bracket(self) -> Problem | None:
        start = self.open_bracket()
        if start is None:
            return self.reserved()
        rest = self.text.characters[self.bad.index : self.text.end_of(self.row)]
        sign = self.text.characters[start]
        closing = "]" if sign == "[" else "}"
        if self.text.row(start) == self.row and closing in rest:
            return self.after_quote() or self.make("other", self.bad.index)
        return self.make("unclosed_bracket", start, char=sign, key=self.key_of(self.text.row(start)))

    def open_bracket(self) -> int | None:
        """The innermost bracket that is open where the complaint stands."""
        stack: list[int] = []
        for name, start, _ in tokens(self.text.characters):
            if start >= self.bad.index:
                break
            if name in ("FlowSequenceStartToken", "FlowMappingStartToken"):
                stack.append(start)
            elif name in ("FlowSequenceEndToken", "FlowMappingEndToken") and stack:
                stack.pop()
        return stack[-1] if stack else None

    def after_quote(self) -> Problem | None:
        """Something follows a closing quote: it was not meant to close, or it opened too early."""
        if self.before.rstrip()[-1:] not in ("'", '"'):
            return None
        quoted = [t for t in tokens(self.text.characters) if t[0] == "ScalarToken" and t[2] <= self.bad.index]
        if not quoted:
            return None
        _, start, end = quoted[-1]
        sign = self.text.characters[start]
        if sign not in ("'", '"') or self.text.characters[end : self.bad.index].strip():
            return None
        row = self.text.row(start)
        if row < self.row:
            return self.make("unclosed_quote", start, char=sign, key=self.key_of(row))
        return self.make("apostrophe" if sign == "'" else "quote", start, key=self.key_of(row), char=sign)

    def after_alias(self) -> Problem | None:
        """`name: *Razem dla Lubicza*`: the first word is an alias to YAML, the second one too many."""
        found = _ALIAS.search(self.before)
        if found is None:
            return None
        start = self.text.start_of(self.row) + found.start(1)
        return self.make("reserved_start", start, char="*", key=self.key_of(self.row))

    def misplaced(self) -> Problem | None:
        """A line that fits nowhere: text after a quote, a list under a text, or a wrong indentation."""
        if self.before.strip(" -"):
            return self.after_alias() or self.after_quote()
        if self.character == ":":
            return None
        if _LISTED.match(self.text.characters, self.bad.index) and (found := self.list_under_text()):
            return found
        return self.indentation()

    def list_under_text(self) -> Problem | None:
        row = self.previous()
        found = _KEYED.match(self.text.lines[row]) if row is not None else None
        if row is None or found is None or found["value"] in "[{|>&!":
            return None
        if found.start("key") > self.column:
            return None
        start = self.text.start_of(row) + found.start("value")
        return self.make("list_under_text", start, key=found["key"].strip("'\""))

    def indentation(self) -> Problem | None:
        """Where the line begins, and where the open lists (for a `-`) or maps (for a key) begin."""
        column = len(self.line) - len(self.line.lstrip(" "))
        dashed = bool(_LISTED.match(self.line[column:]))
        expected: set[int] = set()
        limit = 10**6
        for row in range(self.row - 1, -1, -1):
            line = self.text.lines[row]
            indent = len(line) - len(line.lstrip(" "))
            if not line.strip() or line.lstrip().startswith("#") or indent >= limit:
                continue
            limit = indent
            inner = re.match(r"[ ]*((?:-[ ]+)*)", line)
            key = inner.end() if inner else indent
            if key > indent and dashed:
                expected.add(indent + 1)
            if ":" in line and not dashed:
                expected.add(key + 1)
        start = self.text.start_of(self.row) + column
        expected.discard(column + 1)
        if not expected:
            return None
        columns = ", ".join(map(str, sorted(expected)))
        return self.make("indentation", start, found=column + 1, expected=columns)


_ANSWERS = (
    (("tab character", "character '\\t'"), _Case.tab),
    (("cannot start any token",), lambda case: case.tab() if case.character == "\t" else case.reserved()),
    (("directive",), _Case.directive),
    (("an alias", "an anchor", "a tag", "an tag", "tag handle", "a block scalar"), _Case.reserved_context),
    (("escape", "hexdecimal"), _Case.escape),
    (("quoted scalar", "double-quoted", "single-quoted"), _Case.quote),
    (("unexpected ':'",), _Case.colon_in_flow),
    (("mapping values are not allowed",), _Case.colon),
    (("simple key",), _Case.lost_key),
    (("sequence entries are not allowed",), _Case.listed),
    (("mapping keys are not allowed",), _Case.reserved),
    (("document start",), _Case.after_quote),
    (("flow sequence", "flow mapping", "flow node"), _Case.bracket),
    (("block node",), _Case.reserved),
    (("block mapping", "block collection"), _Case.misplaced),
)
"""What a complaint holds, and who looks at it; both parsers' words, the first that gives an answer."""
