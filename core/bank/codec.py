"""Values to JSON and back, strictly: the only module that knows how dataclasses are validated.

Importing it costs about 70 ms (pydantic): callers that must start quickly import it on first use.

Two forms are written: :func:`encode` states every field, so that what was delivered never changes
its meaning; :func:`digest_form` leaves out fields at their default, so that a field added to the
model in a later version of the program changes no hash. Bytes are base64url (RFC 4648).
"""

from __future__ import annotations

import hashlib
import json
import types
from typing import Any, TypeVar, cast

from pydantic import ConfigDict, TypeAdapter, ValidationError

from core.bank.model import Item

T = TypeVar("T")

CONFIG = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64", use_attribute_docstrings=True)

Problem = tuple[tuple[str | int, ...], str, dict[str, Any], Any]
"""Path, kind, context and value of one fault, as pydantic names them."""


class DecodeError(ValueError):
    """JSON that is not a value of the type asked for, with every fault."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(f"{_dotted(path)}: {kind}" for path, kind, _, _ in problems))
        self.problems = problems


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    """Validator of a type, wrapped in a tuple because only so the configuration reaches it."""
    if kind not in _adapters:
        wrapped: Any = types.GenericAlias(tuple, (kind,))
        _adapters[kind] = TypeAdapter(wrapped, config=CONFIG)
    return _adapters[kind]


_adapters: dict[type[Any], TypeAdapter[Any]] = {}


def canonical(value: object) -> bytes:
    """Canonical JSON of JSON-like values: sorted keys, no spaces, UTF-8."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def encode(value: object) -> bytes:
    """Canonical JSON of a dataclass value, with every field."""
    return canonical(_adapter(type(value)).dump_python((value,), mode="json")[0])


def digest_form(value: object) -> Any:
    """A dataclass value as JSON-like values without fields at their default: what is hashed."""
    return _adapter(type(value)).dump_python((value,), mode="json", exclude_defaults=True)[0]


def decode(kind: type[T], data: bytes) -> T:
    """The value that JSON states.

    Strict: unknown fields are faults, and so is a value of a neighbouring type, such as true for a
    number. Raises DecodeError.
    """
    try:
        found = _adapter(kind).validate_json(b"[" + data + b"]", strict=True, extra="forbid")
    except ValidationError as error:
        raise DecodeError(_problems(error)) from None
    return cast("T", found[0])


def json_schema(kind: type[Any]) -> dict[str, Any]:
    """JSON Schema of what :func:`decode` takes, attribute docstrings as descriptions."""
    found = _adapter(kind).json_schema()
    entry = found["prefixItems"][0]
    definitions = dict(found.get("$defs", {}))
    if "$ref" in entry:
        entry = definitions.pop(str(entry["$ref"]).rpartition("/")[2])
    return {**entry, "$defs": definitions}


def item_version(item: Item) -> str:
    """Content hash of an item: SHA-256 (hex) of its canonical JSON."""
    return hashlib.sha256(canonical(digest_form(item))).hexdigest()


def _problems(error: ValidationError) -> tuple[Problem, ...]:
    """Faults of the value itself; pydantic also calls a list too short when an entry is faulty."""
    found = [
        (tuple(entry["loc"][1:]), entry["type"], entry.get("ctx", {}), entry["input"])
        for entry in error.errors(include_url=False)
    ]
    deeper = {path[:end] for path, *_ in found for end in range(len(path))}
    return tuple(p for p in found if not (p[1] in {"too_short", "missing"} and p[0] in deeper))


def _dotted(path: tuple[str | int, ...]) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(
        "."
    )
