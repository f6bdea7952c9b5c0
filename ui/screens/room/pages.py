"""Pages to read, and the survey."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from core.markup import plain
from ui.presenters.room.actions import Action
from ui.presenters.room.views import PageView, SurveyQuestionView, SurveyView
from ui.screens.room.item_body import ItemBody
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.itemtext import ItemText
from ui.widgets.option import LEAST_TARGET, firm
from ui.widgets.page import ScrollPage, heading_label


class PageScreen(ScrollPage):
    """Heading and text, and on some pages an item to try."""

    worked = Signal(object)
    """What is done to the item to try, as an intent."""
    acted = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent, reads=True)
        self.setObjectName("page")
        self._shown: PageView | None = None
        self._heading = heading_label(tokens, self)
        self._text = ItemText(tokens=tokens)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._text)
        self._sample = ItemBody(tokens, {}, self, prefix="sample_")
        self._sample.worked.connect(self.worked)
        self._sample.cleared.connect(lambda: self.acted.emit(Action.CLEAR_HIGHLIGHTS))
        self._sample.hide()
        self.column.addWidget(self._sample)

    def render_page(self, view: PageView) -> None:
        """Show a page."""
        if view.sample is not None:
            # Always: a click that was refused has still turned its button.
            self._sample.render_item(view.sample)
            self._sample.setAccessibleName(view.sample.spoken)
        self._sample.setVisible(view.sample is not None)
        before, self._shown = self._shown, view
        if before is not None and before.name == view.name:
            return
        self._heading.setText(view.heading)
        self._text.show_document(view.text)
        self.setAccessibleName(f"{view.heading}. {plain(view.text)}")
        self.to_top()

    def focusables(self) -> list[QWidget]:
        """The page itself, then the item to try."""
        tried = self._shown is not None and self._shown.sample is not None
        return [self, *(self._sample.focusables() if tried else ())]

    def focus_first(self) -> None:
        """Give the keyboard to the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: letters choose on the item to try, where they do in the exam."""
        tried = self._shown is not None and self._shown.sample is not None
        if not (tried and self._sample.take_letter(event)):
            super().keyPressEvent(event)


class SurveyScreen(ScrollPage):
    """Questions with radio buttons."""

    answered = Signal(str, str)
    """Id of the question, text of the answer."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent, reads=False)
        self.setObjectName("survey")
        self._shown: SurveyView | None = None
        self._questions: list[_Question] = []
        self._heading = heading_label(tokens, self)
        self._text = ItemText(tokens=tokens)
        self._note = QLabel(self)
        self._note.setObjectName("survey_note")
        self._note.setFont(item_font(tokens.item_px, bold=True))
        self._note.setPalette(_inked(self._note.palette(), tokens.alarm))
        self._note.hide()
        for widget in (self._heading, self._text, self._note):
            self.column.addWidget(widget)

    def render_survey(self, view: SurveyView) -> None:
        """Show the questions and what was answered."""
        if view == self._shown:
            return
        note_is_new = bool(view.note) and (self._shown is None or self._shown.note != view.note)
        self._shown = view
        self._heading.setText(view.heading)
        self._text.show_document(view.text)
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        while len(self._questions) < len(view.questions):
            question = _Question(self._tokens, len(self._questions), self)
            question.answered.connect(self.answered)
            self.column.addWidget(question)
            self._questions.append(question)
        for question, shown in zip(self._questions, view.questions, strict=True):
            question.render_question(shown)
        if note_is_new:
            self.to_top()
            for question, shown in zip(self._questions, view.questions, strict=True):
                if shown.missing:
                    question.focusables()[0].setFocus(Qt.FocusReason.OtherFocusReason)
                    break

    def focusables(self) -> list[QWidget]:
        """Every radio button."""
        return [button for question in self._questions for button in question.focusables()]

    def focus_first(self) -> None:
        """Give the keyboard to the first answer."""
        for button in self.focusables()[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)


class _Question(QWidget):
    """One question of the survey."""

    answered = Signal(str, str)

    def __init__(self, tokens: Tokens, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._place = place
        self._shown: SurveyQuestionView | None = None
        self._label = QLabel(self)
        self._label.setFont(item_font(tokens.item_px, bold=True))
        self._label.setWordWrap(True)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(6)
        self._column.addWidget(self._label)

    def render_question(self, view: SurveyQuestionView) -> None:
        """Show the question; in the warning colour if it was left out."""
        if self._shown is None:
            self._label.setText(f"{self._place + 1}. {view.text}")
            for number, option in enumerate(view.options):
                button = QRadioButton(option.text.replace("&", "&&"), self)
                button.setObjectName(f"survey_{self._place}_{number}")
                firm(button, self._tokens)
                button.setFont(item_font(self._tokens.item_px))
                button.setMinimumHeight(LEAST_TARGET)
                button.setAccessibleDescription(view.text)
                self._group.addButton(button, number)
                self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                if number == 0:
                    self._label.setBuddy(button)
        if self._shown is None or self._shown.missing != view.missing:
            ink = self._tokens.alarm if view.missing else self._tokens.text
            self._label.setPalette(_inked(self._label.palette(), ink))
        self._shown = view
        for number, option in enumerate(view.options):
            if option.chosen:
                self._group.button(number).setChecked(True)

    def focusables(self) -> list[QWidget]:
        """The radio buttons."""
        return list(self._group.buttons())

    def _toggled(self, number: int, on: bool) -> None:
        """By a click, or by assistive technology, which turns a button without clicking it."""
        if on and self._shown is not None and not self._shown.options[number].chosen:
            self.answered.emit(self._shown.id, self._shown.options[number].text)


def _inked(palette: QPalette, colour: str) -> QPalette:
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    return palette
