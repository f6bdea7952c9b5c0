"""What the window says, in the language chosen.

``tr`` and ``trn`` take the English source text, a plain literal, so that
``packaging/translations.py`` finds it. English needs no catalogue and no Qt. Another language is
set once for the whole program by :mod:`ui.i18n`: it is the one thing that every screen and
presenter shares, so it is a module's state and not a constructor's argument.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from core.words import Message, Value, english, filled

if TYPE_CHECKING:
    from datetime import date, datetime


class Language(Protocol):
    """How a language says things. Safe to use on any thread."""

    code: str
    """Name of its locale."""

    def say(self, source: str, number: int | None) -> str:
        """The translation of a source text, for a number where it depends on one; else empty."""

    def number(self, value: int) -> str:
        """A whole number with its separators."""

    def day(self, moment: date) -> str:
        """A date."""

    def short_day(self, moment: date) -> str:
        """A date without its year."""

    def time(self, moment: datetime) -> str:
        """A time of day in hours and minutes."""


class English:
    """The language of the source texts."""

    code = "en"

    def say(self, source: str, number: int | None) -> str:  # noqa: ARG002  (the protocol's)
        """Nothing: the source text will do."""
        return ""

    def number(self, value: int) -> str:
        """``1,000``."""
        return f"{value:,}"

    def day(self, moment: date) -> str:
        """``3 Nov 2026``."""
        return f"{moment:%d %b %Y}".removeprefix("0")

    def short_day(self, moment: date) -> str:
        """``3 Nov``."""
        return f"{moment:%d %b}".removeprefix("0")

    def time(self, moment: datetime) -> str:
        """``17:05``."""
        return f"{moment:%H:%M}"


_language: Language = English()


def speak(language: Language) -> None:
    """From now on, everything is said in a language."""
    global _language
    _language = language


def language() -> Language:
    """The language chosen."""
    return _language


def tr(source: str, /, **values: Value) -> str:
    """A text in the language chosen; a :class:`Message` brings its own values."""
    if isinstance(source, Message):
        if source.number is not None:
            return _said(source.source, source.number, source.values) or str(source)
        values = values or source.values
        source = source.source
    return _said(source, None, values) or filled(source, _written(values))


def trn(number: int, one: str, many: str, /, **values: Value) -> str:
    """A text that depends on a number, written ``%n``: its English singular and plural."""
    found = _said(many, number, values)
    if found:
        return found
    source = (one if number == 1 else many).replace("%n", english({"n": number})["n"])
    return filled(source, _written(values))


def number(value: int) -> str:
    """A whole number by locale."""
    return _language.number(value)


def _said(source: str, number: int | None, values: dict[str, Value]) -> str:
    found = _language.say(source, number)
    return filled(found, _written(values)) if found else ""


def _written(values: dict[str, Value]) -> dict[str, str]:
    return {name: _write(value) for name, value in values.items()}


def _write(value: Value) -> str:
    if isinstance(value, Message):
        return tr(value)
    return _language.number(value) if type(value) is int else str(value)
