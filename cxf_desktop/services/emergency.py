"""Edits that could not be written: kept elsewhere until they can, or until the next start.

One file per engagement, in the user's folder for the state of programs, readable by its owner alone, and sealed with
the key of the library when that is protected. Neither its name nor what can be read of it says whose work it is.
"""

import json
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b, sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.paths import PathError, read

_FORMAT, _VERSION = "cxf-emergency", 1
_SEALED = b"CXFE\x01"
_NONCE = 12
_LARGEST = 50_000_000
MISSING: Final = MappingProxyType({"missing": True})
"""What stands where there is no such place: equal to no value of an engagement."""
_NAME_LENGTH = 20


@dataclass(frozen=True)
class Kept:
    """What one emergency file holds: the edits, and what stood at each path when it was made."""

    file: Path
    engagement: str
    edits: tuple[tuple[Edit, Any], ...]

    def fitting(self, document: Engagement) -> list[Edit]:
        """Return the edits whose field is as it was, and does not say so already."""
        return [edit for edit, before in self.edits if value_at(document, edit.path) == before != edit.value]

    def overtaken(self, document: Engagement) -> list[Edit]:
        """Return the edits whose field says something else by now: to be offered, never simply taken."""
        return [edit for edit, before in self.edits if value_at(document, edit.path) not in (before, edit.value)]


class EmergencyStore:
    """Writes, finds and removes the emergency files of one library."""

    def __init__(self, folders: Sequence[Path], library: Path, key: bytes | None) -> None:
        """Use the first of ``folders`` that can be written to."""
        self._folders = tuple(folders)
        self._library = sha256(os.fsencode(os.path.realpath(library))).hexdigest()[:_NAME_LENGTH]
        self._key = blake2b(key, digest_size=32, person=b"cxf emergency").digest() if key else None

    def keep(self, engagement: str, edits: Sequence[Edit], before: Mapping[str, Any]) -> bool:
        """Keep what could not be written; False when there is no room for it anywhere."""
        data = self._closed(_content(engagement, edits, before))
        for folder in self._folders:
            with suppress(OSError):
                _write(self._file(folder, engagement), data)
                return True
        return False

    def drop(self, engagement: str) -> None:
        """Remove the file of an engagement: everything is saved."""
        for folder in self._folders:
            with suppress(OSError):
                self._file(folder, engagement).unlink(missing_ok=True)

    def has_any(self) -> bool:
        """Tell whether anything was left behind for this library; cheap enough for every start."""
        return any(True for folder in self._folders for _ in folder.glob(f"{self._library}-*.json"))

    def kept(self) -> list[Kept]:
        """Return what was left behind; what cannot be read is passed over."""
        return list(self._kept(f"{self._library}-*.json"))

    def kept_of(self, engagement: str) -> list[Kept]:
        """Return what was left behind of one engagement, without what is only to be offered."""
        return list(self._kept(f"{self._library}-{_hash(engagement)}.json"))

    def settle(self, kept: Kept, overtaken: Sequence[Edit]) -> None:
        """Remove a file whose edits were taken in; what was overtaken is put aside, to be offered."""
        known = {edit.path: before for edit, before in kept.edits}
        if overtaken and kept.file.name.count("-") == 1:
            if self.put_aside(kept.engagement, overtaken, known):
                self.dismiss(kept)
        elif not overtaken:
            self.dismiss(kept)

    def put_aside(self, engagement: str, edits: Sequence[Edit], before: Mapping[str, Any]) -> bool:
        """Keep edits that are only to be offered; False when there is no room for them."""
        data = self._closed(_content(engagement, edits, before))
        name = f"{self._library}-{_hash(engagement)}-{os.urandom(4).hex()}.json"
        for folder in self._folders:
            with suppress(OSError):
                _write(folder / name, data)
                return True
        return False

    def dismiss(self, kept: Kept) -> None:
        """Remove a file: its edits were taken in, or nobody wants them."""
        with suppress(OSError):
            kept.file.unlink(missing_ok=True)

    # --- inner

    def _kept(self, pattern: str) -> Iterator[Kept]:
        for folder in self._folders:
            for file in sorted(folder.glob(pattern)):
                with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
                    if file.stat().st_size <= _LARGEST:
                        content = json.loads(self._opened(file.read_bytes()).decode("utf-8", "surrogatepass"))
                        yield Kept(file, str(content["engagement"]), tuple(map(_edit, content["edits"])))

    def _file(self, folder: Path, engagement: str) -> Path:
        return folder / f"{self._library}-{_hash(engagement)}.json"

    def _closed(self, data: bytes) -> bytes:
        if self._key is None:
            return data
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        nonce = os.urandom(_NONCE)
        return _SEALED + nonce + ChaCha20Poly1305(self._key).encrypt(nonce, data, _SEALED)

    def _opened(self, data: bytes) -> bytes:
        if not data.startswith(_SEALED):
            return data
        if self._key is None:
            raise ValueError("it is sealed")
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        nonce, sealed = data[len(_SEALED) :][:_NONCE], data[len(_SEALED) + _NONCE :]
        try:
            return ChaCha20Poly1305(self._key).decrypt(nonce, sealed, _SEALED)
        except InvalidTag as error:
            raise ValueError("it is sealed with another key") from error


def _content(engagement: str, edits: Sequence[Edit], before: Mapping[str, Any]) -> bytes:
    rows = [{**edit.model_dump(mode="json"), "before": before.get(edit.path)} for edit in edits]
    content = {"format": _FORMAT, "version": _VERSION, "engagement": engagement, "edits": rows}
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _hash(engagement: str) -> str:
    return sha256(engagement.encode("utf-8", "surrogatepass")).hexdigest()[:_NAME_LENGTH]


def value_at(document: Engagement, path: str) -> Any:
    """Return what stands at a path, as JSON; something that no value equals where there is nothing."""
    try:
        return read(document, path)
    except PathError:
        return dict(MISSING)


def _edit(row: Any) -> tuple[Edit, Any]:
    return Edit(path=row["path"], value=row["value"], index=row.get("index")), row["before"]


def _write(file: Path, data: bytes) -> None:
    """Put a file in place that was its owner's alone from the first byte on."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise
