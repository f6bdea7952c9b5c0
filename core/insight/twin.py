"""The ESL twin clock: one sitting with extra minutes tells where it would have stopped without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.exam import itemtypes
from core.exam.allowance import Allowance, section_limits_ms
from core.exam.delivery import Delivery
from core.exam.result import Result
from core.exam.scoring import score
from core.exam.sitting import SittingState
from core.insight.timeline import Moment, section_limits
from core.insight.values import TwinClock

_NOTHING_GRANTED = Allowance()


def twin_clock(delivery: Delivery, line: Sequence[Moment], result: Result) -> TwinClock | None:
    """What the responses at the exam's own time limit would have scored; None without extra time.

    An answer counts if it was given before the limit of its section, as in a sitting that expires
    there. It tells what the extra minutes brought *in this sitting*: who knows that there is less
    time, hurries. The time allowed is that of the log, so that minutes which staff granted in
    mid-sitting count, and those they took back do not.
    """
    if not line:
        return None
    own = section_limits_ms(delivery.exam, _NOTHING_GRANTED)
    allowed = section_limits(line)
    extra = sum(allowed) - sum(own)
    if extra <= 0:
        return None
    end = line[-1].state
    reached = _reached(line, own)
    then = _at_limits(line, own) if reached else end
    at_limit = score(delivery, then) if reached else result
    after = tuple(
        index
        for index, (before, final) in enumerate(zip(then.items, end.items, strict=True))
        if before.response != final.response
    )
    return TwinClock(
        limit_ms=sum(own),
        extra_ms=extra,
        sections=len(own),
        breaks=end.breaks_taken,
        reached=reached,
        answered_after=after,
        first_answered_after=sum(
            not itemtypes.is_complete(delivery.items[index].item, then.items[index].response)
            for index in after
        ),
        raw=at_limit.raw,
        scaled=at_limit.scaled,
        outcome=at_limit.outcome,
        brought=result.raw - at_limit.raw,
    )


def _reached(line: Sequence[Moment], own: Sequence[int]) -> bool:
    """Whether any section went on when its own time was over."""
    limits = section_limits(line)
    return any(
        moment.state.exam_clock.spent_ms >= own[moment.state.section] < limits[moment.state.section]
        for moment in line
    )


def _at_limits(line: Sequence[Moment], own: Sequence[int]) -> SittingState:
    """The end, with each section's items as they were when its own time was over."""
    items = list(line[-1].state.items)
    for number, part in enumerate(line[-1].state.parts):
        here = [moment.state for moment in line if moment.state.section == number]
        in_time = [state for state in here if state.exam_clock.spent_ms < own[number]]
        if in_time:
            items[part.first : part.first + part.count] = in_time[-1].items[
                part.first : part.first + part.count
            ]
    return replace(line[-1].state, items=tuple(items))
