"""What membership shows: votes, voluntariness, openness, constituencies, independence, real activity."""

from __future__ import annotations

from collections.abc import Iterator

from partnerstwo.language.dates import last_months, months_before
from partnerstwo.language.text import Text
from partnerstwo.model.choices import THREE_SECTORS, ApplicationOutcome, Basis, Sector, Voice
from partnerstwo.model.meeting import Meeting
from partnerstwo.principles.principle import Evidence, Fact, Inquiry, spoken
from partnerstwo.registry.activity import activities_within
from partnerstwo.registry.blocs import blocs
from partnerstwo.registry.composition import Composition, composition
from partnerstwo.registry.denial import stated
from partnerstwo.registry.founding import founding_document
from partnerstwo.registry.movements import joined_later
from partnerstwo.registry.sectors import is_local_government, voices_of
from partnerstwo.registry.timeline import took_place

VOLUNTARY = (Basis.DECLARATION, Basis.AGREEMENT, Basis.RESOLUTION)
CONSTITUENCIES = (
    Voice.LOCAL_GOVERNMENT,
    Voice.BUSINESS,
    Voice.SOCIAL_ORGANISATION,
    Voice.SOCIAL_EMPLOYMENT,
    Voice.COMMUNITY,
)
"""The five of slide 12."""
SETTLED_MONTHS = 12
"""From so many months on a member can be expected to have done something."""
ACTIVE_MONTHS = 24


def members(inquiry: Inquiry) -> Composition:
    """The composition on the day."""
    return composition(inquiry.registry, inquiry.partnership, inquiry.on)


def votes(inquiry: Inquiry) -> Iterator[Fact]:
    """How many votes each has."""
    held = [each.member.votes_held for each in members(inquiry).voting]
    if len(held) < 2 or not members(inquiry).all_entered:
        return
    if len(set(held)) == 1:
        yield Fact(
            Text(
                "równa liczba głosów: po {each}, partnerzy z prawem głosu: {n}",
                "equal votes: {each} each, partners with a vote: {n}",
            ),
            {"each": held[0], "n": len(held)},
        )
    else:
        yield Fact(
            Text(
                "nierówna liczba głosów: od {low} do {high} na partnera",
                "unequal votes: from {low} to {high} for a partner",
            ),
            {"low": min(held), "high": max(held)},
            confirms=False,
        )


def founding(inquiry: Inquiry) -> Iterator[Evidence]:
    """The founding document."""
    document = founding_document(inquiry.partnership)
    if document is None:
        return
    when = document.date or inquiry.partnership.founded
    if when is not None and inquiry.on < when.first():
        return
    if document.ref is not None:
        yield Evidence(Text("{ref}", "{ref}"), {"ref": document.ref}, when)
    elif document.kind is not None:
        yield Evidence(
            Text("dokument założycielski: {kind}", "founding document: {kind}"), {"kind": document.kind.label}, when
        )
    else:
        yield Evidence(Text("dokument założycielski", "founding document"), {}, when)


def basis(inquiry: Inquiry) -> Iterator[Fact]:
    """On what memberships rest."""
    active = members(inquiry).active
    if len(active) < 2 or not members(inquiry).all_entered:
        return
    free = sum(each.member.basis in VOLUNTARY for each in active)
    if free:
        yield Fact(
            Text(
                "członkostwo na podstawie deklaracji, umowy lub uchwały: {n} z {total}",
                "membership by declaration, agreement or resolution: {n} of {total}",
            ),
            {"n": free, "total": len(active)},
            confirms=free == len(active),
        )


def accession(inquiry: Inquiry) -> Iterator[Evidence]:
    """Proofs of accession."""
    active = members(inquiry).active
    proved = sum(stated(each.member.evidence) for each in active)
    if proved:
        yield Evidence(
            Text("dowody przystąpienia: {n} z {total}", "proofs of accession: {n} of {total}"),
            {"n": proved, "total": len(active)},
        )


def openness(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether the partnership is open, and whether anyone came in."""
    partnership = inquiry.partnership
    if partnership.openness is None or partnership.openness.open is not True:
        return
    yield from _accessions(inquiry)
    refused = [
        each
        for each in partnership.applications
        if each.outcome is ApplicationOutcome.REFUSED and (each.decided or each.date).first() <= inquiry.on
    ]
    if refused:
        reasoned = sum(each.reason is not None for each in refused)
        yield Fact(
            Text(
                "odmowy przyjęcia: {n}, w tym z uzasadnieniem: {reasoned}",
                "refused applications: {n}, of these with a reason: {reasoned}",
            ),
            {"n": len(refused), "reasoned": reasoned},
            confirms=reasoned == len(refused),
        )


def _accessions(inquiry: Inquiry) -> Iterator[Fact]:
    later = joined_later(inquiry.registry, inquiry.partnership, inquiry.on)
    if not later:
        if not _all_accessions_known(inquiry):
            return
        yield Fact(
            Text(
                "partnerstwo jest otwarte, ale po założeniu nikt jeszcze nie przystąpił",
                "the partnership is open, but nobody has joined since the founding",
            ),
            confirms=False,
        )
        return
    last = max(later, key=lambda each: each.starts).member.since
    assert last is not None
    yield Fact(
        Text(
            "partnerstwo otwarte; przystąpienia po założeniu: {n}, ostatnie: {last}",
            "open; accessions since the founding: {n}, the last: {last}",
        ),
        {"n": len(later), "last": spoken(last)},
    )


def _all_accessions_known(inquiry: Inquiry) -> bool:
    """Whether nobody can have joined later without the file telling it."""
    dated = all(each.member.since is not None for each in members(inquiry).active)
    return inquiry.partnership.founded is not None and dated and members(inquiry).all_entered


def procedure(inquiry: Inquiry) -> Iterator[Evidence]:
    """How to join, in writing."""
    if inquiry.partnership.openness is not None and stated(inquiry.partnership.openness.procedure):
        yield Evidence(Text("opisane zasady przystąpienia", "written rules of accession"))


def participation(inquiry: Inquiry) -> Iterator[Fact]:
    """Which sectors and constituencies take part."""
    composed = members(inquiry)
    if not composed.certain or not composed.voting or not members(inquiry).all_entered:
        return
    present = [sector for sector in Sector if any(each.sector is sector for each in composed.voting)]
    count = {sector: sum(each.sector is sector for each in composed.voting) for sector in present}
    yield Fact(
        Text("partnerzy z prawem głosu według sektorów: {sectors}", "voting partners by sector: {sectors}"),
        {
            "sectors": Text(
                ", ".join(f"{sector.label.pl} – {count[sector]}" for sector in present),
                ", ".join(f"{sector.label.en} – {count[sector]}" for sector in present),
            )
        },
        confirms=composed.sectors == frozenset(THREE_SECTORS),
    )
    heard = voices(inquiry)
    named = [voice for voice in CONSTITUENCIES if voice in heard]
    missing = [voice.label for voice in CONSTITUENCIES if voice not in heard]
    if missing:
        yield Fact(
            Text(
                "reprezentowane środowiska: {n} z {total}; brakuje: {missing}",
                "constituencies represented: {n} of {total}; missing: {missing}",
            ),
            {"n": len(named), "total": len(CONSTITUENCIES), "missing": tuple(missing)},
            confirms=False,
        )
    else:
        yield Fact(
            Text(
                "reprezentowane środowiska: {n} z {total}",
                "constituencies represented: {n} of {total}",
            ),
            {"n": len(named), "total": len(CONSTITUENCIES)},
        )


def voices(inquiry: Inquiry) -> dict[Voice, int]:
    """How many members speak for each constituency."""
    count: dict[Voice, int] = {}
    for each in members(inquiry).active:
        if each.partner is not None:
            for voice in voices_of(inquiry.registry, each.partner):
                count[voice] = count.get(voice, 0) + 1
    return count


def independence(inquiry: Inquiry) -> Iterator[Fact]:
    """Who could decide alone: units of one operator are counted together."""
    composed = members(inquiry)
    groups = blocs(inquiry.registry, composed)
    if len(groups) < 2 or not members(inquiry).all_entered:
        return
    largest = max(group.votes for group in groups)
    yield Fact(
        Text(
            "niezależne podmioty z prawem głosu: {n}; największy z nich, razem z jednostkami, które prowadzi, "
            "ma {votes} z {total} głosów",
            "independent entities with a vote: {n}; the largest, with the units it runs, has {votes} of {total} votes",
        ),
        {"n": len(groups), "votes": largest, "total": composed.votes},
        confirms=2 * largest <= composed.votes,
    )


def leaving(inquiry: Inquiry) -> Iterator[Evidence]:
    """How to leave, in writing."""
    if stated(inquiry.partnership.exit_rule):
        yield Evidence(Text("opisane zasady wystąpienia", "written rules of leaving"))


def authority(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether local government is a partner."""
    units = sum(
        each.partner is not None and is_local_government(inquiry.registry, each.partner)
        for each in members(inquiry).active
    )
    if units:
        yield Fact(
            Text(
                "samorządy i ich jednostki wśród partnerów: {n}",
                "local governments and their units among partners: {n}",
            ),
            {"n": units},
        )


def real(inquiry: Inquiry) -> Iterator[Fact]:
    """Whether those who have belonged for a year did something in the last two."""
    settled = months_before(inquiry.on, SETTLED_MONTHS)
    old = [
        each
        for each in members(inquiry).active
        if (each.member.since or inquiry.partnership.founded) is not None and each.starts <= settled
    ]
    if len(old) < 2 or not members(inquiry).all_entered:
        return
    active = sum(_active(inquiry, each.member.partner) for each in old)
    if active:
        yield Fact(
            Text(
                "aktywni w ostatnich 24 miesiącach (spotkania, projekty, ustalenia): {n} z {total} partnerów "
                "należących co najmniej rok",
                "active in the last 24 months (meetings, projects, decisions): {n} of {total} partners that have "
                "belonged for a year or longer",
            ),
            {"n": active, "total": len(old)},
            confirms=active == len(old),
        )


def _active(inquiry: Inquiry, partner: str) -> bool:
    """Whether it did something in this very partnership; what it did elsewhere only spares it a warning (Z10)."""
    since = last_months(inquiry.on, ACTIVE_MONTHS)
    return any(
        each.by.partnership == inquiry.partnership.id
        # Of a completed project without an end nobody knows whether it went on for so long.
        and (isinstance(each.by, Meeting) or took_place(each.by, since, inquiry.on))
        for each in activities_within(inquiry.registry, partner, since, inquiry.on)
    )
