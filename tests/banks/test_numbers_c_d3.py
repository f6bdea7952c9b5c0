"""Recomputed numbers of form c, domain 3."""

from __future__ import annotations

import re
from math import erf, exp, sqrt

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


def test_mls_c_3_1_1() -> None:
    assert "2.9 calls with a variance of 3.0, and 22 nights had no call" in flat("mls-c-3.1-1")
    assert round(400 * exp(-2.9)) == 22
    assert [round(2.9**2, 1), round(0.4**2, 2)] == [8.4, 0.16]
    below_zero = 0.5 * (1 + erf(-0.4 / sqrt(0.4) / sqrt(2)))
    assert round(below_zero, 2) == 0.26
    assert key_texts("mls-c-3.1-1") == ["Poisson"]


def test_mls_c_3_2_2() -> None:
    text = flat("mls-c-3.2-2")
    assert "85 percent of the hollow trunks and 20 percent of the solid ones" in text
    assert "12 percent of such trees are hollow" in text
    assert "inspect 2,000 trees, all reported" in text
    right, wrong = 0.12 * 0.85, 0.88 * 0.20
    assert key_texts("mls-c-3.2-2") == [f"{2000 * right / (right + wrong):,.0f}"]
    slips = [right + wrong, right / wrong, 0.85 / (0.85 + 0.20)]
    assert distractor_texts("mls-c-3.2-2") == [f"{2000 * slip:,.0f}" for slip in slips]


def test_mls_c_3_3_5() -> None:
    text = flat("mls-c-3.3-5")
    assert "15,000 weather posts" in text
    assert "takes 5 seconds" in text
    assert 15000 / 1000 * 5 == 75 < 120


def test_mls_c_3_4_3() -> None:
    assert "with 16 scans per step" in flat("mls-c-3.4-3")
    assert "16 small GPUs take one scan each" in flat("mls-c-3.4-3")


def test_mls_c_3_4_4() -> None:
    trials = [(row[1], row[2]) for row in table("mls-c-3.4-4")]
    left = [
        f"Trial {number}"
        for number, (error, latency) in enumerate(trials, start=1)
        if not any(e < error and t < latency for e, t in trials)
    ]
    assert key_texts("mls-c-3.4-4") == left
    assert all(e < trials[1][0] and t < trials[1][1] for e, t in trials[2:])


def test_mls_c_3_5_1() -> None:
    rows = [line for line in stem("mls-c-3.5-1").splitlines() if line.startswith("| 0")]
    for row in rows:
        score, share = [float(cell) for cell in row.strip("| %").split("|")]
        assert abs(100 * score - share) <= 1
    assert "eight times as much" in flat("mls-c-3.5-1")
    assert 0.1 < 1 / (1 + 8) < 1 / 8 < 0.13  # without and with the cost of heating in need


def test_mls_c_3_5_2() -> None:
    names = ["0.15", "0.3", "0.6", "0.85"]
    rows = table("mls-c-3.5-2")
    assert "5 percent of the wheels are cracked" in flat("mls-c-3.5-2")

    def best(values: list[float]) -> str:
        return names[values.index(max(values))]

    def cost(share: float, false_report: float = 60) -> list[float]:
        sound = 1000 - 1000 * share
        return [
            round(1000 * share * (1 - tp / 500) * 800 + sound * fp / 500 * false_report)
            for tp, fp in rows
        ]

    service = cost(0.05)
    assert service == [23600, 12320, 10850, 18170]
    assert key_texts("mls-c-3.5-2") == [best([-c for c in service])]
    assert cost(0.5)[0] == 20000
    assert best([-c for c in cost(0.5)]) == "0.15"
    assert best([-c for c in cost(0.05, 30)]) == "0.3"
    assert best([tp - fp for tp, fp in rows]) == "0.3"
    assert best([2 * tp / (tp + fp + 500) for tp, fp in rows]) == "0.3"
    mistakes = [50 * (1 - tp / 500) + 950 * fp / 500 for tp, fp in rows]
    assert best([-m for m in mistakes]) == "0.85"
    assert round(mistakes[3], 1) == 31.5


def test_mls_c_3_5_4() -> None:
    ideas, good, level, power = 200, 0.1, 0.05, 0.8
    assert "200 ideas" in flat("mls-c-3.5-4")
    useless, real = level * ideas * (1 - good), power * ideas * good
    assert [round(useless, 9), round(real, 9)] == [9, 16]
    assert key_texts("mls-c-3.5-4") == [percent(useless / (useless + real))]
    assert distractor_texts("mls-c-3.5-4") == [
        percent(level),
        percent(1 - power),
        percent(real / (useless + real)),
    ]


def test_mls_c_3_5_5() -> None:
    rows = table("mls-c-3.5-5")
    matrix = [row[:4] for row in rows]
    photos = [row[4] for row in rows]
    assert [sum(row) for row in matrix] == [100] * 4
    assert sum(photos) == 17000
    errors = sum(row[j] for i, row in enumerate(matrix) for j in range(4) if i != j)
    assert errors == 97
    assert sum(matrix[i][3] for i in range(3)) == 82
    assert min(matrix[j][j] for j in range(4)) == 68


def test_mls_c_3_5_6() -> None:
    text = flat("mls-c-3.5-6")
    assert "400,000 summaries" in text
    assert "40 USD are available" in text
    assert "0.003 USD per summary" in text
    assert round(400000 * 0.003) == 1200 == 30 * 40
    assert "2 USD an hour" in text
    assert "20 summaries a second" in text
    hours = 400000 / 20 / 3600
    assert hours < 6
    assert round(2 * hours) == 11
