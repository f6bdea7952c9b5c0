"""The item to try on a tutorial page: same rules as in the exam, kept by the screen alone."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from core.bank.model import Item, ItemType, Option
from core.exam.decisions import decide
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.driver import Sample
from core.exam.events import GENESIS, make_event
from core.exam.intents import Choose, Comment, Flag, Highlight, Intent, Move, Strike
from core.exam.phases import Phase
from core.exam.replaying import apply
from core.exam.sitting import ItemState, Part, SittingState
from core.exam.stopwatch import Stopwatch

_NAME = "sample"


@cache
def sample_item(sample: Sample) -> DeliveredItem:
    """The sample as an item. Which options are right is of no account: nothing scores it."""
    several = sample.choose > 1
    options = tuple(
        Option(id=chr(ord("a") + place), text=text, correct=place < sample.choose)
        for place, text in enumerate(sample.options)
    )
    item = Item(
        id=_NAME,
        type=ItemType.MULTIPLE if several else ItemType.SINGLE,
        domain=1,
        task=_NAME,
        stem=sample.stem,
        options=options,
    )
    order = tuple(option.id for option in options)
    return DeliveredItem(item=item, version=_NAME, scored=False, order=order)


def is_tried(intent: Intent) -> bool:
    """Whether an intent is work on an item, which the sample takes in the exam's stead."""
    work = isinstance(intent, Choose | Comment | Flag | Highlight | Strike)
    return work or intent is Move.CLEAR_HIGHLIGHTS


def tried(delivery: Delivery, sample: Sample, state: ItemState, intent: Intent) -> ItemState:
    """What an intent makes of the sample; it is decided as in the exam, and written nowhere.

    Raises Refused as the exam would.
    """
    alone = replace(delivery, items=(sample_item(sample),), scenarios=())
    sitting = SittingState(
        sitting=_NAME,
        phase=Phase.ITEM,
        items=(state,),
        parts=(Part(0, 1, 0),),
        exam_clock=Stopwatch(0),
        agreement_clock=Stopwatch(0),
        short=False,
    )
    for kind, payload in decide(alone, sitting, intent):
        event = make_event(
            sitting=_NAME,
            seq=sitting.seq,
            kind=kind,
            wall="",
            mono_ms=0,
            boot="",
            payload=payload,
            previous=GENESIS,
        )
        sitting = apply(sitting, event)
    return sitting.items[0]
