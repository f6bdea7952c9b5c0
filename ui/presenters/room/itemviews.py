"""The question screen: of the exam, and of the item to try on a tutorial page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.bank.model import ItemType, Option, Prompt
from core.exam import itemtypes
from core.exam.delivery import DeliveredItem
from core.exam.driver import Sample
from core.exam.shown import spoken_response
from core.exam.sitting import ItemState
from core.exam.tools import STEM
from core.markup import Document, parse, plain
from ui.presenters.room import itemwords, words
from ui.presenters.room.exhibits import exhibits_of, scenario_of
from ui.presenters.room.itemparts import (
    ItemTools,
    ItemView,
    MatchingView,
    OptionView,
    OrderingView,
    PromptView,
    Span,
)
from ui.presenters.room.sampling import sample_item
from ui.presenters.room.scene import Scene

_CHOICES = frozenset({ItemType.SINGLE, ItemType.MULTIPLE})


def item_view(scene: Scene) -> ItemView:
    """The item shown."""
    index = scene.state.position
    work = _Work(scene, scene.delivery.items[index], scene.state.items[index])
    guarded = scene.delivery.driver.switches.unseen_content_guard
    opened = scene.local.exhibit
    return replace(
        work.view(index, spoken_item(scene)),
        exhibit=opened[1] if opened is not None and opened[0] == index else None,
        guarded=guarded and index not in scene.local.ends,
    )


def sample_view(scene: Scene, sample: Sample, state: ItemState) -> ItemView:
    """The item to try on the page of the tutorial that is open."""
    work = _Work(scene, sample_item(sample), state)
    spoken = [scene.labels.question, *([scene.labels.flagged_column] if state.flagged else [])]
    return work.view(scene.local.tutorial_page, ", ".join(spoken))


def spoken_item(scene: Scene) -> str:
    """``Question 12 of 65, Flagged, Incomplete`` for the item shown, with the driver's words."""
    index = scene.state.position
    return spoken_place(scene, index, scene.counter(index))


def spoken_place(scene: Scene, index: int, number: str) -> str:
    """The same for any item; ``number`` says which one it is."""
    parts = [f"{scene.labels.question} {number}"]
    if scene.state.items[index].flagged:
        parts.append(scene.labels.flagged_column)
    parts.append(scene.status(index))
    return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class _Work:
    """An item with what was done to it, under a driver."""

    scene: Scene
    delivered: DeliveredItem
    state: ItemState

    def view(self, index: int, spoken: str) -> ItemView:
        item = self.delivered.item
        stem, exhibits = exhibits_of(self.scene.delivery, self.delivered)
        right = itemtypes.is_correct(item, self.state.response)
        return ItemView(
            index=index,
            spoken=spoken,
            stem=stem,
            several=item.type is ItemType.MULTIPLE,
            options=tuple(self._option(option) for option in self.delivered.options),
            spans=self._spans(STEM),
            scenario=scenario_of(self.scene.delivery, self.delivered, self.state),
            exhibits=exhibits,
            ordering=self._ordering() if item.type is ItemType.ORDERING else None,
            matching=self._matching() if item.type is ItemType.MATCHING else None,
            tools=self._tools(),
            solution=self._solution(right) if self.state.revealed else "",
            good=self.state.revealed and right,
        )

    def _option(self, option: Option) -> OptionView:
        letter = self.scene.labels.option.replace("{letter}", self.delivered.letter(option.id))
        text = parse(option.text)
        choice = self.delivered.item.type in _CHOICES
        chosen = choice and option.id in self.state.response
        struck = choice and option.id in self.state.struck
        mark = self._mark(option, chosen) if choice and self.state.revealed else ""
        return OptionView(
            id=option.id,
            letter=letter,
            text=text,
            chosen=chosen,
            spoken=self._spoken(letter, text, struck, mark),
            struck=struck,
            spans=self._spans(option.id),
            mark=mark,
            good=option.correct,
        )

    def _spoken(self, letter: str, text: Document, struck: bool, mark: str) -> str:
        parts = [f"{letter} {plain(text)}"]
        if struck:
            parts.append(itemwords.STRUCK_OUT)
        if mark:
            parts.append(itemwords.SPOKEN_MARKS[mark])
        return ", ".join(parts)

    def _mark(self, option: Option, chosen: bool) -> str:
        if option.id in itemtypes.key(self.delivered.item):
            return itemwords.RIGHT_OPTION
        return itemwords.WRONG_OPTION if chosen else ""

    def _spans(self, where: str) -> tuple[Span, ...]:
        pieces = self.state.highlights
        return tuple((piece.start, piece.end) for piece in pieces if piece.where == where)

    def _ordering(self) -> OrderingView:
        labels = self.scene.labels
        return OrderingView(
            placed=self.state.response,
            waiting_title=itemwords.WAITING_TITLE,
            placed_title=itemwords.PLACED_TITLE,
            add=itemwords.TO_ORDER,
            take_out=itemwords.FROM_ORDER,
            up=labels.move_up,
            down=labels.move_down,
            hint=itemwords.ORDER_HINT,
        )

    def _matching(self) -> MatchingView:
        chosen = dict(pair.split(" ", 1) for pair in self.state.response)
        prompts = self.delivered.item.prompts
        return MatchingView(
            title=itemwords.MATCH_TITLE,
            prompts=tuple(
                self._prompt(place, len(prompts), prompt, chosen.get(prompt.id))
                for place, prompt in enumerate(prompts, start=1)
            ),
            nothing=itemwords.NO_MATCH,
        )

    def _prompt(self, place: int, total: int, prompt: Prompt, chosen: str | None) -> PromptView:
        text = parse(prompt.text)
        spoken = itemwords.MATCH_FOR.format(number=place, total=total, prompt=plain(text))
        return PromptView(
            id=prompt.id, text=text, chosen=chosen, spoken=spoken, spans=self._spans(prompt.id)
        )

    def _solution(self, right: bool) -> str:
        key = spoken_response(self.delivered, itemtypes.key(self.delivered.item))
        if right:
            return itemwords.SHOWN_RIGHT.replace("{key}", key)
        form = itemwords.SHOWN_WRONG if self.state.response else itemwords.SHOWN_OPEN
        return form.replace("{key}", key)

    def _tools(self) -> ItemTools:
        driver = self.scene.delivery.driver
        choice = self.delivered.item.type in _CHOICES
        return ItemTools(
            highlight=driver.switches.highlight,
            strike_out=driver.switches.strike_out and choice,
            letters=driver.switches.letter_keys,
            highlight_key=driver.keys.highlight,
            strike_key=driver.keys.strike_out,
            caret_key=driver.keys.caret,
            highlight_label=words.without_mnemonic(driver.labels.highlight),
            clear_label=words.without_mnemonic(driver.labels.clear_highlights),
            strike_label=words.without_mnemonic(driver.labels.strike_out),
            close_label=driver.labels.close,
            move_hint=itemwords.MOVE_HINT,
        )
