"""The look of everything around the exam room: calm, with room to breathe; light, dark, or black.

The exam room has colours of its own, from its driver profile; here are those of home, result and
walk. Tokens fill a palette and one small sheet, applied together to one page, so that neither
leaks into the room. No colour of the shell is written anywhere else; each pair meets WCAG AA.
The theme in use is, like the language, the one thing that all screens share.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.textsize import text_factor

if TYPE_CHECKING:
    from ui.theme.tokens import Tokens


class ShellTokens(NamedTuple):
    """Colours as ``#rrggbb``. (A named tuple is made faster than a dataclass, before any paint.)"""

    page: str = "#f4f6f8"
    card: str = "#ffffff"
    line: str = "#d5dce4"
    control_line: str = "#7b8898"
    text: str = "#1c2733"
    muted: str = "#536070"
    accent: str = "#1d5c9e"
    accent_over: str = "#174a80"
    on_accent: str = "#ffffff"
    selected: str = "#dde9f6"
    hover: str = "#eef3f8"
    disabled: str = "#59646f"
    disabled_fill: str = "#e6eaee"
    good: str = "#17683a"
    good_fill: str = "#e5f3ea"
    bad: str = "#9c2b22"
    bad_fill: str = "#fbeae8"
    notice: str = "#5e4600"
    notice_fill: str = "#fff5d6"
    notice_line: str = "#dcc479"


LIGHT = ShellTokens()
DARK = ShellTokens(
    page="#14181d", card="#1d232a", line="#3a444f", control_line="#8592a0", text="#e8edf2",
    muted="#a9b4c0", accent="#82b6ee", accent_over="#a5cbf5", on_accent="#0b1622",
    selected="#264059", hover="#29323c", disabled="#96a1ad", disabled_fill="#2a323b",
    good="#83d89e", good_fill="#17301f", bad="#ffa198", bad_fill="#3d1e1b", notice="#f2d27a",
    notice_fill="#352d10", notice_line="#7d6c2b",
)  # fmt: skip
HIGH_CONTRAST = ShellTokens(
    page="#000000", card="#000000", line="#ffffff", control_line="#ffffff", text="#ffffff",
    muted="#ffffff", accent="#ffff00", accent_over="#ffffff", on_accent="#000000",
    selected="#003066", hover="#262626", disabled="#bfbfbf", disabled_fill="#000000",
    good="#8cffa8", good_fill="#000000", bad="#ffb0a8", bad_fill="#000000", notice="#ffff00",
    notice_fill="#000000", notice_line="#ffff00",
)  # fmt: skip
"""White on black; every pair has 7:1 (WCAG AAA)."""

THEMES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}

_used = LIGHT


def look() -> ShellTokens:
    """The theme in use."""
    return _used


def use(theme: str, application: QApplication) -> None:
    """From now on, pages are made in that theme of :data:`THEMES`; in the light one if unknown.

    The application's palette goes with it: a page with a style sheet hands none on.
    """
    global _used
    _used = THEMES.get(theme, LIGHT)
    application.setPalette(palette())
    _outline()


def _outline() -> None:
    """Give controls outlines that can be seen, unless they have them.

    Fusion derives them from the window's colour: too dark on dark, too faint on light. A palette
    given to the whole application takes them away.
    """
    line = QColor(_used.control_line if _used is LIGHT else _used.text)
    role = QPalette.ColorRole.Window
    if QApplication.palette("QCheckBox").color(role) == line:  # type: ignore[call-overload]
        return
    firm = palette()
    firm.setColor(role, line)
    for kind in ("QCheckBox", "QRadioButton", "QComboBox", "QLineEdit", "QSpinBox", "QPushButton"):
        QApplication.setPalette(firm, kind)  # type: ignore[arg-type]  # the stub is wrong


PAIRS = (
    ("text", "page"), ("text", "card"), ("muted", "page"), ("muted", "card"),
    ("on_accent", "accent"), ("on_accent", "accent_over"), ("accent", "card"),
    ("text", "selected"), ("text", "hover"), ("good", "card"), ("good", "good_fill"),
    ("bad", "card"), ("bad", "bad_fill"), ("notice", "notice_fill"), ("good", "selected"),
    ("bad", "selected"), ("muted", "selected"), ("disabled", "page"), ("disabled", "card"),
    ("disabled", "disabled_fill"), ("good", "hover"), ("bad", "hover"), ("muted", "hover"),
    ("text", "good_fill"), ("text", "bad_fill"), ("muted", "good_fill"), ("muted", "bad_fill"),
    ("accent", "page"),
)  # fmt: skip
"""Foreground on background, as they are used; a test holds their contrast."""

SIGNS = (
    ("control_line", "page"), ("control_line", "card"), ("accent", "page"), ("accent", "card"),
    ("good", "card"), ("bad", "card"), ("good", "good_fill"), ("bad", "bad_fill"),
    ("text", "card"), ("text", "page"), ("accent", "selected"),
)  # fmt: skip
"""Borders of controls, rings and parts of charts on what they stand on: 3:1."""

_SHEET = Template("""
QFrame#shell_page { background: $page; border: none; }
QWidget#shell_body { background: $page; }
QFrame[card="true"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[banner="true"] {
  background: $notice_fill; border: 1px solid $notice_line; border-radius: 8px;
}
QFrame[banner="true"] QLabel { color: $notice; }
QLabel[role="brand"] { font-size: ${px20}px; font-weight: bold; }
QLabel[role="title"] { font-size: ${px17}px; font-weight: bold; }
QLabel[role="field"] { font-weight: bold; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="hint"] { color: $notice; }
QLabel[role="empty"] { color: $muted; font-size: ${px15}px; }
QPushButton {
  background: $card; color: $text; border: 1px solid $control_line; border-radius: 5px;
  padding: 6px 14px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $disabled; background: $page; border-color: $line; }
QPushButton[primary="true"] {
  background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: bold;
  padding: 9px 22px;
}
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed { background: $accent_over; }
QPushButton[primary="true"]:focus {
  background: $accent_over; border: 2px solid $text; padding: 8px 21px;
}
QPushButton[primary="true"]:disabled {
  background: $disabled_fill; color: $disabled; border-color: $line;
}
QComboBox, QLineEdit { min-height: 26px; }
QCheckBox, QRadioButton { min-height: 19px; }
QTreeView, QTableView, QListView, QPlainTextEdit, QTextEdit {
  background: $card; border: 1px solid $line; border-radius: 5px;
}
QTreeView:focus, QListView:focus, QTableView:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 1px solid $accent;
}
QTreeView::item, QListView::item { padding: 5px 4px; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected { background: $selected; color: $text; }
QScrollBar { background: $page; border: none; }
QScrollBar:vertical { width: 16px; }
QScrollBar:horizontal { height: 16px; }
QScrollBar::handle { background: $control_line; border: 4px solid $page; border-radius: 8px; }
QScrollBar::handle:hover { background: $text; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QHeaderView::section {
  background: $card; color: $muted; border: none; border-bottom: 1px solid $line; padding: 6px 7px;
}
QFrame[outcome="pass"] { background: $good_fill; border: none; border-radius: 8px; }
QFrame[outcome="fail"] { background: $bad_fill; border: none; border-radius: 8px; }
QLabel[role="outcome"] { font-size: ${px54}px; font-weight: bold; }
QFrame[outcome="pass"] QLabel[role="outcome"], QLabel[tone="good"] { color: $good; }
QFrame[outcome="fail"] QLabel[role="outcome"], QLabel[tone="bad"] { color: $bad; }
QLabel[tone="good"], QLabel[tone="bad"] { font-weight: bold; }
QLabel[role="figure"] { font-size: ${px15}px; font-weight: bold; }
QFrame[option="key"] { background: $good_fill; border: 1px solid $good; border-radius: 6px; }
QFrame[option="mistake"] { background: $bad_fill; border: 1px solid $bad; border-radius: 6px; }
QFrame[option="other"] { background: $card; border: 1px solid $line; border-radius: 6px; }
""")


_PIXELS = (15, 17, 20, 54)
"""Sizes of text in the sheet, for a system font of the usual size."""


def sheet(tokens: ShellTokens | None = None) -> str:
    """The style sheet of a shell page; of the theme in use if none is given."""
    factor = text_factor()
    sizes = {f"px{pixels}": round(pixels * factor) for pixels in _PIXELS}
    return _SHEET.substitute((tokens or _used)._asdict(), **sizes)


def palette(tokens: ShellTokens | None = None) -> QPalette:
    """The palette of a shell page: what Fusion draws itself."""
    tokens = tokens or _used
    made = QPalette(QColor(tokens.page))
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, tokens.page), (role.WindowText, tokens.text), (role.Base, tokens.card),
        (role.AlternateBase, tokens.page), (role.Text, tokens.text),
        (role.Button, tokens.card), (role.ButtonText, tokens.text),
        (role.Light, tokens.line), (role.Midlight, tokens.hover), (role.Mid, tokens.line),
        (role.Dark, tokens.control_line), (role.Shadow, tokens.control_line),
        (role.Accent, tokens.accent), (role.LinkVisited, tokens.accent),
        (role.PlaceholderText, tokens.muted), (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent), (role.Link, tokens.accent),
        (role.ToolTipBase, tokens.card), (role.ToolTipText, tokens.text),
    ):  # fmt: skip
        made.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return made


def apply_sheet(page: QWidget) -> None:
    """The first half of :func:`apply_shell`, for a page that is painted before anything else."""
    page.setStyleSheet(sheet())


def apply_palette(page: QWidget) -> None:
    """The second half: the first colour made costs 15 ms, all of Qt's enumerations."""
    page.setPalette(palette())
    page.setAutoFillBackground(True)
    _outline()


def apply_shell(page: QWidget) -> None:
    """Give a page of the shell its palette and sheet, together."""
    apply_palette(page)
    apply_sheet(page)


def item_tokens() -> Tokens:
    """The look of item text on a card of a shell page."""
    from dataclasses import replace  # noqa: PLC0415  (not needed for the first picture)

    from ui.theme.tokens import LIGHT as ROOM  # noqa: PLC0415

    size = text_factor()
    return replace(
        ROOM, page=_used.card, panel=_used.hover, field=_used.card, text=_used.text,
        muted=_used.muted, link=_used.accent, line=_used.control_line, edge=_used.control_line,
        focus=_used.accent, item_px=round(ROOM.item_px * size), scale=size,
    )  # fmt: skip
