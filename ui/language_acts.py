"""The choice of a language: a menu at home, each language under its own name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from ui.i18n import LANGUAGES, speak_as
from ui.screens.home import HomeScreen
from ui.settings import remember_language
from ui.theme.fonts import LANGUAGE_FAMILIES, load_language_fonts, shell_font
from ui.words import language, tr


class LanguageActs(QObject):
    """Offers the languages, changes to one, and remembers it in the data folder."""

    def __init__(self, home: HomeScreen, folder: Path) -> None:
        super().__init__(home)
        self._home = home
        self._folder = folder

    def offer(self, add_more: Callable[[QMenu], None]) -> None:
        """The menu of settings, under its button; others add theirs below the languages."""
        anchor = self._home.language
        menu = self._menu()
        add_more(menu)
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def choose(self, code: str) -> None:
        """Speak a language and show home in it. A choice that cannot be kept holds until the end.

        Raises nothing: the folder's troubles are told where records are written.
        """
        speak_as(code)
        self._home.retranslate()
        self._home.language.setFocus()
        try:
            remember_language(self._folder, code)
        except OSError:
            return

    def _menu(self) -> QMenu:
        load_language_fonts()
        menu = QMenu(self._home)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("language_menu")
        menu.setAccessibleName(tr("Settings"))
        menu.addSection(tr("Language"))
        group = QActionGroup(menu)
        for choice in LANGUAGES:
            action = QAction(choice.name, group)
            action.setObjectName(f"language_{choice.code}")
            action.setData(choice.code)
            action.setCheckable(True)
            action.setChecked(choice.code == language().code)
            if choice.code in LANGUAGE_FAMILIES:
                action.setFont(shell_font(choice.code))
            action.triggered.connect(self._on_chosen)
            menu.addAction(action)
        return menu

    def _on_chosen(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.choose(action.data())
