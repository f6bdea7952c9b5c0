"""The structure tree of a tagged PDF: what a screen reader walks (ISO 32000-1, 14.7 and 14.8).

ReportLab writes no tags. :class:`TaggedCanvas` adds them: text drawn inside its ``mark`` becomes
marked content that belongs to a place of the tree, everything inside its ``artifact`` is
decoration. What is missing for PDF/UA, which the files therefore do not claim to be: rules and
backgrounds that ReportLab's tables draw by themselves are neither tagged nor marked as decoration,
links have no element of their own, and table cells name no headers beyond the scope of a column.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

Place = tuple[tuple[str, object], ...]
"""Where text belongs: structure types from the outside in, each with what tells it from others."""


@dataclass(slots=True)
class _Node:
    """An element of the tree."""

    kind: str
    alt: str = ""
    actual: str = ""
    kids: dict[object, _Node] = field(default_factory=dict)
    pieces: list[tuple[int, int]] = field(default_factory=list)
    """(page, number of the marked content on it)."""


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that keeps a structure tree and writes it into the file."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        self._root = _Node("Document")
        self._marks: list[list[_Node]] = [[]]
        self._depth = 0
        super().__init__(*args, **settings)

    @contextmanager
    def mark(self, place: Place, *, actual: str = "", alt: str = "") -> Iterator[None]:
        """Text that belongs to a place; ``actual`` is what is read aloud instead of its glyphs.

        Inside another mark, or in a form that several pages show, it adds nothing.
        """
        if self._depth or self._doc.inObject == "form":
            yield
            return
        node = self._node(place)
        node.alt = node.alt or alt
        page, number = len(self._marks) - 1, len(self._marks[-1])
        self._marks[-1].append(node)
        node.pieces.append((page, number))
        node.actual = node.actual or actual
        self._code.append(f"/{node.kind} <</MCID {number}>> BDC")
        yield from self._inside()

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Decoration: page furniture, rules, backgrounds."""
        if self._depth:
            yield
            return
        self._code.append("/Artifact BMC")
        yield from self._inside()

    def _inside(self) -> Iterator[None]:
        self._depth += 1
        yield
        self._depth -= 1
        self._code.append("EMC")

    def showPage(self) -> None:  # noqa: N802 – ReportLab's name
        """End the page."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._marks) - 1
        page.Tabs = PDFName("S")
        self._marks.append([])

    def save(self) -> None:
        """Write the file, with the tree."""
        if self._code:
            self.showPage()
        self._write_tree()
        super().save()

    def _node(self, place: Place) -> _Node:
        node = self._root
        for kind, key in place:
            node = node.kids.setdefault((kind, key), _Node(kind))
        return node

    def _write_tree(self) -> None:
        document = self._doc
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        reference = document.Reference(tree)
        written: dict[int, Any] = {}
        tree["K"] = self._element(self._root, reference, written)
        nums: list[Any] = []
        for page, nodes in enumerate(self._marks):
            nums += [page, PDFArray([written[id(node)] for node in nodes])]
        tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(nums)}))
        tree["ParentTreeNextKey"] = len(self._marks)
        document.Catalog.StructTreeRoot = tree
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _element(self, node: _Node, parent: PDFObjectReference, written: dict[int, Any]) -> Any:
        element = _Element()
        reference = written[id(node)] = self._doc.Reference(element)
        parts: list[Any] = [f"<< /Type /StructElem /S /{node.kind} /P ".encode(), parent]
        if node.alt:
            parts += [b" /Alt ", PDFString(node.alt)]
        if node.actual:
            parts += [b" /ActualText ", PDFString(node.actual)]
        if node.kind == "TH":
            parts.append(b" /A << /O /Table /Scope /Column >>")
        parts.append(b" /K [ ")
        for page, number in node.pieces:
            place = PDFObjectReference(f"Page{page + 1}")
            parts += [b"<< /Type /MCR /Pg ", place, f" /MCID {number} >> ".encode()]
        for kid in node.kids.values():
            parts += [self._element(kid, reference, written), b" "]
        element.parts = [*parts, b"] >>"]
        return reference


class _Element(PDFObject):  # type: ignore[misc]
    """A structure element, written in one go: a document has hundreds of them."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Any] = []

    def format(self, document: Any) -> bytes:
        """Its bytes, with the numbers of the objects that it refers to."""
        return b"".join(
            part if isinstance(part, bytes) else part.format(document) for part in self.parts
        )
