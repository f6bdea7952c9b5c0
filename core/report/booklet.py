"""The review booklet: the items missed, with keys, reasons and references – a study document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo

from core.exam.delivery import Delivery
from core.exam.explained import ItemView, item_view
from core.exam.result import Result
from core.exam.sitting import SittingState
from core.records import SittingRecord
from core.report.content import AUTHOR, NOTICE, bank_version, file_name
from core.report.parts import Mark
from core.report.pdf import PageSize

HEADING = "Review Booklet"


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletContent:
    """Everything printed."""

    exam: str
    heading: str
    intro: tuple[str, ...]
    items: tuple[ItemView, ...]
    media: Mapping[str, bytes]
    remark: str
    """What was changed outside the program; empty if nothing was."""
    proof: str
    """How the file is checked; empty in one that is not signed."""
    notice: str
    title: str
    author: str
    language: str
    running: str
    file_name: str


def booklet_pdf(content: BookletContent, page_size: PageSize = PageSize.LETTER) -> bytes:
    """The booklet as the bytes of a PDF file. Safe to call from any thread."""
    from core.report import booklet_layout  # noqa: PLC0415 - start-up: ReportLab is slow to import

    return booklet_layout.draw(content, page_size)


def booklet_content(
    record: SittingRecord,
    delivery: Delivery,
    state: SittingState,
    result: Result,
    *,
    everything: bool = False,
    mark: Mark | None = None,
    zone: tzinfo | None = None,
) -> BookletContent:
    """The items that were not right, half-answered and open ones too; or ``everything``.

    ``mark`` is what a signed booklet prints of its proof.
    """
    exam = delivery.exam
    chosen = [item for item in result.items if everything or not item.correct]
    return BookletContent(
        exam=exam.title,
        heading=HEADING,
        intro=(
            f"{record.candidate.name} – form {record.form_code} – bank version "
            f"{bank_version(delivery)} – sitting {record.id}",
            _intro(len(chosen), len(result.items), everything),
        ),
        items=tuple(
            item_view(delivery, item.index, state.items[item.index], item) for item in chosen
        ),
        media=delivery.media,
        remark=mark.remark if mark else "",
        proof=mark.sentence if mark else "",
        notice=NOTICE,
        title=f"Review booklet: {exam.title}, {record.candidate.name}",
        author=AUTHOR,
        language="en",
        running=f"{HEADING} – {exam.code} – sitting {record.id} – {record.candidate.name}",
        file_name=file_name(record, "review-booklet", zone=zone),
    )


def _intro(chosen: int, items: int, everything: bool) -> str:
    if everything:
        return f"All {items} items, with the options in the order in which they were shown."
    if not chosen:
        return f"All {items} items were answered right: there is nothing to review."
    return (
        f"{chosen} of {items} items were not right. Each is printed as it was shown, with the "
        "answer given, the key, and why each option is right or wrong. A distractor that would be "
        "right in another case says in which."
    )
