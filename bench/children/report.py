"""Makes the score report of a sitting, first cold, then warm. Arguments: data folder, sitting."""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

from core.app import Carrel
from core.clock import SystemClock
from core.report.content import report_content
from core.report.pdf import render


def main(folder: Path, sitting: str) -> None:
    """Time of ``render`` alone: the sitting has been read."""
    carrel = Carrel.open(folder, SystemClock(), write=False)
    delivery, _, result = carrel.reviewable(sitting)
    content = report_content(carrel.sitting(sitting), delivery, result)
    carrel.close()
    spent = []
    for _ in range(12):
        begun = time.perf_counter()
        pdf = render(content)
        spent.append((time.perf_counter() - begun) * 1000)
    print(
        json.dumps(
            {"cold_ms": spent[0], "warm_ms": statistics.median(spent[2:]), "bytes": len(pdf)}
        )
    )


main(Path(sys.argv[1]), sys.argv[2])
