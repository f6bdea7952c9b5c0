"""The banks at hand: those shipped with the program and those that were added."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from core.bank import listing
from core.bank.listing import BankInfo
from core.errors import BankError, CarrelError, NotFound
from core.exam.formcode import FormCode
from core.records import ExamInfo, FormInfo
from core.words import joined, message

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from core.bank.bankstore import BankStore
    from core.bank.model import Item, Scenario
    from core.exam.assembly import Candidate
    from core.exam.definition import ExamDefinition
    from core.exam.driver import DriverProfile

Progress = Callable[[str, float], None]
"""Called with what is being done and the share done, from 0 to 1."""

COMPILED = ".carrelbank"
"""Suffix of a ready-made bank file."""

_log = logging.getLogger(__name__)


class BankLibrary:
    """Finds, compiles and opens banks. The file is opened on first use."""

    def __init__(self, path: Path, shipped: Path) -> None:
        self._path = path
        self._shipped = shipped

    @cached_property
    def _engine(self) -> Engine:
        # SQLAlchemy: listing exams does without it.
        from core.bank.banksfile import open_banks  # noqa: PLC0415

        return open_banks(self._path)

    @cached_property
    def _store(self) -> BankStore:
        from core.bank.bankstore import BankStore  # noqa: PLC0415

        return BankStore(self._engine)

    def close(self) -> None:
        """Let go of the file."""
        if "_engine" in self.__dict__:
            self._engine.dispose()

    def exams(self) -> list[ExamInfo]:
        """Every exam that is compiled, by title."""
        return [_exam_info(info) for info in listing.exams(self._path)]

    def is_current(self) -> bool:
        """Whether every bank at hand is compiled as its files are; looks at no file's content."""
        return all(listing.is_current(self._path, source) for source in self._sources())

    def refresh(self, progress: Progress | None = None) -> list[str]:
        """Compile what changed; what went wrong, a sentence a bank.

        A bank that cannot be compiled stays as it was compiled before.
        """
        if self.is_current():
            return []
        from core.bank.compiled import refresh  # noqa: PLC0415

        troubles = []
        for source in self._sources():
            try:
                refresh(self._engine, source, progress, shipped=self._is_shipped(source))
            except CarrelError as error:
                _log.warning("the bank %s was not compiled: %s", source, error)
                troubles.append(_sentence(error))
        return troubles

    def add(self, path: Path, progress: Progress | None = None) -> ExamInfo:
        """Compile and keep a bank's folder, or take over a ready-made file.

        Raises NotFound, or BankError with every fault; nothing is then changed.
        """
        if not path.exists():
            raise NotFound(
                "There is no bank {path}. Choose a folder that holds an exam.yaml.", path=path
            )
        from core.bank.compiled import build, import_file  # noqa: PLC0415

        made = (build if path.is_dir() else import_file)(self._engine, path, progress)
        for info in listing.exams(self._path):
            if info.bank_hash == made.bank_hash:
                return _exam_info(info)
        raise BankError("The bank {path} was compiled but cannot be found. Try again.", path=path)

    def source(self, exam: str) -> BankSource:
        """The bank of an exam, by its id or code. Raises NotFound."""
        return BankSource(self._store, self._store.find(exam).bank_hash)

    def _is_shipped(self, source: Path) -> bool:
        return source.parent == self._shipped

    def _sources(self) -> list[Path]:
        found = [folder for folder in self._shipped.glob("*") if (folder / "exam.yaml").is_file()]
        found += self._shipped.glob(f"*{COMPILED}")
        resolved = {path.resolve() for path in found}
        known = [Path(path) for path in listing.signatures(self._path)]
        added = [path for path in known if path.exists() and path not in resolved]
        return [*sorted(found), *added]


def _sentence(error: CarrelError) -> str:
    """What went wrong, with the first fault where there are any."""
    if isinstance(error, BankError) and error.faults:
        fault = message("The first fault: {fault}", fault=error.faults[0])
        return joined(" ", (error.message, fault))
    return error.message


class BankSource:
    """One bank, as forms are made from it."""

    def __init__(self, store: BankStore, bank_hash: str) -> None:
        self._store = store
        self.bank_hash = bank_hash

    def definition(self) -> ExamDefinition:
        """What the exam asks for."""
        return self._store.definition(self.bank_hash)

    def driver(self, driver_id: str) -> DriverProfile:
        """A driver profile."""
        return self._store.driver(self.bank_hash, driver_id)

    def pool(self) -> Sequence[Candidate]:
        """Every item, without its texts."""
        return self._store.pool(self.bank_hash)

    def items(self, ids: Sequence[str]) -> Mapping[str, tuple[Item, str]]:
        """Items and their versions."""
        return self._store.load_items(self.bank_hash, ids)

    def scenarios(self, ids: Sequence[str]) -> Sequence[Scenario]:
        """Shared scenarios."""
        return self._store.scenarios(self.bank_hash, ids)

    def media(self, paths: Sequence[str]) -> Mapping[str, bytes]:
        """Pictures."""
        return self._store.media(self.bank_hash, paths)


def _exam_info(info: BankInfo) -> ExamInfo:
    return ExamInfo(
        id=info.exam,
        code=info.code,
        title=info.title,
        notice=info.notice,
        minutes=info.minutes,
        items=info.items,
        bank_hash=info.bank_hash,
        forms=tuple(
            FormInfo(
                id=form, title=title, code=str(FormCode(info.code, info.bank_hash[:8], form=form))
            )
            for form, title in info.forms
        ),
        sections=info.sections,
        accommodations=info.accommodations,
        profiles=info.profiles,
    )
