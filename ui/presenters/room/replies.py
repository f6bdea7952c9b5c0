"""What the answer to a dialog leads to."""

from __future__ import annotations

from core.errors import StorageError
from core.exam.intents import Move, Refusal, StaffPause
from core.exam.phases import Away
from ui.presenters.room import words
from ui.presenters.room.actions import Ask, Panel, Reply
from ui.presenters.room.hand import Hand

_ON_YES = {
    Ask.END_CONFIRM: Move.END_ITEMS,
    Ask.END_FROM_ITEM: Move.END_ITEMS,
    Ask.END_SECTION: Move.END_ITEMS,
    Ask.DECLINE: Move.DECLINE,
    Ask.LEAVE: Move.LEAVE,
    Ask.ABANDON: Move.ABANDON,
    Ask.TAKE_BREAK: Move.BREAK,
    Ask.STOPPED_BREAK: Move.STOPPED_BREAK,
    Ask.SHOW_ANSWER: Move.SHOW_ANSWER,
}


def replied(hand: Hand, ask: Ask, reply: Reply, written: str) -> None:
    """Carry out the answer to a dialog that was just taken away; ``written`` is its text field."""
    match ask, reply:
        case Ask.END_REVIEW, Reply.YES:
            hand.change(asks=(Ask.END_CONFIRM,))
        case ((Ask.TIME_EXPIRED | Ask.SECTION_EXPIRED), _):
            hand.perform(Move.ACKNOWLEDGE)
        case ((Ask.LAPSED | Ask.DECLINED), _):
            hand.change(acknowledged=True)
        case Ask.LEAVE, Reply.ABANDON:
            hand.ask(Ask.ABANDON)
        case Ask.UNSAVED, Reply.YES:
            hand.change(forced=True)
        case Ask.STAFF, Reply.PAUSE:
            _staff_pause(hand, written)
        case Ask.STAFF, Reply.ALLOW:
            _open_allowance(hand, written)
        case _, Reply.YES if ask in _ON_YES:
            hand.perform(_ON_YES[ask])
        case _:
            pass


def _open_allowance(hand: Hand, code: str) -> None:
    """Let staff change what is allowed; a wrong code asks again and says so."""
    try:
        known = hand.session.knows(code)
    except StorageError as error:
        _ask_staff_again(hand, str(error))
        return
    if known:
        hand.change(panel=Panel.ALLOWANCE, staff_code=code, staff_note="")
    else:
        _ask_staff_again(hand, words.STAFF_WRONG)


def _staff_pause(hand: Hand, code: str) -> None:
    """Stop the clock, or let it run again; a wrong code asks again and says so."""
    pausing = hand.state.away is not Away.STAFF_PAUSE
    try:
        refusal = hand.perform(StaffPause(code, on=pausing))
    except StorageError as error:
        _ask_staff_again(hand, str(error))
        return
    if refusal is Refusal.WRONG_CODE:
        _ask_staff_again(hand, words.STAFF_WRONG)


def _ask_staff_again(hand: Hand, note: str) -> None:
    hand.change(staff_note=note)
    hand.ask(Ask.STAFF)
    hand.tell(note, aloud_only=True)
