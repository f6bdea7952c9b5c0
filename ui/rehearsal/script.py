"""What the scripted candidate does, step by step, by mouse and keyboard alone.

A generator: it yields the milliseconds of exam-room time to think before it goes on. It looks at
the sitting's state only to learn what a person would see, and never changes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.bank.model import ItemType
from core.exam.phases import Phase
from core.exam.session import Session
from ui.rehearsal.behaviour import Plan
from ui.rehearsal.hands import Hands, Missing

SETTLE = 0
"""Yielded to let the window lay out and paint itself, without exam time."""

_READ_MS = 4_000
"""To read a page of the introduction, a dialog, a list."""

_CLICK_MS = 700
"""Between two clicks."""

_PAGES = 40
"""More pages of introduction, or dialogs in a row, than there can be."""


class TimeIsUp(Exception):
    """The time ran out while the candidate was thinking."""


class Script:
    """One sitting from the welcome screen to the button that ends the test."""

    def __init__(self, session: Session, plans: list[Plan], hands: Hands) -> None:
        self._session = session
        self._plans = plans
        self._hands = hands
        self._seen: set[str] = set()

    def steps(self) -> Iterator[int]:
        """The whole sitting."""
        yield from self._introduction()
        for number, part in enumerate(self._session.state.parts):
            if number:
                yield from self._next_section(number)
            try:
                yield from self._first_pass(part.items)
                yield from self._review()
                yield from self._end_items()
            except TimeIsUp:
                yield from self._picture("time-expired")
                self._hands.click("dialog_ok")
        yield from self._survey()
        yield from self._picture("end-test")
        yield _READ_MS
        self._hands.click("end_test")

    def _introduction(self) -> Iterator[int]:
        for page in range(_PAGES):
            yield _READ_MS
            yield from self._picture(f"introduction-{page + 1}-{self._session.state.phase}")
            if self._hands.sees("begin"):
                self._hands.click("begin")
                return
            self._hands.click_any("agree", "next")
        raise Missing("the introduction does not end")

    def _next_section(self, number: int) -> Iterator[int]:
        yield from self._picture(f"section-{number + 1}")
        yield _READ_MS
        self._hands.click("begin")

    def _first_pass(self, items: range) -> Iterator[int]:
        for index in items:
            plan = self._plans[index]
            yield from self._think(plan.think_ms)
            yield from self._look_at_item(index)
            for response in (plan.first, plan.response):
                yield from self._answer(index, response)
            yield from self._tools(index, plan)
            yield from self._think(_CLICK_MS)
            yield from self._go_on()

    def _go_on(self) -> Iterator[int]:
        """Next; a question whose end was out of sight is scrolled first, as the message asks."""
        yield SETTLE
        self._hands.click("next")
        if self._hands.sees("dialog_ok") and not self._hands.sees("dialog_yes"):
            yield from self._read_dialog("unseen-content")
            self._hands.scroll_to_end("item")
            yield from self._think(_CLICK_MS)
            yield SETTLE
            self._hands.click("next")

    def _look_at_item(self, index: int) -> Iterator[int]:
        item = self._session.delivery.items[index].item
        yield from self._once(f"item-{item.type}")
        if item.exhibits:
            yield from self._once("item-with-exhibit")
        if "|--" in item.stem.replace(" ", "") or "|:-" in item.stem.replace(" ", ""):
            yield from self._once("item-with-table")
        if item.scenario:
            yield from self._once("item-with-scenario")
        if self._hands.sees("exhibit_0"):
            self._hands.click("exhibit_0")
            yield from self._once("exhibit-window")
            self._hands.click("exhibit_close")

    def _answer(self, index: int, response: tuple[str, ...]) -> Iterator[int]:
        if not response:
            return
        match self._session.delivery.items[index].item.type:
            case ItemType.ORDERING:
                yield from self._put_in_order(index, response)
            case ItemType.MATCHING:
                yield from self._match(index, response)
            case _:
                yield from self._choose(index, response)

    def _put_in_order(self, index: int, response: tuple[str, ...]) -> Iterator[int]:
        """What is in the order already is taken out, then each line added."""
        for _ in self._session.state.items[index].response:
            yield from self._think(_CLICK_MS)
            self._hands.click_row("order_placed", 0)
            self._hands.click("order_take_out")
        waiting = list(self._session.delivery.items[index].order)
        for option in response:
            yield from self._think(_CLICK_MS)
            self._hands.click_row("order_waiting", waiting.index(option))
            self._hands.click("order_add")
            waiting.remove(option)
        yield from self._once("in-order")
        self._check(index, response)

    def _match(self, index: int, response: tuple[str, ...]) -> Iterator[int]:
        """An option picked from the list of each line that needs another one."""
        delivered = self._session.delivery.items[index]
        given = self._session.state.items[index].response
        for row, prompt in enumerate(delivered.item.prompts):
            pair = next(each for each in response if each.split(" ")[0] == prompt.id)
            if pair not in given:
                yield from self._think(_CLICK_MS)
                self._hands.pick(f"match_{row}", 1 + delivered.order.index(pair.split(" ")[1]))
        yield from self._once("matched")
        self._check(index, response)

    def _check(self, index: int, response: tuple[str, ...]) -> None:
        if set(self._session.state.items[index].response) != set(response):
            raise Missing(f"question {index + 1} did not take the answer given")

    def _choose(self, index: int, response: tuple[str, ...]) -> Iterator[int]:
        delivered = self._session.delivery.items[index]
        several = delivered.item.type is ItemType.MULTIPLE
        given = self._session.state.items[index].response
        for option in given:
            if several and option not in response:
                yield from self._think(_CLICK_MS)
                self._hands.click(f"option_{delivered.order.index(option)}")
        for option in response:
            if option not in given:
                yield from self._think(_CLICK_MS)
                self._hands.click(f"option_{delivered.order.index(option)}")
        if several and "too-many" not in self._seen:
            yield from self._choose_too_many(index)

    def _choose_too_many(self, index: int) -> Iterator[int]:
        delivered = self._session.delivery.items[index]
        chosen = self._session.state.items[index].response
        spare = next(place for place, o in enumerate(delivered.order) if o not in chosen)
        self._hands.click(f"option_{spare}")
        yield from self._read_dialog("too-many")

    def _tools(self, index: int, plan: Plan) -> Iterator[int]:
        if plan.flag and self._hands.sees("flag"):
            self._hands.click("flag")
            yield from self._once("item-flagged")
        if plan.comment and self._hands.sees("comment"):
            self._hands.click("comment")
            self._hands.type("comment_text", plan.comment)
            yield from self._once("comment")
            yield from self._think(_READ_MS)
            self._hands.click("close")
        if index == 2 and self._hands.sees("navigator"):
            yield from self._panel("navigator")
        if index == 3 and self._hands.sees("help"):
            yield from self._panel("help")
        if index == 4 and self._hands.sees("whiteboard"):
            yield from self._whiteboard()
        if index == 5 and self._hands.sees("break"):
            yield from self._break()
        if index == 6 and self._hands.sees("option_0") and self._strikes:
            yield from self._strike(index)

    @property
    def _strikes(self) -> bool:
        return self._session.delivery.driver.switches.strike_out

    def _whiteboard(self) -> Iterator[int]:
        """A stroke and a text, and away again."""
        self._hands.click("whiteboard")
        yield SETTLE
        self._hands.drag("board_canvas", (0.1, 0.2), (0.3, 0.5), (0.5, 0.2))
        self._hands.click("board_text")
        self._hands.type("board_canvas", "precision or recall?")
        yield from self._picture("whiteboard")
        yield from self._think(_READ_MS)
        self._hands.click("board_close")
        if len(self._session.state.board) < 2:
            raise Missing("what was drawn on the whiteboard was not kept")

    def _break(self) -> Iterator[int]:
        """A short break; the clock goes on as the sitting says."""
        self._hands.click("break")
        yield from self._picture("break-dialog")
        yield from self._think(_CLICK_MS)
        self._hands.click("dialog_yes")
        yield from self._picture("away")
        yield from self._think(_READ_MS)
        self._hands.click("come_back")

    def _strike(self, index: int) -> Iterator[int]:
        """The last option struck out by the right button of the mouse."""
        last = len(self._session.delivery.items[index].order) - 1
        self._hands.right_click(f"option_{last}")
        yield from self._once("struck-out")
        if not self._session.state.items[index].struck:
            raise Missing("a right click did not strike the option out")

    def _panel(self, name: str) -> Iterator[int]:
        self._hands.click(name)
        yield from self._picture(name)
        yield from self._think(_READ_MS)
        self._hands.click("close")

    def _review(self) -> Iterator[int]:
        if self._session.state.phase is not Phase.REVIEW:
            return
        yield from self._picture("review-screen")
        for name in ("review_incomplete", "review_flagged"):
            yield from self._think(_READ_MS)
            self._hands.click(name)
            if self._session.state.phase is Phase.REVIEW:
                yield from self._read_dialog("empty-review")
            yield from self._walk(name)

    def _walk(self, name: str) -> Iterator[int]:
        while self._session.state.phase is Phase.ITEM:
            yield from self._once(f"walk-{name}")
            yield from self._think(_READ_MS)
            yield from self._go_on()

    def _end_items(self) -> Iterator[int]:
        if not self._hands.sees("dialog_yes"):  # Next asked already, where nothing is reviewed
            yield from self._think(_READ_MS)
            self._hands.click_any("end_review", "end_section", "end_exam")
        for number in range(_PAGES):
            if self._session.state.phase in {Phase.SURVEY, Phase.READY}:
                return
            yield from self._picture(f"end-confirmation-{number + 1}")
            yield from self._think(_READ_MS)
            self._hands.click_any("dialog_yes", "dialog_ok")
        raise Missing("the confirmations do not end")

    def _survey(self) -> Iterator[int]:
        for number, question in enumerate(self._session.delivery.driver.survey):
            yield _CLICK_MS
            self._hands.click(f"survey_{number}_{number % len(question.options)}")
        yield from self._picture("survey")
        yield _READ_MS
        self._hands.click("next")

    def _think(self, ms: int) -> Iterator[int]:
        """Think, and see whether the time ran out or a message came up meanwhile."""
        yield ms
        if self._session.state.phase is Phase.EXPIRED:
            raise TimeIsUp
        if self._hands.sees("dialog_ok") and not self._hands.sees("dialog_yes"):
            yield from self._once("low-time")
            self._hands.click("dialog_ok")

    def _read_dialog(self, title: str) -> Iterator[int]:
        yield from self._once(title)
        yield _READ_MS
        if self._session.state.phase is Phase.EXPIRED:
            raise TimeIsUp
        self._hands.click("dialog_ok")

    def _once(self, title: str) -> Iterator[int]:
        """A picture of the first screen of its kind."""
        if title not in self._seen:
            self._seen.add(title)
            yield from self._picture(title)

    def _picture(self, title: str) -> Iterator[int]:
        """A picture once the window has settled; exam time stands still meanwhile."""
        yield SETTLE
        self._hands.picture(title)
