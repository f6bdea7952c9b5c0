"""Acts become a signed chain, and each event carries a code of the installation."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns; who opens the file vouches for what is in it (:mod:`core.storage.adopt`)."""
    op.add_column("events", sa.Column("mac", sa.String))
    op.add_column("acts", sa.Column("previous", sa.String))
    op.add_column("acts", sa.Column("hash", sa.String))
    op.add_column("acts", sa.Column("signature", sa.String))
