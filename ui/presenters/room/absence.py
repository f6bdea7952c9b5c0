"""The blank screen of a break or a pause: nothing of the exam is in it."""

from __future__ import annotations

from core.exam.phases import Away
from core.markup import parse
from ui.presenters.room import words
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import AwayView


def away_view(scene: Scene) -> AwayView:
    """What is on the screen while nobody is to see the items."""
    pages, away = scene.delivery.driver.pages, scene.state.away
    page = pages.away if away is Away.BREAK else pages.stopped
    resting = away is Away.STOPPED_BREAK
    return AwayView(
        name=f"away-{away}",
        heading=page.heading,
        text=parse(page.text),
        countdown=f"{words.BREAK_LEFT} {words.clock(scene.break_left_ms)}" if resting else "",
        note=_note(scene),
    )


def _note(scene: Scene) -> str:
    if scene.state.away is Away.STAFF_PAUSE:
        return words.STAFF_ONLY.replace("{key}", scene.delivery.driver.keys.staff)
    if scene.state.away is Away.BREAK and scene.local.break_over:
        return words.BREAK_OVER
    return ""
