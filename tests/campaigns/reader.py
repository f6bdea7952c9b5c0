"""The campaign's own reader of a records file: ``sqlite3`` and a fold of its own.

It reads a copy, so that the program finds everything as the kill left it.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from core.exam.events import Event, EventKind, chain_fault
from core.exam.replaying import replay
from core.exam.sitting import SittingState

BESIDE = ("", "-wal", "-journal")
"""What SQLite keeps of a database; the index ``-shm`` is made anew."""


@dataclass(frozen=True, slots=True)
class Found:
    """One sitting as the file holds it."""

    log: tuple[Event, ...]
    phase: str
    """As the table of sittings has it."""
    beat_ms: int | None
    """Exam time used, by the last heartbeat."""


class Broken(Exception):
    """The file does not hold what a sound one would. Says what."""


def copied(database: Path, folder: Path) -> Path:
    """A copy of a database with its journal, as it lies there."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / database.name
    for suffix in (*BESIDE, "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    for suffix in BESIDE:
        source = database.with_name(database.name + suffix)
        if source.exists():
            shutil.copyfile(source, target.with_name(target.name + suffix))
    return target


def check_whole(database: Path) -> None:
    """Every page and index. Raises Broken."""
    with closing(sqlite3.connect(database)) as connection:
        try:
            (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        except sqlite3.Error as error:
            raise Broken(f"{database.name} cannot be read: {error}") from error
    if said != "ok":
        raise Broken(f"{database.name} is not whole: {said}")


def read_sitting(database: Path, sitting: str) -> Found:
    """A sitting out of a copy. Raises Broken if the log does not hold together."""
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        rows = connection.execute(
            "SELECT * FROM events WHERE sitting = ? ORDER BY seq", (sitting,)
        ).fetchall()
        line = connection.execute("SELECT phase FROM sittings WHERE id = ?", (sitting,)).fetchone()
        beat = connection.execute(
            "SELECT spent_ms FROM heartbeats WHERE sitting = ?", (sitting,)
        ).fetchone()
    if not rows or line is None:
        raise Broken(f"the sitting {sitting} is not in the file")
    log = tuple(_event(row) for row in rows)
    fault = chain_fault(log)
    if fault is not None:
        raise Broken(f"the log of {sitting} breaks at entry {fault}")
    return Found(log, line["phase"], None if beat is None else beat["spent_ms"])


def check_replay(found: Found) -> SittingState:
    """The program's replay against this reader's own, and the table's phase. Raises Broken."""
    state = replay(found.log)
    if state.phase.value != found.phase:
        raise Broken(f"the table says {found.phase}, the log {state.phase.value}")
    for key, value in folded(found.log).items():
        if value != of_state(state, key):
            raise Broken(f"the replay says {of_state(state, key)!r} of {key}, the log {value!r}")
    return state


def state_text(state: SittingState) -> str:
    """A state as text that is the same in every process."""
    return json.dumps(asdict(state), sort_keys=True, default=sorted)


def folded(log: tuple[Event, ...]) -> dict[tuple[str, int], Any]:
    """Work and place by the log, folded without the program."""
    facts: dict[tuple[str, int], Any] = {}
    for event in log:
        payload = event.payload
        match event.kind:
            case EventKind.ANSWERED:
                facts["response", payload["item"]] = sorted(payload["response"])
            case EventKind.FLAGGED:
                facts["flagged", payload["item"]] = payload["on"]
            case EventKind.COMMENTED:
                facts["comment", payload["item"]] = payload["text"]
            case EventKind.SHOWN:
                facts["position", -1] = payload["item"]
            case EventKind.HIGHLIGHTED:
                facts["highlights", payload["item"]] = payload["pieces"]
            case EventKind.STRUCK:
                before = set(facts.get(("struck", payload["item"]), ()))
                option = {payload["option"]}
                after = before | option if payload["on"] else before - option
                facts["struck", payload["item"]] = sorted(after)
            case EventKind.DRAWN:
                facts["board", -1] = [*facts.get(("board", -1), ()), payload["points"]]
            case EventKind.UNDRAWN:
                facts["board", -1] = facts["board", -1][:-1]
    return facts


def of_state(state: SittingState, key: tuple[str, int]) -> Any:
    """A fact by a state of the program."""
    what, item = key
    match what:
        case "position":
            return state.position
        case "response":
            return sorted(state.items[item].response)
        case "flagged":
            return state.items[item].flagged
        case "comment":
            return state.items[item].comment
        case "highlights":
            pieces = state.items[item].highlights
            return [[piece.where, piece.start, piece.end] for piece in pieces]
        case "struck":
            return sorted(state.items[item].struck)
        case "board":
            return [[list(point) for point in mark.points] for mark in state.board]
        case "commented":
            return bool(state.items[item].comment.strip())
        case _:
            raise KeyError(what)


def _event(row: sqlite3.Row) -> Event:
    return Event(
        sitting=row["sitting"],
        seq=row["seq"],
        kind=EventKind(row["kind"]),
        wall=row["wall"],
        mono_ms=row["mono_ms"],
        boot=row["boot"],
        payload=json.loads(row["payload"]),
        previous=row["previous"],
        hash=row["hash"],
    )
