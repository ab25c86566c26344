"""One engagement as one JSON file, with nothing left out: for other programs, and for the day after this one.

``docs/formats.md`` describes it. The entries are those of a bundle's journal, a template is the text that its hash is
taken of, a file is in Base64.
"""

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cxf_desktop.domain.model import Model
from cxf_desktop.domain.words import local
from cxf_desktop.exchange import parcel as parts
from cxf_desktop.exchange.archive import MEGABYTE, read_file
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.parcel import FileLine, Parcel, ParcelEntry, ParcelFile, ParcelTemplate, TemplateLine

FORMAT = "cxf-engagement"
VERSION = 1
LARGEST = 100 * MEGABYTE
_MOST_PARTS = 4 * parts.MOST_ENTRIES
"""Objects and lists of the whole file; an entry of the journal has three."""
_KEYS = frozenset(
    {"format", "version", "program", "document", "journal", "merged_journals", "templates", "attachments"}
)


def json_bytes(parcel: Parcel, program: str) -> bytes:
    """Return an engagement as a JSON file."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "program": program,
        "document": parcel.document.model_dump(mode="json"),
        "journal": [entry.as_json() for entry in parcel.journal],
        "merged_journals": [entry.as_json() for entry in parcel.merged],
        "templates": [
            {"hash": each.hash, "kind": each.kind, "id": each.id, "content": each.content} for each in parcel.templates
        ],
        "attachments": [
            {
                "hash": each.hash,
                "name": each.name,
                "media_type": each.media_type,
                "content": base64.b64encode(each.content).decode(),
            }
            for each in parcel.files
        ],
    }
    data = (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()
    if len(data) > LARGEST:
        most = LARGEST // MEGABYTE
        message = local(
            f"the engagement is too large for a JSON file of {most} MB",
            f"das Engagement ist zu groß für eine JSON-Datei von {most} MB",
        )
        raise ExchangeError.at(parcel.document.title, message)
    return data


def read_json(path: Path, name: str = "") -> Parcel:
    """Return what a JSON file holds; whether its journal leads to its document is for others to say.

    Raises:
        ExchangeError: It is no engagement as JSON; file and place are named.

    """
    file = name or path.name
    whole = _whole(file, read_file(path, LARGEST))
    document = parts.read_document(file, "document", json.dumps(whole.get("document")).encode())
    journal = tuple(_entries(file, "journal", whole))
    merged = tuple(_entries(file, "merged_journals", whole))
    needed = parts.named_hashes((*journal, *merged))
    templates: list[ParcelTemplate] = []
    for place, line, content in _contents(file, "templates", whole, TemplateLine, parts.MOST_TEMPLATES):
        template = ParcelTemplate(line.hash, line.kind, line.id, content)
        templates.append(parts.checked_template(file, place, template, needed))
    files: list[ParcelFile] = []
    for place, line, content in _contents(file, "attachments", whole, FileLine, parts.MOST_FILES):
        try:
            data = base64.b64decode(content, validate=True)
        except ValueError:
            raise _refused(file, place, "is no Base64", "ist kein Base64") from None
        files.append(parts.checked_file(file, place, ParcelFile(line.hash, line.name, line.media_type, data)))
    return Parcel(document, journal, merged, tuple(templates), tuple(files))


def _whole(file: str, data: bytes) -> dict[str, Any]:
    parts.check_parts(file, "JSON", data, _MOST_PARTS)
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        raise ExchangeError.at(file, local("this is no JSON", "das ist kein JSON")) from None
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        message = local("this is no engagement as JSON", "das ist kein Engagement als JSON")
        raise ExchangeError.at(file, message)
    version = whole.get("version")
    if type(version) is int and version > VERSION:
        raise parts.newer_version(file, "version", version, whole.get("program"))
    if version != VERSION:
        raise _refused(file, "version", "is none that there was", "gab es nie")
    for key in sorted(set(whole) - _KEYS):
        raise _refused(file, key, "does not belong here", "gehört nicht hierher")
    return whole


def _list(file: str, key: str, whole: dict[str, Any], most: int) -> list[Any]:
    found = whole.get(key, [])
    if not isinstance(found, list):
        raise _refused(file, key, "is no list", "ist keine Liste")
    if len(found) > most:
        raise _refused(file, key, "has too many entries", "hat zu viele Einträge")
    return found


def _entries(file: str, key: str, whole: dict[str, Any]) -> Iterator[ParcelEntry]:
    for number, value in enumerate(_list(file, key, whole, parts.MOST_ENTRIES), start=1):
        yield parts.read_entry(file, f"{key}:{number}", value)


def _contents(
    file: str, key: str, whole: dict[str, Any], kind: type[Model], most: int
) -> Iterator[tuple[str, Any, str]]:
    for number, value in enumerate(_list(file, key, whole, most), start=1):
        place = f"{key}:{number}"
        try:
            content = value["content"]
            line = kind.model_validate({name: part for name, part in value.items() if name != "content"})
            if not isinstance(content, str):
                raise TypeError("no text")
            content.encode()  # half letters have no hash
        except (ValueError, KeyError, TypeError, AttributeError):
            raise _refused(file, place, "does not say what it is", "sagt nicht, was es ist") from None
        yield place, line, content


def _refused(file: str, place: str, en: str, de: str) -> ExchangeError:
    return parts.refused(file, place, en, de)
