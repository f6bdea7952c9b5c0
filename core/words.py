"""Sentences that know what they were made of, so that a window can say them in another language.

The English source text is the id of a message, as Qt Linguist has it. A :class:`Message` *is* its
English sentence: documents and the command line use it as any other text, and only a window that
speaks another language looks at its parts (``ui.words.tr``).
"""

from __future__ import annotations

from collections.abc import Iterable

Value = object
"""A whole number is written by locale, a Message translated, anything else written as it is."""


class Message(str):
    """An English sentence with its source text and the values that fill it."""

    source: str
    values: dict[str, Value]
    number: int | None
    """What decides between singular and plural; None where nothing does."""

    def __new__(  # noqa: D102  (described by the class)
        cls, sentence: str, source: str, values: dict[str, Value], number: int | None = None
    ) -> Message:
        made = super().__new__(cls, sentence)
        made.source, made.values, made.number = source, values, number
        return made


def message(source: str, /, **values: Value) -> Message:
    """A sentence; ``{name}`` in its source text stands for a value."""
    if isinstance(source, Message) and not values:
        return source
    return Message(filled(source, english(values)), source, values)


def messages(number: int, one: str, many: str, /, **values: Value) -> Message:
    """A sentence that depends on a number, written ``%n``; its id is the plural."""
    source = (one if number == 1 else many).replace("%n", f"{number:,}")
    return Message(filled(source, english(values)), many, values, number)


def joined(separator: str, parts: Iterable[str]) -> Message:
    """Sentences one after another; what stands between them is the same in every language."""
    values: dict[str, Value] = {f"part{index}": part for index, part in enumerate(parts)}
    source = separator.join(f"{{{name}}}" for name in values)
    return Message(separator.join(map(str, values.values())), source, values)


def filled(text: str, values: dict[str, str]) -> str:
    """Each ``{name}`` replaced; other braces, and braces within values, are left alone."""
    if not values:
        return text
    first, *rest = text.split("{")
    parts = [first]
    for each in rest:
        name, brace, after = each.partition("}")
        known = brace and name in values
        parts.append(f"{values[name]}{after}" if known else f"{{{each}")
    return "".join(parts)


def english(values: dict[str, Value]) -> dict[str, str]:
    """Values as English writes them."""
    return {
        name: f"{value:,}" if type(value) is int else str(value) for name, value in values.items()
    }
