"""Good writing: which rules a valid bank breaks. The rules are listed in ``docs/bank-rules.md``."""

from core.bank.check.checker import check_bank
from core.bank.check.registry import RULES
from core.bank.check.values import (
    BankReport,
    BlindFigures,
    Figures,
    Finding,
    GroupStatistics,
    Neighbours,
    Rule,
    Severity,
    ShapeGuess,
)

__all__ = [
    "RULES",
    "BankReport",
    "BlindFigures",
    "Figures",
    "Finding",
    "GroupStatistics",
    "Neighbours",
    "Rule",
    "Severity",
    "ShapeGuess",
    "check_bank",
]
