"""Items of the shipped banks as their authors wrote them, for tests that recompute numbers."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

BANKS = Path(__file__).resolve().parents[2] / "banks"


@cache
def items(bank: str = "mls-c01") -> dict[str, dict[str, Any]]:
    """Every authored item of a bank by its id."""
    found: dict[str, dict[str, Any]] = {}
    for file in sorted((BANKS / bank / "items").rglob("*.yaml")):
        for item in YAML(typ="safe").load(file.read_text("utf-8")):
            found[item["id"]] = item
    return found


def stem(item_id: str, bank: str = "mls-c01") -> str:
    """Markdown of the stem."""
    return str(items(bank)[item_id]["stem"])


def key_texts(item_id: str, bank: str = "mls-c01") -> list[str]:
    """Markdown of the options that are right, in authored order."""
    return [str(o["text"]) for o in items(bank)[item_id]["options"] if o.get("correct")]


def distractor_texts(item_id: str, bank: str = "mls-c01") -> list[str]:
    """Markdown of the options that are wrong, in authored order."""
    return [str(o["text"]) for o in items(bank)[item_id]["options"] if not o.get("correct")]
