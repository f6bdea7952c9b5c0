"""From what is typed on the command line to what the program knows: exams, forms, candidates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from core.errors import NotFound, UsageError
from core.exam.start import RANDOM
from core.records import CandidateRecord, ExamInfo

if TYPE_CHECKING:
    from core.app import Carrel


def exam(exams: Sequence[ExamInfo], name: str | None) -> ExamInfo:
    """The exam of that id or code; without a name the only one. Raises NotFound or UsageError."""
    if name is None:
        if len(exams) == 1:
            return exams[0]
        raise UsageError(f"Which exam? Name one with --exam: {_listed(e.id for e in exams)}.")
    for info in exams:
        if name.casefold() in (info.id.casefold(), info.code.casefold()):
            return info
    raise NotFound(f"There is no exam '{name}'. There is: {_listed(e.id for e in exams)}.")


def form(info: ExamInfo, name: str | None) -> str:
    """What to ask for: the form named (an id, ``random`` or a form code), else the first one."""
    if name is not None:
        return name
    return info.forms[0].id if info.forms else RANDOM


def candidates(known: Sequence[CandidateRecord], name: str) -> list[CandidateRecord]:
    """Everyone of that name or candidate ID."""
    wanted = " ".join(name.split()).casefold()
    return [c for c in known if wanted in (c.name.casefold(), c.candidate_id.casefold())]


def candidate(carrel: Carrel, name: str | None) -> CandidateRecord:
    """The candidate to sit: a new name is filed, without a name the only one is taken.

    Raises UsageError if that leaves several, or none.
    """
    known = carrel.candidates()
    if name is not None:
        known = candidates(known, name)
        if not known:
            return carrel.add_candidate(name)
    if len(known) == 1:
        return known[0]
    if not known:
        raise UsageError("Who sits? Name the candidate with --candidate; a new name is filed.")
    people = _listed(f"{c.name} ({c.candidate_id})" for c in known)
    raise UsageError(f"Which candidate? Give the ID with --candidate: {people}.")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"
