"""Writes and reads re-grades. The original score of a sitting is never touched."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Row, insert, select

from core.exam.regrade import KeyChange, Regrade, Score
from core.exam.result import Outcome
from core.security.acts import ActKind, score_mac
from core.storage.acts import ActLog
from core.storage.engine import reading
from core.storage.tables import regrades
from core.storage.trouble import explained


class RegradeStore:
    """Re-grades behind plain values. Methods raise StorageError or DamagedRecords."""

    def __init__(self, engine: Engine, path: Path, secret: bytes) -> None:
        self._engine = engine
        self._path = path
        self._secret = secret
        self._acts = ActLog(engine, path, secret)

    def file(self, regrade: Regrade) -> None:
        """File a re-grade, and log that it was made."""
        values: dict[str, Any] = {
            "sitting": regrade.sitting,
            "wall": regrade.at,
            "bank_hash": regrade.bank_hash,
            "changes": json.dumps([asdict(change) for change in regrade.changes]),
            "left_out": json.dumps(regrade.left_out),
            **asdict(regrade.after),
        }
        detail = regraded(self._secret, values)
        with self._acts.writing() as writer:
            writer.connection.execute(insert(regrades).values(values))
            writer.write(regrade.at, ActKind.REGRADED, detail)

    def of(self, sitting: str, original: Score) -> tuple[Regrade, ...]:
        """The re-grades of a sitting, oldest first, each beside the original score."""
        query = select(regrades).where(regrades.c.sitting == sitting).order_by(regrades.c.id)
        with explained(self._path), reading(self._engine) as connection:
            rows = connection.execute(query).all()
        return tuple(_regrade(row, original) for row in rows)


def regraded(secret: bytes, values: Mapping[str, Any]) -> dict[str, str]:
    """Detail of the act of a re-grade, from the values of its row."""
    figures = [values[name] for name in ("wall", "outcome", "scaled", "raw", "scored", "cut")]
    lists = [json.loads(values[name]) for name in ("changes", "left_out")]
    mac = score_mac(secret, values["sitting"], [values["bank_hash"], *figures, *lists])
    return {"sitting": values["sitting"], "bank": values["bank_hash"], "mac": mac}


def _regrade(row: Row[Any], original: Score) -> Regrade:
    return Regrade(
        sitting=row.sitting,
        at=row.wall,
        bank_hash=row.bank_hash,
        before=original,
        after=Score(
            outcome=Outcome(row.outcome),
            scaled=row.scaled,
            raw=row.raw,
            scored=row.scored,
            cut=row.cut,
        ),
        changes=tuple(_change(entry) for entry in json.loads(row.changes)),
        left_out=tuple(json.loads(row.left_out)),
    )


def _change(entry: dict[str, Any]) -> KeyChange:
    keys = {name: tuple(entry[name]) for name in ("old_key", "new_key")}
    return KeyChange(**(entry | keys))
