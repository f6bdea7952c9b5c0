"""How a sitting was worked: time, changed answers, traps, interruptions; in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.exam.shown import TRAP_WORDS
from core.insight.values import ChangeKind
from core.words import message
from ui.presenters.home_view import OUTCOMES
from ui.words import tr, trn

if TYPE_CHECKING:
    from core.insight.values import AnswerChanges, Pacing, SittingInsight, TwinClock

SHOWN_TRAPS = 3
CHANGES = {
    ChangeKind.WRONG_TO_RIGHT: message("{count} from wrong to right"),
    ChangeKind.RIGHT_TO_WRONG: message("{count} from right to wrong"),
    ChangeKind.WRONG_TO_WRONG: message("{count} from wrong to wrong"),
}


def habits(insight: SittingInsight) -> tuple[tuple[str, str], ...]:
    """Label and sentence a row, for the result screen."""
    rows = [
        (tr("Time"), _pacing(insight.pacing)),
        (tr("Changed answers"), _changes(insight.changes)),
        (tr("Traps"), _traps(insight)),
    ]
    if insight.twin:
        rows.append((tr("Without extra time"), _twin(insight.twin)))
    if insight.interruptions:
        rows.append((tr("Interruptions"), _interruptions(insight)))
    return tuple(rows)


def _interruptions(insight: SittingInsight) -> str:
    lost = sum(each.lost for each in insight.interruptions)
    left = len(insight.interruptions) - lost
    texts = []
    if left:
        texts.append(trn(left, "Left and resumed once.", "Left and resumed %n times."))
    if lost:
        texts.append(
            trn(
                lost,
                "Taken up once after a crash or power cut.",
                "Taken up %n times after a crash or power cut.",
            )
        )
    return " ".join(texts)


def _pacing(pacing: Pacing) -> str:
    seen = [item for item in pacing.items if item.visits]
    if not seen:
        return tr("No question was opened.")
    slow = max(seen, key=lambda item: item.total_ms)
    return tr(
        "{used} of {allowed} used, {passes} through the form. On average {mean} a question, "
        "against {pace} if spread evenly; longest: question {number} with {longest}.",
        used=clock(pacing.used_ms),
        allowed=clock(pacing.allowed_ms),
        passes=trn(len(pacing.sweep_ms), "one pass", "%n passes"),
        mean=clock(sum(item.total_ms for item in seen) // len(seen)),
        pace=clock(pacing.pace_ms),
        number=slow.item + 1,
        longest=clock(slow.total_ms),
    )


def clock(ms: int) -> str:
    """A length of time as the exam clock shows it: ``1:02:05`` or ``2:05``."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _changes(changes: AnswerChanges) -> str:
    if not changes.changes:
        return tr("None: every first answer stood.")
    kinds = [
        tr(words, count=len(changes.of(kind)))
        for kind, words in CHANGES.items()
        if changes.of(kind)
    ]
    return tr(
        "{changes}. Among scored questions they brought {brought} and cost {cost}.",
        changes=", ".join(kinds),
        brought=changes.brought,
        cost=changes.cost,
    )


def _traps(insight: SittingInsight) -> str:
    found = [trap for trap in insight.traps if trap.chosen][:SHOWN_TRAPS]
    if not found:
        return tr("No distractor was chosen.")
    said = (
        trn(trap.chosen, "“{trap}” once", "“{trap}” %n times", trap=TRAP_WORDS[trap.trap])
        for trap in found
    )
    return tr("The wrong options you chose most: {traps}.", traps="; ".join(said))


def _twin(twin: TwinClock) -> str:
    minutes = twin.extra_ms // 60_000
    if not twin.reached:
        return trn(
            minutes,
            "The sitting was over before the extra minute began: it changed nothing.",
            "The sitting was over before the extra %n minutes began: they changed nothing.",
        )
    if twin.sections > 1:
        at_limit = tr(
            "At each section’s own time you had {right} right, estimated {score}: {outcome}.",
            right=twin.raw,
            score=twin.scaled,
            outcome=OUTCOMES[twin.outcome],
        )
    else:
        at_limit = _at_limit(twin)
    answered = trn(
        len(twin.answered_after),
        "In the extra time you answered or changed %n question.",
        "In the extra time you answered or changed %n questions.",
    )
    return " ".join((at_limit, answered, _brought(twin.brought)))


def _at_limit(twin: TwinClock) -> str:
    return tr(
        "At {time} you had {right} right, estimated {score}: {outcome}.",
        time=clock(twin.limit_ms),
        right=twin.raw,
        score=twin.scaled,
        outcome=OUTCOMES[twin.outcome],
    )


def _brought(right: int) -> str:
    if right > 0:
        return trn(right, "That brought %n right answer.", "That brought %n right answers.")
    if right:
        return trn(-right, "That cost %n right answer.", "That cost %n right answers.")
    return tr("That changed no score.")
