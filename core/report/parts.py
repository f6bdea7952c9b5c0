"""What documents are put together from: sections, tables, the values of a chart."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: headings, rows, and which columns are set to the right."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the document."""

    title: str
    paragraphs: tuple[str, ...]
    grid: Grid | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PacingChart:
    """The pacing chart's values: milliseconds by item and pass."""

    bars: tuple[tuple[int, ...], ...]
    """One an item; in it the time of each pass."""
    passes: int
    pace_ms: tuple[int, ...]
    """The pace line at each item: it has a step where a section of another pace begins."""
    wrong: tuple[bool, ...]
    """Items that were not right."""
    spoken: str
    """What the chart says, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a signed document prints of its proof."""

    code: str
    """Short code of the sitting's score report."""
    signer: str
    """Fingerprint of the key."""
    remark: str = ""
    """What was changed outside the program; empty if nothing was."""

    @property
    def sentence(self) -> str:
        """How the file is checked, and what the code on the page vouches for."""
        return (
            f"This file is signed with the key {self.signer} of a Carrel installation: “carrel "
            "verify FILE” tells whether any byte of it was altered since. On paper, the code "
            f"{self.code} of the sitting’s score report vouches for the result alone."
        )
