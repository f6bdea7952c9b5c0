"""Numbers of the items of form a, domain 2, recomputed."""

from __future__ import annotations

import re
from math import ceil, exp, factorial
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


def poisson(count: int, mean: float) -> float:
    """Probability of that count."""
    return exp(-mean) * mean**count / factorial(count)


def at_least(count: int, mean: float) -> float:
    """Probability of that count or more."""
    return 1 - sum(poisson(k, mean) for k in range(count))


def test_mls_a_2_1_3_votes_for_each_clip() -> None:
    assert "6,000" in stem("mls-a-2.1-3")
    assert "12,000" in stem("mls-a-2.1-3")
    assert 1 + 12_000 // 6_000 == 3


def test_mls_a_2_1_5_step_gives_the_sample() -> None:
    text = stem("mls-a-2.1-5")
    assert "40,000" in text
    assert "800 images" in text
    assert key_texts("mls-a-2.1-5") == [f"Systematic sampling of every {40_000 // 800}th image"]
    assert "2 %" in distractor_texts("mls-a-2.1-5")[0]
    assert 800 / 40_000 == 0.02


def test_mls_a_2_1_5_random_draws_build_a_queue() -> None:
    text = " ".join(stem("mls-a-2.1-5").split())
    for fact in ("eight hours", "pallets of 800", "30 seconds", "within a minute"):
        assert fact in text
    shift, work, bottles = 8 * 3600, 30, 40_000
    assert shift / 800 == 36
    assert 9 < 800 / bottles * shift / 60 < 10  # minutes in which a pallet passes
    assert 6 < 800 * work / 3600 < 7  # hours of work on one pallet
    rng = np.random.default_rng(1)
    late = []
    for _ in range(20):
        drawn = np.flatnonzero(rng.random(bottles) < 0.02) * shift / bottles
        free = 0.0
        for arrival in drawn:
            free = max(free, arrival) + work
            late.append(free - arrival > 60)
    assert np.mean(late) > 0.3


def test_mls_a_2_2_1() -> None:
    rows = re.findall(r"^\| ([\w ]+) \| ([\d.]+) [^|]+ \| ([−\d.]+) \|$", stem("mls-a-2.2-1"), re.M)
    assert len(rows) == 4
    spread = {name: float(sd) for name, sd, _ in rows}
    shared = {name: float(cov.replace("−", "-")) for name, _, cov in rows}
    scaled = {name: shared[name] / spread[name] for name in spread}
    assert key_texts("mls-a-2.2-1") == [max(scaled, key=lambda name: abs(scaled[name]))]
    assert [round(value, 1) for value in scaled.values()] == [2.4, 2.0, -2.8, 2.2]
    assert max(scaled, key=lambda name: scaled[name]) == "Clay content"
    assert max(spread, key=lambda name: abs(shared[name] / spread[name] ** 2)) == "Grain size"
    assert round(shared["Grain size"] / spread["Grain size"] ** 2) == 10
    assert max(shared, key=lambda name: abs(shared[name])) == "Soak time"
    assert 60 / spread["Kiln pressure"] < scaled["Clay content"]


def test_mls_a_2_2_2_raw_means_mix_in_mileage() -> None:
    rows = re.findall(r"^\| (\w+) \| [\d,]+ \| ([\d,]+) \| ([\d,]+) \|$", stem("mls-a-2.2-2"), re.M)
    mileage = {fuel: int(km.replace(",", "")) for fuel, _, km in rows}
    assert len(rows) == 4
    assert mileage["diesel"] > 2 * mileage["hybrid"]


def test_mls_a_2_3_1() -> None:
    assert "twice in an eight-hour shift" in stem("mls-a-2.3-1")
    half = 2 * 4 / 8
    assert round(exp(-half), 4) == 0.3679
    assert round(exp(-2), 4) == 0.1353
    assert key_texts("mls-a-2.3-1") == [f"{100 * at_least(2, half):.0f} %"]
    assert distractor_texts("mls-a-2.3-1") == [
        f"{100 * at_least(3, half):.0f} %",
        f"{100 * poisson(2, half):.0f} %",
        f"{100 * at_least(2, 2):.0f} %",
    ]


def test_mls_a_2_3_2() -> None:
    boxes = {box["name"]: box["five"] for box in exhibit("mls-a-2.3-2")["series"]}
    assert [name for name, five in boxes.items() if five[3] <= 40] == key_texts("mls-a-2.3-2")
    assert set(boxes) - {"Oslo"} == set(distractor_texts("mls-a-2.3-2"))
    assert all(five[2] <= 40 for five in boxes.values())
    assert min(boxes, key=lambda name: boxes[name][2]) == "Turin"
    assert min(boxes, key=lambda name: boxes[name][3] - boxes[name][1]) == "Dresden"
    assert min(boxes, key=lambda name: boxes[name][0]) == "Salamanca"


def test_mls_a_2_3_2_outliers_lie_beyond_the_fences() -> None:
    for box in exhibit("mls-a-2.3-2")["series"]:
        low, first, _, third, high = box["five"]
        reach = 1.5 * (third - first)
        assert first - reach <= low
        assert high <= third + reach
        assert all(not first - reach <= value <= third + reach for value in box.get("outliers", []))


def huber_line(x: np.ndarray, y: np.ndarray, limit: float) -> np.ndarray:
    """Intercept and slope that minimise the Huber loss, by reweighting."""
    design = np.column_stack([np.ones_like(x), x])
    line: np.ndarray = np.linalg.lstsq(design, y, rcond=None)[0]
    for _ in range(200):
        error = np.abs(y - design @ line)
        weight = np.sqrt(np.minimum(1, limit / np.maximum(error, 1e-9)))
        line = np.linalg.lstsq(design * weight[:, None], y * weight, rcond=None)[0]
    return line


def test_mls_a_2_3_3_residuals_of_a_least_squares_line_tilt_in_the_band_alone() -> None:
    points = exhibit("mls-a-2.3-3")["series"][0]
    x, residual = np.array(points["x"]), np.array(points["y"])
    assert len(x) == 61
    assert abs(np.polyfit(x, residual, 1)[0]) < 0.02
    band = residual < 200
    assert band.sum() == 56
    slope, intercept = np.polyfit(x[band], residual[band], 1)
    assert slope < -2
    assert abs(huber_line(x, residual, 30)[1] - slope) < 0.15 * abs(slope)
    left = residual[band] - (slope * x[band] + intercept)
    assert np.abs(left).max() < 60
    assert abs(np.polyfit(x[band], residual[band], 2)[0]) * 28**2 < 10  # no arc to speak of


def test_mls_a_2_3_4_pairs_exceed_the_memory() -> None:
    assert "900,000" in stem("mls-a-2.3-4")
    pairs = 900_000 * 899_999 / 2
    assert round(pairs / 1e11) == 4
    assert pairs * 4 > 64e9


def test_mls_a_2_3_5() -> None:
    def records(confidence: float) -> int:
        return ceil((NormalDist().inv_cdf(0.5 + confidence / 2) * 24 / 1.5) ** 2)

    assert "24 minutes" in stem("mls-a-2.3-5")
    assert "1.5 minutes" in " ".join(stem("mls-a-2.3-5").split())
    assert key_texts("mls-a-2.3-5") == [f"{records(0.95):,}"]
    assert distractor_texts("mls-a-2.3-5") == [
        f"{(24 / 1.5) ** 2:,.0f}",
        f"{records(0.90):,}",
        f"{records(0.99):,}",
    ]


def test_mls_a_2_3_6_larger_sample_raises_power_at_the_same_level() -> None:
    normal = NormalDist()
    bound = normal.inv_cdf(0.975)
    effect = bound + normal.inv_cdf(0.40)  # in standard errors: power of 40 %
    assert "60 %" in stem("mls-a-2.3-6")
    assert 1 - normal.cdf(bound - effect) < 0.41
    assert 1 - normal.cdf(bound - effect * 2) > 0.80  # four times the customers
