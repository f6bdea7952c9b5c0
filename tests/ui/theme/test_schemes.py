"""The colour schemes of the shipped profiles: every pair of colours that meet can be told apart."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter
from ruamel.yaml import YAML

from core.exam.driver import DriverProfile, Scheme, Typefaces
from tests.builders import make_driver
from ui.theme.pairs import BARS, LINES, SIGN_PAIRS, TEXT_PAIRS, Pair
from ui.theme.schemes import SIGN_RATIO, TEXT_RATIO, room_tokens, scheme_tokens
from ui.theme.tokens import LIGHT, Tokens, contrast, mixed

ROOT = Path(__file__).resolve().parents[3]
NAMES = (
    "Black on White", "Black on Light Yellow", "Black on Salmon", "Black on Yellow",
    "Blue on White", "Blue on Yellow", "Light Yellow on Black", "White on Black", "White on Blue",
    "Yellow on Black", "Yellow on Blue",
)  # fmt: skip
COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@cache
def profile() -> DriverProfile:
    content = YAML(typ="safe").load(ROOT / "banks" / "drivers" / "aws-2020.yaml")
    return TypeAdapter(DriverProfile).validate_python(content)


def looks() -> list[tuple[str, Tokens]]:
    return [(each.id, room_tokens(profile(), each.id)) for each in profile().schemes]


def weak(tokens: Tokens, pairs: tuple[Pair, ...], ratio: float) -> list[tuple[Pair, float]]:
    found = [(pair, contrast(*pair.colours(tokens))) for pair in pairs]
    return [(pair, round(got, 2)) for pair, got in found if got < ratio]


def colour_names() -> set[str]:
    return {each.name for each in fields(Tokens) if isinstance(getattr(LIGHT, each.name), str)}


def test_all_eleven_schemes_are_offered_black_on_white_first() -> None:
    assert {each.title for each in profile().schemes} == set(NAMES)
    assert len(profile().schemes) == len(NAMES)
    assert profile().schemes[0].title == NAMES[0]
    assert profile().switches.colour_schemes


@pytest.mark.parametrize("name", NAMES)
def test_every_pair_of_every_scheme_can_be_told_apart(name: str) -> None:
    scheme = next(each for each in profile().schemes if each.title == name)
    tokens = room_tokens(profile(), scheme.id)
    assert weak(tokens, TEXT_PAIRS, TEXT_RATIO) == []
    assert weak(tokens, SIGN_PAIRS, SIGN_RATIO) == []


def test_no_colour_is_without_a_pair() -> None:
    paired = {name for pair in (*TEXT_PAIRS, *SIGN_PAIRS) for name in (pair.ink, pair.ground)}
    assert colour_names() - paired - set(LINES) == set()


def test_every_override_names_a_colour_and_has_its_reason() -> None:
    overridden = [each for each in profile().schemes if each.overrides]
    assert overridden
    for scheme in overridden:
        assert set(scheme.overrides) <= colour_names()
        assert all(re.fullmatch("#[0-9a-f]{6}", each) for each in scheme.overrides.values())
    assert "status" in profile().deviations["schemes"]


def test_an_override_was_needed() -> None:
    """The sampled colour would do for no scheme that has another."""
    for scheme in profile().schemes:
        if scheme.overrides:
            plain = Scheme(
                id=scheme.id, title=scheme.title, text=scheme.text, background=scheme.background
            )
            tokens = scheme_tokens(profile().colours, plain)
            assert weak(tokens, TEXT_PAIRS, TEXT_RATIO) or weak(tokens, SIGN_PAIRS, SIGN_RATIO)


def test_the_sampled_colours_that_fail_are_never_paired_as_they_are() -> None:
    colours = profile().colours
    assert contrast(colours.hover, colours.toolbar) < TEXT_RATIO
    assert contrast(colours.status, colours.list) < TEXT_RATIO
    assert Pair("hover", "toolbar") not in TEXT_PAIRS
    assert Pair("alarm", "list") not in TEXT_PAIRS
    assert {"colours.toolbar", "colours.status"} <= set(profile().deviations)


def test_the_usual_scheme_has_the_sampled_colours() -> None:
    tokens, colours = room_tokens(profile()), profile().colours
    bars = (colours.title_bar, colours.toolbar, colours.navigation_bar, colours.dialog)
    assert tuple(getattr(tokens, bar) for bar in BARS) == bars
    assert (tokens.page, tokens.text, tokens.alarm) == ("#ffffff", "#000000", colours.status)


def test_the_others_recolour_the_whole_screen() -> None:
    usual = room_tokens(profile())
    for name, tokens in looks()[1:]:
        for bar in BARS:
            assert getattr(tokens, bar) != getattr(usual, bar), (name, bar)


def test_dark_schemes_have_no_bright_surface() -> None:
    for name, tokens in looks():
        dark = contrast(tokens.page, "#000000") < contrast(tokens.text, "#000000")
        surfaces = ("page", "panel", "field", "list", "current", "marker", *BARS)
        for each in surfaces if dark else ():
            assert contrast(getattr(tokens, each), "#000000") < 5, (name, each)


def test_sizes_follow_typefaces_and_scale() -> None:
    driver = make_driver(typefaces=Typefaces(item_points=12, bar_points=9))
    usual, twice = room_tokens(driver), room_tokens(driver, scale=2)
    assert (usual.item_px, usual.chrome_px) == (16, 12)
    assert (twice.item_px, twice.chrome_px, twice.heading_px) == (32, 24, 40)
    assert twice.px(7) == 14


def test_an_unknown_scheme_is_the_first_and_unknown_overrides_change_nothing() -> None:
    assert room_tokens(profile(), "no-such-scheme") == room_tokens(profile())
    strange = {"no_such_colour": "#123456", "text": "red", "item_px": "#123456"}
    scheme = Scheme(id="x", title="X", text="#000000", background="#ffffff", overrides=strange)
    assert scheme_tokens(profile().colours, scheme) == scheme_tokens(
        profile().colours, profile().schemes[0]
    )


@given(COLOURS, COLOURS, st.floats(0, 1))
def test_a_mixture_lies_between(one: str, other: str, share: float) -> None:
    got = mixed(one, other, share)
    for place in (1, 3, 5):
        ends = sorted((int(one[place : place + 2], 16), int(other[place : place + 2], 16)))
        assert ends[0] <= int(got[place : place + 2], 16) <= ends[1]
    assert (mixed(one, other, 0), mixed(one, other, 1)) == (one, other)
