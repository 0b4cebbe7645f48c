"""Keys of records: readable where an authority gave a code, else a hash of stable values.

Changing a recipe changes IRIs that people have quoted, so it is an entry of the changelog.
"""

import hashlib
import re
import unicodedata

_LENGTH = 16


def digest(*parts: str) -> str:
    """Return a short hash of values in their order."""
    joined = "\x1f".join(parts).encode("utf-8")
    return hashlib.sha256(joined).hexdigest()[:_LENGTH]


def slug(words: str) -> str:
    """Return words in lower case, plain letters, joined by hyphens.

    >>> slug("Máire O’Neill-Śmith")
    'maire-o-neill-smith'
    """
    plain = unicodedata.normalize("NFKD", words)
    kept = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", "-", kept).strip("-")


def council_key(gss: str) -> str:
    """Return a council's key, by its code of the Office for National Statistics."""
    return f"council/{gss}"


def agency_key(name: str, key: str | None) -> str:
    """Return a body's key: the reference table's, or a hash of its name."""
    return f"agency/{key}" if key else f"agency/{digest(slug(name))}"


def person_name_key(name: str) -> str:
    """Return what two printings of one name share: first and last word, without accents."""
    words = slug(name).split("-") if " " not in name else [slug(w) for w in name.split()]
    words = [w for w in words if w]
    return f"{words[0]} {words[-1]}" if len(words) > 1 else "".join(words)
