"""Long work off the window's thread: one executor, one bridge, one signal.

Workers know no widget. They get a :class:`Reporter`, tell it how far they are, and are stopped
through it. What they say travels as frozen values through a single queued signal, so every
callback runs on the window's thread. (``QRunnable`` with a signals object of its own loses results
and crashes under PySide6; see the dependency notes.)
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


class Cancelled(Exception):
    """Raised inside work that was cancelled; never reaches the window."""


class Ticket:
    """One piece of work in the hands of whoever asked for it."""

    def __init__(self) -> None:
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step. Its result, if it still has one, is dropped."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()


class Reporter:
    """What a worker tells: called as ``report("Reading items", 0.4)``."""

    def __init__(self, ticket: Ticket, tell: Callable[[str, float], None]) -> None:
        self._ticket = ticket
        self._tell = tell

    def __call__(self, text: str, fraction: float) -> None:
        """Say what is being done and how much of it is (0 to 1). Raises Cancelled if asked to."""
        if self._ticket.cancelled:
            raise Cancelled
        self._tell(text, fraction)


@dataclass(frozen=True, slots=True)
class Job(Generic[T]):
    """Work with what follows from it. ``failed`` gets every exception but a cancellation."""

    work: Callable[[Reporter], T]
    done: Callable[[T], None]
    failed: Callable[[Exception], None]
    progress: Callable[[str, float], None] | None = None
    cancelled: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class _Message:
    """What the bridge carries: a call to make on the window's thread."""

    ticket: Ticket
    call: Callable[[], None]
    final: bool


class Tasks(QObject):
    """Runs jobs one after another on a thread of its own."""

    _bridge = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="carrel-task")
        self._closed = False
        self._open: set[Ticket] = set()
        self._bridge.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether work is waiting or under way."""
        return bool(self._open)

    def run(self, job: Job[Any]) -> Ticket:
        """Queue a job; after :meth:`close`, none is done any more."""
        ticket = Ticket()
        if self._closed:
            ticket.cancel()
            return ticket
        self._open.add(ticket)
        self._executor.submit(self._work, ticket, job)
        return ticket

    def close(self) -> None:
        """Cancel everything and wait for the thread to end; nothing is delivered any more."""
        self._closed = True
        for ticket in self._open:
            ticket.cancel()
        self._open.clear()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, ticket: Ticket, job: Job[Any]) -> None:
        """Runs on the worker's thread."""

        def tell(text: str, fraction: float) -> None:
            progress = job.progress
            if progress is not None:
                self._send(ticket, lambda: progress(text, fraction))

        try:
            if ticket.cancelled:
                raise Cancelled
            value = job.work(Reporter(ticket, tell))
        except Cancelled:
            self._send(ticket, job.cancelled or _nothing, final=True)
        except Exception as error:  # noqa: BLE001 - whoever asked decides what it means
            failure = error
            self._send(ticket, lambda: job.failed(failure), final=True)
        else:
            self._send(ticket, lambda: job.done(value), final=True)

    def _send(self, ticket: Ticket, call: Callable[[], None], *, final: bool = False) -> None:
        self._bridge.emit(_Message(ticket, call, final))

    def _deliver(self, message: _Message) -> None:
        """Runs on the window's thread."""
        if message.ticket not in self._open:
            return
        if message.final:
            self._open.discard(message.ticket)
        elif message.ticket.cancelled:
            return
        message.call()


def _nothing() -> None:
    """What follows from a cancellation that nobody waits for."""
