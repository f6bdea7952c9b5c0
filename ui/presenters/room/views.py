"""What the room shows at one moment, as frozen values: screens render them and decide nothing.

Texts of type ``str`` that are called ``label`` carry ``&`` before the letter that works with Alt;
``spoken`` is the name that assistive technology gets.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.markup import Document
from ui.presenters.room.actions import Action, Ask, Column, Panel, Reply, RoomExit


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


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameView:
    """The bands around the content. Empty tuples leave a band without buttons."""

    title: str
    clock: GaugeView | None
    counter: GaugeView | None
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


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionView:
    """One option of the item shown."""

    id: str
    letter: str
    text: Document
    chosen: bool
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """The question screen."""

    index: int
    spoken: str
    """Such as ``Question 12 of 65, Flagged, Incomplete``."""
    stem: Document
    several: bool
    """Check boxes rather than radio buttons."""
    options: tuple[OptionView, ...]


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
class DialogView:
    """A message that owns the keyboard until it is answered."""

    ask: Ask
    title: str
    text: Document
    spoken: str
    warning: bool
    replies: tuple[ReplyView, ...]
    focus: Reply
    """The reply that has the keyboard first: the one that does no harm."""
    escape: Reply
    """What Escape means."""


Body = PageView | ItemView | ReviewView | SurveyView
PanelView = NavigatorView | CommentView | HelpView


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomView:
    """Everything at once."""

    frame: FrameView
    body: Body
    panel: PanelView | None
    dialog: DialogView | None
    exit: RoomExit | None
    """Set when the candidate has left and all of it is on the disk."""
