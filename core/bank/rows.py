"""Banks as rows of a banks file, and back."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from core.bank.codec import DecodeError, canonical, decode, digest_form, encode, item_version
from core.bank.exam_validity import driver_complaints, exam_complaints
from core.bank.faults import Complaint, dotted
from core.bank.model import Item, Scenario
from core.bank.pictures import PictureFault, picture_mime
from core.bank.tables import CONTENT
from core.bank.validity import item_complaints, scenario_complaints
from core.bank.values import AuthoredBank
from core.errors import BankError
from core.exam.definition import ExamDefinition
from core.exam.driver import DriverProfile

T = TypeVar("T")
N = TypeVar("N", DriverProfile, Item, Scenario)

Rows = Mapping[str, list[dict[str, Any]]]
"""Rows to insert, by the name of their table."""


def content_hash(bank: AuthoredBank) -> str:
    """Names a version of a bank: SHA-256 (hex) of the canonical JSON of all it holds."""
    digests = {
        "exam": digest_form(bank.exam),
        "drivers": [digest_form(driver) for driver in bank.drivers],
        "items": [digest_form(item) for item in bank.items],
        "scenarios": [digest_form(scenario) for scenario in bank.scenarios],
        "media": {path: hashlib.sha256(data).hexdigest() for path, data in bank.media.items()},
    }
    return hashlib.sha256(canonical(digests)).hexdigest()


def _profiles(bank: AuthoredBank) -> list[list[object]]:
    """The driver profiles that the exam may be sat with, as the catalogue lists them."""
    known = {driver.id: driver for driver in bank.drivers}
    named = dict.fromkeys((bank.exam.driver, *bank.exam.drivers))
    return [
        [
            driver.id,
            driver.title,
            driver.about,
            driver.result.value,
            driver.switches.short_introduction,
            driver.switches.check_in and bool(driver.pages.check_in),
        ]
        for driver in (known[name] for name in named)
    ]


def bank_rows(bank: AuthoredBank, source: str) -> Rows:
    """Rows of a bank that came from a source."""
    bank_hash = content_hash(bank)
    exam = bank.exam
    granted = [[a.id, a.title, a.extra_minutes, a.about] for a in exam.accommodations]
    return {
        "banks": [
            {
                "hash": bank_hash,
                "exam": exam.id,
                "code": exam.code,
                "title": exam.title,
                "notice": exam.notice,
                "minutes": exam.minutes,
                "items": exam.items,
                "sections": json.dumps([section.minutes for section in exam.sections]),
                "profiles": json.dumps(_profiles(bank), ensure_ascii=False),
                "accommodations": json.dumps(granted, ensure_ascii=False),
                "definition": encode(exam),
                "source": source,
            }
        ],
        "drivers": [{"bank": bank_hash, "id": d.id, "payload": encode(d)} for d in bank.drivers],
        "forms": [
            {"bank": bank_hash, "id": form, "title": f"Form {form.upper()}"}
            for form in sorted({item.form for item in bank.items if item.form})
        ],
        "items": [
            {
                "bank": bank_hash,
                "id": item.id,
                "form": item.form,
                "domain": item.domain,
                "task": item.task,
                "type": item.type.value,
                "scored": item.scored,
                "angoff": item.angoff,
                "enemies": json.dumps(item.enemies),
                "version": item_version(item),
                "payload": encode(item),
            }
            for item in bank.items
        ],
        "scenarios": [
            {"bank": bank_hash, "id": s.id, "payload": encode(s)} for s in bank.scenarios
        ],
        "media": [
            {"bank": bank_hash, "path": path, "mime": picture_mime(data, path), "content": data}
            for path, data in bank.media.items()
        ],
    }


def read_rows(file: Path) -> AuthoredBank:
    """The one bank of a ready-made file, as carefully checked as if its folder were read.

    Raises BankError; sqlite3.Error where the file cannot be read.
    """
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as source:
        source.row_factory = sqlite3.Row
        found = {
            table.name: [dict(row) for row in source.execute(f"SELECT * FROM {table.name}")]  # noqa: S608
            for table in CONTENT
        }
    count = len(found["banks"])
    if count != 1:
        raise BankError(
            "{file} holds {count} banks; one is needed. Nothing was changed.",
            file=file,
            count=count,
        )
    try:
        bank = AuthoredBank(
            folder=file,
            exam=decode(ExamDefinition, _blob(found["banks"][0]["definition"])),
            drivers=_sorted(_decoded(DriverProfile, found["drivers"])),
            items=_sorted(_decoded(Item, found["items"])),
            scenarios=_sorted(_decoded(Scenario, found["scenarios"])),
            media={str(row["path"]): _blob(row["content"]) for row in found["media"]},
            places={},
        )
        for path, content in bank.media.items():
            picture_mime(content, path)
    except (DecodeError, PictureFault) as error:
        raise BankError(
            "{file} is damaged. Nothing was changed.", (str(error),), file=file
        ) from error
    faults = tuple(
        f"{name}: {dotted(path)}: {message}" for name, (path, message) in _complaints(bank)
    )
    if faults:
        raise BankError("The bank in {file} is not valid. Nothing was changed.", faults, file=file)
    return bank


def _decoded(kind: type[T], rows: list[dict[str, Any]]) -> list[T]:
    return [decode(kind, _blob(row["payload"])) for row in rows]


def _blob(value: object) -> bytes:
    """A file made elsewhere may hold anything: SQLite's columns do not enforce their types."""
    return value if isinstance(value, bytes) else str(value).encode()


def _sorted(values: list[N]) -> tuple[N, ...]:
    return tuple(sorted(values, key=lambda value: value.id))


def _complaints(bank: AuthoredBank) -> Iterator[tuple[str, Complaint]]:
    known = frozenset(driver.id for driver in bank.drivers)
    yield from (("exam", found) for found in exam_complaints(bank.exam, known))
    for driver in bank.drivers:
        yield from ((driver.id, found) for found in driver_complaints(driver))
    shared = frozenset(scenario.id for scenario in bank.scenarios)
    for scenario in bank.scenarios:
        yield from ((scenario.id, found) for found in scenario_complaints(scenario))
    for item in bank.items:
        yield from ((item.id, found) for found in item_complaints(item, bank.exam, shared))
