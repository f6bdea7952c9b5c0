"""Results as CSV for spreadsheets, safe against formulas hidden in names."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the start of a formula (OWASP, "CSV Injection"), also in the wide
forms that some of them fold."""


def safe(value: object) -> str:
    """A value as the text of a cell: what might be read as a formula gets an apostrophe in front.

    Blanks in front do not hide it, as spreadsheets may drop them, and a tab or a line end among
    them is itself suspicious. Numbers stay as they are.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return safe("; ".join(str(part) for part in value))
    text = str(value)
    bare = text.lstrip()
    blanks = text[: len(text) - len(bare)]
    risky = bare.startswith(_FORMULA) or any(char in "\t\r\n" for char in blanks)
    return f"'{text}" if risky else text


def as_csv(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> bytes:
    """A table as RFC 4180 has it: a heading, every cell quoted, CRLF.

    UTF-8 with a byte order mark, without which spreadsheets read names in a local code page.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([safe(column) for column in columns])
    for row in rows:
        writer.writerow([safe(row[column]) for column in columns])
    return out.getvalue().encode("utf-8-sig")
