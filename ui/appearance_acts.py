"""The choice of a theme for everything around the exam room: as the system has it, or one of ours.

It takes effect at once and is remembered with what the system asked for last, so that the first
picture of the next start need not ask.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QMenu

from core.words import message
from ui.screens.home import HomeScreen
from ui.settings import remember_theme, remembered_theme
from ui.theme.shell import THEMES, apply_palette, apply_sheet, look, use
from ui.theme.system import system_theme
from ui.words import tr

SYSTEM = "system"
CHOICES = {
    SYSTEM: message("Colours of the system"),
    "light": message("Light"),
    "dark": message("Dark"),
    "contrast": message("High contrast"),
}


class AppearanceActs(QObject):
    """Offers the themes, changes to one, and follows the system while that is the choice."""

    def __init__(self, home: HomeScreen, folder: Path) -> None:
        super().__init__(home)
        self._home = home
        self._folder = folder
        kept = remembered_theme(folder)
        self._choice = kept if kept in THEMES else SYSTEM
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow)

    @property
    def choice(self) -> str:
        """What is chosen, of :data:`CHOICES`."""
        return self._choice

    def follow(self) -> None:
        """Look as the system asks, if that is the choice."""
        if self._choice == SYSTEM:
            self._put_on(system_theme())

    def choose(self, choice: str) -> None:
        """Another theme, at once. A choice that cannot be kept holds until the end."""
        self._choice = choice
        self._put_on(system_theme() if choice == SYSTEM else choice)
        self._home.language.setFocus()

    def add_to(self, menu: QMenu) -> None:
        """The themes as entries of the settings' menu."""
        menu.addSection(tr("Colours"))
        group = QActionGroup(menu)
        for name, title in CHOICES.items():
            action = QAction(tr(title), group)
            action.setObjectName(f"theme_{name}")
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == self._choice)
            menu.addAction(action)
        group.triggered.connect(self._on_chosen)

    def _on_chosen(self, action: QAction) -> None:
        self.choose(action.data())

    def _put_on(self, theme: str) -> None:
        kept = f"{SYSTEM}-{theme}" if self._choice == SYSTEM else theme
        if kept != remembered_theme(self._folder):
            self._keep(kept)
        if look() is THEMES[theme]:
            return
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        use(theme, application)
        for page in self._home.window().findChildren(QFrame, "shell_page"):
            apply_palette(page)
            apply_sheet(page)
        self._home.retranslate()

    def _keep(self, theme: str) -> None:
        try:
            remember_theme(self._folder, theme)
        except OSError:
            return
