"""The files of Qt Linguist: in step with the sources, complete, and fit to be filled and shown."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from ui.theme.fonts import FOLDER as FONTS
from ui.theme.fonts import LANGUAGE_FAMILIES, LANGUAGE_FILES

ROOT = Path(__file__).parents[3]
LANGUAGES = ("vi", "ja", "ko", "zh_CN")
TOOL = ROOT / "packaging" / "translations.py"
_VALUES = re.compile(r"\{\w+\}|%n")


def entries(language: str) -> list[tuple[str, str, bool]]:
    """Source text, translation and whether it is finished."""
    tree = ET.parse(ROOT / "assets" / "i18n" / f"carrel_{language}.ts")
    found = []
    for each in tree.iter("message"):
        said = each.find("translation")
        assert said is not None
        forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
        found += [(each.findtext("source", ""), form, said.get("type") is None) for form in forms]
    return found


def test_files_are_in_step_with_the_sources_and_compiled() -> None:
    done = subprocess.run(
        [sys.executable, TOOL, "--check"], capture_output=True, text=True, check=False
    )
    assert done.stdout == "in step\n", f"run packaging/translations.py: {done.stdout}{done.stderr}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    open_ = [source for source, said, finished in entries(language) if not said or not finished]
    assert not open_


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_and_keys_are_those_of_the_source(language: str) -> None:
    """The same letter in every language: one who knows the keys keeps them, and none clash."""
    for source, said, finished in entries(language):
        if not finished:
            continue  # the test above tells of it
        assert sorted(_VALUES.findall(said)) == sorted(_VALUES.findall(source)), said
        keys = re.findall(r"&(\w)", source.lower())
        assert re.findall(r"&(\w)", said.lower()) == keys, said
        assert said.endswith("…") == source.endswith("…"), said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bundled_faces_have_every_character(language: str) -> None:
    files = {"BIZ UDPGothic": 0, "NanumSquare": 1, "Droid Sans Fallback": 2}
    faces = [FONTS / "LiberationSans-Regular.ttf"]
    faces += [LANGUAGE_FILES[files[name]] for name in LANGUAGE_FAMILIES.get(language, ())]
    known: set[int] = set()
    for face in faces:
        with TTFont(face) as font:
            assert "glyf" in font, f"{face} has no TrueType outlines"
            known |= set(font.getBestCmap())
    used = {char for _, said, _ in entries(language) for char in said if char != "\n"}
    assert not {char for char in used if ord(char) not in known}


def calls() -> list[tuple[str, ast.Call, str]]:
    found = []
    for folder in ("ui", "core"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            name = file.relative_to(ROOT).as_posix()
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    found.append((name, node, node.func.id))
    return found


def test_texts_are_given_every_value_that_they_name() -> None:
    """Where the literal and its values stand in one call."""
    faults = []
    for file, call, name in calls():
        place = {"tr": 0, "message": 0, "trn": 2, "messages": 2}.get(name)
        if place is None or len(call.args) <= place:
            continue
        literal = call.args[place]
        if not isinstance(literal, ast.Constant) or not isinstance(literal.value, str):
            continue
        named = set(re.findall(r"\{(\w+)\}", literal.value))
        given = {word.arg or "" for word in call.keywords}
        constant = name == "message" and not given
        if named != given and not constant and "" not in given:
            faults.append(f"{file}:{call.lineno}: {sorted(named ^ given)}")
    assert not faults


def test_no_text_is_put_together_before_it_is_looked_up() -> None:
    faults = [
        f"{file}:{call.lineno}"
        for file, call, name in calls()
        if name in {"tr", "trn", "message", "messages"}
        and any(isinstance(each, ast.JoinedStr | ast.BinOp) for each in call.args[-1:])
    ]
    assert not faults
