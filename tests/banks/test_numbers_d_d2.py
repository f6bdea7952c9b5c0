"""Numbers of the items of form d, domain 2, recomputed."""

from __future__ import annotations

import re
from math import erf, log10, sqrt
from typing import Any

import numpy as np
from ruamel.yaml import YAML

from tests.banks.authored import BANKS, distractor_texts, items, key_texts, stem


def rows(item_id: str) -> list[list[str]]:
    """Cells of the table in an item's stem, without its head."""
    lines = [line for line in stem(item_id).splitlines() if line.startswith("|")]
    return [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in lines[2:]]


def number(cell: str) -> float:
    """The value of a cell."""
    return float(re.sub(r"[ ,%]", "", cell))


def test_mls_d_2_1_1_gaps_depend_on_nothing() -> None:
    table = [[number(cell) for cell in row[1:]] for row in rows("mls-d-2.1-1")]
    lost = [row[0] for row in table]
    assert max(lost) - min(lost) <= 0.2
    # 10,000 samples a soil: the standard error of a share is larger than the differences
    assert 100 * sqrt(0.06 * 0.94 / 10_000) > 0.2
    assert all(abs(received - later) < 0.02 for _, received, later in table)
    assert key_texts("mls-d-2.1-1") == ["Missing completely at random"]


def test_mls_d_2_1_2_random_labels_meet_grass() -> None:
    text = stem("mls-d-2.1-2")
    for fact in ("800,000", "96 %", "600 pictures"):
        assert fact in text
    assert round(600 * (1 - 0.96)) == 24
    assert 600 * 300 / 800_000 < 0.5  # an animal on 300 pictures


def test_mls_d_2_2_2_highest_tf_idf() -> None:
    weights = {
        term: number(count) * log10(10_000 / number(with_term))
        for term, count, with_term in rows("mls-d-2.2-2")
    }
    assert {term: round(weight) for term, weight in weights.items()} == {
        "gasket": 12,
        "overflow": 14,
        "rinse": 0,
        "coolant": 15,
    }
    assert key_texts("mls-d-2.2-2") == [f"`{max(weights, key=weights.__getitem__)}`"]


def test_mls_d_2_2_4_spread_after_each_transformation() -> None:
    table = [(number(mean), number(spread)) for _, mean, spread in rows("mls-d-2.2-4")]

    def unevenness(power: float) -> float:
        """Largest over smallest spread after a Box-Cox transformation, by the delta method."""
        spreads = [spread * float(mean ** (power - 1)) for mean, spread in table]
        return max(spreads) / min(spreads)

    powers = {"λ = −1": -1.0, "λ = 0 ": 0.0, "λ = 0.5": 0.5, "λ = 2": 2.0}
    texts = key_texts("mls-d-2.2-4") + distractor_texts("mls-d-2.2-4")
    assert all(text.startswith(name) for text, name in zip(texts, powers, strict=True))
    assert unevenness(-1) < 1.06
    assert unevenness(0) > 6
    assert unevenness(0.5) > 10
    assert unevenness(2) > 100


def test_mls_d_2_2_5_hours_of_scoring() -> None:
    assert "takes a minute" in stem("mls-d-2.2-5")
    assert 30 * 10 / 60 == 5
    assert "four days" in stem("mls-d-2.2-5")


def test_mls_d_2_3_1_reversal() -> None:
    table = [[number(cell) for cell in row[1:]] for row in rows("mls-d-2.3-1")]
    rates = [(plain[1] / plain[0], plain[3] / plain[2]) for plain in table]
    assert rates == [(0.08, 0.06), (0.01, 0.005)]
    sent_plain, hurt_plain, sent_padded, hurt_padded = (
        sum(column) for column in zip(*table, strict=True)
    )
    assert (hurt_plain / sent_plain, hurt_padded / sent_padded) == (0.024, 0.049)
    assert round(0.049 / 0.024) == 2
    assert key_texts("mls-d-2.3-1") == ["Simpson's paradox"]


def test_mls_d_2_3_2_error_after_a_linear_correction() -> None:
    file = BANKS / "mls-c01" / "exhibits" / "mls-d-2.3-2.yaml"
    data: dict[str, Any] = YAML(typ="safe").load(file.read_text("utf-8"))
    raw, corrected = {}, {}
    for probe in data["series"]:
        true, reading = np.array(probe["x"]), np.array(probe["y"])
        assert len(true) == 10
        left = true - np.polyval(np.polyfit(reading, true, 1), reading)
        raw[probe["name"]] = sqrt(((true - reading) ** 2).mean())
        corrected[probe["name"]] = sqrt((left**2).mean())
    assert key_texts("mls-d-2.3-2") == [min(corrected, key=corrected.__getitem__)]
    assert min(raw, key=raw.__getitem__) == "Amber"
    assert max(raw, key=raw.__getitem__) == "Jade"
    assert corrected["Jade"] < 0.5
    assert min(corrected[name] for name in ("Amber", "Coral", "Topaz")) > 2.5
    readings = {probe["name"]: str(probe["y"]).strip("[]") for probe in data["series"]}
    (picture,) = items()["mls-d-2.3-2"]["exhibits"]
    assert all(f"{name}: {values}." in picture["alt"] for name, values in readings.items())


def test_mls_d_2_3_3_pair_with_the_highest_r_squared() -> None:
    table = rows("mls-d-2.3-3")
    names = [row[0] for row in table]
    target = np.array([number(row[1]) for row in table])
    among = np.array([[number(cell) for cell in row[2:]] for row in table])
    assert (among == among.T).all()
    whole = np.block([[np.ones((1, 1)), target[None, :]], [target[:, None], among]])
    assert np.linalg.eigvalsh(whole).min() > 0

    def r_squared(option: str) -> float:
        chosen = [names.index(name) for name in re.findall(r"`(\w+)`", option)]
        assert len(chosen) == 2
        part = target[chosen]
        return float(part @ np.linalg.solve(among[np.ix_(chosen, chosen)], part))

    (key,) = key_texts("mls-d-2.3-3")
    assert round(r_squared(key), 2) == 0.62
    others = [r_squared(text) for text in distractor_texts("mls-d-2.3-3")]
    assert [round(value, 2) for value in others] == [0.53, 0.54, 0.51]


def test_mls_d_2_3_4_capture_and_recapture() -> None:
    text = stem("mls-d-2.3-4")
    for fact in ("marked 300", "other one 250", "100 boulders carry both"):
        assert fact in text
    first, second, both = 300, 250, 100
    assert key_texts("mls-d-2.3-4") == [str(first * second // both)]
    union = first + second - both
    assert distractor_texts("mls-d-2.3-4") == [str(union - both), str(union), str(first + second)]
    assert first * second // both - union == 300


def test_mls_d_2_3_6_share_above_the_limit() -> None:
    text = stem("mls-d-2.3-6")
    for fact in ("42 ms", "4 ms", "54 ms"):
        assert fact in text

    def above(z: float) -> float:
        return 100 * (1 - erf(z / sqrt(2))) / 2

    z = (54 - 42) / 4
    assert key_texts("mls-d-2.3-6") == [f"{above(z):.2f} %"]
    assert distractor_texts("mls-d-2.3-6") == [
        f"{2 * above(z):.2f} %",
        f"{above(2):.1f} %",
        f"{50 - above(z):.2f} %",
    ]
