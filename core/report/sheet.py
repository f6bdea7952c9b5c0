"""The paper of every document: styles, margins, running head and foot, page numbers, outline.

Lengths are in points (1/72 inch). Imports ReportLab: import this module late.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import Any

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

from core.report.fonts import BODY, BOLD, MONO, boxed, markup, pieces, register
from core.report.structure import TaggedCanvas
from core.report.text import TaggedParagraph, fresh, paragraph

rl_config.useA85 = 0  # streams as they are: text armour would cost time and a fifth of the size

PAPER: dict[str, tuple[float, float]] = {"letter": LETTER, "a4": A4}

INK = Color(0.13, 0.13, 0.13)
FAINT = Color(0.38, 0.38, 0.38)
HEAD = Color(0.91, 0.92, 0.93)
RULE = Color(0.75, 0.77, 0.79)

FOOT_HEIGHT = 34.0
FOOT_BOTTOM = 48.0
_LOCK = Lock()
"""ReportLab keeps the fonts' state in globals: one document at a time."""


def style(name: str, size: float, leading: float, **extra: Any) -> ParagraphStyle:
    """A paragraph style in the documents' face and ink."""
    values: dict[str, Any] = {"fontName": BODY, "bulletFontName": BODY, "textColor": INK} | extra
    return ParagraphStyle(name, fontSize=size, leading=leading, **values)


TITLE = style("title", 16, 20, fontName=BOLD, spaceAfter=4)
HEADING = style("heading", 12.5, 16, fontName=BOLD, spaceBefore=12, spaceAfter=5, keepWithNext=1)
SUBHEADING = style("subheading", 10, 13, fontName=BOLD, spaceBefore=6, spaceAfter=3, keepWithNext=1)
TEXT = style("text", 9.5, 13, spaceAfter=6)
CELL = style("cell", 8.5, 10.5)
CELL_RIGHT = style("cell right", 8.5, 10.5, alignment=TA_RIGHT)
CELL_CENTRE = style("cell centre", 8.5, 10.5, alignment=TA_CENTER)
CELL_HEAD = style("cell head", 8.5, 10.5, fontName=BOLD)
CELL_HEAD_RIGHT = style("cell head right", 8.5, 10.5, fontName=BOLD, alignment=TA_RIGHT)
CELL_HEAD_CENTRE = style("cell head centre", 8.5, 10.5, fontName=BOLD, alignment=TA_CENTER)
SMALL = style("small", 8, 10.5, textColor=FAINT)
NOTICE = style("notice", 7.5, 9.5, textColor=FAINT)
CODE = style("code", 8, 10.5, fontName=MONO)
REMARK = style(
    "remark", 10, 14, fontName=BOLD, borderWidth=1, borderPadding=6, borderColor=INK,
    leftIndent=7, rightIndent=7, spaceBefore=14, spaceAfter=18,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What stands around the text of a document, and in its metadata."""

    title: str
    subject: str
    author: str
    language: str
    running: str
    """At the head of every page but the first."""
    notice: str
    """At the foot of every page."""


@contextmanager
def typesetting() -> Iterator[None]:
    """Hold ReportLab's fonts for one document."""
    with _LOCK:
        register()
        yield


class Sheet(TaggedCanvas):
    """A canvas that puts a foot on every page and knows the number of pages in the end."""

    def __init__(self, *args: Any, imprint: Imprint, side: float, **settings: Any) -> None:
        self._imprint = imprint
        self._side = side
        super().__init__(*args, **(settings | {"invariant": 1, "initialFontName": BODY}))
        self.setTitle(imprint.title)
        self.setAuthor(imprint.author)
        self.setSubject(imprint.subject)
        self.setCreator(imprint.author)
        self.setViewerPreference("DisplayDocTitle", "true")
        self._outlined = 0

    def outline(self, title: str, level: int, top: float) -> None:
        """An entry of the outline that leads to a height above the current origin."""
        self._outlined += 1
        key = f"section-{self._outlined}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, level)
        self.showOutline()

    def showPage(self) -> None:  # noqa: N802 – ReportLab's name
        """End the page with its foot."""
        with self.artifact():
            self._foot()
            if self.getPageNumber() > 1 and self._imprint.running:
                self._running_head()
        super().showPage()

    def save(self) -> None:
        """Write the file, now that the number of pages and the missing glyphs are known."""
        if self._code:
            self.showPage()
        pages = self.getPageNumber() - 1
        self.beginForm("pages")
        self._small(0, 0, str(pages))
        self.endForm()
        self.beginForm("boxes")
        self._small(0, 0, box_note(boxed()))
        self.endForm()
        super().save()

    def _foot(self) -> None:
        width = self._pagesize[0] - 2 * self._side
        top = FOOT_BOTTOM + FOOT_HEIGHT
        self.setStrokeColor(FAINT)
        self.setLineWidth(0.5)
        self.line(self._side, top - 8, self._side + width, top - 8)
        notice = paragraph(self._imprint.notice, NOTICE, ())
        _, used = notice.wrapOn(self, width - 80, FOOT_HEIGHT)
        notice.drawOn(self, self._side, top - 13 - used)
        self.setFillColor(FAINT)
        self.setFont(BODY, NOTICE.fontSize)
        right, line = self._side + width, top - 13 - 7.5
        number = stringWidth("00", BODY, NOTICE.fontSize)
        self.drawRightString(right - number, line, f"Page {self.getPageNumber()} of ")
        self._form("pages", right - number, line)
        self._form("boxes", self._side, top - 13 - used - 10)

    def _running_head(self) -> None:
        width = self._pagesize[0] - 2 * self._side
        head = paragraph(_fitted(self._imprint.running, width), NOTICE, (), english=True)
        _, used = head.wrapOn(self, width, 20)
        head.drawOn(self, self._side, self._pagesize[1] - 30 - used)

    def _form(self, name: str, x: float, y: float) -> None:
        self.saveState()
        self.translate(x, y)
        self.doForm(name)
        self.restoreState()

    def _small(self, x: float, y: float, text: str) -> None:
        line = paragraph(text, NOTICE, ())
        line.wrapOn(self, 1000, 20)
        line.drawOn(self, x, y - 2)


def _fitted(line: str, width: float) -> str:
    """As much of a line as fits, with an ellipsis where it was cut."""

    def wide(words: str) -> float:
        widths = (stringWidth(part, name, NOTICE.fontSize) for name, part in pieces(words, BODY))
        return float(sum(widths))

    if wide(line) <= width - 2:
        return line
    most = max(n for n in range(len(line)) if wide(line[:n] + "…") <= width - 2)
    return line[:most] + "…"


def box_note(chars: Sequence[str]) -> str:
    """What the foot says of characters that became a box; nothing if there are none."""
    if not chars:
        return ""
    codes = [f"U+{ord(char):04X}" for char in chars]
    shown = ", ".join(codes[:6]) + (f" and {len(codes) - 6} more" if len(codes) > 6 else "")
    return f"□ stands for a character that none of the fonts here can show: {shown}."


class Heading(TaggedParagraph):
    """A heading that is also an entry of the outline."""

    def __init__(self, text: str | None, look: ParagraphStyle, **settings: Any) -> None:
        super().__init__(text, look, **settings)
        self.entry = ("", 0)

    def draw(self) -> None:
        """Draw it, and lead the outline here."""
        title, level = self.entry
        if title:
            self.canv.outline(title, level, self.height)
        super().draw()


def heading(text: str, level: int, look: ParagraphStyle = HEADING, entry: str = "") -> Flowable:
    """A heading of a level from 1; ``entry`` is what the outline says, if not the same."""
    made = Heading(markup(text, bold=True), look)
    made.place = fresh(f"H{level}")
    made.entry = (entry or text, level - 1)
    return made


def flowing(
    story: list[Flowable], imprint: Imprint, paper: tuple[float, float], *, side: float = 54.0
) -> bytes:
    """A document of as many pages as it takes. To be called inside :func:`typesetting`."""
    out = BytesIO()
    document = BaseDocTemplate(out, pagesize=paper, lang=imprint.language)
    bottom = FOOT_BOTTOM + FOOT_HEIGHT
    frame = Frame(
        side, bottom, paper[0] - 2 * side, paper[1] - bottom - 48,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=2,
    )  # fmt: skip
    document.addPageTemplates(PageTemplate(frames=[frame]))

    def sheet(*args: Any, **settings: Any) -> Sheet:
        return Sheet(*args, imprint=imprint, side=side, **settings)

    document.build(story, canvasmaker=sheet)
    return out.getvalue()


def text(value: str, look: ParagraphStyle = TEXT) -> Flowable:
    """A paragraph of our own words."""
    return paragraph(value, look, english=True)


def remarked(remark: str) -> list[Flowable]:
    """What was changed outside the program, in a frame; nothing if nothing was."""
    return [text(remark, REMARK)] if remark else []


def proved(sentence: str) -> list[Flowable]:
    """How a signed document is checked; to be kept with what it stands beside."""
    if not sentence:
        return []
    return [heading("How to check this document", 2), text(sentence, SMALL)]
