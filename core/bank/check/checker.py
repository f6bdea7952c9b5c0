"""Applies every rule to a bank."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from core.bank.check.blind import read_blind
from core.bank.check.blindfigures import blind_figures
from core.bank.check.groups import Group, groups_of
from core.bank.check.registry import RULES
from core.bank.check.rendered import Context, Rendered
from core.bank.check.shape import guess_shape
from core.bank.check.statistics import neighbours_of, statistics_of
from core.bank.check.values import BankReport, Figures, Finding, Rule
from core.bank.values import AuthoredBank

Progress = Callable[[str, float], None]

_MEASURING = 0.5
"""Share of the time that measuring takes."""


def check_bank(bank: AuthoredBank, progress: Progress | None = None) -> BankReport:
    """Every broken rule of a valid bank, and its statistics."""
    report = progress or (lambda _what, _share: None)
    report("measuring", 0.0)
    context = Context(bank.exam, tuple(Rendered(item) for item in bank.items), bank.folder)
    groups = groups_of(context)
    figures = _measure(bank, context, groups)
    findings: list[Finding] = []
    for index, rule in enumerate(RULES.values()):
        report(f"rule {rule.id}", _MEASURING + (1 - _MEASURING) * index / len(RULES))
        findings.extend(_apply(rule, context, groups, figures, bank))
    report("done", 1.0)
    return BankReport(
        exam=bank.exam.id,
        items=len(bank.items),
        findings=tuple(sorted(findings, key=lambda f: (f.severity, f.item, f.rule, f.message))),
        figures=figures,
    )


def _measure(bank: AuthoredBank, context: Context, groups: tuple[Group, ...]) -> Figures:
    return Figures(
        groups=tuple(statistics_of(group) for group in groups),
        neighbours=neighbours_of(context),
        shape=guess_shape(groups[0].singles, context.soundness.single_options),
        blind=blind_figures(bank, read_blind(bank.folder), groups),
    )


def _apply(
    rule: Rule,
    context: Context,
    groups: tuple[Group, ...],
    figures: Figures,
    bank: AuthoredBank,
) -> Iterator[Finding]:
    def found(item: str, message: str) -> Finding:
        place = str(bank.places[item]) if item in bank.places else ""
        return Finding(
            rule=rule.id, severity=rule.severity, item=item, place=place, message=message
        )

    if rule.item:
        for rendered in context.items:
            for message in rule.item(rendered, context):
                yield found(rendered.item.id, message)
    if rule.bank:
        for group in groups:
            for message in rule.bank(group, context):
                yield found(group.name, message)
    if rule.pairs:
        for item, message in rule.pairs(context):
            yield found(item, message)
    if rule.figures:
        for item, message in rule.figures(figures, context):
            yield found(item, message)
