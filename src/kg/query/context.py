"""What stands around words in their paragraph."""

_REACH = 160
"""How many characters of context are shown on each side."""


def before(text: str, start: int) -> str:
    """Return what stands before a place in its paragraph, from a word's beginning on."""
    line = text.rfind("\n", 0, start) + 1
    if line >= start - _REACH:
        return text[line:start]
    space = text.find(" ", start - _REACH, start)
    return f"…{text[space:start]}" if space >= 0 else f"…{text[start - _REACH : start]}"


def after(text: str, end: int) -> str:
    """Return what stands after a place in its paragraph, up to a word's end."""
    line = text.find("\n", end)
    stop = line if line >= 0 else len(text)
    if stop <= end + _REACH:
        return text[end:stop]
    space = text.rfind(" ", end, end + _REACH)
    return f"{text[end:space]} …" if space >= 0 else f"{text[end : end + _REACH]}…"
