from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.bank import codec
from core.bank.model import Exhibit, Item, ItemType, Option, Prompt, Reference, Scenario
from core.exam.definition import ExamDefinition, Soundness
from core.exam.delivery import Delivery
from core.exam.driver import DriverProfile
from tests.builders import make_delivery, make_driver, make_exam, make_item, make_options

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@st.composite
def _items(draw: st.DrawFn) -> Item:
    return make_item(
        draw(_TEXT),
        type=draw(st.sampled_from(ItemType)),
        stem=draw(_TEXT),
        options=tuple(
            Option(id=letter, text=draw(_TEXT), correct=draw(st.booleans()))
            for letter in draw(st.sampled_from(["ab", "abcd"]))
        ),
        angoff=draw(st.none() | st.floats(0, 1)),
        as_of=draw(st.none() | st.dates()),
        prompts=tuple(Prompt(id="p", text=draw(_TEXT)) for _ in range(draw(st.integers(0, 2)))),
        pairs=tuple(draw(st.lists(st.tuples(_TEXT, _TEXT), max_size=2))),
        references=(Reference(title=draw(_TEXT), url=draw(st.text(max_size=5).filter(_encodes))),),
        exhibits=(Exhibit(file="media/x.png", alt=draw(_TEXT)),),
        scored=draw(st.booleans()),
    )


def _encodes(text: str) -> bool:
    return text.isprintable()


@given(_items())
def test_items_come_back_as_they_were(item: Item) -> None:
    assert codec.decode(Item, codec.encode(item)) == item


@given(_items())
def test_what_is_hashed_still_says_everything(item: Item) -> None:
    assert codec.decode(Item, codec.canonical(codec.digest_form(item))) == item


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (ExamDefinition, make_exam()),
        (DriverProfile, make_driver()),
        (Scenario, Scenario(id="s", title="T", text="Text")),
        (Delivery, make_delivery(media={"media/x.png": bytes(range(256))})),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_values_come_back_as_they_were(kind: type[Any], value: object) -> None:
    assert codec.decode(kind, codec.encode(value)) == value


def test_encoding_is_canonical() -> None:
    data = codec.encode(make_item(stem="Größe?"))
    assert data == json.dumps(
        json.loads(data), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    ).encode("utf-8")
    assert "Größe?".encode() in data


def _json(**changes: Any) -> bytes:
    return codec.canonical(json.loads(codec.encode(make_item())) | changes)


@pytest.mark.parametrize(
    ("changes", "path", "kind"),
    [
        ({"domain": True}, ("domain",), "int_type"),
        ({"domain": "1"}, ("domain",), "int_type"),
        ({"domain": 1.0}, ("domain",), "int_type"),
        ({"domain": 0}, ("domain",), "greater_than_equal"),
        ({"scored": 1}, ("scored",), "bool_type"),
        ({"scored": "yes"}, ("scored",), "bool_type"),
        ({"angoff": True}, ("angoff",), "float_type"),
        ({"angoff": 1.5}, ("angoff",), "less_than_equal"),
        ({"task": 1.1}, ("task",), "string_type"),
        ({"as_of": "last week"}, ("as_of",), "date_parsing"),
        ({"type": "essay"}, ("type",), "enum"),
        ({"stem": ""}, ("stem",), "string_too_short"),
        ({"options": []}, ("options",), "too_short"),
        ({"colour": "red"}, ("colour",), "unexpected_keyword_argument"),
    ],
)
def test_neighbouring_kinds_are_faults(
    changes: dict[str, Any], path: tuple[str, ...], kind: str
) -> None:
    with pytest.raises(codec.DecodeError) as caught:
        codec.decode(Item, _json(**changes))
    assert [(found[0], found[1]) for found in caught.value.problems] == [(path, kind)]


def test_a_whole_number_is_a_number() -> None:
    assert codec.decode(Item, _json(angoff=1)).angoff == 1.0


def test_every_fault_is_named_once() -> None:
    options = json.loads(codec.encode(make_item()))["options"]
    options[1] = {"id": "b", "text": 7, "trap": "luck"}
    with pytest.raises(codec.DecodeError) as caught:
        codec.decode(Item, _json(options=options[:2], domain="x"))
    assert {found[0] for found in caught.value.problems} == {
        ("domain",),
        ("options", 1, "text"),
        ("options", 1, "trap"),
    }
    assert "options[1].text: string_type" in str(caught.value)


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(codec.DecodeError):
        codec.decode(Item, b"{")
    with pytest.raises(codec.DecodeError):
        codec.decode(Item, b"{},{}")


def test_item_version_follows_the_content() -> None:
    item = make_item()
    version = codec.item_version(item)
    assert len(version) == 64
    assert codec.item_version(replace(item)) == version
    for changed in (
        replace(item, stem="Another question?"),
        replace(item, as_of=date(2026, 11, 2)),
        replace(item, options=make_options(4, ("b",))),
        replace(item, scored=False),
    ):
        assert codec.item_version(changed) != version


def test_fields_at_their_default_are_not_hashed() -> None:
    form = codec.digest_form(make_item())
    assert "pairs" not in form
    assert "scored" not in form
    assert codec.digest_form(Soundness()) == {}
