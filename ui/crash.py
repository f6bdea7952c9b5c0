"""One hook for everything that goes wrong: main thread, other threads, and Qt's own messages.

*Trouble* (:class:`core.errors.CarrelError`) is shown as its sentence. Anything else is a *bug*: a
crash report is written and the dialog says where. A report holds no answer, key or item text:
frames with their source lines, but neither local values nor the words of the exception, which may
quote them.
"""

from __future__ import annotations

import logging
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from core.errors import BankError, CarrelError
from ui.words import tr

if TYPE_CHECKING:
    from core.clock import Clock

_log = logging.getLogger("carrel.crash")

REPORTS_KEPT = 20
"""Older crash reports are removed when a new one is written."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something in the user's surroundings."""

    sentence: str
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Crash:
    """A bug of ours."""

    report: str
    """What was written, for reading and copying."""
    path: Path | None
    """Where it was written; None if the folder cannot be written."""


Notice = Trouble | Crash


class CrashHook(QObject):
    """Catches what nobody else caught and tells it on the window's thread."""

    _noticed = Signal(object)

    def __init__(self, folder: Path, clock: Clock, tell: Callable[[Notice], None]) -> None:
        super().__init__()
        self._folder = folder
        self._clock = clock
        self._tell = tell
        self._seen: set[str] = set()
        self._noticed.connect(self._on_noticed, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Take over the hooks of Python and Qt."""
        sys.excepthook = self.handle
        threading.excepthook = self._from_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(_from_qt)

    def uninstall(self) -> None:
        """Give them back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(None)

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Deal with an exception that nobody caught; any thread."""
        if isinstance(error, KeyboardInterrupt | SystemExit):
            self._before[0](kind, error, trace)
            return
        if isinstance(error, CarrelError):
            _log.info("trouble: %s", kind.__name__)
            self._noticed.emit(trouble(error))
            return
        report = report_text(error)
        _log.error("bug\n%s", report)
        if report in self._seen:  # one that comes with every tick of a timer is told once
            return
        self._seen.add(report)
        self._noticed.emit(Crash(report, write_report(self._folder, self._clock, report)))

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.handle(args.exc_type, args.exc_value, args.exc_traceback)

    def _unraisable(self, args: object) -> None:
        error = getattr(args, "exc_value", None)
        if isinstance(error, BaseException):
            self.handle(type(error), error, error.__traceback__)

    def _on_noticed(self, notice: Notice) -> None:
        self._tell(notice)


def trouble(error: CarrelError) -> Trouble:
    """What to show of a trouble."""
    return Trouble(tr(error.message), error.faults if isinstance(error, BankError) else ())


def report_text(error: BaseException) -> str:
    """A crash report: versions, and where each exception of the chain came from."""
    lines = [
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        "Words of exceptions and values of variables are left out: they may hold answers.",
    ]
    for link in _chain(error):
        lines.append("")
        lines.extend(line.rstrip("\n") for line in traceback.format_tb(link.__traceback__))
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
    return "\n".join(lines) + "\n"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The exceptions that led to one, the first first."""
    links: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in links:
        links.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return reversed(links)


def write_report(folder: Path, clock: Clock, report: str) -> Path | None:
    """Write a crash report that only the user may read; None if that is not possible."""
    moment = clock.now().strftime("%Y%m%dT%H%M%S.%fZ")
    path = folder / f"crash-{moment}-{os.getpid()}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(report)
        for old in sorted(folder.glob("crash-*.txt"))[:-REPORTS_KEPT]:
            old.unlink()
    except OSError as error:
        _log.warning("no crash report was written: %s", type(error).__name__)
        return None
    return path


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's messages go to the log; none of them carries text of an item."""
    logging.getLogger("carrel.qt").log(_LEVELS[kind], "%s: %s", context.category, message)
