"""Gold files: the facts that a person found in one article, one JSON file an article.

The files' key ``statements`` holds what this program calls quotations.
"""

from pathlib import Path

import msgspec

from kg.errors import SettingsError


class GoldCouncil(msgspec.Struct, frozen=True):
    """A council by its short name."""

    name: str
    gss: str | None = None


class GoldRole(msgspec.Struct, frozen=True):
    """A role in the article's words."""

    title: str
    organisation: str | None = None


class GoldPerson(msgspec.Struct, frozen=True):
    """A person by the bare name, and the roles the article gives."""

    name: str
    roles: tuple[GoldRole, ...] = ()


class GoldInspection(msgspec.Struct, frozen=True):
    """An inspection; ``id`` is local to the file. ``when`` is None where the text does not say."""

    id: str
    council: str | None
    type: str
    when: str | None = None


class GoldJudgement(msgspec.Struct, frozen=True):
    """A grade given to an area by the inspection with that ``id``."""

    inspection: str
    area: str
    grade: str


class GoldFinding(msgspec.Struct, frozen=True):
    """What inspectors found; ``sentence`` holds the sentence's first eight words."""

    polarity: str
    sentence: str


class GoldQuotation(msgspec.Struct, frozen=True):
    """Words of a speaker; ``first_words`` holds the first six of them."""

    speaker: str | None
    kind: str
    first_words: str


class Gold(msgspec.Struct, frozen=True, rename={"quotations": "statements"}):
    """The facts that one article's text states, and the hard points of language it shows."""

    relevant: bool
    councils: tuple[GoldCouncil, ...] = ()
    people: tuple[GoldPerson, ...] = ()
    inspections: tuple[GoldInspection, ...] = ()
    judgements: tuple[GoldJudgement, ...] = ()
    findings: tuple[GoldFinding, ...] = ()
    quotations: tuple[GoldQuotation, ...] = ()
    services: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    phenomena: tuple[str, ...] = ()


def parse(data: bytes, name: str) -> Gold:
    """Return the gold of one file's bytes; ``name`` is the file's name, for the message.

    Raises:
        SettingsError: The bytes are not a gold file, or a judgement names no inspection of it.
    """
    try:
        gold = msgspec.json.decode(data, type=Gold)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        message = f"{name} is not a gold file: {error}"
        raise SettingsError(message) from error
    known = {inspection.id for inspection in gold.inspections}
    for judgement in gold.judgements:
        if judgement.inspection not in known:
            message = (
                f"{name}: a judgement is of the inspection {judgement.inspection!r}, "
                f"which the file does not list."
            )
            raise SettingsError(message)
    return gold


def load(folder: Path) -> dict[str, Gold]:
    """Return the gold of every ``.json`` file in a folder, by the article's name, sorted.

    Raises:
        SettingsError: There is no such folder, or no gold file in it, or a damaged one.
    """
    if not folder.is_dir():
        message = f"There is no folder {folder}. Give the folder that holds the gold files."
        raise SettingsError(message)
    files = sorted(folder.glob("*.json"), key=lambda file: file.name)
    if not files:
        message = f"{folder} holds no gold file (one .json an article, named as the article)."
        raise SettingsError(message)
    return {file.stem: parse(file.read_bytes(), file.name) for file in files}
