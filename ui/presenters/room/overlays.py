"""What stands above the content but for dialogs: navigator, comment, help and whiteboard."""

from __future__ import annotations

from typing import assert_never

from core.exam.tools import BoardTool, visible
from core.exam.working import COMMENT_LIMIT
from ui.presenters.room import words
from ui.presenters.room.actions import Action, Column, Panel
from ui.presenters.room.allowing import allowance_view
from ui.presenters.room.frame import button
from ui.presenters.room.manual import help_view
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import (
    BoardView,
    CommentView,
    NavigatorView,
    NoticeView,
    PanelView,
    RowView,
    ToolView,
)


def panel_view(scene: Scene) -> PanelView | None:
    """The panel that is open, if any."""
    match scene.local.panel:
        case None:
            return None
        case Panel.NAVIGATOR:
            return _navigator(scene)
        case Panel.COMMENT:
            return _comment(scene)
        case Panel.HELP:
            return help_view(scene)
        case Panel.ALLOWANCE:
            return allowance_view(scene)
        case other:
            assert_never(other)


def board_view(scene: Scene) -> BoardView | None:
    """The whiteboard, while it is open and items are on the screen."""
    switches, labels, board = scene.delivery.driver.switches, scene.labels, scene.state.board
    if not (switches.whiteboard and scene.local.board_open and scene.on_items):
        return None
    tools = (
        (BoardTool.PEN, labels.board_pen),
        (BoardTool.ERASER, labels.board_eraser),
        (BoardTool.TEXT, labels.board_text),
    )
    marks = visible(board)
    title = words.without_mnemonic(labels.whiteboard)
    texts = (mark.text for mark in marks if mark.tool is BoardTool.TEXT)
    return BoardView(
        title=title,
        hint=words.WHITEBOARD_HINT,
        tools=tuple(ToolView(tool=tool, label=label) for tool, label in tools),
        undo=labels.board_undo,
        clear=labels.board_clear,
        close=words.without_mnemonic(labels.close),
        marks=marks,
        can_undo=bool(board),
        full=len(board) >= scene.delivery.driver.limits.whiteboard_marks,
        spoken="; ".join(texts),
    )


def notice_view(scene: Scene) -> NoticeView | None:
    """What was said last without a dialog."""
    local = scene.local
    if not local.tellings:
        return None
    return NoticeView(number=local.tellings, text=local.telling, aloud_only=local.aloud_only)


def _navigator(scene: Scene) -> NavigatorView:
    labels, local = scene.labels, scene.local
    rows = [_row(scene, index) for index in scene.state.part.items]
    rows.sort(key=lambda row: _sort_key(scene, row), reverse=local.descending)
    columns = [(Column.QUESTION, labels.question_column), (Column.STATUS, labels.status_column)]
    if scene.delivery.driver.switches.flag:
        columns.append((Column.FLAGGED, labels.flagged_column))
    return NavigatorView(
        title=words.without_mnemonic(labels.navigator),
        columns=tuple(columns),
        sorted_by=local.sorted_by,
        descending=local.descending,
        rows=tuple(rows),
        foot=f"{scene.incomplete()} {labels.unseen}/{labels.incomplete}",
        close=button(Action.CLOSE, labels.close),
    )


def _row(scene: Scene, index: int) -> RowView:
    state = scene.state.items[index]
    question = f"{scene.labels.question} {scene.number(index)}"
    status = scene.status(index)
    flagged = scene.labels.flagged_column if state.flagged else ""
    return RowView(
        index=index,
        question=question,
        status=status,
        alarming=not scene.complete(index),
        flagged=state.flagged,
        current=index == scene.state.position,
        spoken=", ".join(part for part in (question, status, flagged) if part),
    )


def _sort_key(scene: Scene, row: RowView) -> tuple[int, int]:
    """Order of a column; questions that are alike keep their order."""
    place = -row.index if scene.local.descending else row.index
    match scene.local.sorted_by:
        case Column.QUESTION:
            return (row.index, 0)
        case Column.STATUS:
            seen = scene.state.items[row.index].seen
            return (2 if not row.alarming else 1 if seen else 0, place)
        case Column.FLAGGED:
            return (0 if row.flagged else 1, place)
        case other:
            assert_never(other)


def _comment(scene: Scene) -> CommentView:
    index = scene.state.position
    return CommentView(
        index=index,
        title=words.without_mnemonic(scene.labels.comment),
        prompt=f"{scene.labels.question} {scene.counter(index)}",
        text=(scene.work or scene.state.item).comment,
        limit=COMMENT_LIMIT,
        close=button(Action.CLOSE, scene.labels.close),
    )
