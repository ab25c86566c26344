"""Bundles (``.cxf``): a zip file with one engagement, the same bytes for the same content.

``manifest.json`` names every other member with size and SHA-256; ``journal.jsonl`` has an entry on each line,
``merged.jsonl`` the entries that merges took in, ``document.json`` the engagement as it is; ``templates/HASH.json`` and
``attachments/HASH`` are what belongs to it. What a reader refuses is named with its member; nothing is unpacked.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from pydantic import Field

from cxf_desktop.domain.model import Id, Model
from cxf_desktop.domain.words import local
from cxf_desktop.exchange import parcel as parts
from cxf_desktop.exchange.archive import MEGABYTE, Archive, ArchiveLimits, checked_content, read_file
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.parcel import FileLine, Hash, Parcel, ParcelEntry, ParcelFile, ParcelTemplate, refused
from cxf_desktop.exchange.sealing import is_sealed, seal, unseal

FORMAT = "cxf-bundle"
VERSION = 1
LIMITS = ArchiveLimits(file=64 * MEGABYTE, total=150 * MEGABYTE)
"""A sealed file is there twice while it is opened, and nothing that comes in may take more than 200 MB."""
LONGEST_LINE = 20 * MEGABYTE
_SQUEEZED = 50
"""A member that could be squeezed further than that is stored as it is: readers refuse 100."""

MANIFEST, JOURNAL, MERGED, DOCUMENT = "manifest.json", "journal.jsonl", "merged.jsonl", "document.json"


class MemberLine(Model):
    """What the manifest says of a member."""

    sha256: Hash
    size: int = Field(ge=0)


class Manifest(Model):
    """The table of contents of a bundle."""

    format: str
    version: int
    program: str = Field(max_length=100)
    engagement: Id
    templates: tuple[parts.TemplateLine, ...] = Field((), max_length=parts.MOST_TEMPLATES)
    attachments: tuple[FileLine, ...] = Field((), max_length=parts.MOST_FILES)
    members: dict[str, MemberLine]


# --- out ------------------------------------------------------------------------------------------------------------


def bundle_bytes(parcel: Parcel, program: str, passphrase: str | None = None) -> bytes:
    """Return an engagement as a bundle, sealed when there is a passphrase.

    Raises:
        ExchangeError: It is larger than a reader would take.

    """
    members = dict(_members(parcel))
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "program": program,
        "engagement": parcel.document.id,
        "templates": [{"hash": each.hash, "kind": each.kind, "id": each.id} for each in parcel.templates],
        "attachments": [{"hash": each.hash, "name": each.name, "media_type": each.media_type} for each in parcel.files],
        "members": {name: {"sha256": _sha256(data), "size": len(data)} for name, data in members.items()},
    }
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        _put(archive, MANIFEST, _json(manifest))
        for name, data in members.items():
            _put(archive, name, data)
    data = seal(content.getvalue(), passphrase) if passphrase else content.getvalue()
    if len(data) > LIMITS.file or sum(map(len, members.values())) > LIMITS.total:
        most = LIMITS.file // MEGABYTE
        message = local(
            f"the engagement is too large for a bundle of {most} MB; some of its files have to go first",
            f"das Engagement ist zu groß für ein Bundle von {most} MB; zuerst müssen einige seiner Dateien weg",
        )
        raise ExchangeError.at(parcel.document.title, message)
    return data


def _members(parcel: Parcel) -> Iterator[tuple[str, bytes]]:
    yield DOCUMENT, _json(parcel.document.model_dump(mode="json"))
    yield JOURNAL, _lines(parcel.journal)
    if parcel.merged:
        yield MERGED, _lines(parcel.merged)
    for template in parcel.templates:
        yield f"templates/{template.hash}.json", template.content.encode()
    for file in parcel.files:
        yield f"attachments/{file.hash}", file.content


def _lines(entries: Sequence[ParcelEntry]) -> bytes:
    rows = (json.dumps(entry.as_json(), ensure_ascii=False, separators=(",", ":")) for entry in entries)
    return "".join(f"{row}\n" for row in rows).encode()


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    """Add a member that says nothing of when and where it was made."""
    import zlib

    member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.create_system = 3
    member.external_attr = 0o600 << 16
    few = len(zlib.compress(data)) * _SQUEEZED < len(data)
    member.compress_type = zipfile.ZIP_STORED if few else zipfile.ZIP_DEFLATED
    archive.writestr(member, data)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


# --- in -------------------------------------------------------------------------------------------------------------


def read_bundle(path: Path, passphrase: str | None = None, name: str = "") -> Parcel:
    """Return what a bundle holds; whether its journal leads to its document is for others to say.

    Raises:
        ExchangeError: It is no bundle, or not one that is safe to read; file and member are named.

    """
    data = read_file(path, LIMITS.file)
    file = name or path.name
    if is_sealed(data[:64]):
        data = unseal(file, data, passphrase)
    return _Reader(checked_content(file, data, LIMITS)).parcel()


class _Reader:
    """Reads one bundle, member by member."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._file = archive.file

    def parcel(self) -> Parcel:
        manifest = self._manifest()
        self._check_members(manifest)
        document = parts.read_document(self._file, DOCUMENT, self._archive.read(DOCUMENT, parts.LARGEST_DOCUMENT))
        if document.id != manifest.engagement:
            raise refused(
                self._file, DOCUMENT, "is another engagement than the manifest says", "ist ein anderes Engagement"
            )
        journal = tuple(self._entries(JOURNAL))
        merged = tuple(self._entries(MERGED)) if MERGED in manifest.members else ()
        needed = parts.named_hashes((*journal, *merged))
        templates = tuple(self._template(line, needed) for line in manifest.templates)
        return Parcel(document, journal, merged, templates, tuple(map(self._attachment, manifest.attachments)))

    def _manifest(self) -> Manifest:
        if MANIFEST not in self._archive.names:
            message = local("this is no bundle: it has no manifest", "das ist kein Bundle: ihm fehlt das Manifest")
            raise ExchangeError.at(self._file, message)
        try:
            value = json.loads(self._archive.read(MANIFEST))
            version, kind = value["version"], value["format"]
        except (ValueError, KeyError, TypeError, RecursionError):
            version, kind = 0, None
        if kind == FORMAT and type(version) is int and version > VERSION:
            raise parts.newer_version(self._file, MANIFEST, version, value.get("program"))
        try:
            if kind != FORMAT or version != VERSION:
                raise ValueError("another format")
            manifest: Manifest = parts.table_line(value, Manifest)
        except (ValueError, RecursionError):
            raise self._refused(MANIFEST, "is no manifest of a bundle", "ist kein Manifest eines Bundles") from None
        return manifest

    def _check_members(self, manifest: Manifest) -> None:
        there = set(self._archive.names) - {MANIFEST}
        wanted = {DOCUMENT, JOURNAL, *({MERGED} & set(manifest.members))}
        wanted |= {f"templates/{line.hash}.json" for line in manifest.templates}
        wanted |= {f"attachments/{line.hash}" for line in manifest.attachments}
        for name in sorted(wanted - there):
            raise self._refused(name, "is missing", "fehlt")
        for name in sorted(there - wanted) or sorted(set(manifest.members) - wanted):
            raise self._refused(name, "does not belong into a bundle", "gehört nicht in ein Bundle")
        for name in sorted(wanted):
            self._check_hash(name, manifest.members.get(name))

    def _check_hash(self, name: str, line: MemberLine | None) -> None:
        digest = hashlib.sha256()
        for chunk in self._archive.chunks(name):
            digest.update(chunk)
        if line is None or line.size != self._archive.size(name) or line.sha256 != digest.hexdigest():
            raise self._refused(name, "is not what the manifest says", "ist nicht, was das Manifest sagt")

    def _entries(self, member: str) -> Iterator[ParcelEntry]:
        for number, line in enumerate(self._lines(member), start=1):
            place = f"{member}:{number}"
            if number > parts.MOST_ENTRIES:
                raise self._refused(member, "has too many entries", "hat zu viele Einträge")
            parts.check_parts(self._file, place, line)
            try:
                value = json.loads(line)
            except (ValueError, RecursionError):
                value = None
            yield parts.read_entry(self._file, place, value)

    def _lines(self, member: str) -> Iterator[bytes]:
        rest = b""
        for chunk in self._archive.chunks(member):
            *lines, rest = (rest + chunk).split(b"\n")
            yield from lines
            if len(rest) > LONGEST_LINE:
                raise self._refused(member, "has a line without end", "hat eine Zeile ohne Ende")
        if rest:
            yield rest

    def _template(self, line: parts.TemplateLine, needed: dict[str, None]) -> ParcelTemplate:
        place = f"templates/{line.hash}.json"
        content = self._archive.read(place, parts.LARGEST_TEMPLATE)
        try:
            found = ParcelTemplate(line.hash, line.kind, line.id, content.decode())
        except UnicodeDecodeError:
            raise self._refused(place, "is no template", "ist keine Vorlage") from None
        return parts.checked_template(self._file, place, found, needed)

    def _attachment(self, line: FileLine) -> ParcelFile:
        place = f"attachments/{line.hash}"
        content = self._archive.read(place, parts.LARGEST_FILE)
        return parts.checked_file(self._file, place, ParcelFile(line.hash, line.name, line.media_type, content))

    def _refused(self, member: str, en: str, de: str) -> ExchangeError:
        return refused(self._file, member, en, de)
