"""The walk through all items without Qt: a filter, a place in what it leaves, one item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.exam.explained import ItemView, item_view
from core.exam.shown import Verdict, verdict_of
from ui.presenters.choice import Choice
from ui.presenters.explain_view import ItemRow, filter_label, item_row
from ui.words import tr

if TYPE_CHECKING:
    from core.exam.delivery import Delivery
    from core.exam.result import Result
    from core.exam.sitting import SittingState

ALL = "all"
WRONG = "wrong"
FLAGGED = "flagged"
INCOMPLETE = "incomplete"
DOMAIN = "domain:"
"""Prefix of the filter by a domain; its number follows."""
TASK = "task:"
"""Prefix of the filter by a task; the walk then shows what was not right in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainView:
    """Everything the walk shows."""

    subject: str
    filters: tuple[Choice, ...]
    filter: str
    rows: tuple[ItemRow, ...]
    row: int
    """Index of the row shown; -1 if the filter leaves none."""
    item: ItemView | None
    empty: str
    """Why there is no item."""
    can_previous: bool
    can_next: bool


class ExplainPresenter:
    """Takes the intents of the walk; each gives the view that follows."""

    def __init__(
        self, delivery: Delivery, state: SittingState, result: Result, task: str = ""
    ) -> None:
        self._delivery = delivery
        self._state = state
        self._result = result
        self._task = task
        """A task to study, whose filter is then offered and chosen first."""
        self._filter = f"{TASK}{task}" if task else ALL
        self._position = next(iter(self._shown(self._filter)), 0)

    def view(self) -> ExplainView:
        """What the screen shows now."""
        shown = self._shown(self._filter)
        row = shown.index(self._position) if self._position in shown else -1
        exam = self._delivery.exam
        return ExplainView(
            subject=tr("{exam} – all questions with explanations", exam=exam.code),
            filters=tuple(
                Choice(name, filter_label(title, len(self._shown(name))))
                for name, title in self._filters()
            ),
            filter=self._filter,
            rows=tuple(item_row(self._result.items[i]) for i in shown),
            row=row,
            item=self._item(shown[row]) if row >= 0 else None,
            empty="" if row >= 0 else tr("No question is left by this filter."),
            can_previous=row > 0,
            can_next=0 <= row < len(shown) - 1,
        )

    def choose_filter(self, name: str) -> ExplainView:
        """Another filter; the item shown stays where it can."""
        self._filter = name
        shown = self._shown(name)
        if self._position not in shown and shown:
            self._position = next((i for i in shown if i > self._position), shown[0])
        return self.view()

    def choose_row(self, row: int) -> ExplainView:
        """Show the item of a row."""
        self._position = self._shown(self._filter)[row]
        return self.view()

    def next(self) -> ExplainView:
        """The next item that the filter leaves, if there is one."""
        return self._step(1)

    def previous(self) -> ExplainView:
        """The item before, if there is one."""
        return self._step(-1)

    def _step(self, step: int) -> ExplainView:
        shown = self._shown(self._filter)
        if self._position in shown:
            place = shown.index(self._position) + step
            if 0 <= place < len(shown):
                self._position = shown[place]
        return self.view()

    def _item(self, index: int) -> ItemView:
        return item_view(self._delivery, index, self._state.items[index], self._result.items[index])

    def _filters(self) -> list[tuple[str, str]]:
        domains = [
            (
                f"{DOMAIN}{domain.number}",
                tr("Domain {number}: {title}", number=domain.number, title=domain.title),
            )
            for domain in self._delivery.exam.domains
        ]
        studied = [
            (f"{TASK}{task.id}", tr("To study, {task}: {title}", task=task.id, title=task.title))
            for domain in self._delivery.exam.domains
            for task in domain.tasks
            if task.id == self._task
        ]
        return [
            *studied,
            (ALL, tr("All")),
            (WRONG, tr("Wrong")),
            (FLAGGED, tr("Flagged")),
            (INCOMPLETE, tr("Left open or half-answered")),
            *domains,
        ]

    def _shown(self, name: str) -> list[int]:
        return [index for index in range(len(self._delivery.items)) if self._passes(name, index)]

    def _passes(self, name: str, index: int) -> bool:
        result = self._result.items[index]
        match name:
            case "wrong":
                return verdict_of(result) is Verdict.WRONG
            case "flagged":
                return result.flagged
            case "incomplete":
                return not result.complete
            case _ if name.startswith(DOMAIN):
                return result.domain == int(name.removeprefix(DOMAIN))
            case _ if name.startswith(TASK):
                return result.task == name.removeprefix(TASK) and not result.correct
            case _:
                return True
