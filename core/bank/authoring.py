"""Reads a bank's folder: exam, drivers, items, scenarios and pictures, or every fault in them.

::

    exam.yaml               the exam definition
    drivers/<id>.yaml       driver profiles of its own, if any
    items/**/*.yaml         lists of items
    scenarios.yaml          list of shared scenarios, if any
    media/…                 pictures that items and scenarios name

A driver that the exam names and the folder lacks is taken from those shipped with the program, so
that banks for the same exam room share one profile.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from core import markup
from core.bank import codec
from core.bank.exam_validity import driver_complaints, exam_complaints
from core.bank.faults import Complaint, Fault, complaint, dotted
from core.bank.inheritance import inherited
from core.bank.model import Item, Scenario
from core.bank.pictures import PictureFault, read_picture
from core.bank.validity import item_complaints, pictures_of, scenario_complaints, texts_of
from core.bank.values import AuthoredBank, Place
from core.bank.yamlfile import Lines, YamlFault, read_yaml, yaml_files
from core.errors import BankError, NotFound
from core.exam.definition import ExamDefinition
from core.exam.driver import DriverProfile
from core.paths import SHARED_DRIVERS
from core.words import message, messages

T = TypeVar("T")

Progress = Callable[[str, float], None]
"""Called with what is being done and the share done, from 0 to 1."""

MAX_ITEMS = 20_000

_READING = 0.6
"""Share of the time that reading takes; the rest is checking."""

MAX_FAULTS = 1_000
"""Faults that are listed; the rest is only counted."""


@dataclass(slots=True)
class _Found(Generic[T]):
    """A value read, with what is needed to say where a field of it stands."""

    value: T
    file: str
    lines: Lines
    root: tuple[str | int, ...]

    def fault(self, path: tuple[str | int, ...], message: str) -> Fault:
        return Fault(self.file, self.lines.of((*self.root, *path)), dotted(path), message)


def read_bank(folder: Path, progress: Progress | None = None) -> AuthoredBank:
    """The bank of a folder.

    Raises NotFound if there is no bank, and BankError with every fault if it is not valid.
    """
    if not folder.is_dir():
        raise NotFound("There is no folder {folder}. Give the folder of a bank.", folder=folder)
    if not (folder / "exam.yaml").is_file():
        raise NotFound(
            "{folder} is not a bank. Give the folder that holds an exam.yaml.", folder=folder
        )
    return _Reader(folder, progress or (lambda _what, _share: None)).read()


class _Reader:
    """Collects values and faults of one folder."""

    def __init__(self, folder: Path, progress: Progress) -> None:
        self._folder = folder
        self._progress = progress
        self._faults: list[Fault] = []
        self._media: dict[str, bytes] = {}
        self._bad_media: dict[str, str] = {}

    def read(self) -> AuthoredBank:
        exams = list(self._values(self._folder / "exam.yaml", ExamDefinition, whole=True))
        wanted = {name for found in exams for name in (found.value.driver, *found.value.drivers)}
        drivers = self._drivers(wanted)
        scenario_file = self._folder / "scenarios.yaml"
        scenarios = list(self._values(scenario_file, Scenario)) if scenario_file.exists() else []
        items = self._items()
        for exam in exams:
            self._judge(exam, exam_complaints(exam.value, frozenset(d.value.id for d in drivers)))
            self._check_items(items, exam.value, frozenset(s.value.id for s in scenarios))
        for scenario in scenarios:
            self._judge(scenario, scenario_complaints(scenario.value))
            self._pictures(scenario)
        self._unique(items, "item")
        self._unique(scenarios, "scenario")
        self._refuse()
        return AuthoredBank(
            folder=self._folder,
            exam=exams[0].value,
            drivers=tuple(sorted((d.value for d in drivers), key=lambda d: d.id)),
            items=tuple(sorted((i.value for i in items), key=lambda i: i.id)),
            scenarios=tuple(sorted((s.value for s in scenarios), key=lambda s: s.id)),
            media=dict(sorted(self._media.items())),
            places={i.value.id: Place(i.file, i.lines.of(i.root)) for i in items},
        )

    def _refuse(self) -> None:
        if not self._faults:
            return
        count = len(self._faults)
        raise BankError(
            messages(
                count,
                "The bank in {folder} is not valid: %n fault. Nothing of it was loaded.",
                "The bank in {folder} is not valid: %n faults. Nothing of it was loaded.",
                folder=self._folder,
            ),
            tuple(str(fault) for fault in sorted(self._faults)[:MAX_FAULTS]),
        )

    def _drivers(self, wanted: set[str]) -> list[_Found[DriverProfile]]:
        own = sorted((self._folder / "drivers").glob("*.yaml"))
        known = {path.stem for path in own}
        shared = [
            path
            for path in sorted(SHARED_DRIVERS.glob("*.yaml"))
            if path.stem in wanted and path.stem not in known
        ]
        found = []
        for path in [*own, *shared]:
            for driver in self._values(path, DriverProfile, whole=True, shape=self._inherited):
                if driver.value.id != path.stem:
                    self._faults.append(
                        driver.fault(("id",), f"must be the file's name, “{path.stem}”")
                    )
                    continue
                self._judge(driver, driver_complaints(driver.value))
                found.append(driver)
        return found

    def _items(self) -> list[_Found[Item]]:
        files = list(yaml_files(self._folder / "items"))
        found: list[_Found[Item]] = []
        for index, path in enumerate(files):
            what = message("reading {file}", file=self._name(path))
            self._progress(what, _READING * index / len(files))
            found.extend(self._values(path, Item))
            if len(found) > MAX_ITEMS:
                self._faults.append(
                    Fault(self._name(path), 1, "", f"a bank holds at most {MAX_ITEMS:,} items")
                )
                break
        if not files:
            self._faults.append(Fault("items", 1, "", "there is no file with items"))
        return found

    def _check_items(
        self, items: list[_Found[Item]], exam: ExamDefinition, scenarios: frozenset[str]
    ) -> None:
        for index, item in enumerate(items):
            if index % 50 == 0:
                share = _READING + (1 - _READING) * index / len(items)
                self._progress(message("checking the items"), share)
            self._judge(item, item_complaints(item.value, exam, scenarios))
            self._pictures(item)

    def _inherited(self, content: Any) -> Any:
        """A driver profile with what it takes from those that it extends."""
        return inherited(content, (self._folder / "drivers", SHARED_DRIVERS))

    def _values(
        self,
        path: Path,
        kind: type[T],
        *,
        whole: bool = False,
        shape: Callable[[Any], Any] = lambda content: content,
    ) -> Iterator[_Found[T]]:
        """Valid values of a file: the whole of it, shaped first, or the entries of its list."""
        name = self._name(path)
        try:
            content, lines = read_yaml(path)
            content = shape(content) if whole else content
        except YamlFault as fault:
            self._faults.append(Fault(name, fault.line, fault.field, fault.message))
            return
        except OSError as error:
            reason = error.strerror or "an error"
            self._faults.append(Fault(name, 1, "", f"cannot be read: {reason}"))
            return
        if whole:
            yield from self._value(content, kind, name, lines, ())
        elif not isinstance(content, list):
            self._faults.append(
                Fault(name, 1, "", "must be a list: each entry begins with “- ” at the left edge")
            )
        elif len(content) > MAX_ITEMS:
            self._faults.append(Fault(name, 1, "", f"holds more than {MAX_ITEMS:,} entries"))
        else:
            for index, entry in enumerate(content):
                yield from self._value(entry, kind, name, lines, (index,))

    def _value(
        self, content: Any, kind: type[T], file: str, lines: Lines, root: tuple[str | int, ...]
    ) -> Iterator[_Found[T]]:
        try:
            value = codec.decode(kind, codec.canonical(content))
        except codec.DecodeError as error:
            place = _Found(content, file, lines, root)
            self._faults.extend(
                place.fault(*complaint(problem, kind)) for problem in error.problems
            )
        else:
            yield _Found(value, file, lines, root)

    def _judge(self, found: _Found[Any], complaints: Iterator[Complaint]) -> None:
        self._faults.extend(found.fault(*entry) for entry in complaints)

    def _pictures(self, found: _Found[Item] | _Found[Scenario]) -> None:
        for source in filter(markup.is_local, pictures_of(found.value)):
            if source not in self._media and source not in self._bad_media:
                try:
                    self._media[source] = read_picture(self._folder, source)
                except PictureFault as fault:
                    self._bad_media[source] = str(fault)
            if source in self._bad_media:
                path = _where_shown(found.value, source)
                self._faults.append(found.fault(path, self._bad_media[source]))

    def _unique(self, found: list[_Found[T]], what: str) -> None:
        first: dict[str, _Found[T]] = {}
        for entry in found:
            name: str = getattr(entry.value, "id")  # noqa: B009 - every such value has one
            other = first.setdefault(name, entry)
            if other is not entry:
                line = other.lines.of(other.root)
                self._faults.append(
                    entry.fault(("id",), f"another {what} “{name}” stands in {other.file}:{line}")
                )

    def _name(self, path: Path) -> str:
        within = path.is_relative_to(self._folder)
        return (path.relative_to(self._folder) if within else path).as_posix()


def _where_shown(value: Item | Scenario, source: str) -> tuple[str | int, ...]:
    for index, exhibit in enumerate(value.exhibits):
        if exhibit.file == source:
            return ("exhibits", index, "file")
    pattern = re.compile(re.escape(source))
    return next((path for path, text in texts_of(value) if pattern.search(text)), ())
