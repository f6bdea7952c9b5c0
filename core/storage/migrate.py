"""Brings a records file to the current layout. Imported only when there is something to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(
    engine: Engine,
    revision: str = "head",
    then: Callable[[Connection], object] | None = None,
) -> None:
    """Run the migrations that are due, and what follows from them, all in one transaction."""
    with engine.begin() as connection:
        command.upgrade(configuration(connection), revision)
        if then is not None:
            then(connection)


def configuration(connection: object) -> Config:
    """Alembic's configuration without a file."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
