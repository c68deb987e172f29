"""The theme of a blank Word file: the colours and the face that Word offers whoever edits the paper."""

from __future__ import annotations

from partnerstwo.document.word.styles import AMBER, BLUE, FACE, INK, MUTED

_COLORS = (
    ("dk1", INK),
    ("lt1", "FFFFFF"),
    ("dk2", BLUE),
    ("lt2", "F1F5FA"),
    ("accent1", BLUE),
    ("accent2", AMBER),
    ("accent3", MUTED),
    ("accent4", "2F7D5B"),
    ("accent5", "7A3E8E"),
    ("accent6", "B4461E"),
    ("hlink", BLUE),
    ("folHlink", MUTED),
)


def theme() -> str:
    """The theme as XML, without its first line."""
    colors = "".join(f'<a:{name}><a:srgbClr val="{color}"/></a:{name}>' for name, color in _COLORS)
    face = f'<a:latin typeface="{FACE}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Partnerstwo"><a:themeElements>'
        f'<a:clrScheme name="Partnerstwo">{colors}</a:clrScheme>'
        f'<a:fontScheme name="Partnerstwo"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont>'
        '</a:fontScheme><a:fmtScheme name="Partnerstwo">'
        f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )


def faces() -> str:
    """The faces that the styles name, as XML of the table of fonts, without what stands around them."""
    return "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{twin}"/><w:charset w:val="EE"/>'
        f'<w:family w:val="{family}"/><w:pitch w:val="{pitch}"/></w:font>'
        for name, twin, family, pitch in (
            (FACE, "Carlito", "swiss", "variable"),
            ("Consolas", "Inconsolata", "modern", "fixed"),
        )
    )
