"""The cell that names a table's row, marked as its header in a PDF of Typst.

Typst marks the titles of columns, but this release cannot be told which cell names a row. A reader who goes down a
column by ear hears the name with each figure only if the file says so. A general PDF library needs ten times as long
as the rest of the paper for this one change, so the objects are taken as Typst writes them: plain, with one table of
places at the end. What looks otherwise raises `ValueError`; the tests read the result with two other programs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_PLACES = re.compile(rb"xref\n0 (\d+)\n((?:\d{10} \d{5} [nf]\r\n)+)trailer\n(.*?)\nstartxref", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")
_ELEMENT = re.compile(rb"\d+ 0 obj\n<</Type/StructElem/S/(\w+)")
_NAMES = re.compile(rb"/IDTree<</Names\[(.*?)\]>>", re.DOTALL)
_NAME = re.compile(rb"\(([\w ]*)\)(\d+) 0 R")

Objects = dict[int, bytes]


def with_row_headers(pdf: bytes, columns: Sequence[int | None]) -> bytes:
    """The PDF with the cells of these columns as row headers, the other cells of a row pointing at them.

    `columns` speaks of each table in the order of reading, None where no column names the rows. Another number of
    tables than the file has raises `ValueError`: then the template and the walk have parted.
    """
    head, objects, trailer = _taken_apart(pdf)
    root = next(number for number, written in objects.items() if b"<</Type/StructTreeRoot" in written[:60])
    names: dict[bytes, int] = {}
    for number, (table, column) in enumerate(zip(_tables(objects, root), columns, strict=True), 1):
        if column is not None:
            names.update(_mark(objects, table, column, number))
    if names:
        objects[root] = _with_names(objects[root], names)
    return _put_together(head, {number: _ended(each) for number, each in objects.items()}, trailer)


def _taken_apart(pdf: bytes) -> tuple[bytes, Objects, bytes]:
    """What stands before the first object; the objects by number, in the order of the file; the trailer."""
    start = _START.search(pdf)
    places = _PLACES.match(pdf, int(start[1])) if start else None
    if start is None or places is None:
        raise ValueError("a PDF without a plain table of places")
    entries = places[2].split(b"\r\n")[:-1]
    found = sorted((int(entry[:10]), number) for number, entry in enumerate(entries) if entry.endswith(b"n"))
    bounds = [*(offset for offset, _ in found), int(start[1])]
    objects = {number: pdf[bounds[at] : bounds[at + 1]] for at, (_, number) in enumerate(found)}
    return pdf[: bounds[0]], objects, places[3]


def _put_together(head: bytes, objects: Objects, trailer: bytes) -> bytes:
    parts = [head]
    offset = len(head)
    offsets: dict[int, int] = {}
    for number, written in objects.items():
        offsets[number] = offset
        parts.append(written)
        offset += len(written)
    size = max(objects) + 1
    lines = [
        b"%010d 00000 n\r\n" % offsets[number] if number in offsets else b"0000000000 65535 f\r\n"
        for number in range(size)
    ]
    parts.append(b"xref\n0 %d\n%strailer\n%s\nstartxref\n%d\n%%%%EOF" % (size, b"".join(lines), trailer, offset))
    return b"".join(parts)


def _ended(written: bytes) -> bytes:
    """A stream whose last byte is a carriage return gets a line end that nobody can take for two."""
    return re.sub(rb"\r\nendstream\nendobj\n\Z", b"\r\r\nendstream\nendobj\n", written)


def _tables(objects: Objects, root: int) -> Iterator[int]:
    """The tables of the structure in the order of reading; none stands inside another."""
    waiting = [root]
    while waiting:
        number = waiting.pop()
        if _kind(objects[number]) == b"Table":
            yield number
        else:
            waiting.extend(reversed(_kids(objects, number)))


def _mark(objects: Objects, table: int, column: int, number: int) -> Iterator[tuple[bytes, int]]:
    """Marks one cell a row; yields its name and number."""
    for at, row in enumerate(_rows(objects, table)):
        cells = _kids(objects, row)
        if column >= len(cells):
            raise ValueError(f"table {number}: a row of {len(cells)} cells has no column {column}")
        name = b"R%dy%d" % (number, at)
        for place, cell in enumerate(cells):
            written = objects[cell]
            if place == column:
                written = _replaced(written, b"/S/TD", b"/S/TH")
                written = _replaced(written, b"/A[<</O/Table", b"/ID(%s)/A[<</O/Table/Scope/Row" % name)
            else:
                written = _replaced(written, b"/Headers[", b"/Headers[(%s)" % name)
            objects[cell] = written
        yield name, cells[column]


def _rows(objects: Objects, table: int) -> Iterator[int]:
    """The rows below the titles, whether or not the table has any titles."""
    for part in _kids(objects, table):
        match _kind(objects[part]):
            case b"TBody":
                yield from _kids(objects, part)
            case b"TR":
                yield part
            case _:
                pass


def _kind(written: bytes) -> bytes:
    element = _ELEMENT.match(written)
    return element[1] if element else b""


def _kids(objects: Objects, number: int) -> list[int]:
    """The elements right below one. Its list of kids stands after any text, so the last one is meant."""
    written = objects[number]
    start = written.rfind(b"/K[")
    if start < 0:
        return []
    kids = (int(kid) for kid in _REFERENCE.findall(written[start : written.index(b"]", start)]))
    return [kid for kid in kids if _kind(objects[kid])]


def _replaced(written: bytes, old: bytes, new: bytes) -> bytes:
    if old not in written:
        raise ValueError(f"a cell without {old.decode()}: {written[:200]!r}")
    return written.replace(old, new, 1)


def _with_names(root: bytes, names: dict[bytes, int]) -> bytes:
    """The root of the structure with more names in its tree of names, which must stay sorted."""
    tree = _NAMES.search(root)
    known = {name: int(number) for name, number in _NAME.findall(tree[1])} if tree else {}
    pairs = sorted({**known, **names}.items())
    written = b"/IDTree<</Names[%s]>>" % b"".join(b"(%s)%d 0 R" % pair for pair in pairs)
    if tree:
        return root[: tree.start()] + written + root[tree.end() :]
    return _replaced(root, b"/Type/StructTreeRoot", b"/Type/StructTreeRoot" + written)
