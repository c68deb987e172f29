"""Text cut to a width."""

from __future__ import annotations

import pytest

from partnerstwo.document.charts.lettering import ELLIPSIS, clean, fitted, wrapped
from partnerstwo.document.fonts.faces import width


@pytest.mark.parametrize("room", [0, 5, 11, 40, 80.5, 200])
@pytest.mark.parametrize("text", ["Gmina Lipowo, Urząd Gminy", "(„. – ; „(", "a" * 90, "e\u0301" * 40, "\u0301" * 9])
def test_the_longest_beginning_that_fits_is_kept(text: str, room: float) -> None:
    found = fitted(text, 12, room)
    cuts = [text[:kept].rstrip(" \u00a0,.;:–-„(") + ELLIPSIS for kept in range(1, len(text) + 1)]
    fitting = [cut for cut in cuts if width(cut, 12) <= room]
    if width(text, 12) <= room:
        assert found == text
    elif not fitting:
        assert found == ""
    else:
        # Whole words may cost a little more.
        assert found == fitting[-1] or (text[len(found) - 1] == " " and found in fitting)


def test_a_page_in_place_of_a_name_is_measured_a_few_times_and_not_once_a_letter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured: list[int] = []

    def counted(text: str, size: float, *rest: object) -> float:
        measured.append(len(text))
        return width(text, size)

    monkeypatch.setattr("partnerstwo.document.charts.lettering.width", counted)
    assert wrapped(clean("Koło" * 10_000), 12, 100, 3)[0].startswith("KołoKoło")
    assert len(measured) < 100
