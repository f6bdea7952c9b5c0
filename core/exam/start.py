"""From a wish to a sitting: which form, in which order, with how much time."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from core.bank.model import Exhibit, Item, Scenario
from core.errors import FormError, NotFound
from core.exam.allowance import NONE, Adjustment
from core.exam.assembly import Candidate, Form, fixed_form, random_form
from core.exam.definition import ExamDefinition
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.draw import option_order
from core.exam.driver import DriverProfile
from core.exam.formcode import ALGORITHM, SEED_LIMIT, FormCode, is_form_code, parse
from core.exam.phases import ResultMode
from core.markup import parse as parse_markdown
from core.words import message

RANDOM = "random"
"""Asks for a form drawn from the pool."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartRequest:
    """What a candidate asks for."""

    candidate: str
    """Id of the candidate's record."""
    exam: str
    """Id or code of the exam."""
    form: str
    """Id of a fixed form, :data:`RANDOM`, or a form code."""
    seed: int | None = None
    """Seed of the option order, and of a random form; drawn where it is None."""
    accommodations: tuple[str, ...] = ()
    result: ResultMode | None = None
    """None: as the driver profile has it."""
    short: bool = False
    """Leave out the tutorial, where the driver allows."""
    driver: str | None = None
    """Id of the driver profile; None: the exam's own."""
    adjustment: Adjustment = NONE
    """What is granted besides the accommodations."""
    online: bool = False
    """Begin with the steps of an online sitting, where the driver has them."""


class Source(Protocol):
    """The bank that a form is made from."""

    @property
    def bank_hash(self) -> str:
        """Content hash."""
        ...

    def definition(self) -> ExamDefinition:
        """What the exam asks for."""
        ...

    def driver(self, driver_id: str) -> DriverProfile:
        """A driver profile."""
        ...

    def pool(self) -> Sequence[Candidate]:
        """Every item, without its texts."""
        ...

    def items(self, ids: Sequence[str]) -> Mapping[str, tuple[Item, str]]:
        """Items and their versions."""
        ...

    def scenarios(self, ids: Sequence[str]) -> Sequence[Scenario]:
        """Shared scenarios."""
        ...

    def media(self, paths: Sequence[str]) -> Mapping[str, bytes]:
        """Pictures."""
        ...


def make_delivery(source: Source, request: StartRequest, candidate: str) -> Delivery:
    """What a sitting delivers, from a request and the candidate's name.

    Raises NotFound for an unknown form or accommodation, FormError where none can be made.
    """
    exam = source.definition()
    driver = source.driver(_driver_id(exam, request.driver))
    known = {accommodation.id for accommodation in exam.accommodations}
    for accommodation in request.accommodations:
        if accommodation not in known:
            raise NotFound(
                "{exam} has no accommodation “{accommodation}”.",
                exam=exam.code,
                accommodation=accommodation,
            )
    seed = secrets.randbelow(SEED_LIMIT) if request.seed is None else request.seed
    code = _form_code(exam, source.bank_hash, request.form, seed)
    form = _form(exam, source, code)
    found = source.items(form.items)
    items = _by_section(
        exam, tuple(_delivered(*found[item_id], form, seed) for item_id in form.items)
    )
    scenarios = tuple(source.scenarios(_unique(d.item.scenario for d in items)))
    return Delivery(
        exam=exam,
        driver=driver,
        bank_hash=source.bank_hash,
        form=code.form or RANDOM,
        form_code=str(code),
        seed=seed,
        items=items,
        scenarios=scenarios,
        media=dict(source.media(_pictures(items, scenarios))),
        accommodations=tuple(dict.fromkeys(request.accommodations)),
        adjustment=request.adjustment,
        result=request.result or driver.result,
        candidate=candidate,
    )


def _driver_id(exam: ExamDefinition, wanted: str | None) -> str:
    if wanted is None or wanted in {exam.driver, *exam.drivers}:
        return wanted or exam.driver
    raise NotFound(
        "{exam} cannot be sat with the driver profile “{driver}”.", exam=exam.code, driver=wanted
    )


def _form_code(exam: ExamDefinition, bank_hash: str, form: str, seed: int) -> FormCode:
    bank = bank_hash[:8]
    if not is_form_code(form):
        fixed = "" if form.lower() == RANDOM else form.lower()
        return FormCode(exam.code, bank, form=fixed, seed=seed)
    code = parse(form)
    if code.exam.upper() != exam.code.upper():
        raise FormError(
            "The form code “{form}” belongs to {other}, not to {exam}.",
            form=form,
            other=code.exam,
            exam=exam.code,
        )
    if code.bank != bank:
        raise FormError(
            "The form code “{form}” was made from bank version {made}; this is version "
            "{bank}, which would give another form. Use the same bank, or choose a new "
            "form.",
            form=form,
            made=code.bank,
            bank=bank,
        )
    if not code.form and code.version != ALGORITHM:
        raise FormError(
            "The form code “{form}” was made by another version of the draw, which would "
            "give another form. Use the same version of Carrel, or choose a new form.",
            form=form,
        )
    return code


def _form(exam: ExamDefinition, source: Source, code: FormCode) -> Form:
    pool = source.pool()
    if not code.form:
        return random_form(exam, pool, code.seed)
    if code.form not in {item.form for item in pool}:
        forms = ", ".join(sorted({item.form.upper() for item in pool if item.form}))
        raise NotFound(
            ("{exam} has no form “{form}”. It has {forms}; “random” draws one from the pool."),
            exam=exam.code,
            form=code.form.upper(),
            forms=forms or message("no fixed form"),
        )
    return fixed_form(exam, pool, code.form)


def _delivered(item: Item, version: str, form: Form, seed: int) -> DeliveredItem:
    ids = tuple(option.id for option in item.options)
    pinned = frozenset(option.id for option in item.options if option.pinned)
    return DeliveredItem(
        item=item,
        version=version,
        scored=item.id in form.scored,
        order=option_order(ids, pinned, seed, item.id),
    )


def _by_section(
    exam: ExamDefinition, items: tuple[DeliveredItem, ...]
) -> tuple[DeliveredItem, ...]:
    """Items in the order of the sections they belong to, otherwise as they were."""
    place = {domain: n for n, section in enumerate(exam.sections) for domain in section.domains}
    return tuple(sorted(items, key=lambda each: place.get(each.item.domain, 0)))


def _pictures(items: Sequence[DeliveredItem], scenarios: Sequence[Scenario]) -> list[str]:
    # Markdown may show pictures too; the bank knows which files an item uses.
    shared = [path for each in scenarios for path in _shown([each.text], each.exhibits)]
    return _unique([*shared, *(path for each in items for path in item_pictures(each.item))])


def item_pictures(item: Item) -> list[str]:
    """Paths of the pictures an item shows: its exhibits and those in its Markdown."""
    options = [part for o in item.options for part in (o.text, o.rationale, o.right_if)]
    return _shown([item.stem, *options, *(each.text for each in item.prompts)], item.exhibits)


def _shown(texts: Iterable[str], exhibits: Sequence[Exhibit]) -> list[str]:
    found = [image.source for text in texts for image in parse_markdown(text).images]
    return [exhibit.file for exhibit in exhibits] + found


def _unique(values: Iterable[str]) -> list[str]:
    return [value for value in dict.fromkeys(values) if value]
