"""Numbers of the items of form c, domain 2, recomputed."""

from __future__ import annotations

import re
from math import exp, log, sqrt
from statistics import NormalDist
from typing import Any

import numpy as np
from ruamel.yaml import YAML

from tests.banks.authored import BANKS, distractor_texts, key_texts, stem


def exhibit(item_id: str) -> dict[str, Any]:
    """The data of an item's picture."""
    file = BANKS / "mls-c01" / "exhibits" / f"{item_id}.yaml"
    data: dict[str, Any] = YAML(typ="safe").load(file.read_text("utf-8"))
    return data


def rows(item_id: str) -> list[list[str]]:
    """Cells of the table in an item's stem, without its head."""
    lines = [line for line in stem(item_id).splitlines() if line.startswith("|")]
    return [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in lines[2:]]


def number(cell: str) -> float:
    """The value of a cell."""
    return float(re.sub(r"[ ,%]", "", cell))


def percent(value: float) -> str:
    """A share as an option states it."""
    return f"{100 * value:.0f} %"


def test_mls_c_2_1_1_complete_rows() -> None:
    assert "Eight sensors" in stem("mls-c-2.1-1")
    assert "6 %" in stem("mls-c-2.1-1")
    complete = 0.94**8
    assert key_texts("mls-c-2.1-1") == [percent(complete)]
    assert distractor_texts("mls-c-2.1-1") == [
        percent(1 - complete),
        percent(8 * 0.06),
        percent(1 - 8 * 0.06),
    ]


def test_mls_c_2_1_4_two_engineers_are_too_slow() -> None:
    assert "600 boxes a day" in stem("mls-c-2.1-4")
    assert 600 * 5 * 6 == 18_000 < 250_000 / 10


def test_mls_c_2_2_2_percentiles() -> None:
    low, first, middle, third, high = (number(cell) for cell in rows("mls-c-2.2-2")[0][1:])
    normal = NormalDist(40, 14.8)
    assert "14.8" in key_texts("mls-c-2.2-2")[0]
    for level, value in zip(
        (0.05, 0.25, 0.5, 0.75, 0.95), (low, first, middle, third, high), strict=True
    ):
        assert abs(normal.inv_cdf(level) - value) < 0.1
    assert round(10 / NormalDist().inv_cdf(0.75), 1) == 14.8
    assert round(40**2 / 30) == 53  # log-normal
    mean = 58
    assert round(mean * log(2)) == 40
    assert (round(mean * log(4 / 3)), round(mean * log(4))) == (17, 80)
    assert [20 + level * 40 for level in (0.05, 0.25, 0.5, 0.75, 0.95)] == [22, 30, 40, 50, 58]


def test_mls_c_2_2_4_table_and_cut() -> None:
    text = stem("mls-c-2.2-4")
    for fact in ("192,000 bytes", "32 numbers of 4 bytes", "64 tokens"):
        assert fact in text
    most = 192_000 // (32 * 4)
    assert most == 1_500
    fitting = [
        name
        for name, vocabulary, tokens in rows("mls-c-2.2-4")
        if number(vocabulary) <= most and number(tokens) <= 64
    ]
    assert fitting == key_texts("mls-c-2.2-4")
    assert 2_000 * 128 == 256_000
    assert 7_900 * 128 > 1e6


def test_mls_c_2_2_5_decades() -> None:
    assert "410,000" in stem("mls-c-2.2-5")
    assert 5 < np.log10(410_000) < 6


def test_mls_c_2_3_1_standard_error() -> None:
    chance, count = 0.2, 400
    variance = chance * (1 - chance)
    error = 100 * sqrt(variance / count)
    assert key_texts("mls-c-2.3-1") == [f"{error:.0f} percentage points"]
    wrong = [1.96 * error, sqrt(count * variance), 100 * sqrt(variance)]
    assert distractor_texts("mls-c-2.3-1") == [f"{value:.0f} percentage points" for value in wrong]


def test_mls_c_2_3_2_gap_opens_at_the_key() -> None:
    customers, chance = exhibit("mls-c-2.3-2")["series"]
    assert customers["x"] == chance["x"] == list(range(1, 11))
    gap = np.log(np.array(chance["y"]) / np.array(customers["y"]))
    key = int(key_texts("mls-c-2.3-2")[0])
    assert 1 + int(gap.argmax()) == key
    assert gap[: key - 1].max() < 0.1
    assert customers["y"][key - 1] < chance["y"][key - 1] / 2
    assert customers["y"][0] - customers["y"][1] == -np.diff(customers["y"]).min()


def test_mls_c_2_3_3_at_least_one_error() -> None:
    assert "0.95¹⁴ ≈ 0.49" in stem("mls-c-2.3-3")
    none = 0.95**14
    assert round(none, 2) == 0.49
    assert "1,500 fields" in stem("mls-c-2.3-3")
    assert key_texts("mls-c-2.3-3") == [f"{1_500 * (1 - 0.49):,.0f}"]
    wrong = [0.05, 14 * 0.05 * 0.95**13, 14 * 0.05]
    assert distractor_texts("mls-c-2.3-3") == [f"{1_500 * value:,.0f}" for value in wrong]


def test_mls_c_2_3_4_joint_and_naive() -> None:
    failed, sound = ([number(cell) for cell in row[1:]] for row in rows("mls-c-2.3-4"))
    assert failed[0] + sound[0] == 1_000
    full, hum, heat = (failed[i] / (failed[i] + sound[i]) for i in (3, 1, 2))
    products = [
        state[0] / 1_000 * state[1] / state[0] * state[2] / state[0] for state in (failed, sound)
    ]
    assert [round(product, 3) for product in products] == [0.06, 0.008]
    naive = products[0] / sum(products)
    assert "next 150 pumps" in stem("mls-c-2.3-4")
    assert key_texts("mls-c-2.3-4") == [f"{150 * full:.0f}"]
    wrong = [heat, hum, naive]
    assert distractor_texts("mls-c-2.3-4") == [f"{150 * value:.0f}" for value in wrong]


def test_mls_c_2_3_6_residuals_bend() -> None:
    points = exhibit("mls-c-2.3-6")["series"][0]
    x, residual = np.array(points["x"]), np.array(points["y"])
    assert len(x) == 60
    assert abs(np.polyfit(x, residual, 1)).max() < 0.05
    square = np.polyfit(x, residual, 2)
    assert square[0] > 0.08
    left = np.abs(residual - np.polyval(square, x))
    assert left.max() < 10
    assert abs(np.corrcoef(x, left)[0, 1]) < 0.25  # no funnel
    for low, high, least, most in ((-6, -2, 9, 24), (3, 7, -12, 2), (10, 16, -18, -6)):
        part = residual[(x >= low) & (x <= high)]
        assert least <= part.min()
        assert part.max() <= most


def test_mls_c_2_2_2_exponential_median_is_the_stated_one() -> None:
    assert abs(1 - exp(-40 / 58) - 0.5) < 0.01
