"""Recomputed numbers of form a, domain 3."""

from __future__ import annotations

import re
from math import sqrt

from tests.banks.authored import distractor_texts, key_texts, stem

Z95 = 1.959964
Z90 = 1.644854


def table(item_id: str) -> list[list[float]]:
    """Numbers of each data row of the stem's table, without the first column."""
    rows = [
        line.strip("| ").split("|") for line in stem(item_id).splitlines() if line.startswith("|")
    ]
    cells = [[re.sub(r"[^0-9.]", "", cell) for cell in row[1:]] for row in rows[2:]]
    return [[float(cell) for cell in row] for row in cells]


def percent(share: float) -> str:
    """A share as the options state it."""
    return f"{100 * share:.0f} %"


def test_mls_a_3_1_2() -> None:
    employees = 1600
    assert "1,600 employees" in stem("mls-a-3.1-2")
    rows = table("mls-a-3.1-2")
    means = [row[0] for row in rows]
    variances = [row[1] for row in rows]
    extra = [row[2] for row in rows]
    poisson = means
    binomial = [mean * (1 - mean / employees) for mean in means]
    assert binomial == [175, 300, 400]
    gamma = [variances[0] * (mean / means[0]) ** 2 for mean in means]
    assert gamma[2] == 16 * gamma[0]

    def near(model: list[float]) -> list[bool]:
        return [abs(a / b - 1) < 0.05 for a, b in zip(variances, model, strict=True)]

    assert near(poisson) == [False, True, False]
    assert near(binomial) == [False, False, True]
    assert near(gamma) == [True, False, False]
    assert near([400, 400, 400]) == [True, True, True]
    assert max(extra) - min(extra) <= 2
    assert key_texts("mls-a-3.1-2") == ["A normal linear model"]


def test_mls_a_3_2_2_level_follows_from_the_costs() -> None:
    text = " ".join(stem("mls-a-3.2-2").split())
    assert "costs EUR 60;" in text
    assert "for EUR 540" in text
    assert 540 / (540 + 60) == 0.9
    assert 540 / 60 == 9


def test_mls_a_3_2_5() -> None:
    names = ["Aarhus", "Bratislava", "Marseille", "Porto"]
    assert [name for name in names if f"| {name} |" in stem("mls-a-3.2-5")] == names
    rows = [[x / 100 for x in row] for row in table("mls-a-3.2-5")]
    prior = [row[0] for row in rows]
    cracked = [row[1] for row in rows]
    assert round(sum(prior), 9) == 1

    def best(weights: list[float]) -> str:
        return names[weights.index(max(weights))]

    likelihood = [p * (1 - p) for p in cracked]
    joint = [a * b for a, b in zip(prior, likelihood, strict=True)]
    assert [round(x, 4) for x in joint] == [0.045, 0.0525, 0.025, 0.0315]
    assert key_texts("mls-a-3.2-5") == [best(joint)]
    assert best(prior) == "Aarhus"
    assert best([a * (1 - p) ** 2 for a, p in zip(prior, cracked, strict=True)]) == "Aarhus"
    assert best(likelihood) == "Marseille"
    assert best([a * p for a, p in zip(prior, cracked, strict=True)]) == "Porto"


def test_mls_a_3_3_5() -> None:
    (state,), (kept,), (recomputed,) = table("mls-a-3.3-5")
    gpus, memory = 8, 80
    assert f"{gpus} linked GPUs has {memory} GB" in stem("mls-a-3.3-5")
    assert state / gpus + kept > memory
    assert state + recomputed > memory
    assert state + kept > memory
    assert state + kept / gpus < memory
    assert key_texts("mls-a-3.3-5") == ["Split the tokens of each sequence over the GPUs"]


def test_mls_a_3_4_1() -> None:
    assert "three optimizers, four batch sizes and three activation functions" in stem(
        "mls-a-3.4-1"
    )
    jobs, minutes, parallel = 3 * 4 * 3, 6, 12
    assert jobs == 36
    assert jobs / parallel * minutes <= 60
    assert jobs * minutes > 60


def test_mls_a_3_4_2() -> None:
    assert "120 pictures a second" in stem("mls-a-3.4-2")
    names = ["ELU", "Mish", "ReLU6", "Swish"]
    training, validation, time = (
        list(column) for column in zip(*table("mls-a-3.4-2"), strict=True)
    )

    def best(limit: float) -> str:
        _, name = min(
            (e, n) for n, e, ms in zip(names, validation, time, strict=True) if ms <= limit
        )
        return name

    assert key_texts("mls-a-3.4-2") == [best(1000 / 120)]
    assert round(1000 / 120, 1) == 8.3
    assert names[training.index(min(training))] == "ELU"
    assert names[validation.index(max(validation))] == "ELU"
    assert best(1000 / 150) == "ReLU6"
    assert best(1000 / 100) == "Swish"


def test_mls_a_3_4_4_small_leaves_are_permitted() -> None:
    text = stem("mls-a-3.4-4")
    assert "`min_child_weight` 1 " in text
    assert "fewer than 20 rows" in text
    largest_hessian_of_a_row = 0.5 * 0.5
    assert 1 / largest_hessian_of_a_row < 20


def test_mls_a_3_5_1() -> None:
    n, a, b = 80, 16 / 80, 24 / 80
    assert "Of 80 randomly chosen guests" in stem("mls-a-3.5-1")
    assert round(100 * (b - a), 1) == 10.0
    error = sqrt(a * (1 - a) / n + b * (1 - b) / n)
    assert key_texts("mls-a-3.5-1") == [f"{100 * Z95 * error:.1f}"]
    of_a = Z95 * sqrt(a * (1 - a) / n)
    assert distractor_texts("mls-a-3.5-1") == [f"{100 * x:.1f}" for x in (error, of_a, Z90 * error)]


def test_mls_a_3_5_2() -> None:
    names = ["Eland", "Reedbuck", "Springbok", "Zebra"]
    matrix = table("mls-a-3.5-2")
    assert "1,080 animals" in " ".join(stem("mls-a-3.5-2").split())
    assert sum(map(sum, matrix)) == 1080
    true = [sum(row) for row in matrix]
    named = [sum(row[j] for row in matrix) for j in range(4)]
    assert true == [100, 300, 80, 600]
    assert named == [98, 343, 111, 528]
    off = [abs(n - t) / t for n, t in zip(named, true, strict=True)]
    assert key_texts("mls-a-3.5-2") == [names[off.index(max(off))]]
    assert [round(100 * share) for share in off] == [2, 14, 39, 12]
    recall = [matrix[j][j] / true[j] for j in range(4)]
    precision = [matrix[j][j] / named[j] for j in range(4)]
    assert names[recall.index(min(recall))] == names[precision.index(min(precision))] == "Eland"
    extra = [named[j] - matrix[j][j] for j in range(4)]
    assert names[extra.index(max(extra))] == "Reedbuck"
    assert max(extra) == 93
    missed = [true[j] - matrix[j][j] for j in range(4)]
    gap = [abs(n - t) for n, t in zip(named, true, strict=True)]
    assert names[missed.index(max(missed))] == names[gap.index(max(gap))] == "Zebra"
    assert (max(missed), max(gap)) == (86, 72)


def test_mls_a_3_5_3() -> None:
    assert "0.2 percent are fraudulent" in stem("mls-a-3.5-3")
    assert round(0.01 * 0.998 / 0.002) == 5


def test_mls_a_3_5_4() -> None:
    (tp, fn), (fp, tn) = table("mls-a-3.5-4")
    assert tp + fn + fp + tn == 10_000
    recall, precision, false_rate = tp / (tp + fn), tp / (tp + fp), fp / (fp + tn)
    assert "About 40 percent" in stem("mls-a-3.5-4")
    right, wrong = 0.4 * recall, 0.6 * false_rate
    assert key_texts("mls-a-3.5-4") == [percent(right / (right + wrong))]
    f1 = 2 * precision * recall / (precision + recall)
    assert distractor_texts("mls-a-3.5-4") == [percent(precision), percent(f1), percent(recall)]


def test_mls_a_3_5_5() -> None:
    assert "accuracies are 90.7 and 91.2 percent" in " ".join(stem("mls-a-3.5-5").split())
    assert round((0.912 - 0.907) * 1200) == 6
    assert round(100 * sqrt(0.91 * 0.09 / 1200), 1) == 0.8


def test_mls_a_3_5_6_one_rate_for_every_deviation() -> None:
    text = " ".join(stem("mls-a-3.5-6").split())
    for paid in ("4 USD for ten minutes", "12 USD for half an hour", "72 USD for three hours"):
        assert paid in text
    assert 4 / 10 == 12 / 30 == 72 / 180 == 0.4
