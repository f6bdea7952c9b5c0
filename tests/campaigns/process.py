"""Children started in advance, read line by line, and killed whole at a moment of their own."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60.0
"""After which a child that says nothing counts as stuck."""


def mono_ns() -> int:
    """The clock that every process of this machine shares."""
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC)


class Stuck(Exception):
    """A child said nothing for too long, or ended by itself."""


class Child:
    """One program in a process group of its own."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.campaigns.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            start_new_session=True,
        )
        assert self._process.stdout is not None
        self._out = self._process.stdout.fileno()
        self._rest = b""
        self._lines: deque[dict[str, Any]] = deque()

    @property
    def alive(self) -> bool:
        """Whether it has neither ended nor been killed."""
        return self._process.poll() is None

    def give(self, job: dict[str, Any]) -> None:
        """Hand over a job and wait until it is begun."""
        self._until("ready")
        assert self._process.stdin is not None
        self._process.stdin.write((json.dumps(job) + "\n").encode())
        self._process.stdin.flush()
        self._until("begun")

    def lines(self, until_ns: int | None = None) -> Iterator[dict[str, Any]]:
        """Lines as they come, up to ``done``, or up to a moment. Raises Stuck."""
        while True:
            while self._lines:
                line = self._lines.popleft()
                yield line
                if line["t"] == "done":
                    self._lines.append({"t": "ready"})
                    return
            left = PATIENCE_S if until_ns is None else (until_ns - mono_ns()) / 1e9
            if left <= 0:
                if until_ns is None:
                    raise Stuck("nothing was said")
                return
            if not self._read(left) and until_ns is None:
                raise Stuck("nothing was said for a minute")

    def kill(self) -> int:
        """SIGKILL to the whole group; the moment just after it was sent.

        From then on no thread of it does another step: each dies on its way back from the system.
        """
        os.killpg(self._process.pid, signal.SIGKILL)
        sent = mono_ns()
        self._process.wait()
        return sent

    def last_words(self) -> list[dict[str, Any]]:
        """After the kill: what it had said and nobody had read."""
        while self._read(0.0, ended=True):
            pass
        said = list(self._lines)
        self._lines.clear()
        self._close()
        return said

    def end(self) -> None:
        """Let a child that is idle end by itself."""
        self._close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()

    def _close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()

    def _until(self, kind: str) -> None:
        for line in self.lines():
            if line["t"] == kind:
                return
        raise Stuck(f"it did not say that it is {kind}")

    def _read(self, seconds: float, *, ended: bool = False) -> bool:
        """Take in what was said within a time; whether anything was."""
        if not select.select([self._out], [], [], seconds)[0]:
            return False
        chunk = os.read(self._out, 1 << 16)
        if not chunk:
            if ended:
                return False
            raise Stuck("the child ended by itself")
        *whole, self._rest = (self._rest + chunk).split(b"\n")
        self._lines.extend(json.loads(line) for line in whole)
        return True


class Pool:
    """Children ready for work, so many of them started ahead."""

    def __init__(self, ahead: int = 1) -> None:
        self._ready = deque(Child() for _ in range(ahead))
        self._taken: list[Child] = []

    def take(self) -> Child:
        """A child; another one is started in its place."""
        self._ready.append(Child())
        self._taken = [child for child in self._taken if child.alive]
        self._taken.append(self._ready.popleft())
        return self._taken[-1]

    def give_back(self, child: Child) -> None:
        """A child that is done and lives: it is the next to be taken."""
        self._taken.remove(child)
        self._ready.appendleft(child)
        while len(self._ready) > 2:
            self._ready.pop().end()

    def drop_taken(self) -> None:
        """End those that nobody will give back, because a run was given up."""
        for child in self._taken:
            if child.alive:
                child.kill()
        self._taken.clear()

    def close(self) -> None:
        """End them all."""
        self.drop_taken()
        while self._ready:
            self._ready.popleft().end()


def busy_until(moment_ns: int, seen: Callable[[], bool] = lambda: False) -> None:
    """Wait for a moment, or for something to be seen, sharper than the scheduler does."""
    while mono_ns() < moment_ns and not seen():
        pass
