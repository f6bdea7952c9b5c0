"""The ESL twin clock: one sitting with extra minutes tells where it would have stopped without."""

from __future__ import annotations

from collections.abc import Sequence

from core.exam import itemtypes
from core.exam.delivery import Delivery
from core.exam.result import Result
from core.exam.scoring import score
from core.insight.timeline import Moment
from core.insight.values import TwinClock


def twin_clock(delivery: Delivery, line: Sequence[Moment], result: Result) -> TwinClock | None:
    """What the responses at the exam's own time limit would have scored; None without extra time.

    An answer counts if it was given before the limit, as in a sitting that expires there. It tells
    what the extra minutes brought *in this sitting*: who knows that there is less time, hurries.
    """
    limit = delivery.exam.minutes * 60_000
    extra = delivery.minutes * 60_000 - limit
    if extra <= 0 or not line:
        return None
    end = line[-1]
    in_time = [moment for moment in line if moment.at_ms < limit]
    reached = end.at_ms >= limit and bool(in_time)
    then = in_time[-1].state if reached else end.state
    at_limit = score(delivery, then) if reached else result
    after = tuple(
        index
        for index, (before, final) in enumerate(zip(then.items, end.state.items, strict=True))
        if before.response != final.response
    )
    return TwinClock(
        limit_ms=limit,
        extra_ms=extra,
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
