"""Colour scheme and zoom on the toolbar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.presenters.room.looks import ChoiceView, LookView
from ui.theme.tokens import Tokens
from ui.widgets.choice import ChoiceButton
from ui.widgets.icons import Icon


class LookTools(QWidget):
    """Two lists, side by side."""

    scheme_chosen = Signal(str)
    """Id of a colour scheme."""
    zoom_chosen = Signal(str)
    """Percent."""

    def __init__(self, tokens: Tokens, parent: QWidget, *, height: int) -> None:
        super().__init__(parent)
        self._shown: LookView | None = None
        self._scheme = ChoiceButton(tokens, self, height=height)
        self._scheme.setObjectName("colour_scheme")
        self._scheme.chosen.connect(self.scheme_chosen)
        self._zoom = ChoiceButton(tokens, self, height=height)
        self._zoom.setObjectName("zoom")
        self._zoom.chosen.connect(self.zoom_chosen)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self._scheme, self._zoom):
            row.addWidget(button)

    def render_look(self, view: LookView) -> None:
        """Show what can be chosen; nothing where the driver offers nothing."""
        if view == self._shown:
            return
        self._shown = view
        _render(self._scheme, view.schemes, Icon.SCHEME)
        _render(self._zoom, view.zooms, Icon.ZOOM)
        self.setVisible(view.schemes is not None or view.zooms is not None)

    def focusables(self) -> list[QWidget]:
        """The buttons shown, in order."""
        return [each for each in (self._scheme, self._zoom) if not each.isHidden()]


def _render(button: ChoiceButton, view: ChoiceView | None, icon: Icon) -> None:
    button.setVisible(view is not None)
    if view is not None:
        button.show_face(f"{view.label} ▾", icon, spoken=view.spoken)
        button.show_options((each.id, each.title, each.chosen) for each in view.options)
