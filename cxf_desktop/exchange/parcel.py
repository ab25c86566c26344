"""One engagement with all that belongs to it, as it goes from library to library, whatever the file looks like."""

import datetime as dt
import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any

from pydantic import Field, StringConstraints, TypeAdapter, ValidationError

from cxf_desktop.domain.content import Format
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Id, Line, Model
from cxf_desktop.domain.questionnaires import Questionnaire
from cxf_desktop.domain.words import local
from cxf_desktop.exchange.archive import MEGABYTE
from cxf_desktop.exchange.errors import ExchangeError, shown
from cxf_desktop.exchange.images import check_image

LARGEST_DOCUMENT = 20 * MEGABYTE
LARGEST_TEMPLATE = 2 * MEGABYTE
LARGEST_FILE = 25 * 1024 * 1024
MOST_ENTRIES = 250_000
MOST_PARTS = 250_000
"""Objects and lists of a document, or of one entry: in memory each takes a hundred times its two letters."""
_MOST_VALUES_A_PART = 8
MOST_TEMPLATES = 1_000
MOST_FILES = 1_000

Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Progress = Callable[[float], None]
"""Hears the part that is done, 0 to 1; what it raises ends the work."""

_FOREIGN_NAME = re.compile(r'[/\\:*?"<>|]')


class EntryLine(Model):
    """An entry of a journal as a file holds it; ``hash`` is taken of all else and of ``previous``."""

    number: int = Field(ge=1, le=1_000_000_000)
    at: str = Field(max_length=40)
    author: str = Field(max_length=10_000)
    kind: str = Field(max_length=20)
    step: int = Field(ge=1, le=1_000_000_000)
    changes: list[Any]
    previous: Hash
    hash: Hash
    merged: tuple[Hash, ...] = Field((), max_length=100)


class TemplateLine(Model):
    """A template that belongs to an engagement, without its content."""

    hash: Hash
    kind: str
    id: Line


class FileLine(Model):
    """A file that belongs to an engagement, without its content."""

    hash: Hash
    name: str = Field(max_length=255)
    media_type: str = Field(max_length=100)


@dataclass(frozen=True)
class ParcelEntry:
    """An entry of a journal; ``changes`` as the text that its hash is taken of."""

    number: int
    at: dt.datetime
    author: str
    kind: str
    step: int
    changes: str
    previous: str
    hash: str
    merged: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the entry as a file holds it."""
        known: dict[str, Any] = {
            "number": self.number,
            "at": self.at.isoformat(),
            "author": self.author,
            "kind": self.kind,
            "step": self.step,
            "changes": json.loads(self.changes),
            "previous": self.previous,
            "hash": self.hash,
        }
        return {**known, "merged": list(self.merged)} if self.merged else known


@dataclass(frozen=True)
class ParcelTemplate:
    """A template as it was when it was used."""

    hash: str
    kind: str
    id: str
    content: str


@dataclass(frozen=True)
class ParcelFile:
    """A file that belongs to the engagement."""

    hash: str
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class Parcel:
    """An engagement, its journal, the entries that merges took into it, its templates and its files."""

    document: Engagement
    journal: tuple[ParcelEntry, ...]
    merged: tuple[ParcelEntry, ...] = ()
    templates: tuple[ParcelTemplate, ...] = ()
    files: tuple[ParcelFile, ...] = ()


def refused(file: str, place: str, en: str, de: str) -> ExchangeError:
    """Return the error at a place in a file: the name of a member, or of a part of the JSON."""
    part = shown(place)
    return ExchangeError.at(file, local(f"“{part}”: {en}", f"„{part}“: {de}"))


def read_entry(file: str, place: str, value: Any) -> ParcelEntry:
    """Return the entry that a file holds; whether it belongs into its chain is for others to say.

    Raises:
        ExchangeError: It is none.

    """
    try:
        line = _lines(EntryLine).validate_python(value)
        at = dt.datetime.fromisoformat(line.at)
        if at.utcoffset() is None or at.isoformat() != line.at or not 1970 <= at.year < 9000:
            raise ValueError("no moment")
        changes = json.dumps(line.changes, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        changes.encode(), line.author.encode()  # half letters have no hash
    except (ValueError, RecursionError, TypeError):
        raise refused(file, place, "is no entry of a journal", "ist kein Eintrag eines Journals") from None
    return ParcelEntry(
        line.number, at, line.author, line.kind, line.step, changes, line.previous, line.hash, line.merged
    )


def check_parts(file: str, place: str, data: bytes, most: int = MOST_PARTS) -> None:
    """Refuse JSON that would take far more memory than its length, before it is parsed.

    Raises:
        ExchangeError: It has too many parts.

    """
    if data.count(b"{") + data.count(b"[") > most or data.count(b",") > most * _MOST_VALUES_A_PART:
        raise refused(file, place, "has too many parts", "hat zu viele Teile")


def read_document(file: str, place: str, data: bytes) -> Engagement:
    """Return the engagement that a file holds.

    Raises:
        ExchangeError: It is none.

    """
    check_parts(file, place, data)
    try:
        return Engagement.model_validate_json(data)
    except ValidationError as error:
        where = ".".join(str(key) for key in error.errors(include_url=False, include_input=False)[0]["loc"])
        en, de = "is no engagement that this program knows", "ist kein Engagement, das dieses Programm kennt"
        at = f" ({shown(where)})" if where else ""
        raise refused(file, place, en + at, de + at) from None


def checked_template(file: str, place: str, template: ParcelTemplate, needed: Mapping[str, object]) -> ParcelTemplate:
    """Return a template that belongs to the engagement.

    Raises:
        ExchangeError: It is foreign, not what its hash says, or no template.

    """
    if template.hash not in needed:
        raise refused(file, place, "belongs to another engagement", "gehört zu einem anderen Engagement")
    if hashlib.sha256(template.content.encode()).hexdigest() != template.hash:
        raise refused(file, place, "is not what its name says", "ist nicht, was sein Name sagt")
    try:
        found = _KINDS[template.kind]().validate_json(template.content)
    except (ValidationError, KeyError):
        found = None
    if found is None or found.id != template.id:
        raise refused(file, place, "is no template", "ist keine Vorlage")
    return template


def checked_file(file: str, place: str, found: ParcelFile) -> ParcelFile:
    """Return a file that belongs to the engagement.

    Raises:
        ExchangeError: It is not what its hash says, its name leads somewhere else, or it is a picture that lies.

    """
    if hashlib.sha256(found.content).hexdigest() != found.hash:
        raise refused(file, place, "is not what its name says", "ist nicht, was sein Name sagt")
    name_fits = found.name.isprintable() and found.name.strip(". ") and not _FOREIGN_NAME.search(found.name)
    if not name_fits or not re.fullmatch(r"[a-z]+/[a-z0-9.+-]+", found.media_type):
        raise refused(file, place, "has a forbidden name", "hat einen unzulässigen Namen")
    try:
        check_image(found.content, found.name)
    except ExchangeError as error:
        raise refused(file, place, error.text.en, error.text.de) from error
    return found


def named_hashes(parcel_entries: "tuple[ParcelEntry, ...]") -> dict[str, None]:
    """Return all hashes that entries name in their changes: of templates, and of files."""
    return {found: None for entry in parcel_entries for found in re.findall(r'"([0-9a-f]{64})"', entry.changes)}


def newer_version(file: str, place: str, version: Any, program: Any) -> ExchangeError:
    """Return the error for a file of a newer program."""
    number = shown(str(version)[:20])
    by = f" ({shown(str(program)[:20])})" if isinstance(program, str) and program else ""
    return refused(
        file,
        place,
        f"has format {number}, written by a newer version of the program{by}",
        f"hat das Format {number} einer neueren Version des Programms{by}",
    )


def table_line(value: Any, kind: type[Model]) -> Any:
    """Return a line of a table of contents.

    Raises:
        ValueError: It is none.

    """
    return _lines(kind).validate_python(value)


@cache
def _lines(kind: type[Model]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


@cache
def _questionnaires() -> TypeAdapter[Any]:
    return TypeAdapter(Questionnaire)


@cache
def _formats() -> TypeAdapter[Any]:
    return TypeAdapter(Format)


_KINDS: Mapping[str, Callable[[], TypeAdapter[Any]]] = {"questionnaire": _questionnaires, "format": _formats}


__all__ = ["Id", "Parcel", "ParcelEntry", "ParcelFile", "ParcelTemplate", "Progress"]
