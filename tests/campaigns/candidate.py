"""A candidate whose every click is drawn by a seed, and announced before it is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from core.clock import SystemClock
from core.exam.decisions import decide
from core.exam.draw import fraction
from core.exam.intents import Draw, Highlight, Intent, Strike
from core.exam.making import event_now
from core.exam.replaying import apply
from core.exam.session import Session
from core.exam.tools import STEM, BoardMark, BoardTool, Highlighted
from tests.campaigns.reader import of_state
from ui.presenters.room.itemparts import ItemView
from ui.presenters.room.presenter import SAVE_WAIT_S
from ui.rehearsal.hands import Hands
from ui.screens.room import ExamRoom

_WORDS = ("check", "the", "second", "option", "again", "cost", "for", "later")

_TOUCHES = {"tool_highlight": "highlights", "tool_strike": "struck", "tool_draw": "board"}

_LONG_SHARE = 0.04
"""Of the pauses, those in which nothing but heartbeats is written."""


class Candidate:
    """Knows what is on the screen, and clicks it."""

    def __init__(
        self,
        window: QWidget,
        room: ExamRoom,
        session: Session,
        seed: int,
        say: Callable[..., None],
    ) -> None:
        self._room = room
        self._session = session
        self._hands = Hands(window, Path())
        self._seed = seed * 1_000 + session.state.opened
        self._say = say
        self._step = 0

    def act(self) -> int:
        """One click or one piece of typing; milliseconds until the next."""
        self._step += 1
        name = self._choice()
        if name.startswith("tool_"):
            self._use_tool(name)
        elif name == "comment_text":
            text = f"{_WORDS[self._below(len(_WORDS), 'word')]} "
            self._announce(name, text)
            self._hands.type(name, text)
        elif name:
            self._announce(name, "")
            self._hands.click(name)
        # The window may paint between the two, and then still shows what was before.
        self._say(t="did")
        return self._pause_ms()

    def _use_tool(self, name: str) -> None:
        """A highlight, a strike-out or a stroke, as the room hands it to the sitting."""
        state = self._session.state
        item, option = state.item, self._session.delivery.items[state.position].order[0]
        if name == "tool_highlight":
            start = self._below(40, "start")
            piece = Highlighted(STEM, start, start + 1 + self._below(9, "length"))
            intent: Intent = Highlight(piece, self._draw("on") < 0.8)
        elif name == "tool_strike":
            intent = Strike(option, option not in item.struck)
        else:
            points = tuple((self._below(1600, f"x{n}"), self._below(1000, f"y{n}")) for n in "abc")
            intent = Draw(BoardMark(BoardTool.PEN, points))
        what, place = _TOUCHES[name], state.position if name != "tool_draw" else -1
        after = state
        for draft in decide(self._session.delivery, state, intent):
            after = apply(after, event_now(SystemClock(), state.sitting, after, *draft))
        makes = [what, place, of_state(after, (what, place))]
        self._say(t="does", what=name, item=place, option="", several=False, text="", makes=makes)
        self._session.perform(intent)
        self._session.wait_saved(SAVE_WAIT_S)
        self._room.tick()

    def _announce(self, name: str, text: str) -> None:
        body = self._room.view.body
        option = ""
        if isinstance(body, ItemView) and name.startswith("option_"):
            option = body.options[int(name.removeprefix("option_"))].id
        item = self._session.state.position
        if name.startswith("review_flag_"):
            item = int(name.removeprefix("review_flag_"))
        several = isinstance(body, ItemView) and body.several
        self._say(t="does", what=name, item=item, option=option, several=several, text=text)

    def _choice(self) -> str:
        for names in (self._dialog(), self._panel(), self._page()):
            for name in names:
                if name.startswith("tool_") or self._hands.sees(name):
                    return name
        return ""

    def _dialog(self) -> tuple[str, ...]:
        if self._draw("dialog") < 0.3:
            return ("dialog_no", "dialog_ok", "dialog_yes")
        return ("dialog_ok", "dialog_yes")

    def _panel(self) -> tuple[str, ...]:
        if self._hands.sees("comment_text") and self._draw("comment") < 0.7:
            return ("comment_text",)
        return ("close",)

    def _page(self) -> tuple[str, ...]:
        """Names in the order in which they are tried; the drawn one first."""
        body = self._room.view.body
        if isinstance(body, ItemView):
            return (self._on_item(len(body.options)), "next")
        survey = self._session.delivery.driver.survey
        if self._hands.sees("survey_0_0"):
            pick = self._below(len(survey) + 2, "survey")
            if pick < len(survey):
                return (f"survey_{pick}_{self._below(len(survey[pick].options), 'answer')}",)
            return ("next",)
        if self._hands.sees("end_review"):
            flag = f"review_flag_{self._below(len(self._session.state.items), 'flag')}"
            ways = (flag, "review_all", flag, "review_incomplete", "end_review", "review_flagged")
            return (ways[self._below(len(ways), "review")], "review_all")
        return ("end_test", "begin", "agree", "next")

    def _on_item(self, options: int) -> str:
        draw = self._draw("item")
        if self._session.delivery.driver.switches.whiteboard and self._draw("tool") < 0.4:
            return ("tool_highlight", "tool_strike", "tool_draw")[self._below(3, "which")]
        if draw < 0.55:
            return f"option_{int(draw / 0.55 * options)}"
        for below, name in ((0.67, "flag"), (0.73, "comment"), (0.78, "previous")):
            if draw < below:
                return name
        return "next" if draw < 0.97 else "end_exam"

    def _pause_ms(self) -> int:
        draw = self._draw("pause")
        if draw < _LONG_SHARE:
            return 450 + round(900 * self._draw("long"))
        return round(30 * draw)

    def _draw(self, what: str) -> float:
        return fraction(self._seed, what, self._step)

    def _below(self, number: int, what: str) -> int:
        return int(self._draw(what) * number)
