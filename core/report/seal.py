"""The block at the foot of page 1 by which a report on paper is checked: a QR code, and a code.

Only :mod:`core.report.layout` imports this module, late. Lengths are in points.
"""

from __future__ import annotations

import re

from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from core.report.content import ReportContent
from core.report.fonts import BODY, BOLD
from core.report.qr import modules
from core.report.sheet import INK, SMALL, style
from core.report.structure import Place
from core.report.text import fresh, paragraph

SEAL_HEIGHT = 108.0
"""What is kept free for the block."""

_SIDE = 92.0
"""Of the square symbol: half a millimetre a module, which a telephone reads at arm's length."""

_DARK = re.compile("1+")

_HEAD = style("seal head", 8.5, 11, textColor=INK, fontName=BOLD, spaceAfter=1)
_CODE = style("seal code", 13, 17, fontName=BOLD, spaceAfter=3)

WHAT_FOR = (
    "Signed with the key {signer} of a Carrel installation. To check this sheet, scan the QR code "
    "or type the code: “carrel verify --code”. To check the PDF file: “carrel verify FILE”, or "
    "drop it onto Carrel’s home screen. This tells whether anything was altered since it was "
    "signed, not who sat there."
)


class _Symbol(Flowable):  # type: ignore[misc]
    """The QR code, with what it is for those who do not see it."""

    def __init__(self, text: str, place: Place) -> None:
        super().__init__()
        self.width = self.height = _SIDE
        self._text = text
        self._place = place

    def draw(self) -> None:
        """Draw it: one path, a rectangle for each run of dark modules, in whole numbers."""
        rows = modules(self._text)
        canvas = self.canv
        path = canvas.beginPath()
        runs = (
            f"{run.start()} {-row} {run.end() - run.start()} 1 re"
            for row, line in enumerate(rows, start=1)
            for run in _DARK.finditer(line)
        )
        path._code.extend(runs)  # path.rect would round four fractions a run: slower than the page
        with canvas.mark(self._place, alt="QR code with the signed facts of this report"):
            canvas.saveState()
            canvas.setFillColor(INK)
            canvas.translate(0, _SIDE)
            canvas.scale(_SIDE / len(rows), _SIDE / len(rows))
            canvas.drawPath(path, stroke=0, fill=1)
            canvas.restoreState()


def seal(content: ReportContent, width: float) -> Table:
    """The block, as wide as the page's text; :data:`SEAL_HEIGHT` high at the most."""
    table = fresh("Table")
    row = (*table, ("TR", 0))
    first, second = (*row, ("TD", 0)), (*row, ("TD", 1))
    words = [
        paragraph("Code of this report", _HEAD, (*second, ("P", 0))),
        paragraph(content.code, _CODE, (*second, ("P", 1))),
        paragraph(WHAT_FOR.replace("{signer}", content.signer), SMALL, (*second, ("P", 2))),
    ]
    return Table(
        [[_Symbol(content.scan, (*first, ("Figure", 0))), words]],
        colWidths=[_SIDE + 14, width - _SIDE - 14],
        style=[
            ("FONTNAME", (0, 0), (-1, -1), BODY),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ],
    )
