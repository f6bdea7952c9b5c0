"""What blind records say of a bank: agreement with the key, rates of guessers, shares of yes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from core.bank.check.blind import (
    BlindRecord,
    BlindRecords,
    Guess,
    Settlement,
    Solve,
    guesser_hash,
    solver_hash,
)
from core.bank.check.groups import Group
from core.bank.check.values import BlindFigures, Dispute, GuessRate, Tally
from core.bank.model import Item, ItemType
from core.bank.values import AuthoredBank

SOLVERS = 2
"""Solvers that an item needs."""


class Judged:
    """One item with those of its answers that count."""

    def __init__(self, item: Item, record: BlindRecord, bank: AuthoredBank) -> None:
        self.item = item
        self.record = record
        self._shown = solver_hash(item, bank)
        self._options = guesser_hash(item)

    @cached_property
    def solves(self) -> tuple[Solve, ...]:
        """Answers to the item as it is now."""
        return tuple(s for s in self.record.solves if s.shown == self._shown)

    @cached_property
    def guesses(self) -> tuple[Guess, ...]:
        """Guesses at the options as they are now."""
        return tuple(g for g in self.record.guesses if g.shown == self._options)

    @cached_property
    def settlement(self) -> Settlement | None:
        """The last settlement of the item as it is now."""
        found = [s for s in self.record.settlements if s.shown == self._shown]
        return found[-1] if found else None

    @property
    def solved(self) -> bool:
        """Whether enough solvers answered it as it is now."""
        return len({solve.solver for solve in self.solves}) >= SOLVERS

    @property
    def unanimous(self) -> bool:
        """Whether every solver gave the key."""
        return all(self.is_key(solve.answer) for solve in self.solves)

    @property
    def agrees(self) -> bool:
        """Whether the final answer is the key: the settlement's, else that of all solvers."""
        if self.settlement is not None:
            return self.is_key(self.settlement.answer)
        return self.unanimous

    def is_key(self, answer: Iterable[str]) -> bool:
        """Whether an answer is exactly the present key."""
        return set(answer) == set(self.item.keys)


def blind_figures(
    bank: AuthoredBank, records: BlindRecords, groups: Sequence[Group]
) -> BlindFigures | None:
    """The figures of a bank; None if nothing was recorded of it."""
    if not records.by_item and not records.faults:
        return None
    judged = [
        Judged(item, records.by_item.get(item.id, BlindRecord(item=item.id)), bank)
        for item in bank.items
        if item.type in {ItemType.SINGLE, ItemType.MULTIPLE}
    ]
    solved = [each for each in judged if each.solved]
    answers = [(each, solve) for each in solved for solve in each.solves]
    return BlindFigures(
        items=len(judged),
        solved=len(solved),
        unsolved=tuple((j.item.id, _why_unsolved(j)) for j in judged if not j.solved),
        answers=Tally(sum(each.is_key(solve.answer) for each, solve in answers), len(answers)),
        agreement=Tally(sum(each.agrees for each in solved), len(solved)),
        disputes=tuple(_dispute(each) for each in solved if not each.unanimous),
        overspecified=Tally(sum(solve.overspecified for _, solve in answers), len(answers)),
        impossible=Tally(sum(solve.impossible for _, solve in answers), len(answers)),
        doubts=sum(bool(solve.doubt.strip()) for _, solve in answers),
        guessers=tuple(_guessers(judged, groups)),
        strangers=tuple(sorted(set(records.by_item) - {item.id for item in bank.items})),
        faults=tuple(str(fault) for fault in records.faults),
    )


def _why_unsolved(judged: Judged) -> str:
    current = len({solve.solver for solve in judged.solves})
    if len(judged.solves) < len(judged.record.solves):
        return f"stem or options changed since it was solved; {current} of {SOLVERS} solved it anew"
    return f"{current} of {SOLVERS} solvers answered it"


def _dispute(judged: Judged) -> Dispute:
    said = "; ".join(
        f"{solve.solver}: {', '.join(solve.answer) or 'nothing'}"
        + (f" ({solve.reason.strip()})" if solve.reason.strip() else "")
        for solve in judged.solves
    )
    return Dispute(
        item=judged.item.id,
        key=", ".join(judged.item.keys),
        answers=said,
        settlement=judged.settlement.text.strip() if judged.settlement else "",
        agrees=judged.agrees,
    )


def _guessers(judged: Sequence[Judged], groups: Sequence[Group]) -> Iterator[GuessRate]:
    """Rates of each guesser in the forms guessed at, and in the bank if half of it was."""
    by_id = {each.item.id: each for each in judged}
    names = sorted({guess.guesser for each in judged for guess in each.record.guesses})
    for name in names:
        for group in groups:
            singles = [by_id[rendered.item.id] for rendered in group.singles]
            first = [guess for each in singles for guess in _of(name, each.record.guesses)[:1]]
            now = [
                each.is_key(guess.answer) for each in singles for guess in _of(name, each.guesses)
            ]
            if first and (group.form or 2 * len(first) >= len(singles)):
                yield GuessRate(
                    guesser=name,
                    group=group.name,
                    small=group.small,
                    singles=len(singles),
                    rate=Tally(sum(now), len(now)),
                    first=Tally(sum(guess.right for guess in first), len(first)),
                )


def _of(name: str, guesses: Sequence[Guess]) -> list[Guess]:
    return [guess for guess in guesses if guess.guesser == name]
