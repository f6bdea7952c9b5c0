"""Recomputed numbers of form b, domain 3."""

from __future__ import annotations

import re

from tests.banks.authored import distractor_texts, key_texts, stem


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


def flat(item_id: str) -> str:
    """The stem on one line."""
    return " ".join(stem(item_id).split())


def test_mls_b_3_1_1() -> None:
    assert "30,000 of its 400,000" in flat("mls-b-3.1-1")
    assert round(69000 / (30000 - 4000), 1) == 2.7
    assert key_texts("mls-b-3.1-1") == ["Multilabel"]


def test_mls_b_3_1_3() -> None:
    loss, visit, effect = 520, 70, 0.65
    assert "costs the heating company 520 USD" in flat("mls-b-3.1-3")
    assert "costs 70 USD and removes 65 percent" in flat("mls-b-3.1-3")
    assert key_texts("mls-b-3.1-3") == [percent(visit / (effect * loss))]
    assert distractor_texts("mls-b-3.1-3") == [
        percent(effect * visit / loss),
        percent(visit / loss),
        percent(visit / (effect * loss + visit)),
    ]


def test_mls_b_3_2_1() -> None:
    assert "5 percent of all gearboxes" in flat("mls-b-3.2-1")
    bad, good = [[x / 100 for x in row] for row in table("mls-b-3.2-1")]
    assert round(sum(bad), 9) == round(sum(good), 9) == 1

    def posterior(defective: float, sound: float) -> str:
        return percent(0.05 * defective / (0.05 * defective + 0.95 * sound))

    assert key_texts("mls-b-3.2-1") == [posterior(bad[0], good[0])]
    heat = [row[0] + row[1] for row in (bad, good)]
    vibration = [row[0] + row[2] for row in (bad, good)]
    assert distractor_texts("mls-b-3.2-1") == [
        posterior(heat[0], heat[1]),
        posterior(heat[0] * vibration[0], heat[1] * vibration[1]),
        percent(bad[0]),
    ]
    assert posterior(vibration[0], vibration[1]) not in key_texts("mls-b-3.2-1")


def test_mls_b_3_2_3() -> None:
    assert "60,000 samples" in flat("mls-b-3.2-3")
    assert "2 GB of memory" in flat("mls-b-3.2-3")
    scores = 60000**2
    assert scores == 3.6e9
    assert round(4 * scores / 1e9) == 14


def test_mls_b_3_3_5() -> None:
    lines = [line for line in stem("mls-b-3.3-5").splitlines() if line.startswith("| ")]
    numbers = [[int(n) for n in re.findall(r"\d+", line)] for line in lines[1:]]
    (read, read2), (prepare, prepare2, moved), (compute, compute2), (exchange, exchange2) = numbers
    now = max(read, prepare, compute + exchange)
    after = [
        max(read2, prepare, compute + exchange),
        max(read, prepare2, compute + exchange + moved),
        max(read, prepare, compute2 + exchange),
        max(read, prepare, compute + exchange2),
    ]
    assert now == 300
    assert after == [300, 240, 300, 300]
    assert key_texts("mls-b-3.3-5") == ["Move the image transforms onto the GPU"]
    summed = [read - read2, prepare - prepare2 - moved, compute - compute2, exchange - exchange2]
    assert summed.index(max(summed)) == 0


def test_mls_b_3_5_1() -> None:
    matrix = table("mls-b-3.5-1")
    rows = [sum(row) for row in matrix]
    columns = [sum(column) for column in zip(*matrix, strict=True)]
    right = [matrix[j][j] for j in range(3)]
    recall = [r / n for r, n in zip(right, rows, strict=True)]
    precision = [r / n for r, n in zip(right, columns, strict=True)]
    f1 = [2 * p * r / (p + r) for p, r in zip(precision, recall, strict=True)]
    assert key_texts("mls-b-3.5-1") == [percent(sum(recall) / 3)]
    assert distractor_texts("mls-b-3.5-1") == [
        percent(sum(precision) / 3),
        percent(sum(f1) / 3),
        percent(sum(right) / sum(rows)),
    ]


def test_mls_b_3_5_4() -> None:
    rates = [row[0] for row in table("mls-b-3.5-4")]
    train, kept, tuned, fresh, experts = rates
    steps = [train - experts, kept - train, tuned - kept, fresh - tuned]
    assert [round(step, 1) for step in steps] == [0.5, 6.3, 0.7, 0.2]
    assert key_texts("mls-b-3.5-4") == ["Strengthen the regularization of the network"]


def test_mls_b_3_5_6() -> None:
    (tp, fn), (fp, tn) = table("mls-b-3.5-6")
    values = {
        "Accuracy": ((tp + tn) / (tp + fn + fp + tn), 0.95),
        "Precision": (tp / (tp + fp), 0.85),
        "Recall": (tp / (tp + fn), 0.85),
        "Specificity": (tn / (tn + fp), 0.95),
        "F1 score": (2 * tp / (2 * tp + fp + fn), 0.80),
    }
    reached = [name for name, (value, least) in values.items() if value >= least]
    assert key_texts("mls-b-3.5-6") == reached
    assert f"{100 * values['F1 score'][0]:.1f}" == "80.8"
