"""Blind solving and guessing: make sheets without keys, and file what came back.

    python banks/tools/blind.py sheet solve BANK -o sheet.md --map map.json [--form X] [--seed N]
    python banks/tools/blind.py sheet guess BANK -o sheet.md --map map.json [--form X] [--seed N]
    python banks/tools/blind.py record BANK --sheet map.json --answers answers.json --solver NAME
    python banks/tools/blind.py settle BANK ITEM "how, and by which documentation"

A *solve* sheet shows stems and options, a *guess* sheet the options of single-answer items alone;
items and options are shuffled by the seed. The sheet goes to someone who sees nothing else; the map
says which number and letter is which item and option, holds the keys, and is kept from them. They
answer by number::

    {"1": {"answer": "BD", "reason": "…", "overspecified": false, "impossible": false, "doubt": ""}}
    {"1": "B"}                                                           (guesses)

``record`` files the answers in ``BANK/blind/*.json``, bound to what was on the sheet, and says how
many were right: an answer to an item that was changed after the sheet was made is filed, and does
not count. A map of another tool (number to id, key, and letter to option) does not tell what was on
the sheet; give the sheet itself with ``--seen sheet.md``, or items are taken to be unchanged.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # run as a script: the program's own modules lie above
    sys.path.insert(0, str(ROOT))

from core.bank.authoring import read_bank  # noqa: E402
from core.bank.check.blind import (  # noqa: E402
    FOLDER,
    BlindRecord,
    Guess,
    Settlement,
    Solve,
    guesser_hash,
    pages,
    read_blind,
    solver_hash,
    with_guess,
    with_settlement,
    with_solve,
)
from core.bank.model import Item, ItemType, Option  # noqa: E402
from core.bank.values import AuthoredBank  # noqa: E402
from core.errors import CarrelError, NotFound, UsageError  # noqa: E402

LETTERS = "ABCDEFGHIJ"
UNKNOWN = "unknown"
"""Stands for the hash of what was shown where it is not that of the present item."""


@dataclass(frozen=True, slots=True)
class Row:
    """One number of a sheet."""

    number: str
    item: Item
    options: dict[str, str]
    """Ids of options by letter."""
    shown: str
    """Hash of what the sheet showed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the script; returns the exit status."""
    chosen = _parser().parse_args(arguments)
    try:
        bank = read_bank(chosen.bank)
        match chosen.act:
            case "sheet":
                _sheet(bank, chosen)
            case "record":
                _record(bank, chosen)
            case _:
                _settle(bank, chosen)
    except (CarrelError, OSError, ValueError) as error:
        print(f"blind: {error}", file=sys.stderr)
        for fault in getattr(error, "faults", ()):
            print(f"  {fault}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Make blind sheets and file the answers.")
    acts = parser.add_subparsers(dest="act", required=True)
    sheet = acts.add_parser("sheet", help="make a sheet and its map")
    sheet.add_argument("kind", choices=("solve", "guess"))
    sheet.add_argument("bank", type=Path, help="folder of the bank")
    sheet.add_argument("--form", help="one fixed form only")
    sheet.add_argument("--item", action="append", help="these items only; may be repeated")
    sheet.add_argument("--seed", type=int, default=1, help="decides the order (default 1)")
    sheet.add_argument("-o", "--output", type=Path, required=True, help="the sheet, Markdown")
    sheet.add_argument("--map", type=Path, required=True, help="the map, JSON: holds the keys")
    record = acts.add_parser("record", help="file answers")
    record.add_argument("bank", type=Path, help="folder of the bank")
    record.add_argument("--sheet", type=Path, required=True, help="the map of the sheet")
    record.add_argument("--answers", type=Path, required=True, help="JSON, by number")
    record.add_argument("--solver", required=True, help="name of who answered")
    record.add_argument("--seen", type=Path, help="the sheet itself, for a map of another tool")
    settle = acts.add_parser("settle", help="settle what solvers disagree about")
    settle.add_argument("bank", type=Path, help="folder of the bank")
    settle.add_argument("item", help="id of the item")
    settle.add_argument("text", help="how it was settled, and by which documentation")
    settle.add_argument("--answer", help="ids of the right options, by commas (default: the key)")
    return parser


def _sheet(bank: AuthoredBank, chosen: argparse.Namespace) -> None:
    guess = chosen.kind == "guess"
    items = [
        item
        for item in bank.items
        if item.type in ({ItemType.SINGLE} if guess else {ItemType.SINGLE, ItemType.MULTIPLE})
        and chosen.form in {None, item.form}
        and (not chosen.item or item.id in chosen.item)
    ]
    if not items:
        raise NotFound("There is no such item. Nothing was written.")
    draw = random.Random(chosen.seed)  # noqa: S311  (an order, not a secret)
    draw.shuffle(items)
    text: list[str] = []
    found: dict[str, Any] = {}
    for number, item in enumerate(items, 1):
        options = list(item.options)
        draw.shuffle(options)
        text += [f"## {number}", "", *_shown(bank, item, options, stem=not guess), ""]
        found[str(number)] = {
            "id": item.id,
            "kind": chosen.kind,
            "key": "".join(LETTERS[n] for n, option in enumerate(options) if option.correct),
            "map": {LETTERS[n]: option.id for n, option in enumerate(options)},
            "shown": guesser_hash(item) if guess else solver_hash(item, bank),
        }
    chosen.output.write_text("\n".join(text), "utf-8")
    chosen.map.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    print(f"{len(items)} items in {chosen.output}; the map is {chosen.map}")


def _shown(bank: AuthoredBank, item: Item, options: list[Option], *, stem: bool) -> Iterator[str]:
    """Lines of the sheet."""
    if stem:
        for scenario in bank.scenarios:
            if scenario.id == item.scenario:
                yield from (scenario.text.strip(), "")
        yield from (item.stem.strip(), "")
        for exhibit in item.exhibits:
            yield f"[Exhibit: {exhibit.alt}] (picture: {bank.folder / exhibit.file})"
            yield ""
    yield from (f"{LETTERS[n]}. {option.text.strip()}" for n, option in enumerate(options))


def _record(bank: AuthoredBank, chosen: argparse.Namespace) -> None:
    rows = list(_rows(bank, chosen.sheet, chosen.seen))
    answers = json.loads(chosen.answers.read_text("utf-8"))
    records = _records(bank)
    right = counted = 0
    for row in rows:
        given = answers.get(row.number)
        if given is None:
            continue
        guessed = isinstance(given, str)
        options = _chosen(row, given if guessed else given.get("answer", ""))
        hit = set(options) == set(row.item.keys)
        record = records.get(row.item.id, BlindRecord(item=row.item.id))
        if guessed:
            present = guesser_hash(row.item)
            shown = row.shown or present
            guess = Guess(guesser=chosen.solver, shown=shown, answer=options, right=hit)
            record = with_guess(record, guess)
        else:
            present = solver_hash(row.item, bank)
            shown = row.shown or present
            record = with_solve(record, _solve(chosen.solver, shown, options, hit, given))
        if shown != present:
            print(f"{row.item.id}: changed since the sheet was made; filed, does not count")
        records[row.item.id] = record
        right, counted = right + hit, counted + 1
    _write(bank, records)
    print(f"{chosen.solver}: {counted} answers filed, {right} of them the key")
    missing = [row.number for row in rows if row.number not in answers]
    if missing:
        print(f"not answered: {', '.join(missing)}")


def _solve(
    solver: str, shown: str, options: tuple[str, ...], right: bool, given: dict[str, Any]
) -> Solve:
    return Solve(
        solver=solver,
        shown=shown,
        answer=options,
        right=right,
        reason=_line(given.get("reason")),
        overspecified=bool(given.get("overspecified", False)),
        impossible=bool(given.get("impossible", False)),
        doubt=_line(given.get("doubt")),
    )


def _line(text: object) -> str:
    """A remark as one line."""
    return " ".join(str(text or "").split())


def _chosen(row: Row, letters: object) -> tuple[str, ...]:
    """Ids of the options chosen. Raises UsageError for a letter that the sheet lacks."""
    given = [sign for sign in str(letters).upper() if sign.isalnum()]
    unknown = [sign for sign in given if sign not in row.options]
    if unknown:
        raise UsageError(f"Number {row.number} has no option {unknown[0]}. Nothing was filed.")
    return tuple(sorted({row.options[sign] for sign in given}))


def _rows(bank: AuthoredBank, map_file: Path, seen: Path | None) -> Iterator[Row]:
    """Numbers of a sheet; those of items that are gone are named and left out."""
    items = {item.id: item for item in bank.items}
    sheet = _sections(seen.read_text("utf-8")) if seen else None
    for number, entry in json.loads(map_file.read_text("utf-8")).items():
        item = items.get(entry["id"])
        if item is None or not set(entry["map"].values()) <= {o.id for o in item.options}:
            print(f"{entry['id']}: no such item or options any more; left out")
            continue
        shown = str(entry.get("shown", ""))
        if not shown and sheet is not None and not _unchanged(item, sheet.get(number, "")):
            shown = UNKNOWN
        yield Row(number, item, dict(entry["map"]), shown)


def _sections(sheet: str) -> dict[str, str]:
    """Text below each “## number” of a sheet."""
    found: dict[str, list[str]] = {}
    number = ""
    for line in sheet.splitlines():
        if line.startswith("## ") and line[3:].strip().isdigit():
            number = line[3:].strip()
        else:
            found.setdefault(number, []).append(line)
    return {number: "\n".join(lines) for number, lines in found.items()}


def _unchanged(item: Item, section: str) -> bool:
    """Whether a sheet showed the item as it is: its options, and its stem if any stem."""
    said = " ".join(section.split())
    before = said.partition(" A. ")[0] if not said.startswith("A. ") else ""
    options = all(f". {' '.join(option.text.split())}" in said for option in item.options)
    return options and (not before or " ".join(item.stem.split()) in before)


def _settle(bank: AuthoredBank, chosen: argparse.Namespace) -> None:
    item = next((item for item in bank.items if item.id == chosen.item), None)
    if item is None:
        raise NotFound(f"{bank.exam.id} has no item “{chosen.item}”. Nothing was filed.")
    answer = tuple(chosen.answer.split(",")) if chosen.answer else item.keys
    if unknown := set(answer) - {option.id for option in item.options}:
        raise UsageError(f"The item has no option “{min(unknown)}”. Nothing was filed.")
    records = _records(bank)
    settlement = Settlement(shown=solver_hash(item, bank), answer=answer, text=_line(chosen.text))
    record = records.get(item.id, BlindRecord(item=item.id))
    records[item.id] = with_settlement(record, settlement)
    _write(bank, records)
    print(f"{item.id}: settled")


def _records(bank: AuthoredBank) -> dict[str, BlindRecord]:
    """What is filed so far. Raises ValueError if it cannot be read, lest it be written over."""
    found = read_blind(bank.folder)
    if found.faults:
        raise ValueError(f"{found.faults[0]}. Nothing was filed.")
    return dict(found.by_item)


def _write(bank: AuthoredBank, records: dict[str, BlindRecord]) -> None:
    folder = bank.folder / FOLDER
    folder.mkdir(exist_ok=True)
    found = pages(records.values(), bank)
    for name, content in found.items():
        part = folder / f"{name}.part"
        part.write_text(content, "utf-8")
        part.replace(folder / name)
    for path in folder.glob("*.json"):
        if path.name not in found:  # its records moved to another form's file
            path.unlink()


if __name__ == "__main__":
    sys.exit(main())
