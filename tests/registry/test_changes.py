"""Two states of a registry, and what is said of the difference."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerstwo.language.dates import PartialDate
from partnerstwo.language.lang import Lang
from partnerstwo.model.description import fields_of, records_of
from partnerstwo.model.entity import Entity
from partnerstwo.model.settings import Settings
from partnerstwo.registry.changes.change import Change, ChangeKind
from partnerstwo.registry.changes.compare import changes
from partnerstwo.registry.changes.fields import shortened
from partnerstwo.registry.changes.pairing import IDENTITIES
from partnerstwo.registry.load import load
from partnerstwo.registry.registry import ENTITIES
from partnerstwo.source.folder import Memory
from tests.rules.overlay import base_files

SINCE, ON = date(2026, 5, 31), date(2026, 11, 22)
RAZEM, GARDEN = "partnerships/razem.yaml", "projects/ogrod.yaml"
ASSEMBLY, SAWMILL = "meetings/2026-04-10-zgromadzenie.yaml", "partners/tartak.yaml"
NEW_MEMBER = "  - partner: gops-lipowo\n    since: 2026-06-15\n"


def edited(*edits: tuple[str, str, str], **files: str | None) -> dict[str, bytes]:
    """The base files with words replaced; `partners__x` stands for a whole file, None for its absence."""
    texts = base_files()
    for file, old, new in edits:
        before = texts[file].decode()
        assert before.count(old) == 1, (file, old, before.count(old))
        texts[file] = before.replace(old, new).encode()
    for name, text in files.items():
        file = f"{name.replace('__', '/')}.yaml"
        if text is None:
            del texts[file]
        else:
            texts[file] = text.encode()
    return texts


def found(new: dict[str, bytes], old: dict[str, bytes] | None = None) -> tuple[Change, ...]:
    before = load(Memory(base_files() if old is None else old))
    return changes(before, load(Memory(new)), SINCE, ON)


def said(*edits: tuple[str, str, str], **files: str | None) -> list[str]:
    """What is said in Polish of edits to the base registry: `kind: words`, with plain spaces."""
    return told(found(edited(*edits, **files)))


def told(changed: tuple[Change, ...], lang: Lang = Lang.PL) -> list[str]:
    return [f"{each.kind}: {each.words(lang)}".replace("\u00a0", " ") for each in changed]


class TestWhatIsNoChange:
    def test_the_same_registry(self) -> None:
        assert found(base_files()) == ()

    def test_comments_order_of_keys_and_spelling_of_values(self) -> None:
        text = base_files()[GARDEN].decode()
        status = "status: ongoing\n"
        text = "# uwaga\n" + text.replace(status, "").replace("45 000,00", "45000").replace("tags: []", "") + status
        text = text.replace("start: 2026-03-01", "start: 01.03.2026  # tak")
        assert said(projects__ogrod=text) == []

    def test_votes_that_hold_anyway(self) -> None:
        assert said((RAZEM, "evidence: deklaracja", "votes: 1\n    evidence: deklaracja")) == []

    def test_an_overdue_decision_of_long_ago(self) -> None:
        old = edited((ASSEMBLY, "    done: 2026-04-28\n", ""))
        assert found(old, old) == ()


class TestPartnership:
    def test_a_partner_joins(self) -> None:
        (change,) = found(edited((RAZEM, "members:\n", "members:\n  - partner: nowy\n    since: 2026-06-15\n")))
        assert change.kind is ChangeKind.MEMBER_JOINED
        assert (change.subject, change.name.pl) == ("partnerships/razem", "Partnerstwo Lokalne Razem dla Lipowa")
        assert (change.partner, change.day, change.late) == ("nowy", PartialDate(2026, 6, 15), False)
        assert (change.words(Lang.PL), change.words(Lang.EN)) == ("przystąpił partner: nowy", "joined: nowy")

    def test_a_partner_leaves_and_nothing_else_is_said_of_it(self) -> None:
        leaving = "  - partner: tartak\n    until: 2026-09-30\n    exit_reason: spór o pieniądze"
        (change,) = found(edited((RAZEM, "  - partner: tartak", leaving)))
        assert change.kind is ChangeKind.MEMBER_LEFT
        assert change.words(Lang.PL) == "wystąpił partner: Tartak Pod Lipą sp. z o.o."
        assert change.day == PartialDate(2026, 9, 30)

    def test_a_partner_that_comes_back_joins(self) -> None:
        old = edited((RAZEM, "  - partner: tartak\n", "  - partner: tartak\n    until: 2025-01-31\n"))
        new = edited(
            (RAZEM, "partner: tartak\n", "partner: tartak\n    until: 2025-01-31\n"),
            (RAZEM, "members:\n", "members:\n  - partner: tartak\n    since: 2026-07-01\n"),
        )
        assert told(found(new, old)) == ["member_joined: przystąpił partner: Tartak Pod Lipą sp. z o.o."]

    def test_the_order_of_members_is_no_change(self) -> None:
        first = "  - partner: gmina-lipowo\n    since: 2024-01-10\n"
        first += "    basis: agreement\n    evidence: umowa GL.0000.1.2024\n"
        assert said((RAZEM, first, ""), (RAZEM, "council_reports:", f"{first}council_reports:")) == []

    def test_fields_of_a_membership(self) -> None:
        assert said(
            (RAZEM, "basis: declaration", "basis: order\n    role: coordinator"),
            (RAZEM, "since: 2025-03-01", "since: 2025-03"),
        ) == [
            "member_changed: partner Rada Seniorów w Lipowie: data przystąpienia: 1 marca 2025 r. → marzec 2025 r.",
            "member_changed: partner Rada Seniorów w Lipowie: podstawa: deklaracja → polecenie lub zarządzenie",
            "member_changed: partner Rada Seniorów w Lipowie: rola: członek → koordynator",
        ]

    def test_a_deleted_membership_is_not_a_leaving(self) -> None:
        gone = "  - partner: rada-seniorow\n    since: 2025-03-01\n"
        gone += "    basis: declaration\n    evidence: deklaracja GL.0000.2.2025\n"
        assert said((RAZEM, gone, "")) == ["member_removed: usunięto zapis o członkostwie: Rada Seniorów w Lipowie"]

    def test_goals_rules_and_the_end(self) -> None:
        assert said(
            (RAZEM, "text: Pamięć o tradycjach Lipowa", "text: Pamięć o tradycji"),
            (RAZEM, "goals:\n", "goals:\n  - Mniej śmieci\n"),
            (RAZEM, "open: tak", "open: nie"),
            (RAZEM, "reviewed: 2026-05\n", "ended: 2026-10-31\n"),
            (RAZEM, "founded: 2024-01-10", "founded: 2024"),
        ) == [
            "partnership_ended: rozwiązano partnerstwo",
            "goal_changed: nowy cel: Mniej śmieci",
            "goal_changed: cel: treść: Pamięć o tradycjach Lipowa → Pamięć o tradycji",
            "partnership_changed: data powstania: 10 stycznia 2024 r. → 2024 r.",
            "partnership_changed: otwartość: otwarte: tak → nie",
            "partnership_changed: ostatni przegląd: usunięto maj 2026 r.",
        ]

    def test_applications_documents_risks_and_conflicts(self) -> None:
        more = (
            "applications:\n  - {date: 2026-06-01, who: Koło Łowieckie}\n"
            "risks:\n  - {text: Brak lokalu, owners: [tartak]}\n"
            "conflicts:\n  - {opened: 2026-07, cause: money, parties: [tartak, brzoza], closed: 2026-09}\n"
        )
        assert said((RAZEM, "reviewed: 2026-05\n", f"reviewed: 2026-05\n{more}")) == [
            "application_changed: zgłoszenie do partnerstwa: Koło Łowieckie",
            "risk_changed: nowe ryzyko: Brak lokalu",
            "conflict_opened: nowy spór (przyczyna: pieniądze)",
            "conflict_closed: rozstrzygnięto spór (przyczyna: pieniądze)",
        ]

    def test_a_report_to_the_council(self) -> None:
        (change,) = found(
            edited((RAZEM, "  - year: 2025\n", "  - year: 2026\n    submitted: 2026-11-20\n  - year: 2025\n"))
        )
        assert (change.kind, change.day) == (ChangeKind.COUNCIL_REPORT, PartialDate(2026, 11, 20))
        assert change.words(Lang.PL) == "złożono radzie sprawozdanie za 2026 r."

    def test_a_new_partnership_is_one_change(self) -> None:
        text = "name: Drugie\nmembers: [tartak, brzoza]\nfounded: 2026-08-01\n"
        (change,) = found(edited(partnerships__drugie=text))
        assert (change.kind, change.subject) == (ChangeKind.PARTNERSHIP_ADDED, "partnerships/drugie")
        assert change.words(Lang.PL).replace("\u00a0", " ") == "nowe partnerstwo w rejestrze (2 partnerzy)"
        assert [each.kind for each in found(base_files(), edited(partnerships__drugie=text))] == ["partnership_removed"]


class TestProject:
    @pytest.mark.parametrize(
        ("old", "new", "words", "day"),
        [
            ("planned", "ongoing", "project_started: rozpoczęto realizację", PartialDate(2026, 3, 1)),
            ("ongoing", "completed", "project_completed: zakończono", PartialDate(2026, 11, 30)),
            ("ongoing", "abandoned", "project_abandoned: zaniechano", None),
            ("planned", "applied", "project_status: stan: planowany → złożony wniosek", None),
            ("completed", "ongoing", "project_status: stan: zakończony → w realizacji", None),
        ],
    )
    def test_how_far_it_is(self, old: str, new: str, words: str, day: PartialDate | None) -> None:
        before = edited((GARDEN, "status: ongoing", f"status: {old}"))
        after = edited((GARDEN, "status: ongoing", f"status: {new}"))
        (change,) = found(after, before)
        assert (told((change,)), change.day, change.old, change.new) == ([words], day, old, new)

    def test_dates_lead_and_participants(self) -> None:
        centre = "  - partner: cis-brzoza\n    stages: [design, implement, deliver]\n"
        centre += "    tasks: prace ogrodnicze\n    amount: 15 000,00\n"
        assert said(
            (GARDEN, "end: 2026-11-30", "end: 2027-03"),
            (GARDEN, "lead: brzoza", "lead: tartak"),
            (GARDEN, "amount: 5 000,00\npartnership", "amount: 6 000\n  - gops-lipowo\npartnership"),
            (GARDEN, centre, ""),
            (GARDEN, "stages: [plan, implement]", "stages: [plan, deliver]"),
        ) == [
            "project_dates: koniec realizacji: 30 listopada 2026 r. → marzec 2027 r.",
            "project_lead: partner wiodący: Stowarzyszenie Brzoza → Tartak Pod Lipą sp. z o.o.",
            "participant_changed: uczestnik Tartak Pod Lipą sp. z o.o.: etapy: dodano realizacja, usunięto wdrażanie",
            "participant_changed: uczestnik Tartak Pod Lipą sp. z o.o.: kwota: 5000,00 zł → 6000,00 zł",
            "participant_joined: nowy uczestnik: Gminny Ośrodek Pomocy Społecznej w Lipowie",
            "participant_left: usunięto uczestnika: Centrum Integracji Społecznej w Lipowie",
        ]

    def test_money_awarded_and_spent(self) -> None:
        assert said(
            (GARDEN, "amount: 45 000,00", "amount: 48 000,00\n    spent: 12 500,50"),
            (GARDEN, "total: 50 000,00", "  - {source: own, amount: 100}\ntotal: 53 100,00"),
        ) == [
            "money_changed: środki (FIO/NOWEFIO, 2026 r.): 45 000,00 zł → 48 000,00 zł",
            "money_spent: wydatki (FIO/NOWEFIO, 2026 r.): 12 500,50 zł",
            "money_added: środki: dodano 100,00 zł (wkład własny)",
            "project_changed: wartość ogółem: 50 000,00 zł → 53 100,00 zł",
        ]

    def test_that_there_is_no_money_is_worth_saying(self) -> None:
        short = "title: Ferie\nstatus: completed\nparticipants: [tartak, brzoza]\n"
        changed = found(edited(projects__ferie=f"{short}funding: []\n"), edited(projects__ferie=short))
        assert told(changed) == ["project_changed: finansowanie: wpisano, że brak"]

    def test_agreement_and_results(self) -> None:
        before = edited((GARDEN, "agreement:\n  signed: 2026-02-20\n  ref: SB.1.2026\n  until: 2026-12-31\n", ""))
        assert told(found(base_files(), before)) == ["agreement_signed: podpisano umowę partnerską"]
        assert said(
            (GARDEN, "until: 2026-12-31", "until: 2027-06-30\n  dissolved: 2026-11-21"),
            (GARDEN, "    target: 12\n", "    target: 14\n    actual: 9\n"),
        ) == [
            "agreement_dissolved: rozwiązano partnerstwo projektowe",
            "agreement_changed: umowa partnerska: obowiązuje do: 31 grudnia 2026 r. → 30 czerwca 2027 r.",
            "result_changed: osiągnięto: osoby z CIS pracujące w ogrodzie – 9",
            "result_changed: wskaźnik osoby z CIS pracujące w ogrodzie: cel: 12 → 14",
        ]

    def test_a_new_project_is_one_change(self) -> None:
        text = "title: Ferie\nstatus: applied\nparticipants: [tartak, brzoza]\nfunding: [{source: esf, amount: 900}]\n"
        assert said(projects__ferie=text) == [
            "project_added: nowy projekt w rejestrze (stan: złożony wniosek; środki: 900,00 zł)"
        ]
        assert said(projects__ogrod=None) == ["project_removed: usunięto z rejestru"]


class TestMeeting:
    def test_a_new_meeting_with_its_decisions(self) -> None:
        text = (
            "partnership: razem\ndate: 2026-10-01\nkind: board\ndecisions:\n  - Zakup ławek\n"
            "  - {text: Wybór banku, done: 2026-10-05}\n"
        )
        changed = found(edited(meetings__x=text))
        assert [each.name.pl.replace("\u00a0", " ") for each in changed] == [
            "posiedzenie zarządu, 1 października 2026 r."
        ] * 3
        assert told(changed) == [
            "meeting_added: odbyło się",
            "decision_made: podjęto ustalenie: Zakup ławek",
            "decision_made: podjęto i wykonano ustalenie: Wybór banku",
        ]

    def test_a_decision_is_done(self) -> None:
        before = edited((ASSEMBLY, "    done: 2026-04-28\n", ""))
        (change,) = found(base_files(), before)
        assert told((change,)) == ["decision_done: wykonano ustalenie: Przyjęto plan na 2026 r."]
        assert (change.partner, change.day, change.late) == ("gmina-lipowo", PartialDate(2026, 4, 28), True)

    def test_a_term_that_passes_without_any_edit(self) -> None:
        files = edited((ASSEMBLY, "due: 2026-04-30\n    done: 2026-04-28\n", "due: 2026-09\n"))
        (change,) = found(files, files)
        assert told((change,)) == ["decision_overdue: minął termin ustalenia: Przyjęto plan na 2026 r."]
        assert change.day == PartialDate(2026, 9)

    def test_a_reworded_decision_is_neither_new_nor_gone(self) -> None:
        old, new = "Przyjęto plan na 2026 r.", "Przyjęto plan na rok 2026"
        assert said(
            (ASSEMBLY, f"text: {old}", f"text: {new}"),
            (ASSEMBLY, "attended: [gmina-lipowo, gops-lipowo, tartak", "attended: [gmina-lipowo, gops-lipowo"),
        ) == [
            "meeting_changed: obecni: usunięto Tartak Pod Lipą sp. z o.o.",
            f"decision_changed: ustalenie „{new}”: treść: {old} → {new}",
        ]


class TestPartner:
    def test_fields_of_a_partner(self) -> None:
        assert said(
            (SAWMILL, "seat: Lipowo", "seat: Lipowo Górne\nclosed: 2026-08-31"),
            (SAWMILL, "biuro@tartak.example", "info@tartak.example"),
            (SAWMILL, "legal_form: company", "legal_form: cooperative"),
        ) == [
            "partner_closed: zakończono działalność",
            "partner_changed: forma prawna: spółka handlowa → spółdzielnia (w tym bank spółdzielczy)",
            "partner_changed: miejscowość: Lipowo → Lipowo Górne",
            "partner_changed: kontakt urzędowy: zmieniono treść",
        ]

    def test_an_added_and_a_removed_partner(self) -> None:
        changed = found(edited(partners__kgw="name: KGW\nlegal_form: kgw\n"))
        assert [(each.kind, each.subject, each.name.pl) for each in changed] == [
            ("partner_added", "partners/kgw", "KGW")
        ]
        assert told(found(base_files(), edited(partners__kgw="name: KGW\nlegal_form: kgw\n"))) == [
            "partner_removed: usunięto z rejestru"
        ]

    def test_a_new_id_of_the_same_organisation_is_no_coming_and_going(self) -> None:
        new = {
            name.replace("partners/tartak", "partners/tartak-pod-lipa"): text.replace(
                b"tartak,", b"tartak-pod-lipa,"
            ).replace(b"tartak]", b"tartak-pod-lipa]").replace(b"partner: tartak\n", b"partner: tartak-pod-lipa\n")
            for name, text in base_files().items()
        }  # fmt: skip
        (change,) = found(new)
        assert told((change,)) == ["id_changed: zmieniono identyfikator: tartak → tartak-pod-lipa"]
        assert (change.subject, change.old, change.new) == ("partners/tartak-pod-lipa", "tartak", "tartak-pod-lipa")

    def test_references_that_still_go_by_the_old_id_are_no_coming_and_going(self) -> None:
        files = base_files()
        files["partners/tartak-pod-lipa.yaml"] = files.pop(SAWMILL)
        assert told(found(files)) == ["id_changed: zmieniono identyfikator: tartak → tartak-pod-lipa"]

    def test_an_entry_under_another_name_is_the_same_entry(self) -> None:
        files = base_files()
        files["projects/zielnik.yaml"] = files.pop(GARDEN)
        assert told(found(files)) == ["id_changed: zmieniono identyfikator: ogrod → zielnik"]

    def test_two_units_with_one_nip_are_two(self) -> None:
        old = edited(partners__a="name: A\nlegal_form: ops\nnip: 0005550030\nregon: 111111111\n")
        new = edited(partners__b="name: B\nlegal_form: pup\nnip: 0005550030\nregon: 222222222\n")
        assert sorted(each.kind for each in found(new, old)) == ["partner_added", "partner_removed"]


class TestLate:
    def test_what_happened_before_and_was_recorded_after(self) -> None:
        changed = found(
            edited(
                (RAZEM, "members:\n", "members:\n  - partner: nowy\n    since: 2026-05-30\n"),
                (RAZEM, "founded: 2024-01-10", "founded: 2024-01-11"),
                meetings__x="partnership: razem\ndate: 2026-05\n",
                meetings__y="partnership: razem\ndate: 2026-04\n",
            )
        )
        assert [(str(each.kind), each.late) for each in changed] == [
            ("member_joined", True),
            ("partnership_changed", False),  # a corrected date is no event
            ("meeting_added", False),  # it may have been on the last of May
            ("meeting_added", True),
        ]


class TestDaysToCome:
    """What is entered for a day after the newer state has not happened."""

    EDITS = (
        (RAZEM, "  - partner: tartak\n", "  - partner: tartak\n    until: {day}\n"),
        (RAZEM, "members:\n", "ended: {day}\nmembers:\n  - {{partner: kgw, since: {day}}}\n"),
    )

    def on_the(self, day: str) -> list[str]:
        edits = [(file, old, new.format(day=day)) for file, old, new in self.EDITS]
        return said(*edits, partners__kgw="name: KGW\nlegal_form: kgw\n")[:3]

    def test_partners_and_a_partnership_that_are_still_to_come_or_go(self) -> None:
        assert self.on_the("2026-11-23") == [
            "partnership_ended: partnerstwo zostanie rozwiązane",
            "member_joined: przystąpi partner: KGW",
            "member_left: wystąpi partner: Tartak Pod Lipą sp. z o.o.",
        ]

    @pytest.mark.parametrize("day", ["2026-11-22", "2026-11", "2026"])
    def test_the_day_itself_has_come(self, day: str) -> None:
        assert self.on_the(day) == [
            "partnership_ended: rozwiązano partnerstwo",
            "member_joined: przystąpił partner: KGW",
            "member_left: wystąpił partner: Tartak Pod Lipą sp. z o.o.",
        ]


class TestUnreadable:
    BROKEN = "title: 'Ogród\n"

    def test_each_side_is_told(self) -> None:
        broken = edited(projects__ogrod=self.BROKEN)
        otherwise = edited(projects__ogrod=f"{self.BROKEN}# do poprawy\n")
        gone = edited(projects__ogrod=None)
        assert [told(found(new, old)) for new, old in (
            (broken, base_files()), (base_files(), broken), (otherwise, broken), (broken, gone), (gone, broken),
        )] == [
            ["unreadable: pliku nie da się odczytać, więc nie wiadomo, co się w nim zmieniło"],
            ["unreadable: wcześniej pliku nie dało się odczytać, więc nie wiadomo, co się w nim zmieniło"],
            ["unreadable: ani wcześniej, ani teraz pliku nie da się odczytać"],
            ["unreadable: nowy plik, którego nie da się odczytać"],
            ["unreadable: usunięto plik, którego nie dało się odczytać"],
        ]  # fmt: skip

    def test_the_same_broken_file_has_not_changed(self) -> None:
        for broken in (
            edited(projects__ogrod=self.BROKEN), edited(projects__ogrod="- 1\n"), edited(registry="name: 'x\n"),
        ):  # fmt: skip
            assert told(found(broken, broken)) == []

    def test_what_can_be_read_of_a_file_is_compared(self) -> None:
        assert said((GARDEN, "end: 2026-11-30", "end: kiedyś"), (GARDEN, "status: ongoing", "status: completed")) == [
            "unreadable: części pliku nie da się odczytać; porównano to, co się dało",
            "project_completed: zakończono",
            "project_dates: koniec realizacji: usunięto 30 listopada 2026 r.",
        ]

    def test_the_registry_file_itself(self) -> None:
        assert said(registry="name: 'x\n") == [
            "unreadable: pliku nie da się odczytać, więc nie wiadomo, co się w nim zmieniło"
        ]
        assert said(
            ("registry.yaml", "language: pl", "language: en\nthresholds: {A01: 24, Z10: {idle_months: 36}}")
        ) == [
            "settings_changed: język: polski → angielski",
            "settings_changed: progi: A01: wpisano 24",
            "settings_changed: progi: Z10: wpisano idle_months 36",
        ]


def test_every_list_of_records_knows_what_its_items_are_about() -> None:
    kinds: tuple[type[Entity], ...] = (*ENTITIES, Settings)
    nested = {record for kind in kinds for record in records_of(kind)[1:]}
    single = {"Openness", "Founding", "Agreement", "AgreementElements", "OpenCall", "Contact", "OutsideOperator"}
    assert {record.__name__ for record in nested} - single == {record.__name__ for record in IDENTITIES}
    for record, identities in IDENTITIES.items():
        assert {key for keys in identities for key in keys} <= {words.key for words in fields_of(record)}


def test_both_languages_say_every_change() -> None:
    # Every file is new on one side and gone on the other, and every list differs.
    full, empty = base_files(), {"registry.yaml": base_files()["registry.yaml"]}
    for changed in (found(full, empty), found(empty, full)):
        for lang in Lang:
            assert all(each.words(lang) and "{" not in each.words(lang) for each in changed)


VALUES = st.sampled_from(
    ["tartak", "brzoza", "2026-01", "12", "tak", "ongoing", "completed", "a: b", "[]", "[a, b]", "~", "'"]
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(base_files())), st.integers(0, 40), VALUES)
def test_no_edit_of_a_line_breaks_the_comparison(file: str, at: int, value: str) -> None:
    lines = base_files()[file].decode().splitlines()
    key, colon, _ = lines[at % len(lines)].partition(":")
    lines[at % len(lines)] = f"{key}{colon} {value}"
    new = base_files() | {file: "\n".join(lines).encode()}
    for changed in (found(new), found(base_files(), new)):
        assert all(each.words(Lang.EN) for each in changed)


def test_a_long_quotation_ends_after_a_whole_word() -> None:
    long = "Pozytywnie zaopiniowano projekt programu współpracy gminy z organizacjami pozarządowymi na 2027 r."
    assert shortened(long) == "Pozytywnie zaopiniowano projekt programu współpracy gminy z organizacjami…"
    assert shortened("a" * 81) == "a" * 79 + "…"
    assert shortened("krótko i całe") == "krótko i całe"
