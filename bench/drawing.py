"""The drawing calls of a document, recorded while it is made, to be made again on a bare canvas."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

_CANVAS = (
    "beginForm", "beginText", "circle", "doForm", "drawCentredString", "drawPath",
    "drawRightString", "drawString", "drawText", "endForm", "line", "lines", "rect",
    "restoreState", "rotate", "saveState", "scale", "setDash", "setFillColor", "setFont",
    "setLineCap", "setLineJoin", "setLineWidth", "setStrokeColor", "showPage", "transform",
    "translate",
)  # fmt: skip
_TEXT = (
    "_textOut", "moveCursor", "setCharSpace", "setFillColor", "setFont", "setLeading",
    "setTextOrigin", "setTextRenderMode", "setTextTransform", "setWordSpace", "setXPos", "textLine",
    "textOut",
)  # fmt: skip
"""What puts marks on a page, or says how; tags, outline and metadata are not among them."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call: of which object (0 is the canvas), which method, with what."""

    target: int
    name: str
    arguments: tuple[Any, ...]
    settings: dict[str, Any]
    made: int | None
    """Number of the text object that it returned."""


class Recording:
    """Keeps the outermost calls: what ReportLab calls by itself comes again by itself."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self._known: dict[int, int] = {}
        self._objects: list[Any] = []
        self._depth = 0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Record what is drawn meanwhile, in this process."""
        with (
            _replaced(Canvas, _CANVAS, self._wrapped),
            _replaced(PDFTextObject, _TEXT, self._wrapped),
        ):
            yield

    def replay(self, paper: tuple[float, float], font: str) -> bytes:
        """The same calls on a bare canvas: the file."""
        out = BytesIO()
        objects: dict[int, Any] = {0: Canvas(out, paper, invariant=1, initialFontName=font)}
        for call in self.calls:
            arguments = [
                objects[each.number] if isinstance(each, _Made) else each for each in call.arguments
            ]
            result = getattr(objects[call.target], call.name)(*arguments, **call.settings)
            if call.made is not None:
                objects[call.made] = result
        objects[0].save()
        return out.getvalue()

    def _wrapped(self, name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(original)
        def recorded(target: Any, *arguments: Any, **settings: Any) -> Any:
            outermost = self._depth == 0
            self._depth += 1
            try:
                result = original(target, *arguments, **settings)
            finally:
                self._depth -= 1
            if outermost:
                self._keep(target, name, arguments, settings, result)
            return result

        return recorded

    def _keep(
        self,
        target: Any,
        name: str,
        arguments: tuple[Any, ...],
        settings: dict[str, Any],
        result: Any,
    ) -> None:
        made = self._number(result) if isinstance(result, PDFTextObject) else None
        told = tuple(
            _Made(self._number(each)) if isinstance(each, PDFTextObject) else each
            for each in arguments
        )
        number = 0 if isinstance(target, Canvas) else self._number(target)
        self.calls.append(Call(number, name, told, settings, made))

    def _number(self, text: PDFTextObject) -> int:
        if id(text) not in self._known:
            self._objects.append(text)  # kept, so that no other object gets its identity
            self._known[id(text)] = len(self._objects)
        return self._known[id(text)]


@dataclass(frozen=True, slots=True)
class _Made:
    """Stands for a text object among the arguments."""

    number: int


@contextmanager
def _replaced(
    owner: type, names: tuple[str, ...], wrap: Callable[[str, Callable[..., Any]], Any]
) -> Iterator[None]:
    originals = {name: getattr(owner, name) for name in names if hasattr(owner, name)}
    for name, original in originals.items():
        setattr(owner, name, wrap(name, original))
    try:
        yield
    finally:
        for name, original in originals.items():
            setattr(owner, name, original)
