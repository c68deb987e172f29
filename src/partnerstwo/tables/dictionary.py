"""The data dictionary: every table and column with type and meaning, generated from the tables themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from partnerstwo.document.blocks import Block, Cell, Code, Column, Document, Paragraph, Section, Table, line
from partnerstwo.document.render.json import JsonObject, JsonValue
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text
from partnerstwo.model.description import fields_of
from partnerstwo.tables.catalogue import choice_name
from partnerstwo.tables.queries import QUERIES, SETTINGS
from partnerstwo.tables.table import REGISTRY, AnyTable, Field, Type, fields

NO_DAY: Final = date(1, 1, 1)
"""A dictionary is of no day."""

_TITLE = Text("Słownik danych eksportu", "Data dictionary of the export")
_GENERATED = Text(
    "Wygenerowano z programu poleceniem: partnerstwo export --dictionary --format md",
    "Generated from the program: partnerstwo export --dictionary --format md --lang en",
)
_COLUMN = Text("kolumna", "column")
_TYPE = Text("typ", "type")
_MEANING = Text("znaczenie", "meaning")
_KEY = Text("klucz", "key")
_NEVER_EMPTY = Text("zawsze podane", "always given")
_REFERS = Text("wskazuje tabelę {table}", "names rows of {table}")
_CHOICE = Text("słowa w labels: {choice}", "words in labels: {choice}")
_FIRST = Text("Pierwszy dzień, który może oznaczać {name}.", "First day that {name} can mean.")
_LAST = Text("Ostatni dzień, który może oznaczać {name}.", "Last day that {name} can mean.")
_GENERAL_TITLE = Text("Ogólnie", "In general")
_QUERIES_TITLE = Text("Zapytania", "Queries")
_ZLOTYS = Text("w złotych", "in zlotys")

_TYPES: Final[dict[Type, Text]] = {
    Type.TEXT: Text("tekst", "text"),
    Type.TEXTS: Text("lista tekstów", "list of texts"),
    Type.INTEGER: Text("liczba całkowita", "integer"),
    Type.BOOLEAN: Text("prawda/fałsz", "boolean"),
    Type.DATE: Text("data", "date"),
    Type.MONEY: Text("kwota (18,2)", "decimal (18,2)"),
    Type.QUANTITY: Text("liczba (18,4)", "decimal (18,4)"),
    Type.SCORE: Text("liczba (3,2)", "decimal (3,2)"),
}
_GENERAL: Final = (
    Text(
        "Każda tabela ma kolumnę registry, więc dane wielu rejestrów mogą stać w jednej bazie. Kolumny kluczowe razem "
        "odróżniają wiersze. Odwołanie wskazuje wiersz tego samego rejestru; błędnie wpisany identyfikator nie "
        "wskazuje żadnego (mówi o tym tabela findings), dlatego w bazie nie ma kluczy obcych.",
        "Every table has the column registry, so that the data of many registries fit into one database. The key "
        "columns together tell rows apart. A reference names a row of the same registry; a mistyped id names none "
        "(the table findings tells of it), which is why there are no foreign keys.",
    ),
    Text(
        "Data bywa znana tylko co do miesiąca albo roku: kolumna bez końcówki ma ją tak dokładnie, jak jest znana "
        "(2016, 2016-04, 2016-04-12), a kolumny _first i _last pierwszy i ostatni dzień, który może oznaczać.",
        "A date may be known to the month or the year only: the column without a suffix has it as exactly as it is "
        "known (2016, 2016-04, 2016-04-12), the columns _first and _last the first and last day that it can mean.",
    ),
    Text(
        "Listy są listami w jsonl i parquet, a w csv i sqlite tablicami JSON: DuckDB rozwija je przez unnest(stages), "
        "Spark przez explode(stages), SQLite przez json_each(stages). W csv tekst, który arkusz wziąłby za formułę "
        "albo który zaczyna się apostrofem, ma z przodu dodatkowy apostrof. Brak danych to null, w csv puste pole. "
        "Typy kolumn zachowuje parquet; z csv i jsonl czytaj numery (nip, regon, krs, rspo, area) jako tekst, a kwoty "
        "jako decimal.",
        "Lists are lists in jsonl and parquet, JSON arrays in csv and sqlite: DuckDB spreads them with unnest(stages), "
        "Spark with explode(stages), SQLite with json_each(stages). In csv a text that a spreadsheet would take for a "
        "formula, or that begins with an apostrophe, has one more apostrophe before it. What is not given is null, in "
        "csv an empty field. Only parquet keeps the types of columns; from csv and jsonl read official numbers (nip, "
        "regon, krs, rspo, area) as text and amounts as decimal.",
    ),
    Text(
        "Kwoty są w złotych i dokładne co do grosza; tylko sqlite, który nie zna ułamków dziesiętnych, sumuje je jak "
        "zwykłe liczby, więc wynik trzeba zaokrąglić: round(sum(amount), 2).",
        "Amounts are zlotys, exact to the grosz; only sqlite, which knows no decimals, adds them up as plain numbers, "
        "so that a sum has to be rounded: round(sum(amount), 2).",
    ),
    Text(
        "partner_key łączy partnerów z różnych rejestrów. Organizacja, która w jednym rejestrze ma KRS, a w drugim "
        "tylko NIP, ma dwa klucze; wtedy trzeba porównać kolumny krs, regon i nip.",
        "partner_key joins partners of different registries. An organisation with a KRS in one registry and only a "
        "NIP in another has two keys; compare the columns krs, regon and nip then.",
    ),
    Text(
        "Eksport nie zawiera kontaktów, uwag, powodów wystąpienia, oczekiwań, ryzyk, sporów ani zgłoszeń: zostają w "
        "rejestrze. Osoby fizyczne (legal_form = individual) są w nim z imienia i nazwiska, tak jak w plikach: zanim "
        "go opublikujesz, usuń te wiersze albo sprawdź podstawę ujawnienia danych.",
        "The export holds no contacts, notes, reasons for leaving, expectations, risks, conflicts or applications: "
        "they stay in the registry. Natural persons (legal_form = individual) are in it by name, as in the files: "
        "before you publish it, take these rows out or make sure of the basis.",
    ),
)


def meaning(field: Field, lang: Lang) -> str:
    """What the column holds, in words."""
    column = field.column
    if field.kind is Type.DATE and column.kind is Type.PARTIAL:
        return (_FIRST if field.name.endswith("_first") else _LAST).format(lang, {"name": column.name})
    if isinstance(column.meaning, Text):
        return column.meaning[lang]
    record, key = column.meaning
    return next(each.description for each in fields_of(record) if each.key == key)[lang]


def document(tables: Sequence[AnyTable], lang: Lang) -> Document:
    """The dictionary as a paper."""
    general: tuple[Block, ...] = tuple(Paragraph(line(each[lang])) for each in _GENERAL)
    sections = (
        Section("general", _GENERAL_TITLE[lang], general),
        *(_section(each, lang) for each in tables),
        Section("queries", _QUERIES_TITLE[lang], tuple(_queries(lang))),
    )
    return Document(_TITLE[lang], _GENERATED[lang], lang, NO_DAY, sections)


def plain(tables: Sequence[AnyTable], lang: Lang) -> list[JsonValue]:
    """The dictionary for JSON."""
    listed: list[JsonValue] = []
    for table in tables:
        columns: list[JsonValue] = [_plain(each, lang) for each in fields(table)]
        listed.append({"name": table.name, "meaning": table.meaning[lang], "columns": columns})
    return listed


def _queries(lang: Lang) -> Iterator[Block]:
    for example in (*SETTINGS, *QUERIES):
        yield Paragraph(line(example.meaning[lang]))
        yield Code(example.code, example.language)


def _plain(field: Field, lang: Lang) -> JsonObject:
    column = field.column
    return {
        "name": field.name,
        "type": field.kind.value,
        "meaning": meaning(field, lang),
        "key": field.key,
        "required": field.required,
        "refers": column.refers or None,
        "choice": choice_name(column.choices) if column.choices else None,
    }


def _section(table: AnyTable, lang: Lang) -> Section:
    columns = (
        Column("column", _COLUMN[lang], header=True),
        Column("type", _TYPE[lang]),
        Column("meaning", _MEANING[lang]),
    )
    listed: list[tuple[Cell, ...]] = [(each.name, _TYPES[each.kind][lang], _told(each, lang)) for each in fields(table)]
    told = Paragraph(line(table.meaning[lang]))
    return Section(table.name, table.name, (told, Table(table.name, "", columns, tuple(listed))))


def _told(field: Field, lang: Lang) -> str:
    column = field.column
    notes: list[str] = []
    if field.kind is Type.MONEY:
        notes.append(_ZLOTYS[lang])
    if field.key:
        notes.append(_KEY[lang])
    elif field.required:
        notes.append(_NEVER_EMPTY[lang])
    if column.refers and column is not REGISTRY:
        notes.append(_REFERS.format(lang, {"table": column.refers}))
    if column.choices:
        notes.append(_CHOICE.format(lang, {"choice": choice_name(column.choices)}))
    words = meaning(field, lang)
    return f"{words} ({'; '.join(notes)})" if notes else words
