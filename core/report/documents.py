"""The documents of a sitting by name: gathered here, rendered on whatever thread wants them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, assert_never

from core.report.content import report_content
from core.report.pdf import PageSize

if TYPE_CHECKING:
    from core.app import Carrel


class Kind(StrEnum):
    """What can be printed of a finished sitting."""

    REPORT = "report"
    """The two-page score report, signed."""
    APPENDIX = "appendix"
    """Item by item, without the items' texts."""
    BOOKLET = "booklet"
    """The items missed, with everything their authors say."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document whose content is gathered."""

    make: Callable[[], bytes]
    """Renders it; touches no database, so it is safe on any thread."""
    file_name: str
    """Plain ASCII, fit for any mail."""


def prepared(
    carrel: Carrel, sitting: str, kind: Kind, page_size: PageSize = PageSize.LETTER
) -> Prepared:
    """Gather what a document says. Raises NotFound, UsageError or WithheldError."""
    delivery, state, result = carrel.reviewable(sitting)
    record = carrel.sitting(sitting)
    match kind:
        case Kind.REPORT:
            report = report_content(record, delivery, result)
            proof = carrel.proof(sitting)
            return Prepared(partial(proof.report, report, page_size), report.file_name)
        case Kind.APPENDIX:
            # Imported with the first appendix: insight is not needed to print a report.
            from core.report.appendix import appendix_content, appendix_pdf  # noqa: PLC0415
            from core.report.integrity import clock_steps  # noqa: PLC0415

            steps = clock_steps(carrel.log(sitting))
            appendix = appendix_content(record, delivery, result, carrel.insight(sitting), steps)
            return Prepared(partial(appendix_pdf, appendix, page_size), appendix.file_name)
        case Kind.BOOKLET:
            from core.report.booklet import booklet_content, booklet_pdf  # noqa: PLC0415 – as above

            booklet = booklet_content(record, delivery, state, result)
            return Prepared(partial(booklet_pdf, booklet, page_size), booklet.file_name)
        case _:
            assert_never(kind)
