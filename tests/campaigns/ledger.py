"""What the screen had shown as saved, and what may have changed since without being seen.

Pure: fed with the lines of a child in their order, asked after the kill. A fact is
``(what, item) -> value`` as read off a screen that bore the *saved* mark. A click that was
announced but whose effect was not yet seen may or may not have been carried out; only the facts
that it touches may then have either value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Time:
    """Both clocks as the program told them after a paint."""

    mono_ns: int
    left_ms: dict[str, int]
    runs: dict[str, bool]


@dataclass
class Ledger:
    """One sitting, over all its kills."""

    sitting: str = ""
    facts: dict[Key, Any] = field(default_factory=dict)
    pending: list[dict[str, Any]] = field(default_factory=list)
    """Clicks announced and not yet seen."""
    time: Time | None = None
    first_time: Time | None = None
    """At the first paint after the sitting was taken up."""
    over: bool = False
    """Filed: nothing more may change."""
    failures: list[str] = field(default_factory=list)
    _typed: dict[int, str] = field(default_factory=dict)
    """Text in the comment box as last seen, by item."""
    _unseen: bool = False
    """Whether something was typed since then."""

    def take_up(self) -> None:
        """Before a child takes the sitting up."""
        self.time = self.first_time = None
        self._typed.clear()
        self._unseen = False

    def settle(self) -> None:
        """After a check: what is in the file is certain now."""
        self.pending.clear()

    def read(self, line: dict[str, Any]) -> None:
        """One line of the child."""
        match line["t"]:
            case "sitting":
                self.sitting = line["sitting"]
            case "does":
                self._unseen = self._unseen or line["what"] == "comment_text"
                self.pending.append({**line, "before": dict(self.facts)})
            case "did":
                if self.pending:
                    self.pending[-1] = {**self.pending[-1], "done": True}
            case "saw":
                self._saw(line)
            case "filed":
                self.over = True
            case "failed":
                self.failures.append(line["why"])

    def _saw(self, line: dict[str, Any]) -> None:
        self.time = Time(
            line["mono_ns"],
            {"exam": line["exam_left_ms"], "agreement": line["agreement_left_ms"]},
            {"exam": line["exam_runs"], "agreement": line["agreement_runs"]},
        )
        self.first_time = self.first_time or self.time
        self._note_typing(line)
        if not line["saved"]:
            return
        self.pending = [click for click in self.pending if not click.get("done")]
        for what, item, value in line["facts"]:
            self.facts[what, item] = value
            if what == "comment":
                self.facts["commented", item] = bool(value.strip())
            elif what == "commented":
                self._closed_box(item)

    def _note_typing(self, line: dict[str, Any]) -> None:
        """Text in the box: seen, but only saved when the screen says so."""
        typing = any(c["what"] == "comment_text" and not c.get("done") for c in self.pending)
        for what, item, value in line["facts"]:
            if what == "comment":
                self._typed[item] = value
                self._unseen = typing

    def _closed_box(self, item: int) -> None:
        """The box was closed and all is saved: so is what was last seen in it."""
        if self._unseen:
            self.facts.pop(("comment", item), None)
        elif item in self._typed:
            self.facts["comment", item] = self._typed[item]
        self._typed.clear()
        self._unseen = False

    def allowed(self, key: Key) -> list[Any]:
        """Values that a fact may have: as shown, or as the clicks not yet seen make it."""
        values = [self.facts[key]]
        followed = list(values) if len(self.pending) != 1 else []
        for click in self.pending:
            if key in click["before"]:
                followed.append(click["before"][key])
            made = [list(after(key, each, click)) for each in followed]
            values += [value for each in made for value in each]
            # Half-typed text is never typed further: the click that typed it had not ended.
            followed += [each[-1] for each in made if each and each[-1] not in followed]
        return values

    def uncertain(self) -> bool:
        """Whether a click may have moved the sitting on, so that clocks may have stopped."""
        return any(not click["what"].startswith(QUIET) for click in self.pending)


QUIET = ("option_", "flag", "comment", "review_flag_", "tool_")
"""Beginnings of the names of controls that move nowhere."""

ANY = object()
"""Allows every value."""


def after(key: Key, value: Any, click: dict[str, Any]) -> Iterator[Any]:
    """What a click makes of a fact; nothing if it does not touch it."""
    what, item = key
    name = click["what"]
    if name.startswith("tool_"):
        if list(key) == click["makes"][:2]:
            yield click["makes"][2]
    elif what == "position":
        if not name.startswith(QUIET):
            yield ANY
    elif item == click["item"]:
        yield from _after_work(what, value, click)


def _after_work(what: str, value: Any, click: dict[str, Any]) -> Iterator[Any]:
    name, option = click["what"], click["option"]
    if what == "response" and option:
        if not click["several"]:
            yield [option]
        elif option in value:
            yield [each for each in value if each != option]
        else:
            yield sorted([*value, option])
    elif what == "flagged" and (name == "flag" or name.startswith("review_flag_")):
        yield not value
    elif what == "comment" and name == "comment_text":
        for end in range(1, len(click["text"]) + 1):
            yield value + click["text"][:end]
    elif what == "commented" and name == "comment_text":
        yield True
