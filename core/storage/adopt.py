"""Vouches for records from before acts were signed, when they are brought to the new layout."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import Connection, select, update

from core.exam.events import GENESIS
from core.security.acts import ActKind, act_hash, score_mac
from core.storage.acts import ActLog, filed_candidate, stated
from core.storage.layout import HEAD
from core.storage.regrades import regraded
from core.storage.secret import event_mac
from core.storage.tables import acts, candidates, events, regrades, sittings


def adopt(connection: Connection, records: Path, secret: bytes, wall: str) -> None:
    """Sign that the records were migrated; take over what there was before there were acts.

    Nothing is taken over if this installation has signed acts already: then the file was changed
    outside the program, and is marked so.
    """
    log = ActLog(connection.engine, records, secret)
    head = log.head()
    writer = log.writer(connection)
    if head is None or head.lost:
        _chain_old_acts(connection)
        writer.write(wall, ActKind.MIGRATED, {"revision": HEAD})
        for person in connection.execute(select(candidates)).mappings().all():
            writer.write(wall, ActKind.CANDIDATE, filed_candidate(secret, dict(person)))
        for row in connection.execute(select(sittings)).all():
            last = _last(connection, row.id)
            if last is None:
                continue
            _authenticate(connection, row.id, last, secret)
            detail = stated(row.id, last[0] + 1, last[1], candidate=row.candidate)
            writer.write(wall, ActKind.ADOPTED, detail)
            if row.outcome is not None:
                score = (row.outcome, row.scaled, row.raw, row.scored, row.cut)
                mac = score_mac(secret, row.id, score)
                writer.write(wall, ActKind.SCORED, {"sitting": row.id, "mac": mac})
        for filed in connection.execute(select(regrades)).mappings().all():
            writer.write(wall, ActKind.REGRADED, regraded(secret, dict(filed)))
    else:
        writer.write(wall, ActKind.MIGRATED, {"revision": HEAD})


def _chain_old_acts(connection: Connection) -> None:
    """Number and chain the acts that there were; the first signature vouches for them."""
    previous = GENESIS
    rows = connection.execute(select(acts).order_by(acts.c.id)).all()
    for number, row in enumerate(rows, start=1):
        if row.hash is not None:
            return
        made = act_hash(number, row.wall, row.kind, json.loads(row.detail), previous)
        connection.execute(
            update(acts)
            .where(acts.c.id == row.id)
            .values(id=number, previous=previous, hash=made, signature="")
        )
        previous = made


def _authenticate(
    connection: Connection, sitting: str, last: tuple[int, str], secret: bytes
) -> None:
    seq, made = last
    connection.execute(
        update(events)
        .where(events.c.sitting == sitting, events.c.seq == seq)
        .values(mac=event_mac(secret, made))
    )


def _last(connection: Connection, sitting: str) -> tuple[int, str] | None:
    query = select(events.c.seq, events.c.hash).where(events.c.sitting == sitting)
    row = connection.execute(query.order_by(events.c.seq.desc()).limit(1)).first()
    return (row.seq, row.hash) if row else None
