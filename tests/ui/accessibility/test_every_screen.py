"""Every screen, walked as assistive technology and the Tab key walk it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.markup import parse, plain
from tests.screens.cast import Cast
from tests.ui.accessibility.displays import ROOMS, look_at_rooms, look_outside
from tests.ui.accessibility.rules import faults
from tests.ui.accessibility.seen import faint_outlines, tab_through
from tests.ui.accessibility.walk import chain, tree

TOLD = {"answer"}
"""Screens of the room that show a key: a trainer's candidate asked for it."""
LEAST_OF = {"review": 130, "navigator": 60, "survey": 20, "multiple": 15, "home": 15}
"""Controls or rows that a screen must at least have, or the walk missed most of it."""
LEAST = 2
_ITEM = QAccessible.Role.MenuItem


class Walked:
    """Looks at one screen after the other, and keeps count."""

    def __init__(self, secrets: frozenset[str] = frozenset()) -> None:
        self.secrets = secrets
        self.faults: dict[str, list[str]] = {}
        self.screens = 0
        self.nodes: Counter[QAccessible.Role] = Counter()
        self.stops = 0

    def look(self, name: str, root: QWidget) -> None:
        nodes = tree(root)
        found = faults(root)
        texts = "\n".join(text for node in nodes for text in node.texts())
        if name not in TOLD:
            found += [f"secret: {secret}" for secret in self.secrets if secret in texts]
        self.screens += 1
        self.nodes.update(node.role for node in nodes)
        self.stops += len(chain(root))
        reachable = sum(node.focusable or node.role is _ITEM for node in nodes)
        least = 1 if isinstance(root, QMenu) else LEAST_OF.get(name, LEAST)
        if reachable < least and name != "progress":
            found.append(f"only {reachable} controls were found")
        del nodes  # nothing may hold on to what goes with its window
        found += faint_outlines(root)
        found += tab_through(root)
        if found:
            self.faults[name] = found

    def report(self) -> str:
        return "\n".join(f"{name}: {each}" for name, all_ in self.faults.items() for each in all_)


def secrets() -> Iterator[str]:
    """What only the explanations say: why an option is right or wrong."""
    for item in Cast.gather().items:
        for option in item.options:
            if len(said := plain(parse(option.rationale))) > 20:
                yield said[:60]


@pytest.fixture(autouse=True)
def _listening(qapp: QApplication) -> Iterator[None]:
    """Somebody listens, as with a screen reader. Other tests have the colours that they had."""
    palette = qapp.palette()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)
    qapp.setPalette(palette)


@pytest.mark.parametrize("part", [0, 1])
def test_every_screen_of_the_room(qtbot: QtBot, part: int) -> None:
    names = list(ROOMS)[part::2]
    walked = Walked(frozenset(secrets()))
    assert len(walked.secrets) > 100
    look_at_rooms(walked.look, names)
    assert not walked.faults, walked.report()
    assert walked.screens == len(names) >= 20
    assert walked.stops > 200
    role = QAccessible.Role
    asked = (role.Button, role.CheckBox, role.RadioButton, role.StaticText, role.Grouping)
    assert all(walked.nodes[each] > 20 for each in asked), walked.nodes


def test_every_screen_around_the_room(qtbot: QtBot, tmp_path: Path) -> None:
    walked = Walked()
    look_outside(walked.look, tmp_path)
    assert not walked.faults, walked.report()
    assert walked.screens >= 24
    assert walked.stops > 120
    role = QAccessible.Role
    asked = (role.Button, role.CheckBox, role.ComboBox, role.Tree, role.TreeItem, role.MenuItem)
    assert all(walked.nodes[each] > 3 for each in asked), walked.nodes
