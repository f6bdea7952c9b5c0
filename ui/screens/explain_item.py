"""One item with its explanation, as the walk shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.build import MARGIN, card, label, set_property
from ui.theme.shell import item_tokens
from ui.widgets.itemtext import ItemText
from ui.words import tr

if TYPE_CHECKING:
    from core.exam.explained import ItemView, OptionView, ReferenceView
    from core.markup import Document

_SELECT = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_SMALL = 15
"""Pixels of the text of explanations."""
_TONES = {"right": "good", "wrong": "bad", "half": "bad", "open": "bad"}


class OptionCard(QFrame):
    """An option with what its author says of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("option", "other")
        self.letter = label(role="figure")
        self.text = ItemText(tokens=item_tokens())
        self.verdict = label(role="field")
        self.rationale = ItemText(tokens=item_tokens(), pixels=_SMALL)
        self.right_if = ItemText(tokens=item_tokens(), pixels=_SMALL)
        self.right_if_head = label(tr("Right if"), "muted")
        self.trap = label(role="muted", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(MARGIN, 10, MARGIN, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.letter, 0, 0, Qt.AlignmentFlag.AlignTop)
        column = (
            self.text, self.verdict, self.rationale, self.right_if_head, self.right_if, self.trap
        )  # fmt: skip
        for row, widget in enumerate(column):
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)

    def render_view(self, view: OptionView, item: ItemView) -> None:
        """Show an option."""
        mistaken = view.chosen and not view.correct
        set_property(self, "option", "key" if view.correct else "mistake" if mistaken else "other")
        self.letter.setText(f"{view.letter}.")
        self.text.show_document(view.text, item.media)
        self.verdict.setText(tr(view.verdict))
        self.verdict.setVisible(bool(view.verdict))
        _show(self.rationale, view.rationale)
        _show(self.right_if, view.right_if)
        self.right_if_head.setVisible(view.right_if is not None)
        self.trap.setText(tr("Trap: {trap}", trap=view.trap) if view.trap else "")
        self.trap.setVisible(bool(view.trap))
        self.setVisible(True)


class ItemPanel(QWidget):
    """Renders an :class:`ItemView`; option cards are made once and used again."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[OptionCard] = []
        self.verdict = label(role="figure", name="explain_verdict", wrap=True)
        self.place = label(role="muted", name="explain_place", wrap=True)
        self.stem = ItemText(tokens=item_tokens())
        self.stem.setObjectName("explain_stem")
        self.comment = label(name="explain_comment", wrap=True)
        self.comment_frame, comment = card(kind="banner")
        comment.addWidget(self.comment)
        self.references = label(name="explain_references", wrap=True)
        self.references.setTextInteractionFlags(_SELECT)
        self.about = label(role="muted", name="explain_about", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._head())
        self._options = QVBoxLayout()
        self._options.setSpacing(8)
        layout.addLayout(self._options)
        layout.addWidget(self._sources())
        layout.addStretch(1)

    def _head(self) -> QFrame:
        frame, layout = card()
        row = QHBoxLayout()
        row.addWidget(self.verdict, 1)
        layout.addLayout(row)
        layout.addWidget(self.place)
        layout.addWidget(self.comment_frame)
        layout.addWidget(self.stem)
        return frame

    def _sources(self) -> QFrame:
        self.sources, layout = card()
        self.references_head = label(tr("References"), "field")
        layout.addWidget(self.references_head)
        layout.addWidget(self.references)
        layout.addWidget(self.about)
        return self.sources

    def render_view(self, view: ItemView) -> None:
        """Show an item."""
        set_property(self.verdict, "tone", _TONES[view.verdict])
        self.verdict.setText(tr(view.verdict_text))
        marks = [tr(view.scored), tr("Flagged for review")] if view.flagged else [tr(view.scored)]
        self.place.setText("\n".join((tr(view.place), " · ".join(marks))))
        self.comment.setText(tr("Your comment: {comment}", comment=view.comment))
        self.comment_frame.setVisible(bool(view.comment))
        self.stem.show_document(view.stem, view.media)
        while len(self._cards) < len(view.options):
            made = OptionCard()
            self._cards.append(made)
            self._options.addWidget(made)
        for made in self._cards[len(view.options) :]:
            made.hide()
        for made, option in zip(self._cards, view.options, strict=False):
            made.render_view(option, view)
        self.references.setText("\n\n".join(_reference(each) for each in view.references))
        for widget in (self.references, self.references_head):
            widget.setVisible(bool(view.references))
        self.about.setText(tr(view.about))
        self.about.setVisible(bool(view.about))
        self.sources.setVisible(bool(view.references or view.about))


def _reference(view: ReferenceView) -> str:
    return f"{view.title}\n{view.url}" if view.url else view.title


def _show(text: ItemText, document: Document | None) -> None:
    text.setVisible(document is not None)
    if document is not None:
        text.show_document(document)
