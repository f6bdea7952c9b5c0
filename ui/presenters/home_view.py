"""What the home screen shows, as frozen values made from records and a selection."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from core.exam.phases import OVER, Phase
from core.exam.result import Outcome
from core.words import message
from ui.presenters.choice import Choice
from ui.presenters.wording import duration, local_day, local_moment, questions
from ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.exam.allowance import Adjustment
    from core.records import CandidateRecord, ExamInfo, SittingRecord

RANDOM = "random"
""":data:`core.exam.start.RANDOM`, whose module home is listed 10 ms sooner without."""
CODE = "code"
"""Choice of a form by its code."""


OUTCOMES = {Outcome.PASS: message("PASS"), Outcome.FAIL: message("FAIL")}


class Standing(StrEnum):
    """How a past sitting stands."""

    PASSED = "passed"
    FAILED = "failed"
    WITHHELD = "withheld"
    OPEN = "open"
    ENDED = "ended"
    """Over without a score: declined, lapsed or abandoned."""


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
    standing: str
    """Titles of the standing accommodations, or ``none``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingRow:
    """A line of the history, with what may be done with it."""

    id: str
    date: str
    exam: str
    form: str
    code: str
    score: str
    standing: Standing
    status: str
    detail: str
    """More on the status, where there is more to say."""
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
    code_wanted: bool = False
    accommodations: tuple[AccommodationRow, ...] = ()
    withheld: bool = False
    short_offered: bool = False
    short: bool = False
    options: str = ""
    """The room, and what else was chosen for this sitting."""
    summary: str = ""
    can_start: bool = False
    hint: str = ""
    """What to do next, where something is missing."""
    resume: SittingRow | None = None
    history: tuple[SittingRow, ...] = ()
    history_hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is chosen on the home screen."""

    candidate: str = ""
    exam: str = ""
    form: str = ""
    code: str = ""
    granted: frozenset[str] = frozenset()
    withheld: bool = False
    short: bool = False
    profile: str = ""
    """Id of the driver profile; empty for the exam's own."""
    online: bool = False
    adjustment: Adjustment | None = None
    """What is granted besides the accommodations, if anything."""


def home_view(
    candidates: Mapping[str, CandidateRecord],
    exams: Mapping[str, ExamInfo],
    sittings: Sequence[SittingRecord],
    chosen: Selection,
) -> HomeView:
    """The view of a selection. ``sittings`` are those of the candidate chosen, latest first."""
    exam = exams.get(chosen.exam)
    rows = tuple(_sitting_row(record) for record in sittings)
    hint = _hint(exam, chosen)
    view = HomeView(
        candidates=tuple(Choice(c.id, c.name, c.candidate_id) for c in candidates.values()),
        candidate=_card(candidates.get(chosen.candidate), exams.values()),
        exams=tuple(Choice(known.id, f"{known.code} – {known.title}") for known in exams.values()),
        exam=chosen.exam,
        can_start=not hint,
        hint=hint,
        resume=next((row for row in rows if row.can_resume), None),
        history=rows,
        history_hint="" if rows else _history_hint(chosen),
    )
    return _with_exam(view, exam, sittings, chosen) if exam else view


def _with_exam(
    view: HomeView, exam: ExamInfo, sittings: Sequence[SittingRecord], chosen: Selection
) -> HomeView:
    return replace(
        view,
        notice=exam.notice,
        forms=_forms(exam, sittings),
        form=chosen.form,
        code_wanted=chosen.form == CODE,
        accommodations=accommodation_rows([exam], chosen.granted),
        withheld=chosen.withheld,
        short_offered=short_offered(exam, sittings, chosen.profile),
        options=_options(exam, chosen),
        short=chosen.short,
        summary=_summary(exam, chosen),
    )


def short_offered(exam: ExamInfo, sittings: Iterable[SittingRecord], profile: str) -> bool:
    """Whether the introduction may be shortened: the candidate has sat this exam before."""
    return exam.profile(profile).short_introduction and any(
        record.exam_id == exam.id and record.phase is Phase.FINISHED for record in sittings
    )


def accommodation_rows(
    exams: Iterable[ExamInfo], granted: frozenset[str]
) -> tuple[AccommodationRow, ...]:
    """Accommodations that any of the exams knows, each once."""
    found: dict[str, AccommodationRow] = {}
    for exam in exams:
        for name, title, _, about in exam.accommodations:
            found.setdefault(name, AccommodationRow(name, title, about, name in granted))
    return tuple(found.values())


def form_name(record: SittingRecord) -> str:
    """The form of a sitting in words."""
    if record.form == RANDOM:
        return tr("Random form")
    return tr("Form {form}", form=record.form.upper())


def _card(record: CandidateRecord | None, exams: Iterable[ExamInfo]) -> CandidateCard | None:
    if record is None:
        return None
    titles = {row.id: row.title for row in accommodation_rows(exams, frozenset())}
    names = ", ".join(titles.get(name, name) for name in record.accommodations)
    return CandidateCard(record.id, record.name, record.candidate_id, names or tr("none"))


def _forms(exam: ExamInfo, sittings: Sequence[SittingRecord]) -> tuple[Choice, ...]:
    sat = {
        record.form: local_day(record.started)
        for record in reversed(sittings)
        if record.exam_id == exam.id
    }
    fixed = (
        Choice(
            form.id,
            tr("{form} · sat {day}", form=form.title, day=sat[form.id])
            if form.id in sat
            else form.title,
            form.code,
        )
        for form in exam.forms
    )
    return (
        *fixed,
        Choice(RANDOM, tr("Fresh random form from the pool"), tr("drawn to the blueprint")),
        Choice(CODE, tr("Form by its code"), tr("as another seat has it")),
    )


def _summary(exam: ExamInfo, chosen: Selection) -> str:
    extra = sum(minutes for name, _, minutes, _ in exam.accommodations if name in chosen.granted)
    minutes = exam.minutes + extra
    if chosen.adjustment is not None:
        from core.exam.allowance import shared_minutes  # noqa: PLC0415  (home seldom needs it)

        base = exam.sections or (exam.minutes,)
        minutes = sum(shared_minutes(base, extra, chosen.adjustment))
    return tr("{questions} in {time}", questions=questions(exam.items), time=duration(minutes))


def _options(exam: ExamInfo, chosen: Selection) -> str:
    """What was chosen in the dialog of further options, in a line."""
    profile = exam.profile(chosen.profile)
    parts = [profile.title]
    if chosen.online and profile.check_in:
        parts.append(tr("online check-in"))
    if chosen.adjustment is not None:
        from ui.presenters.options import adjustment_words  # noqa: PLC0415  (as above)

        parts.extend(adjustment_words(chosen.adjustment))
    return " · ".join(parts)


def _hint(exam: ExamInfo | None, chosen: Selection) -> str:
    if exam is None:
        return tr("Add a bank: a folder with an exam and its questions.")
    if not chosen.candidate:
        return tr("Add a candidate first: a sitting belongs to someone.")
    if chosen.form == CODE and not chosen.code.strip():
        return tr("Type the form code; it is printed on the score report.")
    return ""


def _history_hint(chosen: Selection) -> str:
    if not chosen.candidate:
        return tr(
            "Nobody has sat here yet.\n\n1. Add a candidate.\n2. Choose a form.\n"
            "3. Start: every answer is saved as it is given."
        )
    return tr("No sittings yet.\n\nChoose a form and start. Scores and reports will be kept here.")


def _sitting_row(record: SittingRecord) -> SittingRow:
    standing = _standing_of(record)
    date = local_moment(record.started)
    form = form_name(record)
    return SittingRow(
        id=record.id,
        date=date,
        exam=record.exam_code,
        form=form,
        code=record.form_code,
        score=_score(record),
        standing=standing,
        status=_status(record, standing),
        detail=_detail(record, standing),
        title=", ".join((record.exam_code, form, date)),
        can_open=standing in (Standing.PASSED, Standing.FAILED),
        can_release=standing is Standing.WITHHELD,
        can_resume=standing is Standing.OPEN,
    )


def _score(record: SittingRecord) -> str:
    """The scaled score, with that of the latest re-grade beside it."""
    if record.scaled is None:
        return "–"
    again = record.regraded_scaled
    score = number(record.scaled)
    return score if again is None else f"{score} → {number(again)}"


def _standing_of(record: SittingRecord) -> Standing:
    if record.phase not in OVER:
        return Standing.OPEN
    if record.phase is not Phase.FINISHED:
        return Standing.ENDED
    if record.outcome is None:
        return Standing.WITHHELD
    return Standing.PASSED if record.outcome is Outcome.PASS else Standing.FAILED


def _detail(record: SittingRecord, standing: Standing) -> str:
    match standing:
        case Standing.PASSED | Standing.FAILED:
            return tr(
                "{right} of {scored} scored questions right, {cut} needed",
                right=record.raw,
                scored=record.scored,
                cut=record.cut,
            )
        case Standing.WITHHELD if record.release_at:
            return tr("The result is released on {moment}", moment=local_moment(record.release_at))
        case _:
            return ""


_ENDED = {
    Phase.DECLINED: message("Agreement declined"),
    Phase.LAPSED: message("Agreement lapsed"),
    Phase.ABANDONED: message("Abandoned"),
}


def _status(record: SittingRecord, standing: Standing) -> str:
    match standing:
        case Standing.PASSED | Standing.FAILED:
            return tr(OUTCOMES[record.outcome]) if record.outcome else ""
        case Standing.WITHHELD if record.release_at:
            return tr("Withheld to {day}", day=local_day(record.release_at))
        case Standing.WITHHELD:
            return tr("Withheld")
        case Standing.OPEN:
            return tr("Unfinished")
        case Standing.ENDED:
            return tr(_ENDED[record.phase])
