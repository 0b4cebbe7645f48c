"""The forms in which papers print a time, each a pattern with named groups.

``ANY`` tries the forms in the order of ``FORMS`` at each place; ``date_values.py`` reads the
groups. Months and days keep their British order; a numeric date is day first.
"""

import re

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januray",
            "february feb febuary feburary",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep septmber septemeber",
            "october oct ocotber",
            "november nov novemeber",
            "december dec decmber",
        ),
        start=1,
    )
    for name in names.split()
}
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
_COUNTED = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
NUMBERS = {word: number for number, word in enumerate(_COUNTED, start=1)} | {
    "a": 1,
    "an": 1,
    "the": 1,
}

# As printed, misspellings included; a lower-case *may* is a verb
_FULL = "|".join(m.capitalize() for m in MONTHS if len(m) > 4 or m in ("may", "june", "july"))  # noqa: PLR2004 - no abbreviation is longer
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_MONTH = rf"(?:(?:{_FULL}|{_FULL.upper()})\b|(?:{_SHORT}|{_SHORT.upper()})\b\.?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:19[89]\d|20[0-4]\d)"
_TO = r"\s*(?:up\sto\sand\sincluding|through\sto|to|until|and|[-–—/]|&)\s*"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_ON = rf"(?:{_WEEKDAY},?\s+)?(?:the\s+)?"
_THIS = r"(?:of\s+)?this\s+year"
_LATER = rf"{_YEAR}|{_THIS}|(?:of\s+)?last\s+year"
_COUNT = r"a|an|" + "|".join(_COUNTED) + r"|\d{1,2}"

# Tried in this order at each place; the first that fits is taken.
FORMS: tuple[tuple[str, str], ...] = (
    # "2019-04-29"
    ("iso", r"(?P<iso>(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"),
    # "06/10/2025 to 10/10/2025", "1/06/2015 - 25/06/2015"
    (
        "slashed-days",
        rf"(?P<td1>{_DAY})[/.](?P<tm1>0?[1-9]|1[0-2])[/.](?P<ty1>{_YEAR})(?:\s*(?:to|until|and|[-–—])\s*)"
        rf"(?P<td2>{_DAY})[/.](?P<tm2>0?[1-9]|1[0-2])[/.](?P<ty2>{_YEAR})",
    ),
    # "29/04/2019", "29.04.2019": day first, as every British paper has it
    ("slashed", rf"(?P<sd>{_DAY})[/.](?P<sm>0?[1-9]|1[0-2])[/.](?P<sy>{_YEAR})"),
    # "29 April 2019 to 3 May 2019", "29 April to Friday 3 May"
    (
        "days-months",
        rf"(?P<d1>{_DAY})\s+(?:of\s+)?(?P<m1>{_MONTH})(?:,?\s+(?P<y1>{_YEAR}))?,?{_TO}{_ON}"
        rf"(?P<d2>{_DAY})\s+(?:of\s+)?(?P<m2>{_MONTH})(?:,?\s+(?P<y2>{_LATER}))?",
    ),
    # "6, 7 and 8 June", "11, 12, 13 March 2024"
    (
        "day-list",
        rf"(?P<nd1>{_DAY})(?:,\s{_DAY}){{1,4}},?(?:\s(?:and|&)\s|,\s)(?P<nd2>{_DAY})\s+(?:of\s+)?(?P<nm>{_MONTH})(?:,?\s+(?P<nyr>{_LATER}))?",
    ),
    # "10 to 14 June 2024", "27-28 April", "Monday 13 and Friday 17 May"
    (
        "days-month",
        rf"(?P<e1>{_DAY}),?{_TO}{_ON}(?P<e2>{_DAY})\s+(?:of\s+)?(?P<em>{_MONTH})(?:,?\s+(?P<ey>{_LATER}))?",
    ),
    # "July 12 to July 16", "January 29, to Friday, February 9 2024"
    (
        "months-days",
        rf"(?P<im1>{_MONTH})\s+(?P<i1>{_DAY})(?:,?\s+(?P<iy1>{_YEAR}))?,?{_TO}{_ON}(?P<im2>{_MONTH})\s+(?P<i2>{_DAY})\b(?:,?\s+(?P<iy2>{_LATER}))?",
    ),
    # "June 10 to 14, 2024", "June 10-14"
    (
        "month-days",
        rf"(?P<fm>{_MONTH})\s+(?P<f1>{_DAY}){_TO}(?P<f2>{_DAY})\b(?:,?\s+(?P<fy>{_LATER}))?",
    ),
    # "12 June 2019", "the 12th of June"
    ("day-month", rf"(?P<gd>{_DAY})\s+(?:of\s+)?(?P<gm>{_MONTH})(?:,?\s+(?P<gy>{_LATER}))?"),
    # "June 12, 2019"
    ("month-day", rf"(?P<hm>{_MONTH})\s+(?P<hd>{_DAY})\b(?!\s?per|\s?%)(?:,?\s+(?P<hy>{_LATER}))?"),
    # "April and May this year", "November 2013 and January 2014", "March and October 2019"
    (
        "months",
        rf"(?P<jlast>(?i:last)\s+)?(?P<jm1>{_MONTH})(?:\s+(?P<jy1>{_YEAR}))?(?P<jto>{_TO})(?:early\s|late\s|mid-|the\s(?:start|beginning|middle|end)\sof\s)?(?P<jm2>{_MONTH})(?:,?\s+(?:of\s+)?(?P<jy2>{_LATER}))?",
    ),
    # "April 2019", "April of this year", "April last year", "last April", "in April"
    (
        "month",
        rf"(?P<klast>(?i:last|this\ past)\s+)?(?P<km>{_MONTH})(?:,?\s+(?:of\s+)?(?P<ky>{_LATER}))?",
    ),
    # "spring 2019", "the spring of 2019", "last autumn", "this summer", "winter 2022-23"
    (
        "season",
        rf"(?:(?P<lw>(?i:last|this))\s+)?(?P<ls>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)\b(?:\s+term\b)?(?:\s+(?:of\s+)?(?P<ly>{_LATER})(?:[-–/]\d\d\b)?)?",
    ),
    # "2023-24", "2023/24": a school or financial year
    ("year-pair", rf"(?P<my>{_YEAR})[-–/](?P<my2>\d\d)\b"),
    # "2016"
    ("year", rf"(?P<ny>{_YEAR})"),
    # "two years ago", "six months earlier", "a fortnight ago"
    (
        "ago",
        rf"(?P<on>(?i:{_COUNT}|the(?=\syear\sbefore\b)))\s+(?P<ou>year|month|week|day|fortnight)s?\s+(?P<ow>ago|earlier|before(?!\s(?:Christmas|Easter|the\s(?!20|19)|its?\s|a\s|that\s\w|[A-Z]|being|she|he|they))|previously|later|afterwards|after(?=\s(?:it|they|being|having|its|their|an?|the|Ofsted|inspectors|inspection|that|which|[A-Z]\w+\s(?:was|were|had))\b)|on\sfrom|on(?=\ssince\b)|since(?=\s(?:the|its|their|inspect\w+|Ofsted|it|they|being|an?|that|[A-Z]\w+\s(?:was|were|had|last|first))\b))",
    ),
    # "last month", "this week", "earlier this year", "last year"
    (
        "relative",
        r"(?P<pw>(?i:(?:the\ )?(?:start|beginning|turn)\ of\ (?:the|this)|last|this|next|earlier\ this|later\ this|the\ previous|the\ following|the\ next|(?<=\b)that|the\ same))\s+(?P<pu>year|month|week)(?!\sof\s)",
    ),
    # "yesterday", "today"
    ("day-word", r"(?P<qw>[Yy]esterday|[Tt]oday|[Tt]omorrow)"),
    # "on Tuesday", "last Friday"
    ("weekday", rf"(?:(?i:on|last|this|next)\s+)(?P<rw>{_WEEKDAY})"),
)


def group(form: str) -> str:
    """Return the name of the group that holds a form's whole match."""
    return "form_" + form.replace("-", "_")


ANY = re.compile(
    r"(?:(?<![\w£$€.,/-])|(?<=\b[Mm]id-))(?:"
    + "|".join(f"(?P<{group(n)}>{p})" for n, p in FORMS)
    + r")(?!\w)",
)

# A bare "May" or "March" may be a verb or a name: "May Roe", "a march for jobs"
WORD_MONTH = re.compile(r"^(?:May|March|Mar|Jan)\b")
# "in May", "by early March", "since May"
BEFORE_MONTH = re.compile(
    r"\b(?:[Ii]n|of|[Ss]ince|until|[Bb]y|[Dd]uring|[Ff]rom|between|last|early|late|mid|and|to|on"
    r"|[Ff]or|each|every|before|[Aa]fter)[\s-]$"
)
# "the May inspection", "March's visit"
AFTER_MONTH = re.compile(
    r"^(?:['’]s)?\s(?:\w+\s)?(?:inspection|visit|report|letter|review|meeting|elections?)\b"
)
# "2016 children": a number of things, not a year
AFTER_COUNT = re.compile(
    r"\s+(?:children|people|families|cases|pupils|referrals|staff|homes|pounds|young)\b"
)
