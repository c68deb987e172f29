"""What the paper says has changed since the last session, and whom it does not name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from partnerstwo.cli.main import main
from partnerstwo.document.blocks import Document
from partnerstwo.language.lang import Lang
from partnerstwo.registry.changes.change import ChangeKind
from partnerstwo.registry.changes.compare import changes
from partnerstwo.registry.changes.compared import Compared, State
from partnerstwo.registry.load import load
from partnerstwo.report.build import Request, build
from partnerstwo.report.news import TOPICS
from partnerstwo.report.period import year_to
from partnerstwo.source.folder import Memory
from tests.report.papers import GARDEN, ON, RAZEM, changed, section_text, sections
from tests.rules.overlay import base_files
from tests.source.repositories import made

SESSION = date(2026, 5, 31)
COMMIT = "0123456789abcdef0123456789abcdef01234567"
MEETING = "partnership: razem\ndate: 2026-05-12\nkind: board\ndecisions: [Zakup ławek]\n"


def files(*edits: tuple[str, str, str], **more: str) -> dict[str, bytes]:
    texts = base_files() | {f"{name.replace('__', '/')}.yaml": text.encode() for name, text in more.items()}
    for file, old, new in edits:
        assert texts[file].decode().count(old) == 1, old
        texts[file] = texts[file].replace(old.encode(), new.encode())
    return texts


def paper(
    new: dict[str, bytes], old: dict[str, bytes] | None = None, *, internal: bool = False, lang: Lang = Lang.PL,
    partnership: str | None = None,
) -> Document:  # fmt: skip
    earlier = load(Memory(base_files() if old is None else old))
    registry = load(Memory(new))
    found = changes(earlier, registry, SESSION, ON)
    compared = Compared(State(earlier, SESSION, COMMIT, "Sesja"), State(registry, ON), found)
    return build(registry, Request(year_to(ON), lang, partnership, internal=internal, since=compared), ())


BUSY = files(
    (RAZEM, "members:\n", "members:\n  - {partner: kgw, since: 2026-06-10}\n"),
    (RAZEM, "  - partner: tartak\n", "  - partner: tartak\n    until: 2026-06-20\n    exit_reason: spór\n"),
    (RAZEM, "basis: declaration", "basis: order"),
    (RAZEM, "reviewed: 2026-05\n", "conflicts:\n  - {opened: 2026-06, cause: money, parties: [tartak, brzoza]}\n"),
    (GARDEN, "status: ongoing", "status: completed"),
    (GARDEN, "end: 2026-11-30", "end: 2026-06-15"),
    (GARDEN, "amount: 45 000,00", "amount: 47 000,00"),
    (GARDEN, "amount: 15 000,00", "amount: 15 000,00\n    settlement: invoice"),
    partners__kgw="name: KGW Lipowianki\nlegal_form: kgw\n",
    meetings__nowe=MEETING,
)

PUBLIC = """\
## 1. Co się zmieniło od ostatniej sesji

Porównano rejestr z jego stanem na dzień 31 maja 2026 r. (wersja 0123456789). Zapisane zmiany: 12. Zmiany, które \
nastąpiły przed tym dniem, a wpisano je później: 2. Oznaczono je słowami „wpisano z opóźnieniem”.

### Partnerzy

- Przystąpił partner: KGW Lipowianki (10 czerwca 2026 r.)
- Wystąpił partner: Tartak Pod Lipą sp. z o.o. (20 czerwca 2026 r.)

Inne zmiany: zmiana danych członkostwa – 1, nowy wpis o partnerze – 1.

### Projekty

- Ogród społeczny: zakończono (15 czerwca 2026 r.)
- Ogród społeczny: koniec realizacji: 30 listopada 2026 r. → 15 czerwca 2026 r.

Inne zmiany: zmiana udziału w projekcie – 1.

### Środki

- Ogród społeczny: środki (FIO/NOWEFIO, 2026 r.): 45 000,00 zł → 47 000,00 zł

### Spotkania i ustalenia

- Posiedzenie zarządu, 12 maja 2026 r.: odbyło się; **wpisano z opóźnieniem**
- Posiedzenie zarządu, 12 maja 2026 r.: podjęto ustalenie: Zakup ławek; **wpisano z opóźnieniem**

### Pozostałe

Inne zmiany: zmiana w partnerstwie – 1, nowy spór – 1.
"""


def test_the_section_of_a_public_paper() -> None:
    assert section_text(paper(BUSY), "since").strip() == PUBLIC.strip()


def test_a_public_paper_shames_nobody_and_an_internal_one_names() -> None:
    shaming = ("polecenie lub zarządzenie", "faktura", "spór (przyczyna")
    public, internal = (section_text(paper(BUSY, internal=each), "since") for each in (False, True))
    assert not [words for words in shaming if words in public]
    assert [words for words in shaming if words in internal] == list(shaming)
    # Why a partner left is told in no list of changes.
    assert "spór)" not in public + internal
    assert "Inne zmiany" not in internal


def test_it_comes_right_after_the_summary_which_counts() -> None:
    document = paper(BUSY)
    assert [section.key for section in document.sections][:3] == ["summary", "since", "basis"]
    assert (
        "**Co się zmieniło od ostatniej sesji?** Od 31 maja 2026 r. w rejestrze zapisano zmiany: 12 (partnerzy – 4, "
        "projekty – 3, środki – 1, spotkania i ustalenia – 2, pozostałe – 2)." in section_text(document, "summary")
    )


def test_in_english() -> None:
    text = section_text(paper(BUSY, lang=Lang.EN), "since")
    assert "- Joined: KGW Lipowianki (10 June 2026)" in text
    assert "Other changes: participation changed – 1." in text
    assert "**recorded late**" in text


def test_nothing_changed() -> None:
    document = paper(base_files())
    assert (
        section_text(document, "since")
        .strip()
        .endswith("(wersja 0123456789). W danych partnerstwa nic się nie zmieniło.")
    )
    assert "Od 31 maja 2026 r. w danych partnerstwa nic się nie zmieniło." in section_text(document, "summary")


def test_without_an_earlier_state_nothing_is_said() -> None:
    registry = load(Memory(BUSY))
    document = build(registry, Request(year_to(ON), Lang.PL), ())
    assert "since" not in [section.key for section in sections(document)]
    assert "od ostatniej sesji" not in section_text(document, "summary")


def test_what_no_chapter_tells_of_stands_at_the_end() -> None:
    free = "title: Wolny\nstatus: planned\nparticipants: [tartak, brzoza]\n"
    new = files(projects__wolny=free, partners__obcy="name: Obcy\nlegal_form: foundation\n")
    new["registry.yaml"] += b"thresholds: {A01: 24}\n"
    document = paper(new)
    text = section_text(document, "since_elsewhere")
    assert "- Wolny: nowy projekt w rejestrze (stan: planowany)" in text
    assert "Inne zmiany: nowy wpis o partnerze – 1." in text
    assert "Zapisane zmiany: 2." in text
    assert "nic się nie zmieniło" in section_text(document, "since")
    # A paper about one partnership has no elsewhere.
    assert "since_elsewhere" not in [each.key for each in sections(paper(new, partnership="razem"))]


def test_several_partnerships_have_a_section_each() -> None:
    other = "name: Drugie\nmembers: [{partner: rada-seniorow, since: 2026-06-05}]\nfounded: 2020\n"
    old = base_files() | {
        "partnerships/drugie.yaml": other.replace("{partner: rada-seniorow, since: 2026-06-05}", "").encode()
    }
    new = BUSY | {"partnerships/drugie.yaml": other.encode()}
    document = paper(new, old)
    found = [section for section in sections(document) if section.key == "since"]
    assert [section.title for section in found] == [
        "1.1. Co się zmieniło od ostatniej sesji",
        "2.1. Co się zmieniło od ostatniej sesji",
    ]
    first = section_text(replace(document, sections=(found[0],)), "since")
    assert "Przystąpił partner: Rada Seniorów w Lipowie" in first
    assert "KGW" not in first


def test_a_long_list_is_cut() -> None:
    many = "".join(f"  - {{source: esf, amount: {n}, year: {2000 + n}}}\n" for n in range(1, 21))
    text = section_text(paper(files((GARDEN, "funding:\n", f"funding:\n{many}"))), "since")
    assert text.count("środki: dodano") == 15
    assert "- … i inne zmiany: 5" in text


def test_every_kind_of_change_has_its_place_but_for_settings() -> None:
    placed = [kind for topic in TOPICS for kind in (*topic.open_kinds, *topic.counted)]
    assert len(placed) == len(set(placed))
    assert set(ChangeKind) - set(placed) == {ChangeKind.SETTINGS_CHANGED}


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    repo = made(tmp_path / "repo")
    repo.commit("Sesja", "2026-05-31")
    repo.edit(GARDEN, "status: ongoing", "status: completed")
    arguments = ["report", "--data", str(repo.data), "--on", "2026-06-30", "--format", "md", "--since"]
    assert main([*arguments, "2026-05-31"], {}) == 0
    out = capsys.readouterr().out.replace("\u00a0", " ")
    assert "## 1. Co się zmieniło od ostatniej sesji" in out
    assert "- Ogród społeczny: zakończono (30 listopada 2026 r.)" in out
    assert main([*arguments, "2026-05-30"], {}) == 2
    refused = capsys.readouterr()
    assert refused.out == ""
    assert "pierwsza jest z dnia 2026-05-31" in refused.err


@pytest.mark.parametrize("since", ["2026-07-01", "2026-06", "2026", "HEAD"])
def test_a_session_still_to_come_is_refused(since: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    repo = made(tmp_path / "repo")
    repo.commit("Sesja", "2026-05-31")
    repo.commit("Nowa sesja", "2026-07-01")
    arguments = ["report", "--data", str(repo.data), "--on", "2026-06-29", "--format", "md", "--since", since]
    assert main(arguments, {}) == 2
    refused = capsys.readouterr()
    assert refused.out == ""
    assert "a więc po dniu, na który ocenia się dane (2026-06-29)" in refused.err


def test_the_day_itself_and_a_commit_that_utc_dates_tomorrow_are_no_future(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repo = made(tmp_path / "repo")
    repo.commit("Sesja", moment="2026-06-29T20:00:00-0700")
    arguments = ["report", "--data", str(repo.data), "--format", "md", "--since"]
    assert main([*arguments, "HEAD", "--on", "2026-06-29"], {}) == 0
    assert main([*arguments, "2026-06-30", "--on", "2026-06-30"], {}) == 0
    assert "30 czerwca 2026 r." in capsys.readouterr().out.replace("\u00a0", " ")


def test_the_last_session_may_be_a_state_that_could_not_be_read() -> None:
    old = changed({}) | {GARDEN: b"title: 'x\n"}
    assert "Inne zmiany: plik nie do odczytania – 1." in section_text(paper(base_files(), old), "since")
