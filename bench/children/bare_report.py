"""The floor of the first score report: a bare file of about the same make.

Two pages, two embedded fonts, as many lines of text, rules and bars, but no wrapping, no tables and
no fallback fonts.
"""

from __future__ import annotations

import json
import time
from io import BytesIO

from core.paths import ASSETS

LINES = "the quick brown fox jumps over the lazy dog and reads on for a line's length, 0123456789"


def draw() -> bytes:
    """The file."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415 - its import is measured
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    for name in ("LiberationSans-Regular", "LiberationSans-Bold"):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(ASSETS / "fonts" / f"{name}.ttf")))
    out = BytesIO()
    canvas = Canvas(out, pagesize=(612, 792), invariant=1, initialFontName="LiberationSans-Regular")
    for _ in range(2):
        for row in range(20):
            bold = row % 5 == 0
            canvas.setFont("LiberationSans-Bold" if bold else "LiberationSans-Regular", 10)
            canvas.drawString(72, 720 - 20 * row, LINES.title() if bold else LINES)
            canvas.rect(72, 200, 468, 7 * row)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def main() -> None:
    """Time of the first file."""
    begun = time.perf_counter()
    draw()
    print(json.dumps({"cold_ms": (time.perf_counter() - begun) * 1000}))


main()
