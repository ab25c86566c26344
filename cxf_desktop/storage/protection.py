"""Protects a library: its pages under a cipher, its key sealed in an envelope beside it.

The envelope is ``NAME.key``. A new one is first written as ``NAME.key.new`` and renamed once the library has changed;
whoever unlocks tries every envelope that is there, and believes the one whose key opens the file.
"""

import os
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import zip_longest
from pathlib import Path

import apsw

from cxf_desktop.files import put_in_place
from cxf_desktop.storage import recovery_key
from cxf_desktop.storage.backup_folder import envelope_of, folder_of
from cxf_desktop.storage.cipher import KEY_LENGTH, give_key, looks_protected, target_of
from cxf_desktop.storage.envelope import LARGEST, Cost, calibrated, seal, unseal
from cxf_desktop.storage.errors import EnvelopeError, LibraryError, WrongPassphraseError
from cxf_desktop.storage.recovery_key import RecoveryKeyError
from cxf_desktop.storage.swapping import PART, beside, changing, swap, wipe

_BUSY_MILLISECONDS = 2_000
_READ_WRITE_URI = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
_KEEP_LOG_ON_CLOSE = 10
"""SQLITE_FCNTL_PERSIST_WAL."""
_MOST_ENVELOPES = 4


def is_protected(library: Path) -> bool:
    """Tell whether the file at ``library`` is under a cipher.

    Raises:
        OSError: It cannot be read.

    """
    with library.open("rb") as file:
        return looks_protected(file.read(100))


def protect(library: Path, passphrase: str, cost: Cost | None = None) -> bytes:
    """Protect a plain library, and return its key: what ``recovery_key.written`` shows once.

    Nobody may have it open. The plain file is overwritten and deleted, with its log.

    Raises:
        LibraryError: It is in use, cannot be written, or is protected already; it is as it was.

    """
    key = os.urandom(KEY_LENGTH)
    _convert(library, None, key, seal(key, _usable(passphrase), cost or calibrated()))
    return key


def protect_copy(copy: Path, key: bytes, library: Path) -> None:
    """Put a plain backup of a library under the library's key, with a copy of its envelope.

    Raises:
        LibraryError: It cannot be read or written; it is as it was.

    """
    try:
        envelope = envelope_of(library).read_bytes()
    except OSError as error:
        raise LibraryError(f"{envelope_of(library)}: cannot be read: {error.strerror}") from error
    _convert(copy, None, key, envelope)


def unprotect(library: Path, key: bytes) -> None:
    """Make a protected library a plain one again; the envelope goes.

    Raises:
        LibraryError: It is in use, cannot be written, or is not under this key; it is as it was.

    """
    _convert(library, key, None, None)
    envelope_of(library).unlink(missing_ok=True)


def renew_key(library: Path, key: bytes, passphrase: str, cost: Cost | None = None) -> bytes:
    """Put a library under a new key and return that: the recovery key of before opens only older backups.

    Raises:
        LibraryError: It is in use, cannot be written, or is not under ``key``; it is as it was.

    """
    new = os.urandom(KEY_LENGTH)
    _convert(library, key, new, seal(new, _usable(passphrase), cost or calibrated()))
    return new


def change_passphrase(library: Path, key: bytes, passphrase: str, cost: Cost | None = None) -> None:
    """Seal the key anew. The old passphrase still opens what has a copy of the old envelope: backups of before.

    Raises:
        LibraryError: The envelope cannot be written, or the key is not that of the library.

    """
    if not fits(library, key):
        raise WrongPassphraseError(f"{library}: the key does not open it")
    _write_envelope(envelope_of(library), seal(key, _usable(passphrase), cost or calibrated()))
    _new_envelope_of(library).unlink(missing_ok=True)


def unlock(library: Path, secret: str) -> bytes:
    """Return the key of a protected library for its passphrase or its recovery key.

    Raises:
        WrongPassphraseError: Neither of both.
        EnvelopeError: There is no envelope that could be used; the recovery key still opens the library.
        LibraryError: The library cannot be read.

    """
    try:
        if recovery_key.looks_like(secret):
            with suppress(RecoveryKeyError):  # then it may still be somebody's passphrase
                key = recovery_key.read(secret)
                if fits(library, key):
                    return key
                raise WrongPassphraseError(f"{library}: this is the recovery key of another library")
        return _unlock_by_envelope(library, secret)
    except OSError as error:
        raise LibraryError(f"{library}: cannot be read: {error.strerror}") from error


def fits(library: Path, key: bytes) -> bool:
    """Tell whether a key opens a library; nothing is written, not even helper files.

    Raises:
        OSError: The file cannot be read.

    """
    with library.open("rb"):
        pass
    uri = f"{library.absolute().as_uri()}?immutable=1"
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    with closing(apsw.Connection(uri, flags=flags)) as connection:
        try:
            give_key(connection, key)
            connection.pragma("user_version")
        except apsw.Error:
            return False
    return True


# --- inner


def _unlock_by_envelope(library: Path, passphrase: str) -> bytes:
    trouble: LibraryError = EnvelopeError(f"{library}: its key file is missing, use the recovery key")
    for envelope in _envelopes(library):
        try:
            key = unseal(envelope, passphrase)
        except (EnvelopeError, WrongPassphraseError) as error:
            # A wrong passphrase says more than an old envelope that is damaged.
            if not isinstance(trouble, WrongPassphraseError):
                trouble = type(error)(f"{library}: {error}")
            continue
        if fits(library, key):
            return key
        trouble = EnvelopeError(f"{library}: its key file belongs to another library, or the library is damaged")
    raise trouble


def _envelopes(library: Path) -> Iterator[bytes]:
    """Return what may be the envelope, best first, each only once; the copies of backups come last."""
    files = [envelope_of(library), _new_envelope_of(library)]
    folder = folder_of(library)
    if folder.is_dir():
        files += sorted(folder.glob("*.key"), reverse=True)
    seen: set[bytes] = set()
    for file in files:
        with suppress(OSError):
            with file.open("rb") as stream:
                envelope = stream.read(LARGEST + 1)
            if envelope not in seen and len(seen) < _MOST_ENVELOPES:
                seen.add(envelope)
                yield envelope


def _convert(library: Path, old: bytes | None, new: bytes | None, envelope: bytes | None) -> None:
    """Write the library anew under another key, and let that file take its place."""
    try:
        with changing(library):
            if is_protected(library) != (old is not None):
                raise LibraryError(f"{library}: is {'not protected' if old else 'protected already'}")
            _write_anew(library, old, new)
            if envelope:
                _write_envelope(_new_envelope_of(library), envelope)
            swap(library)
            if envelope:
                _new_envelope_of(library).replace(envelope_of(library))
    except apsw.BusyError as error:
        raise LibraryError(f"{library}: is in use by another program, nothing was changed") from error
    except apsw.NotADBError as error:
        raise WrongPassphraseError(f"{library}: the key does not open it, nothing was changed") from error
    except (apsw.Error, OSError) as error:
        raise LibraryError(f"{library}: cannot be written anew: {error}") from error


def _write_anew(library: Path, old: bytes | None, new: bytes | None) -> None:
    """Write ``.new-part`` and compare it; afterwards the library is closed and has no log any more."""
    part = beside(library, PART)
    try:
        with closing(apsw.Connection(str(library), flags=_READ_WRITE_URI)) as source:
            give_key(source, old)
            source.set_busy_timeout(_BUSY_MILLISECONDS)
            source.pragma("temp_store", "memory")
            source.pragma("locking_mode", "exclusive")
            source.execute("BEGIN IMMEDIATE; COMMIT")  # from here on the file is ours alone
            source.execute("VACUUM INTO ?", (target_of(part.absolute().as_uri(), new),))
            _compare(source, part, new)
            _fold_log_in(source)
        # All that the log holds is in the file: what is left of it is plain text that must not stay.
        for helper in ("-wal", "-shm"):
            wipe(library.with_name(library.name + helper))
    except BaseException:
        with suppress(OSError):
            wipe(part)
        raise


def _compare(source: apsw.Connection, part: Path, key: bytes | None) -> None:
    """Let every row of every table be the same in both files.

    Raises:
        LibraryError: One is not.

    """
    with closing(apsw.Connection(str(part), flags=apsw.SQLITE_OPEN_READONLY)) as copy:
        give_key(copy, key)
        names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
        tables = [row[0] for row in source.execute(names)]
        same = [row[0] for row in copy.execute(names)] == tables
        for table in tables if same else ():
            rows = (each.execute(f'SELECT * FROM "{table}"') for each in (source, copy))
            same = same and all(left == right for left, right in zip_longest(*rows))
        head = ("user_version", "application_id", "integrity_check")
        if not same or any(source.pragma(name) != copy.pragma(name) for name in head):
            raise LibraryError(f"{part}: was not written as it should be, nothing was changed")


def _fold_log_in(connection: apsw.Connection) -> None:
    """Bring the log into the file, and leave it where it is when that is closed: it is to be overwritten."""
    import ctypes

    busy, of, done = connection.execute("PRAGMA wal_checkpoint(FULL)").fetchall()[0]
    if busy or of != done:
        raise apsw.BusyError("its log cannot be folded in")
    on = ctypes.c_int(1)
    connection.file_control("main", _KEEP_LOG_ON_CLOSE, ctypes.addressof(on))


def _write_envelope(file: Path, envelope: bytes) -> None:
    try:
        put_in_place(envelope, file)
        file.chmod(0o600)
    except OSError as error:
        raise LibraryError(f"{file}: cannot be written: {error.strerror}") from error


def _new_envelope_of(library: Path) -> Path:
    envelope = envelope_of(library)
    return envelope.with_name(f"{envelope.name}.new")


def _usable(passphrase: str) -> str:
    if not passphrase:
        raise LibraryError("a passphrase must not be empty")
    return passphrase
