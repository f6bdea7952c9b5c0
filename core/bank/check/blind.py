"""Blind records: what people said of items without seeing the key.

Files ``blind/*.json`` of a bank's folder, each a list of :class:`BlindRecord`; JSON, because only
``banks/tools/blind.py`` writes them, and it is read a hundred times as fast as YAML.

An answer is bound to what its giver saw by a hash: a *solver* sees stem, pictures and options, a
*guesser* the options alone. When that changes, the answer counts no longer. An edit of a rationale,
or of an option's place, undoes nothing, and neither does a change of key: answers are compared with
the present key. What counts no longer stays in the file, so that nobody can mend a figure by losing
a part of it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any

from annotated_types import MinLen

from core.bank import codec
from core.bank.faults import Fault, complaint, dotted
from core.bank.model import Identifier, Item, Text
from core.bank.validity import pictures_of
from core.bank.values import AuthoredBank

FOLDER = "blind"

SHORT = 16
"""Hex digits of a hash that are kept: enough against accidents, and readable in a diff."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Solve:
    """What a solver answered, who saw stem and options."""

    solver: Identifier
    shown: Identifier
    """Hash of what the solver saw: :func:`solver_hash`."""
    answer: tuple[Identifier, ...]
    """Ids of the options chosen."""
    right: bool
    """Whether that was the key at the time."""
    reason: str = ""
    overspecified: bool = False
    """Whether the stem states more facts than needed, or spells out the key."""
    impossible: bool = False
    """Whether an option is impossible given the stem, or of another subject."""
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """What a guesser answered, who saw the options alone."""

    guesser: Identifier
    shown: Identifier
    """Hash of what the guesser saw: :func:`guesser_hash`."""
    answer: tuple[Identifier, ...]
    right: bool
    """Whether that was the key at the time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """How a dispute was settled, by a third solver with the documentation at hand."""

    shown: Identifier
    """Hash of the item as settled: :func:`solver_hash`."""
    answer: Annotated[tuple[Identifier, ...], MinLen(1)]
    """Ids of the options that are right by the documentation."""
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindRecord:
    """All that was said of one item."""

    item: Identifier
    solves: tuple[Solve, ...] = ()
    guesses: tuple[Guess, ...] = ()
    settlements: tuple[Settlement, ...] = ()
    """Oldest first."""


@dataclass(frozen=True, slots=True)
class BlindRecords:
    """The records of a bank, and what is wrong with their files."""

    by_item: Mapping[str, BlindRecord] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


def solver_hash(item: Item, bank: AuthoredBank) -> str:
    """Hash of what a solver sees: stem, options by id, shared scenario, and pictures."""
    texts = {scenario.id: scenario.text for scenario in bank.scenarios}
    shown = {
        "stem": item.stem,
        "options": _options(item),
        "prompts": [(prompt.id, prompt.text) for prompt in item.prompts],
        "scenario": texts.get(item.scenario, ""),
        "pictures": [
            hashlib.sha256(bank.media.get(source, b"")).hexdigest() for source in pictures_of(item)
        ],
    }
    return _hash(shown)


def guesser_hash(item: Item) -> str:
    """Hash of what a guesser sees: the options by id."""
    return _hash(_options(item))


def _options(item: Item) -> list[tuple[str, str]]:
    return sorted((option.id, option.text) for option in item.options)


def _hash(shown: Any) -> str:
    return "sha256:" + hashlib.sha256(codec.canonical(shown)).hexdigest()[:SHORT]


def read_blind(folder: Path) -> BlindRecords:
    """The blind records of a bank's folder; without any where it has none."""
    found: dict[str, BlindRecord] = {}
    faults: list[Fault] = []
    for path in sorted((folder / FOLDER).glob("*.json")):
        name = path.relative_to(folder).as_posix()
        for record in _read(path, name, faults):
            if record.item in found:
                twice = f"another record of “{record.item}” stands before"
                faults.append(Fault(name, 1, "item", twice))
            found[record.item] = record
    return BlindRecords(found, tuple(faults))


def _read(path: Path, name: str, faults: list[Fault]) -> tuple[BlindRecord, ...]:
    """Records of a file; what is wrong with it is added to the faults."""
    try:
        return codec.decode(tuple[BlindRecord, ...], path.read_bytes())
    except OSError as error:
        faults.append(Fault(name, 1, "", f"cannot be read: {error.strerror or 'an error'}"))
    except codec.DecodeError as error:
        for problem in error.problems:
            place, message = complaint(problem, BlindRecord)
            if problem[1] == "json_invalid":
                message = "is not JSON"
            faults.append(Fault(name, 1, dotted(place), message))
    return ()


def with_solve(record: BlindRecord, solve: Solve) -> BlindRecord:
    """The record with one more answer; the same solver's answer to the same text gives way."""
    kept = (s for s in record.solves if (s.solver, s.shown) != (solve.solver, solve.shown))
    return replace(record, solves=(*kept, solve))


def with_guess(record: BlindRecord, guess: Guess) -> BlindRecord:
    """The record with one more guess; the same guesser's guess at the same options gives way."""
    kept = (g for g in record.guesses if (g.guesser, g.shown) != (guess.guesser, guess.shown))
    return replace(record, guesses=(*kept, guess))


def with_settlement(record: BlindRecord, settlement: Settlement) -> BlindRecord:
    """The record with one more settlement, in place of one of the same text of the item."""
    kept = (s for s in record.settlements if s.shown != settlement.shown)
    return replace(record, settlements=(*kept, settlement))


def pages(records: Iterable[BlindRecord], bank: AuthoredBank) -> dict[str, str]:
    """Content of the files that hold these records, by name of the file.

    One file for each fixed form; ``pool`` for items without a form, ``gone`` for items no more.
    """
    form = {item.id: item.form or "pool" for item in bank.items}
    files: dict[str, list[str]] = {}
    for record in sorted(records, key=lambda r: r.item):
        files.setdefault(form.get(record.item, "gone"), []).append(_page(record))
    return {f"{name}.json": "[" + ",\n".join(found) + "]\n" for name, found in files.items()}


def _page(record: BlindRecord) -> str:
    """A record as JSON with one line an answer, for diffs."""
    content = codec.digest_form(record)
    lines = [f'"item": {_json(content.pop("item"))}']
    for name, entries in content.items():
        lines.append(f'"{name}": [\n  ' + ",\n  ".join(map(_json, entries)) + "]")
    return "{" + ",\n ".join(lines) + "}"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
