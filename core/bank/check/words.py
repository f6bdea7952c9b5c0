"""Word lists of the rules of good writing: English, and of no particular exam."""

from __future__ import annotations

import re

_STOP = """
    a about above after again all also an and any are as at be because been before being below
    between both but by can could did do does doing down during each for from further had has have
    having he her here hers him his how i if in into is it its itself may might more most must my no
    nor not of off on once only or other our out over own per same she should so some such than that
    the their them then there these they this those through to too under until up upon use used uses
    using very was we were what when where which while who whom why will with within without would
    you your company team needs need want wants currently least meet meets requirements solution
    following way best one two three"""

STOP_WORDS = frozenset(_STOP.split())

ABSOLUTES = re.compile(
    r"\b(always|never|only|all|none|every|completely|entirely|must|guarantees?|guaranteed|"
    r"impossible|cannot)\b",
    re.IGNORECASE,
)

VAGUE = re.compile(
    r"\b(may|might|can|could|usually|generally|often|sometimes|typically|probably|possibly|"
    r"appropriate|suitable|some)\b",
    re.IGNORECASE,
)

REASON = re.compile(r"\b(because|so that|in order to|since|therefore|thereby)\b", re.IGNORECASE)

NEGATIVE = re.compile(r"\b(not|except|cannot|isn't|aren't|doesn't|don't)\b", re.IGNORECASE)

DOUBLE_NEGATIVE = re.compile(
    r"\b(?:not|never|cannot)\s+(?:un(?!der|it|ion|ique|til|less)\w+|not|never|without)\b",
    re.IGNORECASE,
)

QUALIFIER = re.compile(r"\b(MOST|LEAST|BEST|FASTEST|FEWEST|LOWEST|HIGHEST|FIRST|QUICKEST|LESS)\b")

BARE_SUPERLATIVE = re.compile(
    r"\b(?:most|least)\s+(?:appropriate|suitable|correct|relevant|important|useful|"
    r"effective)\b|\bbest\b(?!\s+(?:in terms of|by|with respect to|practices?|for the|first))",
    re.IGNORECASE,
)
"""A superlative that does not say by what it is measured."""

CRITERION = re.compile(
    r"\b(?:in terms of|with the (?:least|most|lowest|highest|fewest)|at the lowest|at the least|"
    r"cost|latency|overhead|effort|time|accuracy|recall|precision|throughput|error)\b",
    re.IGNORECASE,
)

COMPLETION = re.compile(r"(?::|…|\.\.\.|_{2,})$")

HINT = re.compile(
    r"\s*\((?:select|choose|pick|mark)\s+(two|three|four|five|2|3|4|5)(?:\s+\w+)?\.?\)\.?$",
    re.IGNORECASE,
)

NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4, "5": 5}

LETTER = re.compile(
    r"\b(?:[Oo]ptions?|[Cc]hoices?|[Aa]nswers?|[Aa]lternatives?|[Dd]istractors?)\s+"
    r"(?:\([A-Ha-h]\)|[A-H]\b)"
)

ALL_OF_THE_ABOVE = re.compile(
    r"\b(?:all|none|both|neither) of the (?:above|others?|options)\b", re.I
)

PRONOUN_START = re.compile(r"(?:it|they|this|these|those|that|he|she)\b", re.IGNORECASE)

ACRONYM = re.compile(r"\b[A-Z][A-Z0-9]{1,6}s?\b")

DEFINED = re.compile(r"\(([A-Z][A-Z0-9]{1,6})s?\)")

_COMMON = """
    AI API CLI CPU CSV DNS FAQ FTP GB GDPR GPS GPU HDD HTML HTTP HTTPS IP ID IO IT JPEG JSON
    KB MB NVME PB PDF PNG RAM REST SSD SSH TB TCP TLS TSV TV UDP UI URI URL USB USD UTC VPN XML YAML
    A B C D E F I II III IV OK AM PM EU US UK DNA EUR AND OR IF"""

COMMON = frozenset(_COMMON.split())
"""Abbreviations that readers of any computing exam know."""

IDIOMS = re.compile(
    r"\b(?:out of the box|under the hood|on the fly|rule of thumb|ballpark|low[- ]hanging|"
    r"silver bullet|in a nutshell|heavy lifting|best of both|bells and whistles|"
    r"piece of cake|game[- ]changer|deep dive|up and running|back to square one|moving target|"
    r"trade secrets? of|tip of the iceberg|hit the ground|think outside|quick win|no[- ]brainer|"
    r"kick off|on the same page|at the end of the day|jump through|cut corners|blow up)\b",
    re.IGNORECASE,
)

UNPLAIN = re.compile(
    r"\b(simply|obviously|of course|clearly|basically|in order to|utili[sz]e[sd]?|leverag(?:e[sd]?|"
    r"ing)|utili[sz]ing|please note)\b",
    re.IGNORECASE,
)

ARTICLE_END = re.compile(r"\b(an?)\s*[:…_?]*$", re.IGNORECASE)
