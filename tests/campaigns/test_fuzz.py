"""A short run of the fuzz campaign, and that it would find a fault."""

from __future__ import annotations

import pytest

from core.exam import working
from core.exam.drafts import Draft
from core.exam.events import EventKind
from tests.campaigns.fuzz import campaign


def test_no_random_intent_leads_to_an_illegal_state() -> None:
    said: list[str] = []
    tally = campaign(6_000, 7, said.append)
    assert said == []
    assert tally.faults == 0
    assert tally.events > 500


def test_a_switch_that_is_not_obeyed_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def strike(_delivery: object, state: object, intent: object) -> list[Draft]:
        payload = {"item": state.position, "option": intent.option, "on": intent.on}  # type: ignore[attr-defined]
        return [(EventKind.STRUCK, payload)]

    monkeypatch.setattr(working, "strike", strike)
    said: list[str] = []
    assert campaign(3_000, 7, said.append).faults > 0
    assert any("struck" in line for line in said)


def test_an_exception_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_more: object) -> list[Draft]:
        raise ZeroDivisionError

    monkeypatch.setattr(working, "flag", broken)
    said: list[str] = []
    assert campaign(3_000, 7, said.append).faults > 0
    assert any("ZeroDivisionError" in line for line in said)
