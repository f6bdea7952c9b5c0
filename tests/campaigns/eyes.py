"""What a person at the window reads off the screen, taken from the widgets after a paint."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit

from core.exam.session import Session
from tests.campaigns.reader import of_state
from ui.presenters.room.itemparts import ItemView
from ui.presenters.room.views import ReviewView
from ui.screens.room import ExamRoom


class Eyes:
    """Looks at a room. Reads widgets; of the view only which option stands in which place."""

    def __init__(self, room: ExamRoom, session: Session) -> None:
        self._room = room
        self._session = session

    def look(self) -> dict[str, Any] | None:
        """The screen at this moment; None while there is nothing on it."""
        mark = self._room.findChild(QLabel, "saved")
        if mark is None or not mark.isVisible():
            return None
        seen: dict[str, Any] = {
            "saved": mark.text().startswith("✓"),
            "clock": self._room.title_bar.clock.shown,
            "exam_left_ms": self._session.left_ms(),
            "agreement_left_ms": self._session.agreement_left_ms(),
            "exam_runs": self._session.state.exam_clock.since_ms is not None,
            "agreement_runs": self._session.state.agreement_clock.since_ms is not None,
            "facts": [*self._facts(), *self._tools()],
        }
        return seen

    def _facts(self) -> list[tuple[str, int, Any]]:
        """Of each piece of work on the screen: what it is, of which item, and its value."""
        body = self._room.view.body
        if isinstance(body, ItemView):
            return self._of_item(body)
        if isinstance(body, ReviewView):
            return [
                ("flagged", cell.index, self._checked(f"review_flag_{cell.index}"))
                for cell in body.cells
                if self._shown(f"review_flag_{cell.index}")
            ]
        return []

    def _of_item(self, body: ItemView) -> list[tuple[str, int, Any]]:
        item = body.index
        chosen = [
            option.id
            for place, option in enumerate(body.options)
            if self._checked(f"option_{place}")
        ]
        facts: list[tuple[str, int, Any]] = [
            ("position", -1, item),
            ("response", item, sorted(chosen)),
        ]
        if self._shown("flag"):
            facts.append(("flagged", item, self._checked("flag")))
        box = self._room.findChild(QPlainTextEdit, "comment_text")
        if box is not None and box.isVisible():
            facts.append(("comment", item, box.toPlainText()))
        elif self._shown("comment"):
            facts.append(("commented", item, self._checked("comment")))
        return facts

    def _tools(self) -> list[tuple[str, int, Any]]:
        """Highlights and strike-outs of the item shown, and the whiteboard.

        As the room has them in memory: what it shows of them it draws from there.
        """
        body = self._room.view.body
        state = self._session.state
        keys = [("board", -1)]
        if isinstance(body, ItemView):
            keys += [("highlights", body.index), ("struck", body.index)]
        return [(what, item, of_state(state, (what, item))) for what, item in keys]

    def _shown(self, name: str) -> bool:
        button = self._room.findChild(QAbstractButton, name)
        return button is not None and button.isVisible()

    def _checked(self, name: str) -> bool:
        button = self._room.findChild(QAbstractButton, name)
        assert button is not None, name
        return button.isChecked()
