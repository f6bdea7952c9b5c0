"""A PDF read back by other libraries than the one that wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast

import pypdf
import pypdfium2
from pypdf.generic import ArrayObject, DictionaryObject


def texts(data: bytes) -> list[str]:
    """Text of each page, in one line, as a reader finds it."""
    document = pypdfium2.PdfDocument(data)
    found = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return found


def whole(data: bytes) -> str:
    """Text of all pages in one line."""
    return " ".join(texts(data))


def reader(data: bytes) -> pypdf.PdfReader:
    """The file for looking at its objects."""
    return pypdf.PdfReader(BytesIO(data))


def outline(data: bytes) -> list[tuple[str, int]]:
    """Entries with the index of the page that they lead to."""
    document = reader(data)

    def walk(entries: list[Any]) -> Iterator[tuple[str, int]]:
        for entry in entries:
            if isinstance(entry, list):
                yield from walk(entry)
            else:
                yield str(entry.title), cast(int, document.get_destination_page_number(entry))

    return list(walk(document.outline))


def elements(data: bytes) -> list[DictionaryObject]:
    """Elements of the structure tree in reading order."""
    root = cast(DictionaryObject, reader(data).root_object["/StructTreeRoot"])

    def walk(element: Any) -> Iterator[DictionaryObject]:
        element = element.get_object()
        if "/S" in element:
            yield element
            for kid in element["/K"]:
                yield from walk(kid)

    return list(walk(root["/K"]))


def leaves(data: bytes) -> list[DictionaryObject]:
    """What hangs directly on each element of the structure tree."""
    kids = (kid for each in elements(data) for kid in cast(ArrayObject, each["/K"]))
    return [cast(DictionaryObject, kid.get_object()) for kid in kids]


def kinds(data: bytes) -> list[str]:
    """Structure types in reading order."""
    return [str(element["/S"])[1:] for element in elements(data)]
