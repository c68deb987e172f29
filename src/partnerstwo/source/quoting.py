"""A value written as one scalar, in the style of its surroundings where that can hold it."""

from partnerstwo.language.patterns import lazy_pattern
from partnerstwo.source.typed import NOTHING

_BEGINS = lazy_pattern(r"[-?:,\[\]{}#&*!|>'\"%@`\s]|\.\.\.|---")
_BREAKS = lazy_pattern(r":(?=\s|\Z)|(?<=\s)#|[\x00-\x1f\x7f-\xa0\ufeff\u2028\u2029]|\s\Z")
_FLOW = lazy_pattern(r"[,\[\]{}]|:")
_ESCAPED = lazy_pattern(r'[\\"\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]')
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
_UNQUOTABLE = lazy_pattern(r"[\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]")


def written(value: str, style: str | None = None, *, flow: bool = False) -> str:
    """The value on one line: in `style` (`'`, `"`, else plain) if it can stand so, else in quotes that can hold it."""
    if style == '"' and "\\" not in value:
        return _double(value)
    if not style and _may_be_plain(value, flow=flow):
        return value
    if _UNQUOTABLE.search(value) or (style != "'" and "\\" not in value and '"' not in value):
        return _double(value)
    return "'" + value.replace("'", "''") + "'"


def _may_be_plain(value: str, *, flow: bool) -> bool:
    if value in NOTHING or _BEGINS.match(value) or _BREAKS.search(value):
        return False
    return not (flow and _FLOW.search(value))


def _double(value: str) -> str:
    return '"' + _ESCAPED.sub(lambda found: _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}", value) + '"'
