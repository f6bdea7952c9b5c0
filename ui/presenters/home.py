"""The home screen without Qt: who sits, what is sat, and what was sat before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.exam.phases import ResultMode
from ui.presenters.home_view import (
    CODE,
    RANDOM,
    AccommodationRow,
    HomeView,
    Selection,
    accommodation_rows,
    home_view,
    short_offered,
)

if TYPE_CHECKING:
    from core.app import Carrel
    from core.exam.start import StartRequest
    from core.records import CandidateRecord, ExamInfo, ProfileInfo, SittingRecord
    from ui.presenters.options import Options, OptionsView


class HomePresenter:
    """Takes the intents of the home screen; each gives the view that follows."""

    def __init__(self, carrel: Carrel) -> None:
        self._carrel = carrel
        self._candidates: dict[str, CandidateRecord] = {}
        self._exams: dict[str, ExamInfo] = {}
        self._sittings: list[SittingRecord] = []
        self._chosen = Selection()

    def load(self) -> HomeView:
        """Read everything anew, keeping what was chosen where it still exists."""
        self._candidates = {known.id: known for known in self._carrel.candidates()}
        self._exams = {exam.id: exam for exam in self._carrel.exams()}
        if self._chosen.candidate not in self._candidates:
            self._sit(self._latest_candidate())
        self._read_sittings()
        if self._chosen.exam in self._exams:
            return self.choose_form(self._chosen.form)
        return self.choose_exam(next(iter(self._exams), ""))

    def view(self) -> HomeView:
        """What the screen shows now."""
        return home_view(self._candidates, self._exams, self._sittings, self._chosen)

    def choose_candidate(self, candidate: str) -> HomeView:
        """Someone else sits."""
        self._sit(candidate)
        self._read_sittings()
        return self.choose_form("")

    def add_candidate(self, name: str, accommodations: tuple[str, ...]) -> HomeView:
        """Add a candidate and choose it. Raises UsageError for a name that will not do."""
        record = self._carrel.add_candidate(name, accommodations)
        self._candidates[record.id] = record
        return self.choose_candidate(record.id)

    def set_standing(self, accommodations: tuple[str, ...]) -> HomeView:
        """Change the standing accommodations of the candidate chosen."""
        record = self._carrel.set_accommodations(self._chosen.candidate, accommodations)
        self._candidates[record.id] = record
        self._sit(record.id)
        return self.view()

    def choose_exam(self, exam: str) -> HomeView:
        """Another exam, with its own forms and its own default for the result."""
        self._chosen = replace(self._chosen, exam=exam, profile="", online=False)
        self._follow_profile()
        return self.choose_form("")

    def set_options(self, options: Options) -> HomeView:
        """Another room, a start as online, more time or breaks for this sitting."""
        changed = options.profile != self._profile().id
        self._chosen = replace(
            self._chosen,
            profile=options.profile,
            online=options.online,
            adjustment=options.adjustment,
        )
        if changed:
            self._follow_profile()
        return self.view()

    def options(self) -> OptionsView:
        """What may be chosen besides what home shows."""
        from ui.presenters.options import options_view  # noqa: PLC0415  (when the dialog opens)

        exam = self._exams[self._chosen.exam]
        return options_view(exam, self._chosen, guarded=self._carrel.staff.is_set)

    def _profile(self) -> ProfileInfo:
        return self._exams[self._chosen.exam].profile(self._chosen.profile)

    def _follow_profile(self) -> None:
        """The default of the room chosen is the default for the result."""
        withheld = bool(self._exams) and self._chosen.exam in self._exams
        withheld = withheld and self._profile().result is ResultMode.WITHHELD
        self._chosen = replace(self._chosen, withheld=withheld)

    def choose_form(self, form: str) -> HomeView:
        """A fixed form, a random one, or one by its code.

        One that the exam does not have gives way to the first that was not sat yet.
        """
        exam = self._exams.get(self._chosen.exam)
        known = [info.id for info in exam.forms] if exam else []
        if form not in (*known, RANDOM, CODE):
            sat = {record.form for record in self._sittings if record.exam_id == self._chosen.exam}
            form = next((name for name in known if name not in sat), RANDOM)
        return self._choose(form=form)

    def type_code(self, code: str) -> HomeView:
        """The form code typed so far."""
        return self._choose(code=code)

    def grant(self, accommodation: str, on: bool) -> HomeView:
        """Extra time for this sitting."""
        granted = self._chosen.granted
        return self._choose(granted=granted | {accommodation} if on else granted - {accommodation})

    def withhold(self, on: bool) -> HomeView:
        """Result withheld, or at once."""
        return self._choose(withheld=on)

    def shorten(self, on: bool) -> HomeView:
        """Leave the tutorial out."""
        return self._choose(short=on)

    def request(self) -> StartRequest:
        """What to start, where the view says that it can."""
        from core.exam.allowance import NONE  # noqa: PLC0415  (10 ms that no list waits for)
        from core.exam.start import StartRequest  # noqa: PLC0415  (as above)

        chosen, exam = self._chosen, self._exams[self._chosen.exam]
        offered = accommodation_rows([exam], chosen.granted)
        return StartRequest(
            candidate=chosen.candidate,
            exam=exam.id,
            form=chosen.code.strip() if chosen.form == CODE else chosen.form,
            accommodations=tuple(row.id for row in offered if row.on),
            result=ResultMode.WITHHELD if chosen.withheld else ResultMode.INSTANT,
            short=chosen.short and short_offered(exam, self._sittings, chosen.profile),
            driver=exam.profile(chosen.profile).id,
            online=chosen.online and exam.profile(chosen.profile).check_in,
            adjustment=chosen.adjustment or NONE,
        )

    def new_candidate_rows(self) -> tuple[AccommodationRow, ...]:
        """Accommodations to offer for a new candidate."""
        return accommodation_rows(self._exams.values(), frozenset())

    def standing_rows(self) -> tuple[AccommodationRow, ...]:
        """Accommodations to offer, with the standing ones of the candidate chosen."""
        record = self._candidates[self._chosen.candidate]
        return accommodation_rows(self._exams.values(), frozenset(record.accommodations))

    def _choose(self, **change: object) -> HomeView:
        self._chosen = replace(self._chosen, **change)  # type: ignore[arg-type]
        return self.view()

    def _sit(self, candidate: str) -> None:
        """Take a candidate, and set the toggles as its record has them."""
        record = self._candidates.get(candidate)
        granted = frozenset(record.accommodations) if record else frozenset()
        self._chosen = replace(self._chosen, candidate=candidate, granted=granted)

    def _latest_candidate(self) -> str:
        sittings = self._carrel.sittings()
        if sittings:
            return max(sittings, key=lambda record: record.started).candidate.id
        return next(iter(self._candidates), "")

    def _read_sittings(self) -> None:
        candidate = self._chosen.candidate
        found = self._carrel.sittings(candidate) if candidate else []
        self._sittings = sorted(found, key=lambda record: record.started, reverse=True)
