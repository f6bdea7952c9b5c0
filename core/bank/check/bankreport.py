"""The bank report: every distribution of a bank as Markdown, committed beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from core.bank.check.values import (
    BlindFigures,
    Figures,
    GroupStatistics,
    Neighbours,
    ShapeGuess,
    Spread,
)
from core.exam.definition import ExamDefinition

FILE = "REPORT.md"

_MOST_SERVICES = 40
"""Rows of the table of services; the rest is counted."""


def is_current(folder: Path, exam: ExamDefinition, figures: Figures) -> bool:
    """Whether the folder's report states these figures, or there is none."""
    path = folder / FILE
    return not path.is_file() or path.read_text("utf-8") == markdown(exam, figures)


def markdown(exam: ExamDefinition, figures: Figures) -> str:
    """The report. The same figures give the same text."""
    return "\n".join(_lines(exam, figures)) + "\n"


def _lines(exam: ExamDefinition, figures: Figures) -> Iterator[str]:
    groups = figures.groups
    yield f"# Bank report: {exam.code}"
    yield ""
    yield (
        "Written by `carrel bank report`; not edited by hand. `carrel bank check` says when it is "
        "not current. What the figures mean, and their limits: "
        "[docs/bank-rules.md](../../docs/bank-rules.md)."
    )
    yield from _section("Items", _table(groups, _ITEMS))
    yield from _section("Domains and tasks", _counted(groups, "domain", _domains(exam), _domain))
    yield from ("", *_counted(groups, "task", _tasks(exam), lambda g: g.tasks))
    yield from _section("Difficulty, levels and ratings", _difficulty(groups))
    yield from _section("Words and reading level", _table(groups, _WORDS))
    yield ""
    yield (
        "Reading level: automated readability index (Smith and Senter, 1967), in school years; "
        "names of services are long words and raise it."
    )
    yield from _section("Keys of single-answer items", _table(groups, _keys(groups)))
    yield from _section("Topics and exhibits", _topics(groups))
    yield from _section("Services and concepts", _services(groups))
    yield from _section("Nearest neighbours", _neighbours(figures.neighbours))
    yield from _section("Shape guesser", _shape(figures.shape))
    yield from _section("Blind solve and blind guess", _blind(figures.blind))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield from ("", f"## {title}", "", *lines)


Cell = Callable[[GroupStatistics], str]


def _table(groups: Sequence[GroupStatistics], rows: Sequence[tuple[str, Cell]]) -> Iterator[str]:
    yield _row("", *(group.name for group in groups))
    yield _row("---", *("---:" for _ in groups))
    for title, cell in rows:
        yield _row(title, *(cell(group) for group in groups))


def _row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def _counted(
    groups: Sequence[GroupStatistics],
    what: str,
    names: Sequence[tuple[str, str]],
    counts: Callable[[GroupStatistics], object],
) -> Iterator[str]:
    """A table of counts: a row for each (key, title)."""

    def cell(key: str) -> Cell:
        def count(group: GroupStatistics) -> str:
            found = counts(group)
            assert isinstance(found, dict)
            return str(found.get(key, 0))

        return count

    head, *rest = _table(groups, [(title, cell(key)) for key, title in names])
    yield head.replace("|  |", f"| {what} |", 1)
    yield from rest


def _domain(group: GroupStatistics) -> object:
    return group.domains


def _domains(exam: ExamDefinition) -> list[tuple[str, str]]:
    return [(str(d.number), f"{d.number} {d.title}") for d in exam.domains]


def _tasks(exam: ExamDefinition) -> list[tuple[str, str]]:
    return [(task.id, f"{task.id} {task.title}") for d in exam.domains for task in d.tasks]


def _percent(share: float) -> str:
    return f"{share:.1%}"


def _spread(values: Spread) -> str:
    return " / ".join(f"{value:g}" for value in values)


def _mean(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


_ITEMS: tuple[tuple[str, Cell], ...] = (
    ("items", lambda g: str(g.items)),
    ("scored", lambda g: str(g.scored)),
    ("single answer", lambda g: str(g.types.get("single", 0))),
    ("multiple response", lambda g: str(g.types.get("multiple", 0))),
    ("share of multiple response", lambda g: _percent(g.multiple_share)),
)

_WORDS: tuple[tuple[str, Cell], ...] = (
    ("words of a stem (p10 / median / p90)", lambda g: _spread(g.stem_words)),
    ("words of an option", lambda g: _spread(g.option_words)),
    ("longest over shortest option", lambda g: _spread(g.option_spread)),
    ("mean words of a sentence", lambda g: f"{g.sentence_words:.1f}"),
    ("readability index of a stem", lambda g: _spread(g.reading)),
    ("stems with a capitalised qualifier", lambda g: _percent(g.qualifier_share)),
)


def _keys(groups: Sequence[GroupStatistics]) -> list[tuple[str, Cell]]:
    places = max((len(g.key_positions) for g in groups), default=0)
    ranks = max((len(g.key_length_ranks) for g in groups), default=0)

    def place(n: int) -> Cell:
        return lambda g: _percent(g.key_positions[n] if n < len(g.key_positions) else 0.0)

    def rank(n: int) -> Cell:
        return lambda g: _percent(g.key_length_ranks[n] if n < len(g.key_length_ranks) else 0.0)

    return [
        *((f"key at place {n + 1}, as authored", place(n)) for n in range(places)),
        *((f"key longer than {n} of the distractors", rank(n)) for n in range(ranks)),
        ("key longest (a tie counts)", lambda g: _percent(g.key_longest)),
        ("key over 1.25 × the longest distractor", lambda g: _percent(g.key_much_longest)),
        ("key shortest (a tie counts)", lambda g: _percent(g.key_shortest)),
    ]


def _difficulty(groups: Sequence[GroupStatistics]) -> Iterator[str]:
    rows: list[tuple[str, Cell]] = [
        *((name, _of(name, lambda g: g.difficulties)) for name in ("easy", "medium", "hard")),
        *((name, _of(name, lambda g: g.levels)) for name in ("recall", "apply", "analyse")),
        ("mean Angoff rating", lambda g: _mean(g.angoff_mean)),
    ]
    yield from _table(groups, rows)


def _of(name: str, counts: Callable[[GroupStatistics], object]) -> Cell:
    def cell(group: GroupStatistics) -> str:
        found = counts(group)
        assert isinstance(found, dict)
        return str(found.get(name, 0))

    return cell


def _topics(groups: Sequence[GroupStatistics]) -> Iterator[str]:
    names = ("statistics", "strange-service")
    yield from _table(
        groups,
        [
            *((f"topic `{name}`", _of(name, lambda g: g.topics)) for name in names),
            ("picture, table or code in the stem", lambda g: str(g.exhibits)),
            ("distinct services and concepts", lambda g: str(len(g.services))),
        ],
    )


def _services(groups: Sequence[GroupStatistics]) -> Iterator[str]:
    whole = groups[0].services
    ranked = sorted(whole, key=lambda name: (-whole[name], name))
    shown = ranked[:_MOST_SERVICES]
    yield f"{len(ranked)} in all; items about each of the {len(shown)} most frequent."
    yield ""
    yield from _counted(groups, "service or concept", [(n, n) for n in shown], lambda g: g.services)


def _neighbours(found: Neighbours) -> Iterator[str]:
    yield (
        "Cosine of each stem to its most similar one: p10 / median / p90 "
        f"{_spread(found.nearest)}, largest {found.largest:.3f}."
    )
    yield ""
    tenths = range(len(found.histogram))
    yield _row("cosine", *(f"{n / 10:.1f}–{(n + 1) / 10:.1f}" for n in tenths))
    yield _row("---", *("---:" for _ in tenths))
    yield _row("items", *map(str, found.histogram))
    if found.pairs:
        yield ""
        yield "Pairs that are alike:"
        yield ""
        for one, other, cosine, enemies in found.pairs:
            yield f"- {one} and {other}: {cosine:.3f}{', enemies' if enemies else ''}"


def _shape(shape: ShapeGuess | None) -> Iterator[str]:
    if shape is None:
        yield "Too few single-answer items to tell."
        return
    yield (
        f"A classifier over the surface of the options finds {shape.accuracy:.1%} of {shape.items} "
        f"keys (chance {shape.chance:.0%}; permutation test p = {shape.p_value:.3f}). "
        f"Strongest cues, whether or not they help: {', '.join(shape.cues)}."
    )


def _blind(blind: BlindFigures | None) -> Iterator[str]:
    if blind is None:
        yield "Nobody has solved or guessed this bank blind yet."
        return
    yield f"- Solved by two, as they are now: {blind.solved} of {blind.items} items."
    yield f"- Solvers' answers that equal the key: {blind.answers}."
    yield f"- Items whose final answer, after settlement, is the key: {blind.agreement}."
    yield f"- “The stem states more than needed, or spells out the key”: {blind.overspecified}."
    yield f"- “An option is impossible, or of another subject”: {blind.impossible}."
    yield f"- Answers with a doubt noted: {blind.doubts}."
    if blind.guessers:
        yield from ("", _row("guesser", "of", "right, options as now", "right, first guess"))
        yield _row("---", "---", "---:", "---:")
        for row in blind.guessers:
            yield _row(row.guesser, row.group, str(row.rate), str(row.first))
    if blind.unsolved:
        yield from ("", "Unsolved:", "")
        yield from (f"- {item}: {why}" for item, why in blind.unsolved)
    if blind.disputes:
        yield from ("", "Below unanimity, with the settlement:", "")
        for dispute in blind.disputes:
            yield f"- {dispute.item}: key {dispute.key}; {dispute.answers}."
            yield f"  {'Upheld' if dispute.agrees else 'Not upheld'}: {dispute.settlement or '–'}"
