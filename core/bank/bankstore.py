"""Reads compiled banks. Listing exams and drawing forms parse no item."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Column, Engine, Row, Table, select

from core.bank import listing
from core.bank.banksfile import explained
from core.bank.listing import BankInfo
from core.bank.model import Item, ItemType, Scenario
from core.bank.tables import banks, drivers, items, media, scenarios
from core.errors import NotFound, StorageError
from core.exam.assembly import Candidate
from core.exam.driver import DriverProfile
from core.words import message

if TYPE_CHECKING:
    from core.exam.definition import ExamDefinition

T = TypeVar("T")

_CHUNK = 500
"""Ids in one query; SQLite limits the variables of a statement."""


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
        """Every compiled bank, by the exam's id."""
        return listing.exams(self._path)

    def find(self, exam: str) -> BankInfo:
        """The bank of an exam by its id or code, large and small letters alike. Raises NotFound."""
        known = self.exams()
        for info in known:
            if exam.casefold() in {info.exam.casefold(), info.code.casefold()}:
                return info
        listed = ", ".join(info.exam for info in known)
        raise NotFound(
            "There is no exam “{exam}”. There is {exams}.",
            exam=exam,
            exams=listed or message("none yet"),
        )

    def sources(self) -> list[Path]:
        """Folders and files that banks came from, those not compiled at the moment too."""
        return [Path(path) for path in sorted(listing.signatures(self._path))]

    def definition(self, bank_hash: str) -> ExamDefinition:
        """What the exam asks for. Raises NotFound."""
        from core.exam.definition import ExamDefinition  # noqa: PLC0415

        rows = self._all(select(banks.c.definition).where(banks.c.hash == bank_hash))
        if not rows:
            raise NotFound("There is no bank of version {version}.", version=bank_hash[:8])
        return self._decoded(ExamDefinition, rows[0][0])

    def driver(self, bank_hash: str, driver_id: str) -> DriverProfile:
        """A driver profile. Raises NotFound."""
        found = self._by_key(drivers, drivers.c.id, bank_hash, [driver_id])
        for row in found:
            return self._decoded(DriverProfile, row.payload)
        raise NotFound(
            "There is no driver “{driver}” in the bank {version}.",
            driver=driver_id,
            version=bank_hash[:8],
        )

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
                raise NotFound(
                    "There is no item “{wanted}” in the bank {version}.",
                    wanted=wanted,
                    version=bank_hash[:8],
                )
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
                "The banks file {file} is damaged ({reason}). Your records were left "
                "untouched. Delete that file: it is compiled anew at the next start.",
                file=self._path,
                reason=error,
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
