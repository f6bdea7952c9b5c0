"""Authoring files as JSON-like values with the line of every field.

Values are built from the parser's events, one pass and bounded: deep nesting, aliases (and with
them "billion laughs"), tags and huge files are refused before they cost anything. Scalars follow
the YAML 1.2 core schema, so that ``no`` and ``2026-11-01`` are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError, YAMLStreamError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

MAX_BYTES = 4_000_000
"""Largest authoring file read; a form of 65 items takes about 300,000."""

MAX_DEPTH = 12
"""Nesting of the deepest field of the model is 6."""

MAX_NODES = 300_000
"""Fields and entries of one file; a form of 65 items has about 5,000."""

_PathKey = tuple[str | int, ...]

_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
_WORDS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INVISIBLE = re.compile("[\u00a0\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_NAMES = {"\u00a0": "a no-break space", "\u200b": "a zero-width space"}


class YamlFault(Exception):
    """Why a file cannot be read, and where."""

    def __init__(self, line: int, message: str, field: str = "") -> None:
        super().__init__(message)
        self.line = line
        self.message = message
        self.field = field


@dataclass(slots=True)
class Lines:
    """Line (from 1) of every field of a file, by its path."""

    by_path: dict[_PathKey, int] = field(default_factory=dict)

    def of(self, path: _PathKey) -> int:
        """Line of a field; of the nearest field around it if it is not there."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.by_path:
                return self.by_path[path[:end]]
        return 1


def read_yaml(path: Path) -> tuple[Any, Lines]:
    """Value and lines of a file. Raises YamlFault, or OSError if it cannot be read at all."""
    with path.open("rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    return parse_yaml(data)


def parse_yaml(data: bytes) -> tuple[Any, Lines]:
    """Value and lines of a file's content. Raises YamlFault."""
    text = _text(data)
    builder = _Builder()
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            builder.take(event)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlFault(mark.line + 1 if mark else 1, _explained(error)) from None
    except (YAMLError, YAMLStreamError) as error:
        raise YamlFault(1, f"this is not YAML: {error}".splitlines()[0]) from None
    except RecursionError:
        raise YamlFault(1, "this file is nested too deeply") from None
    return builder.value, builder.lines


def _text(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise YamlFault(1, f"the file is larger than {MAX_BYTES // 1_000_000} MB; split it")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in data[:64]:
        raise YamlFault(1, "the file is saved as UTF-16; save it as UTF-8")
    if data.startswith(b"\xef\xbb\xbf"):
        raise YamlFault(
            1, "the file begins with a byte-order mark; save it as UTF-8 without one (“no BOM”)"
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise YamlFault(line, "the file is not UTF-8 from here on; save it as UTF-8") from None
    found = _INVISIBLE.search(text)
    if found:
        sign = found.group()
        name = _NAMES.get(sign, "an invisible sign")
        raise YamlFault(
            text.count("\n", 0, found.start()) + 1,
            f"this line holds {name} (U+{ord(sign):04X}); replace it by an ordinary space, or "
            f'write it as "\\u{ord(sign):04x}" within double quotes',
        )
    return text


def _explained(error: MarkedYAMLError) -> str:
    problem = " ".join(str(error.problem or error.context or "it cannot be read").split())
    hint = ""
    if "mapping values are not allowed" in problem:
        hint = " (does a text with “: ” in it lack its quotes?)"
    elif "\\t" in problem or "'\t'" in str(error.problem):
        hint = " (indent with spaces, not with tabs)"
    return f"this is not YAML: {problem}{hint}"


@dataclass(slots=True)
class _Open:
    """A list or group of fields that is being filled."""

    value: Any
    path: _PathKey
    key: str | None = None


class _Builder:
    """Puts values together from events."""

    def __init__(self) -> None:
        self.value: Any = None
        self.lines = Lines()
        self._open: list[_Open] = []
        self._documents = 0
        self._nodes = 0

    def take(self, event: Event) -> None:
        """One more event."""
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise YamlFault(line, "the file holds a second document (“---”); use one")
        elif isinstance(event, CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, NodeEvent):
            self._node(event, line)

    def _node(self, event: NodeEvent, line: int) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise YamlFault(line, f"the file has more than {MAX_NODES:,} entries; split it")
        if isinstance(event, AliasEvent) or event.anchor is not None:
            raise YamlFault(line, "anchors and aliases (“&”, “*”) are not used here; write it out")
        assert isinstance(event, ScalarEvent | MappingStartEvent | SequenceStartEvent)
        if event.tag is not None:
            raise YamlFault(line, f"tags such as “{event.tag}” are not used here")
        if isinstance(event, ScalarEvent):
            self._scalar(event, line)
            return
        if len(self._open) >= MAX_DEPTH:
            raise YamlFault(line, "this is nested too deeply")
        opened: Any = {} if isinstance(event, MappingStartEvent) else []
        path = self._place(opened, line)
        self._open.append(_Open(opened, path))

    def _scalar(self, event: ScalarEvent, line: int) -> None:
        top = self._open[-1] if self._open else None
        if top is not None and isinstance(top.value, dict) and top.key is None:
            key = str(event.value)
            if key in top.value:
                raise YamlFault(line, "this field is given twice", key)
            top.key = key
            self.lines.by_path[(*top.path, key)] = line
            return
        text = str(event.value)
        self._place(_resolved(text) if event.style is None else text, line)

    def _place(self, value: Any, line: int) -> _PathKey:
        """Put a value where it belongs; its path."""
        if not self._open:
            self.value = value
            self.lines.by_path[()] = line
            return ()
        top = self._open[-1]
        if isinstance(top.value, list):
            path = (*top.path, len(top.value))
            self.lines.by_path[path] = line
            top.value.append(value)
            return path
        if top.key is None:
            raise YamlFault(line, "a field's name must be a plain word")
        path = (*top.path, top.key)
        top.value[top.key] = value
        top.key = None
        return path


def _resolved(text: str) -> Any:
    """A plain scalar by the YAML 1.2 core schema (decimal numbers only)."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


def yaml_files(folder: Path) -> Iterator[Path]:
    """Authoring files of a folder and those below it, in a fixed order."""
    yield from sorted(path for path in folder.rglob("*.yaml") if path.is_file())
