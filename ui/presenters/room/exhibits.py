"""What stands beside the text of an item: its scenario, and exhibits with a window of their own."""

from __future__ import annotations

from collections.abc import Iterable

from core.bank.model import Exhibit, Scenario
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.sitting import ItemState
from core.exam.tools import SCENARIO
from core.markup import (
    Block,
    Document,
    Emphasis,
    Image,
    Paragraph,
    Table,
    Text,
    parse,
    plain,
    with_images,
)
from ui.presenters.room.itemparts import ExhibitView, ScenarioView
from ui.presenters.room.words import without_mnemonic


def exhibits_of(
    delivery: Delivery, delivered: DeliveredItem
) -> tuple[Document, tuple[ExhibitView, ...]]:
    """The stem, and the exhibits that open in a window.

    Without such windows everything stands in the stem. With them, tables and pictures leave it, and
    their names stand in their places.
    """
    item = delivered.item
    stem = with_images(parse(item.stem), _images(item.exhibits))
    if not delivery.driver.switches.exhibit_windows:
        return stem, ()
    moved = [block for block in stem.blocks if _is_exhibit(block)]
    named = _numbered(delivery.driver.labels.exhibit, len(moved))
    names = iter(named)
    blocks: list[Block] = []
    for block in stem.blocks:
        if _is_exhibit(block):
            title = without_mnemonic(next(names))
            blocks.append(Paragraph((Emphasis((Text(f"[{title}]"),)),)))
        else:
            blocks.append(block)
    views = (_exhibit(label, block) for label, block in zip(named, moved, strict=True))
    return Document(tuple(blocks)), tuple(views)


def scenario_of(
    delivery: Delivery, delivered: DeliveredItem, state: ItemState
) -> ScenarioView | None:
    """The scenario that an item shares, with its exhibits, if it has one."""
    scenario = _scenario(delivery, delivered)
    if scenario is None:
        return None
    return ScenarioView(
        label=delivery.driver.labels.scenario,
        title=scenario.title,
        text=with_images(parse(scenario.text), _images(scenario.exhibits)),
        spans=tuple((p.start, p.end) for p in state.highlights if p.where == SCENARIO),
    )


def _scenario(delivery: Delivery, delivered: DeliveredItem) -> Scenario | None:
    shared = (each for each in delivery.scenarios if each.id == delivered.item.scenario)
    return next(shared, None)


def _images(exhibits: Iterable[Exhibit]) -> Iterable[Image]:
    return (Image(each.file, each.alt) for each in exhibits)


def _is_exhibit(block: Block) -> bool:
    if isinstance(block, Table):
        return True
    return isinstance(block, Paragraph) and all(isinstance(each, Image) for each in block.children)


def _numbered(label: str, count: int) -> list[str]:
    """Labels for so many exhibits; only the first keeps the Alt letter."""
    if count == 1:
        return [label]
    rest = (f"{without_mnemonic(label)} {number}" for number in range(2, count + 1))
    return [f"{label} 1", *rest] if count else []


def _exhibit(label: str, block: Block) -> ExhibitView:
    text = Document((block,))
    return ExhibitView(label=label, title=without_mnemonic(label), text=text, spoken=plain(text))
