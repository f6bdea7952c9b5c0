"""Messages: a title, a sign, a text and replies."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.presenters.room.actions import Reply
from ui.presenters.room.views import DialogView, FieldView
from ui.screens.room.panels import FOOT_HEIGHT, HEAD_HEIGHT, Window
from ui.theme.fonts import chrome_font
from ui.theme.tokens import Tokens
from ui.widgets.bars import BarButton
from ui.widgets.icons import Icon, draw_icon
from ui.widgets.itemtext import ItemText
from ui.widgets.option import outline


class DialogWindow(Window):
    """A message with its replies."""

    replied = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent, QSize(tokens.px(540), 0))
        self.setObjectName("dialog")
        self._shown: DialogView | None = None
        self._replies: dict[Reply, _ReplyButton] = {}
        self._sign = _Sign(tokens, self)
        self._text = ItemText(tokens=tokens)
        self._text.setObjectName("dialog_text")
        row = QHBoxLayout()
        row.setContentsMargins(18, 18, 18, 18)
        row.setSpacing(16)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self._field = _Field(tokens, self)
        self._field.line.returnPressed.connect(self._confirm)
        self.body.addWidget(self._field)
        self.foot_row.addStretch(1)

    def render_dialog(self, view: DialogView) -> None:
        """Show a message."""
        if view == self._shown:
            return
        self._shown = view
        self.set_title(view.title, view.spoken)
        self._sign.show_icon(Icon.WARNING if view.warning else Icon.INFORMATION)
        self._text.show_document(view.text)
        self._field.render_field(view.field)
        offered = [each.reply for each in view.replies]
        for reply, button in self._replies.items():
            self.foot_row.removeWidget(button)
            button.setVisible(reply in offered)
        for place, each in enumerate(view.replies):
            if each.reply not in self._replies:
                made = _ReplyButton(each.reply, self.foot)
                made.replied.connect(self.replied)
                self._replies[each.reply] = made
            button = self._replies[each.reply]
            button.show_face(each.label, None)
            button.set_separators(left=place == 0, right=True)
            self.foot_row.addWidget(button)
            button.show()

    def wanted_size(self) -> QSize:
        """As high as the message."""
        width = self._wanted.width()
        text = width - 2 - 36 - 16 - self._sign.width()
        return QSize(
            width,
            max(HEAD_HEIGHT, self.head_height())
            + max(FOOT_HEIGHT, self.foot.sizeHint().height())
            + 38
            + max(40, self._text.heightForWidth(text))
            + self._field.wanted_height(),
        )

    def focus_first(self) -> None:
        """The field, or the reply that does no harm."""
        if self._shown is None:
            return
        if self._shown.field is not None:
            self._field.line.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._replies[self._shown.focus].setFocus(Qt.FocusReason.PopupFocusReason)

    def focusables(self) -> list[QWidget]:
        """The field, if there is one, and the replies."""
        if self._shown is None:
            return []
        field = [] if self._shown.field is None else [self._field.line]
        return [*field, *(self._replies[each.reply] for each in self._shown.replies)]

    def take_written(self) -> str:
        """What stands in the field, which is empty after."""
        written = self._field.line.text()
        self._field.line.clear()
        return written

    def _confirm(self) -> None:
        if self._shown is not None and self._shown.confirm is not None:
            self.replied.emit(self._shown.confirm)

    def escape(self) -> None:
        """The reply that Escape means."""
        if self._shown is not None:
            self.replied.emit(self._shown.escape)


class _ReplyButton(BarButton):
    replied = Signal(object)

    def __init__(self, reply: Reply, parent: QWidget) -> None:
        super().__init__(parent)
        self._reply = reply
        self.setObjectName(f"dialog_{reply.value}")
        self.clicked.connect(self._reply_now)

    def _reply_now(self) -> None:
        self.replied.emit(self._reply)


class _Field(QWidget):
    """A text field with its label and what was wrong before; what is typed is not shown."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self.line = QLineEdit(self)
        self.line.setObjectName("dialog_field")
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMinimumHeight(tokens.chrome_px + 13)
        outline(self.line, tokens)
        self._label.setBuddy(self.line)
        self._note = QLabel(self)
        self._note.setObjectName("dialog_note")
        self._note.setWordWrap(True)
        palette = self._note.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(tokens.alarm))
        self._note.setPalette(palette)
        column = QVBoxLayout(self)
        column.setContentsMargins(70, 0, 18, 14)
        for widget in (self._label, self.line, self._note):
            widget.setFont(chrome_font(tokens.chrome_px))
            column.addWidget(widget)

    def render_field(self, view: FieldView | None) -> None:
        """Show the field, or nothing."""
        self.setVisible(view is not None)
        if view is not None:
            self._label.setText(view.label)
            self._note.setText(view.note)
            self._note.setVisible(bool(view.note))
            self.line.setAccessibleName(view.label)
            self.line.setAccessibleDescription(view.note)

    def wanted_height(self) -> int:
        """Height of what is shown of it."""
        return 0 if self.isHidden() else self.sizeHint().height()


class _Sign(QWidget):
    """The sign beside a message."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._icon = Icon.INFORMATION
        self.setFixedSize(36, 36)

    def show_icon(self, icon: Icon) -> None:
        """Which sign."""
        self._icon = icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the sign."""
        colour = self._tokens.alarm if self._icon is Icon.WARNING else self._tokens.accent
        draw_icon(QPainter(self), self._icon, QRectF(2, 2, 32, 32), QColor(colour))
