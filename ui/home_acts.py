"""What the controls of home do, apart from opening other screens: that is :mod:`ui.flow`'s."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.words import message
from ui.bank_acts import BankActs
from ui.screens.candidate import CandidateDialog
from ui.screens.dialogs import Question
from ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.app import Carrel
    from ui.presenters.home import HomePresenter
    from ui.presenters.home_view import SittingRow
    from ui.presenters.options import Options
    from ui.screens.home import HomeScreen
    from ui.tasks import Tasks

RELEASE = message(
    "The result of {title} is withheld, as it would be in real life today. Release it now? "
    "The release is noted in the sitting’s log and cannot be taken back."
)
ABANDON = message(
    "Abandon {title}? It ends without a result and cannot be resumed. It stays in the list until "
    "you delete it."
)
DELETE = message(
    "Delete {title}? Its answers, flags, comments, log and result go for good, and a score report "
    "can no longer be made of it. PDF files that you saved are not touched. The deletion itself "
    "is noted."
)


class HomeActs(QObject):
    """Connects home to its presenter, and asks before acts that cannot be taken back."""

    def __init__(
        self, carrel: Carrel, home: HomeScreen, presenter: HomePresenter, tasks: Tasks
    ) -> None:
        super().__init__(home)
        self._carrel = carrel
        self._home = home
        self._presenter = presenter
        self.banks = BankActs(carrel, home, presenter, tasks)
        self.connect_panels()

    def connect_panels(self) -> None:
        """Listen to the panels that home has now."""
        setup, history = self._home.setup, self._home.history
        setup.candidate_chosen.connect(self._on_candidate)
        setup.add_candidate.connect(self._on_add_candidate)
        setup.edit_candidate.connect(self._on_edit_candidate)
        setup.exam_chosen.connect(self._on_exam)
        setup.add_bank.connect(self.banks.choose)
        setup.form_chosen.connect(self._on_form)
        setup.code_typed.connect(self._on_code)
        setup.accommodation_set.connect(self._on_accommodation)
        setup.withheld_set.connect(self._on_withheld)
        setup.short_set.connect(self._on_short)
        setup.more_options.connect(self._on_more)
        history.release.connect(self._on_release)
        history.abandon.connect(self._on_abandon)
        history.delete.connect(self._on_delete)

    def refresh(self) -> None:
        """Read everything anew and show it."""
        self._home.render_view(self._presenter.load())

    # Choices -----------------------------------------------------------------------------------

    def _on_candidate(self, candidate: str) -> None:
        self._home.render_view(self._presenter.choose_candidate(candidate))

    def _on_exam(self, exam: str) -> None:
        self._home.render_view(self._presenter.choose_exam(exam))

    def _on_form(self, form: str) -> None:
        self._home.render_view(self._presenter.choose_form(form))

    def _on_code(self, code: str) -> None:
        self._home.render_view(self._presenter.type_code(code))

    def _on_accommodation(self, accommodation: str, on: bool) -> None:
        self._home.render_view(self._presenter.grant(accommodation, on))

    def _on_withheld(self, on: bool) -> None:
        self._home.render_view(self._presenter.withhold(on))

    def _on_short(self, on: bool) -> None:
        self._home.render_view(self._presenter.shorten(on))

    def _on_more(self) -> None:
        from ui.screens.options import OptionsDialog  # noqa: PLC0415  (seldom opened)

        dialog = OptionsDialog(self._home, self._presenter.options(), self._carrel.staff.knows)
        dialog.kept.connect(self._set_options)
        dialog.card_asked.connect(partial(self._show_card, dialog))
        dialog.open()

    def _show_card(self, above: QWidget, profile: str) -> None:
        from core.bank.drivers import room_structure  # noqa: PLC0415  (seldom opened)
        from core.exam.fidelity import fidelity_card  # noqa: PLC0415
        from ui.presenters.fidelity import fidelity_view  # noqa: PLC0415
        from ui.screens.fidelity import FidelityDialog  # noqa: PLC0415

        exam = self._presenter.view().exam
        card = fidelity_card(self._carrel.driver(exam, profile), room_structure())
        dialog = FidelityDialog(above, fidelity_view(card))
        dialog.filtered.connect(lambda shown: dialog.render_view(fidelity_view(card, shown)))
        dialog.open()

    def _set_options(self, options: Options) -> None:
        self._home.render_view(self._presenter.set_options(options))

    # Candidates --------------------------------------------------------------------------------

    def _on_add_candidate(self) -> None:
        dialog = CandidateDialog(self._home, self._presenter.new_candidate_rows())
        dialog.kept.connect(self._add_candidate)
        dialog.open()

    def _add_candidate(self, name: str, accommodations: tuple[str, ...]) -> None:
        self._home.render_view(self._presenter.add_candidate(name, accommodations))

    def _on_edit_candidate(self) -> None:
        chosen = self._presenter.view().candidate
        if chosen is None:
            return
        dialog = CandidateDialog(self._home, self._presenter.standing_rows(), chosen)
        dialog.kept.connect(self._edit_candidate)
        dialog.open()

    def _edit_candidate(self, _name: str, accommodations: tuple[str, ...]) -> None:
        self._home.render_view(self._presenter.set_standing(accommodations))

    # Sittings ----------------------------------------------------------------------------------

    def _on_release(self, row: SittingRow) -> None:
        ask = self._question("release", tr("Release the result"), RELEASE, tr("&Release it"), row)
        ask.confirmed.connect(self._release)
        ask.open()

    def _on_abandon(self, row: SittingRow) -> None:
        ask = self._question("abandon", tr("Abandon the sitting"), ABANDON, tr("&Abandon it"), row)
        ask.confirmed.connect(self._abandon)
        ask.open()

    def _on_delete(self, row: SittingRow) -> None:
        ask = self._question("delete", tr("Delete the sitting"), DELETE, tr("&Delete it"), row)
        ask.confirmed.connect(self._delete)
        ask.open()

    def _question(self, name: str, title: str, text: str, yes: str, row: SittingRow) -> Question:
        return Question(self._home, name, title, tr(text, title=row.title), yes, row)

    def _release(self, row: SittingRow) -> None:
        self._carrel.release(row.id)
        self.refresh()

    def _abandon(self, row: SittingRow) -> None:
        self._carrel.abandon(row.id)
        self.refresh()

    def _delete(self, row: SittingRow) -> None:
        self._carrel.delete(row.id)
        self.refresh()
