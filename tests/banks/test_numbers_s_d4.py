"""Recomputed numbers of the sample exam, domain 4."""

from __future__ import annotations

from tests.banks.authored import items, key_texts, stem

SAMPLE = "mls-c01-sample"


def test_mls_s_4_1_1() -> None:
    text = stem("mls-s-4.1-1", SAMPLE)
    rows = {
        cells[0]: [cells[1], cells[2]]
        for line in text.splitlines()
        if line.startswith("|")
        and len(cells := [c.strip() for c in line.strip("| ").split("|")]) == 3
    }
    vcpus = [int(v) for v in rows["vCPUs of an instance"]]
    running = [int(v) for v in rows["Instances in service"]]
    desired = [int(v) for v in rows["Desired instances"]]
    maximum = [int(v) for v in rows["Maximum size"]]
    used = [v * n for v, n in zip(vcpus, running, strict=True)]
    assert used == [320, 192]
    assert sum(used) == 512
    assert "512 vCPUs of On-Demand G instances" in text
    assert desired[0] < maximum[0]
    assert desired[0] * vcpus[0] < 512, "the group in trouble alone would stay below the limit"
    missing = (desired[0] - running[0]) * vcpus[0]
    assert missing == 96
    key = next(o for o in items(SAMPLE)["mls-s-4.1-1"]["options"] if o.get("correct"))
    for part in ("320", "192", "512", "96 vCPUs", str(sum(used) + missing)):
        assert part in key["rationale"]
    assert key_texts("mls-s-4.1-1", SAMPLE) == ["Request a higher limit in Service Quotas"]
