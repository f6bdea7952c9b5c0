"""The fidelity card as text: for the command line, and as a page of the documentation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from core.exam.driver import Mark
from core.exam.fidelity import MARKS, Card, Row, State

STATES = {
    State.BUILT: "the room has it",
    State.OFF: "known, and left out",
    State.DIFFERENT: "deliberately unlike the real room; the note says why",
}

_HEAD = """\
# The fidelity card

How close the exam room is to the real one, element by element. This page is made from the data of
the driver profiles and of `banks/drivers/structure/room.yaml` by

```sh
./carrel fidelity --page -o docs/fidelity.md
```
"""


def as_text(card: Card) -> str:
    """A card for a terminal: groups, and one element a line."""
    lines = [f"{card.title} ({card.driver})", card.about, *_counts(card), ""]
    lines += [f"  {mark.value:<11} {MARKS[mark]}" for mark in Mark]
    for group, rows in groupby(card.rows, key=lambda row: row.group):
        lines += ["", group]
        for row in rows:
            value = f": {row.value}" if row.value else ""
            lines.append(f"  {row.mark.value:<11} {row.state.value:<10} {row.what}{value}")
            if row.note:
                lines.append(f"{'':26}{row.note}")
    return "\n".join(lines)


def as_page(cards: Sequence[Card]) -> str:
    """The page of the documentation: the first card whole, of the others what is unlike it."""
    first, *others = cards
    return "\n".join([_HEAD, *_legend(), "", *_whole(first), *_others(first, others)])


def _legend() -> Iterator[str]:
    yield from ("| mark | what it means |", "|---|---|")
    yield from (f"| {mark.value} | {MARKS[mark]} |" for mark in Mark)
    yield from ("", "| state | what it means |", "|---|---|")
    yield from (f"| {state.value} | {words} |" for state, words in STATES.items())


def _counts(card: Card) -> Iterator[str]:
    marks = ", ".join(f"{card.count(mark)} {mark.value}" for mark in Mark)
    states = ", ".join(f"{card.count_state(state)} {state.value}" for state in State)
    yield f"{len(card.rows)} elements: {marks}; {states}."


def _whole(card: Card) -> Iterator[str]:
    yield from (f"## {card.title} (`{card.driver}`)", "", card.about, "", *_counts(card))
    for group, rows in groupby(card.rows, key=lambda row: row.group):
        yield from ("", f"### {group}", "", "| element | value | state | mark | note |")
        yield "|---|---|---|---|---|"
        yield from (_line(row) for row in rows)


def _others(first: Card, others: Sequence[Card]) -> Iterator[str]:
    known = {row.id: row for row in first.rows}
    for card in others:
        yield from ("", f"## {card.title} (`{card.driver}`)", "", card.about, "", *_counts(card))
        unlike = [row for row in card.rows if row != known.get(row.id)]
        yield from ("", f"Unlike `{first.driver}`:", "")
        yield "| element | value | state | mark | note |"
        yield "|---|---|---|---|---|"
        yield from (_line(row) for row in unlike)
    yield ""


def _line(row: Row) -> str:
    cells = (row.what, row.value, row.state.value, row.mark.value, row.note)
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("{", "\\{").replace("<", "&lt;")
