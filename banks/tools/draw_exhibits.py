"""Draw the pictures of a bank from their data.

    python banks/tools/draw_exhibits.py BANK_FOLDER            draws BANK_FOLDER/media/<stem>.png
    python banks/tools/draw_exhibits.py BANK_FOLDER --check    names the pictures that differ

Every ``BANK_FOLDER/exhibits/<stem>.yaml`` states one picture. Fields (any other is an error):

``kind``
    ``scatter``, ``line``, ``bar``, ``histogram``, ``box`` or ``residual`` (a scatter with a line
    at zero).
``title``, ``x_label``, ``y_label``
    Text on the picture; the title may be left out.
``series``
    List of what is drawn, each with a ``name`` (shown in the legend when there are several, and
    under its box), and

    * ``scatter``, ``line``, ``residual``: ``x`` and ``y``, equally long;
    * ``bar``: ``y``, one value for each of ``categories``;
    * ``histogram``: ``y``, one count for each bin between two neighbours of ``edges``;
    * ``box``: either ``values``, whose quartiles are computed and of which those farther than 1.5
      times the interquartile range from the box are drawn as outliers, or ``five`` numbers (end of
      lower whisker, lower quartile, median, upper quartile, end of upper whisker) with ``outliers``
      if any.

    Up to four series, except boxes: as many as fit.
``categories``, ``edges``
    Names of the bars; edges of the bins.
``lines``
    Reference lines: each has ``x`` (upright) or ``y`` (level), and may have a ``label``.
``log_x``, ``log_y``
    Logarithmic axes.
``x_range``, ``y_range``
    Ends of an axis as two numbers; otherwise they follow from the data.

Example::

    kind: line
    title: Loss of two training jobs
    x_label: Epoch
    y_label: Validation loss
    y_range: [0, 1]
    series:
      - {name: "Job 1", x: [1, 2, 3], y: [0.9, 0.5, 0.4]}
      - {name: "Job 2", x: [1, 2, 3], y: [0.8, 0.6, 0.55]}
    lines:
      - {y: 0.45, label: target}

Series are told apart by marker, dash and hatch, so a picture prints in black and white. Drawing the
same data twice gives the same bytes: no date and no software name is written.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal

import matplotlib as mpl
import numpy as np
from annotated_types import Len, MinLen
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.cbook import boxplot_stats
from matplotlib.figure import Figure
from matplotlib.image import imread
from matplotlib.ticker import MaxNLocator
from pydantic import BaseModel, ConfigDict, model_validator
from ruamel.yaml import YAML

SIZE_INCHES = (6.4, 4.0)
DPI = 200
INK = ("#000000", "#1f5fa8", "#b04a00", "#4d4d4d")
FILLS = ("#c8c8c8", "#ffffff", "#8c8c8c", "#ececec")
MARKERS = ("o", "^", "s", "x")
DASHES = ("-", "--", ":", "-.")
HATCHES = ("", "///", "...", "xx")

Numbers = tuple[float, ...]


class Strict(BaseModel):
    """Refuses fields that it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Series(Strict):
    """One set of points, bars or counts, or one box."""

    name: str
    x: Numbers = ()
    y: Numbers = ()
    values: Numbers = ()
    five: Annotated[Numbers, Len(5, 5)] | None = None
    outliers: Numbers = ()

    def box(self) -> dict[str, Any]:
        """The statistics that matplotlib draws a box from."""
        if self.five is None:
            return {**boxplot_stats(np.array(self.values))[0], "label": self.name}
        names = ("whislo", "q1", "med", "q3", "whishi")
        ends = dict(zip(names, self.five, strict=True))
        return {**ends, "fliers": list(self.outliers), "label": self.name}


class Line(Strict):
    """A reference line through the whole picture."""

    x: float | None = None
    y: float | None = None
    label: str | None = None

    @model_validator(mode="after")
    def has_one_place(self) -> Line:
        """A line is upright or level."""
        if (self.x is None) == (self.y is None):
            raise ValueError("a reference line has either x or y")
        return self


class Exhibit(Strict):
    """What one file of the exhibits folder states."""

    kind: Literal["scatter", "line", "bar", "histogram", "box", "residual"]
    title: str = ""
    x_label: str
    y_label: str
    series: Annotated[tuple[Series, ...], MinLen(1)]
    categories: tuple[str, ...] = ()
    edges: Numbers = ()
    lines: tuple[Line, ...] = ()
    log_x: bool = False
    log_y: bool = False
    x_range: tuple[float, float] | None = None
    y_range: tuple[float, float] | None = None

    @model_validator(mode="after")
    def can_be_told_apart(self) -> Exhibit:
        """Only so many series differ in marker, dash and hatch."""
        if self.kind != "box" and len(self.series) > len(MARKERS):
            raise ValueError(f"more than {len(MARKERS)} series")
        return self


def draw_scatter(axes: Axes, exhibit: Exhibit) -> None:
    """Points; one marker for each series."""
    for series, ink, marker in zip(exhibit.series, INK, MARKERS, strict=False):
        axes.plot(
            series.x, series.y, color=ink, marker=marker, markersize=5, markerfacecolor="none",
            linestyle="none", label=series.name,
        )  # fmt: skip


def draw_residual(axes: Axes, exhibit: Exhibit) -> None:
    """Points about a level line at zero."""
    axes.axhline(0, color="#000000", linewidth=1)
    draw_scatter(axes, exhibit)


def draw_line(axes: Axes, exhibit: Exhibit) -> None:
    """Lines; one marker and one dash for each series."""
    styles = zip(exhibit.series, INK, MARKERS, DASHES, strict=False)
    for series, ink, marker, dash in styles:
        axes.plot(
            series.x, series.y, color=ink, marker=marker, markersize=4.5, markerfacecolor="#ffffff",
            linestyle=dash, linewidth=1.4, label=series.name,
        )  # fmt: skip


def draw_bar(axes: Axes, exhibit: Exhibit) -> None:
    """Bars side by side; one fill and hatch for each series."""
    places = np.arange(len(exhibit.categories))
    width = 0.8 / len(exhibit.series)
    for index, series in enumerate(exhibit.series):
        axes.bar(
            places - 0.4 + width * (index + 0.5), series.y, width, label=series.name,
            color=FILLS[index], edgecolor="#000000", hatch=HATCHES[index],
        )  # fmt: skip
    axes.set_xticks(places, exhibit.categories)


def draw_histogram(axes: Axes, exhibit: Exhibit) -> None:
    """Counts over bins; later series are drawn as outlines over the first."""
    for index, series in enumerate(exhibit.series):
        axes.stairs(
            series.y, exhibit.edges, fill=index == 0, label=series.name, linewidth=1.2,
            facecolor=FILLS[0], edgecolor="#000000", linestyle=DASHES[index],
        )  # fmt: skip
    if len(exhibit.series) == 1:
        axes.vlines(exhibit.edges[1:-1], 0, inner_heights(exhibit.series[0].y), "#000000", lw=1.2)


def inner_heights(counts: Numbers) -> list[float]:
    """How high the wall between each two bins reaches."""
    return [max(pair) for pair in pairwise(counts)]


def draw_box(axes: Axes, exhibit: Exhibit) -> None:
    """One box for each series."""
    axes.bxp(
        [series.box() for series in exhibit.series], patch_artist=True, widths=0.5,
        boxprops={"facecolor": FILLS[3]}, medianprops={"color": "#000000", "linewidth": 2},
        flierprops={"marker": "o", "markersize": 4},
    )  # fmt: skip


DRAWERS: dict[str, Callable[[Axes, Exhibit], None]] = {
    "scatter": draw_scatter,
    "residual": draw_residual,
    "line": draw_line,
    "bar": draw_bar,
    "histogram": draw_histogram,
    "box": draw_box,
}


def draw_reference(axes: Axes, line: Line) -> None:
    """A thin grey line with its label in the legend."""
    style: dict[str, Any] = {"color": "#707070", "linestyle": (0, (6, 3)), "linewidth": 1.2}
    if line.x is not None:
        axes.axvline(line.x, label=line.label, **style)
    if line.y is not None:
        axes.axhline(line.y, label=line.label, **style)


def whole_steps(axes: Axes, exhibit: Exhibit) -> None:
    """Tick the x axis at whole numbers where the data have no others, such as epochs."""
    across = [value for series in exhibit.series for value in series.x]
    if across and not exhibit.log_x and all(value == int(value) for value in across):
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))


def dress(axes: Axes, exhibit: Exhibit) -> None:
    """Title, labels, axes and legend."""
    axes.set(title=exhibit.title, xlabel=exhibit.x_label, ylabel=exhibit.y_label)
    axes.grid(visible=True, color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)
    if exhibit.log_x:
        axes.set_xscale("log")
    if exhibit.log_y:
        axes.set_yscale("log")
    whole_steps(axes, exhibit)
    axes.set_xlim(exhibit.x_range)
    axes.set_ylim(exhibit.y_range)
    several = len(exhibit.series) > 1 and exhibit.kind != "box"
    handles, labels = axes.get_legend_handles_labels()
    shown = [
        (handle, label)
        for handle, label in zip(handles, labels, strict=True)
        if several or label not in {series.name for series in exhibit.series}
    ]
    if shown:
        axes.legend(*zip(*shown, strict=True), framealpha=1)


def font() -> str:
    """Liberation Sans where it is installed; otherwise the font that matplotlib brings along."""
    installed = {entry.name for entry in font_manager.fontManager.ttflist}
    return "Liberation Sans" if "Liberation Sans" in installed else "DejaVu Sans"


def draw(exhibit: Exhibit) -> bytes:
    """The picture as a PNG file."""
    with mpl.rc_context({"font.family": font(), "font.size": 10, "axes.titlesize": 11}):
        figure = Figure(figsize=SIZE_INCHES, dpi=DPI, layout="constrained")
        axes = figure.add_subplot()
        DRAWERS[exhibit.kind](axes, exhibit)
        for line in exhibit.lines:
            draw_reference(axes, line)
        dress(axes, exhibit)
        buffer = io.BytesIO()
        figure.savefig(buffer, format="png", metadata={"Software": None})
    return buffer.getvalue()


def same_pixels(first: bytes, second: bytes) -> bool:
    """Whether two PNG files show the same picture."""
    return np.array_equal(imread(io.BytesIO(first)), imread(io.BytesIO(second)))


def read(source: Path) -> Exhibit:
    """The exhibit that a file states."""
    return Exhibit.model_validate(YAML(typ="safe").load(source.read_text("utf-8")))


def check(picture: Path, drawn: bytes) -> bool:
    """Whether the picture is there and shows its data; if not, say so."""
    if picture.is_file() and same_pixels(picture.read_bytes(), drawn):
        return True
    print(f"{picture}: differs from its data", file=sys.stderr)
    return False


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw or check every exhibit of a bank; returns the exit status."""
    parser = argparse.ArgumentParser(description="Draw the pictures of a bank from their data.")
    parser.add_argument("bank", type=Path, help="folder of the bank")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    chosen = parser.parse_args(arguments)
    good = True
    for source in sorted((chosen.bank / "exhibits").glob("*.yaml")):
        picture = chosen.bank / "media" / f"{source.stem}.png"
        drawn = draw(read(source))
        if chosen.check:
            good = check(picture, drawn) and good
        else:
            picture.parent.mkdir(parents=True, exist_ok=True)
            picture.write_bytes(drawn)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
