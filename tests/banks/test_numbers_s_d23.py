"""Recomputed numbers of the sample exam, domains 2 and 3."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import erfc, sqrt

from ruamel.yaml import YAML

from tests.banks import authored
from tests.banks.authored import BANKS

BANK = "mls-c01-sample"


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


def test_mls_s_2_1_2() -> None:
    text = flat("mls-s-2.1-2")
    assert "wants 300 usable photos" in text
    assert "About 2 percent of all trees are infested" in text
    assert "One photo in five is blurred" in text
    infested, usable = 0.02, 0.8
    drawn = 300 / infested
    numbers = [drawn * usable, drawn, drawn * 1.2, drawn / usable]
    shown = [f"{round(number):,}" for number in numbers]
    assert distractors("mls-s-2.1-2") == shown[:3]
    assert keys("mls-s-2.1-2") == shown[3:] == ["18,750"]
    assert round(18000 * infested * usable) == 288
    assert round(300 / infested / (5 / 6)) == 18000


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
    training, validation = (series["y"] for series in exhibit["series"])
    gaps = [round(a - b, 2) for a, b in zip(training, validation, strict=True)]
    assert set(gaps) == {0.16}
    assert len(set(training[-4:])) == len(set(validation[-4:])) == 1


def test_mls_s_3_4_1() -> None:
    rows = [[float(cell.rstrip(" %")) for cell in row] for row in table("mls-s-3.4-1")]
    lowest = min(rows, key=lambda row: row[2])

    def permitted(errors: int) -> list[float]:
        limit = lowest[2] + errors * lowest[3] + 1e-9
        return [row[0] for row in rows if row[2] <= limit]

    assert keys("mls-s-3.4-1") == [f"{max(permitted(1)):g}"] == ["10"]
    assert f"{max(permitted(2)):g}" == "100"
    assert f"{min(permitted(1)):g}" == "0.1"
    assert lowest[0] == 1
    assert distractors("mls-s-3.4-1") == ["0.1", "1", "100"]
