"""Whereabouts: what tells one view of the room from another, for whoever renders them."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from core.markup import plain
from ui.presenters.room.itemparts import ItemView
from ui.presenters.room.looks import LookView
from ui.presenters.room.views import AwayView, Body, PageView, ReviewView, RoomView, SurveyView


def top_of(view: RoomView | None) -> object:
    """What is on top of the content: a name that changes whenever something else is."""
    if view is None:
        return None
    if view.dialog is not None:
        return view.dialog.ask
    return None if view.panel is None else view.panel.panel


def place_of(body: Body) -> object:
    """Where the candidate is: another value is another page."""
    match body:
        case PageView() | AwayView():
            return body.name
        case ItemView():
            return body.index
        case ReviewView() | SurveyView():
            return type(body)


def arrival(body: Body) -> str:
    """What is said of a page just reached. One that takes the keyboard itself says all by that."""
    match body:
        case ItemView():
            return f"{body.spoken}. {plain(body.stem)}"
        case ReviewView():
            return f"{body.heading}. {body.summary}"
        case SurveyView():
            return f"{body.heading}. {plain(body.text)}"
        case PageView() | AwayView():
            return ""


def style_of(look: LookView) -> tuple[str, int]:
    """What all widgets take when they are made."""
    return look.scheme, look.zoom


def steady(palette: QPalette) -> QPalette:
    """The palette with disabled text like the rest: behind a dialog the question stays readable."""
    roles = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)
    for role in roles:
        colour = palette.color(QPalette.ColorGroup.Active, role)
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour)
    return palette
