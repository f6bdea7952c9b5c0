"""The documents of a sitting by name: gathered here, rendered on whatever thread wants them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, assert_never

from core.exam.absences import allowance_now
from core.report.content import report_content
from core.report.pdf import PageSize
from core.security.report import Document

if TYPE_CHECKING:
    from core.app import Carrel
    from core.report.appendix import AppendixContent
    from core.report.booklet import BookletContent
    from core.security.proof import Proof


class Kind(StrEnum):
    """What can be printed of a finished sitting."""

    REPORT = "report"
    """The two-page score report, signed."""
    APPENDIX = "appendix"
    """Item by item, without the items' texts; signed."""
    BOOKLET = "booklet"
    """The items missed, with everything their authors say; signed."""


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
    record, proof = carrel.sitting(sitting), carrel.proof(sitting)
    allowance = allowance_now(delivery, state)
    match kind:
        case Kind.REPORT:
            report = report_content(record, delivery, result, allowance=allowance)
            return Prepared(partial(proof.report, report, page_size), report.file_name)
        case Kind.APPENDIX:
            # Imported with the first appendix: insight is not needed to print a report.
            from core.report.appendix import Surroundings, appendix_content  # noqa: PLC0415

            around = Surroundings(
                log=tuple(carrel.log(sitting)),
                regrades=carrel.regrades(sitting),
                allowance=allowance,
                mark=proof.mark,
            )
            insight = carrel.insight(sitting)
            appendix = appendix_content(record, delivery, result, insight, around)
            return Prepared(partial(_appendix, appendix, page_size, proof), appendix.file_name)
        case Kind.BOOKLET:
            from core.report.booklet import booklet_content  # noqa: PLC0415 – as above

            booklet = booklet_content(record, delivery, state, result, mark=proof.mark)
            return Prepared(partial(_booklet, booklet, page_size, proof), booklet.file_name)
        case _:
            assert_never(kind)


def _appendix(content: AppendixContent, page_size: PageSize, proof: Proof) -> bytes:
    from core.report.appendix import appendix_pdf  # noqa: PLC0415 – as above

    return proof.sign(appendix_pdf(content, page_size), Document.APPENDIX)


def _booklet(content: BookletContent, page_size: PageSize, proof: Proof) -> bytes:
    from core.report.booklet import booklet_pdf  # noqa: PLC0415 – as above

    return proof.sign(booklet_pdf(content, page_size), Document.BOOKLET)
