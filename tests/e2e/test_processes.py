"""A whole sitting starts no other program, so no command line can hold an answer or a key."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

_WATCHED = """
import json, sys
said = []
STARTS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork",
          "os.forkpty", "pty.spawn", "os.startfile", "webbrowser.open")
sys.addaudithook(lambda event, values: said.append(event) if event in STARTS else None)
from ui.cli.main import main
if "--provoke" in sys.argv:
    sys.argv.remove("--provoke")
    import subprocess
    subprocess.run([sys.executable, "-c", "pass", "an answer"])
code = main(sys.argv[1:])
print(json.dumps({"code": code, "started": said, "words": open("/proc/self/cmdline").read()}))
"""


def sitting(tmp_path: Path, *more: str) -> tuple[dict[str, object], set[str]]:
    """What a rehearsed sitting with its report tells, and what was seen of its children outside."""
    given = ["--data-dir", str(tmp_path / "data"), "rehearse", "--exam", "mls-c01-sample"]
    run = subprocess.Popen(
        [sys.executable, "-c", _WATCHED, *more, *given, "--out", str(tmp_path / "out")],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    seen: set[str] = set()
    with run:
        while run.poll() is None:
            seen |= children(run.pid)
            with suppress(subprocess.TimeoutExpired):
                run.wait(0.005)
        assert run.stdout is not None
        found: dict[str, object] = json.loads(run.stdout.read().splitlines()[-1])
    return found, seen


def children(pid: int) -> set[str]:
    found = set()
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in task.read_text("ascii").split():
                found.add(Path(f"/proc/{child}/cmdline").read_text("utf-8"))
        except OSError:  # it is gone already
            continue
    return found - {""}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.timeout(300)
def test_a_sitting_and_its_report_start_no_other_program(tmp_path: Path) -> None:
    found, seen = sitting(tmp_path)
    assert (found["code"], found["started"], seen) == (0, [], set())
    assert "Rehearsal Candidate" not in str(found["words"])


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.timeout(300)
def test_a_program_that_was_started_would_be_noticed(tmp_path: Path) -> None:
    found, _ = sitting(tmp_path, "--provoke")
    assert "subprocess.Popen" in str(found["started"])
