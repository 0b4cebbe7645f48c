"""How each sort of thing is drawn: a shape and a colour of its own.

The colours are Okabe and Ito's, which people with any colour vision can tell apart; no meaning
rests on colour alone, since shapes differ and a grade is always written out.
"""

from dataclasses import dataclass
from typing import Final

from kg.model.terms import Grade, Polarity

BLUE: Final = "#0072b2"
SKY: Final = "#56b4e9"
GREEN: Final = "#009e73"
ORANGE: Final = "#e69f00"
YELLOW: Final = "#f0e442"
VERMILION: Final = "#d55e00"
PURPLE: Final = "#cc79a7"
NAVY: Final = "#12395b"
GREY: Final = "#8a8f98"
_LIGHT: Final = 0.18
"""The lightness from which black is easier to read on a colour than white."""
BLACK: Final = "#111111"
WHITE: Final = "#ffffff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the things of one category are drawn, and its line in the legend.

    ``shape`` is one of vis-network's, ``heading`` the part of the legend, ``one`` and ``many`` the
    words for one thing and several, ``size`` a radius and ``font`` a text height in pixels.
    """

    key: str
    heading: str
    one: str
    many: str
    colour: str
    shape: str
    size: int
    font: int

    @property
    def ink(self) -> str:
        """The colour, black or white, in which text is readable on this look's colour."""
        return BLACK if _luminance(self.colour) > _LIGHT else WHITE


GRADES: Final[dict[Grade, str]] = {
    Grade.OUTSTANDING: BLUE,
    Grade.EXCELLENT: BLUE,
    Grade.VERY_GOOD: SKY,
    Grade.GOOD: GREEN,
    Grade.REQUIRES_IMPROVEMENT: ORANGE,
    Grade.ADEQUATE: YELLOW,
    Grade.WEAK: ORANGE,
    Grade.POOR: VERMILION,
    Grade.INADEQUATE: VERMILION,
    Grade.UNSATISFACTORY: VERMILION,
}

_POLARITIES: Final = (
    (Polarity.STRENGTH, "strength", "strengths", GREEN, "triangle"),
    (Polarity.WEAKNESS, "weakness", "weaknesses", VERMILION, "triangleDown"),
    (Polarity.MIXED, "mixed finding", "mixed findings", ORANGE, "diamond"),
)

# key, heading, one, many, colour, shape, size, font
_FIXED: Final = (
    ("council", "Who and what", "council", "councils", NAVY, "box", 30, 46),
    ("inspection", "Who and what", "inspection", "inspections", SKY, "diamond", 20, 18),
    ("person", "Who and what", "person", "people", PURPLE, "dot", 13, 16),
    ("service", "Who and what", "service", "services", GREEN, "square", 10, 14),
    ("agency", "Who and what", "other body", "other bodies", SKY, "hexagon", 12, 15),
    ("quotation", "Said and asked for", "quotation", "quotations", PURPLE, "ellipse", 12, 14),
    (
        "recommendation",
        "Said and asked for",
        "recommendation",
        "recommendations",
        YELLOW,
        "star",
        11,
        14,
    ),
    ("source", "Where it was read", "source", "sources", GREY, "custom", 12, 14),
    ("conflict", "Where it was read", "disagreement", "disagreements", YELLOW, "box", 12, 14),
)


def finding(polarity: str) -> str:
    """Return the category of a finding of this polarity."""
    return f"finding {polarity}"


def judgement(grade: str) -> str:
    """Return the category of a judgement with this grade."""
    return f"grade {grade}"


def _all() -> dict[str, Look]:
    looks = [
        Look(key=k, heading=h, one=o, many=m, colour=c, shape=s, size=z, font=f)
        for k, h, o, m, c, s, z, f in _FIXED
    ]
    grades = [
        Look(
            key=judgement(grade),
            heading="Grades",
            one=f"{grade}",
            many=f"{grade}",
            colour=colour,
            shape="box",
            size=12,
            font=16,
        )
        for grade, colour in GRADES.items()
    ]
    findings = [
        Look(
            key=finding(polarity),
            heading="What inspectors found",
            one=one,
            many=many,
            colour=colour,
            shape=shape,
            size=9,
            font=14,
        )
        for polarity, one, many, colour, shape in _POLARITIES
    ]
    return {look.key: look for look in (*looks[:5], *grades, *findings, *looks[5:])}


def _luminance(colour: str) -> float:
    """Return how light a colour is to the eye, from 0 to 1, as WCAG reckons it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 (sRGB's knee)
        for p in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


LOOKS: Final[dict[str, Look]] = _all()
"""Every look by its category, in the order of the legend."""
