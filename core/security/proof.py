"""What makes a report verifiable: facts, codes for the page, and the signature of the file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.exam.regrade import Score
from core.report.parts import Mark
from core.report.pdf import PageSize, render
from core.security.acts import Change
from core.security.facts import (
    CHANGED,
    SOUND,
    Facts,
    same_short_code,
    scan_code,
    short_code,
)
from core.security.keys import SigningKey, fingerprint
from core.security.report import Document, sign_pdf
from core.words import joined, message

if TYPE_CHECKING:
    from core.exam.result import Result
    from core.records import SittingRecord
    from core.report.content import ReportContent

OUTSIDE = message("The record of this sitting was changed outside Carrel: {what}.")
WHAT = {
    Change.EVENTS: message("its log is not the one that Carrel wrote"),
    Change.RESULT: message("the history says something else than what was filed"),
    Change.FILE: message(
        "the records file is not as Carrel left it, but edited, or another or older copy"
    ),
}
RESTORED = message("A backup of the records was restored while this sitting was unfinished.")


@dataclass(frozen=True, slots=True)
class Proof:
    """Stamps and signs the report of one sitting. Safe to use on any thread."""

    facts: Facts
    changes: frozenset[Change]
    key: SigningKey

    @property
    def remark(self) -> str:
        """What was changed outside the program; empty if nothing was."""
        return remark(self.changes)

    @property
    def short_code(self) -> str:
        """Code to type."""
        return short_code(self.facts, self.key)

    def bears(self, code: str) -> bool:
        """Whether a short code, however it was typed, is that of the report."""
        return same_short_code(code, self.short_code)

    def stamp(self, content: ReportContent) -> ReportContent:
        """The report with its codes, and with a remark where the record is not sound."""
        return replace(
            content,
            code=self.short_code,
            scan=scan_code(self.facts, self.key),
            signer=self.signer,
            remark=self.remark,
        )

    def report(self, content: ReportContent, page_size: PageSize = PageSize.LETTER) -> bytes:
        """The score report, stamped and signed."""
        return self.sign(render(self.stamp(content), page_size))

    def sign(self, data: bytes, document: Document = Document.REPORT) -> bytes:
        """The PDF file with its signature."""
        return sign_pdf(data, self.facts, self.key, document)

    @property
    def mark(self) -> Mark:
        """What a longer document prints of the proof."""
        return Mark(code=self.short_code, signer=self.signer, remark=self.remark)

    @property
    def signer(self) -> str:
        """Fingerprint of the key."""
        return fingerprint(self.key.public)


def filed_proofs(records: Iterable[SittingRecord], key: SigningKey) -> Iterator[Proof]:
    """The proofs that reports of filed results bear: as sound records, and as changed ones."""
    for record in records:
        score = filed_score(record)
        if score is not None:
            for changes in (frozenset[Change](), frozenset({Change.EVENTS})):
                yield Proof(facts_of(record, score, changes), changes, key)


def filed_score(record: SittingRecord) -> Score | None:
    """The score that the history has of a sitting; None where it may not be known."""
    figures = (record.scaled, record.raw, record.scored, record.cut)
    if record.outcome is None or any(figure is None for figure in figures):
        return None
    scaled, raw, scored, cut = (figure or 0 for figure in figures)
    return Score(outcome=record.outcome, scaled=scaled, raw=raw, scored=scored, cut=cut)


def remark(changes: Collection[Change]) -> str:
    """Changes as sentences, to print and to show; empty if there are none."""
    what = joined("; ", (text for change, text in WHAT.items() if change in changes))
    sentences = [message(OUTSIDE, what=what)] if what else []
    return joined(" ", [*sentences, RESTORED] if Change.RESTORED in changes else sentences)


def facts_of(
    record: SittingRecord, result: Result | Score, changes: Collection[Change] = ()
) -> Facts:
    """The facts of a sitting that has ended, with the result that its report prints."""
    return Facts(
        candidate=record.candidate.name,
        candidate_id=record.candidate.candidate_id,
        exam=record.exam_code,
        form=record.form_code,
        bank=record.bank_hash[:16],
        outcome=result.outcome.value,
        scaled=result.scaled,
        raw=result.raw,
        scored=result.scored,
        cut=result.cut,
        started=record.started,
        ended=record.ended or "",
        sitting=record.id,
        record=CHANGED if set(changes) - {Change.RESTORED} else SOUND,
    )
