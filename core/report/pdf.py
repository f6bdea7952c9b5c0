"""The score report as a PDF: two pages, fonts embedded, the same bytes for the same content.

Cheap to import: ReportLab (about 110 ms) is loaded with the first report, not with the program.
"""

from __future__ import annotations

import stat
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import StorageError
from core.files import replace_file
from core.words import message

if TYPE_CHECKING:
    from core.report.content import ReportContent


class PageSize(StrEnum):
    """Paper that the report is set on."""

    LETTER = "letter"
    """8.5 × 11 inches."""
    A4 = "a4"
    """210 × 297 mm."""


def render(content: ReportContent, page_size: PageSize = PageSize.LETTER) -> bytes:
    """The report as the bytes of a PDF file. Safe to call from any thread."""
    from core.report import layout  # noqa: PLC0415 - start-up: ReportLab is slow to import

    return layout.draw(content, layout.PAPER[page_size.value])


def write_report(
    content: ReportContent, path: Path, *, page_size: PageSize = PageSize.LETTER
) -> None:
    """Write the report to a file; see :func:`write_file`."""
    write_file(render(content, page_size), path)


def write_file(data: bytes, path: Path) -> None:
    """Write a file readable by its owner only, wholly or not at all.

    An existing file is replaced in one step, and is untouched if that fails. Raises StorageError
    if the folder cannot be written, or if ``path`` is something other than an ordinary file.
    """
    target = path.expanduser().resolve()
    try:
        if target.exists() and not stat.S_ISREG(target.stat().st_mode):
            folder = message("a folder")
            what = folder if target.is_dir() else message("not an ordinary file")
            raise StorageError(
                "The file was not written: {path} is {what}. Give the name of a file.",
                path=path,
                what=what,
            )
        replace_file(data, target)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise StorageError(
            "The file was not written to {path} ({reason}). The results are kept; choose "
            "another folder and save it again.",
            path=path,
            reason=reason,
        ) from error
