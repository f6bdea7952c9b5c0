"""Every screen around the exam room, from the gallery that the language tests use, and a few more.

The gallery's window has the size asked for; what lies before it is painted in its middle.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.fakes import make_clock
from tests.screens.painting import settle
from tests.ui.desk import Desk
from tests.ui.i18n.gallery import Gallery, newest_dialog
from ui.app import Shell
from ui.screens.dialogs import ShellDialog

Shot = tuple[str, QWidget, QWidget]
"""Name, what is shown, and the window that it lies in."""


def screens(folder: Path, size: tuple[int, int], *, home_only: bool = False) -> Iterator[Shot]:
    """One after the other, each while it is on the screen."""
    desk = Desk.make(folder / "data", make_clock())
    gallery = Gallery(desk, size)
    try:
        window = gallery.window
        if home_only:
            yield "home", window, window
            return
        yield from _options(gallery)
        for name, widget in gallery.screens():
            yield name.replace("_", "-"), widget, window
        yield from _themes(gallery)
    finally:
        gallery.close()
        desk.carrel.close()
    yield from _empty(folder / "new", size)


def _options(gallery: Gallery) -> Iterator[Shot]:
    gallery.shell.home.setup.options_button.click()
    settle()
    dialog = newest_dialog()
    yield "options", dialog, gallery.window
    for name, opener in (("policy", "options_policy"), ("fidelity", "options_card")):
        button = dialog.findChild(QPushButton, opener)
        assert button is not None
        button.click()
        settle()
        above = dialog.findChild(ShellDialog, f"{name}_dialog")
        assert above is not None
        yield name, above, gallery.window
        above.close()
    dialog.close()


def _themes(gallery: Gallery) -> Iterator[Shot]:
    flow = gallery.shell.flow
    assert flow is not None
    for theme in ("dark", "contrast", "light"):
        flow.appearance.choose(theme)
        settle()
        if theme != "light":
            yield f"home-{theme}", gallery.window, gallery.window


def _empty(folder: Path, size: tuple[int, int]) -> Iterator[Shot]:
    """Home of someone who is new here."""
    from core.app import Carrel  # noqa: PLC0415  (as the program does)

    carrel = Carrel.open(folder, make_clock(), shipped_banks=folder / "none-shipped")
    shell = Shell(folder)
    shell.window.painted.disconnect()
    shell.window.setFixedSize(*size)
    shell.window.show()
    shell.fill(carrel)
    settle()
    yield "home-empty", shell.window, shell.window
    assert shell._tasks is not None
    shell._tasks.close()
    shell.window.close()
    shell.window.deleteLater()
    QApplication.processEvents()
    carrel.close()
