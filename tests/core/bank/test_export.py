from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from core.bank.authoring import read_bank
from core.bank.export import as_json, to_bytes
from core.bank.values import AuthoredBank
from core.paths import SHIPPED_BANKS
from tests.builders import MINI_BANK
from tests.core.bank.check_support import bank_of, sound
from tests.core.bank.folders import copy_bank

ITEM = [
    "id", "form", "type", "domain", "task", "scored", "stem", "options", "references", "services",
    "angoff", "difficulty", "level", "enemies", "exhibits", "as_of",
]  # fmt: skip
OPTION = ["id", "text", "correct", "rationale", "right_if", "trap"]


@pytest.fixture(scope="module")
def mini() -> AuthoredBank:
    return read_bank(MINI_BANK)


def test_every_documented_field_is_there_and_comes_first(mini: AuthoredBank) -> None:
    document = json.loads(to_bytes(mini))
    assert {"exam", "items"} <= document.keys()
    for item in document["items"]:
        assert list(item)[: len(ITEM)] == ITEM
        for option in item["options"]:
            assert list(option)[: len(OPTION)] == OPTION
        assert all(reference.keys() == {"title", "url"} for reference in item["references"])
        assert all(exhibit.keys() == {"file", "alt"} for exhibit in item["exhibits"])


def test_values_are_those_of_the_bank(mini: AuthoredBank) -> None:
    document = as_json(mini)
    assert document["exam"]["id"] == "mini"
    assert document["media"] == ["media/light.png", "media/tide.png"]
    assert [scenario["id"] for scenario in document["scenarios"]] == ["coast"]
    assert len(document["items"]) == len(mini.items)
    for exported, item in zip(document["items"], mini.items, strict=True):
        assert exported["id"] == item.id
        assert exported["angoff"] == item.angoff
        assert exported["scored"] is item.scored
        assert exported["as_of"] == "2026-11-01"
        assert exported["type"] == item.type.value
        assert [o["correct"] for o in exported["options"]] == [o.correct for o in item.options]
        assert exported["enemies"] == list(item.enemies)


def test_kinds_of_values(mini: AuthoredBank) -> None:
    for item in json.loads(to_bytes(mini))["items"]:
        assert isinstance(item["angoff"], float)
        assert type(item["domain"]) is int
        assert type(item["scored"]) is bool


def test_what_is_not_given_is_null() -> None:
    (item,) = as_json(bank_of(sound(angoff=None, as_of=None, level=None)))["items"]
    assert item["angoff"] is None
    assert item["as_of"] is None
    assert item["level"] is None
    assert item["options"][0]["trap"] is None
    assert item["options"][0]["right_if"] == ""


def test_text_is_readable_utf_8() -> None:
    data = to_bytes(bank_of(sound(stem="Größe?")))
    assert "Größe?".encode() in data
    assert data.endswith(b"}\n")


def test_the_fields_are_documented(mini: AuthoredBank) -> None:
    text = (SHIPPED_BANKS / "README.md").read_text("utf-8")
    named = set(re.findall(r"`(\w+)`", text)) | set(re.findall(r'"(\w+)"', text))
    document = as_json(mini)
    assert document.keys() <= named
    assert document["items"][0].keys() <= named
    assert document["items"][0]["options"][0].keys() <= named


def test_the_documented_example_is_a_valid_item(tmp_path: Path) -> None:
    text = (SHIPPED_BANKS / "README.md").read_text("utf-8")
    example = re.search(r"An item:\n\n```yaml\n(.*?)```", text, re.DOTALL)
    assert example
    folder = copy_bank(tmp_path)
    (folder / "items" / "example.yaml").write_text(example[1], "utf-8")
    assert "mls-a-1.1-1" in {item.id for item in read_bank(folder).items}
