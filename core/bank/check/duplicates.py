"""Near duplicates: pairs of stems whose tf-idf vectors have a large cosine."""

from __future__ import annotations

from collections.abc import Iterator

from core.bank.check.rendered import Context, Rendered


def near_duplicate(context: Context) -> Iterator[tuple[str, str]]:
    """Stems so alike that they are the same question twice, declared enemies or not."""
    for one, other, cosine in alike(context, context.soundness.duplicate_error):
        yield (
            one.item.id,
            f"the stem is nearly that of {other.item.id} (cosine {cosine:.2f}); change one",
        )


def similar_stem(context: Context) -> Iterator[tuple[str, str]]:
    """Stems that are alike, unless they are kept out of each other's forms."""
    limits = context.soundness
    for one, other, cosine in alike(context, limits.duplicate_warning):
        if cosine < limits.duplicate_error and not are_enemies(one, other):
            yield (
                one.item.id,
                f"the stem is like that of {other.item.id} (cosine {cosine:.2f}); change one, or "
                "declare them enemies",
            )


def alike(context: Context, least: float) -> Iterator[tuple[Rendered, Rendered, float]]:
    """Pairs of items whose cosine is at least so much, and the cosine."""
    for (i, j), cosine in sorted(context.cosines.items()):
        if cosine >= least:
            yield context.items[i], context.items[j], cosine


def are_enemies(one: Rendered, other: Rendered) -> bool:
    """Whether one of two items names the other as its enemy."""
    return other.item.id in one.item.enemies or one.item.id in other.item.enemies
