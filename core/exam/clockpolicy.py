"""The written policy of the clock: what exam time does when something happens to the machine.

One source for the documentation (``docs/clock.md``) and for the screen that shows it. The rules
themselves are in :mod:`core.clock`, :mod:`core.exam.making` and :mod:`core.exam.decisions`, and
``tests/core/exam`` holds them to this table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.words import Message, message


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: what happens, what the clock does, and what the log and the report say."""

    event: Message
    clock: Message
    logged: Message


_STANDS = message("Stands still.")
_RUNS = message("Runs on.")
_NO_EFFECT = message("No effect: the monotonic clock decides, not the time of day.")
_UNLOGGED = message("Not logged.")

RULES = (
    Rule(
        message("The program ends, crashes or is killed; power fails"),
        message(
            "Stands still until the sitting is taken up, or runs on: the driver profile says "
            "which. A crash gives back at most one second."
        ),
        message("An interruption, with the time away."),
    ),
    Rule(
        message("The machine sleeps"),
        message("As while the program is down: stands still, or runs on by the profile."),
        message("Sleep, with its length."),
    ),
    Rule(
        message("The clock runs on while nobody is there, and the time is over"),
        message("The exam ends at that moment, with the answers given until then."),
        message("The true moment of the end, and that it was noticed later."),
    ),
    Rule(
        message("The time of day is set forward or back"),
        _NO_EFFECT,
        message("A jump of two seconds or more, with its size."),
    ),
    Rule(
        message("Daylight saving begins or ends; the time zone changes"),
        _NO_EFFECT,
        message("Not logged: times are recorded in UTC."),
    ),
    Rule(
        message("A time service corrects the time of day"),
        _NO_EFFECT,
        message("As a jump, if it is two seconds or more."),
    ),
    Rule(
        message("The program is stopped, starved or held in a debugger"),
        message("Runs on: the machine is awake. What is left is computed, not counted."),
        message("A standstill of five seconds or more, with its length."),
    ),
    Rule(message("A dialog, the Navigator or the review screen is open"), _RUNS, _UNLOGGED),
    Rule(message("An unscheduled break"), _RUNS, message("Beginning and end.")),
    Rule(
        message("A break with the clock stopped, granted as an accommodation"),
        message("Stands still for the length granted; then it runs on, to the millisecond."),
        message("Beginning, the end of the time granted, and the return."),
    ),
    Rule(
        message("A pause by staff, with their code"),
        _STANDS,
        message("Beginning and end, and who."),
    ),
    Rule(
        message("The candidate’s own pause, in the training room"),
        _STANDS,
        message("Beginning and end."),
    ),
    Rule(
        message("Extra time is granted or taken back in mid-exam"),
        message(
            "What is left is what is allowed now less what was used. Nothing granted counts twice."
        ),
        message("What is allowed from then on, and who said so."),
    ),
    Rule(
        message("The disk refuses to write"),
        message("Runs on. If the program dies meanwhile, time since the last write is given back."),
        message("What was refused is written in order once the disk takes it."),
    ),
    Rule(message("Before the exam, and after it"), _STANDS, _UNLOGGED),
)

INTRODUCTION = message(
    "How much of the exam is used is the difference of two readings of the machine’s monotonic "
    "clock, which nobody can set. The time of day is recorded beside it, for people. Whether the "
    "clock stands still or runs on while the program is down is a field of the driver profile: "
    "“stops” in all profiles shipped, as a test centre resumes a seat with the unused time."
)

HEADINGS = (
    message("What happens"),
    message("The exam clock"),
    message("The log, and the integrity notes of the report"),
)


def as_markdown(word: Callable[[Message], str] = str) -> str:
    """The policy as a table; ``word`` puts each of its texts into the reader's language."""
    rows = [(rule.event, rule.clock, rule.logged) for rule in RULES]
    lines = [f"| {' | '.join(word(cell) for cell in row)} |" for row in (HEADINGS, *rows)]
    return "\n".join([word(INTRODUCTION), "", lines[0], "|---|---|---|", *lines[1:], ""])
