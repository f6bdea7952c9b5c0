"""Whether a line of the history says what the log of the sitting and its delivery say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.exam.events import Event, EventKind

if TYPE_CHECKING:
    from core.exam.delivery import Delivery
    from core.exam.sitting import SittingState
    from core.records import SittingRecord


def line_holds(
    record: SittingRecord, delivery: Delivery, state: SittingState, log: Sequence[Event]
) -> bool:
    """Whether names, codes and times of a finished sitting are those of its delivery and log."""
    ended = [event.wall for event in log if event.kind is EventKind.FINISHED]
    said = (record.candidate.name, record.exam_code, record.form_code, record.bank_hash)
    delivered = (delivery.candidate, delivery.exam.code, delivery.form_code, delivery.bank_hash)
    times = (record.phase, record.started, [record.ended])
    return said == delivered and times == (state.phase, log[0].wall, ended)
