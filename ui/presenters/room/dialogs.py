"""The messages of the room: what they say and how they are answered."""

from __future__ import annotations

from core.exam.absences import allowance_now, breaks_left
from core.exam.driver import Dialog
from core.exam.itemtypes import expected
from core.exam.phases import Away
from core.markup import filled, parse, plain
from ui.presenters.room import words
from ui.presenters.room.actions import Ask, Reply
from ui.presenters.room.english import count
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import DialogView, FieldView, ReplyView

_WARNINGS = frozenset(
    {
        Ask.END_CONFIRM,
        Ask.END_FROM_ITEM,
        Ask.END_SECTION,
        Ask.DECLINE,
        Ask.ABANDON,
        Ask.TOO_MANY,
        Ask.COUNT_NEEDED,
        Ask.UNSEEN_CONTENT,
        Ask.LOW_TIME,
        Ask.UNSAVED,
    }
)
_QUESTIONS = frozenset(
    {
        Ask.END_REVIEW,
        Ask.END_CONFIRM,
        Ask.END_FROM_ITEM,
        Ask.END_SECTION,
        Ask.DECLINE,
        Ask.LEAVE,
        Ask.ABANDON,
        Ask.UNSAVED,
        Ask.TAKE_BREAK,
        Ask.STOPPED_BREAK,
        Ask.SHOW_ANSWER,
        Ask.STAFF,
    }
)
"""Dialogs that are answered by yes or no; the others by OK."""


def dialog_view(scene: Scene) -> DialogView | None:
    """The dialog on top, if any."""
    ask = scene.ask
    if ask is None:
        return None
    message = _message(scene, ask)
    text = parse(message.text)
    note = scene.local.staff_note if ask is Ask.STAFF else ""
    harmless = Reply.NO if ask in _QUESTIONS else Reply.OK
    return DialogView(
        ask=ask,
        title=message.title,
        text=text,
        spoken=" ".join(part for part in (f"{message.title}. {plain(text)}", note) if part),
        warning=ask in _WARNINGS,
        replies=_replies(scene, ask),
        field=FieldView(label=words.STAFF_CODE, note=note) if ask is Ask.STAFF else None,
        confirm=Reply.PAUSE if ask is Ask.STAFF else None,
        focus=harmless,
        escape=harmless,
    )


def _message(scene: Scene, ask: Ask) -> Dialog:
    ours = _our_message(scene, ask)
    if ours is not None:
        return ours
    message = _driver_message(scene, ask)
    sample = scene.sample
    needed = sample.choose if sample else expected(scene.delivery.items[scene.state.position].item)
    text = filled(
        message.text,
        count=count(needed, "answer") if ask is Ask.COUNT_NEEDED else needed,
        incomplete=scene.incomplete(),
        total=scene.state.part.count,
        minutes=_minutes(scene, ask),
        left=breaks_left(scene.delivery, scene.state),
    )
    return Dialog(title=message.title, text=text)


def _minutes(scene: Scene, ask: Ask) -> int:
    if ask is Ask.STOPPED_BREAK:
        return allowance_now(scene.delivery, scene.state).adjustment.break_minutes
    return scene.local.warned or 0


def _our_message(scene: Scene, ask: Ask) -> Dialog | None:
    """A message that no profile gives, since the real driver has no such thing."""
    match ask:
        case Ask.LEAVE if not scene.delivery.driver.switches.save_and_leave:
            return Dialog(title=words.NO_LEAVE_TITLE, text=words.NO_LEAVE_TEXT)
        case Ask.UNSAVED:
            text = words.OVER_TEXT if scene.state.over else words.UNSAVED_TEXT
            why = f"{scene.why[:1].upper()}{scene.why[1:]}"
            return Dialog(title=words.UNSAVED_TITLE, text=text.replace("{why}", why))
        case Ask.ABANDON:
            return Dialog(title=words.ABANDON_TITLE, text=words.ABANDON_TEXT)
        case Ask.STAFF:
            paused = scene.state.away is Away.STAFF_PAUSE
            text = words.STAFF_RESUME_TEXT if paused else words.STAFF_PAUSE_TEXT
            return Dialog(title=words.STAFF_TITLE, text=text)
        case Ask.STAFF_UNSET:
            return Dialog(title=words.STAFF_TITLE, text=words.STAFF_UNSET_TEXT)
        case _:
            return None


def _driver_message(scene: Scene, ask: Ask) -> Dialog:
    dialogs = scene.delivery.driver.dialogs
    if ask is Ask.END_REVIEW:
        return dialogs.end_incomplete if scene.incomplete() else dialogs.end_complete
    return {
        Ask.TOO_MANY: dialogs.too_many,
        Ask.COUNT_NEEDED: dialogs.count_needed,
        Ask.UNSEEN_CONTENT: dialogs.unseen_content,
        Ask.SHOW_ANSWER: dialogs.show_answer,
        Ask.END_CONFIRM: dialogs.end_confirm,
        Ask.END_FROM_ITEM: dialogs.end_from_item,
        Ask.END_SECTION: dialogs.end_section,
        Ask.SECTION_EXPIRED: dialogs.section_expired,
        Ask.TIME_EXPIRED: dialogs.time_expired,
        Ask.LOW_TIME: dialogs.low_time,
        Ask.EMPTY_REVIEW: dialogs.empty_review,
        Ask.TAKE_BREAK: dialogs.take_break,
        Ask.STOPPED_BREAK: dialogs.stopped_break,
        Ask.DECLINE: dialogs.decline,
        Ask.LAPSED: dialogs.lapsed,
        Ask.DECLINED: dialogs.declined,
        Ask.LEAVE: dialogs.leave,
    }[ask]


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
    if ask is Ask.STAFF:
        paused = scene.state.away is Away.STAFF_PAUSE
        label = words.STAFF_RESUME if paused else words.STAFF_PAUSE
        return (
            ReplyView(reply=Reply.PAUSE, label=label),
            *(() if paused else (ReplyView(reply=Reply.ALLOW, label=words.STAFF_ALLOW),)),
            ReplyView(reply=Reply.NO, label=labels.close),
        )
    yes = ReplyView(reply=Reply.YES, label=labels.yes)
    no = ReplyView(reply=Reply.NO, label=labels.no)
    if ask is not Ask.LEAVE:
        return (yes, no)
    abandon = ReplyView(reply=Reply.ABANDON, label=words.ABANDON)
    if scene.delivery.driver.switches.save_and_leave:
        return (yes, no, abandon)
    return (no, abandon)
