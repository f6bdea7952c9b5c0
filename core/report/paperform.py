"""A form on paper: the blank form with an answer sheet, and its answer key as a document apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.bank.model import ItemType
from core.exam import itemtypes
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.scoring import angoff, raw_cut, scaled_score
from core.exam.shown import own_stem_of, placed_response, scenario_of, scenario_text
from core.exam.start import Source, StartRequest, make_delivery
from core.markup import Document, parse
from core.report.content import AUTHOR, bank_version, slug
from core.report.parts import Grid, Part
from core.report.pdf import PageSize

NOTICE = (
    "Practice material of Carrel, an exam simulator. It is not an official document: Carrel is not "
    "affiliated with, or endorsed by, any certification vendor or test provider. All items are "
    "original."
)
INSTRUCTIONS = (
    "Write your name on this page and on the answer sheet at the end, and mark your answers there.",
    "A question has one right answer unless it says how many to select. Nothing is lost by a "
    "guess: an answer left open counts as wrong. Where several are asked for, all of them have to "
    "be right.",
    "Pictures belong to the question above them.",
)
ABOUT_UNSCORED = "Some questions do not count and are not marked as such."
ABOUT_UNSCORED_KEYS = "“Unscored” items do not count."
ABOUT_TYPES = {
    ItemType.ORDERING: "Where an order is asked for, write the letters in that order.",
    ItemType.MATCHING: "Where pairs are asked for, write a letter beside the number of each.",
}
ABOUT_SECTIONS = (
    "The form has sections with a time of their own. Once a section is left or its time is over, "
    "do not go back to it."
)
ABOUT_KEY = (
    "Letters are those of the paper form with the same form code and the same option order. Count "
    "the right answers{among}; a question that asks for several is right only if all of them are."
)
ABOUT_SCALE = (
    "The scaled score is an estimate on the exam's scale: the raw cut comes from the items' Angoff "
    "ratings, and the scale is a straight line on either side of it."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperItem:
    """One question."""

    number: int
    stem: Document
    options: tuple[tuple[str, Document], ...]
    """Letter and text, in the order printed."""
    prompts: tuple[Document, ...] = ()
    """Of a matching item, numbered from 1."""
    places: int = 0
    """Of an ordering item: how many options are to be put in order."""
    scenario: str = ""
    """Title of the scenario that it belongs to."""
    before: Document | None = None
    """The scenario itself, at the first of its items."""
    section: str = ""
    """Title and time of the section that begins here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormContent:
    """Everything printed on a blank form."""

    exam: str
    heading: str
    facts: tuple[tuple[str, str], ...]
    instructions: tuple[str, ...]
    items: tuple[PaperItem, ...]
    media: Mapping[str, bytes]
    notice: str
    title: str
    author: str
    language: str
    running: str
    file_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyContent:
    """Everything printed on the answer key."""

    exam: str
    heading: str
    parts: tuple[Part, ...]
    notice: str
    title: str
    author: str
    language: str
    running: str
    file_name: str


def paper_delivery(source: Source, form: str, seed: int | None = None) -> Delivery:
    """The form to print; a fixed form is printed in the same option order unless told otherwise.

    Raises NotFound or FormError as :func:`core.exam.start.make_delivery`.
    """
    fixed = 0 if form.lower() != "random" else None
    request = StartRequest(
        candidate="",
        exam=source.definition().id,
        form=form,
        seed=fixed if seed is None else seed,
    )
    return make_delivery(source, request, "")


def form_pdf(content: FormContent, page_size: PageSize = PageSize.LETTER) -> bytes:
    """The form as the bytes of a PDF file. Safe to call from any thread."""
    from core.report import paperform_layout  # noqa: PLC0415 - start-up: ReportLab is slow

    return paperform_layout.draw_form(content, page_size)


def key_pdf(content: KeyContent, page_size: PageSize = PageSize.LETTER) -> bytes:
    """The answer key as the bytes of a PDF file. Safe to call from any thread."""
    from core.report import paperform_layout  # noqa: PLC0415 - start-up: ReportLab is slow

    return paperform_layout.draw_key(content, page_size)


def form_content(delivery: Delivery) -> FormContent:
    """What a blank form says: nothing of keys, and nothing of which items count."""
    exam = delivery.exam
    return FormContent(
        exam=exam.title,
        heading="Practice Form",
        facts=(*_facts(delivery), ("Name", ""), ("Date", "")),
        instructions=_instructions(delivery),
        items=_items(delivery),
        media=delivery.media,
        notice=NOTICE,
        title=f"Practice form {delivery.form_code}: {exam.title}",
        author=AUTHOR,
        language="en",
        running=f"{exam.code} – form {delivery.form_code} – option order {delivery.seed}",
        file_name=f"{slug(delivery.form_code)}-form.pdf",
    )


def key_content(delivery: Delivery) -> KeyContent:
    """What the answer key says: keys by letter, which items count, and how to score."""
    exam = delivery.exam
    return KeyContent(
        exam=exam.title,
        heading="Answer Key",
        parts=(
            Part("Form", (_about_key(delivery),), Grid(("Figure", "Value"), _facts(delivery))),
            Part("Keys", _about_keys(delivery), _keys(delivery)),
            Part("From right answers to the scaled score", (ABOUT_SCALE,), _scale(delivery)),
        ),
        notice=NOTICE,
        title=f"Answer key {delivery.form_code}: {exam.title}",
        author=AUTHOR,
        language="en",
        running=f"Answer key – {exam.code} – form {delivery.form_code} – option order "
        f"{delivery.seed}",
        file_name=f"{slug(delivery.form_code)}-key.pdf",
    )


def _facts(delivery: Delivery) -> tuple[tuple[str, str], ...]:
    return (
        ("Exam", f"{delivery.exam.title} ({delivery.exam.code})"),
        ("Form code", delivery.form_code),
        ("Option order", str(delivery.seed)),
        ("Bank version", bank_version(delivery)),
        ("Questions", str(len(delivery.items))),
        ("Time", f"{delivery.exam.minutes} minutes"),
    )


def _instructions(delivery: Delivery) -> tuple[str, ...]:
    types = {delivered.item.type for delivered in delivery.items}
    more = [words for kind, words in ABOUT_TYPES.items() if kind in types]
    unscored = () if _all_count(delivery) else (ABOUT_UNSCORED,)
    sections = (ABOUT_SECTIONS,) if delivery.exam.sections else ()
    return (*INSTRUCTIONS, *unscored, *more, *sections)


def _items(delivery: Delivery) -> tuple[PaperItem, ...]:
    told: set[str] = set()
    begun: set[str] = set()
    made = []
    for number, delivered in enumerate(delivery.items, start=1):
        scenario, section = scenario_of(delivery, delivered), _section(delivery, delivered)
        first = scenario is not None and scenario.id not in told
        told.add(scenario.id if scenario else "")
        item = _item(delivered, number)
        made.append(
            replace(
                item,
                scenario=scenario.title if scenario else "",
                before=scenario_text(scenario) if scenario and first else None,
                section="" if section in begun else section,
            )
        )
        begun.add(section)
    return tuple(made)


def _section(delivery: Delivery, delivered: DeliveredItem) -> str:
    for section in delivery.exam.sections:
        if delivered.item.domain in section.domains:
            return f"{section.title} ({section.minutes} minutes)"
    return ""


def _item(delivered: DeliveredItem, number: int) -> PaperItem:
    item = delivered.item
    return PaperItem(
        number=number,
        stem=own_stem_of(delivered),
        places=itemtypes.expected(item) if item.type is ItemType.ORDERING else 0,
        options=tuple(
            (delivered.letter(option.id), parse(option.text)) for option in delivered.options
        ),
        prompts=tuple(parse(prompt.text) for prompt in delivered.item.prompts)
        if delivered.item.type is ItemType.MATCHING
        else (),
    )


def _about_key(delivery: Delivery) -> str:
    return ABOUT_KEY.format(among="" if _all_count(delivery) else " among the scored items only")


def _about_keys(delivery: Delivery) -> tuple[str, ...]:
    return () if _all_count(delivery) else (ABOUT_UNSCORED_KEYS,)


def _all_count(delivery: Delivery) -> bool:
    return all(item.scored for item in delivery.items)


def _keys(delivery: Delivery) -> Grid:
    counts = () if _all_count(delivery) else ("Counts",)
    rows = tuple(
        (
            str(number),
            placed_response(delivered, itemtypes.key(delivered.item)),
            delivered.item.task,
            *("" if delivered.scored else "Unscored" for _ in counts),
            delivered.item.id,
        )
        for number, delivered in enumerate(delivery.items, start=1)
    )
    return Grid(("Item", "Key", "Task", *counts, "Item id"), rows, frozenset({0}))


def _scale(delivery: Delivery) -> Grid:
    exam = delivery.exam
    ratings = [angoff(item, exam.scale) for item in delivery.items if item.scored]
    cut, count = raw_cut(ratings, exam.cut), len(ratings)
    rows = tuple(
        (
            f"{raw} of {count}",
            f"{scaled_score(raw, cut, count, exam.scale):,}",
            "PASS" if raw >= cut and count else "FAIL",
        )
        for raw in range(count, -1, -1)
    )
    return Grid(("Right answers", "Scaled score (estimate)", "Result"), rows)
