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


def test_mls_a_3_2_5() -> None:
    assert " 4 percent are fraudulent" in stem("mls-a-3.2-5")
    (f1, l1), (f2, l2) = [[x / 100 for x in row] for row in table("mls-a-3.2-5")]
    fraud, legitimate = 0.04 * f1 * f2, 0.96 * l1 * l2
    assert key_texts("mls-a-3.2-5") == [percent(fraud / (fraud + legitimate))]
    one_feature = 0.04 * f1 / (0.04 * f1 + 0.96 * l1)
    both_if_fraud = f1 * f2
    no_prior = f1 * f2 / (f1 * f2 + l1 * l2)
    assert distractor_texts("mls-a-3.2-5") == [
        percent(one_feature),
        percent(both_if_fraud),
        percent(no_prior),
    ]


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
    validation = [row[1] for row in table("mls-a-3.4-2")]
    assert validation.index(min(validation)) == 1
    assert key_texts("mls-a-3.4-2") == ["16 units"]


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
    names = ["Barley", "Rye", "Sorghum", "Wheat"]
    matrix = table("mls-a-3.5-2")
    assert sum(map(sum, matrix)) == 1120
    columns = [sum(row[j] for row in matrix) for j in range(4)]
    wrong = [columns[j] - matrix[j][j] for j in range(4)]
    ruined = [w / c for w, c in zip(wrong, columns, strict=True)]
    missed = [sum(matrix[j]) - matrix[j][j] for j in range(4)]
    recall = [matrix[j][j] / sum(matrix[j]) for j in range(4)]
    assert key_texts("mls-a-3.5-2") == [names[ruined.index(max(ruined))]]
    assert names[missed.index(max(missed))] == "Barley"
    assert names[recall.index(min(recall))] == "Rye"
    assert names[wrong.index(max(wrong))] == "Wheat"
    assert [round(100 * share) for share in ruined] == [9, 13, 76, 12]


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
