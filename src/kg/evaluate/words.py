"""When two people would call a name, a title or a sentence the same."""

import re
import unicodedata

# children's -> children, councils' -> councils: the possessive tells no titles apart
_POSSESSIVE = re.compile(r"['’]s?\b|(?<=s)['’]")
_WORD = re.compile(r"\w+")
_LINKING = frozenset({"of", "the", "for", "and", "to", "in", "at", "a", "an", "on"})


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text without case, accents, punctuation and kinds of quote mark."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("'", "")
    return tuple(_WORD.findall(plain))


def title_words(title: str) -> frozenset[str]:
    """Return the words of a role's title that tell it from other titles."""
    return frozenset(words(_POSSESSIVE.sub("", title.casefold()))) - _LINKING


def same_name(wanted: str, found: str) -> bool:
    """Say whether two names of a thing agree, a leading *the* aside."""
    return _bare(wanted) == _bare(found)


def same_person(wanted: str, found: str) -> bool:
    """Say whether two names share the surname and one more word, or the surname they only have."""
    ours, theirs = words(found), words(wanted)
    if not ours or not theirs or ours[-1] != theirs[-1]:
        return False
    return len(theirs) == 1 or bool(set(theirs[:-1]) & set(ours[:-1]))


def same_title(wanted: str, found: str) -> bool:
    """Say whether a title has most words of the wanted one."""
    need = title_words(wanted)
    return 2 * len(need & title_words(found)) > len(need)


def same_speaker(wanted: str, found: str) -> bool:
    """Say whether two names end alike or are one name: a speaker may go by the surname alone."""
    ours, theirs = words(found), words(wanted)
    if not ours or not theirs:
        return ours == theirs
    return ours[-1] == theirs[-1] or same_name(wanted, found)


def start(text: str, count: int) -> str:
    """Return the first ``count`` words of a text, set plainly."""
    return " ".join(words(text)[:count])


def begins(wanted: str, found: str) -> bool:
    """Say whether the plain words ``found`` begin with the plain words ``wanted``."""
    return bool(wanted) and (found == wanted or found.startswith(f"{wanted} "))


def _bare(name: str) -> tuple[str, ...]:
    every = words(name)
    return every[1:] if len(every) > 1 and every[0] == "the" else every
