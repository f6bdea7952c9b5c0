"""When an exam definition and a driver profile are valid. Pure: values in, complaints out."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from core.bank.faults import Complaint
from core.bank.validity import ID_HELP, IDENTIFIER, repeated
from core.exam.definition import ExamDefinition
from core.exam.driver import DriverProfile

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")

WEIGHT_SLACK = 0.5
"""Per cent by which the domain weights may miss 100, for blueprints published rounded."""


def exam_complaints(exam: ExamDefinition, drivers: frozenset[str]) -> Iterator[Complaint]:
    """What makes an exam definition invalid."""
    if not IDENTIFIER.fullmatch(exam.id):
        yield ("id",), ID_HELP
    if "/" in exam.code:
        yield ("code",), "must not hold “/”"
    yield from _blueprint(exam)
    if not exam.scale.minimum < exam.scale.passing <= exam.scale.maximum:
        yield ("scale",), "must rise from minimum over passing to maximum"
    if exam.cut.floor > exam.cut.ceiling:
        yield ("cut",), "the floor is above the ceiling"
    for twice in repeated(accommodation.id for accommodation in exam.accommodations):
        yield ("accommodations",), f"the id “{twice}” is used twice"
    for twice in repeated(exam.item_types):
        yield ("item_types",), f"names “{twice}” twice"
    if exam.driver not in drivers:
        yield ("driver",), f"there is no valid drivers/{exam.driver}.yaml"
    for index, name in enumerate(exam.drivers):
        if name not in drivers:
            yield ("drivers", index), f"there is no valid drivers/{name}.yaml"
    yield from _sections(exam)
    for name in ("multiple_options", "multiple_keys", "multiple_share", "key_position"):
        low, high = getattr(exam.soundness, name)
        if low > high:
            yield ("soundness", name), "the first number is above the second"


def _sections(exam: ExamDefinition) -> Iterator[Complaint]:
    if not exam.sections:
        return
    for twice in repeated(section.id for section in exam.sections):
        yield ("sections",), f"the id “{twice}” is used twice"
    held = [number for section in exam.sections for number in section.domains]
    for twice in repeated(str(number) for number in held):
        yield ("sections",), f"the domain {twice} stands in two sections"
    known = {domain.number for domain in exam.domains}
    for number in sorted(known.symmetric_difference(held)):
        said = "is in no section" if number in known else "is not of this exam"
        yield ("sections",), f"the domain {number} {said}"
    minutes = sum(section.minutes for section in exam.sections)
    if minutes != exam.minutes:
        yield ("sections",), f"their minutes add up to {minutes}, not to {exam.minutes}"


def _blueprint(exam: ExamDefinition) -> Iterator[Complaint]:
    for index, domain in enumerate(exam.domains):
        if domain.scored > domain.items:
            yield (
                ("domains", index, "scored"),
                f"{domain.scored} scored of {domain.items} items is too many",
            )
    for number in repeated(str(domain.number) for domain in exam.domains):
        yield ("domains",), f"the number {number} is used twice"
    for task in repeated(task.id for domain in exam.domains for task in domain.tasks):
        yield ("domains",), f"the task “{task}” stands twice"
    weight = sum(domain.weight for domain in exam.domains)
    if abs(weight - 100) > WEIGHT_SLACK:
        yield ("domains",), f"the weights add up to {weight:g}, not to 100"
    if exam.scored == 0:
        yield ("domains",), "no item is scored"


PLACEHOLDERS: dict[str, frozenset[str]] = {
    "labels.counter": frozenset({"position", "total"}),
    "labels.option": frozenset({"letter"}),
    "dialogs.too_many": frozenset({"count"}),
    "dialogs.end_incomplete": frozenset({"incomplete", "total"}),
    "dialogs.low_time": frozenset({"minutes"}),
    "dialogs.count_needed": frozenset({"count"}),
    "dialogs.end_section": frozenset({"incomplete", "total"}),
    "dialogs.stopped_break": frozenset({"minutes", "left"}),
    "labels.pace": frozenset({"expected"}),
    "pages.section": frozenset({"section", "items", "time"}),
    "pages.welcome": frozenset({"candidate", "exam"}),
    "pages.ready": frozenset({"items", "time"}),
    "pages.withheld": frozenset({"hours"}),
}
"""``{name}`` fields that each text of a driver may hold."""


def driver_complaints(driver: DriverProfile) -> Iterator[Complaint]:
    """What makes a driver profile invalid."""
    if not IDENTIFIER.fullmatch(driver.id):
        yield ("id",), ID_HELP
    for part in fields(driver.colours):
        if not _COLOUR.fullmatch(getattr(driver.colours, part.name)):
            yield ("colours", part.name), "must be a colour such as #005596"
    for twice in repeated(question.id for question in driver.survey):
        yield ("survey",), f"the id “{twice}” is used twice"
    for index, question in enumerate(driver.survey):
        for twice in repeated(question.options):
            yield ("survey", index, "options"), f"offers “{twice}” twice"
    for dotted, allowed in PLACEHOLDERS.items():
        yield from _placeholders(driver, dotted, allowed)
    yield from _marks(driver)


def _placeholders(
    driver: DriverProfile, dotted: str, allowed: frozenset[str]
) -> Iterator[Complaint]:
    group, name = dotted.split(".")
    value = getattr(getattr(driver, group), name)
    path, text = ((group, name), value) if isinstance(value, str) else (
        (group, name, "text"), value.text
    )  # fmt: skip
    try:
        used = {found for _, found, _, _ in string.Formatter().parse(text) if found is not None}
    except ValueError:
        yield path, "holds a brace without its partner; write “{{” for a plain one"
        return
    for unknown in sorted(used - allowed):
        listed = ", ".join(f"{{{known}}}" for known in sorted(allowed))
        yield path, f"“{{{unknown}}}” is not filled in here; {listed} are"


def _marks(driver: DriverProfile) -> Iterator[Complaint]:
    known = set(marked_fields(driver))
    parents = {path.partition(".")[0] for path in known}
    for path in driver.marks:
        if path not in known | parents:
            yield ("marks", path), "names no field of the driver"
    for path in sorted(known):
        if path not in driver.marks and path.partition(".")[0] not in driver.marks:
            yield ("marks",), f"neither “{path}” nor its group has a mark"


def marked_fields(driver: DriverProfile) -> Iterator[str]:
    """Dotted names of the fields that bear a mark: all but id, title, about, marks, deviations."""
    for part in fields(driver):
        if part.name in {"id", "title", "about", "marks", "deviations"}:
            continue
        value: Any = getattr(driver, part.name)
        if is_dataclass(value):
            yield from (f"{part.name}.{inner.name}" for inner in fields(value))
        else:
            yield part.name
