from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core.exam.allowance import Adjustment, Allowance
from core.exam.beat import Beat
from core.exam.events import GENESIS, Event, make_event
from core.exam.intents import Allow, Choose, Intent, Move, StaffPause
from core.exam.making import taken_up
from core.report.appendix_integrity import SOUND, integrity_part
from core.report.integrity import TOLERANCE_MS, focus_lost, notes
from tests.builders import make_delivery, make_driver, make_switches
from tests.core.report.samples import make_report_exam
from tests.core.report.sat import MINUTE, make_sat
from tests.fakes import make_session

SWITCHES = make_switches(pause=True, unscheduled_break=True)
DELIVERY = make_delivery(exam=make_report_exam(), driver=make_driver(switches=SWITCHES))


class Room:
    """A sitting in progress at a seat whose staff code is ``1234``."""

    def __init__(self) -> None:
        self.session, self.journal, self.clock = make_session(
            DELIVERY, staff=lambda code: "Mx Proctor" if code == "1234" else None
        )
        for move in (Move.CONFIRM, Move.AGREE, Move.FINISH_TUTORIAL, Move.BEGIN):
            self.session.perform(move)

    def after(self, minutes: int, *intents: Intent) -> None:
        self.clock.advance(minutes * MINUTE)
        for intent in intents:
            self.session.perform(intent)

    def told(self) -> list[tuple[str, str, str]]:
        """What, and from when until when by the wall clock, of each note."""
        return [
            (note.what, note.from_wall[11:16], note.to_wall[11:16])
            for note in notes(DELIVERY, self.journal.events)
        ]


def shifted(log: list[Event], seq: int, by_ms: int, boot: str = "") -> list[Event]:
    """The log with the wall clock of the events from ``seq`` on moved, or of another run."""
    made: list[Event] = []
    for event in log:
        wall = event.wall
        if event.seq >= seq and by_ms:
            wall = (datetime.fromisoformat(wall) + timedelta(milliseconds=by_ms)).isoformat()
        made.append(
            make_event(
                sitting=event.sitting, seq=event.seq, kind=event.kind, wall=wall,
                mono_ms=event.mono_ms, boot=boot if boot and event.seq >= seq else event.boot,
                payload=event.payload, previous=made[-1].hash if made else GENESIS,
            )
        )  # fmt: skip
    return made


def test_a_quiet_sitting_has_no_notes() -> None:
    assert notes(DELIVERY, make_sat().log) == ()


def test_breaks_and_pauses_say_what_the_clock_did() -> None:
    room = Room()
    room.after(5, Move.BREAK)
    room.after(10, Move.COME_BACK)
    room.after(5, Move.PAUSE)
    room.after(5, Move.COME_BACK)
    room.after(5, StaffPause("1234", on=True))
    room.after(20, StaffPause("1234", on=False))
    assert room.told() == [
        ("Break; the exam clock ran on", "09:05", "09:15"),
        ("Paused by the candidate; the exam clock stood still", "09:20", "09:25"),
        ("Paused by Mx Proctor; the exam clock stood still", "09:30", "09:50"),
    ]
    used = [note.at_ms for note in notes(DELIVERY, room.journal.events)]
    assert used == [5 * MINUTE, 20 * MINUTE, 25 * MINUTE]


def test_what_staff_grant_and_revoke_is_told_with_the_reason() -> None:
    room = Room()
    more = Adjustment(percent=125, extra_minutes=10, reason="Fire alarm", breaks=2, break_minutes=5)
    room.after(1, Allow("1234", Allowance(accommodations=("esl",), adjustment=more)))
    room.after(1, Allow("1234", Allowance(accommodations=("esl",))))
    granted, revoked = (what for what, _, _ in room.told())
    assert granted == (
        "Changed by Mx Proctor: granted ESL +30; granted time × 1.25; granted 10 extra minutes; "
        "granted 2 breaks of 5 minutes with the clock stopped. 265 minutes allowed since. "
        "Reason: Fire alarm."
    )
    assert revoked == (
        "Changed by Mx Proctor: revoked time × 1.25; revoked 10 extra minutes; revoked 2 breaks "
        "of 5 minutes with the clock stopped. 210 minutes allowed since."
    )


def test_a_break_with_the_clock_stopped_that_is_overdrawn_becomes_one_with_it_running() -> None:
    room = Room()
    breaks = Allowance(adjustment=Adjustment(breaks=1, break_minutes=5))
    room.after(1, Allow("1234", breaks), Move.STOPPED_BREAK)
    room.clock.advance(7 * MINUTE)
    room.session.look_at_clock()
    room.after(1, Move.COME_BACK)
    assert [what for what, _, _ in room.told()[1:]] == [
        "Break granted; the exam clock stood still",
        "Break; the exam clock ran on",
    ]


def test_the_keyboard_lost_is_counted_until_it_comes_back() -> None:
    room = Room()
    room.after(1, Move.FOCUS_LOST)
    room.after(2, Choose("a"))
    room.after(1, Move.FOCUS_BACK)
    room.after(1, Move.FOCUS_LOST)
    room.after(4, Move.FOCUS_BACK)
    found = notes(DELIVERY, room.journal.events)
    assert focus_lost(found) == (2, 7 * MINUTE)
    part = integrity_part(DELIVERY, room.journal.events, None, UTC)
    assert "Another window had the keyboard 2 times, 7:00 in all." in part.paragraphs


def test_jumps_and_sleep_are_told_once() -> None:
    room = Room()
    room.clock.jump(3_600_000)
    room.after(1, Choose("a"))
    room.clock.jump(-60_000)
    room.clock.sleep(120_000)
    room.after(1, Choose("b"))
    assert [what for what, _, _ in room.told()] == [
        "The wall clock was set forward by 1:00:00",
        "The wall clock was set back by 1:00",
        "The machine slept for 2:00",
    ]


def test_logs_that_note_no_clock_are_compared_event_by_event() -> None:
    log = make_sat().log
    assert notes(DELIVERY, shifted(log, 7, TOLERANCE_MS)) == ()
    (forward,) = notes(DELIVERY, shifted(log, 7, 3_600_000))
    assert forward.what == "The wall clock went forward by 1:00:00 (set, or the machine slept)"
    (back,) = notes(DELIVERY, shifted(log, 7, -610_000))
    assert back.what == "The wall clock went back by 10:10 (set)"


def test_another_run_is_an_interruption_not_a_step() -> None:
    (note,) = notes(DELIVERY, make_sat(interrupted=True).log)
    assert note.what == "The program or the machine stopped"
    assert (note.from_wall[11:16], note.to_wall[11:16]) == ("09:04", "09:14")


def test_an_interruption_is_told_at_the_time_that_the_last_heartbeat_knew() -> None:
    """And not at that of the last step: the clock goes on from the heartbeat."""
    room = Room()
    room.after(1, Choose("a"))
    state, last = room.session.state, room.journal.events[-1]
    beat = Beat(
        sitting=state.sitting, spent_ms=100_000, agreement_spent_ms=0, seq=state.seq,
        wall=last.wall, mono_ms=last.mono_ms, boot=last.boot,
    )  # fmt: skip
    room.clock.advance(5 * MINUTE)
    (note,) = notes(DELIVERY, [*room.journal.events, taken_up(room.clock, state, last, beat)])
    assert (note.what, note.at_ms) == ("The program or the machine stopped", 100_000)


@pytest.mark.parametrize(
    ("remark", "said"), [("", SOUND), ("It was changed.", "It was changed."), (None, None)]
)
def test_the_record_is_judged_where_somebody_looked(remark: str | None, said: str | None) -> None:
    part = integrity_part(DELIVERY, make_sat().log, remark, UTC)
    assert (part.paragraphs[0] == said) if said else (SOUND not in part.paragraphs)


def test_many_notes_are_cut_and_counted() -> None:
    room = Room()
    for _ in range(50):
        room.after(1, Move.FOCUS_LOST, Move.FOCUS_BACK)
    part = integrity_part(DELIVERY, room.journal.events, "", UTC)
    assert part.grid is not None
    assert len(part.grid.rows) == 40
    assert "The first 40 of 50 notes are printed." in part.paragraphs


def test_what_did_not_end_has_no_end() -> None:
    room = Room()
    room.after(1, Move.FOCUS_LOST)
    room.after(1, Move.BREAK)
    assert [until for _, _, until in room.told()] == ["", ""]
