"""The dialog that adds a candidate or edits the standing accommodations of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.screens.build import button, label
from ui.screens.dialogs import ShellDialog
from ui.words import tr

if TYPE_CHECKING:
    from ui.presenters.home_view import AccommodationRow, CandidateCard

NAME_LIMIT = 120
"""Characters of a name; the records take no more."""


class CandidateDialog(ShellDialog):
    """Name (of a new candidate only) and the accommodations that stand for every sitting."""

    kept = Signal(str, object)
    """Name, and the ids of the standing accommodations as a tuple."""

    def __init__(
        self,
        parent: QWidget,
        rows: tuple[AccommodationRow, ...],
        candidate: CandidateCard | None = None,
    ) -> None:
        title = tr("Candidate {name}", name=candidate.name) if candidate else tr("Add a candidate")
        super().__init__(parent, "candidate_dialog", title, width=520)
        self.name = QLineEdit(candidate.name if candidate else "")
        self.name.setObjectName("candidate_name")
        self.name.setAccessibleName(tr("Name"))
        self.name.setMaxLength(NAME_LIMIT)
        self.name.setReadOnly(candidate is not None)
        heading = label(tr("&Name"), "field")
        heading.setBuddy(self.name)
        self.body.addWidget(heading)
        self.body.addWidget(self.name)
        self.body.addWidget(
            label(
                tr(
                    "Candidate ID {id}. It belongs to this record and reads as practice.",
                    id=candidate.printed_id,
                )
                if candidate
                else tr("As it should stand in the title bar and on the score report."),
                "muted",
                wrap=True,
            )
        )
        self._toggles = self._standing(rows)
        self.keep = button(tr("&Keep"), "candidate_keep", self.accept, primary=True)
        self.keep.setDefault(True)
        self.add_buttons(button(tr("&Cancel"), "candidate_cancel", self.reject), self.keep)
        self.name.textChanged.connect(self._enable)
        self.accepted.connect(self._on_accepted)
        self._enable()
        (self.name if candidate is None else self.keep).setFocus()

    def _standing(self, rows: tuple[AccommodationRow, ...]) -> dict[str, QCheckBox]:
        toggles: dict[str, QCheckBox] = {}
        if rows:
            self.body.addWidget(label(tr("Standing accommodation"), "field"))
        for row in rows:
            toggle = QCheckBox(row.title)
            toggle.setObjectName(f"candidate_{row.id}")
            toggle.setAccessibleDescription(row.about)
            toggle.setChecked(row.on)
            toggles[row.id] = toggle
            self.body.addWidget(toggle)
            self.body.addWidget(label(row.about, "muted", wrap=True))
        return toggles

    def _enable(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()))

    def _on_accepted(self) -> None:
        chosen = tuple(name for name, toggle in self._toggles.items() if toggle.isChecked())
        self.kept.emit(self.name.text().strip(), chosen)
