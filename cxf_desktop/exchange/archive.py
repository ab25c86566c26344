"""Opens a zip file that nobody trusts: size, names and every member are checked before anything in it is read.

Declared sizes may lie. Python's zipfile never inflates a member past its declared size and compares the checksum at its
end. So the declared sizes are added up first, and then every member is inflated once, into nothing: all else is safe.
"""

import lzma
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from cxf_desktop.domain.words import LocalText, local
from cxf_desktop.exchange.errors import ExchangeError, shown

MEGABYTE = 1_000_000
CHUNK = 1 << 18

DAMAGED = local("the file is damaged", "die Datei ist beschädigt")
_UNUSUAL = local("the file is compressed in an unusual way", "die Datei ist auf ungewöhnliche Weise komprimiert")
_END = b"PK\x05\x06"
_END_LENGTH = 22
"""The record at the end of a zip file, which says how long the directory before it is."""
_LARGE_LOCATOR = b"PK\x06\x07"
"""Stands before it in files over 4 GB and leads to other numbers."""
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    OSError,
    ValueError,
    RuntimeError,
)
"""What zipfile raises for damaged files."""


@dataclass(frozen=True)
class ArchiveLimits:
    """How large an archive may be."""

    file: int = 50 * MEGABYTE
    total: int = 100 * MEGABYTE
    ratio: int = 100
    small: int = 256_000
    """A member up to this size may be squeezed as much as it likes: printer settings are mostly zeros."""
    directory: int = 1 * MEGABYTE
    """What lists the members; zipfile goes through it field by field."""


LIMITS = ArchiveLimits()


class Archive:
    """A zip file that passed the checks, held in memory."""

    def __init__(self, file: str, opened: zipfile.ZipFile) -> None:
        self.file = file
        self._zip = opened
        self._names = {info.filename.casefold(): info.filename for info in opened.infolist() if not info.is_dir()}

    @property
    def names(self) -> tuple[str, ...]:
        """Every member but folders, in the order of the file."""
        return tuple(self._names.values())

    def find(self, name: str) -> str | None:
        """Return the member of that name, in whatever case; None when there is none."""
        return self._names.get(name.casefold())

    def size(self, name: str) -> int:
        """Return how many bytes a member inflates to."""
        return self._zip.getinfo(name).file_size

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a member piece by piece."""
        try:
            with self._zip.open(name) as member:
                while chunk := member.read(CHUNK):
                    yield chunk
        except _BROKEN:
            raise ExchangeError.at(self.file, DAMAGED) from None

    def read(self, name: str, limit: int = MEGABYTE) -> bytes:
        """Return a whole member.

        Raises:
            ExchangeError: It is longer than ``limit``.

        """
        if self.size(name) > limit:
            raise ExchangeError.at(self.file, _too_large_member(name, limit))
        return b"".join(self.chunks(name))


def read_file(path: Path, limit: int = LIMITS.file) -> bytes:
    """Return what a file holds.

    Raises:
        ExchangeError: It is missing, no ordinary file, empty, too large or not to be read.

    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ExchangeError.at(path, local("this is a folder, not a file", "das ist ein Ordner, keine Datei"))
        if not stat.S_ISREG(status.st_mode):
            raise ExchangeError.at(path, local("this is not an ordinary file", "das ist keine gewöhnliche Datei"))
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise ExchangeError.at(path, local("there is no such file", "es gibt keine solche Datei")) from None
    except (OSError, ValueError):
        message = local(
            "the file cannot be read; may it be opened?", "die Datei lässt sich nicht lesen; dürfen Sie sie öffnen?"
        )
        raise ExchangeError.at(path, message) from None
    if not data:
        raise ExchangeError.at(path, local("the file is empty", "die Datei ist leer"))
    if len(data) > limit:
        size = limit // MEGABYTE
        raise ExchangeError.at(path, local(f"the file is larger than {size} MB", f"die Datei ist größer als {size} MB"))
    return data


def checked_archive(path: Path, limits: ArchiveLimits = LIMITS) -> Archive:
    """Open the zip file at a path, when it is safe to read.

    Raises:
        ExchangeError: It is not, and why.

    """
    return checked_content(path.name, read_file(path, limits.file), limits)


def checked_content(file: str, data: bytes, limits: ArchiveLimits = LIMITS) -> Archive:
    """Open a zip file from memory, when it is safe to read; ``file`` names it in errors.

    Raises:
        ExchangeError: It is not, and why.

    """
    if _directory_size(file, data) > limits.directory:
        raise ExchangeError.at(file, local("the file holds too many parts", "die Datei enthält zu viele Teile"))
    try:
        opened = zipfile.ZipFile(BytesIO(data))
    except _BROKEN:
        raise ExchangeError.at(file, DAMAGED) from None
    members = opened.infolist()
    _check_names(file, members)
    _check_sizes(file, members, len(data), limits)
    archive = Archive(file, opened)
    for name in archive.names:
        for _ in archive.chunks(name):
            pass
    return archive


def _directory_size(file: str, data: bytes) -> int:
    """Return how long the list of members is; the end of the file is looked for as zipfile does it."""
    at = len(data) - _END_LENGTH
    if not (data.startswith(_END, max(at, 0)) and data.endswith(b"\0\0")):
        at = data.rfind(_END, max(0, at - 65_536))
    if at < 0 or len(data) < at + _END_LENGTH:
        raise ExchangeError.at(file, DAMAGED)
    if data[max(0, at - 20) : max(0, at - 16)] == _LARGE_LOCATOR:
        raise ExchangeError.at(file, _UNUSUAL)
    return int.from_bytes(data[at + 12 : at + 16], "little")


def _check_names(file: str, members: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for member in members:
        complaint = _complaint(member, seen)
        if complaint is not None:
            raise ExchangeError.at(file, complaint)
        seen.add(member.filename.casefold())


def _complaint(member: zipfile.ZipInfo, seen: set[str]) -> LocalText | None:
    # What the archive itself says: zipfile cuts a name at a zero and mends separators for its system.
    name = member.orig_filename
    part = shown(name) or "?"
    folders = name.removesuffix("/").split("/")
    if re.search(r"[\x00-\x1f\\:]", name) or any(folder in ("", ".", "..") for folder in folders) or len(name) > 500:
        return local(f"the part “{part}” has a forbidden name", f"der Teil „{part}“ hat einen unzulässigen Namen")
    if member.filename.casefold() in seen:
        return local(f"the part “{part}” is there twice", f"den Teil „{part}“ gibt es doppelt")
    if member.flag_bits & 0x1:
        return local("the file is encrypted", "die Datei ist verschlüsselt")
    mode = member.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return local(f"the part “{part}” is a link", f"der Teil „{part}“ ist eine Verknüpfung")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):  # the others inflate without bounds
        return _UNUSUAL
    return None


def _check_sizes(file: str, members: list[zipfile.ZipInfo], size: int, limits: ArchiveLimits) -> None:
    total = sum(member.file_size for member in members)
    if total > limits.total:
        most = f"{limits.total // MEGABYTE} MB"
        too_large = local(f"the file inflates to more than {most}", f"die Datei enthält entpackt mehr als {most}")
        raise ExchangeError.at(file, too_large)
    for member in members:
        if member.file_size > limits.small and member.file_size > limits.ratio * max(1, member.compress_size):
            part = shown(member.filename)
            raise ExchangeError.at(file, _too_squeezed(f"the part “{part}”", f"der Teil „{part}“", limits.ratio))
    if total > limits.small and total > limits.ratio * max(1, size):
        raise ExchangeError.at(file, _too_squeezed("the file", "die Datei", limits.ratio))


def _too_squeezed(en: str, de: str, ratio: int) -> LocalText:
    return local(
        f"{en} inflates to more than {ratio} times its size", f"{de} wird beim Entpacken mehr als {ratio}-mal so groß"
    )


def _too_large_member(name: str, limit: int) -> LocalText:
    megabytes = f"{limit / MEGABYTE:g}"
    part = shown(name)
    return local(f"the part “{part}” is larger than {megabytes} MB", f"der Teil „{part}“ ist größer als {megabytes} MB")
