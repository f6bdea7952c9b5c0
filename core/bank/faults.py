"""Faults of authoring files in plain words."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, get_args, get_type_hints

from core.bank.codec import Problem

Path = tuple[str | int, ...]

Complaint = tuple[Path, str]
"""Path of a field and what is wrong with it."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One reason why a bank is not valid."""

    file: str
    """Relative to the bank's folder, with forward slashes."""
    line: int
    """From 1."""
    field: str
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}: "
        return where + (f"{self.field}: {self.message}" if self.field else self.message)


def dotted(path: Path) -> str:
    """A path as people write it: ``options[2].text``."""
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path).lstrip(".")


def complaint(problem: Problem, kind: type[Any]) -> Complaint:
    """A fault of validation as path and plain words."""
    path, name, context, value = problem
    if name == "unexpected_keyword_argument":
        return path, _unknown(str(path[-1]), kind, path[:-1])
    if name == "missing":
        return path, "is missing"
    for words, message in _WORDS.items():
        if name in words:
            return path, message.format(shown=_shown(value), quotes=_quotes(value), **context)
    return path, f"is not allowed here ({name.replace('_', ' ')}); it is {_shown(value)}"


_WORDS: dict[tuple[str, ...], str] = {
    ("string_type",): "must be text, not {shown}{quotes}",
    ("int_type", "int_parsing", "int_from_float"): "must be a whole number, not {shown}",
    ("float_type", "float_parsing"): "must be a number, not {shown}",
    ("bool_type", "bool_parsing"): "must be true or false, not {shown}",
    ("tuple_type", "list_type"): "must be a list, not {shown}",
    ("dict_type", "dataclass_type", "dataclass_exact_type"): (
        "must be a group of fields, not {shown}"
    ),
    ("enum",): "must be one of {expected}; it is {shown}",
    ("date_type", "date_from_datetime_parsing", "date_parsing"): (
        "must be a date such as 2026-11-01, not {shown}"
    ),
    ("string_too_short",): "must not be empty",
    ("too_short",): "needs at least {min_length} entries; it has {actual_length}",
    ("too_long",): "takes at most {max_length} entries; it has {actual_length}",
    ("greater_than_equal",): "must be at least {ge}; it is {shown}",
    ("greater_than",): "must be more than {gt}; it is {shown}",
    ("less_than_equal",): "must be at most {le}; it is {shown}",
    ("less_than",): "must be less than {lt}; it is {shown}",
    ("finite_number",): "must be a finite number",
}


def _shown(value: Any) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {value}"
        case str():
            return f"“{value if len(value) <= 40 else value[:40] + '…'}”"
        case dict():
            return "a group of fields"
        case _:
            return "a list"


def _quotes(value: Any) -> str:
    return "; put it in quotes" if isinstance(value, bool | int | float) else ""


def _unknown(name: str, kind: type[Any], path: Path) -> str:
    holder = _type_at(kind, path)
    known = [f.name for f in fields(holder)] if holder and is_dataclass(holder) else []
    close = difflib.get_close_matches(name, known, n=1)
    return "is not a known field" + (f"; is “{close[0]}” meant?" if close else "")


def _type_at(kind: Any, path: Path) -> Any:
    """The type of a field within a dataclass, through lists and options."""
    for part in path:
        if isinstance(part, int):
            continue
        holder = _dataclass_in(kind)
        if holder is None:
            return None
        kind = get_type_hints(holder).get(part)
    return _dataclass_in(kind)


def _dataclass_in(kind: Any) -> Any:
    return next((found for found in _unwrapped(kind) if is_dataclass(found)), None)


def _unwrapped(kind: Any) -> Iterator[Any]:
    yield kind
    for inner in get_args(kind):
        yield from _unwrapped(inner)
