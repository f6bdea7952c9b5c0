"""One option of an item: native button, letter, and rich text that chooses too."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QRadioButton, QWidget

from core.markup import Document
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.itemtext import ItemText
