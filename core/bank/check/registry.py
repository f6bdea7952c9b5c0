"""Every rule of good writing: its id, its level, what it asks, and the function that decides."""

from __future__ import annotations

from core.bank.check import cues, duplicates, groups, structure, wording
from core.bank.check.values import BankRule, ItemRule, PairRule, Rule, Severity

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING

_ITEM: tuple[tuple[str, Severity, str, ItemRule], ...] = (
    ("option-count", _ERROR,
     "A single-answer item has the exam's number of options; a multiple-response item as many as "
     "the exam allows.", structure.option_count),
    ("key-count", _ERROR,
     "A multiple-response item has as many right options as the exam allows.",
     structure.key_count),
    ("choose-hint", _ERROR,
     "A multiple-response stem ends with the number to choose, equal to the number of right "
     "options; a single-answer stem has none.", structure.choose_hint),
    ("option-duplicate", _ERROR,
     "No two options are alike, and none is empty, case and punctuation apart.",
     structure.option_duplicate),
    ("rationale-missing", _ERROR, "Every option has a rationale.", structure.rationale_missing),
    ("right-if-missing", _ERROR,
     "Every distractor says under which requirement it would be right.",
     structure.right_if_missing),
    ("reference-missing", _ERROR, "At least one reference supports the key.",
     structure.reference_missing),
    ("data-missing", _ERROR,
     "An item has an as-of date, an Angoff rating, a difficulty and a cognitive level.",
     structure.data_missing),
    ("stem-question", _ERROR, "The stem ends in a question; the number to choose may follow.",
     structure.stem_question),
    ("all-of-the-above", _ERROR, "No option speaks of the other options.",
     structure.all_of_the_above),
    ("letter-reference", _ERROR,
     "Explanations name options by a placeholder that follows the shuffle, never by a letter.",
     structure.letter_reference),
    ("markup", _ERROR, "Texts use the Markdown subset only.", structure.item_markup),
    ("enemy-unknown", _ERROR, "Enemies are items of the bank.", structure.enemy_unknown),
    ("sentence-completion", _WARNING, "The stem asks; it is no sentence to be completed.",
     structure.sentence_completion),
    ("trap-missing", _WARNING, "Every distractor says what its chooser overlooked.",
     structure.trap_missing),
    ("angoff-reason-missing", _WARNING, "The Angoff rating has a reason.",
     structure.angoff_reason_missing),
    ("stem-words", _WARNING, "The stem is neither too short nor too long.", wording.stem_words),
    ("negative", _WARNING, "The question is asked in the positive.", wording.negative),
    ("superlative", _WARNING, "A superlative states its criterion.", wording.superlative),
    ("pronoun", _WARNING, "A pronoun stands for something named before.", wording.pronoun),
    ("acronym", _WARNING,
     "An abbreviation is explained, or among those that every candidate knows.", wording.acronym),
    ("outdated-name", _WARNING, "Services bear their present names.", wording.outdated),
    ("plain-words", _WARNING, "Wording is plain; no “simply”.", wording.plain),
    ("idiom", _WARNING, "No idioms: they do not translate.", wording.idiom),
    ("double-negative", _WARNING, "No double negatives.", wording.double_negative),
    ("repeated-words", _WARNING, "Words that all options repeat stand in the stem.",
     wording.repeated_words),
    ("option-start", _WARNING, "Options begin in the same grammatical way.",
     wording.option_start),
    ("option-end", _WARNING, "Options end with the same punctuation.", wording.option_end),
    ("option-spread", _WARNING, "Options are about equally long.", wording.option_spread),
    ("absolute-distractor", _WARNING, "Absolute words do not stand in distractors alone.",
     cues.absolute_distractor),
    ("vague-key", _WARNING, "Vague words do not stand in the key alone.", cues.vague_key),
    ("clang", _WARNING, "No rare word of the stem returns in the key alone.", cues.clang),
    ("convergence", _WARNING,
     "The key does not share more with the other options than they do among themselves.",
     cues.convergence),
    ("article", _WARNING, "“a” or “an” at the end of the stem fits every option.", cues.article),
    ("only-number", _WARNING, "The key is not the only option with, or without, a number.",
     cues.only_number),
    ("only-reason", _WARNING, "The key is not the only option that gives a reason.",
     cues.only_reason),
    ("only-conjunction", _WARNING,
     "The key is not the only option that joins two things, and so the only plural.",
     cues.only_conjunction),
)  # fmt: skip

_BANK: tuple[tuple[str, Severity, str, BankRule], ...] = (
    ("form-blueprint", _ERROR,
     "A fixed form has exactly the blueprint's items and scored items of each domain.",
     groups.form_blueprint),
    ("domain-weights", _ERROR, "Domains have the blueprint's shares of the items.",
     groups.domain_weights),
    ("task-coverage", _ERROR, "Every task statement has an item.", groups.task_coverage),
    ("key-position", _ERROR, "Keys are spread evenly over the positions, as authored.",
     groups.key_position),
    ("key-longest", _ERROR, "The key is not the longest option too often.", groups.key_longest),
    ("key-much-longest", _ERROR,
     "The key is seldom over 1.25 times as long as the longest distractor.",
     groups.key_much_longest),
    ("key-shortest", _ERROR, "The key is not the shortest option too often.",
     groups.key_shortest),
    ("multiple-share", _ERROR, "The share of multiple-response items is the exam's.",
     groups.multiple_share),
)  # fmt: skip

_PAIRS: tuple[tuple[str, Severity, str, PairRule], ...] = (
    ("near-duplicate", _ERROR,
     "No two stems are nearly the same (tf-idf cosine), unless declared enemies.",
     duplicates.near_duplicate),
    ("similar-stem", _WARNING,
     "Stems that are alike (tf-idf cosine) are looked at, unless declared enemies.",
     duplicates.similar_stem),
)  # fmt: skip

RULES: dict[str, Rule] = {
    **{n: Rule(id=n, severity=s, text=t, item=f) for n, s, t, f in _ITEM},
    **{n: Rule(id=n, severity=s, text=t, bank=f) for n, s, t, f in _BANK},
    **{n: Rule(id=n, severity=s, text=t, pairs=f) for n, s, t, f in _PAIRS},
}
"""Every rule by its id."""
