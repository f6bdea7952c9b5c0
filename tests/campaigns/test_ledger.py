"""Compares what was shown with what is there: it has to fail where something is missing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.campaigns.ledger import Ledger


def saw(*facts: tuple[str, int, Any], saved: bool = True) -> dict[str, Any]:
    return {
        "t": "saw", "mono_ns": 0, "saved": saved, "facts": list(facts),
        "exam_left_ms": 1000, "agreement_left_ms": 1000,
        "exam_runs": True, "agreement_runs": False,
    }  # fmt: skip


def does(what: str, item: int = 0, **more: Any) -> dict[str, Any]:
    empty = {"option": "", "several": False, "text": ""}
    return {"t": "does", "what": what, "item": item, **empty, **more}


DID = {"t": "did"}
RESPONSE = ("response", 0)


def told(*lines: dict[str, Any]) -> Ledger:
    ledger = Ledger()
    for line in lines:
        ledger.read(line)
    return ledger


def test_what_was_shown_as_saved_may_have_no_other_value() -> None:
    ledger = told(saw(("response", 0, ["a"])))
    assert ledger.allowed(RESPONSE) == [["a"]]


def test_what_was_shown_as_not_saved_does_not_count() -> None:
    ledger = told(saw(("response", 0, [])), saw(("response", 0, ["a"]), saved=False))
    assert ledger.allowed(RESPONSE) == [[]]


def test_a_click_not_yet_seen_may_have_been_carried_out_or_not() -> None:
    ledger = told(saw(("response", 0, ["a"])), does("option_1", option="b"))
    assert ledger.allowed(RESPONSE) == [["a"], ["b"]]
    many = told(saw(("response", 0, ["a"])), does("option_1", option="b", several=True))
    assert many.allowed(RESPONSE) == [["a"], ["a", "b"]]


def test_a_click_that_was_seen_is_certain() -> None:
    seen = saw(("response", 0, ["b"]))
    ledger = told(saw(("response", 0, ["a"])), does("option_1", option="b"), DID, seen)
    assert ledger.allowed(RESPONSE) == [["b"]]


def test_a_picture_before_the_click_was_carried_out_does_not_make_it_certain() -> None:
    """A window may paint in between, and may show the effect before the click has returned."""
    early = saw(("response", 0, ["a"]))
    assert ["b"] in told(early, does("option_1", option="b"), early, DID).allowed(RESPONSE)
    ledger = told(saw(("flagged", 0, False)), does("flag"), saw(("flagged", 0, True)))
    assert set(ledger.allowed(("flagged", 0))) == {True}


def test_a_click_leaves_other_items_certain() -> None:
    ledger = told(saw(("response", 3, ["a"])), does("option_1", item=0, option="b"))
    assert ledger.allowed(("response", 3)) == [["a"]]


@pytest.mark.parametrize(("name", "value"), [("flag", True), ("option_0", False)])
def test_only_the_flag_turns_the_flag(name: str, value: bool) -> None:
    ledger = told(saw(("flagged", 0, False)), does(name, option="a"))
    assert (True in ledger.allowed(("flagged", 0))) is value


def test_typing_counts_when_the_screen_says_that_it_is_saved() -> None:
    key = ("comment", 0)
    open_box = told(
        saw(("comment", 0, "")), does("comment_text", text="ab"), DID,
        saw(("comment", 0, "ab"), saved=False),
    )  # fmt: skip
    assert open_box.allowed(key) == ["", "a", "ab"]
    open_box.read(does("close"))
    open_box.read(DID)
    open_box.read(saw(("commented", 0, True)))
    assert open_box.allowed(key) == ["ab"]


def test_what_was_typed_and_not_saved_is_gone_with_the_kill() -> None:
    ledger = told(saw(("comment", 0, "")), saw(("comment", 0, "ab"), saved=False))
    ledger.settle()
    ledger.take_up()
    ledger.read(saw(("commented", 0, False)))
    assert ledger.allowed(("comment", 0)) == [""]


def test_a_tool_makes_what_it_announces() -> None:
    struck = does("tool_strike", makes=["struck", 0, ["a"]])
    ledger = told(saw(("struck", 0, []), ("board", -1, [])), struck)
    assert ledger.allowed(("struck", 0)) == [[], ["a"]]
    assert ledger.allowed(("board", -1)) == [[]]


def test_much_typing_before_the_disk_answers_stays_few_values() -> None:
    """A campaign once ended for want of memory: every beginning was followed by every other."""
    clicks = [line for _ in range(8) for line in (does("comment_text", text="x" * 30), DID)]
    ledger = told(saw(("comment", 0, "")), *clicks)
    allowed = ledger.allowed(("comment", 0))
    assert "x" * 240 in allowed
    assert "x" * 100 in allowed
    assert len(allowed) < 10_000
