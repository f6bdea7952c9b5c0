"""The home screen without Qt: who sits, what is sat, and what was sat before."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.app import StartRequest
from core.exam.driver import ResultMode
from core.exam.result import Outcome
from core.exam.sitting import OVER, Phase
from ui.presenters.wording import count, duration, local_day, local_moment

if TYPE_CHECKING:
    from core.app import CandidateRecord, Carrel, ExamInfo, SittingRecord

RANDOM = "random"
"""Form id of a fresh random form, as :class:`core.app.StartRequest` wants it."""
CODE = "code"
"""Choice of a form by its code."""


class Standing(StrEnum):
    """How a past sitting stands."""

    PASS = "pass"  # noqa: S105 - an outcome
    FAIL = "fail"
    WITHHELD = "withheld"
    OPEN = "open"
    ENDED = "ended"
    """Over without a score: declined, lapsed or abandoned."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of a list."""

    id: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class AccommodationRow:
    """A toggle for extra time."""

    id: str
    title: str
    about: str
    on: bool


@dataclass(frozen=True, slots=True)
class CandidateCard:
    """The candidate chosen."""

    id: str
    name: str
    printed_id: str
    standing: tuple[str, ...]
    """Ids of the standing accommodations."""
    standing_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingRow:
    """A line of the history, with what may be done with it."""

    id: str
    date: str
    exam: str
    form: str
    score: str
    standing: Standing
    status: str
    title: str
    """Names the sitting in a question."""
    can_open: bool
    can_release: bool
    can_resume: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """Everything the home screen shows."""

    candidates: tuple[Choice, ...] = ()
    candidate: CandidateCard | None = None
    exams: tuple[Choice, ...] = ()
    exam: str = ""
    notice: str = ""
    forms: tuple[Choice, ...] = ()
    form: str = ""
    accommodations: tuple[AccommodationRow, ...] = ()
    withheld: bool = False
    short_offered: bool = False
    short: bool = False
    summary: str = ""
    can_start: bool = False
    hint: str = ""
    """What to do next, where something is missing."""
    resume: SittingRow | None = None
    history: tuple[SittingRow, ...] = ()
    history_hint: str = ""


class HomePresenter:
    """Takes the intents of the home screen; each gives the view that follows."""

    def __init__(self, carrel: Carrel) -> None:
        self._carrel = carrel
        self._candidates: dict[str, CandidateRecord] = {}
        self._exams: dict[str, ExamInfo] = {}
        self._sittings: list[SittingRecord] = []
        self._candidate = ""
        self._exam = ""
        self._form = ""
        self._code = ""
        self._granted: frozenset[str] = frozenset()
        self._result: ResultMode | None = None
        self._short = False

    def load(self) -> HomeView:
        """Read everything anew, keeping what was chosen where it still exists."""
        self._candidates = {known.id: known for known in self._carrel.candidates()}
        self._exams = {exam.id: exam for exam in self._carrel.exams()}
        if self._candidate not in self._candidates:
            self._candidate = self._latest_candidate()
            self._grant_standing()
        self._read_sittings()
        if self._exam not in self._exams:
            self._set_exam(next(iter(self._exams), ""))
        else:
            self._set_form(self._form)
        return self.view()

    # Intents -----------------------------------------------------------------------------------

    def choose_candidate(self, candidate: str) -> HomeView:
        """Someone else sits."""
        self._candidate = candidate
        self._grant_standing()
        self._read_sittings()
        self._set_form("")
        return self.view()

    def add_candidate(self, name: str, accommodations: tuple[str, ...]) -> HomeView:
        """Add a candidate and choose it. Raises UsageError for a name that will not do."""
        record = self._carrel.add_candidate(name, accommodations)
        self._candidates[record.id] = record
        return self.choose_candidate(record.id)

    def set_standing(self, accommodations: tuple[str, ...]) -> HomeView:
        """Change the standing accommodations of the candidate chosen."""
        record = self._carrel.set_accommodations(self._candidate, accommodations)
        self._candidates[record.id] = record
        self._grant_standing()
        return self.view()

    def choose_exam(self, exam: str) -> HomeView:
        """Another exam, with its own forms and defaults."""
        self._set_exam(exam)
        return self.view()

    def choose_form(self, form: str) -> HomeView:
        """A fixed form, a random one, or one by its code."""
        self._set_form(form)
        return self.view()

    def type_code(self, code: str) -> HomeView:
        """The form code typed so far."""
        self._code = code
        return self.view()

    def grant(self, accommodation: str, on: bool) -> HomeView:
        """Extra time for this sitting."""
        self._granted = self._granted | {accommodation} if on else self._granted - {accommodation}
        return self.view()

    def withhold(self, on: bool) -> HomeView:
        """Result withheld, or at once."""
        self._result = ResultMode.WITHHELD if on else ResultMode.INSTANT
        return self.view()

    def shorten(self, on: bool) -> HomeView:
        """Leave the tutorial out."""
        self._short = on
        return self.view()

    def request(self) -> StartRequest:
        """What to start. Only where the view says that it can."""
        exam = self._exams[self._exam]
        return StartRequest(
            candidate=self._candidate,
            exam=exam.id,
            form=self._code.strip() if self._form == CODE else self._form,
            accommodations=tuple(row.id for row in self._rows(exam) if row.on),
            result=self._result,
            short=self._short and self._short_offered(exam),
        )

    def standing_choices(self) -> tuple[AccommodationRow, ...]:
        """Accommodations any exam knows, each once, for the candidate's card."""
        standing = self._standing()
        found: dict[str, AccommodationRow] = {}
        for exam in self._exams.values():
            for name, title, _, about in exam.accommodations:
                found.setdefault(name, AccommodationRow(name, title, about, name in standing))
        return tuple(found.values())

    # View --------------------------------------------------------------------------------------

    def view(self) -> HomeView:
        """What the screen shows now."""
        exam = self._exams.get(self._exam)
        rows = tuple(_sitting_row(record) for record in self._sittings)
        hint = self._hint(exam)
        return HomeView(
            candidates=tuple(
                Choice(known.id, known.name, known.candidate_id)
                for known in self._candidates.values()
            ),
            candidate=self._card(),
            exams=tuple(
                Choice(known.id, f"{known.code} – {known.title}") for known in self._exams.values()
            ),
            exam=self._exam,
            notice=exam.notice if exam else "",
            forms=self._forms(exam) if exam else (),
            form=self._form,
            accommodations=self._rows(exam) if exam else (),
            withheld=bool(exam) and self._result is ResultMode.WITHHELD,
            short_offered=bool(exam) and self._short_offered(exam),
            short=self._short,
            summary=self._summary(exam) if exam else "",
            can_start=not hint,
            hint=hint,
            resume=next((row for row in rows if row.can_resume), None),
            history=rows,
            history_hint="" if rows else self._history_hint(),
        )

    def _card(self) -> CandidateCard | None:
        record = self._candidates.get(self._candidate)
        if record is None:
            return None
        titles = {row.id: row.title for row in self.standing_choices()}
        names = ", ".join(titles.get(name, name) for name in record.accommodations)
        return CandidateCard(
            record.id, record.name, record.candidate_id, record.accommodations, names or "none"
        )

    def _forms(self, exam: ExamInfo) -> tuple[Choice, ...]:
        sat = {record.form: record for record in reversed(self._sittings)
               if record.exam_id == exam.id}  # fmt: skip
        fixed = (
            Choice(
                form.id,
                form.title,
                f"{form.code} · sat on {local_day(sat[form.id].started)}"
                if form.id in sat
                else form.code,
            )
            for form in exam.forms
        )
        return (
            *fixed,
            Choice(RANDOM, "Fresh random form from the pool", "drawn to the exam's blueprint"),
            Choice(CODE, "Form by its code", "the same items as another seat"),
        )

    def _rows(self, exam: ExamInfo) -> tuple[AccommodationRow, ...]:
        return tuple(
            AccommodationRow(name, title, about, name in self._granted)
            for name, title, _, about in exam.accommodations
        )

    def _summary(self, exam: ExamInfo) -> str:
        extra = sum(
            minutes for name, _, minutes, _ in exam.accommodations if name in self._granted
        )
        return f"{count(exam.items, 'question')} · {duration(exam.minutes + extra)}"

    def _hint(self, exam: ExamInfo | None) -> str:
        if exam is None:
            return "Add a bank: a folder with an exam and its questions."
        if not self._candidate:
            return "Add a candidate first: a sitting belongs to someone."
        if self._form == CODE and not self._code.strip():
            return "Type the form code; it is printed on the score report."
        return ""

    def _history_hint(self) -> str:
        if not self._candidate:
            return "Past sittings of a candidate are kept here, with their scores and reports."
        return "No sittings yet. Choose a form and start; every answer is saved as it is given."

    # State -------------------------------------------------------------------------------------

    def _latest_candidate(self) -> str:
        sittings = self._carrel.sittings()
        if sittings:
            return max(sittings, key=lambda record: record.started).candidate.id
        return next(iter(self._candidates), "")

    def _standing(self) -> tuple[str, ...]:
        record = self._candidates.get(self._candidate)
        return record.accommodations if record else ()

    def _grant_standing(self) -> None:
        self._granted = frozenset(self._standing())

    def _read_sittings(self) -> None:
        found = self._carrel.sittings(self._candidate) if self._candidate else []
        self._sittings = sorted(found, key=lambda record: record.started, reverse=True)

    def _set_exam(self, exam: str) -> None:
        self._exam = exam
        info = self._exams.get(exam)
        self._result = info.result if info else None
        self._set_form("")

    def _set_form(self, form: str) -> None:
        """Take a form; one that the exam does not have gives way to the first not sat yet."""
        exam = self._exams.get(self._exam)
        known = [info.id for info in exam.forms] if exam else []
        if form not in (*known, RANDOM, CODE):
            sat = {record.form for record in self._sittings if record.exam_id == self._exam}
            form = next((name for name in known if name not in sat), RANDOM)
        self._form = form

    def _short_offered(self, exam: ExamInfo) -> bool:
        return exam.short_introduction and any(
            record.exam_id == exam.id and record.phase is Phase.FINISHED
            for record in self._sittings
        )


def _sitting_row(record: SittingRecord) -> SittingRow:
    standing = _standing_of(record)
    scored = record.outcome is not None
    date = local_moment(record.started)
    form = "Random form" if record.form == RANDOM else f"Form {record.form.upper()}"
    return SittingRow(
        id=record.id,
        date=date,
        exam=record.exam_code,
        form=f"{form} · {record.form_code}",
        score=str(record.scaled) if scored else "–",
        standing=standing,
        status=_status(record, standing),
        title=f"{record.exam_code}, {form}, {date}",
        can_open=scored,
        can_release=standing is Standing.WITHHELD,
        can_resume=standing is Standing.OPEN,
    )


def _standing_of(record: SittingRecord) -> Standing:
    if record.phase not in OVER:
        return Standing.OPEN
    if record.phase is not Phase.FINISHED:
        return Standing.ENDED
    if record.outcome is None:
        return Standing.WITHHELD
    return Standing.PASS if record.outcome is Outcome.PASS else Standing.FAIL


_ENDED = {
    Phase.DECLINED: "Agreement declined",
    Phase.LAPSED: "Agreement lapsed",
    Phase.ABANDONED: "Abandoned",
}


def _status(record: SittingRecord, standing: Standing) -> str:
    match standing:
        case Standing.PASS | Standing.FAIL:
            return str(record.outcome)
        case Standing.WITHHELD:
            return (
                f"Withheld until {local_moment(record.release_at)}"
                if record.release_at
                else "Withheld"
            )
        case Standing.OPEN:
            return "Unfinished"
        case Standing.ENDED:
            return _ENDED[record.phase]
