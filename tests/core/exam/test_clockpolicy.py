"""The documentation says of the clock what the program says."""

from __future__ import annotations

from pathlib import Path

from core.exam.clockpolicy import HEADINGS, RULES, as_markdown

PAGE = Path(__file__).parents[3] / "docs" / "clock.md"


def test_the_page_holds_the_table() -> None:
    assert as_markdown() in PAGE.read_text("utf-8")


def test_each_row_says_something_everywhere() -> None:
    for rule in RULES:
        assert all((rule.event, rule.clock, rule.logged))
    assert len({rule.event for rule in RULES}) == len(RULES)


def test_every_text_is_worded_for_the_reader() -> None:
    said = as_markdown(lambda text: f"<{text}>")
    assert said.count("<") == 1 + 3 * (len(RULES) + 1)
    assert f"| <{HEADINGS[0]}> |" in said
