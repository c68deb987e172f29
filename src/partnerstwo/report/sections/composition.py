"""Who the partners are: sectors, forms, constituencies, and who came and went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from partnerstwo.document.blocks import (
    Bar,
    Bars,
    Block,
    Chart,
    Column,
    Kind,
    Section,
    Table,
)
from partnerstwo.language.nouns import Noun
from partnerstwo.language.order import sort_key
from partnerstwo.language.text import Text
from partnerstwo.model.choices import Sector, Voice
from partnerstwo.model.legal_form import LegalForm
from partnerstwo.registry.composition import Membership
from partnerstwo.registry.movements import joined, left
from partnerstwo.registry.sectors import is_social_employment, voices_of
from partnerstwo.report.chapter import Chapter
from partnerstwo.report.charts.sectors import ORDER, mark, name

_TITLE = Text("Skład partnerstwa", "Composition")
_SIZE = Noun(
    (
        "Na dzień {day} partnerstwo liczy {n} partnera",
        "Na dzień {day} partnerstwo liczy {n} partnerów",
        "Na dzień {day} partnerstwo liczy {n} partnerów",
    ),
    ("On {day} the partnership has {n} partner", "On {day} the partnership has {n} partners"),
)
_SIZE_AND_VOTES = Text("{size}, w tym z prawem głosu: {voting}.", "{size}, of these with a vote: {voting}.")
_TYPE = Text("Typ według składu: {type}.", "Type by composition: {type}.")
_NOT_ENTERED = Text(
    "Partnerstwo podaje, że ma {total} partnerów, a do rejestru wpisano {n}. Dlatego składu nie da się jeszcze ocenić.",
    "The partnership states {total} partners, {n} are entered in the registry. Its composition cannot be judged yet.",
)
_EMPLOYMENT = Text(
    "Podmioty zatrudnienia socjalnego (CIS, KIS) i partnerzy, którzy je prowadzą: {n}.",
    "Social employment entities (CIS, KIS) and partners that run them: {n}.",
)
_SECTOR_CHART = Text("Partnerzy według sektorów", "Partners by sector")
_SECTOR_ALT = Text(
    "Najliczniejszy jest sektor {sector}: {n} z {total}.", "The largest sector is {sector}: {n} of {total}."
)
_RESIDENTS_ALT = Text("Najliczniejsi są mieszkańcy: {n} z {total}.", "Residents are most: {n} of {total}.")
_EVEN_ALT = Text("Partnerzy według sektorów, razem {total}.", "Partners by sector, {total} in all.")
_SECTOR = Text("sektor", "sector")
_PARTNERS = Text("partnerzy", "partners")
_VOTES_CAPTION = Text("Głosy według sektorów", "Votes by sector")
_VOTES = Text("głosy", "votes")
_SHARE = Text("udział w głosach", "share of votes")
_TOTAL = Text("Razem", "Total")
_VOICES_CAPTION = Text("Reprezentowane środowiska", "Constituencies represented")
_VOICE = Text("środowisko", "constituency")
_VOICES_NOTE = Text(
    "Jeden partner może reprezentować kilka środowisk.", "One partner may speak for several constituencies."
)
_FORMS = Text("Partnerzy według formy prawnej: {forms}.", "Partners by legal form: {forms}.")
_ONCE = Text("po jednym: {forms}", "one each: {forms}")
_FORM = Text("forma prawna", "legal form")
_CHANGES = Text("Zmiany w składzie", "Changes")
_JOINED_CAPTION = Text("Przystąpili w tym okresie", "Joined in this period")
_LEFT_CAPTION = Text("Wystąpili w tym okresie", "Left in this period")
_NO_CHANGES = Text("W tym okresie nikt nie przystąpił ani nie wystąpił.", "Nobody joined or left in this period.")
_LIST = Text("Wykaz partnerów", "List of partners")
_LIST_CAPTION = Text("Partnerzy na dzień {day}", "Partners on {day}")
_NAME = Text("nazwa", "name")
_SINCE = Text("od", "since")
_UNTIL = Text("do", "until")
_REASON = Text("powód", "reason")
_NOBODY = Text("W tym dniu partnerstwo nie miało żadnego partnera.", "The partnership had no partner on that day.")


def make(chapter: Chapter) -> Section:
    """Counts, changes and the list; contacts are never in it."""
    return Section("composition", _TITLE[chapter.lang], tuple(_blocks(chapter)))


def _blocks(chapter: Chapter) -> Iterator[Block | Section]:
    voice, members, lang = chapter.voice, chapter.members, chapter.lang
    if not members.active:
        yield voice.paragraph(_NOBODY)
    else:
        size = voice.count(len(members.active), _SIZE).replace("{day}", voice.day(members.on))
        yield voice.paragraph(_SIZE_AND_VOTES, size=size, voting=len(members.voting))
        kind = members.known_type
        if kind is not None:
            yield voice.paragraph(_TYPE, type=kind.label)
        total = chapter.partnership.members_total
        if total is not None and not members.all_entered:
            yield voice.note(_NOT_ENTERED, total=total, n=members.entered)
        yield _sector_chart(chapter)
        yield _votes_table(chapter)
        yield from _voices(chapter)
        yield from _forms(chapter)
    yield Section("changes", _CHANGES[lang], tuple(_changes(chapter)))
    if members.active:
        yield Section("partners", _LIST[lang], (_partners_table(chapter),))


def _sectors(active: Iterable[Membership]) -> dict[Sector | None, int]:
    """Members by sector, in the order of the sectors; the three of the seed even when they are empty."""
    listed = [each.sector for each in active]
    needed = (Sector.PUBLIC, Sector.BUSINESS, Sector.NGO)
    return {sector: listed.count(sector) for sector in ORDER if sector in needed or sector in listed}


def _sector_chart(chapter: Chapter) -> Chart:
    lang = chapter.lang
    counted = _sectors(chapter.members.active)
    rows = tuple((name(sector, lang), n) for sector, n in counted.items())
    columns = (
        Column("sector", _SECTOR[lang], header=True),
        Column("partners", _PARTNERS[lang], Kind.COUNT),
    )
    return Chart(
        "sectors",
        _SECTOR_CHART[lang],
        _alt(chapter, counted),
        Bars(tuple(Bar(name(sector, lang), n, mark(sector)) for sector, n in counted.items())),
        Table("sectors", _SECTOR_CHART[lang], columns, rows),
    )


def _alt(chapter: Chapter, counted: dict[Sector | None, int]) -> str:
    voice, total = chapter.voice, sum(counted.values())
    most = max(counted.values())
    largest = [sector for sector, n in counted.items() if n == most]
    if len(largest) != 1 or largest[0] is None:
        return voice.say(_EVEN_ALT, total=total)
    if largest[0] is Sector.RESIDENT:
        return voice.say(_RESIDENTS_ALT, n=most, total=total)
    return voice.say(_SECTOR_ALT, sector=largest[0].label, n=most, total=total)


def _votes_table(chapter: Chapter) -> Table:
    lang, members = chapter.lang, chapter.members
    held = {sector: members.votes_by_sector.get(sector, 0) for sector in Sector}
    unknown = members.votes - sum(held.values())
    rows = [(name(sector, lang), votes) for sector, votes in held.items() if votes]
    if unknown:
        rows.append((name(None, lang), unknown))
    columns = (
        Column("sector", _SECTOR[lang], header=True),
        Column("votes", _VOTES[lang], Kind.COUNT),
        Column("share", _SHARE[lang], Kind.PERCENT),
    )
    return Table(
        "votes",
        _VOTES_CAPTION[lang],
        columns,
        tuple((sector, votes, chapter.ratio(votes, members.votes)) for sector, votes in rows),
        (_TOTAL[lang], members.votes, None),
    )


def _voices(chapter: Chapter) -> Iterator[Block]:
    lang, registry = chapter.lang, chapter.registry
    partners = [each.partner for each in chapter.members.active if each.partner is not None]
    counted = dict.fromkeys(Voice, 0)
    for partner in partners:
        for voice in voices_of(registry, partner):
            counted[voice] += 1
    columns = (Column("voice", _VOICE[lang], header=True), Column("partners", _PARTNERS[lang], Kind.COUNT))
    rows = tuple((voice.label[lang], n) for voice, n in counted.items() if n or voice is not Voice.CHURCH)
    yield Table("voices", _VOICES_CAPTION[lang], columns, rows)
    yield chapter.voice.paragraph(_VOICES_NOTE)
    yield chapter.voice.paragraph(_EMPLOYMENT, n=sum(is_social_employment(registry, partner) for partner in partners))


def _forms(chapter: Chapter) -> Iterator[Block]:
    """In a sentence: most forms occur once, and a table of ones tells nothing."""
    lang = chapter.lang
    forms = [each.partner.legal_form for each in chapter.members.active if each.partner is not None]
    counted = sorted(((form, forms.count(form)) for form in LegalForm if form in forms), key=lambda each: -each[1])
    several = [f"{form.label[lang]} – {n}" for form, n in counted if n > 1]
    once = [form.label[lang] for form, n in counted if n == 1]
    parts = [*several, chapter.voice.say(_ONCE, forms="; ".join(once))] if once else several
    if parts:
        yield chapter.voice.paragraph(_FORMS, forms="; ".join(parts))


def _changes(chapter: Chapter) -> Iterator[Block]:
    registry, partnership, period = chapter.registry, chapter.partnership, chapter.period
    came = joined(registry, partnership, period.first, period.as_of)
    went = left(registry, partnership, period.first, period.as_of)
    if not came and not went:
        yield chapter.voice.paragraph(_NO_CHANGES)
    if came:
        yield _joined_table(chapter, came)
    if went:
        yield _left_table(chapter, went)


def _joined_table(chapter: Chapter, came: tuple[Membership, ...]) -> Table:
    lang = chapter.lang
    columns = (
        Column("name", _NAME[lang], header=True),
        Column("sector", _SECTOR[lang]),
        Column("since", _SINCE[lang], Kind.DATE),
    )
    rows = tuple(
        (_name(chapter, each), name(each.sector, chapter.lang), each.member.since) for each in _sorted(chapter, came)
    )
    return Table("joined", _JOINED_CAPTION[lang], columns, rows)


def _left_table(chapter: Chapter, went: tuple[Membership, ...]) -> Table:
    """Why a partner left is told inside the office only: reasons may shame."""
    lang = chapter.lang
    columns = [
        Column("name", _NAME[lang], header=True),
        Column("sector", _SECTOR[lang]),
        Column("until", _UNTIL[lang], Kind.DATE),
    ]
    if chapter.internal:
        columns.append(Column("reason", _REASON[lang]))
    rows = tuple(
        (_name(chapter, each), name(each.sector, chapter.lang), each.member.until, each.member.exit_reason)[
            : len(columns)
        ]
        for each in _sorted(chapter, went)
    )
    return Table("left", _LEFT_CAPTION[lang], tuple(columns), rows)


def _partners_table(chapter: Chapter) -> Table:
    lang = chapter.lang
    columns = (
        Column("name", _NAME[lang], header=True),
        Column("form", _FORM[lang]),
        Column("sector", _SECTOR[lang]),
        Column("since", _SINCE[lang], Kind.DATE),
        Column("votes", _VOTES[lang], Kind.COUNT),
    )
    rows = tuple(
        (
            _name(chapter, each),
            each.partner.legal_form.label[lang] if each.partner else None,
            name(each.sector, chapter.lang),
            each.member.since or chapter.partnership.founded,
            each.member.votes_held,
        )
        for each in _sorted(chapter, chapter.members.active)
    )
    return Table("partners", chapter.voice.say(_LIST_CAPTION, day=chapter.members.on), columns, rows)


def _sorted(chapter: Chapter, chosen: Iterable[Membership]) -> list[Membership]:
    return sorted(chosen, key=lambda each: sort_key(_name(chapter, each)))


def _name(chapter: Chapter, each: Membership) -> str:
    return chapter.registry.partner_name(each.member.partner)
