"""What a screen reader does, as functions: finds, reads, presses and listens, through AT-SPI alone.

Runs in the system's Python, which has the bindings (``python3-gi`` with the Atspi typelib, brought
by ``python3-pyatspi``); nothing of Carrel and nothing of Qt is imported.
"""

from __future__ import annotations

import importlib
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

gi: Any = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

LOOK_MS = 20
PATIENCE_MS = 30_000
"""Longest wait for anything to come; a slow machine is no fault."""

ANSWER_MS = 20_000
"""Longest wait for one answer of the program, also while it starts."""

LISTENED = (
    "object:announcement",
    "object:property-change:accessible-name",
    "object:property-change:accessible-description",
    "object:property-change:accessible-value",
    "object:text-changed",
    "object:visible-data-changed",
    "object:state-changed:focused",
)

Found = TypeVar("Found")


@dataclass(frozen=True)
class Heard:
    """One event: kind, role and name of its source, and what it carries."""

    kind: str
    role: str
    name: str
    text: str


class Reader:
    """Reads one program, known by its process."""

    def __init__(self, child: subprocess.Popen[Any]) -> None:
        Atspi.init()
        Atspi.set_timeout(ANSWER_MS, ANSWER_MS)
        self._child = child
        self._pid = child.pid
        self.heard: list[Heard] = []
        self._context = GLib.MainContext.default()
        self._listener = Atspi.EventListener.new(self._on_event)
        for kind in LISTENED:
            self._listener.register(kind)
        self.wait(self._program, "the program on the accessibility bus")

    # --- looking ------------------------------------------------------------------------------

    def all(self, role: str, name: str = "", *, starts: str = "") -> list[Any]:
        """Everything showing of that role and name, in the order of the tree."""
        return [
            each
            for each in self._tree()
            if each.get_role_name() == role and (_fits(each.get_name(), name, starts))
        ]

    def one(self, role: str, name: str = "", *, starts: str = "") -> Any:
        """The one of that role and name, as soon as it shows."""

        def look() -> Any:
            found = self.all(role, name, starts=starts)
            assert len(found) < 2, f"{len(found)} of {role} {name or starts!r}"
            return found[0] if found else None

        return self.wait(look, f"{role} {name or starts + '…'!r}")

    def sees(self, role: str, name: str = "", *, starts: str = "") -> bool:
        """Whether any of that role and name shows now."""
        return bool(self.all(role, name, starts=starts))

    def await_gone(self, role: str, name: str = "", *, starts: str = "") -> None:
        """Wait until none of that role and name shows."""
        self.wait(lambda: not self.sees(role, name, starts=starts), f"no {role} {name or starts!r}")

    def lines(self) -> list[str]:
        """Role and name of everything showing: for the words of a failure."""
        return [f"{each.get_role_name()} {each.get_name()!r}" for each in self._tree()]

    # --- doing --------------------------------------------------------------------------------

    def press(self, role: str, name: str = "", *, starts: str = "") -> Any:
        """Do the first action of a control that can be used now."""
        found = self.one(role, name, starts=starts)
        self.wait(lambda: usable(found), f"{role} {name or starts!r} to be enabled")
        do(found)
        return found

    def write(self, role: str, name: str, text: str) -> None:
        """Set the text of a field."""
        field = self.one(role, name)
        assert Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), text)

    # --- waiting and listening ----------------------------------------------------------------

    def wait(self, look: Callable[[], Found], what: str) -> Found:
        """Handle events until something is there."""
        last = GLib.get_monotonic_time() + 1000 * PATIENCE_MS
        while GLib.get_monotonic_time() < last:
            try:
                found = look()
            except GLib.Error:  # it went away while it was looked at
                found = None
            if found:
                return found
            assert self._child.poll() is None, f"the program ended with {self._child.poll()}"
            self.listen(LOOK_MS)
        shown = "\n".join(self.lines() or [f"nothing; on the bus are {_on_the_bus()}"])
        raise AssertionError(f"waited in vain for {what}; what shows is\n{shown}")

    def listen(self, ms: int) -> None:
        """Handle events for so many milliseconds."""
        over: list[bool] = []

        def end() -> bool:
            over.append(True)
            return False

        GLib.timeout_add(ms, end)
        while not over:
            self._context.iteration(True)

    def announced(self) -> list[str]:
        """What was announced so far."""
        return [each.text for each in self.heard if each.kind.startswith("object:announcement")]

    # --- within -------------------------------------------------------------------------------

    def _on_event(self, event: Any) -> None:
        try:
            if event.source.get_process_id() == self._pid:
                role, name = event.source.get_role_name(), event.source.get_name()
                self.heard.append(Heard(event.type, role, name, str(event.any_data or "")))
        except GLib.Error:
            return  # its source went away

    def _program(self) -> Any:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(number)
            if child is not None and child.get_process_id() == self._pid:
                child.set_cache_mask(Atspi.Cache.NONE)
                if child.get_child_count():
                    return child
        return None

    def _tree(self) -> Iterator[Any]:
        program = self._program()
        if program is not None:
            yield from self._below(program)

    def _below(self, node: Any) -> Iterator[Any]:
        for number in range(node.get_child_count()):
            child = node.get_child_at_index(number)
            if child is not None and has(child, Atspi.StateType.SHOWING):
                yield child
                yield from self._below(child)


def has(control: Any, state: Any) -> bool:
    """Whether a control is in a state."""
    return bool(control.get_state_set().contains(state))


def usable(control: Any) -> bool:
    """Whether it takes keys and clicks now."""
    return has(control, Atspi.StateType.ENABLED)


def checked(control: Any) -> bool:
    """Whether a box, radio or toggle is on."""
    return has(control, Atspi.StateType.CHECKED)


def do(control: Any) -> None:
    """What a click on it would do."""
    names = [Atspi.Action.get_action_name(control, i) for i in range(control.get_n_actions())]
    wanted = next((i for i, each in enumerate(names) if each in ("Press", "Toggle")), None)
    assert wanted is not None, f"{control.get_role_name()} {control.get_name()!r} offers {names}"
    assert control.do_action(wanted)


def _on_the_bus() -> list[str]:
    desktop = Atspi.get_desktop(0)
    children = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
    return [
        f"{each.get_process_id()} {each.get_name()} {each.get_child_count()}" if each else "none"
        for each in children
    ]


def _fits(name: str, wanted: str, starts: str) -> bool:
    return name == wanted if wanted else name.startswith(starts)
