"""Work beside the window: results, failures, progress, cancelling, closing."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.tasks import Job, Reporter, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


class Seen:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[Exception] = []
        self.steps: list[tuple[str, float]] = []
        self.cancelled = 0
        self.threads: set[int] = set()

    def on_done(self, value: object) -> None:
        self.done.append(value)
        self.threads.add(threading.get_ident())

    def on_failed(self, error: Exception) -> None:
        self.failed.append(error)
        self.threads.add(threading.get_ident())

    def on_step(self, text: str, fraction: float) -> None:
        self.steps.append((text, fraction))
        self.threads.add(threading.get_ident())

    def on_cancelled(self) -> None:
        self.cancelled += 1

    @property
    def over(self) -> bool:
        return bool(self.done or self.failed or self.cancelled)


def test_results_come_back_in_order_on_this_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen = Seen()
    for number in range(200):
        tasks.run(Job(lambda _, n=number: n, seen.on_done, seen.on_failed))  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen.done) == 200)
    assert seen.done == list(range(200))
    assert seen.threads == {threading.get_ident()}
    assert not tasks.busy


def test_work_runs_on_another_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen = Seen()
    tasks.run(Job(lambda _: threading.get_ident(), seen.on_done, seen.on_failed))
    qtbot.waitUntil(lambda: seen.over)
    assert seen.done != [threading.get_ident()]


def test_a_failure_is_handed_over_and_the_next_job_still_runs(qtbot: QtBot, tasks: Tasks) -> None:
    seen = Seen()

    def fail(_: Reporter) -> int:
        raise OSError("disk")

    tasks.run(Job(fail, seen.on_done, seen.on_failed))
    tasks.run(Job(lambda _: 1, seen.on_done, seen.on_failed))
    qtbot.waitUntil(lambda: len(seen.done) == 1)
    assert [str(error) for error in seen.failed] == ["disk"]


def test_progress_arrives_before_the_result(qtbot: QtBot, tasks: Tasks) -> None:
    seen = Seen()

    def work(report: Reporter) -> str:
        for step in range(4):
            report(f"step {step}", step / 4)
        return "end"

    tasks.run(Job(work, seen.on_done, seen.on_failed, seen.on_step))
    qtbot.waitUntil(lambda: seen.over)
    assert seen.steps == [("step 0", 0.0), ("step 1", 0.25), ("step 2", 0.5), ("step 3", 0.75)]
    assert seen.threads == {threading.get_ident()}


def test_cancelling_stops_the_work_at_its_next_step(qtbot: QtBot, tasks: Tasks) -> None:
    seen = Seen()
    started, go_on = threading.Event(), threading.Event()

    def work(report: Reporter) -> str:
        report("first", 0.1)
        started.set()
        go_on.wait(10)
        report("second", 0.2)
        return "never"

    ticket = tasks.run(
        Job(work, seen.on_done, seen.on_failed, seen.on_step, cancelled=seen.on_cancelled)
    )
    assert started.wait(10)
    ticket.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: seen.over)
    assert (seen.cancelled, seen.done, seen.failed) == (1, [], [])
    assert ("second", 0.2) not in seen.steps


def test_a_queued_job_that_is_cancelled_never_begins(qtbot: QtBot, tasks: Tasks) -> None:
    seen = Seen()
    ran: list[Reporter] = []
    go_on = threading.Event()
    tasks.run(Job(lambda _: go_on.wait(10), lambda _: None, seen.on_failed))
    ticket = tasks.run(Job(ran.append, seen.on_done, seen.on_failed, cancelled=seen.on_cancelled))
    ticket.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: seen.over)
    assert ran == []
    assert seen.cancelled == 1


def test_closing_waits_for_the_thread_and_delivers_nothing(qtbot: QtBot) -> None:
    tasks, seen = Tasks(), Seen()
    started = threading.Event()

    def work(report: Reporter) -> None:
        started.set()
        while True:
            report("on and on", 0.5)

    tasks.run(Job(work, seen.on_done, seen.on_failed, seen.on_step, cancelled=seen.on_cancelled))
    assert started.wait(10)
    tasks.close()
    with qtbot.waitSignal(tasks.destroyed):
        tasks.deleteLater()
    assert not seen.over
    assert not [t for t in threading.enumerate() if t.name.startswith("carrel-task")]


def test_after_closing_nothing_is_done(qtbot: QtBot) -> None:
    tasks, seen = Tasks(), Seen()
    ran: list[Reporter] = []
    tasks.close()
    tasks.run(Job(ran.append, seen.on_done, seen.on_failed))
    assert ran == []
    assert not seen.over
