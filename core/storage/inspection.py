"""Whether a records file is sound: its pages, and every row against the codes that vouch for it.

SQLite checks how its pages hang together, not what the cells say: a flipped bit in an answer passes
its check. So every row is compared with a second witness – an event with the chain and its code, a
delivery with the hash in the first event, a line of the history with log, delivery and filed score,
a re-grade, a candidate and a heartbeat with their codes, an act with chain, signature and head.

Nothing is written, not even the journal beside the file.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.exam.events import Event, EventKind, chain_fault
from core.exam.making import content_digest
from core.exam.phases import OVER
from core.exam.replaying import phase_after, replay
from core.security.acts import (
    Act,
    ActKind,
    Head,
    acts_sound,
    candidate_mac,
    log_sound,
    score_mac,
    signed,
)
from core.security.keys import SigningKey
from core.storage.layout import SIGNED, layout_fault, revision_of
from core.storage.raw import Values, act_of, beat_of, event_of, reading_only
from core.storage.secret import beat_mac, event_mac
from core.storage.tail import Tail

Report = Callable[[str, float], None]
"""Told what is being read and how far it is, from 0 to 1; may raise to stop."""

_UNREADABLE = (ValueError, TypeError, KeyError, IndexError, zlib.error, RecursionError)
_TABLES = ("candidates", "sittings", "deliveries", "events", "heartbeats", "acts", "regrades")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the file that is not as the program wrote it."""

    place: str
    """``file``, or the table."""
    record: str
    """Which sitting, candidate or act; empty where the whole file is meant."""
    what: str
    """In a few words, without content of the row."""

    def __str__(self) -> str:
        of = f" of {self.record}" if self.record else ""
        return f"{self.place}{of}: {self.what}"


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found."""

    faults: tuple[Fault, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults

    @property
    def broken(self) -> bool:
        """Whether the file itself is damaged, so that nothing may be written to it."""
        return any(fault.place == "file" for fault in self.faults)


def structure(path: Path) -> list[Fault]:
    """What is wrong with pages, indexes and tables; takes milliseconds a megabyte."""
    try:
        with closing(reading_only(path)) as connection:
            found = [
                Fault("file", "", str(row[0]))
                for row in connection.execute("PRAGMA integrity_check(10)")
                if row[0] != "ok"
            ]
            orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
            found += [Fault("file", "", f"orphan in {row[0]}") for row in orphans[:10]]
            wrong = layout_fault(connection)
            return [*found, Fault("file", "", wrong)] if wrong else found
    except (sqlite3.Error, OSError, UnicodeError) as error:
        return [Fault("file", "", str(error))]


def inspect(
    path: Path,
    secret: bytes | None,
    head: Head | None = None,
    tail: Tail | None = None,
    report: Report | None = None,
) -> Inspection:
    """Everything that is wrong with a records file.

    Codes and signatures are compared where the installation's ``secret`` is given. ``head`` of the
    acts and ``tail`` of the events are what the program noted beside the file: not for a backup.
    """
    found = structure(path)
    if not found:
        try:
            with closing(reading_only(path)) as connection:
                # Codes and signatures came with that layout.
                known = secret if (revision_of(connection) or "") >= SIGNED else None
                found = list(_Content(connection, known, head, tail, report or _nobody).faults())
        except (sqlite3.Error, UnicodeError) as error:  # a cell that is no text
            found = [Fault("file", "", str(error))]
    return Inspection(tuple(found))


@dataclass
class _Content:
    """One pass over the rows of a file that SQLite finds whole."""

    connection: sqlite3.Connection
    secret: bytes | None
    head: Head | None
    tail: Tail | None
    report: Report
    acts: list[Act] = field(default_factory=list)

    def faults(self) -> Iterator[Fault]:
        """Table by table, sitting by sitting."""
        yield from self._acts()
        yield from self._ends()
        people = {row["id"]: row for row in self._rows("SELECT * FROM candidates")}
        yield from self._candidates(people)
        lines = self._rows("SELECT * FROM sittings ORDER BY created")
        for number, line in enumerate(lines):
            self.report(f"Checking sitting {number + 1} of {len(lines)}", number / len(lines))
            yield from _Sitting(self, line, people.get(line["candidate"])).faults()

    def _rows(self, query: str, *values: object) -> list[Values]:
        rows = self.connection.execute(query, values).fetchall()
        return [{name: row[name] for name in row.keys()} for row in rows]  # noqa: SIM118

    def of(self, table: str, sitting: str, order: str = "rowid") -> list[Values]:
        """The rows of a table that belong to a sitting."""
        assert table in _TABLES
        query = f"SELECT * FROM {table} WHERE sitting = ? ORDER BY {order}"  # noqa: S608
        return self._rows(query, sitting)

    def latest(self, kind: ActKind, name: str, value: str) -> Act | None:
        """The last act of a kind about something."""
        acts = (act for act in reversed(self.acts) if act.kind == kind)
        return next((act for act in acts if act.detail.get(name) == value), None)

    def _acts(self) -> Iterator[Fault]:
        for row in self._rows("SELECT * FROM acts ORDER BY id"):
            try:
                self.acts.append(act_of(row))
            except _UNREADABLE:
                yield Fault("acts", str(row["id"]), "cannot be read")
                return
        if self.secret is None:
            return
        public = SigningKey.of_installation(self.secret).public
        if not acts_sound(self.acts, self.head, public):
            yield Fault("acts", "", "the list of acts is not whole, or older than it should be")
        for act in self.acts:
            if act.signature and not signed(act, public):
                yield Fault("acts", str(act.id), "its signature is not this installation’s")

    def _ends(self) -> Iterator[Fault]:
        tail = self.tail
        if tail is None:
            return
        query = "SELECT hash FROM events WHERE sitting = ? AND seq = ?"
        if [row["hash"] for row in self._rows(query, tail.sitting, tail.seq)] != [tail.hash]:
            yield Fault("events", tail.sitting, "its last steps are not in the file")

    def _candidates(self, people: Mapping[str, Values]) -> Iterator[Fault]:
        filed = {act.detail.get("candidate") for act in self.acts if act.kind == ActKind.CANDIDATE}
        for gone in filed - set(people):
            yield Fault("candidates", str(gone), "is missing")
        for name, row in people.items():
            act = self.latest(ActKind.CANDIDATE, "candidate", name)
            if act is None or self.secret is None:
                continue
            try:
                holds = candidate_mac(self.secret, row) == act.detail.get("mac")
            except _UNREADABLE:
                holds = False
            if not holds:
                yield Fault("candidates", name, "is not as it was filed")


@dataclass
class _Sitting:
    """All that there is of one sitting."""

    content: _Content
    line: Values
    person: Values | None

    @property
    def id(self) -> str:
        """Id of the sitting."""
        return str(self.line["id"])

    def faults(self) -> Iterator[Fault]:
        """Its log, its delivery, its line, its heartbeat, its score and its re-grades."""
        log: list[Event] = []
        try:
            yield from self._log(log)
            content = self._delivery()
            if content_digest(content) != log[0].payload.get("delivery"):
                yield Fault("deliveries", self.id, "is not what the sitting began with")
                return
            yield from self._line(content, log)
            yield from self._codes()
        except _UNREADABLE:
            yield Fault("sittings", self.id, "cannot be read")

    def _log(self, log: list[Event]) -> Iterator[Fault]:
        rows = self.content.of("events", self.id, "seq")
        log.extend(event_of(row) for row in rows)
        fault = chain_fault(log)
        if fault is not None:
            yield Fault("events", self.id, f"does not hold together from entry {fault} on")
        secret = self.content.secret
        if secret is None:
            return
        for row in rows:
            if row["mac"] is not None and row["mac"] != event_mac(secret, row["hash"]):
                yield Fault("events", self.id, f"entry {row['seq']} has a wrong code")
                break
        if not log_sound(self.id, log, rows[-1]["mac"] is not None, self.content.acts):
            yield Fault("events", self.id, "is not what was signed")

    def _delivery(self) -> bytes:
        (row,) = self.content.of("deliveries", self.id)
        return zlib.decompress(row["content"])

    def _line(self, content: bytes, log: Sequence[Event]) -> Iterator[Fault]:
        replay(log)  # raises where entries that hold make no sitting
        wrong = list(self._expected(content, log))
        if wrong:
            yield Fault("sittings", self.id, f"{', '.join(wrong)} not as in its log")

    def _expected(self, content: bytes, log: Sequence[Event]) -> Iterator[str]:
        """Names of the columns that say something else than log and delivery."""
        # Importing these takes longer than looking at a small file: not for a damaged one.
        from core.bank.codec import decode  # noqa: PLC0415
        from core.exam.delivery import Delivery  # noqa: PLC0415
        from core.storage.store import sitting_row  # noqa: PLC0415

        delivery = decode(Delivery, content)
        said = sitting_row(delivery, self.id, str(self.line["candidate"]), log[0].wall)
        over = [event.wall for event in log if phase_after(event.kind) in OVER]
        shown = [phase for event in log if (phase := phase_after(event.kind)) is not None]
        said["phase"] = shown[-1].value if shown else said["phase"]
        said["ended"] = over[-1] if over else None
        said["released"] = any(event.kind is EventKind.RELEASED for event in log)
        for name, value in said.items():
            if self.line[name] != value:
                yield name
        if self.person is None or self.person["name"] != delivery.candidate:
            yield "candidate"

    def _codes(self) -> Iterator[Fault]:
        secret = self.content.secret
        if secret is None:
            return
        for row in self.content.of("heartbeats", self.id):
            if beat_mac(secret, beat_of(row)) != row["mac"]:
                yield Fault("heartbeats", self.id, "has a wrong code")
        filed = self.content.latest(ActKind.SCORED, "sitting", self.id)
        score = [self.line[name] for name in ("outcome", "scaled", "raw", "scored", "cut")]
        mac = score_mac(secret, self.id, score)
        if (filed is None) != (score == [None] * 5) or (filed and filed.detail.get("mac") != mac):
            yield Fault("sittings", self.id, "its score is not the one that was filed")
        yield from self._regrades(secret)

    def _regrades(self, secret: bytes) -> Iterator[Fault]:
        from core.storage.regrades import regraded  # noqa: PLC0415  (as above)

        found = {regraded(secret, row)["mac"] for row in self.content.of("regrades", self.id)}
        acts = [a for a in self.content.acts if a.kind == ActKind.REGRADED and a.of(self.id)]
        if found != {act.detail.get("mac") for act in acts}:
            yield Fault("regrades", self.id, "are not those that were filed")


def _nobody(_text: str, _fraction: float) -> Any:
    """Whom progress is told where nobody waits."""
