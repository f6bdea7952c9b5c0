"""Runs a program in a fresh process and reads the JSON object that it prints last."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from bench.probe import BORN

ROOT = Path(__file__).resolve().parents[1]
SECONDS = 120


def environment() -> dict[str, str]:
    """Surroundings of every child: compiled bytecode, and a screen in memory unless one is set."""
    env = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    env["CARREL_KEY_STORE"] = "off"  # leaves no entries in the key store of whoever measures
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return env


def start(name: str, *arguments: str) -> subprocess.Popen[str]:
    """Start ``bench.children.<name>``; its output can be read line by line."""
    env = environment()
    env[BORN] = str(time.monotonic_ns())
    command = [sys.executable, "-m", f"bench.children.{name}", *arguments]
    return subprocess.Popen(
        command, cwd=ROOT, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def run(name: str, *arguments: str, seconds: float = SECONDS) -> dict[str, Any]:
    """Run a child to its end. RuntimeError with its words if it fails."""
    process = start(name, *arguments)
    try:
        out, err = process.communicate(timeout=seconds)
    finally:
        process.kill()
    if process.returncode:
        raise RuntimeError(f"bench.children.{name} failed ({process.returncode}):\n{err}")
    found: dict[str, Any] = json.loads(out.splitlines()[-1])
    return found
