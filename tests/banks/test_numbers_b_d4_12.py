"""Recomputed numbers of form b, tasks 4.1 and 4.2."""

from __future__ import annotations

import re
from itertools import count

from tests.banks.authored import items, key_texts, stem


def test_mls_b_4_2_1() -> None:
    text = stem("mls-b-4.2-1")
    assert "300 requests per second" in text
    rows = [line.strip("| ").split("|") for line in text.splitlines() if line.startswith("|")][2:]
    table = {
        row[0].strip(): [float(re.sub(r"[^0-9.]", "", cell)) for cell in row[1:]] for row in rows
    }
    cost: dict[str, float] = {}
    blind: dict[str, float] = {}
    for name, (price, rate, _) in table.items():
        per_zone = next(n for n in count(1) if 2 * n * rate >= 300)
        cost[name] = round(3 * per_zone * price, 2)
        blind[name] = round(next(n for n in count(1) if n * rate >= 300) * price, 2)
    allowed = {name: value for name, value in cost.items() if table[name][2] <= 120}
    assert [min(allowed, key=allowed.__getitem__)] == key_texts("mls-b-4.2-1")
    assert cost == {
        "`ml.c7g.4xlarge`": 4.20,
        "`ml.g6.xlarge`": 3.39,
        "`ml.inf2.xlarge`": 5.94,
        "`ml.m7i.4xlarge`": 2.91,
    }
    within = {name: value for name, value in blind.items() if table[name][2] <= 120}
    assert min(within, key=within.__getitem__) == "`ml.c7g.4xlarge`"
    # Uneven spreads with one zone lost: five instances leave three.
    assert 5 * table["`ml.c7g.4xlarge`"][0] > allowed["`ml.g6.xlarge`"]
    assert min(table, key=lambda name: table[name][0] / table[name][1]) == "`ml.m7i.4xlarge`"
    fast = [name for name in table if table[name][2] <= 120]
    assert min(fast, key=lambda name: table[name][0] / table[name][1]) == "`ml.inf2.xlarge`"
    for option in items()["mls-b-4.2-1"]["options"]:
        assert f"${cost[option['text']]:.2f}" in option["rationale"]
