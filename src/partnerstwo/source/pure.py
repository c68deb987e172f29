"""The pure-Python YAML parser, brought to libyaml's rules where the two differ: tabs, colons in flow, anchors."""

import re
from typing import Any

from ruamel.yaml.composer import Composer
from ruamel.yaml.parser import Parser, ParserError
from ruamel.yaml.reader import Reader
from ruamel.yaml.scanner import Scanner, ScannerError
from ruamel.yaml.tokens import ScalarToken, TagToken

from partnerstwo.language.patterns import lazy_pattern

_BREAKS = "\r\n"
_BREAKS_END = "\0\r\n"
_BLANKS_END = "\0\r\n \t"
_URI = r"[\w\-;/?:@&=+$,.!~*'()\[\]]|%[0-9A-Fa-f]{2}"
_TAG = lazy_pattern(
    rf"!<(?P<uri>(?:{_URI})+)>|(?P<handle>![\w-]*!)(?P<suffix>(?:{_URI})+)|!(?![\w-]*!)(?:{_URI})*", re.ASCII
)


class PureParser(Reader, Scanner, Parser, Composer):
    """Events, tokens and nodes as libyaml makes them; the hooks of the resolver come from a subclass.

    `processing_version` is 1.1 because libyaml knows no other rules for `?` and `:`.
    """

    processing_version = (1, 1)

    def __init__(self, characters: str) -> None:
        self.comment_handling = None
        self.max_depth = None
        self.doc_infos: list[Any] = []
        self.resolver_hooks = self
        self._resolver = self
        Reader.__init__(self, characters, loader=self)
        Scanner.__init__(self, loader=self)
        Parser.__init__(self, loader=self)
        Composer.__init__(self, loader=self)

    def parse_node(self, block: bool = False, indentless_sequence: bool = False) -> Any:
        """A node begins at its first property; ruamel forgets a tag that stands before an anchor."""
        first = self.peek_token()
        try:
            event = super().parse_node(block, indentless_sequence)
        except ParserError as error:
            if isinstance(first, TagToken) and "tag handle" in str(error.problem):
                error.context_mark = first.start_mark
            raise
        if isinstance(first, TagToken):
            event.start_mark = first.start_mark
        return event

    def scan_to_next_token(self) -> None:
        """Skips blanks, comments and line ends; a tab is a blank where no key can begin."""
        while True:
            while self.peek() == " " or (self.peek() == "\t" and (self.flow_level or not self.allow_simple_key)):
                self.forward()
            if self.peek() == "#":
                while self.peek() not in _BREAKS_END:
                    self.forward()
            if not self.scan_line_break():
                return
            if not self.flow_level:
                self.allow_simple_key = True

    def scan_directive(self) -> Any:
        """No directive is read: the few that YAML knows never come here."""
        start = self.get_mark()
        raise ScannerError("while scanning a directive", start, "found unknown directive name", start)

    def scan_anchor(self, TokenClass: Any) -> Any:  # noqa: N803 - ruamel's name
        """Letters of a name are ASCII in libyaml, and what may follow it is listed."""
        start = self.get_mark()
        self.forward()
        length = 0
        while self.peek(length).isascii() and (self.peek(length).isalnum() or self.peek(length) in "-_"):
            length += 1
        name = self.prefix(length)
        self.forward(length)
        if not name or self.peek() not in "\0\r\n \t?:,]}%@`":
            context = "while scanning an alias" if TokenClass.__name__ == "AliasToken" else "while scanning an anchor"
            raise ScannerError(context, start, "did not find expected alphabetic character", self.get_mark())
        return TokenClass(name, start, self.get_mark())

    def scan_tag(self) -> Any:
        """libyaml asks less of a tag than ruamel does; tags are refused anyway, so only their length matters."""
        start = self.get_mark()
        length = 1
        while self.peek(length) not in _BLANKS_END:
            length += 1
        found = _TAG.match(self.prefix(length))
        if found is None or self.peek(found.end()) not in _BLANKS_END:
            raise ScannerError("while scanning a tag", start, "did not find expected tag URI", self.get_mark())
        self.forward(found.end())
        handle = found["handle"] or None
        return TagToken((handle, found["suffix"] or found["uri"] or "!"), start, self.get_mark())

    def scan_flow_scalar(self, style: Any) -> Any:
        """libyaml refuses an escape that makes half a surrogate pair."""
        token = super().scan_flow_scalar(style)
        if any("\ud800" <= character <= "\udfff" for character in token.value):
            raise ScannerError("while parsing a quoted scalar", token.start_mark, "found a bad escape", token.end_mark)
        return token

    def scan_plain(self) -> Any:
        """A plain scalar; after yaml_parser_scan_plain_scalar of libyaml 0.2."""
        start = end = self.get_mark()
        indent = self.indent + 1
        chunks: list[str] = []
        blanks = ""
        folded = False
        while not self._at_document_mark() and self.peek() != "#":
            length = self._plain_length(start)
            if length:
                chunks += (blanks, self.prefix(length))
                self.forward(length)
                end = self.get_mark()
                folded = False
                self.allow_simple_key = False
            if self.peek() not in " \t\r\n":
                break
            blanks, folded = self._plain_blanks(indent, start)
            if not self.flow_level and self.column < indent:
                break
        if folded:
            self.allow_simple_key = True
        return ScalarToken("".join(chunks), True, start, end)

    def _at_document_mark(self) -> bool:
        return bool(self.column == 0 and self.prefix(3) in ("---", "...") and self.peek(3) in _BLANKS_END)

    def _plain_length(self, start: Any) -> int:
        length = 0
        while (character := self.peek(length)) not in _BLANKS_END:
            if character == ":":
                blank = self.peek(length + 1) in _BLANKS_END
                if self.flow_level and not blank:
                    self.forward(length)
                    raise ScannerError("while scanning a plain scalar", start, "found unexpected ':'", self.get_mark())
                if blank:
                    break
            if self.flow_level and character in ",?[]{}":
                break
            length += 1
        return length

    def _plain_blanks(self, indent: int, start: Any) -> tuple[str, bool]:
        """The blanks up to the next word, folded when there is a line end among them."""
        spaces = ""
        breaks: list[str] = []
        while (character := self.peek()) in " \t\r\n":
            if character in _BREAKS:
                breaks.append(self.scan_line_break())
                continue
            if breaks and self.column < indent and character == "\t":
                problem = "found a tab character that violates indentation"
                raise ScannerError("while scanning a plain scalar", start, problem, self.get_mark())
            if not breaks:
                spaces += character
            self.forward()
        if not breaks:
            return spaces, False
        return "".join(breaks[1:]) or " ", True

    def scan_block_scalar(self, style: Any, rt: Any = False) -> Any:  # noqa: ARG002
        """A text after `|` or `>`; after yaml_parser_scan_block_scalar of libyaml 0.2."""
        start = self.get_mark()
        self.forward()
        chomping, increment = self._block_header(start)
        indent = max(self.indent, 0) + increment if increment else 0
        chunks: list[str] = []
        line_break = ""
        was_blank = False
        indent, breaks, end = self._block_breaks(indent, start)
        while self.column == indent and self.peek() != "\0":
            blank = self.peek() in " \t"
            folds = style == ">" and line_break == "\n" and not was_blank and not blank
            if not folds:
                chunks.append(line_break)
            elif not breaks:
                chunks.append(" ")
            chunks.append(breaks)
            was_blank = blank
            length = 0
            while self.peek(length) not in _BREAKS_END:
                length += 1
            chunks.append(self.prefix(length))
            self.forward(length)
            line_break = self.scan_line_break()
            indent, breaks, end = self._block_breaks(indent, start)
        if chomping != "-":
            chunks.append(line_break)
        if chomping == "+":
            chunks.append(breaks)
        return ScalarToken("".join(chunks), False, start, end, style)

    def _block_header(self, start: Any) -> tuple[str, int]:
        """The signs after `|`: what becomes of the last line ends, and how far the text is indented (0: unsaid)."""
        chomping, increment = "", 0
        for _ in range(2):
            sign = self.peek()
            if sign in ("+", "-") and not chomping:
                chomping = sign
            elif "1" <= sign <= "9" and not increment:
                increment = int(sign)
            else:
                break
            self.forward()
        while self.peek() in (" ", "\t"):
            self.forward()
        if self.peek() == "#":
            while self.peek() not in _BREAKS_END:
                self.forward()
        if self.peek() not in _BREAKS_END:
            problem = "did not find expected comment or line break"
            raise ScannerError("while scanning a block scalar", start, problem, self.get_mark())
        self.scan_line_break()
        return chomping, increment

    def _block_breaks(self, indent: int, start: Any) -> tuple[int, str, Any]:
        """Empty lines before the next line of text; the first time also finds the indentation."""
        deepest = 0
        breaks: list[str] = []
        end = self.get_mark()
        while True:
            while (not indent or self.column < indent) and self.peek() == " ":
                self.forward()
            deepest = max(deepest, self.column)
            if (not indent or self.column < indent) and self.peek() == "\t":
                problem = "found a tab character where an indentation space is expected"
                raise ScannerError("while scanning a block scalar", start, problem, self.get_mark())
            if self.peek() not in _BREAKS:
                break
            breaks.append(self.scan_line_break())
            end = self.get_mark()
        return indent or max(deepest, self.indent + 1, 1), "".join(breaks), end
