"""What the room shows at one moment, as frozen values: screens render them and decide nothing.

Texts of type ``str`` that are called ``label`` carry ``&`` before the letter that works with Alt;
``spoken`` is the name that assistive technology gets.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.exam.allowance import Adjustment
from core.exam.tools import BoardMark, BoardTool
from core.markup import Document
from ui.presenters.room.actions import Action, Ask, Column, Panel, Reply, RoomExit
from ui.presenters.room.itemparts import ItemView as ItemView
from ui.presenters.room.looks import LookView


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonView:
    """A button of a bar."""

    action: Action
    label: str
    spoken: str
    on: bool | None = None
    """For buttons that show a state, such as the flag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GaugeView:
    """Clock or counter: text that a click collapses to its icon."""

    text: str
    hidden: bool
    collapsible: bool
    spoken: str
    """Coarser than ``text``, so that nothing is announced each second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveView:
    """Whether everything done is on the disk."""

    saved: bool
    text: str
    loud: bool
    """Whether something is wrong; while a comment is typed, it is only not saved yet."""
    spoken: str
    """What is announced, and shown on hovering: the mark itself is short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameView:
    """The bands around the content. Empty tuples leave a band without buttons."""

    title: str
    clock: GaugeView | None
    counter: GaugeView | None
    pace: str
    """The question expected at this moment; empty where nothing is said of it."""
    aids: tuple[ButtonView, ...]
    """Tools of the whole exam, at the left of the toolbar."""
    tools: tuple[ButtonView, ...]
    left: tuple[ButtonView, ...]
    right: tuple[ButtonView, ...]
    leave: ButtonView | None
    rescue: ButtonView | None
    """Saves a recovery file, while the disk refuses."""
    save: SaveView


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """A page to read; ``name`` differs from page to page."""

    name: str
    heading: str
    text: Document
    sample: ItemView | None = None
    """An item to try."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwayView:
    """The blank screen of a break or a pause."""

    name: str
    heading: str
    text: Document
    countdown: str
    """Time left of a break with the clock stopped; empty otherwise. It is never announced."""
    note: str
    """What changed while the candidate was away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CellView:
    """One question on the review screen."""

    index: int
    label: str
    flagged: bool
    status: str
    alarming: bool
    """Whether the status is written in the warning colour."""
    spoken: str
    flag_spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewView:
    """The item review screen."""

    heading: str
    text: Document
    section: str
    summary: str
    columns: int
    flags: bool
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyOptionView:
    """One answer to choose."""

    text: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyQuestionView:
    """One question of the survey."""

    id: str
    text: str
    options: tuple[SurveyOptionView, ...]
    missing: bool
    """Sent without an answer to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyView:
    """The survey; ``note`` says what is missing after an attempt to send it."""

    heading: str
    text: Document
    questions: tuple[SurveyQuestionView, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """One row of the navigator."""

    index: int
    question: str
    status: str
    alarming: bool
    flagged: bool
    current: bool
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NavigatorView:
    """The navigator, rows sorted."""

    panel = Panel.NAVIGATOR
    title: str
    columns: tuple[tuple[Column, str], ...]
    sorted_by: Column
    descending: bool
    rows: tuple[RowView, ...]
    foot: str
    close: ButtonView


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentView:
    """The comment box of the item shown."""

    panel = Panel.COMMENT
    index: int
    title: str
    prompt: str
    text: str
    limit: int
    """Characters that are kept."""
    close: ButtonView


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpView:
    """The help page."""

    panel = Panel.HELP
    title: str
    text: Document
    close: ButtonView


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyView:
    """A button of a dialog."""

    reply: Reply
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """A text field of a dialog; what is typed is not shown."""

    label: str
    note: str
    """What is wrong with what was entered before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogView:
    """A message that owns the keyboard until it is answered."""

    ask: Ask
    title: str
    text: Document
    spoken: str
    warning: bool
    replies: tuple[ReplyView, ...]
    field: FieldView | None = None
    """Has the keyboard first if there is one."""
    confirm: Reply | None = None
    """What Enter in the field means."""
    focus: Reply
    """The reply that has the keyboard first: the one that does no harm."""
    escape: Reply
    """What Escape means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolView:
    """A tool of the whiteboard."""

    tool: BoardTool
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardView:
    """The whiteboard, which floats above the question and leaves it usable."""

    title: str
    hint: str
    """How it is used, for assistive technology."""
    tools: tuple[ToolView, ...]
    undo: str
    clear: str
    close: str
    marks: tuple[BoardMark, ...]
    """To be drawn, in this order."""
    can_undo: bool
    full: bool
    """It takes no more marks."""
    spoken: str
    """The texts on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeView:
    """Something said without a dialog; ``number`` grows with each."""

    number: int
    text: str
    aloud_only: bool
    """Said to assistive technology, and not shown."""


Body = PageView | AwayView | ItemView | ReviewView | SurveyView


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantView:
    """An accommodation of the exam, granted or not."""

    id: str
    title: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceView:
    """What the candidate is allowed, for staff to change."""

    panel = Panel.ALLOWANCE
    title: str
    text: Document
    grants: tuple[GrantView, ...]
    factors: tuple[int, ...]
    """Per cent of the exam's own time to choose from."""
    adjustment: Adjustment
    note: str
    """What is wrong with what was entered."""
    apply: str
    close: ButtonView


PanelView = NavigatorView | CommentView | HelpView | AllowanceView


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomView:
    """Everything at once."""

    frame: FrameView
    body: Body
    panel: PanelView | None
    board: BoardView | None
    dialog: DialogView | None
    notice: NoticeView | None
    look: LookView
    exit: RoomExit | None
    """Set when the candidate has left and all of it is on the disk."""
