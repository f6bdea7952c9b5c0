"""Item text: a stated subset of Markdown, parsed into a small tree of our own.

The subset: paragraphs, ``*emphasis*``, ``**strong**``, `` `code` ``, fenced code blocks, bullet and
numbered lists (nested if need be), pipe tables with aligned columns, a backslash before a sign that
is meant literally or at the end of a line that breaks there, and ``![alternative](media/x.png)``
for pictures of the bank's folder. Everything else – links, raw HTML, headings, quotes, rules,
entities, pictures from elsewhere – is shown as the literal text it is written as;
:func:`unsupported` names it, so that a bank check can refuse it.

The tree (what screens and the PDF draw)::

    Document(blocks)
    Block  = Paragraph(children) | CodeBlock(text) | Listing(items, first)
             | Table(header, rows, aligns)
    Inline = Text(text) | Emphasis(children) | Strong(children) | Code(text) | Image(source, alt)
             | Break()

An item of a :class:`Listing` is a tuple of blocks, a cell of a :class:`Table` a tuple of inlines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from html import unescape
from typing import TYPE_CHECKING, assert_never
from urllib.parse import unquote

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.tree import SyntaxTreeNode


class Align(StrEnum):
    """How a table's column is set."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text; a line end of the source is a space."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Usually set in italics."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strong:
    """Usually set in bold."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A name or a piece of code within a line."""

    text: str


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of the bank's folder."""

    source: str
    """Path relative to the bank's folder, with forward slashes."""
    alt: str


@dataclass(frozen=True, slots=True)
class Break:
    """A new line within a paragraph."""


Inline = Text | Emphasis | Strong | Code | Image | Break


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Lines of code, without the last line end."""

    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; numbered from ``first``, or with bullets if that is None."""

    items: tuple[tuple[Block, ...], ...]
    first: int | None = None

    def marker(self, index: int) -> str:
        """What stands before the item at an index: ``•``, or its number with a full stop."""
        return "•" if self.first is None else f"{self.first + index}."


Cell = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A grid with one header row; every row has as many cells as ``aligns`` has entries."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    aligns: tuple[Align, ...]


Block = Paragraph | CodeBlock | Listing | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A whole text."""

    blocks: tuple[Block, ...]

    @property
    def images(self) -> tuple[Image, ...]:
        """Every picture, in reading order."""
        return tuple(_images(self.blocks))


_RULES = (
    "fence", "list", "table", "emphasis", "backticks", "image", "escape", "newline",
    "balance_pairs", "fragments_join",
)  # fmt: skip
"""Rules of markdown-it on top of its ``zero`` preset. Indented code is left out: in authoring
files an indent is nearly always an accident of YAML."""

_REFERENCE = re.compile(r"\{\{option:([^{}\s]+)\}\}")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]+\d*);")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>|<!--")
_HTML = re.compile(
    "a|b|big|blockquote|br|center|code|dd|del|div|dl|dt|em|font|form|h[1-6]|hr|i|iframe|img|input|"
    "ins|kbd|li|ol|p|pre|s|script|small|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|"
    "u|ul",
    re.IGNORECASE,
)
"""Elements that an author may have meant as HTML; ``<prefix>`` in a path is just text."""

_FOREIGN = {
    "heading_open": "a heading",
    "blockquote_open": "a block quote",
    "hr": "a horizontal rule",
    "code_block": "indented code (use a fence)",
    "link_open": "a link",
    "s_open": "struck-out text",
}


@lru_cache(maxsize=1024)
def parse(markdown: str) -> Document:
    """The tree of a text. Never fails: what is outside the subset stays literal text."""
    from markdown_it.tree import SyntaxTreeNode  # noqa: PLC0415 – 33 ms of start-up

    root = SyntaxTreeNode(_parser().parse(markdown))
    return Document(tuple(_blocks(root.children)))


def with_images(document: Document, images: Iterable[Image]) -> Document:
    """The text followed by the pictures that it does not show itself, such as exhibits."""
    shown = {image.source for image in document.images}
    added = (Paragraph((image,)) for image in images if image.source not in shown)
    return Document((*document.blocks, *added))


def filled(template: str, **fields: object) -> str:
    """A text of a driver profile with each ``{name}`` replaced by its value, taken literally."""
    for name, value in fields.items():
        template = template.replace(f"{{{name}}}", escaped(str(value)))
    return template


def escaped(text: str) -> str:
    """Markdown that shows a text as it is."""
    return re.sub(r"([\\`*_\[\]!|<>#+\-.~&{}()])", r"\\\1", text)


@lru_cache(maxsize=1024)
def plain_text(markdown: str) -> str:
    """The text as read aloud: markup gone, a picture as its alternative, one line a block.

    Its length is what rules about lengths count.
    """
    return plain(parse(markdown))


def plain(document: Document) -> str:
    """Plain text of a tree; see :func:`plain_text`."""
    return "\n".join(_plain_blocks(document.blocks))


def inline_text(children: Iterable[Inline]) -> str:
    """Plain text of a run of inlines."""
    return "".join(_plain_inline(child) for child in children)


def unsupported(markdown: str) -> list[str]:
    """What a text uses outside the subset, one sentence each with its line; empty if nothing.

    It finds links, raw HTML elements, entities, headings, quotes, rules, indented code and
    pictures that are not a relative path inside the bank's folder or have no text alternative.
    """
    faults: list[str] = []
    for token in _strict_parser().parse(markdown):
        line = token.map[0] + 1 if token.map else 1
        found = list(_foreign(token))
        for child in token.children or ():
            found.extend(_foreign(child))
        faults.extend(f"line {line}: {what} is not allowed in item text" for what in found)
    return faults


def resolve_options(text: str, letter_of: Callable[[str], str]) -> str:
    """The text with every ``{{option:ID}}`` replaced by the letter that ``letter_of(ID)`` gives.

    Whatever ``letter_of`` raises for an unknown id is passed on.
    """
    return _REFERENCE.sub(lambda match: letter_of(match.group(1)), text)


def option_references(text: str) -> tuple[str, ...]:
    """Ids that a text refers to by ``{{option:ID}}``, in order, repeated ones too."""
    return tuple(_REFERENCE.findall(text))


def is_local(source: str) -> bool:
    """Whether a picture's path stays inside the bank's folder."""
    parts = source.split("/")
    return (
        bool(source)
        and not re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|/|\\", source)
        and (".." not in parts and "\\" not in source)
    )


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 – 33 ms of start-up

    return MarkdownIt("zero", {"html": False}).enable(list(_RULES))


@cache
def _strict_parser() -> MarkdownIt:
    """Knows more than the subset, so that what lies outside can be named."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 – 33 ms of start-up

    parser = MarkdownIt("commonmark", {"html": False})
    return parser.enable(["table", "strikethrough"]).disable("entity")


def _foreign(token: Token) -> Iterator[str]:
    if token.type in _FOREIGN:
        yield _FOREIGN[token.type]
    elif token.type == "image":
        source = unquote(str(token.attrs["src"]))
        if not is_local(source):
            yield f"a picture from outside the bank's folder ({source})"
        if not token.content.strip():
            yield f"a picture without a text alternative ({source})"
    elif token.type == "text":
        for match in _TAG.finditer(token.content):
            if match.group(1) is None or _HTML.fullmatch(match.group(1)):
                yield f"raw HTML ({match.group(0)})"
        for entity in _ENTITY.findall(token.content):
            if unescape(entity) != entity:
                yield f"an HTML entity ({entity})"


def _blocks(nodes: Iterable[SyntaxTreeNode]) -> Iterator[Block]:
    for node in nodes:
        match node.type:
            case "paragraph":
                yield Paragraph(_inlines(node.children))
            case "fence":
                yield CodeBlock(node.content.rstrip("\n"))
            case "bullet_list" | "ordered_list":
                first = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
                yield Listing(tuple(tuple(_blocks(item.children)) for item in node.children), first)
            case "table":
                yield _table(node)
            case kind:
                raise AssertionError(f"markdown-it gave a {kind}, which no enabled rule makes")


def _table(node: SyntaxTreeNode) -> Table:
    rows = [row for part in node.children for row in part.children]
    cells = [tuple(_inlines(cell.children) for cell in row.children) for row in rows]
    aligns = tuple(
        Align(str(cell.attrs.get("style", "text-align:left")).partition(":")[2])
        for cell in rows[0].children
    )
    return Table(cells[0], tuple(cells[1:]), aligns)


def _inlines(nodes: Iterable[SyntaxTreeNode]) -> tuple[Inline, ...]:
    found: list[Inline] = []
    for node in nodes:
        for inline in _inline(node):
            last = found[-1] if found else None
            if isinstance(inline, Text) and isinstance(last, Text):
                found[-1] = Text(last.text + inline.text)
            else:
                found.append(inline)
    return tuple(found)


def _inline(node: SyntaxTreeNode) -> tuple[Inline, ...]:
    match node.type:
        case "inline":
            return _inlines(node.children)
        case "text":
            return (Text(node.content),) if node.content else ()
        case "softbreak":
            return (Text(" "),)
        case "hardbreak":
            return (Break(),)
        case "em":
            return (Emphasis(_inlines(node.children)),)
        case "strong":
            return (Strong(_inlines(node.children)),)
        case "code_inline":
            return (Code(node.content),)
        case "image":
            source = unquote(str(node.attrs["src"]))
            if is_local(source):
                return (Image(source, inline_text(_inlines(node.children))),)
            return (Text(f"![{node.content}]({source})"),)
        case kind:
            raise AssertionError(f"markdown-it gave a {kind}, which no enabled rule makes")


def _plain_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(children):
                yield inline_text(children)
            case CodeBlock(text):
                yield text
            case Listing(items):
                for index, item in enumerate(items):
                    yield f"{block.marker(index)} " + "\n".join(_plain_blocks(item))
            case Table(header, rows):
                for row in (header, *rows):
                    yield " | ".join(inline_text(cell) for cell in row)
            case _:
                assert_never(block)


def _plain_inline(inline: Inline) -> str:
    match inline:
        case Text(text) | Code(text):
            return text
        case Emphasis(children) | Strong(children):
            return inline_text(children)
        case Image(_, alt):
            return alt
        case Break():
            return "\n"
        case _:
            assert_never(inline)


def _images(blocks: Iterable[Block]) -> Iterator[Image]:
    for block in blocks:
        match block:
            case Paragraph(children):
                yield from _inline_images(children)
            case Listing(items):
                for item in items:
                    yield from _images(item)
            case Table(header, rows):
                for row in (header, *rows):
                    for cell in row:
                        yield from _inline_images(cell)
            case CodeBlock():
                pass
            case _:
                assert_never(block)


def _inline_images(children: Iterable[Inline]) -> Iterator[Image]:
    for child in children:
        if isinstance(child, Image):
            yield child
        elif isinstance(child, Emphasis | Strong):
            yield from _inline_images(child.children)
