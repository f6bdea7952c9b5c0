"""The language of the window: chosen by name, remembered in the data folder, changed at once.

English loads nothing. Another language loads its catalogue (``assets/i18n/carrel_*.qm``), that of
Qt's own dialogs where Qt has one, and its fonts. Imported before the first picture only where a
language was chosen; see :func:`remembered`.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import load_language_fonts, shell_font
from ui.words import English, speak

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "i18n"
CONTEXT = "Carrel"
NAME = "carrel_language"
"""Object name of the translators that are ours to remove."""
_TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath


class Choice(NamedTuple):
    """A language that the window speaks."""

    code: str
    """Name of its locale."""
    name: str
    """Its own name for itself."""


LANGUAGES = (
    Choice("en", "English"),
    Choice("vi", "Tiếng Việt"),
    Choice("ja", "日本語"),
    Choice("ko", "한국어"),
    Choice("zh_CN", "简体中文"),
)


class Translated:
    """A language with a catalogue of Qt Linguist. Safe to use on any thread."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.locale = QLocale(code)
        short = QLocale.FormatType.ShortFormat
        self._day = _whole_year(self.locale.dateFormat(short))
        self._short_day = _without_year(self._day)
        self._time = self.locale.timeFormat(short)

    def say(self, source: str, number: int | None) -> str:
        """The translation; empty where there is none."""
        text = str(source)
        count = -1 if number is None else number
        found = QCoreApplication.translate(CONTEXT, text, None, count)
        untouched = text if number is None else text.replace("%n", str(number))
        return "" if found == untouched else found

    def number(self, value: int) -> str:
        """A whole number by locale."""
        return self.locale.toString(value)

    def day(self, moment: date) -> str:
        """The locale's short date, with all digits of the year."""
        return self.locale.toString(_date(moment), self._day)

    def short_day(self, moment: date) -> str:
        """The same without the year."""
        return self.locale.toString(_date(moment), self._short_day)

    def time(self, moment: datetime) -> str:
        """The locale's short time."""
        return self.locale.toString(QTime(moment.hour, moment.minute), self._time)


def known(code: str) -> str:
    """The language of a locale's name such as ``ja_JP``; English where it has no translation."""
    codes = [language.code for language in LANGUAGES]
    if code in codes:
        return code
    short = code.partition("_")[0]
    return short if short in codes else "en"


def speak_as(code: str) -> None:
    """Speak a language from now on; texts already shown are the business of who shows them."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for old in application.findChildren(QTranslator, NAME):
        application.removeTranslator(old)
        old.deleteLater()
    if code == "en":
        speak(English())
        QLocale.setDefault(QLocale.system())
    else:
        _install(application, f"qtbase_{code}", QLibraryInfo.path(_TRANSLATIONS))
        _install(application, f"carrel_{code}", str(FOLDER))
        load_language_fonts()
        speak(Translated(code))
        QLocale.setDefault(QLocale(code))
    application.setFont(shell_font(code))


def _install(application: QApplication, file: str, folder: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(NAME)
    if translator.load(file, folder):
        application.installTranslator(translator)


def _date(moment: date) -> QDate:
    return QDate(moment.year, moment.month, moment.day)


def _whole_year(pattern: str) -> str:
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _without_year(pattern: str) -> str:
    """A numeric date's pattern without the year and what parts it from the rest."""
    return pattern.replace("yyyy", "").strip(" /.-")
