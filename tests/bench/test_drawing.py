"""The floor of the report makes the very calls that the report makes."""

from __future__ import annotations

from bench.drawing import Recording
from core.report.fonts import BODY
from core.report.sheet import PAPER
from core.security.proof import Proof
from tests.core.report.pages import texts
from tests.core.report.samples import make_content
from tests.core.security.samples import FACTS, KEY


def recorded() -> tuple[Recording, bytes]:
    recording = Recording()
    with recording.running():
        made = Proof(FACTS, frozenset(), KEY).report(make_content())
    return recording, made


def test_a_replay_draws_the_same_pages() -> None:
    recording, made = recorded()
    bare = recording.replay(PAPER["letter"], BODY)
    assert texts(bare) == texts(made)
    assert b"StructTreeRoot" not in bare
    assert bare == recording.replay(PAPER["letter"], BODY)


def test_nothing_is_recorded_afterwards() -> None:
    recording, _ = recorded()
    calls = len(recording.calls)
    Proof(FACTS, frozenset(), KEY).report(make_content())
    assert len(recording.calls) == calls > 100
