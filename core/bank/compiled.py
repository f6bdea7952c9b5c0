"""Compiles banks into a banks file, atomically.

The content hash names a bank's version. It covers exam, drivers, items, scenarios and pictures in a
fixed order, and nothing of how they are spread over files, spelled in YAML or commented.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from core.bank import listing
from core.bank.banksfile import explained, is_banks_file, open_banks, writing
from core.bank.listing import stat_signature
from core.bank.tables import CONTENT, banks, sources
from core.errors import BankError, NotFound
from core.words import message

if TYPE_CHECKING:
    from core.bank.rows import Rows
    from core.bank.values import AuthoredBank

Progress = Callable[[str, float], None]
"""Called with what is being done and the share done, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Built:
    """What became of a bank's source."""

    bank_hash: str
    changed: bool
    """False if the compiled bank was up to date."""


def build(
    engine: Engine, folder: Path, progress: Progress | None = None, *, shipped: bool = False
) -> Built:
    """Compile a bank's folder into a banks file, in place of what it gave before.

    Raises NotFound, BankError (with every fault) or StorageError; the file is then as it was.
    """
    # Validation takes 100 ms to import, so only where there is something to compile.
    from core.bank.authoring import read_bank  # noqa: PLC0415
    from core.bank.rows import bank_rows  # noqa: PLC0415

    report = progress or _silent
    source = folder.resolve()
    signature = stat_signature(source)
    rows = bank_rows(read_bank(source, lambda what, share: report(what, share * 0.9)), str(source))
    report(message("writing the bank"), 0.95)
    changed = _replace(engine, rows, str(source), signature, shipped=shipped)
    report(message("done"), 1.0)
    return Built(rows["banks"][0]["hash"], changed)


def put(engine: Engine, bank: AuthoredBank, *, shipped: bool = False) -> Built:
    """Write a bank that is at hand as a value; its ``folder`` stands for its source.

    Raises BankError or StorageError. The next refresh of that source compiles it again.
    """
    from core.bank.rows import bank_rows  # noqa: PLC0415  (as in build)

    rows = bank_rows(bank, str(bank.folder))
    changed = _replace(engine, rows, str(bank.folder), "", shipped=shipped)
    return Built(rows["banks"][0]["hash"], changed)


def is_current(engine: Engine, source: Path) -> bool:
    """Whether a source was compiled as its files are now, by names, sizes and times alone."""
    return listing.is_current(_file(engine), source)


def refresh(
    engine: Engine, source: Path, progress: Progress | None = None, *, shipped: bool = False
) -> Built | None:
    """Compile a folder, or take over a ready-made file, if it is not up to date; None if it is.

    A shipped bank takes the place of one of the same id that another copy of the program left.
    Raises as :func:`build` and :func:`import_file` do.
    """
    if is_current(engine, source):
        return None
    found = source.resolve()
    make = build if found.is_dir() else import_file
    return make(engine, found, progress, shipped=shipped)


def import_file(
    engine: Engine, file: Path, progress: Progress | None = None, *, shipped: bool = False
) -> Built:
    """Take over the one bank of a ready-made file. Raises NotFound, BankError or StorageError."""
    report = progress or _silent
    source = file.resolve()
    if not source.is_file():
        raise NotFound("There is no bank {file}.", file=file)
    if not is_banks_file(source):
        raise BankError(
            "{file} is not a compiled bank of this version. Nothing was changed.", file=file
        )
    from core.bank.rows import bank_rows, read_rows  # noqa: PLC0415  (as in build)

    report(message("reading {file}", file=file.name), 0.0)
    with explained(source):
        bank = read_rows(source)
    rows = bank_rows(bank, str(source))
    changed = _replace(engine, rows, str(source), stat_signature(source), shipped=shipped)
    report(message("done"), 1.0)
    return Built(rows["banks"][0]["hash"], changed)


def compile_to(folder: Path, file: Path, progress: Progress | None = None) -> Built:
    """Compile a folder into a file of its own that :func:`import_file` takes, put there whole."""
    if file.exists() and not is_banks_file(file):
        raise BankError("{file} exists and is no compiled bank. It was left as it is.", file=file)
    part = file.with_name(file.name + ".part")
    part.unlink(missing_ok=True)
    engine = open_banks(part)
    try:
        built = build(engine, folder, progress)
        with writing(engine) as connection:  # the place it was made at means nothing elsewhere
            connection.execute(delete(sources))
            connection.execute(update(banks).values(source=""))
        engine.dispose()
        with explained(file):
            part.replace(file)
    finally:
        engine.dispose()
        part.unlink(missing_ok=True)
    return built


def remove(engine: Engine, source: Path) -> None:
    """Forget a source and what was compiled from it."""
    with explained(_file(engine)), writing(engine) as connection:
        connection.execute(delete(banks).where(banks.c.source == str(source)))
        connection.execute(delete(sources).where(sources.c.path == str(source)))


def _replace(engine: Engine, rows: Rows, source: str, signature: str, *, shipped: bool) -> bool:
    """Write a bank in place of what its source gave before; whether that was another one."""
    bank = rows["banks"][0]
    with explained(_file(engine)), writing(engine) as connection:
        _make_room(connection, bank["exam"], source, shipped=shipped)
        before = select(banks.c.hash).where(banks.c.source == source, banks.c.exam == bank["exam"])
        changed = bool(connection.execute(before).scalar() != bank["hash"])
        if changed:
            stale = (banks.c.source == source) | (banks.c.exam == bank["exam"])
            connection.execute(delete(banks).where(stale))
            for table in CONTENT:
                if rows[table.name]:
                    connection.execute(table.insert(), rows[table.name])
        line = {"path": source, "signature": signature}
        connection.execute(
            insert(sources).values(line).on_conflict_do_update(index_elements=["path"], set_=line)
        )
    return changed


def _make_room(connection: Connection, exam: str, source: str, *, shipped: bool) -> None:
    """Two banks of one exam id would be one too many; a bank whose source is gone gives way."""
    query = select(banks.c.source).where(banks.c.exam == exam, banks.c.source != source)
    other = connection.execute(query).scalar()
    if other is None:
        return
    if Path(other).exists() and not shipped:
        raise BankError(
            "There is already a bank “{exam}”, from {other}. Nothing was changed. Give "
            "the new bank another id in its exam.yaml.",
            exam=exam,
            other=other,
        )
    connection.execute(delete(sources).where(sources.c.path == other))


def _file(engine: Engine) -> Path:
    return Path(engine.url.database or "")


def _silent(_what: str, _share: float) -> None:
    """No one is watching."""
