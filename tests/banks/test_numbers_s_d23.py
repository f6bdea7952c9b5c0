"""Recomputed numbers of the sample exam, domains 2 and 3."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import erfc, sqrt

import pytest
from ruamel.yaml import YAML

from tests.banks import authored
from tests.banks.authored import BANKS

BANK = "mls-c01-sample"
LINKAGE = "mls-s-2.1-1"


def keys(item_id: str) -> list[str]:
    """Options that are right."""
    return authored.key_texts(item_id, BANK)


def distractors(item_id: str) -> list[str]:
    """Options that are wrong."""
    return authored.distractor_texts(item_id, BANK)


def flat(item_id: str) -> str:
    """The stem on one line."""
    return " ".join(authored.stem(item_id, BANK).split())


def table(item_id: str) -> list[list[str]]:
    """Cells of each data row of the stem's table."""
    rows = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in authored.stem(item_id, BANK).splitlines()
        if line.strip().startswith("|")
    ]
    return rows[2:]


def rationale(item_id: str, text: str) -> str:
    """Rationale of the option with that text."""
    options = authored.items(BANK)[item_id]["options"]
    return next(str(o["rationale"]) for o in options if o["text"] == text)


def linkage(
    nightly: float = 2e8, differing: dict[str, float] | None = None
) -> tuple[dict[str, tuple[float, float]], str]:
    """Pairs and share of agreeing people of each option, and the best option within the limit."""
    rows = {row[0]: (float(row[1]), float(row[2].rstrip(" %")) / 100) for row in table(LINKAGE)}
    wrong = {name: share for name, (_, share) in rows.items()} | (differing or {})
    found: dict[str, tuple[float, float]] = {}
    for option in keys(LINKAGE) + distractors(LINKAGE):
        one, two = (field.capitalize() for field in option.split(" and "))
        pairs = 400_000 * 300_000 / (rows[one][0] * rows[two][0])
        found[option] = (pairs, (1 - wrong[one]) * (1 - wrong[two]))
    allowed = [option for option, (pairs, _) in found.items() if pairs <= nightly]
    return found, max(allowed, key=lambda option: found[option][1])


def test_mls_s_2_1_1() -> None:
    text = flat(LINKAGE)
    for part in ("400,000 customers", "300,000 patients", "200 million pairs in a night"):
        assert part in text
    found, best = linkage()
    assert keys(LINKAGE) == [best] == ["District and sex"]
    expected = {
        "Birth year and initial": (62.5, 91.2),
        "District and sex": (150, 94.05),
        "Birth month and initial": (416.7, 95.04),
        "Birth year and district": (3.75, 90.25),
    }
    for option, (pairs, share) in expected.items():
        assert round(found[option][0] / 1e6, 2) == pytest.approx(pairs, abs=0.05)
        assert round(100 * found[option][1], 2) == pytest.approx(share)
    assert linkage(differing={"District": 0.1})[1] == "Birth year and initial"
    assert linkage(nightly=5e8)[1] == "Birth month and initial"
    assert linkage(nightly=2e7)[1] == "Birth year and district"


def test_mls_s_2_1_2() -> None:
    text = flat("mls-s-2.1-2")
    assert "1,200 of its million photos" in text
    assert "money is left for 600 checks" in text
    assert "each kind receives half of the checks" in text
    factors = [sqrt(1200 / n) for n in (4800, 1200, 600, 600 / 2)]
    shown = [f"{factor:.1f}" for factor in factors]
    assert distractors("mls-s-2.1-2") == shown[:3]
    assert keys("mls-s-2.1-2") == shown[3:] == ["2.0"]


def separates(jammed: list[float], free: list[float]) -> bool:
    """Whether one limit tells the outcomes apart."""
    return min(jammed) > max(free) or max(jammed) < min(free)


def test_mls_s_2_2_1() -> None:
    rows = [(float(a), float(b), jam == "yes") for a, b, jam in table("mls-s-2.2-1")]
    functions: dict[str, Callable[[float, float], float]] = {
        "The quotient": lambda a, b: a / b,
        "The difference": lambda a, b: a - b,
        "The product": lambda a, b: a * b,
        "The sum": lambda a, b: a + b,
    }

    def good(data: list[tuple[float, float, bool]]) -> list[str]:
        return [
            name
            for name, f in functions.items()
            if separates([f(a, b) for a, b, j in data if j], [f(a, b) for a, b, j in data if not j])
        ]

    assert keys("mls-s-2.2-1") == good(rows) == ["The sum"]
    middling = [(3.0, 8.0, True), (5.0, 5.0, True), (4.0, 6.0, True)]
    extreme = [(1.0, 12.0, False), (2.0, 9.0, False), (12.0, 1.0, False)]
    assert good(middling + extreme) == ["The product"]
    products = [[a * b for a, b, j in rows if j is jam] for jam in (True, False)]
    assert products == [[18, 24, 36], [20, 8, 16, 8]]
    sums = [[a + b for a, b, j in rows if j is jam] for jam in (True, False)]
    assert sums == [[11, 11, 12], [9, 9, 8, 9]]
    differences = [[a - b for a, b, j in rows if j is jam] for jam in (True, False)]
    assert differences == [[-7, 5, 0], [1, -7, 0, 7]]


def above(z: float) -> float:
    """Probability that a standard normal variable exceeds z."""
    return erfc(z / sqrt(2)) / 2


def test_mls_s_2_3_2() -> None:
    text = flat("mls-s-2.3-2")
    assert "64 parcels of a van weigh more than 672 kg" in text
    assert "a mean of 10 kg and a variance of 4 kg²" in text
    excess = 672 - 64 * 10
    scores = [excess / sqrt(64 * 4), excess / (sqrt(64) * 4), excess / (64 * 2)]
    assert scores == [2, 1, 0.25]
    assert [round(above(z), 3) for z in scores[:1]] == [0.023]
    assert [round(above(z), 2) for z in scores[1:]] == [0.16, 0.40]
    assert keys("mls-s-2.3-2") == [f"{100 * above(2):.1f} %"] == ["2.3 %"]
    assert distractors("mls-s-2.3-2") == ["4.6 %", "16 %", "40 %"]
    assert round(200 * above(2), 1) in (4.5, 4.6)
    assert 640 - excess == 608


def costs(spraying: float = 35, running: float = 4500) -> dict[str, float]:
    """Expected cost of each plan."""
    rows = {row[0]: [float(cell) for cell in row[1:]] for row in table("mls-s-3.1-1")}
    saved = 0.8 * 300

    def plan(sprayed: float, struck: float, fee: float = 0) -> float:
        return sprayed * spraying + fee + 40 * 300 - struck * saved

    return {
        "Spray all of the plots": plan(1000, 40),
        "Spray none of the plots": plan(0, 0),
        "Spray the plots named by the rule": plan(rows["Rule"][0], rows["Rule"][1]),
        "Spray the plots named by the model": plan(rows["Model"][0], rows["Model"][1], running),
    }


def cheapest(values: dict[str, float]) -> str:
    """Plan with the lowest cost."""
    return min(values, key=lambda name: values[name])


def test_mls_s_3_1_1() -> None:
    text = flat("mls-s-3.1-1")
    assert "Of 1,000 plots of a vineyard, 40 will be struck" in text
    assert "300 EUR" in text
    assert "35 EUR and saves 80 percent" in text
    assert "4,500 EUR per season" in text
    assert keys("mls-s-3.1-1") == [cheapest(costs())]
    assert [round(value) for value in costs().values()] == [37400, 12000, 15780, 12450]
    assert cheapest(costs(spraying=1)) == "Spray all of the plots"
    assert cheapest(costs(spraying=5)) == "Spray the plots named by the rule"
    assert cheapest(costs(running=3000)) == "Spray the plots named by the model"
    why = rationale("mls-s-3.1-1", keys("mls-s-3.1-1")[0])
    assert set(re.findall(r"\d\d,\d{3}", why)) == {"12,000", "15,780", "12,450", "37,400"}


def test_mls_s_3_3_1() -> None:
    exhibit = YAML(typ="safe").load((BANKS / BANK / "exhibits/mls-s-3.3-1.yaml").read_text())
    training, validation = (
        dict(zip(series["x"], series["y"], strict=True)) for series in exhibit["series"]
    )
    alt = " ".join(authored.items(BANK)["mls-s-3.3-1"]["exhibits"][0]["alt"].split())
    for part, value in {
        "1.15 at epoch 1 ": training[1],
        "0.62 at epoch 10": training[10],
        "0.30 at epoch 20": training[20],
        "0.62 at epoch 21": training[21],
        "0.46 at epoch 30": training[30],
        "0.44 from epoch 35": training[35],
        "1.18 at epoch 1 ": validation[1],
        "0.72 at epoch 10": validation[10],
        "0.62 at epoch 15": validation[15],
        "0.53 at epoch 25": validation[25],
        "0.47 at epoch 30": validation[30],
        "0.45 from epoch 35": validation[35],
    }.items():
        assert part in alt
        assert float(part.split()[0]) == value
    assert {y for x, y in validation.items() if 15 <= x <= 20} == {0.62}
    assert training[40] == training[35] == 0.44
    assert validation[40] == validation[35]
    assert "the mean loss was 0.21" in flat("mls-s-3.3-1")
    assert 0.21 < min(training.values()) < training[40]


def test_mls_s_3_4_1() -> None:
    rows = {
        row[0]: [float(cell.rstrip(" %MB")) for cell in row[1:]] for row in table("mls-s-3.4-1")
    }
    assert "64 MB of memory, of which the program takes 40" in flat("mls-s-3.4-1")

    def best(used: float = 40, versions: int = 2, column: int = 1) -> str:
        fitting = [name for name, row in rows.items() if versions * row[2] <= 64 - used]
        return min(fitting, key=lambda name: rows[name][column])

    assert keys("mls-s-3.4-1") == [best()] == ["Poplar"]
    assert best(column=0) == "Alder"
    assert best(versions=1) == "Maple"
    assert best(used=45) == "Sycamore"
    fitting = [name for name, row in rows.items() if 2 * row[2] <= 24]
    assert min(fitting, key=lambda name: rows[name][0] + rows[name][1]) == "Sycamore"
    assert round(rows["Sycamore"][1] - rows["Poplar"][1], 1) == 0.6
