"""Tables of a banks file. It holds nothing that cannot be compiled again."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

sources = Table(
    "sources",
    metadata,
    Column("path", Text, primary_key=True),  # folder or ready-made file, absolute
    Column("signature", String, nullable=False),  # of names, sizes and times; empty: not compiled
)

banks = Table(
    "banks",
    metadata,
    Column("hash", String, primary_key=True),
    Column("exam", String, nullable=False, unique=True),
    Column("code", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("notice", Text, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("items", Integer, nullable=False),  # of one form
    Column("sections", Text, nullable=False),  # JSON list of minutes; empty without sections
    # JSON list of [id, title, about, result, short introduction, check-in], the exam's own first
    Column("profiles", Text, nullable=False),
    Column("accommodations", Text, nullable=False),  # JSON list of [id, title, minutes, about]
    Column("definition", LargeBinary, nullable=False),
    Column("source", Text, nullable=False, index=True),
)


def _bank() -> Column[str]:
    return Column("bank", String, ForeignKey("banks.hash", ondelete="CASCADE"), primary_key=True)


drivers = Table(
    "drivers",
    metadata,
    _bank(),
    Column("id", String, primary_key=True),
    Column("payload", LargeBinary, nullable=False),
)

forms = Table(
    "forms",
    metadata,
    _bank(),
    Column("id", String, primary_key=True),
    Column("title", Text, nullable=False),
)

items = Table(
    "items",
    metadata,
    _bank(),
    Column("id", String, primary_key=True),
    Column("form", String, nullable=False),
    Column("domain", Integer, nullable=False),
    Column("task", String, nullable=False),
    Column("type", String, nullable=False),
    Column("scored", Boolean, nullable=False),
    Column("angoff", Float),
    Column("enemies", Text, nullable=False),  # JSON list of ids
    Column("version", String, nullable=False),
    Column("payload", LargeBinary, nullable=False),
)

Index(
    "items_pool", items.c.bank, items.c.id, items.c.form, items.c.domain, items.c.task,
    items.c.type, items.c.scored, items.c.angoff, items.c.enemies,
)  # fmt: skip

scenarios = Table(
    "scenarios",
    metadata,
    _bank(),
    Column("id", String, primary_key=True),
    Column("payload", LargeBinary, nullable=False),
)

media = Table(
    "media",
    metadata,
    _bank(),
    Column("path", String, primary_key=True),
    Column("mime", String, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

CONTENT = (banks, drivers, forms, items, scenarios, media)
"""Tables that hold a bank, in the order in which they are filled."""
