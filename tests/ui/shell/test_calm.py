"""The garbage collector while someone sits."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from ui.calm import as_usual, calm


class Ring:
    """Refers to itself, so that only the collector lets go of it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    yield
    as_usual()


def test_what_was_garbage_before_is_let_go() -> None:
    ring = weakref.ref(Ring())
    calm()
    assert ring() is None


def test_what_becomes_garbage_in_the_room_is_still_collected() -> None:
    calm()
    ring = weakref.ref(Ring())
    gc.collect()
    assert ring() is None


def test_afterwards_all_is_as_before() -> None:
    before = gc.get_threshold()
    calm()
    assert gc.get_freeze_count() > 0
    assert gc.get_threshold()[0] > before[0]
    as_usual()
    assert gc.get_freeze_count() == 0
    assert gc.get_threshold() == before
