from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from PIL import Image

from core.bank import authoring, pictures
from core.bank.authoring import read_bank
from core.bank.model import ItemType
from core.errors import BankError, NotFound
from core.paths import SHIPPED_BANKS
from tests.builders import MINI_BANK
from tests.core.bank.folders import copy_bank, edit, faults_of

TIDE = "media/tide.png"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_bank(tmp_path)


def test_a_valid_bank_is_read_whole() -> None:
    seen: list[tuple[str, float]] = []
    bank = read_bank(MINI_BANK, lambda what, share: seen.append((what, share)))
    assert bank.exam.items == 7
    assert [driver.id for driver in bank.drivers] == ["harbour"]
    assert len(bank.items) == 14
    assert [item.id for item in bank.items] == sorted(item.id for item in bank.items)
    assert [scenario.id for scenario in bank.scenarios] == ["coast"]
    assert list(bank.media) == ["media/light.png", TIDE]
    assert bank.media[TIDE] == (MINI_BANK / TIDE).read_bytes()
    assert str(bank.places["mini-3"]) == "items/weather.yaml:2"
    assert seen
    assert all(0 <= share <= 1 for _, share in seen)


@pytest.mark.parametrize("name", sorted(p.parent.name for p in SHIPPED_BANKS.glob("*/exam.yaml")))
def test_shipped_banks_are_valid(name: str) -> None:
    assert read_bank(SHIPPED_BANKS / name).items


def test_a_driver_may_be_a_shared_one(folder: Path) -> None:
    edit(folder / "exam.yaml", "driver: harbour", "driver: aws-2020")
    drivers = read_bank(folder).drivers
    assert [driver.id for driver in drivers] == ["aws-2020", "harbour"]


def test_a_driver_of_the_folder_goes_before_a_shared_one(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    monkeypatch.setattr(authoring, "SHARED_DRIVERS", shared)
    (shared / "harbour.yaml").write_text("id: harbour\n", "utf-8")  # not valid: it is not read
    assert [driver.id for driver in read_bank(folder).drivers] == ["harbour"]
    (folder / "drivers" / "harbour.yaml").unlink()
    faults = faults_of(folder)
    assert any(fault.startswith(f"{shared.as_posix()}/harbour.yaml:") for fault in faults)


def test_a_folder_without_a_bank_says_what_to_give(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"no folder .*nowhere"):
        read_bank(tmp_path / "nowhere")
    with pytest.raises(NotFound, match=r"holds an exam\.yaml"):
        read_bank(tmp_path)


def test_all_faults_are_told_at_once_in_order(folder: Path) -> None:
    edit(folder / "items/weather.yaml", "domain: 1", "domain: x")
    edit(folder / "items/rules.yaml", "domain: 2", "domain: y")
    edit(folder / "exam.yaml", "weight: 60", "weight: 10")
    (folder / "items/broken.yaml").write_text("- id: [\n", "utf-8")
    with pytest.raises(BankError) as caught:
        read_bank(folder)
    assert [fault.split(":")[0] for fault in caught.value.faults] == [
        "exam.yaml",
        "items/broken.yaml",
        "items/rules.yaml",
        "items/weather.yaml",
    ]
    assert "4 faults" in str(caught.value)
    assert "Nothing of it was loaded" in str(caught.value)


def test_a_file_that_is_no_list_says_so(folder: Path) -> None:
    (folder / "items/rules.yaml").write_text("id: x\n", "utf-8")
    assert any("items/rules.yaml:1: must be a list" in fault for fault in faults_of(folder))


def test_a_bank_without_items_is_not_valid(folder: Path) -> None:
    for path in (folder / "items").iterdir():
        path.unlink()
    assert "items:1: there is no file with items" in faults_of(folder)


def test_an_unreadable_file_is_a_fault(folder: Path) -> None:
    (folder / "items/loop.yaml").symlink_to(folder / "items/loop.yaml")
    (folder / "scenarios.yaml").unlink()
    (folder / "scenarios.yaml").mkdir()
    assert any("scenarios.yaml:1: cannot be read" in fault for fault in faults_of(folder))


def test_only_so_many_items_and_faults(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(authoring, "MAX_ITEMS", 10)
    monkeypatch.setattr(authoring, "MAX_FAULTS", 1)
    (folder / "items/many.yaml").write_text("- x\n" * 11, "utf-8")
    faults = faults_of(folder)
    assert faults == ("items/many.yaml:1: holds more than 10 entries",)


def _picture(kind: str = "PNG", size: tuple[int, int] = (8, 8)) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size, "white").save(stream, kind)
    return stream.getvalue()


def test_a_jpeg_is_a_picture_whatever_its_name(folder: Path) -> None:
    (folder / TIDE).write_bytes(_picture("JPEG"))
    assert pictures.picture_mime(read_bank(folder).media[TIDE], TIDE) == "image/jpeg"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "neither a PNG nor a JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "neither a PNG nor a JPEG"),
        (_picture("GIF"), "neither a PNG nor a JPEG"),
        (_picture(size=(300, 300))[:-40], "is damaged"),
        (_picture("JPEG", (300, 300))[:-40], "is damaged"),
    ],
    ids=["empty", "svg", "gif", "cut png", "cut jpeg"],
)
def test_pictures_are_judged_by_their_content(folder: Path, content: bytes, words: str) -> None:
    (folder / TIDE).write_bytes(content)
    assert [fault for fault in faults_of(folder) if words in fault and TIDE in fault]


def test_pictures_have_limits(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_PIXELS", 99)
    (folder / TIDE).write_bytes(_picture(size=(10, 10)))
    assert any("10 × 10 pixels" in fault for fault in faults_of(folder))
    monkeypatch.setattr(pictures, "MAX_BYTES", 50)
    assert any("larger than" in fault for fault in faults_of(folder))


def test_a_picture_bomb_is_refused_by_its_header(folder: Path) -> None:
    bomb = bytearray(_picture())
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2  # width and height of IHDR
    (folder / TIDE).write_bytes(bytes(bomb))
    assert [fault for fault in faults_of(folder) if TIDE in fault]


def test_a_link_out_of_the_folder_is_refused(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    outside.write_bytes(_picture())
    (folder / TIDE).unlink()
    (folder / TIDE).symlink_to(outside)
    assert any("lies outside the bank's folder" in fault for fault in faults_of(folder))


def test_a_link_within_the_folder_is_followed(folder: Path) -> None:
    (folder / TIDE).unlink()
    (folder / TIDE).symlink_to(folder / "media/light.png")
    assert read_bank(folder).media[TIDE] == (MINI_BANK / "media/light.png").read_bytes()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_no_picture(folder: Path) -> None:
    (folder / TIDE).unlink()
    os.mkfifo(folder / TIDE)
    assert any("is not a file" in fault for fault in faults_of(folder))


ORDERING = """
- id: order-1
  type: ordering
  domain: 1
  task: "1.1"
  stem: In which order does a crew leave a quay?
  options:
    - {id: a, text: Start the engine.}
    - {id: b, text: Free the bow.}
    - {id: c, text: Free the stern.}
  sequence: [a, b, c]
- id: match-1
  type: matching
  domain: 1
  task: "1.1"
  stem: Which line leads where?
  prompts:
    - {id: p, text: Bow line}
    - {id: q, text: Stern line}
  options:
    - {id: a, text: Forward}
    - {id: b, text: Aft}
  pairs: [[p, a], [q, b]]
"""


@pytest.fixture
def wide(folder: Path) -> Path:
    """A bank of an exam that takes every item type."""
    edit(folder / "exam.yaml", "[single, multiple]", "[single, multiple, ordering, matching]")
    (folder / "items/other.yaml").write_text(ORDERING, "utf-8")
    return folder


def test_orderings_and_matchings_are_valid(wide: Path) -> None:
    items = {item.id: item for item in read_bank(wide).items}
    assert items["order-1"].type is ItemType.ORDERING
    assert items["order-1"].sequence == ("a", "b", "c")
    assert items["match-1"].pairs == (("p", "a"), ("q", "b"))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("sequence: [a, b, c]", "sequence: [a, b, z]", "sequence[2]: no option “z”"),
        ("sequence: [a, b, c]", "sequence: [a, a, b]", "sequence: names “a” twice"),
        ("sequence: [a, b, c]", "sequence: [a]", "sequence: must name at least two options"),
        ("sequence: [a, b, c]", "pairs: [[p, a]]", "pairs: has no meaning"),
        ("{id: a, text: Start", "{id: a, correct: true, text: Start", "stands in “sequence”"),
        ("{id: a, text: Forward", "{id: a, correct: true, text: Forward", "stands in “pairs”"),
        ("pairs: [[p, a], [q, b]]", "pairs: [[p, a]]", "pairs: the prompt “q” has no pair"),
        ("pairs: [[p, a], [q, b]]", "pairs: [[p, a], [p, b]]", "the prompt “p” has two pairs"),
        ("pairs: [[p, a], [q, b]]", "pairs: [[p, z], [q, b]]", "pairs[0]: no option “z”"),
        ("pairs: [[p, a], [q, b]]", "pairs: [[z, a], [q, b]]", "pairs[0]: no prompt “z”"),
        ("    - {id: q, text: Stern line}\n", "", "prompts: at least two prompts are needed"),
        ("pairs: [[p, a], [q, b]]", "sequence: [a, b]", "sequence: has no meaning"),
        ("{id: q, text", "{id: p, text", "prompts: the id “p” is used twice"),
    ],
)
def test_keys_of_orderings_and_matchings(wide: Path, old: str, new: str, words: str) -> None:
    edit(wide / "items/other.yaml", old, new)
    assert any(words in fault for fault in faults_of(wide))


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("a", "at least two options must be correct; 1 are"),
        ("abcde", "at least one option must be wrong"),
    ],
)
def test_keys_of_multiple_response(folder: Path, keys: str, words: str) -> None:
    options = "".join(
        f"    - {{id: {o}, text: Option {o}., correct: {str(o in keys).lower()}}}\n"
        for o in "abcde"
    )
    (folder / "items/other.yaml").write_text(
        '- id: m\n  type: multiple\n  domain: 1\n  task: "1.1"\n  stem: Which?\n  options:\n'
        + options,
        "utf-8",
    )
    assert any(words in fault for fault in faults_of(folder))
