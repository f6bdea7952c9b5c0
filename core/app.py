"""Composition root without a window: one object that the window and the command line share.

CONTRACT (being implemented): signatures below are final for callers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.clock import Clock
from core.exam.delivery import Delivery
from core.exam.driver import ResultMode
from core.exam.result import Outcome, Result
from core.exam.session import Session
from core.exam.sitting import Phase, SittingState


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateRecord:
    id: str                    # opaque
    name: str
    candidate_id: str          # as printed, reads as practice: "PRACTICE-000012"
    accommodations: tuple[str, ...]   # standing


@dataclass(frozen=True, slots=True, kw_only=True)
class FormInfo:
    id: str      # "a"
    title: str   # "Form A"
    code: str    # form code


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamInfo:
    """An exam of the catalogue, cheap to list."""
    id: str
    code: str
    title: str
    notice: str
    minutes: int
    items: int
    bank_hash: str
    forms: tuple[FormInfo, ...]
    accommodations: tuple[tuple[str, str, int, str], ...]  # id, title, extra minutes, about
    result: ResultMode     # default of its driver
    short_introduction: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingRecord:
    """A line of the history. Score fields are None until finished AND released."""
    id: str
    candidate: CandidateRecord
    exam_id: str
    exam_code: str
    exam_title: str
    form: str
    form_code: str
    started: str            # ISO UTC
    ended: str | None
    phase: Phase
    minutes: int
    accommodations: tuple[str, ...]
    result_mode: ResultMode
    release_at: str | None
    released: bool
    outcome: Outcome | None
    scaled: int | None
    raw: int | None
    scored: int | None
    cut: int | None
    registration: str       # registration number as printed, reads as practice


@dataclass(frozen=True, slots=True, kw_only=True)
class StartRequest:
    candidate: str                      # CandidateRecord.id
    exam: str
    form: str                           # form id, "random" or a form code
    seed: int | None = None             # option order, and the random form; None: drawn
    accommodations: tuple[str, ...] = ()
    result: ResultMode | None = None    # None: the driver's
    short: bool = False


class Carrel:
    """Everything the program can do, without a window. Built by Carrel.open(...)."""

    @classmethod
    def open(cls, data_dir: Path | None, clock: Clock, *, write: bool = True) -> Carrel: ...
    def close(self) -> None: ...
    # banks
    def exams(self) -> list[ExamInfo]: ...
    def add_bank(self, path: Path, progress: Callable[[str, float], None] | None = None) -> ExamInfo: ...
    # candidates
    def candidates(self) -> list[CandidateRecord]: ...
    def add_candidate(self, name: str, accommodations: tuple[str, ...] = ()) -> CandidateRecord: ...
    def set_accommodations(self, candidate: str, accommodations: tuple[str, ...]) -> CandidateRecord: ...
    # sittings
    def start(self, request: StartRequest) -> Session: ...
    def resume(self, sitting: str) -> Session: ...
    def sittings(self, candidate: str | None = None) -> list[SittingRecord]: ...
    def sitting(self, sitting: str) -> SittingRecord: ...
    def abandon(self, sitting: str) -> None: ...
    def delete(self, sitting: str) -> None: ...
    def release(self, sitting: str) -> None: ...
    def complete(self, session: Session) -> SittingRecord: ...   # after phase FINISHED: scores (unless withheld) and files the summary
    def result(self, sitting: str) -> Result: ...                # raises WithheldError
    def reviewable(self, sitting: str) -> tuple[Delivery, SittingState, Result]: ...  # raises WithheldError
