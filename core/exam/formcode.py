"""Form codes: a short printed name from which any seat with the same bank makes the same form.

``MLS-C01/A/5f2c9a1b`` names a fixed form, ``MLS-C01/R1-40193/5f2c9a1b`` a random one made by
version 1 of the algorithm from seed 40193; the last part is the start of the bank's content hash.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.errors import UsageError

ALGORITHM = 1
"""Version of :mod:`core.exam.assembly`; raised whenever the same seed would give another form."""

SEED_LIMIT = 1_000_000
"""Seeds of random forms are below this, so that a code stays short enough to type."""

_PATTERN = re.compile(
    r"(?P<exam>[^/]+)/(?:R(?P<version>\d+)-(?P<seed>\d+)|(?P<form>[^/]+))/(?P<bank>[0-9a-f]{8})"
)


@dataclass(frozen=True, slots=True)
class FormCode:
    """A form code taken apart. ``form`` is empty for a random form."""

    exam: str
    bank: str
    """First eight hex digits of the bank's content hash."""
    form: str = ""
    version: int = ALGORITHM
    seed: int = 0

    def __str__(self) -> str:
        middle = self.form.upper() or f"R{self.version}-{self.seed}"
        return f"{self.exam}/{middle}/{self.bank}"


def is_form_code(text: str) -> bool:
    """Whether a text has the shape of a form code."""
    return "/" in text


def parse(text: str) -> FormCode:
    """Take a form code apart. Raises UsageError if it is not one."""
    match = _PATTERN.fullmatch(text.strip())
    if match is None:
        raise UsageError(
            "“{text}” is not a form code. One looks like MLS-C01/A/5f2c9a1b or "
            "MLS-C01/R1-40193/5f2c9a1b; it is printed on the score report.",
            text=text,
        )
    if match["form"]:
        return FormCode(match["exam"], match["bank"], form=match["form"].lower())
    return FormCode(
        match["exam"], match["bank"], version=int(match["version"]), seed=int(match["seed"])
    )
