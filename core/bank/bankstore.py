"""Reads compiled banks. Listing exams and drawing forms parse no item."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Column, Engine, Row, Table, select

from core.bank.banksfile import explained
from core.bank.model import Item, ItemType, Scenario
from core.bank.tables import banks, drivers, forms, items, media, scenarios, sources
from core.errors import NotFound, StorageError
from core.exam.assembly import Candidate
from core.exam.driver import DriverProfile, ResultMode

if TYPE_CHECKING:
    from core.exam.definition import ExamDefinition

T = TypeVar("T")

_CHUNK = 500
"""Ids in one query; SQLite limits the variables of a statement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BankInfo:
    """A compiled bank, cheap to list."""

    bank_hash: str
    exam: str
    """Id of the exam, the bank's name."""
    code: str
    title: str
    notice: str
    minutes: int
    items: int
    """Items in a form."""
    forms: tuple[tuple[str, str], ...]
    """Id and title of each fixed form."""
    accommodations: tuple[tuple[str, str, int, str], ...]
    """Id, title, extra minutes, about."""
    result: ResultMode
    short_introduction: bool
    source: str
    """Folder or file it came from; empty in a ready-made file."""


@dataclass(frozen=True, slots=True)
class PoolItem(Candidate):
    """What assembly and scoring need to know of an item, without its texts."""

    angoff: float | None = None


class BankStore:
    """Queries on a banks file. Every method raises StorageError if it cannot be read."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._path = Path(engine.url.database or "")

    def exams(self) -> list[BankInfo]:
        """Every compiled bank, by the exam's title."""
        columns = [column for column in banks.c if column is not banks.c.definition]
        rows = self._all(select(*columns).order_by(banks.c.title))
        titles: dict[str, list[tuple[str, str]]] = {}
        for row in self._all(select(forms).order_by(forms.c.id)):
            titles.setdefault(row.bank, []).append((row.id, row.title))
        return [_info(row, tuple(titles.get(row.hash, ()))) for row in rows]

    def find(self, exam: str) -> BankInfo:
        """The bank of an exam by its id or code, large and small letters alike. Raises NotFound."""
        known = self.exams()
        for info in known:
            if exam.casefold() in {info.exam.casefold(), info.code.casefold()}:
                return info
        listed = ", ".join(info.exam for info in known)
        raise NotFound(f"There is no exam “{exam}”. There is {listed or 'none yet'}.")

    def sources(self) -> list[Path]:
        """Folders and files that banks came from, those not compiled at the moment too."""
        return [Path(row.path) for row in self._all(select(sources).order_by(sources.c.path))]

    def definition(self, bank_hash: str) -> ExamDefinition:
        """What the exam asks for. Raises NotFound."""
        from core.exam.definition import ExamDefinition  # noqa: PLC0415

        rows = self._all(select(banks.c.definition).where(banks.c.hash == bank_hash))
        if not rows:
            raise NotFound(f"There is no bank of version {bank_hash[:8]}.")
        return self._decoded(ExamDefinition, rows[0][0])

    def driver(self, bank_hash: str, driver_id: str) -> DriverProfile:
        """A driver profile. Raises NotFound."""
        found = self._by_key(drivers, drivers.c.id, bank_hash, [driver_id])
        for row in found:
            return self._decoded(DriverProfile, row.payload)
        raise NotFound(f"There is no driver “{driver_id}” in the bank {bank_hash[:8]}.")

    def pool(self, bank_hash: str) -> list[PoolItem]:
        """Every item without its texts, by id."""
        query = select(
            items.c.id, items.c.form, items.c.domain, items.c.task, items.c.type,
            items.c.scored, items.c.enemies, items.c.angoff,
        ).where(items.c.bank == bank_hash).order_by(items.c.id)  # fmt: skip
        types = {kind.value: kind for kind in ItemType}
        return [
            PoolItem(
                row.id, row.form, row.domain, row.task, types[row.type], row.scored,
                () if row.enemies == "[]" else tuple(json.loads(row.enemies)), row.angoff,
            )
            for row in self._all(query)
        ]  # fmt: skip

    def load_items(self, bank_hash: str, ids: Sequence[str]) -> dict[str, tuple[Item, str]]:
        """Items and their versions, by id. Raises NotFound if one is missing."""
        found = {
            row.id: (self._decoded(Item, row.payload), row.version)
            for row in self._by_key(items, items.c.id, bank_hash, ids)
        }
        for wanted in ids:
            if wanted not in found:
                raise NotFound(f"There is no item “{wanted}” in the bank {bank_hash[:8]}.")
        return found

    def scenarios(self, bank_hash: str, ids: Sequence[str]) -> list[Scenario]:
        """Shared scenarios in the order asked for; unknown ones are left out."""
        found = {
            row.id: self._decoded(Scenario, row.payload)
            for row in self._by_key(scenarios, scenarios.c.id, bank_hash, ids)
        }
        return [found[wanted] for wanted in dict.fromkeys(ids) if wanted in found]

    def media(self, bank_hash: str, paths: Sequence[str]) -> dict[str, bytes]:
        """Pictures by path; unknown ones are left out."""
        rows = self._by_key(media, media.c.path, bank_hash, paths)
        return {row.path: row.content for row in rows}

    def _decoded(self, kind: type[T], payload: bytes) -> T:
        # Validation takes 70 ms to import, and listing exams does without it.
        from core.bank.codec import DecodeError, decode  # noqa: PLC0415

        try:
            return decode(kind, payload)
        except DecodeError as error:
            raise StorageError(
                f"The banks file {self._path} is damaged ({error}). Your records were left "
                "untouched. Delete that file: it is compiled anew at the next start."
            ) from error

    def _by_key(
        self, table: Table, key: Column[Any], bank_hash: str, wanted: Sequence[str]
    ) -> Iterator[Row[Any]]:
        unique = list(dict.fromkeys(wanted))
        for start in range(0, len(unique), _CHUNK):
            chunk = unique[start : start + _CHUNK]
            yield from self._all(select(table).where(table.c.bank == bank_hash, key.in_(chunk)))

    def _all(self, query: Any) -> Sequence[Row[Any]]:
        with explained(self._path), self._engine.connect() as connection:
            return connection.execute(query).all()


def _info(row: Row[Any], fixed: tuple[tuple[str, str], ...]) -> BankInfo:
    return BankInfo(
        bank_hash=row.hash,
        exam=row.exam,
        code=row.code,
        title=row.title,
        notice=row.notice,
        minutes=row.minutes,
        items=row.items,
        forms=fixed,
        accommodations=tuple((a[0], a[1], a[2], a[3]) for a in json.loads(row.accommodations)),
        result=ResultMode(row.result),
        short_introduction=row.short_introduction,
        source=row.source,
    )
