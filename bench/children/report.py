"""Makes the documents of a sitting. Arguments: data folder, sitting, number of reports in batch."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from core.app import Carrel
from core.clock import SystemClock
from core.report.appendix import appendix_content, appendix_pdf
from core.report.booklet import booklet_content, booklet_pdf
from core.report.content import report_content
from core.report.documents import Kind, prepared
from core.report.pdf import write_file


def spent(make: Callable[[], bytes], times: int) -> list[float]:
    """Milliseconds of each call."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        make()
        found.append((time.perf_counter() - begun) * 1000)
    return found


def main(folder: Path, sitting: str, many: int) -> None:
    """Documents are rendered from gathered contents, the report with its codes and its signature;
    the batch reads, renders, signs and writes. The floor makes the drawing calls of that same
    report again, on a bare canvas, in turn with ours.
    """
    carrel = Carrel.open(folder, SystemClock(), write=False)
    delivery, state, result = carrel.reviewable(sitting)
    record = carrel.sitting(sitting)
    content = report_content(record, delivery, result)
    proof = carrel.proof(sitting)
    cold_ms = spent(lambda: proof.report(content), 1)[0]
    from bench.drawing import Recording  # noqa: PLC0415 - ReportLab: its import was measured
    from core.report.fonts import BODY  # noqa: PLC0415 - as above
    from core.report.sheet import PAPER  # noqa: PLC0415 - as above

    recording = Recording()
    with recording.running():
        pdf = proof.report(content)
    bare = recording.replay(PAPER["letter"], BODY)
    ours, floor = [], []
    for _ in range(30):
        ours += spent(lambda: proof.report(content), 1)
        floor += spent(lambda: recording.replay(PAPER["letter"], BODY), 1)
    appendix = appendix_content(record, delivery, result, carrel.insight(sitting))
    booklet = booklet_content(record, delivery, state, result, everything=True)
    appendix_ms = spent(lambda: appendix_pdf(appendix), 3)
    booklet_ms = spent(lambda: booklet_pdf(booklet), 3)
    begun = time.perf_counter()
    for number in range(many):
        write_file(prepared(carrel, sitting, Kind.REPORT).make(), folder / f"batch-{number}.pdf")
    seconds = time.perf_counter() - begun
    carrel.close()
    print(
        json.dumps(
            {
                "cold_ms": cold_ms,
                "warm_ms": statistics.median(ours),
                "bare_ms": statistics.median(floor),
                "bytes": len(pdf),
                "bare_bytes": len(bare),
                "appendix_ms": appendix_ms[0],
                "booklet_ms": booklet_ms[0],
                "batch_a_second": many / seconds,
            }
        )
    )


main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
