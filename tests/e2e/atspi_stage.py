"""A virtual screen and a D-Bus session in which a client reads the program through AT-SPI.

A window manager is there as on a real desktop: it hands the keyboard from window to window.
"""

from __future__ import annotations

import functools
import json
import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE_S = 30.0
_HAS_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@functools.cache
def missing() -> str:
    """Debian packages that reading from outside needs and that are not here; empty if none is."""
    found = {
        "openbox": shutil.which("openbox") is not None,
        "xvfb": shutil.which("Xvfb") is not None,
        "dbus-daemon": shutil.which("dbus-run-session") is not None,
        "at-spi2-core": any(Path(each).exists() for each in _BUS_LAUNCHERS),
        "python3-pyatspi": _has_bindings(),
    }
    return " ".join(package for package, here in found.items() if not here)


def _has_bindings() -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    return subprocess.run([SYSTEM_PYTHON, "-c", _HAS_BINDINGS], capture_output=True).returncode == 0


@contextmanager
def _screen(folder: Path) -> Iterator[str]:
    """A virtual screen of its own, whose pixels are in a file of the folder; gives its DISPLAY."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        [*command, "-fbdir", str(folder)], pass_fds=(write,), stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            yield f":{int(said.readline())}"
    finally:
        _end(server)


@contextmanager
def _window_manager(environment: dict[str, str], folder: Path) -> Iterator[None]:
    """Up and at work: it writes to a pipe of the folder when it is ready."""
    pipe = folder / "manager"
    os.mkfifo(pipe)
    said = os.open(pipe, os.O_RDWR)  # so that waiting for the writer is left to select
    manager = subprocess.Popen(
        ["openbox", "--sm-disable", "--startup", f"sh -c 'echo ready >\"{pipe}\"'"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert select.select([said], [], [], PATIENCE_S)[0], "no window manager"
        yield
    finally:
        _end(manager)
        os.close(said)
        pipe.unlink()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()


def read_from_outside(
    client: str, program: list[str], folder: Path, **settings: str
) -> dict[str, Any]:
    """Run a client module of this folder in the system's Python; gives what it printed.

    ``folder`` is the user's own; ``settings`` are added to the environment.
    """
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "DISPLAY", "DBUS_"))}
    with _screen(folder) as display:
        environment = kept | {
            "DISPLAY": display,
            "CARREL_GLASS": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(folder),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        with _window_manager(environment, folder):
            run = subprocess.run(
                ["dbus-run-session", "--", SYSTEM_PYTHON, "-m", f"tests.e2e.{client}", *program],
                capture_output=True,
                text=True,
                cwd=ROOT,
                env=environment | settings,
            )
    assert run.returncode == 0, run.stderr[-6000:]
    assert "Traceback" not in run.stderr, run.stderr[-6000:]
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found
