"""The appendix on the items: one by one, changed answers, traps."""

from __future__ import annotations

from core.exam.delivery import Delivery
from core.exam.result import ItemResult, Result
from core.exam.shown import TRAP_WORDS, VERDICT_WORDS, placed_response, verdict_of
from core.insight.values import AnswerChange, ChangeKind, ItemTime, SittingInsight
from core.report.parts import Grid, Part
from core.report.wording import duration

ABOUT_CHANGES = (
    "A changed answer is one that was complete and then gave way to another. First and last "
    "answers are compared with the key."
)
ABOUT_TRAPS = (
    "Each distractor is tagged with what it breaks. Distractors of items that were left open are "
    "not counted."
)

KIND_WORDS = {
    ChangeKind.RIGHT_TO_WRONG: "right to wrong",
    ChangeKind.WRONG_TO_RIGHT: "wrong to right",
    ChangeKind.WRONG_TO_WRONG: "wrong to wrong",
}


def items_part(delivery: Delivery, result: Result, insight: SittingInsight) -> Part:
    """Item by item: answer, key, time, visits, flag, changes."""
    changes = {change.item: change for change in insight.changes.changes}
    met = frozenset(insight.contamination.met)
    rows = tuple(
        _item(delivery, item, time, changes.get(item.index), item.index in met)
        for item, time in zip(result.items, insight.pacing.items, strict=True)
    )
    columns = ("Item", "Task", "Answer", "Key", "Verdict", "Time", "Visits", "Notes")
    return Part(
        "Items",
        ("Letters are those of the options as they were shown. Stems are not printed here.",),
        Grid(columns, rows, frozenset({0, 5, 6})),
    )


def _item(
    delivery: Delivery, item: ItemResult, time: ItemTime, change: AnswerChange | None, met: bool
) -> tuple[str, ...]:
    delivered = delivery.items[item.index]
    notes = [
        "flagged" if item.flagged else "",
        f"changed {change.changes} ×, {KIND_WORDS[change.kind]}" if change else "",
        "" if item.scored else "unscored",
        "met before" if met else "",
    ]
    return (
        str(item.index + 1),
        item.task,
        placed_response(delivered, item.response) or "–",
        placed_response(delivered, item.key),
        VERDICT_WORDS[verdict_of(item)],
        duration(time.total_ms) if time.visits else "not seen",
        str(time.visits),
        "; ".join(note for note in notes if note),
    )


def changes_part(delivery: Delivery, insight: SittingInsight) -> Part:
    """Changed answers and what they cost."""
    changes = insight.changes
    if not changes.changes:
        return Part("Answer changes", ("No complete answer was changed.",))
    rows = tuple(
        (
            str(change.item + 1),
            placed_response(delivery.items[change.item], change.first),
            placed_response(delivery.items[change.item], change.last) or "–",
            KIND_WORDS[change.kind] + ("" if change.scored else " (unscored)"),
            str(change.changes),
            duration(change.at_ms),
        )
        for change in changes.changes
    )
    net = changes.brought - changes.cost
    sentence = (
        f"Of the scored items, {changes.cost} went from right to wrong and {changes.brought} from "
        f"wrong to right: changing answers {effect(net)}."
    )
    columns = ("Item", "First", "Last", "Effect", "Changes", "Last at")
    grid = Grid(columns, rows, frozenset({0, 4, 5}))
    return Part("Answer changes", (sentence, ABOUT_CHANGES), grid)


def effect(net: int) -> str:
    """What a number of right answers more or less means, in words."""
    noun = "right answer" if abs(net) == 1 else "right answers"
    if net:
        return f"{'brought' if net > 0 else 'cost'} {abs(net)} {noun} on balance"
    return "changed nothing on balance"


def traps_part(insight: SittingInsight) -> Part:
    """Which kinds of distractors were chosen."""
    rows = tuple(
        (
            TRAP_WORDS[count.trap],
            str(count.chosen),
            str(count.offered),
            ", ".join(str(item + 1) for item in count.items),
        )
        for count in insight.traps
        if count.chosen
    )
    if not rows:
        return Part("Traps", ("No tagged distractor was chosen.", ABOUT_TRAPS))
    columns = ("Distractor", "Chosen", "Offered", "Items")
    return Part("Traps", (ABOUT_TRAPS,), Grid(columns, rows, frozenset({1, 2})))
