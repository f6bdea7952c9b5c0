"""Rules that decide whether an item is complete."""

from __future__ import annotations

from collections.abc import Iterator

from core import markup
from core.bank.check.rendered import Context, Rendered
from core.bank.check.tokens import folded
from core.bank.check.words import ALL_OF_THE_ABOVE, COMPLETION, HINT, LETTER, NUMBERS
from core.bank.model import ItemType
from core.bank.validity import repeated, texts_of


def option_count(rendered: Rendered, context: Context) -> Iterator[str]:
    """As many options as the exam's items have."""
    found, limits = len(rendered.options), context.soundness
    if rendered.is_single and found != limits.single_options:
        yield f"a single-answer item has {limits.single_options} options; this one has {found}"
    low, high = limits.multiple_options
    if rendered.item.type is ItemType.MULTIPLE and not low <= found <= high:
        yield f"a multiple-response item has {low} to {high} options; this one has {found}"


def key_count(rendered: Rendered, context: Context) -> Iterator[str]:
    """As many right options as the exam's items have."""
    low, high = context.soundness.multiple_keys
    found = len(rendered.keys)
    if rendered.item.type is ItemType.MULTIPLE and not low <= found <= high:
        yield f"a multiple-response item has {low} to {high} right options; this one has {found}"


def choose_hint(rendered: Rendered, _context: Context) -> Iterator[str]:
    """The number to choose, equal to the number of keys."""
    hint = HINT.search(rendered.stem)
    if rendered.is_single and hint:
        yield f"a single-answer item does not say “{hint.group().strip()}”"
    if rendered.item.type is not ItemType.MULTIPLE:
        return
    wanted = len(rendered.keys)
    if hint is None:
        yield "the stem does not end with the number to choose, such as “(Select TWO.)”"
    elif NUMBERS[hint.group(1).lower()] != wanted:
        yield f"the stem says “{hint.group().strip()}”, but {wanted} options are right"


def option_duplicate(rendered: Rendered, _context: Context) -> Iterator[str]:
    """No two options alike, and none empty, case and punctuation apart."""
    options = [folded(option) for option in rendered.options]
    if "" in options:
        yield "an option holds nothing but punctuation"
    for twice in repeated(filter(None, options)):
        yield f"two options say “{twice}”"


def rationale_missing(rendered: Rendered, _context: Context) -> Iterator[str]:
    """A rationale for every option."""
    for option in rendered.item.options:
        if not option.rationale.strip():
            yield f"option “{option.id}” has no rationale"


def right_if_missing(rendered: Rendered, _context: Context) -> Iterator[str]:
    """For every distractor, when it would be right."""
    for option in rendered.item.options if rendered.is_choice else ():
        if not option.correct and not option.right_if.strip():
            yield f"distractor “{option.id}” has no right_if"


def trap_missing(rendered: Rendered, _context: Context) -> Iterator[str]:
    """For every distractor, what its chooser overlooked."""
    for option in rendered.item.options if rendered.is_choice else ():
        if not option.correct and option.trap is None:
            yield f"distractor “{option.id}” has no trap"


def reference_missing(rendered: Rendered, _context: Context) -> Iterator[str]:
    """At least one reference."""
    if not rendered.item.references:
        yield "no reference supports the key"


def data_missing(rendered: Rendered, _context: Context) -> Iterator[str]:
    """As-of date, Angoff rating, difficulty and cognitive level."""
    for name in ("as_of", "angoff", "difficulty", "level"):
        if getattr(rendered.item, name) is None:
            yield f"{name} is missing"


def angoff_reason_missing(rendered: Rendered, _context: Context) -> Iterator[str]:
    """Why the Angoff rating is what it is."""
    if rendered.item.angoff is not None and not rendered.item.angoff_reason.strip():
        yield "the Angoff rating has no reason"


def stem_question(rendered: Rendered, _context: Context) -> Iterator[str]:
    """The stem ends in a question; sentence completion is another rule's matter."""
    body = HINT.sub("", rendered.stem).rstrip()
    if not body.endswith("?") and not COMPLETION.search(body):
        yield "the stem does not end in a question"


def sentence_completion(rendered: Rendered, _context: Context) -> Iterator[str]:
    """The stem is a question, not the beginning of a sentence."""
    if COMPLETION.search(HINT.sub("", rendered.stem).rstrip()):
        yield "the options complete a sentence; ask a question instead"


def all_of_the_above(rendered: Rendered, _context: Context) -> Iterator[str]:
    """No option speaks of the others."""
    for option in rendered.options:
        if ALL_OF_THE_ABOVE.search(option):
            yield f"“{option}” speaks of the other options"


def letter_reference(rendered: Rendered, _context: Context) -> Iterator[str]:
    """Explanations do not name options by their letter."""
    for option in rendered.item.options:
        for text in (option.rationale, option.right_if):
            found = LETTER.search(text)
            if found:
                yield (
                    f"the explanation of “{option.id}” names “{found.group()}”; write "
                    "{{option:id}}, which follows the shuffle"
                )


def item_markup(rendered: Rendered, _context: Context) -> Iterator[str]:
    """Nothing outside the Markdown subset."""
    for path, text in texts_of(rendered.item):
        for fault in markup.unsupported(text):
            where = ".".join(str(part) for part in path)
            yield f"{where}, {fault}"


def enemy_unknown(rendered: Rendered, context: Context) -> Iterator[str]:
    """Enemies are items of the bank."""
    for enemy in rendered.item.enemies:
        if enemy not in context.ids:
            yield f"the enemy “{enemy}” is no item of this bank"
