"""Texts as people lay them out: the same data in any indentation, quotes, comments, line ends; made from a seed."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import TypeAlias

Data: TypeAlias = "str | list[Data] | dict[str, Data] | None"

KEYS = ("name", "status", "lead", "członkowie", "tags", "start", "notes", "klucz z odstępem", "x", "until")
WORDS = (
    "Gmina Lubicz", "tak", "0000123456", "12.04.2016", "2016-04", "12 500,00",
    "a", "zażółć", "Gmina: Lubicz", "null",
    "# nie komentarz", "it's", 'Dom "Pod Lipą"', "- x", "[a, b]", "{c}", "@x", "%50", "*a", "&b", "!c", "C:\\Lubicz",
    "~", "true", "x #y", "x # y", "koniec:", "", " odstęp ", "1_000", "0x1F", "a,b", "<<", "=", "日本", "😀",
    "tab\there",
)  # fmt: skip
LINES = ("pierwszy wiersz\ndrugi", "a: b\n# c\n- d", "x\n\ny", "jeden")


@dataclass
class Layout:
    """A text being written, and the data that it is to say."""

    random: Random
    step: int = 2
    dashes_in: bool = True
    lines: list[str] = field(default_factory=list)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def comment(self) -> str:
        return self.random.choice(("", "", "", "  # uwaga", " # x: 'y'", "   # - [z"))

    def scalar(self, value: str | None, *, flow: bool = False) -> str:
        if value is None:
            return self.random.choice(("~", "null")) if flow else self.random.choice(("", "~", "null"))
        styles = [self.double(value)]
        if not any(c in value for c in "\n\t"):
            styles.append("'" + value.replace("'", "''") + "'")
        if value in (
            "Gmina Lubicz",
            "tak",
            "0000123456",
            "12.04.2016",
            "2016-04",
            "a",
            "zażółć",
            "true",
            "1_000",
            "日本",
        ):
            styles += [value] * 3
        if value in ("it's", "C:\\Lubicz", "12 500,00", "0x1F") and not flow:
            styles += [value] * 3
        return self.random.choice(styles)

    def double(self, value: str) -> str:
        out = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
        return f'"{out}"'

    def flow(self, value: Data) -> str:
        gap = self.random.choice(("", " "))
        if isinstance(value, dict):
            return "{" + gap + ", ".join(f"{self.key(k)}: {self.flow(v)}" for k, v in value.items()) + gap + "}"
        if isinstance(value, list):
            return "[" + gap + self.random.choice((", ", ",  ")).join(map(self.flow, value)) + gap + "]"
        return self.scalar(value, flow=True)

    def key(self, key: str) -> str:
        return self.random.choice((key, key, key, f'"{key}"', f"'{key}'"))

    def between(self, indent: int) -> None:
        if self.chance(0.15):
            self.lines.append("")
        if self.chance(0.15):
            self.lines.append(
                " " * self.random.choice((indent, 0)) + "# komentarz: " + self.random.choice(("ą", "'", "- x"))
            )

    def value(self, head: str, value: Data, indent: int) -> None:
        """A value after `key:` or `-`, which stand in `head`."""
        if isinstance(value, str) and "\n" in value and self.chance(0.7):
            self.block(head, value, indent)
        elif value in ([], {}) or (isinstance(value, dict | list) and self.chance(0.3)):
            self.lines.append(f"{head} {self.flow(value)}{self.comment()}")
        elif isinstance(value, dict):
            if head.endswith("-"):
                self.inline_map(head, value, indent)
            else:
                self.lines.append(f"{head}{self.comment()}")
                self.map(value, indent + self.step)
        elif isinstance(value, list):
            self.lines.append(f"{head}{self.comment()}")
            self.items(value, indent + (self.step if self.dashes_in or head.endswith("-") else 0))
        else:
            words = self.scalar(value)
            self.lines.append(f"{head}{' ' * bool(words)}{words}{self.comment()}")

    def block(self, head: str, value: str, indent: int) -> None:
        self.lines.append(f"{head} |-{self.comment()}")
        self.lines += [" " * (indent + self.step) + line if line else "" for line in value.split("\n")]

    def map(self, data: dict[str, Data], indent: int) -> None:
        for key, value in data.items():
            self.between(indent)
            self.value(f"{' ' * indent}{self.key(key)}:", value, indent)

    def items(self, data: list[Data], indent: int) -> None:
        for value in data:
            self.between(indent)
            self.value(f"{' ' * indent}-", value, indent)

    def inline_map(self, head: str, data: dict[str, Data], indent: int) -> None:
        """The first key stands on the line of its dash."""
        gap = self.random.choice((1, 1, 3))
        column = indent + 1 + gap
        before = len(self.lines)
        for number, (key, value) in enumerate(data.items()):
            if number:
                self.between(column)
            self.value(f"{' ' * column}{self.key(key)}:", value, column)
        self.lines[before] = head + " " * gap + self.lines[before][column:]


def data(random: Random, depth: int = 0) -> Data:
    """Any value of a few levels."""
    kind = random.random()
    if depth > 2 or kind < 0.5:
        return random.choice((*WORDS, *LINES, None))
    if kind < 0.75:
        return [data(random, depth + 1) for _ in range(random.randint(0, 3))]
    return group(random, depth + 1, random.randint(0, 3))


def group(random: Random, depth: int, size: int) -> dict[str, Data]:
    return {key: data(random, depth) for key in random.sample(KEYS, size)}


def laid_out(seed: int) -> tuple[dict[str, Data], bytes]:
    """Data and a text that says them."""
    random = Random(seed)
    values = group(random, 0, random.randint(1, 6))
    layout = Layout(random, step=random.choice((2, 2, 4)), dashes_in=random.random() < 0.7)
    if layout.chance(0.3):
        layout.lines.append("# yaml-language-server: $schema=../.schema/partner.json")
    if layout.chance(0.2):
        layout.lines.append("---")
    layout.map(values, 0)
    if layout.chance(0.2):
        layout.lines.append("# koniec")
    line_end = random.choice(("\n", "\n", "\r\n"))
    text = line_end.join(layout.lines) + (line_end if layout.chance(0.8) else "")
    bom = "\ufeff" if layout.chance(0.1) else ""
    return values, (bom + text).encode()
