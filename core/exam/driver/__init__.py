"""The driver profile as data: what it says, how it looks, and which features it has."""

from core.exam.driver.look import BLACK_ON_WHITE, Colours, Keys, Scheme, Typefaces
from core.exam.driver.profile import (
    DriverProfile,
    Limits,
    Mark,
    Switches,
)
from core.exam.driver.words import (
    Dialog,
    Dialogs,
    Labels,
    Page,
    Pages,
    Sample,
    SurveyQuestion,
)

__all__ = [
    "BLACK_ON_WHITE",
    "Colours",
    "Dialog",
    "Dialogs",
    "DriverProfile",
    "Keys",
    "Labels",
    "Limits",
    "Mark",
    "Page",
    "Pages",
    "Sample",
    "Scheme",
    "SurveyQuestion",
    "Switches",
    "Typefaces",
]
