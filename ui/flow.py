"""What comes next: the one owner of the screen stack.

Home is always at the bottom. A sitting, a result or a walk lies on top of it; what ends one of them
decides here what is shown then. Trouble of an act that the user asked for is raised: the crash hook
shows its sentence, whichever thread it came from.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.exam.driver import ResultMode
from core.report.content import report_content
from core.report.pdf import render
from ui.home_flow import HomeFlow
from ui.presenters.explain import ExplainPresenter
from ui.presenters.result import result_view, withheld_view
from ui.tasks import Job, Tasks

if TYPE_CHECKING:
    from core.app import Carrel
    from core.exam.session import Session
    from core.records import SittingRecord
    from ui.screens.home import HomeScreen
    from ui.screens.room import ExamRoom
    from ui.window import MainWindow

Begin = Callable[["Carrel"], "Session"]
"""Starts or resumes a sitting."""
