"""A local (coordinating) partnership."""

from __future__ import annotations

from typing import Annotated, ClassVar

from partnerstwo.model.choices import (
    Admission,
    ApplicationOutcome,
    Basis,
    BodyKind,
    DeclaredType,
    FoundingKind,
    MemberRole,
)
from partnerstwo.model.entity import Entity, Record
from partnerstwo.model.fields import Count, Flag, PartnerId, ShortForm, Terc, When, Words, one_of
from partnerstwo.model.label import label
from partnerstwo.model.shared_records import Conflict, PublicDocument, Risk


class Goal(Record):
    """A goal; it needs an id only to be referred to."""

    text: Annotated[Words, label("treść", "text", "Cel własnymi słowami.", "The goal in words.")]
    id: Annotated[
        Words | None,
        label("identyfikator", "id", "Krótki znak, do którego odwołują się projekty.", "What projects refer to."),
    ] = None
    tags: Annotated[
        tuple[Words, ...],
        label(
            "etykiety",
            "tags",
            "local_development – rozwój lokalny, local_identity – tożsamość lokalna, inne dowolne.",
            "local_development, local_identity, others as you like.",
        ),
    ] = ()


class Openness(Record):
    """Whether and how new partners can join (slide 13)."""

    open: Annotated[
        Flag | None,
        label("otwarte", "open", "Czy mogą przystąpić nowi partnerzy: tak lub nie.", "Whether new partners can join."),
    ] = None
    procedure: Annotated[Words | None, label("procedura", "procedure", "Jak przystąpić.", "How to join.")] = None
    admission: Annotated[
        Annotated[Admission, one_of(Admission)] | None,
        label("kto przyjmuje", "admission", "Kto decyduje o przyjęciu.", "Who decides on a new partner."),
    ] = None


class Member(Record):
    """A membership; it is never deleted but gets `until`."""

    partner: Annotated[PartnerId, label("partner", "partner", "Identyfikator partnera.", "Id of the partner.")]
    since: Annotated[When | None, label("od", "since", "Data przystąpienia.", "Date of accession.")] = None
    until: Annotated[When | None, label("do", "until", "Ostatni dzień członkostwa.", "Last day of membership.")] = None
    exit_reason: Annotated[
        Words | None, label("powód wystąpienia", "reason for leaving", "Dlaczego wystąpił.", "Why it left.")
    ] = None
    basis: Annotated[
        Annotated[Basis, one_of(Basis)] | None,
        label("podstawa", "basis", "Na jakiej podstawie przystąpił.", "What the membership rests on."),
    ] = None
    evidence: Annotated[
        Words | None,
        label(
            "dowód przystąpienia",
            "proof of accession",
            "Dokument z datą i znakiem sprawy.",
            "The document with its date and file number.",
        ),
    ] = None
    role: Annotated[
        MemberRole,
        one_of(MemberRole),
        label("rola", "role", "Rola w partnerstwie.", "Role in the partnership."),
    ] = MemberRole.MEMBER
    votes: Annotated[
        Count | None,
        label("głosy", "votes", "Liczba głosów; domyślnie 1, obserwator 0.", "Number of votes; 1, an observer 0."),
    ] = None
    votes_reason: Annotated[
        Words | None,
        label(
            "uzasadnienie głosów", "reason for votes", "Dlaczego inna liczba głosów.", "Why another number of votes."
        ),
    ] = None
    expects: Annotated[
        Words | None, label("oczekiwania", "expects", "Czego partner oczekuje.", "What the partner wants out of it.")
    ] = None

    @property
    def votes_held(self) -> int:
        """The votes that count: those given, else one, or none for an observer."""
        if self.role is MemberRole.OBSERVER:
            return 0
        return 1 if self.votes is None else self.votes


class Founding(Record):
    """The founding document."""

    kind: Annotated[
        Annotated[FoundingKind, one_of(FoundingKind)] | None,
        label("rodzaj", "kind", "Jaki to dokument.", "What document it is."),
    ] = None
    date: Annotated[When | None, label("data", "date", "Data dokumentu.", "Date of the document.")] = None
    ref: Annotated[Words | None, label("znak", "reference", "Znak sprawy lub numer.", "File number.")] = None


class Body(Record):
    """A body of the partnership."""

    name: Annotated[Words, label("nazwa", "name", "Nazwa organu.", "Name of the body.")]
    kind: Annotated[
        Annotated[BodyKind, one_of(BodyKind)] | None,
        label("rodzaj", "kind", "Jaki to organ.", "What body it is."),
    ] = None
    members: Annotated[
        tuple[PartnerId, ...],
        label("skład", "members", "Identyfikatory partnerów.", "Ids of the partners in it."),
    ] = ()


class Application(Record):
    """An application to join."""

    date: Annotated[When, label("data", "date", "Data zgłoszenia.", "Date of the application.")]
    who: Annotated[Words, label("kto", "who", "Kto się zgłosił.", "Who applied.")]
    outcome: Annotated[
        Annotated[ApplicationOutcome, one_of(ApplicationOutcome)] | None,
        label("wynik", "outcome", "Co postanowiono.", "What was decided."),
    ] = None
    decided: Annotated[When | None, label("data decyzji", "decided", "Kiedy postanowiono.", "When it was decided.")] = (
        None
    )
    reason: Annotated[Words | None, label("powód", "reason", "Uzasadnienie odmowy.", "Reason for a refusal.")] = None


class CouncilReport(Record):
    """A yearly report to the council."""

    year: Annotated[Count, label("za rok", "year", "Którego roku dotyczy.", "The year it is about.")]
    submitted: Annotated[
        When | None, label("złożono", "submitted", "Kiedy złożono je radzie.", "When the council got it.")
    ] = None
    bip: Annotated[Words | None, label("BIP", "BIP", "Adres w BIP.", "Address in the public bulletin.")] = None
    resolution: Annotated[
        Words | None, label("uchwała", "resolution", "Uchwała rady.", "The council's resolution.")
    ] = None


class Partnership(Entity):
    """A lasting platform of partners from several sectors (slides 3 and 15)."""

    folder: ClassVar[str] = "partnerships"
    title_key: ClassVar[str] = "name"

    name: Annotated[Words, label("nazwa", "name", "Nazwa partnerstwa.", "Name of the partnership.")]
    founded: Annotated[When | None, label("data powstania", "founded", "Kiedy powstało.", "When it began.")] = None
    goals: Annotated[
        tuple[Annotated[Goal, ShortForm("text")], ...],
        label("cele", "goals", "Po co działa partnerstwo.", "What the partnership is for."),
    ] = ()
    openness: Annotated[
        Openness | None,
        label("otwartość", "openness", "Czy i jak można przystąpić.", "Whether and how one can join."),
    ] = None
    members: Annotated[
        tuple[Annotated[Member, ShortForm("partner")], ...],
        label("partnerzy", "members", "Kto należy i należał.", "Who belongs and belonged to it."),
    ]
    members_total: Annotated[
        Count | None,
        label(
            "liczba partnerów ogółem",
            "number of all partners",
            "Ilu jest partnerów, gdy nie wszyscy są jeszcze wpisani.",
            "How many there are when not all are entered yet.",
        ),
    ] = None
    declared_type: Annotated[
        DeclaredType,
        one_of(DeclaredType),
        label("typ deklarowany", "declared type", "Jakie sektory łączy.", "Which sectors it joins."),
    ] = DeclaredType.PUBLIC_PRIVATE_SOCIAL
    area: Annotated[
        tuple[Terc, ...],
        label("obszar działania", "area", "Kody TERC obszaru działania.", "TERC codes of the area it works in."),
    ] = ()
    founding: Annotated[
        Founding | None,
        label(
            "dokument założycielski", "founding document", "Umowa, deklaracja lub statut.", "What it was founded with."
        ),
    ] = None
    exit_rule: Annotated[
        Words | None, label("zasady wystąpienia", "exit rule", "Jak można wystąpić.", "How to leave.")
    ] = None
    bodies: Annotated[tuple[Body, ...], label("organy", "bodies", "Organy partnerstwa.", "Its bodies.")] = ()
    legal_basis: Annotated[
        Words | None, label("podstawa prawna", "legal basis", "Akt, na którym się opiera.", "The act it rests on.")
    ] = None
    strategy_ref: Annotated[
        Words | None, label("strategia", "strategy", "Strategia, którą realizuje.", "The strategy it serves.")
    ] = None
    documents: Annotated[
        tuple[PublicDocument, ...],
        label("dokumenty publiczne", "public documents", "Opublikowane dokumenty.", "Published documents."),
    ] = ()
    clld: Annotated[
        Flag,
        label("partnerstwo RLKS/LEADER", "CLLD/LEADER partnership", "Czy działa w RLKS.", "Whether it is a CLLD one."),
    ] = False
    applications: Annotated[
        tuple[Application, ...],
        label("zgłoszenia", "applications", "Zgłoszenia nowych partnerów.", "Applications to join."),
    ] = ()
    risks: Annotated[tuple[Risk, ...], label("ryzyka", "risks", "Ryzyka i ich właściciele.", "Risks and owners.")] = ()
    conflicts: Annotated[
        tuple[Conflict, ...], label("spory", "conflicts", "Spory między partnerami.", "Conflicts between partners.")
    ] = ()
    council_reports: Annotated[
        tuple[CouncilReport, ...],
        label("sprawozdania dla rady", "reports to the council", "Sprawozdania roczne.", "Yearly reports."),
    ] = ()
    ended: Annotated[When | None, label("zakończenie", "ended", "Kiedy się rozwiązało.", "When it was dissolved.")] = (
        None
    )
    reviewed: Annotated[
        When | None, label("ostatni przegląd", "last review", "Kiedy sprawdzono wpis.", "When the record was checked.")
    ] = None
    notes: Annotated[Words | None, label("uwagi", "notes", "Dowolny tekst.", "Any text.")] = None
