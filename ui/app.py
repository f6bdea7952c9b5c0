"""Composition root with Qt: paints home first, reads the records behind the first picture.

What is imported at the top is what the first picture needs, and no more; the database and the
presenters come after it. The order is measured (``bench/``).
"""

from __future__ import annotations

import builtins
import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

# PySide6 replaces ``__import__`` to look for ``from __feature__ import`` and then reads the source
# of every module imported later. We use no features: put back, it makes the imports behind the
# first picture 100 ms faster and 20 MiB smaller.
_import = builtins.__import__
from PySide6.QtCore import QLocale, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

builtins.__import__ = _import

from ui.screens.home import HomeScreen  # noqa: E402
from ui.theme.fonts import load_fonts, shell_font  # noqa: E402
from ui.window import MainWindow  # noqa: E402
from ui.words import tr  # noqa: E402

if TYPE_CHECKING:
    from core.app import Carrel
    from core.errors import CarrelError
    from ui.crash import CrashHook, Notice
    from ui.flow import Flow
    from ui.screens.trouble import TroubleScreen
    from ui.seat import Begin
    from ui.tasks import Tasks

Hook = Callable[[], None]

UNWRITTEN = 5
"""Exit code if the last events could not be written: that of :class:`core.errors.StorageError`."""


class Shell:
    """The window and everything behind it, in the order in which it comes to be."""

    def __init__(
        self,
        data_dir: Path | None,
        begin: Begin | None = None,
        *,
        on_painted: Hook | None = None,
        on_ready: Hook | None = None,
    ) -> None:
        self._data_dir = data_dir
        self._begin = begin
        self._on_painted = on_painted or _nothing
        self._on_ready = on_ready or _nothing
        self._carrel: Carrel | None = None
        self._tasks: Tasks | None = None
        self._hook: CrashHook | None = None
        self._trouble: TroubleScreen | None = None
        self.flow: Flow | None = None
        self.exit_code = 0
        self.window = MainWindow()
        self.home = HomeScreen()
        self.window.show_screen(self.home)
        self.window.painted.connect(self._after_paint)

    def _after_paint(self) -> None:
        self._on_painted()
        self._open()

    def _open(self) -> None:
        """Open the records and fill home; trouble leaves a window that says so."""
        from core.clock import SystemClock  # noqa: PLC0415  (behind the first picture)
        from core.errors import CarrelError  # noqa: PLC0415
        from core.log import start_logging  # noqa: PLC0415
        from core.paths import Paths  # noqa: PLC0415
        from ui.crash import CrashHook  # noqa: PLC0415

        clock = SystemClock()
        if self._hook is None:
            paths = Paths.choose(self._data_dir)
            start_logging(paths.logs)
            self._hook = CrashHook(paths.crashes, clock, self._tell)
            self._hook.install()
        from core.app import Carrel  # noqa: PLC0415

        try:
            self._carrel = Carrel.open(self._data_dir, clock)
        except CarrelError as error:
            self._not_opened(error)
            return
        self.fill(self._carrel)

    def fill(self, carrel: Carrel) -> None:
        """Bring home to life with the records."""
        from ui.flow import Flow  # noqa: PLC0415  (behind the first picture)
        from ui.language_acts import LanguageActs  # noqa: PLC0415
        from ui.tasks import Tasks  # noqa: PLC0415

        self.home.finish()
        self._tasks = Tasks()
        self.flow = Flow(carrel, self.window, self.home, self._tasks)
        self.flow.show_home()
        self._languages = LanguageActs(self.home, self._paths.data)
        gc.enable()
        QTimer.singleShot(0, self._ready)

    def _ready(self) -> None:
        self._on_ready()
        if self.flow:
            self.flow.prepare_banks(self._begin_asked)

    def _begin_asked(self) -> None:
        """Open the sitting that the command line asks for."""
        if self._begin and self.flow:
            self.flow.begin(self._begin)

    def _not_opened(self, error: CarrelError) -> None:
        from ui.screens.trouble import TroubleScreen  # noqa: PLC0415  (rarely needed)

        self.exit_code = error.exit_code
        self.home.set_busy(tr("The records are not open."))
        screen = TroubleScreen(tr(error.message), self._backup_offered(error))
        screen.retry_asked.connect(self._on_retry)
        screen.restore_asked.connect(self._on_restore)
        screen.quit_asked.connect(self.window.close)
        self._trouble = screen
        self.window.show_screen(screen)

    def _backup_offered(self, error: CarrelError) -> str:
        """Moment of the newest sound backup, in words, if the records are damaged."""
        from core.errors import DamagedRecords, NotFound  # noqa: PLC0415  (rarely needed)
        from core.paths import Paths  # noqa: PLC0415
        from core.storage.backup import moment_of, newest_sound  # noqa: PLC0415
        from ui.presenters.wording import local_moment  # noqa: PLC0415

        if not isinstance(error, DamagedRecords):
            return ""
        try:
            return local_moment(moment_of(newest_sound(Paths.choose(self._data_dir).backups)))
        except NotFound:
            return ""

    def _on_restore(self) -> None:
        """Put the newest sound backup in the place of the damaged records, and open them."""
        from core.clock import SystemClock  # noqa: PLC0415
        from core.restoring import restore_newest  # noqa: PLC0415  (rarely needed)

        restore_newest(self._data_dir, SystemClock())
        self._on_retry()

    def _on_retry(self) -> None:
        self.exit_code = 0
        self.home.set_busy(tr("Opening the records…"))
        if self._trouble:
            self.window.drop_screen(self._trouble)
        self._open()

    def _tell(self, notice: Notice) -> None:
        from ui.screens.notices import notice_dialog  # noqa: PLC0415  (rarely needed)

        notice_dialog(self.window, notice).open()

    def close(self) -> None:
        """Let go of everything, in the opposite order; after the event loop has ended."""
        if self._tasks:
            self._tasks.close()
        if self._carrel and not self._carrel.close():
            self.exit_code = UNWRITTEN
        if self._hook:
            self._hook.uninstall()


def run_window(
    data_dir: Path | None,
    begin: Begin | None = None,
    *,
    on_painted: Hook | None = None,
    on_ready: Hook | None = None,
) -> int:
    """Show the window until it is closed; gives the exit code.

    ``begin`` opens a sitting at once. ``on_painted`` is called when the first picture of home is
    there, ``on_ready`` when its lists are filled and it takes clicks; for measuring.
    """
    gc.disable()  # until home is filled: collecting what start-up makes frees nothing
    app = make_application()
    choose_language(data_dir)
    shell = Shell(data_dir, begin, on_painted=on_painted, on_ready=on_ready)
    shell.window.show()
    code = app.exec()
    shell.close()
    return shell.exit_code or code


def make_application() -> QApplication:
    """The application with the shell's style and font."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Carrel")
    if app.style().name() != "fusion":  # making a style takes 5 ms
        app.setStyle("Fusion")
    load_fonts()
    app.setFont(shell_font())
    return app


def choose_language(data_dir: Path | None) -> None:
    """Speak the language chosen last, or that of the system; English costs no import."""
    from core.paths import Paths  # noqa: PLC0415  (only a window that is shown has a language)
    from ui.settings import remembered_language  # noqa: PLC0415

    code = remembered_language(Paths.choose(data_dir).data)
    if code != "en" and (code or QLocale.system().name() not in ("C", "en_US", "en_GB")):
        from ui.i18n import speak_as  # noqa: PLC0415  (as above)

        speak_as(code)


def _nothing() -> None:
    """What follows where nobody measures."""
