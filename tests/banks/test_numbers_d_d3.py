"""Recomputed numbers of form d, domain 3."""

from __future__ import annotations

import re
from math import sqrt
from statistics import mean

import pytest
from ruamel.yaml import YAML

from tests.banks.authored import BANKS, distractor_texts, items, key_texts, stem


def cells(item_id: str) -> dict[str, list[str]]:
    """Cells of each data row of the stem's table by the row's first cell."""
    rows = [
        [cell.strip(" *`") for cell in line.strip().strip("|").split("|")]
        for line in stem(item_id).splitlines()
        if line.strip().startswith("|")
    ]
    return {row[0]: row[1:] for row in rows[2:]}


def table(item_id: str) -> dict[str, list[float]]:
    """Numbers of each data row of the stem's table by the row's first cell."""
    return {
        name: [float(re.sub(r"[^0-9.]", "", cell)) for cell in row]
        for name, row in cells(item_id).items()
    }


def flat(item_id: str) -> str:
    """The stem on one line."""
    return " ".join(stem(item_id).split())


def test_mls_d_3_1_2() -> None:
    rows = list(table("mls-d-3.1-2").values())
    ratios = [deviation / average for _, _, average, deviation in rows]
    assert all(0.69 < ratio < 0.72 for ratio in ratios)
    assert all(lowest > 0 for _, lowest, _, _ in rows)
    growth = rows[2][2] / rows[0][2]
    assert [round(growth**0.75), round(growth)] == [19, 50]
    assert round(rows[2][3] / rows[0][3]) == 50
    assert key_texts("mls-d-3.1-2") == ["Gamma with a log link"]


def infested(signals: int, silent: int, prior: float = 0.01) -> float:
    """Naive Bayes probability after so many dogs with and without a signal."""
    odds = prior / (1 - prior) * (0.90 / 0.15) ** signals * (0.10 / 0.85) ** silent
    return odds / (1 + odds)


def dogs(silent: int, prior: float = 0.01, limit: float = 0.9) -> str:
    """The smallest number of signals that exceeds the limit."""
    return str(next(n for n in range(20) if infested(n, silent, prior) > limit))


def test_mls_d_3_2_5() -> None:
    text = flat("mls-d-3.2-5")
    assert "1 percent of the seed shipments" in text
    assert "at 90 percent of the infested and at 15 percent of the sound" in text
    assert "above 90 percent" in text
    assert key_texts("mls-d-3.2-5") == [dogs(1)] == ["5"]
    assert [dogs(1, prior=0.3), dogs(0), dogs(1, limit=0.97)] == ["3", "4", "6"]
    assert distractor_texts("mls-d-3.2-5") == ["3", "4", "6"]
    assert round(infested(3, 1), 2) == 0.20
    odds = [infested(n, 1) / (1 - infested(n, 1)) for n in (4, 5)]
    assert [round(odds[0], 1), round(odds[1], 2)] == [1.5, 9.24]
    assert round(100 * 0.15**3, 1) == 0.3
    assert [6**n for n in (3, 4, 5, 6)] == [216, 1296, 7776, 46656]


def returned(losses: list[float], patience: int) -> int:
    """Epoch whose weights early stopping with this patience returns."""
    best = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best]:
            best = epoch
        elif epoch - best == patience:
            break
    return best + 1


def test_mls_d_3_3_2() -> None:
    exhibit = YAML(typ="safe").load((BANKS / "mls-c01/exhibits/mls-d-3.3-2.yaml").read_text())
    losses = exhibit["series"][1]["y"]
    alt = items()["mls-d-3.3-2"]["exhibits"][0]["alt"]
    assert ", ".join(f"{loss:.2f}" for loss in losses) in alt
    assert "as soon as three epochs in a row" in flat("mls-d-3.3-2")
    assert key_texts("mls-d-3.3-2") == [str(returned(losses, 3))] == ["13"]
    others = [str(returned(losses, patience)) for patience in (1, 2, 5)]
    assert distractor_texts("mls-d-3.3-2") == others == ["4", "8", "19"]
    assert returned(losses, 20) == 19


def test_mls_d_3_3_5() -> None:
    rows = table("mls-d-3.3-5")
    rows_in_data = 120e6
    assert rows["1"][0] * 256 == rows_in_data
    assert rows["4"][0] * 4 * 256 == 4 * rows_in_data
    assert round(rows_in_data / 1024, -3) == 117000
    assert 600 % 4 == 0
    assert round(rows["1"][1] / 4) == 2


def test_mls_d_3_4_1() -> None:
    rows = table("mls-d-3.4-1")
    means = {name: mean(row) for name, row in rows.items()}
    best = min(means, key=lambda name: means[name])
    assert key_texts("mls-d-3.4-1") == [f"`{best}`"] == ["`mini_batch_size`"]
    assert max(rows[best]) < min(rows["None"])
    assert {name: round(value, 1) for name, value in means.items()} == {
        "None": 9.2,
        "mini_batch_size": 8.1,
        "dropout_rate": 9.1,
        "base_learning_rate": 9.3,
        "weight_decay": 9.1,
    }
    every = [value for row in rows.values() for value in row]
    assert [min(every), max(every)] == [7.4, 11.6]
    assert min(every) in rows["base_learning_rate"]
    assert max(every) in rows["base_learning_rate"]


def test_mls_d_3_5_1() -> None:
    rows = table("mls-d-3.5-1")
    found, missed = rows["Damaged"]
    false, spared = rows["Intact"]
    recall, fall_out, precision = (
        found / (found + missed),
        false / (false + spared),
        found / (found + false),
    )
    assert "reported 22,800 of 60,000 other roofs" in flat("mls-d-3.5-1")
    reported = 22800 / 60000
    share = (reported - fall_out) / (recall - fall_out)
    wrong = [reported * precision, reported - fall_out, reported / recall]
    percents = [f"{int(100 * value + 0.5 + 1e-9)} %" for value in (share, *wrong)]
    assert key_texts("mls-d-3.5-1") == percents[:1] == ["40 %"]
    assert distractor_texts("mls-d-3.5-1") == percents[1:]


def test_mls_d_3_5_4() -> None:
    rows = table("mls-d-3.5-4")
    names = list(rows)
    assert [sum(row) for row in rows.values()] == [400] * 5
    mixed = {
        (a, b): rows[a][j] + rows[b][i]
        for i, a in enumerate(names)
        for j, b in enumerate(names)
        if i < j
    }
    best = max(mixed, key=lambda pair: mixed[pair])
    assert key_texts("mls-d-3.5-4") == list(best) == ["Alder", "Birch"]
    assert mixed[best] == 134
    assert mixed["Grass", "Mugwort"] == 94
    assert max(v for pair, v in mixed.items() if "Hazel" in pair) == 52
    largest = max(rows[a][j] for i, a in enumerate(names) for j in range(5) if i != j)
    assert largest == rows["Mugwort"][names.index("Grass")] == 90
    assert mixed[best] < 50 + 90


def test_mls_d_3_5_6() -> None:
    rows = table("mls-d-3.5-6")
    (both, only_p), (only_q, neither) = rows.values()
    total = both + only_p + only_q + neither
    assert total == 1000
    p, q = (both + only_p) / total, (both + only_q) / total
    assert p - q == pytest.approx(0.06)
    pooled = (p + q) / 2
    paired = (only_p - only_q) / sqrt(only_p + only_q)
    wrong = [
        (only_p - only_q) / sqrt(total),
        (p - q) / sqrt(2 * pooled * (1 - pooled) / total),
        (p - q) / sqrt(q * (1 - q) / total),
    ]
    assert key_texts("mls-d-3.5-6") == [f"{paired:.1f}"] == ["6.0"]
    assert distractor_texts("mls-d-3.5-6") == [f"{value:.1f}" for value in wrong]
    assert [round(100 * (p - q) / value, 2) for value in wrong[1:]] == [1.5, 1.16]
    assert f"{(530 - 470) / sqrt(1000):.1f}" == "1.9"
