"""Values with sensible defaults for tests: name only what the test is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from core.bank.model import Difficulty, Item, ItemType, Level, Option, Reference, Trap
from core.exam.definition import (
    Accommodation,
    CutRule,
    Domain,
    ExamDefinition,
    ReportWords,
    Scale,
    Section,
    Soundness,
    Task,
)
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.driver import (
    Colours,
    Dialog,
    Dialogs,
    DriverProfile,
    Labels,
    Limits,
    Mark,
    Page,
    Pages,
    SurveyQuestion,
    Switches,
)
from core.exam.phases import ResultMode

MINI_BANK = Path(__file__).parent / "data" / "banks" / "mini"
"""Folder of a small valid bank: 7 items in form ``a``, 7 more for random forms."""

LETTERS = "abcdefgh"

PARTS = (
    "result",
    "labels",
    "limits",
    "switches",
    "colours",
    "dialogs",
    "pages",
    "survey",
    "downtime",
    "schemes",
    "typefaces",
    "keys",
)
"""Fields of a driver profile that bear a mark."""


def make_options(count: int = 4, keys: Iterable[str] = ("a",)) -> tuple[Option, ...]:
    """Options ``a``, ``b``, … with the given ones right."""
    right = set(keys)
    return tuple(
        Option(
            id=letter,
            text=f"Answer {letter.upper()}.",
            correct=letter in right,
            rationale=f"Why {{{{option:{letter}}}}} is {'right' if letter in right else 'wrong'}.",
            right_if="" if letter in right else f"Case {letter}.",
            trap=None if letter in right else Trap.READING,
        )
        for letter in LETTERS[:count]
    )


def make_item(item_id: str = "i1", **changes: Any) -> Item:
    """A single-choice item of domain 1; ``keys=("a", "b")`` makes it multiple response."""
    keys = tuple(changes.pop("keys", ("a",)))
    multiple = len(keys) > 1
    values: dict[str, Any] = {
        "id": item_id,
        "type": ItemType.MULTIPLE if multiple else ItemType.SINGLE,
        "domain": 1,
        "task": "1.1",
        "stem": f"Question {item_id}?" + (" (Select TWO.)" if len(keys) == 2 else ""),
        "options": make_options(5 if multiple else 4, keys),
        "references": (Reference(title="A handbook"),),
        "as_of": date(2026, 11, 1),
        "difficulty": Difficulty.MEDIUM,
        "level": Level.APPLY,
        "angoff": 0.7,
        "angoff_reason": "Taught early.",
        "services": ("A service",),
    }
    return Item(**(values | changes))


def make_exam(
    counts: Sequence[tuple[int, int]] = ((2, 2), (2, 1)), **changes: Any
) -> ExamDefinition:
    """An exam with one domain for each pair (items, scored of them) and one task a domain."""
    scored = sum(pair[1] for pair in counts)
    domains = tuple(
        Domain(
            number=number,
            title=f"Domain {number}",
            weight=100 * pair[1] / scored,
            items=pair[0],
            scored=pair[1],
            tasks=(Task(id=f"{number}.1", title=f"Task {number}.1"),),
        )
        for number, pair in enumerate(counts, start=1)
    )
    values: dict[str, Any] = {
        "id": "test-exam",
        "code": "TST-001",
        "title": "Test Exam",
        "minutes": 60,
        "scale": Scale(minimum=100, passing=750, maximum=1000),
        "cut": CutRule(floor=0.6, ceiling=0.8),
        "domains": domains,
        "item_types": (ItemType.SINGLE, ItemType.MULTIPLE),
        "driver": "test-driver",
        "report": ReportWords(
            pass_letter="You passed.",
            fail_letter="You did not pass.",
            conduct="Keep it to yourself.",
            pass_next="Celebrate.",
            fail_next="Try again.",
        ),
        "accommodations": (
            Accommodation(id="esl", title="ESL +30", extra_minutes=30, about="Ask for it."),
        ),
        "soundness": Soundness(),
        "notice": "",
    }
    return ExamDefinition(**(values | changes))


def make_sections() -> tuple[Section, ...]:
    """Three sections of one domain each: free, forward only, and complete only."""
    return (
        Section(id="one", title="Part One", domains=(1,), minutes=20),
        Section(id="two", title="Part Two", domains=(2,), minutes=10, forward_only=True),
        Section(id="three", title="Part Three", domains=(3,), minutes=30, complete_only=True),
    )


def make_labels(**changes: str) -> Labels:
    """Labels of a plain driver, with Alt letters."""
    values = {
        "time_remaining": "Time Remaining",
        "counter": "{position} of {total}",
        "flag": "&Flag for Review",
        "comment": "&Comment",
        "help": "&Help",
        "end_exam": "&End Exam",
        "previous": "&Previous",
        "navigator": "Na&vigator",
        "next": "&Next",
        "end_review": "&End Review",
        "review_screen": "Review &Screen",
        "review_all": "Review &All",
        "review_incomplete": "Review &Incomplete",
        "review_flagged": "Re&view Flagged",
        "complete": "",
        "incomplete": "Incomplete",
        "unseen": "Unseen",
        "question": "Question",
        "question_column": "Question #",
        "status_column": "Status",
        "flagged_column": "Flagged",
        "yes": "&Yes",
        "no": "&No",
        "ok": "&OK",
        "close": "&Close",
        "accept": "&Accept",
        "decline": "&Decline",
        "begin": "&Begin",
        "end_test": "End &Test",
        "option": "{letter}.",
    }
    return Labels(**(values | changes))


def make_dialogs() -> Dialogs:
    """A message for each occasion."""

    def dialog(text: str) -> Dialog:
        return Dialog(title=text.split()[0], text=text)

    return Dialogs(
        too_many=dialog("Choose {count} only."),
        end_incomplete=dialog("End with {incomplete} of {total} incomplete?"),
        end_complete=dialog("End? All are complete."),
        end_confirm=dialog("Really end?"),
        end_from_item=dialog("End exam?"),
        time_expired=dialog("Time is over."),
        low_time=dialog("Only {minutes} minutes left."),
        empty_review=dialog("Nothing to review."),
        decline=dialog("Decline?"),
        lapsed=dialog("Too late."),
        declined=dialog("Declined."),
        leave=dialog("Leave?"),
    )


def make_pages() -> Pages:
    """Screens before and after the items; two pages of tutorial."""
    return Pages(
        welcome=Page(heading="Welcome", text="{candidate} sits {exam}."),
        agreement=Page(heading="Agreement", text="I agree."),
        tutorial=(Page(heading="One", text="First."), Page(heading="Two", text="Second.")),
        ready=Page(heading="Ready", text="{items} questions in {time}."),
        review=Page(heading="Item Review Screen", text="Review your answers."),
        help=Page(heading="Help", text="Click."),
        survey=Page(heading="Survey", text="Tell us."),
        end_test=Page(heading="End", text="End the test."),
        withheld=Page(heading="Thank you", text="The result follows in {hours} hours."),
        goodbye=Page(heading="Goodbye", text="Done."),
    )


def make_driver(**changes: Any) -> DriverProfile:
    """A driver with every feature on and an instant result."""
    values: dict[str, Any] = {
        "id": "test-driver",
        "title": "Test driver",
        "about": "For tests.",
        "result": ResultMode.INSTANT,
        "labels": make_labels(),
        "limits": Limits(
            agreement_minutes=5,
            low_time_popup_minutes=30,
            clock_returns_minutes=5,
            release_after_hours=48,
            review_columns=3,
        ),
        "switches": make_switches(),
        "colours": Colours(
            title_bar="#005596",
            toolbar="#4a78b6",
            navigation_bar="#005596",
            dialog="#0066a1",
            hover="#fffd6f",
            status="#d90000",
            list="#dcdcdc",
            grid="#9ba9bd",
        ),
        "dialogs": make_dialogs(),
        "pages": make_pages(),
        "survey": (SurveyQuestion(id="mood", text="How was it?", options=("Good", "Bad")),),
        "marks": dict.fromkeys(PARTS, Mark.OWN),
    }
    return DriverProfile(**(values | changes))


def make_switches(**changes: bool) -> Switches:
    """Every feature on, except the counter on the review screen."""
    values = {
        "flag": True,
        "comment": True,
        "navigator": True,
        "help": True,
        "end_exam": True,
        "review_screen": True,
        "collapsible_clock": True,
        "collapsible_counter": True,
        "counter_on_review": False,
        "save_and_leave": True,
        "short_introduction": True,
    }
    return Switches(**(values | changes))


def make_items(exam: ExamDefinition, form: str = "a") -> tuple[Item, ...]:
    """The items of one form, as the exam's domains ask for; the last of each domain unscored."""
    return tuple(
        make_item(
            f"{form}-{domain.number}-{place}",
            domain=domain.number,
            task=domain.tasks[0].id,
            form=form,
            scored=place <= domain.scored,
        )
        for domain in exam.domains
        for place in range(1, domain.items + 1)
    )


def make_delivery(items: Sequence[Item] | None = None, **changes: Any) -> Delivery:
    """A delivery of the given items, or of a whole form of the exam, options in authored order."""
    exam: ExamDefinition = changes.get("exam") or make_exam()
    chosen = make_items(exam) if items is None else tuple(items)
    values: dict[str, Any] = {
        "exam": exam,
        "driver": make_driver(),
        "bank_hash": "0" * 64,
        "form": "a",
        "form_code": "TST-A",
        "seed": 1,
        "items": tuple(
            DeliveredItem(
                item=item,
                version="1" * 64,
                scored=item.scored,
                order=tuple(option.id for option in item.options),
            )
            for item in chosen
        ),
        "media": {},
        "result": ResultMode.INSTANT,
        "candidate": "Ada Example",
    }
    return Delivery(**(values | changes))
