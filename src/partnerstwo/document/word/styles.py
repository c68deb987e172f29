"""The named styles of the paper, so that a town can change its look in one place."""

from __future__ import annotations

from dataclasses import dataclass

from partnerstwo.document.word.markup import NONE, Markup, joined, w
from partnerstwo.language.lang import Lang
from partnerstwo.language.text import Text

INK = "1A1F2B"
BLUE = "1B4F8A"
MUTED = "4A5160"
AMBER = "8A5A00"
_RULE = "C3C9D3"
_PALE = "E8EEF6"
_PANEL = "F1F5FA"
_WARM = "FFF6E3"

FACE = "Calibri"
"""The face where no letterhead names another: every Word has it, and LibreOffice its twin."""
DEEPEST = 6
TABLE_SIZE = 9.5
"""The type of a table in points, unless it needs a smaller one."""
REGIONS = {Lang.PL: "pl-PL", Lang.EN: "en-GB"}


@dataclass(frozen=True, slots=True)
class Style:
    """A style by its id; `manner` is everything of it that follows its name, in the order of the schema.

    A built-in style has one name in the file and a translated one in Word; a style of ours is named in the
    language of the paper.
    """

    id: str
    name: str | Text
    manner: Markup
    kind: str = "paragraph"
    default: bool = False

    def names(self) -> frozenset[str]:
        """What it may be called in a letterhead, in lower case."""
        return frozenset(
            {self.name.lower()} if isinstance(self.name, str) else {self.name.pl.lower(), self.name.en.lower()}
        )

    def markup(self, lang: Lang) -> Markup:
        """The style as it stands in the file."""
        own = not isinstance(self.name, str)
        name = self.name if isinstance(self.name, str) else self.name[lang]
        default, custom = "1" if self.default else None, "1" if own else None
        return w(
            "style",
            w("name", val=name),
            self.manner,
            type=self.kind,
            default=default,
            customStyle=custom,
            styleId=self.id,
        )


def _paragraph(
    based: str = "Normal", after: str = "", paragraph: Markup = NONE, letters: Markup = NONE, shown: bool = True
) -> Markup:
    return joined(
        (
            w("basedOn", val=based),
            w("next", val=after) if after else NONE,
            w("qFormat") if shown else NONE,
            w("pPr", paragraph) if paragraph else NONE,
            w("rPr", letters) if letters else NONE,
        )
    )


def _letters(
    points: float | None = None, color: str = "", bold: bool | None = None, face: str = "", before: Markup = NONE
) -> Markup:
    size = NONE if points is None else joined((w("sz", val=_half(points)), w("szCs", val=_half(points))))
    heavy = NONE if bold is None else joined((w("b", val=int(bold)), w("bCs", val=int(bold))))
    faces = w("rFonts", ascii=face, hAnsi=face, cs=face) if face else NONE
    return joined((faces, heavy, before, w("color", val=color) if color else NONE, size))


def _half(points: float) -> int:
    return round(points * 2)


def size(points: float) -> Markup:
    """The size of letters as properties of a run."""
    return joined((w("sz", val=_half(points)), w("szCs", val=_half(points))))


def _space(before: float = 0, after: float = 0, line: float | None = None) -> Markup:
    rule = None if line is None else "auto"
    return w(
        "spacing",
        before=round(before * 20),
        after=round(after * 20),
        line=None if line is None else round(line * 240),
        lineRule=rule,
    )


def _edge(color: str, width: int = 24) -> Markup:
    return w("pBdr", w("left", val="single", sz=width, space=8, color=color))


def _ground(fill: str) -> Markup:
    return w("shd", val="clear", color="auto", fill=fill)


_TOGETHER = joined((w("keepNext"), w("keepLines")))
_HEADINGS = ((15.0, 18.0, 5.0), (12.5, 13.0, 4.0), (11.5, 11.0, 3.0))


def _heading(level: int) -> Style:
    points, before, after = _HEADINGS[min(level, len(_HEADINGS)) - 1]
    placed = joined((_TOGETHER, _space(before, after, 1.0), w("outlineLvl", val=level - 1)))
    return Style(
        f"Heading{level}", f"heading {level}", _paragraph("Normal", "Normal", placed, _letters(points, BLUE, bold=True))
    )


def _grid() -> Markup:
    lines = [w(side, val="single", sz=4, space=0, color=_RULE) for side in ("top", "bottom", "insideH")]
    margins = [
        w(side, w=width, type="dxa") for side, width in (("top", 50), ("left", 100), ("bottom", 50), ("right", 100))
    ]
    bold = w("rPr", w("b"), w("bCs"))
    head = w("tblStylePr", bold, w("tcPr", _ground(_PALE)), type="firstRow")
    border = w("tcPr", w("tcBorders", w("top", val="single", sz=8, space=0, color=INK)))
    return joined(
        (
            w("basedOn", val="TableNormal"),
            w("qFormat"),
            w("pPr", _space(0, 0, 1.0)),
            w("tblPr", w("tblBorders", *lines), w("tblCellMar", *margins)),
            head,
            w("tblStylePr", bold, border, type="lastRow"),
            # It says that the first cell names its row, which Word hands on to a screen reader.
            w("tblStylePr", w("rPr", w("color", val=INK)), type="firstCol"),
        )
    )


STYLES: tuple[Style, ...] = (
    Style("Normal", "Normal", joined((w("qFormat"), w("pPr", _space(0, 6, 1.15)))), default=True),
    Style(
        "DefaultParagraphFont",
        "Default Paragraph Font",
        joined((w("uiPriority", val=1), w("semiHidden"), w("unhideWhenUsed"))),
        "character",
        default=True,
    ),
    Style(
        "TableNormal",
        "Normal Table",
        joined(
            (
                w("uiPriority", val=99),
                w("semiHidden"),
                w("unhideWhenUsed"),
                w(
                    "tblPr",
                    w("tblInd", w=0, type="dxa"),
                    w(
                        "tblCellMar",
                        *(
                            w(side, w=width, type="dxa")
                            for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
                        ),
                    ),
                ),
            )
        ),
        "table",
        default=True,
    ),
    Style(
        "NoList",
        "No List",
        joined((w("uiPriority", val=99), w("semiHidden"), w("unhideWhenUsed"))),
        "numbering",
        default=True,
    ),
    Style(
        "Title",
        "Title",
        _paragraph("Normal", "Subtitle", joined((_TOGETHER, _space(0, 3, 1.0))), _letters(22, BLUE, bold=True)),
    ),
    Style(
        "Subtitle",
        "Subtitle",
        _paragraph("Normal", "Normal", joined((_space(0, 12, 1.1), w("contextualSpacing"))), _letters(11.5, MUTED)),
    ),
    *(_heading(level) for level in range(1, DEEPEST + 1)),
    Style(
        "Caption",
        "caption",
        _paragraph("Normal", "Normal", joined((_TOGETHER, _space(10, 4, 1.0))), _letters(9.5, INK, bold=True)),
    ),
    Style(
        "ListBullet",
        "List Bullet",
        _paragraph("Normal", "", joined((_space(0, 3), w("ind", left=357, hanging=357)))),
    ),
    Style(
        "ListNumber",
        "List Number",
        _paragraph("Normal", "", joined((_space(0, 3), w("ind", left=357, hanging=357)))),
    ),
    Style("Header", "header", _paragraph("Normal", "", _space(0, 0, 1.0), _letters(8.5, MUTED), shown=False)),
    Style("Footer", "footer", _paragraph("Normal", "", _space(0, 0, 1.0), _letters(8.5, MUTED), shown=False)),
    Style("FootnoteText", "footnote text", _paragraph("Normal", "", _space(0, 2, 1.0), _letters(9), shown=False)),
    Style(
        "FootnoteReference",
        "footnote reference",
        joined((w("basedOn", val="DefaultParagraphFont"), w("rPr", w("vertAlign", val="superscript")))),
        "character",
    ),
    Style(
        "Hyperlink",
        "Hyperlink",
        joined((w("basedOn", val="DefaultParagraphFont"), w("rPr", w("color", val=BLUE), w("u", val="single")))),
        "character",
    ),
    Style(
        "Strong",
        "Strong",
        joined((w("basedOn", val="DefaultParagraphFont"), w("qFormat"), w("rPr", w("b"), w("bCs")))),
        "character",
    ),
    Style(
        "PwCode",
        Text(pl="Partnerstwo Kod", en="Partnerstwo Code"),
        joined(
            (
                w("basedOn", val="DefaultParagraphFont"),
                w(
                    "rPr",
                    w("rFonts", ascii="Consolas", hAnsi="Consolas", cs="Consolas"),
                    w("noProof"),
                    size(9.5),
                    _ground("EEF0F3"),
                ),
            )
        ),
        "character",
    ),
    Style(
        "PwCodeLines",
        Text(pl="Partnerstwo Wiersze kodu", en="Partnerstwo Code Lines"),
        _paragraph(
            "Normal",
            "Normal",
            joined((_ground("F4F5F7"), _space(6, 8, 1.0), w("jc", val="left"))),
            _letters(9.5, face="Consolas", before=w("noProof")),
        ),
    ),
    Style(
        "PwNote",
        Text(pl="Partnerstwo Informacja", en="Partnerstwo Note"),
        _paragraph(
            "Normal", "Normal", joined((_edge(BLUE), _ground(_PANEL), _space(8, 8), w("ind", left=200, right=100)))
        ),
    ),
    Style(
        "PwWarning",
        Text(pl="Partnerstwo Ważne", en="Partnerstwo Warning"),
        _paragraph(
            "Normal", "Normal", joined((_edge(AMBER), _ground(_WARM), _space(8, 8), w("ind", left=200, right=100)))
        ),
    ),
    Style(
        "PwFigure",
        Text(pl="Partnerstwo Kluczowa liczba", en="Partnerstwo Key Figure"),
        _paragraph(
            "Normal",
            "",
            joined((w("keepLines"), _edge(BLUE), _ground(_PANEL), _space(0, 0, 1.15), w("ind", left=200))),
            _letters(10.5),
        ),
    ),
    Style(
        "PwFigureValue",
        Text(pl="Partnerstwo Wartość liczby", en="Partnerstwo Key Figure Value"),
        joined((w("basedOn", val="DefaultParagraphFont"), w("rPr", _letters(15, BLUE, bold=True)))),
        "character",
    ),
    Style(
        "PwFact",
        Text(pl="Partnerstwo Pole karty", en="Partnerstwo Fact"),
        _paragraph(
            "Normal",
            "",
            joined(
                (
                    w("pBdr", *(w(side, val="single", sz=4, space=2, color=_RULE) for side in ("bottom", "between"))),
                    _space(0, 0, 1.1),
                )
            ),
            _letters(10),
        ),
    ),
    Style(
        "PwPicture",
        Text(pl="Partnerstwo Wykres", en="Partnerstwo Chart"),
        _paragraph("Normal", "Normal", _space(0, 6, 1.0)),
    ),
    Style(
        "PwRemark",
        Text(pl="Partnerstwo Objaśnienie", en="Partnerstwo Remark"),
        _paragraph("Normal", "Normal", _space(0, 8, 1.0), _letters(9, MUTED)),
    ),
    Style(
        "PwTableText",
        Text(pl="Partnerstwo Tekst w tabeli", en="Partnerstwo Table Text"),
        _paragraph("Normal", "", joined((_space(0, 0, 1.0), w("jc", val="left"))), _letters(TABLE_SIZE)),
    ),
    Style(
        "PwTableNumber",
        Text(pl="Partnerstwo Liczba w tabeli", en="Partnerstwo Table Number"),
        _paragraph("PwTableText", "", w("jc", val="right")),
    ),
    Style(
        "PwTableGap",
        Text(pl="Partnerstwo Odstęp tabel", en="Partnerstwo Table Gap"),
        _paragraph("Normal", "", _space(0, 0, 1.0), _letters(6), shown=False),
    ),
    Style(
        "PwBanner",
        Text(pl="Partnerstwo Klauzula", en="Partnerstwo Banner"),
        _paragraph(
            "Header",
            "",
            joined(
                (
                    w(
                        "pBdr",
                        *(
                            w(side, val="single", sz=6, space=3, color=AMBER)
                            for side in ("top", "left", "bottom", "right")
                        ),
                    ),
                    _space(0, 6, 1.0),
                    w("ind", left=80, right=80),
                    w("jc", val="center"),
                )
            ),
            _letters(9.5, AMBER, bold=True),
        ),
    ),
    Style(
        "PwRunning",
        Text(pl="Partnerstwo Żywa pagina", en="Partnerstwo Running Title"),
        _paragraph(
            "Header",
            "",
            joined((w("pBdr", w("bottom", val="single", sz=4, space=3, color=_RULE)), _space(0, 8, 1.0))),
        ),
    ),
    Style("PwTable", Text(pl="Partnerstwo", en="Partnerstwo"), _grid(), "table"),
)
"""Every style that the paper uses, each after those it rests on."""


def defaults(lang: Lang) -> Markup:
    """The face, size and language of whatever no style speaks of."""
    faces = w("rFonts", ascii=FACE, hAnsi=FACE, eastAsia=FACE, cs=FACE)
    return w(
        "docDefaults",
        w("rPrDefault", w("rPr", faces, w("color", val=INK), size(11), language(lang))),
        w("pPrDefault", w("pPr", w("suppressAutoHyphens"))),
    )


def language(lang: Lang) -> Markup:
    """The language a speller and a voice go by."""
    return w("lang", val=REGIONS[lang], eastAsia=REGIONS[lang], bidi="ar-SA")
