"""QR codes as rows of modules, fast enough for the foot of every report.

ReportLab's encoder builds its patterns, finds its places and multiplies its polynomials anew for
each symbol; here its patterns, places and tables are kept by version, and the arithmetic is that of
whole numbers. The symbol is the same one, module by module (ISO/IEC 18004, error correction L).

Always under the first mask: a signature is as good as random, so no mask is better than another.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, zip_longest

from reportlab.graphics.barcode.qrencoder import (
    QRAlphaNum,
    QRCode,
    QRErrorCorrectLevel,
    QRMath,
    QRRSBlock,
    QRUtil,
)

_LEVEL = QRErrorCorrectLevel.L
_ALPHANUMERIC = {char: value for value, char in enumerate(QRAlphaNum.chars)}
_PADS = (0xEC, 0x11)


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all symbols of a version share."""

    side: int
    """Modules in a row."""
    modules: bytes
    """Row by row, ``0`` or ``1``: the patterns; free for data elsewhere."""
    places: tuple[int, ...]
    """Where the data's bits go, in their order."""
    mask: int
    """The bits of the mask at those places."""
    blocks: tuple[tuple[int, int], ...]
    """Bytes of data and of error correction in each block."""


def modules(text: str) -> list[str]:
    """The symbol of a text of capital letters, digits and ``$%*+-./:`` or a blank, a row a string
    of ``0`` (light) and ``1`` (dark), without the quiet zone.

    ValueError for another character, or a text that no symbol holds.
    """
    unsized = QRCode(None, _LEVEL)
    unsized.addData(QRAlphaNum(text))
    version = unsized.calculate_version()
    frame = _frame(version)
    words = _interleaved(_words(text, version, sum(data for data, _ in frame.blocks)), frame.blocks)
    rest = len(frame.places) - 8 * len(words)
    bits = (int.from_bytes(words, "big") << rest) ^ frame.mask
    filled = bytearray(frame.modules)
    for place, bit in zip(frame.places, f"{bits:0{len(frame.places)}b}".encode(), strict=True):
        filled[place] = bit
    whole, side = filled.decode(), frame.side
    return [whole[start : start + side] for start in range(0, side * side, side)]


@lru_cache(maxsize=4)
def _frame(version: int) -> _Frame:
    code = QRCode(version, _LEVEL)
    code.dataCache = []  # no data: what is left dark by the mask alone is written over
    code.makeImpl(False, 0)
    places = code.dataPosIterator()
    hidden = QRUtil.getMask(0)
    side = code.moduleCount
    return _Frame(
        side=side,
        modules=bytes(49 if dark else 48 for row in code.modules for dark in row),
        places=tuple(row * side + column for column, row in places),
        mask=int("".join("1" if hidden(row, column) else "0" for column, row in places), 2),
        blocks=tuple(
            (block.dataCount, block.totalCount - block.dataCount)
            for block in QRRSBlock.getRSBlocks(version, _LEVEL)
        ),
    )


def _words(text: str, version: int, room: int) -> bytes:
    """Mode, length, text and filling as ``room`` bytes."""
    head = QRAlphaNum(text)
    bits, length = QRAlphaNum.mode, 4
    bits, length = _put(bits, length, len(text), head.getLengthBits(version))
    values = [_ALPHANUMERIC[char] for char in text]
    for first, second in zip(values[::2], values[1::2], strict=False):
        bits, length = _put(bits, length, 45 * first + second, 11)
    if len(values) % 2:
        bits, length = _put(bits, length, values[-1], 6)
    spare = 8 * room - length
    if spare < 0:
        raise ValueError("longer than any QR code")
    end = min(4, spare)
    end += -(length + end) % 8
    filled = (bits << end).to_bytes((length + end) // 8, "big")
    return filled + bytes(_PADS[number % 2] for number in range(room - len(filled)))


def _put(bits: int, length: int, value: int, more: int) -> tuple[int, int]:
    return bits << more | value, length + more


def _interleaved(words: bytes, blocks: tuple[tuple[int, int], ...]) -> bytes:
    """The bytes of all blocks in turn, then those of their error correction."""
    data, checks, start = [], [], 0
    for size, correction in blocks:
        block = words[start : start + size]
        start += size
        data.append(block)
        checks.append(_remainder(block, correction))
    turns = chain(zip_longest(*data), zip_longest(*checks))
    return bytes(word for turn in turns for word in turn if word is not None)


def _remainder(block: bytes, correction: int) -> bytes:
    """Reed-Solomon: what is left of the block, times x to the power, by the generator."""
    multiples, top = _multiples(correction), 8 * (correction - 1)
    keep = (1 << top) - 1
    left = 0
    for word in block:
        left = (left & keep) << 8 ^ multiples[word ^ left >> top]
    return left.to_bytes(correction, "big")


@lru_cache(maxsize=8)
def _multiples(correction: int) -> tuple[int, ...]:
    """The generator without its first term, times each byte, as whole numbers."""
    terms = QRUtil.getErrorCorrectPolynomial(correction).num[1:]

    def times(byte: int) -> bytes:
        logarithm = QRMath.glog(byte)
        return bytes(QRMath.gexp(QRMath.glog(term) + logarithm) if term else 0 for term in terms)

    return (0, *(int.from_bytes(times(byte), "big") for byte in range(1, 256)))
