"""The help page: the driver's own text, then every key there is, from its labels and its keys."""

from __future__ import annotations

from collections.abc import Iterator

from core.markup import parse
from ui.presenters.room import words
from ui.presenters.room.actions import Action
from ui.presenters.room.frame import button
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import HelpView


def help_view(scene: Scene) -> HelpView:
    """The page of help."""
    page = scene.delivery.driver.pages.help
    rows = "\n".join(f"| {key} | {meaning} |" for key, meaning in key_list(scene))
    head = f"| {words.KEY_COLUMN} | {words.KEY_MEANING} |\n|---|---|"
    text = f"{page.text.rstrip()}\n\n**{words.KEYS_HEADING}**\n\n{head}\n{rows}\n"
    close = button(Action.CLOSE, scene.labels.close)
    return HelpView(title=page.heading, text=parse(text), close=close)


def key_list(scene: Scene) -> Iterator[tuple[str, str]]:
    """Keys with what they do: Alt letters of the labels in use, then the others."""
    for label in _labels(scene):
        letter = mnemonic(label)
        if letter:
            yield f"Alt+{letter}", words.without_mnemonic(label).rstrip("…")
    switches, keys = scene.delivery.driver.switches, scene.delivery.driver.keys
    listed = (
        (True, keys.tell_time, words.KEY_TELL_TIME),
        (True, keys.tell_item, words.KEY_TELL_ITEM),
        (switches.highlight, keys.caret, words.KEY_CARET),
        (switches.highlight, keys.highlight, words.KEY_HIGHLIGHT),
        (switches.strike_out, keys.strike_out, words.KEY_STRIKE),
        (True, words.KEYS_OF_WALK, words.KEY_WALK),
        (switches.zoom, keys.zoom_in, words.KEY_ZOOM_IN),
        (switches.zoom, keys.zoom_out, words.KEY_ZOOM_OUT),
        (switches.zoom, keys.zoom_reset, words.KEY_ZOOM_RESET),
        (switches.letter_keys, words.KEYS_OF_LETTERS, words.KEY_LETTERS),
        (switches.help, keys.help, words.without_mnemonic(scene.labels.help)),
        (True, keys.full_screen, words.KEY_FULL_SCREEN),
        (True, keys.staff, words.KEY_STAFF),
        *((True, key, meaning) for key, meaning in words.KEYS_OF_ALL),
    )
    yield from ((key, meaning) for on, key, meaning in listed if on)


def mnemonic(label: str) -> str:
    """The letter that works with Alt, in capitals; empty if there is none."""
    plain = label.replace("&&", "")
    place = plain.find("&")
    return plain[place + 1 : place + 2].upper() if place >= 0 else ""


def _labels(scene: Scene) -> Iterator[str]:
    """Labels of the buttons that a candidate meets among the items and on the review screen."""
    switches, labels, part = scene.delivery.driver.switches, scene.labels, scene.state.part
    free = not part.forward_only
    review = switches.review_screen and free
    last = scene.state.last_part
    used = (
        (True, labels.next),
        (free, labels.previous),
        (switches.navigator and free, labels.navigator),
        (switches.flag, labels.flag),
        (switches.comment, labels.comment),
        (switches.help, labels.help),
        (switches.end_exam and last, labels.end_exam),
        (not last, labels.end_section),
        (switches.highlight, labels.highlight),
        (switches.strike_out, labels.strike_out),
        (switches.whiteboard, labels.whiteboard),
        (switches.colour_schemes, labels.colour_scheme),
        (switches.exhibit_windows, labels.exhibit),
        (switches.instant_marks, labels.show_answer),
        (switches.unscheduled_break, labels.take_break),
        (switches.pause, labels.pause),
        (review, labels.review_screen),
        (review, labels.review_all),
        (review, labels.review_incomplete),
        (review and switches.flag, labels.review_flagged),
        (review and switches.review_unflagged, labels.review_unflagged),
        (review and last, labels.end_review),
        (True, words.LEAVE),
    )
    yield from (label for on, label in used if on)
