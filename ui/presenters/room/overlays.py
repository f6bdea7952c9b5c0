"""What stands above the content: navigator, comment box, help, and dialogs."""

from __future__ import annotations

from typing import assert_never

from core.exam.driver import Dialog
from core.exam.itemtypes import expected
from core.exam.working import COMMENT_LIMIT
from core.markup import filled, parse, plain
from ui.presenters.room import words
from ui.presenters.room.actions import Action, Ask, Column, Panel, Reply
from ui.presenters.room.frame import button
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import (
    CommentView,
    DialogView,
    HelpView,
    NavigatorView,
    PanelView,
    ReplyView,
    RowView,
)

_WARNINGS = frozenset(
    {
        Ask.END_CONFIRM,
        Ask.END_FROM_ITEM,
        Ask.DECLINE,
        Ask.ABANDON,
        Ask.TOO_MANY,
        Ask.LOW_TIME,
        Ask.UNSAVED,
    }
)
_QUESTIONS = frozenset(
    {
        Ask.END_REVIEW,
        Ask.END_CONFIRM,
        Ask.END_FROM_ITEM,
        Ask.DECLINE,
        Ask.LEAVE,
        Ask.ABANDON,
        Ask.UNSAVED,
    }
)
"""Dialogs that are answered by yes or no; the others by OK."""


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
            page = scene.delivery.driver.pages.help
            close = button(Action.CLOSE, scene.labels.close)
            return HelpView(title=page.heading, text=parse(page.text), close=close)
        case other:
            assert_never(other)


def dialog_view(scene: Scene) -> DialogView | None:
    """The dialog on top, if any."""
    ask = scene.ask
    if ask is None:
        return None
    message = _message(scene, ask)
    text = parse(message.text)
    replies = _replies(scene, ask)
    harmless = Reply.NO if ask in _QUESTIONS else Reply.OK
    return DialogView(
        ask=ask,
        title=message.title,
        text=text,
        spoken=f"{message.title}. {plain(text)}",
        warning=ask in _WARNINGS,
        replies=replies,
        focus=harmless,
        escape=harmless,
    )


def _message(scene: Scene, ask: Ask) -> Dialog:
    dialogs = scene.delivery.driver.dialogs
    match ask:
        case Ask.END_REVIEW:
            message = dialogs.end_incomplete if scene.incomplete() else dialogs.end_complete
        case Ask.LEAVE if not scene.delivery.driver.switches.save_and_leave:
            message = Dialog(title=words.NO_LEAVE_TITLE, text=words.NO_LEAVE_TEXT)
        case Ask.UNSAVED:
            text = words.OVER_TEXT if scene.state.over else words.UNSAVED_TEXT
            why = f"{scene.why[:1].upper()}{scene.why[1:]}"
            return Dialog(title=words.UNSAVED_TITLE, text=text.replace("{why}", why))
        case Ask.ABANDON:
            message = Dialog(title=words.ABANDON_TITLE, text=words.ABANDON_TEXT)
        case _:
            message = {
                Ask.TOO_MANY: dialogs.too_many,
                Ask.END_CONFIRM: dialogs.end_confirm,
                Ask.END_FROM_ITEM: dialogs.end_from_item,
                Ask.TIME_EXPIRED: dialogs.time_expired,
                Ask.LOW_TIME: dialogs.low_time,
                Ask.EMPTY_REVIEW: dialogs.empty_review,
                Ask.DECLINE: dialogs.decline,
                Ask.LAPSED: dialogs.lapsed,
                Ask.DECLINED: dialogs.declined,
                Ask.LEAVE: dialogs.leave,
            }[ask]
    text = filled(
        message.text,
        count=expected(scene.delivery.items[scene.state.position].item),
        incomplete=scene.incomplete(),
        total=len(scene.state.items),
        minutes=scene.local.warned or 0,
    )
    return Dialog(title=message.title, text=text)


def _replies(scene: Scene, ask: Ask) -> tuple[ReplyView, ...]:
    labels = scene.labels
    if ask not in _QUESTIONS:
        return (ReplyView(reply=Reply.OK, label=labels.ok),)
    if ask is Ask.UNSAVED:
        return (
            ReplyView(reply=Reply.RECOVER, label=words.RECOVER),
            ReplyView(reply=Reply.NO, label=words.WAIT),
            ReplyView(reply=Reply.YES, label=words.LEAVE_UNSAVED),
        )
    yes = ReplyView(reply=Reply.YES, label=labels.yes)
    no = ReplyView(reply=Reply.NO, label=labels.no)
    if ask is not Ask.LEAVE:
        return (yes, no)
    abandon = ReplyView(reply=Reply.ABANDON, label=words.ABANDON)
    if scene.delivery.driver.switches.save_and_leave:
        return (yes, no, abandon)
    return (no, abandon)


def _navigator(scene: Scene) -> NavigatorView:
    labels, local = scene.labels, scene.local
    rows = [_row(scene, index) for index in range(len(scene.state.items))]
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
    question = f"{scene.labels.question} {index + 1}"
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
        text=scene.state.item.comment,
        limit=COMMENT_LIMIT,
        close=button(Action.CLOSE, scene.labels.close),
    )
