"""The first layout of the records file."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table."""
    op.create_table(
        "candidates",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("accommodations", sa.Text, nullable=False),
        sa.Column("created", sa.String, nullable=False),
    )
    op.create_table(
        "sittings",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("candidate", sa.String, sa.ForeignKey("candidates.id"), nullable=False),
        sa.Column("exam_id", sa.String, nullable=False),
        sa.Column("exam_code", sa.String, nullable=False),
        sa.Column("exam_title", sa.Text, nullable=False),
        sa.Column("form", sa.String, nullable=False),
        sa.Column("form_code", sa.String, nullable=False),
        sa.Column("bank_hash", sa.String, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("accommodations", sa.Text, nullable=False),
        sa.Column("result_mode", sa.String, nullable=False),
        sa.Column("release_after_hours", sa.Integer, nullable=False),
        sa.Column("created", sa.String, nullable=False),
        sa.Column("phase", sa.String, nullable=False),
        sa.Column("ended", sa.String),
        sa.Column("released", sa.Boolean, nullable=False),
        sa.Column("outcome", sa.String),
        sa.Column("scaled", sa.Integer),
        sa.Column("raw", sa.Integer),
        sa.Column("scored", sa.Integer),
        sa.Column("cut", sa.Integer),
    )
    op.create_index("ix_sittings_candidate", "sittings", ["candidate"])
    op.create_table(
        "deliveries",
        sa.Column("sitting", sa.String, sa.ForeignKey("sittings.id"), primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "events",
        sa.Column("sitting", sa.String, sa.ForeignKey("sittings.id"), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("wall", sa.String, nullable=False),
        sa.Column("mono_ms", sa.Integer, nullable=False),
        sa.Column("boot", sa.String, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("previous", sa.String, nullable=False),
        sa.Column("hash", sa.String, nullable=False),
    )
    op.create_table(
        "heartbeats",
        sa.Column("sitting", sa.String, sa.ForeignKey("sittings.id"), primary_key=True),
        sa.Column("spent_ms", sa.Integer, nullable=False),
        sa.Column("agreement_spent_ms", sa.Integer, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("wall", sa.String, nullable=False),
        sa.Column("mono_ms", sa.Integer, nullable=False),
        sa.Column("boot", sa.String, nullable=False),
        sa.Column("mac", sa.String, nullable=False),
    )
    op.create_table(
        "acts",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("wall", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
    )
