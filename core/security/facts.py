"""What a score report states, as it is signed; and the two codes printed on the page.

The **scan code** (QR) holds the facts, the public key and a signature: whoever trusts the key can
check it without the records. The **short code** is a digest of the same signature: it can be typed,
and be checked where the sitting is in the records.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from dataclasses import asdict, astuple, dataclass, fields

from core.exam.events import canonical
from core.security.keys import SigningKey, grouped, verify

_PURPOSE = b"carrel facts 1\0"
_SCAN_PREFIX = "CARREL1:"
_SHORT_BYTES = 10
_SCAN_LIMIT = 4296
"""Characters that the largest QR code holds."""
_LOOKALIKES = str.maketrans("018", "OIB")
"""Base 32 has no 0, 1 and 8: what was typed for them is the letter that looks like them."""

SOUND = "sound"
CHANGED = "changed outside Carrel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A result as a report states it. The order of the fields is that of the scan code."""

    candidate: str
    candidate_id: str
    exam: str
    """Code of the exam."""
    form: str
    """Form code, as printed."""
    bank: str
    """Bank version: the first 16 hexadecimal digits of its content hash."""
    outcome: str
    scaled: int
    raw: int
    scored: int
    cut: int
    started: str
    """ISO 8601 in UTC, as the next."""
    ended: str
    sitting: str
    record: str
    """Whether the record of the sitting was sound when the report was made."""

    def lines(self) -> tuple[tuple[str, str], ...]:
        """Label and value, for people."""
        return (
            ("Candidate", f"{self.candidate} ({self.candidate_id})"),
            ("Exam", self.exam),
            ("Result", f"{self.outcome}, scaled score {self.scaled:,} (an estimate)"),
            ("Right answers", f"{self.raw} of {self.scored}; {self.cut} pass"),
            ("Form", self.form),
            ("Bank version", self.bank),
            ("Started (UTC)", _moment(self.started)),
            ("Ended (UTC)", _moment(self.ended)),
            ("Sitting", self.sitting),
            ("Record", self.record),
        )

    def to_json(self) -> bytes:
        """Canonical JSON: sorted keys, no spaces, UTF-8."""
        return canonical(asdict(self))

    @classmethod
    def from_json(cls, text: bytes) -> Facts:
        """The facts of canonical JSON. Raises ValueError for anything else."""
        try:
            facts = cls(**json.loads(text))
        except (TypeError, RecursionError) as error:
            raise ValueError("other fields than those of a report") from error
        facts._check()
        if facts.to_json() != text:
            raise ValueError("not canonical")
        return facts

    def _check(self) -> None:
        for field, value in zip(fields(self), astuple(self), strict=True):
            wanted = int if field.type in (int, "int") else str
            if type(value) is not wanted:
                raise ValueError(f"{field.name} is no {wanted.__name__}")


@dataclass(frozen=True, slots=True)
class ScanCode:
    """What a scan code holds."""

    facts: Facts
    public: bytes
    signature: bytes

    @property
    def sound(self) -> bool:
        """Whether its key signed its facts."""
        return verify(self.public, self.signature, _PURPOSE + self.facts.to_json())


def sign_facts(facts: Facts, key: SigningKey) -> bytes:
    """Signature of the facts, 64 bytes."""
    return key.sign(_PURPOSE + facts.to_json())


def scan_code(facts: Facts, key: SigningKey) -> str:
    """Text of the QR code: letters, digits and a colon only, which makes the smallest symbol."""
    body = key.public + sign_facts(facts, key) + canonical(list(astuple(facts)))
    return _SCAN_PREFIX + base64.b32encode(body).decode().rstrip("=")


def short_code(facts: Facts, key: SigningKey) -> str:
    """Code to type: 80 bits of the SHA-256 of the signature, in base 32."""
    digest = hashlib.sha256(sign_facts(facts, key)).digest()[:_SHORT_BYTES]
    return grouped(base64.b32encode(digest).decode())


def is_scan_code(text: str) -> bool:
    """Whether a text is meant as a scan code rather than a short one."""
    return "".join(text.split()).upper().startswith(_SCAN_PREFIX)


def same_short_code(typed: str, code: str) -> bool:
    """Whether a code was typed; case, spaces, hyphens and look-alike digits do not matter."""
    return _letters(typed) == _letters(code)


def read_scan_code(text: str) -> ScanCode:
    """What a scanned text holds; not yet checked. Raises ValueError if it is damaged."""
    body = "".join(text.split()).upper().removeprefix(_SCAN_PREFIX)
    if len(body) > _SCAN_LIMIT:
        raise ValueError("longer than any QR code")
    try:
        data = base64.b32decode(body + "=" * (-len(body) % 8))
    except binascii.Error as error:
        raise ValueError("not base 32") from error
    try:
        values = json.loads(data[96:])
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    names = [field.name for field in fields(Facts)]
    if not isinstance(values, list) or len(values) != len(names):
        raise ValueError("other facts than those of a report")
    facts = Facts.from_json(canonical(dict(zip(names, values, strict=True))))
    return ScanCode(facts, data[:32], data[32:96])


def _letters(code: str) -> str:
    return "".join(char for char in code.upper().translate(_LOOKALIKES) if char.isalnum())


def _moment(iso: str) -> str:
    return iso[:16].replace("T", " ")
