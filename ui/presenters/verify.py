"""What a check of a report says, in words: for the dialog and for the command line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.security.facts import SOUND
from core.security.report import Document, Finding, Verdict
from core.security.verifier import OWN, Checked
from core.words import message
from ui.words import tr

if TYPE_CHECKING:
    from core.security.facts import Facts
    from core.security.proof import Proof

PROVES = message(
    "What this proves: nothing in it was altered since that installation signed it. It does not "
    "prove who sat there, nor that the owner of that machine was honest, for the owner of a "
    "machine owns its key."
)
PROVES_NOTHING = message("Do not rely on it. Ask for the file as it was first saved.")
CHANGED_RECORD = message(
    "Caution: when the report was made, the record of this sitting had been changed outside "
    "Carrel. The report says so too."
)
SINCE = message("When the report was made, the record was sound; now it is not.")
STATED = message("When it was signed, the report stated:")
COMPARE = message("The paper has to say exactly this; compare line by line:")
DOCUMENTS = {
    Document.REPORT: message("Score report"),
    Document.APPENDIX: message("Candidate appendix"),
    Document.BOOKLET: message("Review booklet"),
}
NO_SUCH_CODE = message(
    "No result in the records of this installation has the code {code}. It was mistyped, or the "
    "report was altered or made elsewhere, or its sitting was deleted. The QR code on the report "
    "can be checked wherever the installation that made it is trusted."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyView:
    """What is shown of a check."""

    exit_code: int
    finding: str
    """``genuine``, ``altered`` or ``unknown``, for programs."""
    heading: str
    sentence: str
    caution: str
    facts_heading: str
    facts: tuple[tuple[str, str], ...]
    """Label and value."""
    note: str

    def text(self) -> str:
        """All of it as lines."""
        width = max((len(label) for label, _ in self.facts), default=0)
        facts = "\n".join(f"  {label.ljust(width)}  {value}" for label, value in self.facts)
        parts = (
            f"{self.heading}. {self.sentence}",
            self.caution,
            f"{self.facts_heading}\n{facts}" if facts else "",
            self.note,
        )
        return "\n\n".join(part for part in parts if part)


def file_view(checked: Checked, name: str) -> VerifyView:
    """The view of a checked file."""
    match checked.finding:
        case Finding.GENUINE:
            return _view(checked, tr("Genuine"), _genuine(checked, name), tr(PROVES))
        case Finding.UNKNOWN:
            return _view(checked, tr("Intact, signer unknown"), _unknown(checked, name), tr(PROVES))
        case Finding.ALTERED if checked.verdict.was_report:
            sentence = tr("{name} is not as it was when it was signed.", name=name)
            return _view(checked, tr("Altered"), sentence, tr(PROVES_NOTHING))
        case Finding.ALTERED:
            sentence = tr(
                "{name} is no document signed by Carrel, or so much was cut off that it cannot be "
                "told any more. Paper forms and their answer keys are not signed.",
                name=name,
            )
            return _view(checked, tr("Not a signed report"), sentence, "")


def scan_view(checked: Checked) -> VerifyView:
    """The view of a checked QR code."""
    if checked.finding is Finding.ALTERED:
        sentence = tr("The text is no sound QR code of a Carrel report. Scan it again.")
        return _view(checked, tr("Altered or misread"), sentence, "")
    return replace(file_view(checked, tr("What the QR code says")), facts_heading=tr(COMPARE))


def short_code_view(found: Proof | None, code: str) -> VerifyView:
    """The view of a short code, with the result of this installation that has it."""
    if found is None:
        nothing = Checked(Verdict(Finding.ALTERED))
        return _view(nothing, tr("Not confirmed"), tr(NO_SUCH_CODE, code=code), "")
    checked = Checked(Verdict(Finding.GENUINE, found.facts, found.key.public), OWN)
    sentence = tr("This installation made a report with that code.")
    view = _view(checked, tr("Genuine"), sentence, tr(PROVES))
    since = tr(found.remark) if found.facts.record == SOUND else ""
    caution = f"{tr(SINCE)} {since}" if since else view.caution
    return replace(view, caution=caution, facts_heading=tr(COMPARE))


def _view(checked: Checked, heading: str, sentence: str, note: str) -> VerifyView:
    facts = checked.verdict.facts
    return VerifyView(
        exit_code=checked.finding.value,
        finding=checked.finding.name.lower(),
        heading=heading,
        sentence=sentence,
        caution=tr(CHANGED_RECORD) if facts and facts.record != SOUND else "",
        facts_heading=tr(STATED) if facts else "",
        facts=_facts(facts, checked) if facts else (),
        note=note,
    )


def _facts(facts: Facts, checked: Checked) -> tuple[tuple[str, str], ...]:
    document = checked.verdict.document
    named = ((tr("Document"), tr(DOCUMENTS[document])),) if document else ()
    return (*named, *facts.lines(), (tr("Signed with key"), checked.verdict.fingerprint))


def _genuine(checked: Checked, name: str) -> str:
    if checked.signer == OWN:
        return tr("{name} was not altered since this installation signed it.", name=name)
    return tr(
        "{name} was not altered since “{signer}”, which is trusted here, signed it.",
        name=name,
        signer=checked.signer,
    )


def _unknown(checked: Checked, name: str) -> str:
    return tr(
        "{name} was not altered since the key {key} signed it, but nobody here trusts that key. If "
        "you know whose it is, ask for the file of “carrel keys export”, compare the fingerprint, "
        "and use “carrel keys trust FILE”.",
        name=name,
        key=checked.verdict.fingerprint,
    )
