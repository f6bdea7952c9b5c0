"""Runs code as a user without rights, because root may write everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

NOBODY = 65534

_DROP = f"""
import os
if os.getuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
"""


def run_unprivileged(imports: str, code: str) -> str:
    """What ``code`` prints in a child that gives up its rights after ``imports``.

    The interpreter itself may lie where only root can read, so imports come first.
    """
    run = subprocess.run(
        [sys.executable, "-c", imports + _DROP + code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    return run.stdout
