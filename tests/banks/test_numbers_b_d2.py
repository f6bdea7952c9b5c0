"""Numbers of the items of form b, domain 2, recomputed."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from math import comb

import numpy as np
from ruamel.yaml import YAML

from tests.banks.authored import BANKS, distractor_texts, key_texts, stem


def rows(item_id: str) -> list[list[str]]:
    """Cells of the table in an item's stem, without its head."""
    lines = [line for line in stem(item_id).splitlines() if line.startswith("|")]
    return [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in lines[2:]]


def number(cell: str) -> float:
    """The value of a cell."""
    return float(re.sub(r"[ ,%]", "", cell).replace("−", "-"))


def binomial(count: int, trials: int, chance: float) -> float:
    """Probability of that many successes."""
    return comb(trials, count) * chance**count * (1 - chance) ** (trials - count)


def test_mls_b_2_1_1_precision_in_operation() -> None:
    text = stem("mls-b-2.1-1")
    for fact in ("one in twenty", "80 %", "60 %", "500"):
        assert fact in text
    true, false = 0.80, 0.20 * 20
    assert key_texts("mls-b-2.1-1") == [f"{500 * true / (true + false):.0f}"]
    wrong = [true / false, 0.80 * 0.60, 0.80]
    assert distractor_texts("mls-b-2.1-1") == [f"{500 * share:.0f}" for share in wrong]


def test_mls_b_2_1_3_profile() -> None:
    table = rows("mls-b-2.1-3")
    assert [row[1] for row in table] == [row[2] for row in table]
    assert number(table[0][3]) < -40
    assert all(-40 <= number(cell) <= 125 for row in table for cell in row[4:])
    assert round((number(table[2][4]) - 32) / 1.8, 1) == 21.7
    assert 37 - 1 < (number(table[2][5]) - 32) / 1.8 < 38


def test_mls_b_2_1_4_attacks() -> None:
    assert "900 million" in stem("mls-b-2.1-4")
    assert round(900e6 * 0.003 / 1e6, 1) == 2.7


def test_mls_b_2_2_1_reciprocal_is_straightest() -> None:
    share, time = (np.array(column, float) for column in zip(*rows("mls-b-2.2-1"), strict=True))
    ways = {
        "Natural logarithm": np.log(share),
        "Square root": np.sqrt(share),
        "Logit (log odds)": np.log(share / (1 - share)),
        "Reciprocal": 1 / share,
    }
    strength = {name: abs(np.corrcoef(way, time)[0, 1]) for name, way in ways.items()}
    assert [max(strength, key=strength.__getitem__)] == key_texts("mls-b-2.2-1")
    assert strength["Reciprocal"] > 0.999
    assert sorted(strength.values())[-2] < 0.98
    assert set(distractor_texts("mls-b-2.2-1")) == set(ways) - {"Reciprocal"}
    assert all(11.5 < product < 12.5 for product in share * time)


def test_mls_b_2_2_2_cuts() -> None:
    table = rows("mls-b-2.2-2")
    days = [tuple(int(day) for day in row[0].split("–")) for row in table]
    customers = [int(number(row[1])) for row in table]
    again = [row[2] for row in table]
    assert sum(customers) == 100_000
    groups = 1 + sum(before != after for before, after in pairwise(again))
    assert groups == 5
    assert days[4][1] < 365 / 5 < days[5][1]
    reached = dict(zip([last for _, last in days], accumulate(customers), strict=True))
    assert reached[3] > 40_000
    assert 60_000 < reached[13] < 80_000 <= reached[15]


def test_mls_b_2_3_1_at_least_five_of_six() -> None:
    assert "five of the six" in stem("mls-b-2.3-1")
    assert (round(0.8**5, 3), round(0.8**6, 3)) == (0.328, 0.262)
    key = binomial(5, 6, 0.8) + binomial(6, 6, 0.8)
    assert "150 nights" in stem("mls-b-2.3-1")
    assert key_texts("mls-b-2.3-1") == [f"{150 * key:.0f}"]
    wrong = [1 - key, binomial(5, 6, 0.8), key + binomial(4, 6, 0.8)]
    assert distractor_texts("mls-b-2.3-1") == [f"{150 * value:.0f}" for value in wrong]


def test_mls_b_2_3_2_fence() -> None:
    file = BANKS / "mls-c01" / "exhibits" / "mls-b-2.3-2.yaml"
    data = YAML(typ="safe").load(file.read_text("utf-8"))
    counts, edges = data["series"][0]["y"], data["edges"]
    below = dict(zip(edges[1:], accumulate(counts), strict=True))
    assert below[100] == 40
    assert (below[20], below[40]) == (10, 30)
    fence = 40 + 1.5 * (40 - 20)
    assert 20 - 1.5 * (40 - 20) < 0
    assert key_texts("mls-b-2.3-2") == [str(40 - below[fence])]
    assert distractor_texts("mls-b-2.3-2") == [str(40 - below[edge]) for edge in (60, 50, 40)]


def test_mls_b_2_3_3_scores() -> None:
    scores = {
        name: (number(now) - number(mean)) / number(spread)
        for name, mean, spread, now in rows("mls-b-2.3-3")
    }
    assert {name: round(score, 1) for name, score in scores.items()} == {
        "Aalborg": -3.2,
        "Gothenburg": 2.4,
        "Trondheim": 2.5,
        "Turku": 1.5,
    }
    assert key_texts("mls-b-2.3-3") == [max(scores, key=lambda name: abs(scores[name]))]
    assert set(distractor_texts("mls-b-2.3-3")) < set(scores)


def test_mls_b_2_3_5_gaps() -> None:
    gaps = {
        f"`{name}`": abs(number(spearman)) - abs(number(cleaned))
        for name, _, cleaned, spearman, _ in rows("mls-b-2.3-5")
    }
    assert [name for name, gap in gaps.items() if gap > 0.3] == key_texts("mls-b-2.3-5")
    assert all(gaps[name] < 0.05 for name in distractor_texts("mls-b-2.3-5"))
