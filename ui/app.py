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
from ui.settings import data_folder, remembered_language, remembered_theme  # noqa: E402
from ui.theme.fonts import load_fonts, shell_font  # noqa: E402
from ui.theme.shell import use  # noqa: E402
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

TRANSLATED = ("vi", "ja", "ko", "zh")
"""Beginnings of the locales that may have a translation; :mod:`ui.i18n` knows which do."""

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
            carrel = Carrel.open(self._data_dir, clock)
        except CarrelError as error:
            self._not_opened(error)
            return
        try:
            carrel.check_lists()
        except CarrelError as error:
            carrel.close()
            self._not_opened(error)
            return
        self._carrel = carrel
        self.fill(carrel)

    def fill(self, carrel: Carrel) -> None:
        """Bring home to life with the records."""
        from ui.flow import Flow  # noqa: PLC0415  (behind the first picture)
        from ui.tasks import Tasks  # noqa: PLC0415

        self.home.finish()
        self._tasks = Tasks()
        self.flow = Flow(carrel, self.window, self.home, self._tasks)
        self.flow.restore_confirmed.connect(self._on_restore_from)
        self.flow.show_home()
        gc.enable()
        QTimer.singleShot(0, self._ready)

    def _ready(self) -> None:
        self._on_ready()
        if self.flow:
            self.flow.appearance.follow()
            self.flow.prepare_banks(self._begin_asked)

    def _begin_asked(self) -> None:
        """Open the sitting that the command line asks for."""
        if self.flow:
            self.flow.look_at_records()
            if self._begin:
                self.flow.begin(self._begin)

    def _not_opened(self, error: CarrelError) -> None:
        from core.errors import DamagedRecords  # noqa: PLC0415
        from ui.screens.trouble import TroubleScreen  # noqa: PLC0415  (rarely needed)

        self.exit_code = error.exit_code
        self.home.set_busy(tr("The records are not open."))
        damaged = isinstance(error, DamagedRecords)
        screen = TroubleScreen(tr(error.message), self._backup_offered(error), salvage=damaged)
        screen.retry_asked.connect(self._on_retry)
        screen.restore_asked.connect(self._on_restore)
        screen.salvage_asked.connect(self._on_salvage)
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

    def _on_restore_from(self, backup: object) -> None:
        """Let go of the records, put a backup in their place, and begin anew with it."""
        from core.clock import SystemClock  # noqa: PLC0415
        from core.restoring import restore_newest  # noqa: PLC0415  (rarely needed)

        assert isinstance(backup, Path)
        assert self._tasks is not None
        assert self._carrel is not None
        assert self.flow is not None
        self._tasks.close()
        self.flow.deleteLater()
        self._carrel.close()
        self.flow = self._tasks = self._carrel = None
        self.window.drop_screen(self.home)
        self.home = HomeScreen()
        self.window.show_screen(self.home)
        try:
            restore_newest(self._data_dir, SystemClock(), backup)
        finally:
            self._open()

    def _on_salvage(self) -> None:
        """Save what can be read of the damaged records in a folder of the user's choice."""
        from core.paths import Paths  # noqa: PLC0415  (rarely needed)
        from ui.records_acts import choose_folder, salvage_beside  # noqa: PLC0415
        from ui.tasks import Tasks  # noqa: PLC0415

        screen = self._trouble
        assert screen is not None
        tasks = self._tasks = self._tasks or Tasks()
        paths = Paths.choose(self._data_dir)
        choose_folder(
            screen, lambda folder: salvage_beside(screen, tasks, paths, folder, screen.say)
        )

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
        if self._carrel:
            self._carrel.settle_key()
            if not self._carrel.close():
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
    choose_theme(app, data_dir)
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
    code = remembered_language(data_folder(data_dir)) or QLocale.system().name()
    if code[:2] in TRANSLATED:
        from ui.i18n import known, speak_as  # noqa: PLC0415  (most windows speak English)

        speak_as(known(code))


def choose_theme(app: QApplication, data_dir: Path | None) -> None:
    """Look as chosen last. Whether the system asks for another theme now is asked later."""
    theme = remembered_theme(data_folder(data_dir)).rpartition("-")[2]
    if theme not in ("", "light"):
        use(theme, app)


def _nothing() -> None:
    """What follows where nobody measures."""
