"""What a child says of itself. Imports next to nothing: it runs inside what is measured."""

from __future__ import annotations

import os
import sys
import time

BORN = "BENCH_BORN_NS"
"""Environment variable: monotonic reading just before the process was made."""


def age_ms() -> float:
    """In a child: milliseconds since just before this process was made."""
    return (time.monotonic_ns() - int(os.environ[BORN])) / 1e6


def resident_mib() -> float:
    """In a child: memory of this process that is in use now, in MiB (its peak, off Linux)."""
    if os.path.exists("/proc/self/statm"):  # noqa: PTH110 - pathlib would be measured too
        with open("/proc/self/statm") as file:  # noqa: PTH123
            pages = int(file.read().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    import resource  # noqa: PLC0415 - not on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
