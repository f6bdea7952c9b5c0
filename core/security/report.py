"""Signed PDF files: a signature over every byte, appended as comments that readers skip.

Behind the last byte of the PDF follow, each on a line of its own (``docs/verification.md``)::

    %carrel-report 1
    %carrel-document appendix
    %carrel-facts {canonical JSON}
    %carrel-facts-signature 128 hexadecimal digits
    %carrel-key 64 hexadecimal digits
    %carrel-fingerprint ABCD-EFGH-IJKL-MNOP
    %carrel-signature 128 hexadecimal digits
    startxref
    (the same offset as before)
    %%EOF

The line of the document is left out for the score report itself.
The signature is made over all other bytes of the file: those before its digits and those after.
Repeating ``startxref`` keeps the file a PDF by the letter: readers look for it at the very end.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, StrEnum

from core.security.facts import Facts, ScanCode, is_scan_code, read_scan_code, sign_facts
from core.security.keys import SigningKey, fingerprint, verify

_PURPOSE = b"carrel report 1\0"
_OFFSET = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_BLOCK = re.compile(
    rb"\n%carrel-report 1"
    rb"(?:\n%carrel-document (appendix|booklet))?"
    rb"\n%carrel-facts ([^\r\n]+)"
    rb"\n%carrel-facts-signature ([0-9a-f]{128})"
    rb"\n%carrel-key ([0-9a-f]{64})"
    rb"\n%carrel-fingerprint ([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})"
    rb"\n%carrel-signature ([0-9a-f]{128})"
    rb"\nstartxref\n[0-9]+\n%%EOF\n\Z"
)
_OURS = (b"%carrel-", b"(Carrel)")
"""Either of these in a file means that it was a report: the block, or the name of its maker."""

_NEVER_SIGNED = (b"/Subject (Practice Form)", b"/Subject (Answer Key)")
"""Documents of Carrel that state no result and bear no signature."""

_TAIL = 16_384
"""Bytes at the end of a file in which the block is looked for: the facts are short."""


class Document(StrEnum):
    """What is signed of a sitting; the value stands in the block."""

    REPORT = "report"
    APPENDIX = "appendix"
    BOOKLET = "booklet"


class Finding(Enum):
    """What a check found; the value is the exit code of ``carrel verify``."""

    GENUINE = 0
    """Intact, signed by this installation or by one that is trusted."""
    ALTERED = 1
    """Not as it was when it was signed."""
    UNKNOWN = 3
    """Intact, signed by a key that nobody here trusts."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a report."""

    finding: Finding
    facts: Facts | None = None
    """As signed. With ALTERED, what the report stated before, if that part still holds."""
    public: bytes | None = None
    """Key of the signer, if a signature of it holds."""
    was_report: bool = True
    """Whether it looks like a report of Carrel at all."""
    document: Document | None = None
    """Which document of the sitting a file is, as signed; None for a code, or an altered file."""

    @property
    def fingerprint(self) -> str:
        """The signer's, or nothing."""
        return fingerprint(self.public) if self.public else ""


def sign_pdf(
    data: bytes, facts: Facts, key: SigningKey, document: Document = Document.REPORT
) -> bytes:
    """The PDF file with its signature appended. The same input gives the same bytes.

    Raises ValueError if ``data`` is not a whole PDF file or is signed already.
    """
    offset = _OFFSET.search(data[-64:])
    if not data.startswith(b"%PDF-") or offset is None or b"\n%carrel-report" in data[-_TAIL:]:
        raise ValueError("only a whole PDF file without a signature can be signed")
    public = key.public
    named = "" if document is Document.REPORT else f"\n%carrel-document {document}"
    before = (
        data.rstrip(b"\n")
        + (
            f"\n%carrel-report 1{named}"
            f"\n%carrel-facts {facts.to_json().decode()}"
            f"\n%carrel-facts-signature {sign_facts(facts, key).hex()}"
            f"\n%carrel-key {public.hex()}"
            f"\n%carrel-fingerprint {fingerprint(public)}"
            f"\n%carrel-signature "
        ).encode()
    )
    after = b"\nstartxref\n" + offset[1] + b"\n%%EOF\n"
    signature = key.sign(_PURPOSE + before + after)
    return before + signature.hex().encode() + after


def check_pdf(data: bytes, trusted: Collection[bytes]) -> Verdict:
    """What a file is. ``trusted`` holds public keys, that of this installation among them."""
    found = _BLOCK.search(data, max(0, len(data) - _TAIL))
    if found is None:
        return Verdict(Finding.ALTERED, was_report=_was_report(data))
    kind, facts, facts_signature, key, name, signature = found.groups()
    document = Document(kind.decode()) if kind else Document.REPORT
    scan = _signed_facts(facts, facts_signature, key)
    message = _PURPOSE + data[: found.start(6)] + data[found.end(6) :]
    public = bytes.fromhex(key.decode())
    whole = verify(public, bytes.fromhex(signature.decode()), message)
    named = fingerprint(public) == name.decode()
    if whole and named and scan is not None:
        return Verdict(_known(public, trusted), scan.facts, public, document=document)
    if scan is not None and scan.public in trusted:
        return Verdict(Finding.ALTERED, scan.facts, scan.public)
    return Verdict(Finding.ALTERED)


def _was_report(data: bytes) -> bool:
    if b"%carrel-" not in data and any(mark in data for mark in _NEVER_SIGNED):
        return False
    return any(mark in data for mark in _OURS)


def check_scan(text: str, trusted: Collection[bytes]) -> Verdict:
    """What the text of a QR code is worth."""
    try:
        scan = read_scan_code(text)
    except ValueError:
        return Verdict(Finding.ALTERED, was_report=is_scan_code(text))
    if not scan.sound:
        return Verdict(Finding.ALTERED)
    return Verdict(_known(scan.public, trusted), scan.facts, scan.public)


def _known(public: bytes, trusted: Collection[bytes]) -> Finding:
    return Finding.GENUINE if public in trusted else Finding.UNKNOWN


def _signed_facts(facts: bytes, signature: bytes, public: bytes) -> ScanCode | None:
    """The facts in the block if the key in the block signed them."""
    try:
        read = Facts.from_json(facts)
    except ValueError:
        return None
    scan = ScanCode(read, bytes.fromhex(public.decode()), bytes.fromhex(signature.decode()))
    return scan if scan.sound else None
