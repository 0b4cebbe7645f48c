"""The baseline: what was right, and how much was false, when it was last written down."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import msgspec

from kg.errors import SettingsError
from kg.evaluate.score import Scores

OPEN, HELD = "open", "held"
_HASH_LENGTH = 12


class Standing(msgspec.Struct, frozen=True):
    """What one article has of one kind: the right facts, and how many are false."""

    right: tuple[str, ...] = ()
    false: int = 0


Part = Mapping[str, Mapping[str, Standing]]
"""A part of the corpus: each article's standing, kind by kind."""


def part_of(gold_dir: Path) -> str:
    """Return which part a gold folder is: ``held`` where it stands in a folder of that name."""
    return HELD if gold_dir.resolve().parent.name == HELD else OPEN


def token(*words: str) -> str:
    """Return a hash that stands for an article's name, or a fact of it, without telling it."""
    return sha256("\n".join(words).encode()).hexdigest()[:_HASH_LENGTH]


def standing(scores: Scores, part: str) -> dict[str, dict[str, Standing]]:
    """Return what a baseline keeps of the scores; of the held part, hashes in place of words."""
    kept: dict[str, dict[str, Standing]] = {}
    for outcome in scores.outcomes:
        article, right = outcome.article, outcome.right
        if part == HELD:
            right = tuple(token(article, outcome.kind, label) for label in right)
            article = token(article)
        kinds = kept.setdefault(article, {})
        if right or outcome.false:
            kinds[outcome.kind] = Standing(right=tuple(sorted(right)), false=len(outcome.false))
    return kept


def names(scores: Scores, part: str) -> dict[str, str]:
    """Return what each hash of the held part stands for, as far as gold and articles tell."""
    if part != HELD:
        return {}
    told = {token(outcome.article): outcome.article for outcome in scores.outcomes}
    for outcome in scores.outcomes:
        for label in (*outcome.right, *outcome.missed):
            told[token(outcome.article, outcome.kind, label)] = label
    return told


def load(file: Path) -> dict[str, dict[str, dict[str, Standing]]]:
    """Return the baseline of each part.

    Raises:
        SettingsError: The file is not there, or it is no baseline.
    """
    try:
        return msgspec.json.decode(
            file.read_bytes(), type=dict[str, dict[str, dict[str, Standing]]]
        )
    except OSError as error:
        message = (
            f"There is no baseline {file}. Write one: kg evaluate … --baseline {file} --accept ''."
        )
        raise SettingsError(message) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        message = f"{file} is not a baseline: {error}"
        raise SettingsError(message) from error


def dump(parts: Mapping[str, Part]) -> bytes:
    """Return the baseline file's bytes: sorted, a fact a line, so that a change reads as one."""
    body = {
        part: {
            article: {kind: {"right": list(s.right), "false": s.false} for kind, s in kinds.items()}
            for article, kinds in articles.items()
        }
        for part, articles in parts.items()
    }
    return (json.dumps(body, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()
