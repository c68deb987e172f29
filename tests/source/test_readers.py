"""Without libyaml the same files say the same."""

import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from partnerstwo.source import graph
from partnerstwo.source.place import Route
from partnerstwo.source.positions import Positions
from partnerstwo.source.reading import Value, read
from tests.source.test_hostile import FRAGMENTS


def routes(value: Value, route: Route = ()) -> list[Route]:
    match value:
        case dict():
            return [route, *(r for key, item in value.items() for r in routes(item, (*route, key)))]
        case list():
            return [route, *(r for number, item in enumerate(value) for r in routes(item, (*route, number)))]
        case str() | None:
            return [route]


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=16).map(lambda parts: "".join(parts).encode()))
def test_both_readers_give_the_same_values_places_and_rules(raw: bytes) -> None:
    quick = read(raw, "f")
    places = [Positions(raw).find(route) for route in routes(quick.data)]
    saved = graph.parser, graph.quick_parser
    graph.parser = graph.quick_parser = graph._pure
    try:
        slow = read(raw, "f")
        assert [Positions(raw).find(route) for route in routes(slow.data)] == places
    finally:
        graph.parser, graph.quick_parser = saved
    assert (slow.data, slow.dropped) == (quick.data, quick.dropped)
    # A text with two mistakes may be told by either: the name of a mistake is compared in test_mistakes.
    assert {p.code for p in slow.problems} == {p.code for p in quick.problems}


def test_without_libyaml_files_are_still_read() -> None:
    code = (
        "import sys; sys.modules['_ruamel_yaml'] = None\n"
        "from partnerstwo.source import graph, reading\n"
        "assert not graph.IS_C\n"
        "assert reading.read(b'{krs: 0000123456}', 'f').data == {'krs': '0000123456'}\n"
    )
    source = Path(graph.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
