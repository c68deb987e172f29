"""Edits on texts in any layout, held against data that the edited text has to say, by a reader that is not ours."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from partnerstwo.source.edits import Add, Append, Compose, Edit, Put, Remove, Rename, Respace, Untab
from partnerstwo.source.place import Route
from partnerstwo.source.proof import Edited, Refusal, edited
from tests.editing.layouts import KEYS, LINES, WORDS, Data, laid_out
from tests.editing.reader import Reader

NEW = tuple(word for word in (*WORDS, *LINES) if word not in ("~", "null", ""))


def plain(value: Data) -> Any:
    """The data as the other reader tells them."""
    if isinstance(value, dict):
        return ["{", *([key, plain(each)] for key, each in value.items())]
    if isinstance(value, list):
        return ["[", *map(plain, value)]
    return value


def routes(value: Data, here: Route = ()) -> list[tuple[Route, Data]]:
    out: list[tuple[Route, Data]] = [(here, value)]
    if isinstance(value, dict):
        for key, each in value.items():
            out += routes(each, (*here, key))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            out += routes(each, (*here, number))
    return out


def at(value: Any, route: Route) -> Any:
    for step in route:
        value = value[step]
    return value


def any_edit(values: dict[str, Data], random: Random) -> Edit:
    """An edit that fits the data."""
    route, value = random.choice(routes(values))
    word = random.choice(NEW)
    if isinstance(value, dict):
        free = [key for key in KEYS if key not in value]
        return Add(route, random.choice(free), word)
    if isinstance(value, list):
        return Append(route, word)
    kind = random.random()
    if kind < 0.5:
        return Put(route, word)
    holder = at(values, route[:-1])
    if kind < 0.75 and isinstance(holder, dict):
        return Rename(route, random.choice([key for key in KEYS if key not in holder]))
    return Remove(route)


def made(values: dict[str, Data], edit: Edit) -> dict[str, Data]:
    """The data with the edit, in a few lines of their own."""
    out = deepcopy(values)
    match edit:
        case Put(route, value):
            at(out, route[:-1])[route[-1]] = value
        case Rename(route, key):
            holder = at(out, route[:-1])
            pairs = [(key if each == route[-1] else each, value) for each, value in holder.items()]
            holder.clear()
            holder.update(pairs)
        case Add(route, key, value):
            at(out, route)[key] = value
        case Append(route, value):
            at(out, route).append(value)
        case Remove(route):
            del at(out, route[:-1])[route[-1]]
        case _:
            raise TypeError(edit)
    return out


def test_the_layouts_say_what_they_are_to_say(reader: Reader) -> None:
    for seed in range(300):
        values, raw = laid_out(seed)
        read = reader.read(raw)
        assert not read.errors, raw.decode()
        assert read.value == plain(values), raw.decode()


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 10**9))
def test_an_edited_text_says_the_old_data_with_the_edit_made(reader: Reader, seed: int) -> None:
    values, raw = laid_out(seed)
    edit = any_edit(values, Random(seed))
    done = edited(raw, [edit])
    if isinstance(done, Refusal):
        return
    before, after = reader.read(raw), reader.read(done.raw)
    assert not after.errors, done.raw.decode()
    assert after.value == plain(made(values, edit)), done.raw.decode()
    assert after.comments == before.comments
    round_trip = YAML(typ="rt")
    round_trip.load(done.raw.decode().removeprefix("\ufeff"))
    unchanged_outside(raw, done, edit)


def unchanged_outside(raw: bytes, done: Edited, edit: Edit) -> None:
    """What stands before the first place and behind the last one is the same, byte for byte."""
    text, new = raw.decode().removeprefix("\ufeff"), done.raw.decode().removeprefix("\ufeff")
    assert raw.startswith(b"\xef\xbb\xbf") == done.raw.startswith(b"\xef\xbb\xbf")
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    places = [
        (starts[span.line - 1] + span.column - 1, starts[span.end_line - 1] + span.end_column - 1, words)
        for span, words in done.made[edit]
    ]
    rebuilt, end = "", 0
    for start, stop, words in sorted(places):
        rebuilt += text[end:start] + words
        end = stop
    assert rebuilt + text[end:] == new
    assert new.count("\r") - new.count("\r\n") == text.count("\r") - text.count("\r\n")


def test_few_edits_are_refused_and_each_for_a_reason() -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for seed in range(2000):
        values, raw = laid_out(seed)
        edit = any_edit(values, Random(seed))
        done = edited(raw, [edit])
        kind = type(edit).__name__
        counts[kind, "made" if isinstance(done, Edited) else done.value] += 1
    # A comment that would go with what is removed, a last item, an empty group: those are left to a person.
    for kind, least in (("Put", 0.9), ("Rename", 1.0), ("Append", 0.95), ("Add", 0.7), ("Remove", 0.5)):
        every = sum(n for (name, _), n in counts.items() if name == kind)
        assert counts[kind, "made"] >= least * every, (kind, counts)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**9))
def test_several_edits_at_once_are_the_same_as_one_after_the_other(reader: Reader, seed: int) -> None:
    values, raw = laid_out(seed)
    random = Random(seed)
    leaves = [route for route, value in routes(values) if isinstance(value, str) and route]
    edits = [Put(route, random.choice(NEW)) for route in random.sample(leaves, min(3, len(leaves)))]
    singly = [each for each in edits if isinstance(edited(raw, [each]), Edited)]
    done = edited(raw, singly)
    assert isinstance(done, Edited) or not singly
    if isinstance(done, Edited):
        expected = values
        for each in singly:
            expected = made(expected, each)
        assert reader.read(done.raw).value == plain(expected)


@pytest.mark.parametrize(
    ("text", "edit", "refusal"),
    [
        ("a: &x 1\nb: *x\n", Put(("a",), "2"), Refusal.UNREADABLE),
        ("a: !t 1\n", Put(("a",), "2"), Refusal.UNREADABLE),
        ("a: 1\n---\nb: 2\n", Put(("a",), "2"), Refusal.UNREADABLE),
        ("a: b: c\n", Put(("a",), "2"), Refusal.UNREADABLE),
        ("- a\n", Put((0,), "2"), Refusal.UNREADABLE),
        ("a: 1\n", Put(("b",), "2"), Refusal.NOWHERE),
        ("a: 1\na: 2\n", Put(("a",), "2"), Refusal.NOWHERE),
        ("a: {b: 1}\n", Put(("a",), "2"), Refusal.NOWHERE),
        ("a: 1\n", Remove(("a",)), Refusal.NOWHERE),
        ("a: 1\nb: 2 # powód\n", Remove(("b",)), Refusal.UNPROVED),
        ("a:\n  # powód\n  - 1\n  - 2\n", Remove(("a", 0)), None),
        ("a: >\n  x\n  y\nb: 1\n", Put(("a",), "z"), None),
        ("a:\n  - b: 1\n\tc: 2\n", Untab(), Refusal.UNPROVED),
        ("a: |\n  x\n \ty\n", Untab(), Refusal.UNPROVED),
        ("a:\n\u00a0\u00a0- b\n", Respace(), None),
        ("a:\n  x\n\u00a0\u00a0- b\n", Respace(), Refusal.UNPROVED),
        ("e: '\u0301x'\na: e\u0301\n", Compose(), None),
    ],
)
def test_what_cannot_be_proved_is_refused(text: str, edit: Edit, refusal: Refusal | None) -> None:
    done = edited(text.encode(), [edit])
    assert done is refusal if refusal else isinstance(done, Edited), done


def test_what_is_not_utf_8_or_too_large_is_refused() -> None:
    assert edited("a: ż\n".encode("cp1250"), [Put(("a",), "x")]) is Refusal.UNREADABLE
    assert edited(b"a: 1\n" + b"# x\n" * 300_000, [Put(("a",), "x")]) is Refusal.UNREADABLE


def test_two_edits_of_one_place_are_refused() -> None:
    assert edited(b"a: 1\n", [Put(("a",), "x"), Put(("a",), "y")]) is Refusal.OVERLAP


def test_a_comment_behind_a_value_with_a_hash_is_seen() -> None:
    raw = b"a: 1\nb: 'x # y'  # pow\xc3\xb3d\n"
    assert edited(raw, [Remove(("b",))]) is Refusal.UNPROVED
    done = edited(raw, [Put(("b",), "z # w")])
    assert isinstance(done, Edited)
    assert done.raw == b"a: 1\nb: 'z # w'  # pow\xc3\xb3d\n"
