"""Tables of the records file. Domain values live elsewhere; migrations create these tables."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

candidates = Table(
    "candidates",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", Text, nullable=False),
    Column("accommodations", Text, nullable=False),  # JSON list of ids that stand for all sittings
    Column("created", String, nullable=False),
)

sittings = Table(
    "sittings",
    metadata,
    Column("id", String, primary_key=True),
    Column("candidate", String, ForeignKey("candidates.id"), nullable=False, index=True),
    Column("exam_id", String, nullable=False),
    Column("exam_code", String, nullable=False),
    Column("exam_title", Text, nullable=False),
    Column("form", String, nullable=False),
    Column("form_code", String, nullable=False),
    Column("bank_hash", String, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("accommodations", Text, nullable=False),  # JSON list of ids
    Column("result_mode", String, nullable=False),
    Column("release_after_hours", Integer, nullable=False),
    Column("created", String, nullable=False),
    # What follows is a projection of the log, kept so that the history lists quickly.
    Column("phase", String, nullable=False),
    Column("ended", String),
    Column("released", Boolean, nullable=False),
    # The score is filed once it may be known: never before the release of a withheld result.
    Column("outcome", String),
    Column("scaled", Integer),
    Column("raw", Integer),
    Column("scored", Integer),
    Column("cut", Integer),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("sitting", String, ForeignKey("sittings.id"), primary_key=True),
    Column("content", LargeBinary, nullable=False),  # zlib of canonical JSON
)

events = Table(
    "events",
    metadata,
    Column("sitting", String, ForeignKey("sittings.id"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("wall", String, nullable=False),
    Column("mono_ms", Integer, nullable=False),
    Column("boot", String, nullable=False),
    Column("payload", Text, nullable=False),
    Column("previous", String, nullable=False),
    Column("hash", String, nullable=False),
    Column("mac", String),  # none for an event from before there were any
)

heartbeats = Table(
    "heartbeats",
    metadata,
    Column("sitting", String, ForeignKey("sittings.id"), primary_key=True),
    Column("spent_ms", Integer, nullable=False),
    Column("agreement_spent_ms", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("wall", String, nullable=False),
    Column("mono_ms", Integer, nullable=False),
    Column("boot", String, nullable=False),
    Column("mac", String, nullable=False),
)

acts = Table(
    "acts",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("wall", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("detail", Text, nullable=False),  # JSON; never an answer, a key or a score
    Column("previous", String),  # none for an act from before they were chained, as the next two
    Column("hash", String),
    Column("signature", String),
)

regrades = Table(
    "regrades",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("sitting", String, ForeignKey("sittings.id"), nullable=False, index=True),
    Column("wall", String, nullable=False),
    Column("bank_hash", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("scaled", Integer, nullable=False),
    Column("raw", Integer, nullable=False),
    Column("scored", Integer, nullable=False),
    Column("cut", Integer, nullable=False),
    Column("changes", Text, nullable=False),  # JSON list: the keys that differ, one an item
    Column("left_out", Text, nullable=False),  # JSON list of item ids that cannot be compared
)
