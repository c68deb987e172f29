"""A meeting: who came, what was decided."""

from __future__ import annotations

from typing import Annotated, ClassVar

from partnerstwo.model.choices import DecisionKind, MeetingKind
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.fields import Count, PartnerId, PartnershipId, ShortForm, When, Words, one_of
from partnerstwo.model.label import label


class Decision(Record):
    """A decision, its votes, and who does it by when."""

    text: Annotated[Words, label("treść", "text", "Co ustalono.", "What was decided.")]
    kind: Annotated[
        DecisionKind,
        one_of(DecisionKind),
        label("rodzaj", "kind", "Jakie to ustalenie.", "What sort of decision it is."),
    ] = DecisionKind.INTERNAL
    votes_for: Annotated[Count | None, label("za", "for", "Głosy za.", "Votes for.")] = None
    votes_against: Annotated[Count | None, label("przeciw", "against", "Głosy przeciw.", "Votes against.")] = None
    abstained: Annotated[
        Count | None, label("wstrzymało się", "abstained", "Głosy wstrzymujące się.", "Abstentions.")
    ] = None
    owner: Annotated[PartnerId | None, label("odpowiedzialny", "owner", "Kto ma to zrobić.", "Who is to do it.")] = None
    due: Annotated[When | None, label("termin", "due", "Do kiedy.", "By when.")] = None
    done: Annotated[When | None, label("wykonano", "done", "Kiedy wykonano.", "When it was done.")] = None


class Meeting(Entity):
    """One meeting of a partnership."""

    folder: ClassVar[str] = "meetings"
    title_key: ClassVar[str] = "date"

    partnership: Annotated[
        PartnershipId, label("partnerstwo", "partnership", "Identyfikator partnerstwa.", "Id of the partnership.")
    ]
    date: Annotated[When, label("data", "date", "Kiedy się odbyło.", "When it took place.")]
    kind: Annotated[
        Annotated[MeetingKind, one_of(MeetingKind)] | None,
        label("rodzaj", "kind", "Jakie to spotkanie.", "What sort of meeting it was."),
    ] = None
    attended: Annotated[
        tuple[PartnerId, ...] | None,
        label("obecni", "attended", "Identyfikatory obecnych partnerów.", "Ids of the partners present."),
    ] = None
    attended_count: Annotated[
        Count | None,
        label("liczba obecnych", "number present", "Ilu partnerów było, gdy brak listy.", "How many, without a list."),
    ] = None
    minutes: Annotated[
        Words | None, label("protokół", "minutes", "Znak lub adres protokołu.", "Reference of the minutes.")
    ] = None
    topics: Annotated[tuple[Words, ...], label("tematy", "topics", "O czym rozmawiano.", "What was discussed.")] = ()
    decisions: Annotated[
        tuple[Annotated[Decision, ShortForm("text")], ...],
        label("ustalenia", "decisions", "Co postanowiono.", "What was decided."),
    ] = ()
