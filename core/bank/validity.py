"""When an item is valid. Pure: values in, complaints out.

What the types alone already say (:mod:`core.bank.codec`) is not repeated here. Good writing is
another matter: :mod:`core.bank.check`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from core import markup
from core.bank.faults import Complaint
from core.bank.model import Item, ItemType, Scenario
from core.exam.definition import ExamDefinition

IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
_FORM = re.compile(r"[a-z0-9][a-z0-9-]{0,19}")
_PICTURE = re.compile(r"!\[[^\]]*\]\(\s*<?([^)>\s]+)")
ID_HELP = "must be letters, digits, “.”, “_” and “-” only, and at most 80 of them"

RESERVED_FORMS = frozenset({"random"})
"""Names that ask for something else than a fixed form."""


def repeated(values: Iterable[str]) -> list[str]:
    """Values that occur more than once."""
    return [value for value, count in Counter(values).items() if count > 1]


def item_complaints(
    item: Item, exam: ExamDefinition, scenarios: frozenset[str]
) -> Iterator[Complaint]:
    """What makes an item invalid for an exam."""
    yield from _identity(item, exam, scenarios)
    yield from _option_ids(item)
    yield from _KEYS[item.type](item)
    yield from _texts(item)
    for index, exhibit in enumerate(item.exhibits):
        yield from _picture_path(("exhibits", index, "file"), exhibit.file)


def scenario_complaints(scenario: Scenario) -> Iterator[Complaint]:
    """What makes a shared scenario invalid."""
    if not IDENTIFIER.fullmatch(scenario.id):
        yield ("id",), ID_HELP
    yield from _foreign_pictures(("text",), scenario.text)
    for index, exhibit in enumerate(scenario.exhibits):
        yield from _picture_path(("exhibits", index, "file"), exhibit.file)


def pictures_of(item: Item | Scenario) -> Iterator[str]:
    """Paths of every picture that an item or scenario shows."""
    yield from (exhibit.file for exhibit in item.exhibits)
    for _, text in texts_of(item):
        if "![" in text:
            yield from (image.source for image in markup.parse(text).images)


def texts_of(item: Item | Scenario) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every Markdown text with its path."""
    if isinstance(item, Scenario):
        yield ("text",), item.text
        return
    yield ("stem",), item.stem
    for index, option in enumerate(item.options):
        yield ("options", index, "text"), option.text
        yield ("options", index, "rationale"), option.rationale
        yield ("options", index, "right_if"), option.right_if
    for index, prompt in enumerate(item.prompts):
        yield ("prompts", index, "text"), prompt.text


def _identity(item: Item, exam: ExamDefinition, scenarios: frozenset[str]) -> Iterator[Complaint]:
    if not IDENTIFIER.fullmatch(item.id):
        yield ("id",), ID_HELP
    if item.form and (not _FORM.fullmatch(item.form) or item.form in RESERVED_FORMS):
        yield ("form",), "must be small letters, digits and “-” only, and not “random”"
    if item.type not in exam.item_types:
        allowed = ", ".join(exam.item_types)
        yield ("type",), f"the exam takes {allowed} only, not “{item.type}”"
    domains = {domain.number: domain for domain in exam.domains}
    if item.domain not in domains:
        yield ("domain",), f"the exam has no domain {item.domain}"
    else:
        tasks = [task.id for task in domains[item.domain].tasks]
        if item.task not in tasks:
            listed = ", ".join(tasks)
            yield ("task",), f"domain {item.domain} has no task “{item.task}”, only {listed}"
    if item.scenario and item.scenario not in scenarios:
        yield ("scenario",), f"no scenario “{item.scenario}” in scenarios.yaml"
    if item.id in item.enemies:
        yield ("enemies",), "an item cannot be its own enemy"


def _option_ids(item: Item) -> Iterator[Complaint]:
    for name, ids in (
        ("options", [option.id for option in item.options]),
        ("prompts", [prompt.id for prompt in item.prompts]),
    ):
        for index, found in enumerate(ids):
            if not IDENTIFIER.fullmatch(found):
                yield (name, index, "id"), ID_HELP
        for twice in repeated(ids):
            yield (name,), f"the id “{twice}” is used twice"


def _choice_only(item: Item) -> Iterator[Complaint]:
    for name in ("prompts", "sequence", "pairs"):
        if getattr(item, name):
            yield (name,), f"has no meaning in an item of type “{item.type}”"


def _single_key(item: Item) -> Iterator[Complaint]:
    yield from _choice_only(item)
    if len(item.keys) != 1:
        yield ("options",), f"exactly one option must be correct; {len(item.keys)} are"


def _multiple_key(item: Item) -> Iterator[Complaint]:
    yield from _choice_only(item)
    if len(item.keys) < 2:
        yield ("options",), f"at least two options must be correct; {len(item.keys)} are"
    if len(item.keys) == len(item.options):
        yield ("options",), "at least one option must be wrong"


def _no_correct(item: Item) -> Iterator[Complaint]:
    for index, option in enumerate(item.options):
        if option.correct:
            name = "sequence" if item.type is ItemType.ORDERING else "pairs"
            yield ("options", index, "correct"), f"the key of this type stands in “{name}”"


def _ordering_key(item: Item) -> Iterator[Complaint]:
    yield from _no_correct(item)
    for name in ("prompts", "pairs"):
        if getattr(item, name):
            yield (name,), "has no meaning in an item of type “ordering”"
    known = {option.id for option in item.options}
    for index, part in enumerate(item.sequence):
        if part not in known:
            yield ("sequence", index), f"no option “{part}”"
    for twice in repeated(item.sequence):
        yield ("sequence",), f"names “{twice}” twice"
    if len(item.sequence) < 2:
        yield ("sequence",), "must name at least two options in the right order"


def _matching_key(item: Item) -> Iterator[Complaint]:
    yield from _no_correct(item)
    if item.sequence:
        yield ("sequence",), "has no meaning in an item of type “matching”"
    if len(item.prompts) < 2:
        yield ("prompts",), "at least two prompts are needed"
    prompts = {prompt.id for prompt in item.prompts}
    options = {option.id for option in item.options}
    for index, (prompt, option) in enumerate(item.pairs):
        if prompt not in prompts:
            yield ("pairs", index), f"no prompt “{prompt}”"
        if option not in options:
            yield ("pairs", index), f"no option “{option}”"
    paired = [prompt for prompt, _ in item.pairs]
    for twice in repeated(paired):
        yield ("pairs",), f"the prompt “{twice}” has two pairs"
    for prompt in sorted(prompts - set(paired)):
        yield ("pairs",), f"the prompt “{prompt}” has no pair"


_KEYS: dict[ItemType, Callable[[Item], Iterator[Complaint]]] = {
    ItemType.SINGLE: _single_key,
    ItemType.MULTIPLE: _multiple_key,
    ItemType.ORDERING: _ordering_key,
    ItemType.MATCHING: _matching_key,
}


def _texts(item: Item) -> Iterator[Complaint]:
    known = {option.id for option in item.options}
    for path, text in texts_of(item):
        for reference in markup.option_references(text):
            if reference not in known:
                yield path, f"{{{{option:{reference}}}}} refers to no option of this item"
        yield from _foreign_pictures(path, text)
        if path[-1] in {"stem", "text"} and not text.strip():
            yield path, "must not be empty"


def _foreign_pictures(path: tuple[str | int, ...], text: str) -> Iterator[Complaint]:
    for source in _PICTURE.findall(text):
        yield from _picture_path(path, source)


def _picture_path(path: tuple[str | int, ...], source: str) -> Iterator[Complaint]:
    if not markup.is_local(source):
        yield (
            path,
            f"the picture “{source}” must be a path inside the bank's folder, with “/” "
            "and without “..”",
        )
