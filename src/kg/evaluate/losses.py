"""The written record of the losses that were accepted, each under its reason."""

from collections.abc import Sequence

from kg.evaluate.compare import Change

FILE = "losses.md"
"""The record's name; it stands beside the baseline."""

_HEAD = """\
# Accepted losses

What the reading once had right and has no longer, or has read falsely since, under the reason
for which it was accepted. `make baseline REASON="…"` writes this file, the newest at the end.
Facts and articles of the held part are told as hashes.
"""


def recorded(text: str, part: str, losses: Sequence[Change], reason: str) -> str:
    """Return the record's text with further losses of a part added under their reason."""
    if not losses:
        return text
    heading = f"## {' '.join(reason.split())}"
    done = text or _HEAD
    headings = [line for line in done.splitlines() if line.startswith("## ")]
    if headings[-1:] != [heading]:
        done = f"{done}\n{heading}\n\n"
    return done + "".join(f"- {line}\n" for loss in losses for line in _lines(part, loss))


def _lines(part: str, loss: Change) -> list[str]:
    place = f"{part}, {loss.article}, {loss.kind}"
    lines = [f"{place}: no longer right: {label}" for label in loss.lost]
    if loss.now > loss.before:
        lines.append(f"{place}: false facts: {loss.now}, were {loss.before}")
    return lines
