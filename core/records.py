"""Values of the lists: exams, candidates and sittings, as screens and reports show them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from core.exam.phases import OVER, Phase, ResultMode
from core.exam.result import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class FormInfo:
    """A fixed form of an exam."""

    id: str
    title: str
    code: str
    """Form code, as printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileInfo:
    """A driver profile that an exam may be sat with."""

    id: str
    title: str
    about: str
    result: ResultMode
    short_introduction: bool
    check_in: bool
    """Whether it has the steps of an online sitting."""


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
    sections: tuple[int, ...]
    """Minutes of each section; empty without sections."""
    accommodations: tuple[tuple[str, str, int, str], ...]
    """(id, title, extra minutes, about)."""
    profiles: tuple[ProfileInfo, ...]
    """Driver profiles to choose from, the exam's own first."""

    def profile(self, profile_id: str) -> ProfileInfo:
        """The profile with that id, or the exam's own."""
        return next((each for each in self.profiles if each.id == profile_id), self.profiles[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateRecord:
    """Who sits. History and everything learnt from it belong to this record."""

    id: str
    name: str
    accommodations: tuple[str, ...]
    """Ids of the accommodations that stand for every sitting."""

    @property
    def candidate_id(self) -> str:
        """Candidate ID as printed; reads as practice and derives from the record."""
        return f"PRACTICE-{_digits(self.id, 8)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingRecord:
    """A line of the history. The score is None until the sitting is finished and released."""

    id: str
    candidate: CandidateRecord
    exam_id: str
    exam_code: str
    exam_title: str
    form: str
    form_code: str
    bank_hash: str
    started: str
    """Moment of creation, ISO 8601 in UTC."""
    ended: str | None
    phase: Phase
    minutes: int
    """Minutes allowed, accommodations included."""
    accommodations: tuple[str, ...]
    result_mode: ResultMode
    release_at: str | None
    """When a withheld result is released by itself; None if it is not withheld or not ended."""
    released: bool
    """Whether the result may be known."""
    outcome: Outcome | None = None
    scaled: int | None = None
    raw: int | None = None
    scored: int | None = None
    cut: int | None = None
    regraded_scaled: int | None = None
    """Scaled score of the latest re-grade; None without one."""
    regraded_outcome: Outcome | None = None

    @property
    def registration(self) -> str:
        """Registration number as printed; reads as practice and derives from the record."""
        return f"P-{_digits(self.id, 9)}"

    @property
    def finished(self) -> bool:
        """Whether the test was ended, so that there is a result."""
        return self.phase is Phase.FINISHED

    @property
    def open(self) -> bool:
        """Whether it can be resumed."""
        return self.phase not in OVER


def _digits(text: str, count: int) -> str:
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
    return f"{number % 10**count:0{count}d}"
