"""Acts: what was done to the records on purpose, as a signed chain; and what it gives away.

Each act carries the hash of the one before it over a canonical payload, and a signature, so that
the signature of the last one vouches for all. The count and the hash of the last act are kept
beside the records too (:class:`Head`): a cut-off tail or an older copy of the whole file shows,
because the head is not in it.

The events of a sitting are a chain of their own. Every event is authenticated with the
installation's secret, and the acts that begin, take up and end a sitting state how long its log was
and which hash it ended in.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from core.exam.events import GENESIS, Event, EventKind, canonical, chain_fault
from core.exam.result import Result
from core.security.keys import SigningKey, verify

_PURPOSE = b"carrel act 1\0"


class ActKind(StrEnum):
    """What was done. The detail's fields are given behind each kind."""

    BEGAN = "begin-sitting"  # sitting, candidate, events, head
    RESUMED = "resume-sitting"  # sitting, events, head
    ENDED = "end-sitting"  # sitting, events, head
    ABANDONED = "abandon-sitting"  # sitting, events, head
    RELEASED = "release-result"  # sitting, events, head
    SCORED = "file-score"  # sitting, mac: of the score; never the score itself
    DELETED = "delete-sitting"  # sitting, exam, candidate
    REGRADED = "regrade"  # sitting, bank, mac
    CANDIDATE = "file-candidate"  # candidate, mac: of the record; never the name
    MIGRATED = "migrate"  # revision
    ADOPTED = "adopt-sitting"  # sitting, candidate, events, head: from before there were acts, or,
    # with signer, from a recovery file
    RECOVERED = "recover-sitting"  # sitting, candidate, signer, events, head: from a recovery file
    RESTORED = "restore"  # lost: number of the last act before a backup was put in place
    NOTICED_FILE = "notice-file"  # lost: number of the act that should have been there
    NOTICED_SITTING = "notice-sitting"  # sitting, what


class Change(StrEnum):
    """What was changed outside the program, as far as a sitting is concerned."""

    EVENTS = "events"
    """Its log was edited, cut, reordered or added to."""
    RESULT = "result"
    """Its filed score, or its line in the history, is not what the program filed."""
    FILE = "file"
    """The records file, or its list of acts, is not the one the program left."""
    RESTORED = "restored"
    """A backup took the place of the records in mid-sitting: by Carrel, but good to know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act."""

    id: int
    """From 1; skips numbers only after a restore or a change from outside."""
    wall: str
    kind: str
    detail: Mapping[str, Any]
    previous: str
    hash: str
    signature: str
    """Hexadecimal; empty for an act from before there were signatures."""

    def of(self, sitting: str) -> bool:
        """Whether it is about a sitting."""
        return self.detail.get("sitting") == sitting


@dataclass(frozen=True, slots=True)
class Head:
    """Number and hash of the last act, kept outside the records file."""

    count: int = 0
    hash: str = GENESIS
    lost: int = 0
    """Set while a restored backup is expected: number of the last act that there had been."""

    @property
    def rank(self) -> int:
        """How late it is among the heads of one installation."""
        return max(self.count, self.lost)

    def save_text(self, secret: bytes) -> str:
        """The head as a file, authenticated with the installation's secret."""
        values = {"count": self.count, "hash": self.hash, "lost": self.lost}
        return json.dumps(values | {"mac": self._mac(secret)})

    @classmethod
    def read(cls, path: Path, secret: bytes) -> Head | None:
        """The head in a file; None if there is none that this installation wrote."""
        try:
            found = json.loads(path.read_text("utf-8"))
            head = cls(int(found["count"]), str(found["hash"]), int(found["lost"]))
            sound = hmac.compare_digest(head._mac(secret), str(found["mac"]))
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return head if sound else None

    def _mac(self, secret: bytes) -> str:
        body = b"head\x1f" + canonical([self.count, self.hash, self.lost])
        return hmac.new(secret, body, hashlib.sha256).hexdigest()


def act_hash(id_: int, wall: str, kind: str, detail: Mapping[str, Any], previous: str) -> str:
    """SHA-256 (hex) of an act's canonical form."""
    return hashlib.sha256(canonical([id_, wall, kind, detail, previous])).hexdigest()


def make_act(
    id_: int, wall: str, kind: ActKind, detail: Mapping[str, Any], previous: str, key: SigningKey
) -> Act:
    """A signed act that follows the one whose hash is ``previous``."""
    made = act_hash(id_, wall, kind.value, detail, previous)
    return Act(
        id=id_,
        wall=wall,
        kind=kind.value,
        detail=detail,
        previous=previous,
        hash=made,
        signature=key.sign(_PURPOSE + made.encode()).hex(),
    )


def score_mac(secret: bytes, sitting: str, score: Sequence[object]) -> str:
    """Authentication code of a filed score: HMAC-SHA256, hex. It does not tell the score."""
    body = b"score\x1f" + canonical([sitting, *score])
    return hmac.new(secret, body, hashlib.sha256).hexdigest()


def candidate_mac(secret: bytes, values: Mapping[str, Any]) -> str:
    """Authentication code of a candidate's record (``id``, ``name``, ``accommodations`` as JSON,
    ``created``): HMAC-SHA256, hex."""
    parts = [values[name] for name in ("id", "name", "accommodations", "created")]
    return hmac.new(secret, b"candidate\x1f" + canonical(parts), hashlib.sha256).hexdigest()


def score_values(result: Result) -> tuple[object, ...]:
    """The figures of a result that are filed."""
    return (result.outcome.value, result.scaled, result.raw, result.scored, result.cut)


def acts_sound(acts: Sequence[Act], head: Head | None, public: bytes) -> bool:
    """Whether the list of acts is whole, this installation's, and not older than its head.

    What stands before a change that was noticed already is not looked at again.
    """
    known = max((i for i, act in enumerate(acts) if act.kind == ActKind.NOTICED_FILE), default=0)
    checked = acts[known:]
    if head is not None and not holds(acts, head):
        return False
    if not checked:
        return True
    return _chained(checked) and signed(checked[-1], public)


def signed(act: Act, public: bytes) -> bool:
    """Whether the signature of one act is right; it vouches for all before it too."""
    return verify(public, _from_hex(act.signature), _PURPOSE + act.hash.encode())


def holds(acts: Sequence[Act], head: Head) -> bool:
    """Whether the head, as it was last written, is among the acts."""
    return head.count == 0 or any(
        act.id == head.count and act.hash == head.hash for act in reversed(acts)
    )


_MAY_SKIP = frozenset({ActKind.NOTICED_FILE, ActKind.RESTORED})


def _chained(acts: Sequence[Act]) -> bool:
    before: Act | None = None
    for act in acts:
        if act.hash != act_hash(act.id, act.wall, act.kind, act.detail, act.previous):
            return False
        if before is None:
            # The first of all, or the notice that vouches for what follows it.
            if act.kind != ActKind.NOTICED_FILE and (act.id, act.previous) != (1, GENESIS):
                return False
        elif act.previous != before.hash or (act.id != before.id + 1 and act.kind not in _MAY_SKIP):
            return False
        before = act
    return True


def log_sound(sitting: str, log: Sequence[Event], authentic: bool, acts: Sequence[Act]) -> bool:
    """Whether a sitting's log is what the program wrote, as far as its acts reach.

    ``authentic`` says whether the code of its last event is this installation's.
    """
    mine = [act for act in acts if act.of(sitting)]
    if not authentic or chain_fault(log) is not None:
        return False
    if not any(act.kind in (ActKind.BEGAN, ActKind.ADOPTED) for act in mine):
        return False
    stated = [act for act in mine if "events" in act.detail]
    if not all(_ends_in(log, act.detail["events"], act.detail["head"]) for act in stated):
        return False
    ended = [act.detail["events"] for act in mine if act.kind == ActKind.ENDED]
    return all(event.kind is EventKind.RELEASED for event in log[ended[0] :]) if ended else True


def marks(sitting: str, acts: Sequence[Act]) -> set[Change]:
    """What was noticed before, and stays noticed."""
    began = next((act.id for act in acts if act.of(sitting)), 0)
    ended = next(
        (act.id for act in acts if act.of(sitting) and act.kind == ActKind.ENDED), len(acts) + began
    )
    found: set[Change] = set()
    for act in acts:
        if act.kind == ActKind.NOTICED_SITTING and act.of(sitting):
            found |= {Change(what) for what in act.detail["what"]}
        elif act.kind == ActKind.NOTICED_FILE and act.id > began:
            found.add(Change.FILE)
        elif act.kind == ActKind.RESTORED and began < act.id < ended:
            found.add(Change.RESTORED)
    return found


def _ends_in(log: Sequence[Event], count: int, head: str) -> bool:
    return 0 < count <= len(log) and log[count - 1].hash == head


def _from_hex(text: str) -> bytes:
    try:
        found = bytes.fromhex(text)
    except ValueError:
        return b""
    return found if found.hex() == text else b""  # one way to write it: a flipped bit is no other
