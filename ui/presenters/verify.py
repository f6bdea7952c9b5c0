"""What a check of a report says, in words: for the dialog and for the command line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.security.facts import SOUND
from core.security.report import Finding, Verdict
from core.security.verifier import OWN, Checked

if TYPE_CHECKING:
    from core.security.facts import Facts
    from core.security.proof import Proof

PROVES = (
    "What this proves: nothing in it was altered since that installation signed it. It does not "
    "prove who sat there, nor that the owner of that machine was honest, for the owner of a "
    "machine owns its key."
)
PROVES_NOTHING = "Do not rely on it. Ask for the file as it was first saved."
CHANGED_RECORD = (
    "Caution: when the report was made, the record of this sitting had been changed outside "
    "Carrel. The report says so too."
)
SINCE = "When the report was made, the record was sound; now it is not."
STATED = "When it was signed, the report stated:"
COMPARE = "The paper has to say exactly this; compare line by line:"
NO_SUCH_CODE = (
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
            sentence = f"{name} was not altered since {_signer(checked)} signed it."
            return _view(checked, "Genuine", sentence, PROVES)
        case Finding.UNKNOWN:
            return _view(checked, "Intact, signer unknown", _unknown(checked, name), PROVES)
        case Finding.ALTERED if checked.verdict.was_report:
            sentence = f"{name} is not as it was when it was signed."
            return _view(checked, "Altered", sentence, PROVES_NOTHING)
        case Finding.ALTERED:
            sentence = (
                f"{name} is no score report signed by Carrel, or so much was cut off that it "
                "cannot be told any more."
            )
            return _view(checked, "Not a signed report", sentence, "")


def scan_view(checked: Checked) -> VerifyView:
    """The view of a checked QR code."""
    if checked.finding is Finding.ALTERED:
        sentence = "The text is no sound QR code of a Carrel report. Scan it again."
        return _view(checked, "Altered or misread", sentence, "")
    return replace(file_view(checked, "What the QR code says"), facts_heading=COMPARE)


def short_code_view(found: Proof | None, code: str) -> VerifyView:
    """The view of a short code, with the result of this installation that has it."""
    if found is None:
        nothing = Checked(Verdict(Finding.ALTERED))
        return _view(nothing, "Not confirmed", NO_SUCH_CODE.replace("{code}", code), "")
    checked = Checked(Verdict(Finding.GENUINE, found.facts, found.key.public), OWN)
    view = _view(checked, "Genuine", "This installation made a report with that code.", PROVES)
    since = found.remark if found.facts.record == SOUND else ""
    caution = f"{SINCE} {since}" if since else view.caution
    return replace(view, caution=caution, facts_heading=COMPARE)


def _view(checked: Checked, heading: str, sentence: str, note: str) -> VerifyView:
    facts = checked.verdict.facts
    return VerifyView(
        exit_code=checked.finding.value,
        finding=checked.finding.name.lower(),
        heading=heading,
        sentence=sentence,
        caution=CHANGED_RECORD if facts and facts.record != SOUND else "",
        facts_heading=STATED if facts else "",
        facts=_facts(facts, checked) if facts else (),
        note=note,
    )


def _facts(facts: Facts, checked: Checked) -> tuple[tuple[str, str], ...]:
    return (*facts.lines(), ("Signed with key", checked.verdict.fingerprint))


def _signer(checked: Checked) -> str:
    return OWN if checked.signer == OWN else f"“{checked.signer}”, which is trusted here,"


def _unknown(checked: Checked, name: str) -> str:
    return (
        f"{name} was not altered since the key {checked.verdict.fingerprint} signed it, but nobody "
        "here trusts that key. If you know whose it is, ask for the file of “carrel keys export”, "
        "compare the fingerprint, and use “carrel keys trust FILE”."
    )
