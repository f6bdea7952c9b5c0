"""Forms: which items a sitting delivers, in which order, and which of them count.

A fixed form is the bank's; a random form is drawn from the whole pool so that it meets the
blueprint exactly – items and scored items of each domain, the share of multiple response, every
task statement that the pool covers – and holds no two enemies. The draw is a 0-1 linear programme:
maximise the sum of priorities drawn from the seed. Priorities are distinct real numbers, so the
best form is the same whatever the solver's version (W. J. van der Linden, *Linear Models for
Optimal Test Design*, 2005, gives the model).
"""

from __future__ import annotations

import math
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.bank.model import ItemType
from core.errors import FormError
from core.exam.definition import ExamDefinition
from core.exam.draw import fraction, shuffled
from core.words import Message, message


@dataclass(frozen=True, slots=True)
class Candidate:
    """What assembly needs to know of an item of the pool."""

    id: str
    form: str
    domain: int
    task: str
    type: ItemType
    scored: bool
    enemies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """Ids of the items in the order delivered, and which of them count."""

    items: tuple[str, ...]
    scored: frozenset[str]


def fixed_form(exam: ExamDefinition, pool: Iterable[Candidate], form: str) -> Form:
    """A form of the bank. Its order mixes the domains and is the same on every seat.

    Raises FormError if the bank has no item in that form.
    """
    members = [item for item in pool if item.form == form]
    if not members:
        raise FormError(
            "The bank of {exam} has no form “{form}”. Choose another form.",
            exam=exam.code,
            form=form,
        )
    seed = int.from_bytes(form.encode(), "big")
    return Form(
        items=tuple(shuffled([item.id for item in members], seed, "order", exam.id)),
        scored=frozenset(item.id for item in members if item.scored),
    )


def random_form(exam: ExamDefinition, pool: Sequence[Candidate], seed: int) -> Form:
    """A form drawn from the pool by a seed.

    Raises FormError if no choice of items meets the blueprint.
    """
    chosen = _solve(exam, sorted(pool, key=lambda item: item.id), seed)
    scored: set[str] = set()
    for domain in exam.domains:
        mine = [item.id for item in chosen if item.domain == domain.number]
        scored.update(shuffled(mine, seed, "scored")[: domain.scored])
    order = shuffled([item.id for item in chosen], seed, "order")
    return Form(items=tuple(order), scored=frozenset(scored))


@dataclass(frozen=True, slots=True)
class _Row:
    """A constraint: lower ≤ Σ x[column] ≤ upper."""

    columns: Sequence[int]
    lower: float
    upper: float


def _solve(exam: ExamDefinition, pool: Sequence[Candidate], seed: int) -> list[Candidate]:
    # Takes 130 ms to import, so only where a random form is made.
    import highspy  # noqa: PLC0415
    import numpy as np  # noqa: PLC0415

    rows = _rows(exam, pool)
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(pool), len(rows)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_ = np.array([fraction(seed, "draw", item.id) for item in pool])
    lp.col_lower_, lp.col_upper_ = np.zeros(len(pool)), np.ones(len(pool))
    lp.row_lower_ = np.array([row.lower for row in rows])
    lp.row_upper_ = np.array([row.upper for row in rows])
    starts = np.cumsum([0, *(len(row.columns) for row in rows)])
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = starts
    lp.a_matrix_.index_ = np.array([column for row in rows for column in row.columns])
    lp.a_matrix_.value_ = np.ones(int(starts[-1]))
    lp.integrality_ = [highspy.HighsVarType.kInteger] * len(pool)

    with _standard_output_shut():
        solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.0)
    solver.passModel(lp)
    solver.run()
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        raise FormError(_why_not(exam, pool))
    values = solver.getSolution().col_value
    return [item for item, value in zip(pool, values, strict=True) if value > 0.5]


@contextmanager
def _standard_output_shut() -> Iterator[None]:
    """The solver's constructor prints a banner before it can be told not to."""
    sys.stdout.flush()
    try:
        kept = os.dup(1)
    except OSError:  # a program without standard output has nothing to protect
        yield
        return
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        try:
            yield
        finally:
            os.dup2(kept, 1)
            os.close(kept)


def _rows(exam: ExamDefinition, pool: Sequence[Candidate]) -> list[_Row]:
    by_domain: defaultdict[int, list[int]] = defaultdict(list)
    by_task: defaultdict[str, list[int]] = defaultdict(list)
    multiple = []
    for column, item in enumerate(pool):
        by_domain[item.domain].append(column)
        by_task[item.task].append(column)
        if item.type is ItemType.MULTIPLE:
            multiple.append(column)
    rows = [_Row(by_domain[domain.number], domain.items, domain.items) for domain in exam.domains]
    rows.extend(_Row(columns, 1, math.inf) for columns in _coverable(exam, by_task))
    low, high = exam.soundness.multiple_share
    rows.append(
        _Row(multiple, math.ceil(low * exam.items - 1e-9), math.floor(high * exam.items + 1e-9))
    )
    rows.extend(_enemies(pool))
    return rows


def _coverable(exam: ExamDefinition, by_task: Mapping[str, list[int]]) -> Iterable[Sequence[int]]:
    """Columns of each task that the pool covers, where the domain has room for all its tasks."""
    for domain in exam.domains:
        tasks = [by_task[task.id] for task in domain.tasks if by_task[task.id]]
        if len(tasks) <= domain.items:
            yield from tasks


def _enemies(pool: Sequence[Candidate]) -> Iterable[_Row]:
    column_of = {item.id: column for column, item in enumerate(pool)}
    pairs = {
        (min(column, column_of[enemy]), max(column, column_of[enemy]))
        for column, item in enumerate(pool)
        for enemy in item.enemies
        if enemy in column_of and enemy != item.id
    }
    return [_Row(pair, 0, 1) for pair in sorted(pairs)]


def _why_not(exam: ExamDefinition, pool: Sequence[Candidate]) -> Message:
    for domain in exam.domains:
        have = sum(item.domain == domain.number for item in pool)
        if have < domain.items:
            return message(
                "The pool of {exam} is too small for a random form: domain {domain} needs {needed} "
                "items and has {have}. Choose a fixed form, or add items.",
                exam=exam.code,
                domain=domain.number,
                needed=domain.items,
                have=have,
            )
    return message(
        "No random form of {exam} meets the blueprint: the share of multiple response or the lists "
        "of enemy items leave no choice. Choose a fixed form, or add items.",
        exam=exam.code,
    )
