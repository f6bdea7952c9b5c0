"""Re-grades of a sitting, in words for the result screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.presenters.home_view import OUTCOMES
from ui.presenters.wording import local_day
from ui.words import tr, trn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.exam.regrade import KeyChange, Regrade, Score


@dataclass(frozen=True, slots=True)
class RegradeView:
    """Re-grades in words; empty texts where there is none."""

    heading: str = ""
    lines: tuple[str, ...] = ()


def regrade_view(regrades: Sequence[Regrade], bank_hash: str) -> RegradeView:
    """Old and new scores side by side; ``bank_hash`` is the version that was delivered."""
    if not regrades:
        return RegradeView()
    return RegradeView(
        tr("Re-graded: a key was corrected after this sitting. The original result is kept."),
        (
            tr(
                "As delivered, bank version {version}: {score}",
                version=bank_hash[:8],
                score=_score(regrades[0].before),
            ),
            *(_regrade_line(each) for each in regrades),
        ),
    )


def unchanged_view(regrade: Regrade) -> RegradeView:
    """What to say where a re-grade changed nothing."""
    said = tr(
        "No key of this form has changed in bank version {version}. The result stands.",
        version=regrade.bank_hash[:8],
    )
    if not regrade.left_out:
        return RegradeView(said)
    left = trn(
        len(regrade.left_out),
        "%n question could not be compared: gone, or rewritten.",
        "%n questions could not be compared: gone, or rewritten.",
    )
    return RegradeView(f"{said} {left}")


def _score(score: Score) -> str:
    return tr(
        "{outcome}, {scaled} – {raw} of {scored} right",
        outcome=OUTCOMES[score.outcome],
        scaled=score.scaled,
        raw=score.raw,
        scored=score.scored,
    )


def _regrade_line(regrade: Regrade) -> str:
    changed = [
        tr("question {number} is {turn}", number=change.index + 1, turn=_turn(change))
        for change in regrade.changes
    ]
    keys = ["; ".join(changed) or tr("keys as delivered")]
    if regrade.left_out:
        left = len(regrade.left_out)
        keys.append(trn(left, "%n question not compared", "%n questions not compared"))
    return tr(
        "{day}, bank version {version}: {score} ({keys})",
        day=local_day(regrade.at),
        version=regrade.bank_hash[:8],
        score=_score(regrade.after),
        keys="; ".join(keys),
    )


def _turn(change: KeyChange) -> str:
    match change.was_correct, change.correct:
        case True, True:
            return tr("right as before")
        case False, False:
            return tr("wrong as before")
        case True, False:
            return tr("now wrong")
        case _:
            return tr("now right")
