"""Re-grades: scores of past sittings by keys that were corrected later."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the table; no sitting changes."""
    op.create_table(
        "regrades",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("sitting", sa.String, sa.ForeignKey("sittings.id"), nullable=False),
        sa.Column("wall", sa.String, nullable=False),
        sa.Column("bank_hash", sa.String, nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("scaled", sa.Integer, nullable=False),
        sa.Column("raw", sa.Integer, nullable=False),
        sa.Column("scored", sa.Integer, nullable=False),
        sa.Column("cut", sa.Integer, nullable=False),
        sa.Column("changes", sa.Text, nullable=False),
        sa.Column("left_out", sa.Text, nullable=False),
    )
    op.create_index("ix_regrades_sitting", "regrades", ["sitting"])
