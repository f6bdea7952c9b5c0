"""A bank as one JSON document, for programs of others. The fields are listed in banks/README.md."""

from __future__ import annotations

import json
from typing import Any

from core.bank import codec
from core.bank.model import Item
from core.bank.rows import content_hash
from core.bank.values import AuthoredBank

FORMAT = 1
"""Raised when a field changes its name or meaning; a new field does not raise it."""

_ITEM = (
    "id", "form", "type", "domain", "task", "scored", "stem", "options", "references", "services",
    "angoff", "difficulty", "level", "enemies", "exhibits", "as_of", "angoff_reason", "topics",
    "scenario", "prompts", "sequence", "pairs",
)  # fmt: skip
_OPTION = ("id", "text", "correct", "rationale", "right_if", "trap", "pinned")


def as_json(bank: AuthoredBank) -> dict[str, Any]:
    """The document as JSON-like values, fields in the documented order."""
    return {
        "format": FORMAT,
        "bank_hash": content_hash(bank),
        "exam": json.loads(codec.encode(bank.exam)),
        "items": [_item(item) for item in bank.items],
        "scenarios": [json.loads(codec.encode(scenario)) for scenario in bank.scenarios],
        "media": sorted(bank.media),
    }


def to_bytes(bank: AuthoredBank) -> bytes:
    """The document as UTF-8, indented, with a line end."""
    return (json.dumps(as_json(bank), ensure_ascii=False, indent=1) + "\n").encode()


def _item(item: Item) -> dict[str, Any]:
    found = json.loads(codec.encode(item))
    found["options"] = [{name: option[name] for name in _OPTION} for option in found["options"]]
    return {name: found[name] for name in _ITEM}
