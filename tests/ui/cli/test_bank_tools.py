"""``carrel bank report``, ``preview`` and ``check --watch``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from core.bank.authoring import read_bank
from core.errors import NotFound
from core.exam.phases import Phase
from tests.builders import MINI_BANK
from tests.core.bank.folders import copy_bank, edit
from ui.cli.bankcheck import watch
from ui.cli.main import main
from ui.cli.progress import ProgressLine
from ui.preview import picture, preview_session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_bank(tmp_path)


# Report


def test_a_report_is_printed_or_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bank", "report", str(folder)]) == 0
    text = capsys.readouterr().out
    assert text.startswith("# Bank report: MIN-001\n")
    target = folder / "REPORT.md"
    assert main(["bank", "report", str(folder), "-o", str(target)]) == 0
    assert capsys.readouterr().out == f"mini: report in {target}\n"
    assert target.read_text("utf-8") == text
    assert main(["bank", "check", str(folder)]) == 0
    assert "report-current" not in capsys.readouterr().out
    edit(target, "items", "things")
    assert main(["bank", "check", str(folder)]) == 0
    assert "warning [report-current]" in capsys.readouterr().out


def test_a_report_that_cannot_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bank", "report", str(MINI_BANK), "-o", "/nowhere/at/all/x.md"]) == 5
    assert "cannot be written" in capsys.readouterr().err


# Check


def test_the_figures_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bank", "check", str(MINI_BANK)]) == 0
    out = capsys.readouterr().out
    assert "nearest neighbours   cosine " in out
    assert "shape guesser        too few" in out
    assert "note: nobody has solved or guessed this bank blind yet" in out
    assert "school years" in out


# Watch


def _acts(*acts: Callable[[], object]) -> Callable[[float], None]:
    """What happens between two looks at the files; Ctrl+C in the end."""
    left = iter(acts)

    def wait(_seconds: float) -> None:
        act = next(left, None)
        if act is None:
            raise KeyboardInterrupt
        act()

    return wait


def test_a_watch_checks_at_every_change(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    weather = folder / "items/weather.yaml"
    broken = weather.read_text("utf-8").replace("domain: 1", "domain: x", 1)
    good = weather.read_text("utf-8")
    wait = _acts(
        lambda: None,
        lambda: weather.write_text(broken, "utf-8"),
        lambda: weather.write_text(good + "\n", "utf-8"),
        lambda: (folder / "media" / "light.png").unlink(),
    )
    assert watch(folder, ProgressLine(), wait) == 4
    out = capsys.readouterr().out
    assert out.count("watching") == 4
    assert out.count("— a file has changed —") == 3
    assert out.count("mini: sound;") == 2
    assert "items/weather.yaml:5: domain: must be a whole number" in out
    assert "media/light.png" in out


def test_a_watch_ends_with_the_last_code(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert watch(folder, ProgressLine(), _acts()) == 0
    assert capsys.readouterr().out.endswith("\n")


def test_there_is_nothing_to_watch(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        watch(tmp_path / "nowhere", ProgressLine(), _acts())


def test_watch_and_json_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["bank", "check", str(MINI_BANK), "--watch", "--json"])
    assert left.value.code == 2
    assert "not allowed with" in capsys.readouterr().err


# Preview


def test_a_preview_is_at_the_item_with_options_as_authored() -> None:
    bank = read_bank(MINI_BANK)
    item = bank.items[0]
    session = preview_session(bank, item)
    assert session.state.phase is Phase.ITEM
    (delivered,) = session.delivery.items
    assert delivered.order == tuple(option.id for option in item.options)
    orders = {preview_session(bank, item, seed).delivery.items[0].order for seed in range(9)}
    assert len(orders) > 1
    assert session.saved


@pytest.mark.usefixtures("qapp")
def test_a_picture_of_an_item(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "item.png"
    arguments = ["bank", "preview", str(folder), "mini-3", "-o", str(target)]
    assert main([*arguments, "--size", "1100x700"]) == 0
    assert capsys.readouterr().out == f"mini-3: picture in {target}\n"
    image = QImage(str(target))
    assert (image.width(), image.height()) == (1100, 700)
    bank = read_bank(folder)
    bar = next(driver for driver in bank.drivers if driver.id == bank.exam.driver).colours.title_bar
    assert image.pixelColor(2, 2) == QColor(bar)
    inked = sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, 1000, 3)
        for y in range(100, 400, 3)
    )
    assert inked > 100  # the stem is there: the room had time to lay itself out


@pytest.mark.usefixtures("qapp")
def test_the_same_item_gives_the_same_picture() -> None:
    bank = read_bank(MINI_BANK)
    first, second = bank.items[:2]
    assert picture(bank, first, (1000, 700)) == picture(bank, first, (1000, 700))
    assert picture(bank, first, (1000, 700)) != picture(bank, second, (1000, 700))


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["mini-33", "-o", "x.png"], 3, "is “mini-3” meant?"),
        (["mini-3", "-o", "/nowhere/at/all/x.png"], 5, "cannot be written"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_trouble_with_a_preview(
    arguments: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bank", "preview", str(MINI_BANK), *arguments]) == code
    assert words in capsys.readouterr().err


def test_a_size_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["bank", "preview", str(MINI_BANK), "mini-3", "--size", "wide"])
    assert "is not a size such as 1366x768" in capsys.readouterr().err


def test_without_a_display_there_is_a_picture_to_ask_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main(["bank", "preview", str(MINI_BANK), "mini-3"]) == 2
    assert "add -o FILE.png" in capsys.readouterr().err


def test_an_ordering_item_is_shown_too(folder: Path, qapp: object) -> None:
    edit(folder / "exam.yaml", "[single, multiple]", "[single, multiple, ordering]")
    (folder / "items/other.yaml").write_text(
        '- {id: o1, type: ordering, domain: 1, task: "1.1", stem: Order?, sequence: [a, b],\n'
        "   options: [{id: a, text: A}, {id: b, text: B}]}\n",
        "utf-8",
    )
    bank = read_bank(folder)
    item = next(item for item in bank.items if item.id == "o1")
    assert picture(bank, item, (1000, 700)).startswith(b"\x89PNG")
