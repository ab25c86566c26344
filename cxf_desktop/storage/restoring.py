"""Brings a backup back: seen first, then put in the place of the library, or one engagement of it."""

import datetime as dt
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import apsw

from cxf_desktop.storage.backup import STEP_PAGES, Progressed, Verified, copy, verify
from cxf_desktop.storage.chains import heads, text
from cxf_desktop.storage.cipher import target_of
from cxf_desktop.storage.errors import LibraryError, ProtectedError, UnknownEngagementError
from cxf_desktop.storage.files import key_for, open_file, part_beside, put_part_in_place, sync_folder
from cxf_desktop.storage.schema import APPLICATION_ID, NEWEST, migrate

RESTORED = ".restored"


@dataclass(frozen=True)
class Difference:
    """An engagement that is not the same here and there. 0 entries: it is not there at all."""

    id: str
    customer: str
    title: str
    here: int
    there: int
    same: int
    """Entries from the first one on that both have; what is behind them differs."""
    changed_here: str = ""
    changed_there: str = ""

    @property
    def lost(self) -> int:
        """Entries of now that the backup does not have."""
        return self.here - self.same

    @property
    def gained(self) -> int:
        """Entries of the backup that are not here."""
        return self.there - self.same


def restored_beside(library: Path) -> Path:
    """Return where a backup is made ready that shall become the library."""
    return library.with_name(f"{library.name}{RESTORED}")


def make_ready(
    backup: Path, library: Path, own: bytes | None, key: bytes | None, progressed: Progressed | None = None
) -> tuple[Path, Verified]:
    """Copy a backup beside the library, checked and brought to the newest schema; the library is not touched.

    Args:
        backup: The backup.
        library: The library.
        own: The key of the backup when it is protected.
        key: The key that the copy shall have.
        progressed: Told how much of how much is done.

    Raises:
        LibraryError: The backup is damaged or no library; there is no new file.

    """
    ready = restored_beside(library)
    remove(ready)
    must_be_usable(backup, own)
    found = copy(backup, ready, key, progressed) if own == key else _put_under_key(backup, ready, own, key)
    try:
        with _in_one_sentence(backup):
            with closing(open_file(ready, key, write=True)) as connection:
                old = connection.pragma("user_version") < NEWEST
                connection.pragma("foreign_keys", True)
                migrate(connection, lambda number: None)
            return ready, verify(ready, key) if old else found
    except BaseException:
        remove(ready)
        raise


def must_be_usable(backup: Path, key: bytes | None) -> None:
    """Refuse a file that the program could not work in once it was the library.

    Raises:
        LibraryError: It is of another program, or of a newer version of this one.

    """
    try:
        with _in_one_sentence(backup), closing(open_file(backup, key)) as connection:
            application, version = connection.pragma("application_id"), connection.pragma("user_version")
    except LibraryError as error:
        if isinstance(error.__cause__, apsw.CorruptError | apsw.NotADBError):
            return  # who copies it says what is damaged
        raise
    if application != APPLICATION_ID:
        raise LibraryError(f"{backup}: is a database of another program, not a library")
    if version > NEWEST:
        raise LibraryError(f"{backup}: was written by a newer version of the program, which alone can restore it")


def key_of(backup: Path, key: bytes | None) -> bytes | None:
    """Return the key that opens a backup: none when it was made before the library was protected.

    Raises:
        LibraryError: It cannot be read.

    """
    try:
        return key_for(backup, key)
    except OSError as error:
        raise LibraryError(f"{backup}: cannot be read: {error.strerror}") from error


def opening_key(backup: Path, key: bytes | None, secret: str = "") -> bytes | None:
    """Return the key that opens a backup: that of the library where it fits, else the one behind ``secret``.

    Raises:
        ProtectedError: It is under another key, and no secret was given.
        LibraryError: The secret does not open it, or it cannot be read.

    """
    from cxf_desktop.storage.protection import fits, is_protected, unlock

    try:
        own = key_of(backup, key)
        if not is_protected(backup) or (own is not None and fits(backup, own)):
            return own
    except OSError as error:
        raise LibraryError(f"{backup}: cannot be read: {error.strerror}") from error
    if not secret:
        raise ProtectedError(f"{backup}: is protected with another passphrase than the library, or damaged")
    return unlock(backup, secret)


def differences(library: Path, key: bytes | None, backup: Path, own: bytes | None) -> list[Difference]:
    """Return what a restore of ``backup``, whose key is ``own``, would change, last changed first.

    Raises:
        LibraryError: One of both cannot be read.

    """
    with _in_one_sentence(library), closing(open_file(library, key)) as here:
        here.execute("BEGIN")
        with closing(open_file(backup, own)) as there:
            mine, theirs = heads(here), heads(there)
            other = [id_ for id_ in {**mine, **theirs} if mine.get(id_) != theirs.get(id_)]
            found = [_difference(id_, here, there) for id_ in other]
    return sorted(found, key=lambda one: max(one.changed_here, one.changed_there), reverse=True)


def put_back(ready: Path, library: Path, key: bytes | None, progressed: Progressed | None = None) -> None:
    """Let the library hold what ``ready`` holds, in one transaction that everybody who has it open sees.

    Raises:
        LibraryError: The library cannot be written, or somebody else is writing; it is as it was.

    """
    with (
        _in_one_sentence(library),
        closing(open_file(library, key, write=True)) as target,
        closing(open_file(ready, key)) as source,
    ):
        target.pragma("synchronous", "full")
        source.execute("BEGIN")
        with target.backup("main", source, "main") as backup:
            while not backup.done:
                backup.step(STEP_PAGES)
                if progressed:
                    progressed(backup.page_count - backup.remaining, backup.page_count)
        with suppress(apsw.Error):  # it is on disk; to fold the log in can wait
            target.pragma("journal_mode", "wal")
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    remove(ready)


def put_aside(library: Path, now: dt.datetime) -> Path:
    """Put a library that cannot be read out of the way, with its log; nobody may have it open. Return where it is.

    Raises:
        OSError: It cannot be renamed.

    """
    aside = library.with_name(f"{library.name}.damaged-{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}")
    # The log goes first: it must not lie beside another file for a moment.
    for ending in ("-wal", "-shm", ""):
        file = library.with_name(f"{library.name}{ending}")
        if file.exists():
            file.replace(aside.with_name(f"{aside.name}{ending}"))
    sync_folder(library.parent)
    return aside


def put_in_place(ready: Path, library: Path) -> None:
    """Let ``ready`` be the library, where there is none.

    Raises:
        LibraryError: It cannot be renamed.

    """
    try:
        ready.replace(library)
    except OSError as error:
        raise LibraryError(f"{library}: cannot be written: {error.strerror}") from error
    sync_folder(library.parent)


def remove(ready: Path) -> None:
    """Remove what was made ready."""
    for ending in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            ready.with_name(f"{ready.name}{ending}").unlink(missing_ok=True)


def put_engagement_back(ready: Path, library: Path, id_: str, key: bytes | None) -> None:
    """Let one engagement of the library be as it is in ``ready``; all others stay. One transaction.

    Raises:
        UnknownEngagementError: The backup does not have it.
        LibraryError: The library cannot be written; it is as it was.

    """
    with (
        _in_one_sentence(library),
        closing(open_file(library, key, write=True)) as target,
        closing(open_file(ready, key)) as source,
    ):
        found = source.execute("SELECT row FROM engagement WHERE id = ?", (id_,)).fetchone()
        if found is None:
            raise UnknownEngagementError(f"{ready}: there is no engagement {id_[:80]}")
        target.pragma("foreign_keys", True)
        target.pragma("synchronous", "full")
        with target:
            _replace(source, int(found[0]), target, id_)


def _put_under_key(backup: Path, ready: Path, own: bytes | None, key: bytes | None) -> Verified:
    """Write a checked backup anew under another key."""
    found = verify(backup, own)
    with _in_one_sentence(backup), part_beside(ready) as part:
        part.unlink()
        with closing(open_file(backup, own, write=True)) as source:
            source.execute("VACUUM INTO ?", (target_of(part.absolute().as_uri(), key),))
        if verify(part, key, name=backup).fingerprint != found.fingerprint:
            raise LibraryError(f"{ready}: the copy is not what {backup} holds; it was not kept")
        put_part_in_place(part, ready)
    return found


def _replace(source: apsw.Connection, row: int, target: apsw.Connection, id_: str) -> None:
    old = target.execute("SELECT row FROM engagement WHERE id = ?", (id_,)).fetchone()
    if old is not None:
        target.execute("DELETE FROM engagement WHERE row = ?", old)
    free = target.execute("SELECT coalesce(max(row), 0) + 1 FROM engagement").fetchone()
    new = (old or free or (1,))[0]
    for table, column in (
        ("engagement", "row"), ("journal", "engagement"), ("snapshot", "engagement"), ("attachment", "engagement"),
        ("merged_entry", "engagement"),
    ):  # fmt: skip
        names = [str(info[1]) for info in source.execute(f"PRAGMA table_info({table})") if info[1] != column]
        columns, holes = ", ".join(names), ", ".join("?" * len(names))
        for values in source.execute(f"SELECT {columns} FROM {table} WHERE {column} = ?", (row,)):
            target.execute(f"INSERT INTO {table} ({column}, {columns}) VALUES (?, {holes})", (new, *values))
    for values in source.execute("SELECT hash, kind, id, content FROM template"):
        target.execute("INSERT OR IGNORE INTO template (hash, kind, id, content) VALUES (?, ?, ?, ?)", values)


def _difference(id_: str, here: apsw.Connection, there: apsw.Connection) -> Difference:
    mine, theirs = _line(here, id_), _line(there, id_)
    hashes = [_hashes(connection, id_) for connection in (here, there)]
    same = next((n for n, (a, b) in enumerate(zip(*hashes, strict=False)) if a != b), min(map(len, hashes)))
    customer, title = (mine or theirs or ("", "", ""))[:2]
    return Difference(
        id_, customer, title, len(hashes[0]), len(hashes[1]), same,
        mine[2] if mine else "", theirs[2] if theirs else "",
    )  # fmt: skip


def _line(connection: apsw.Connection, id_: str) -> tuple[str, str, str] | None:
    query = "SELECT CAST(customer AS BLOB), CAST(title AS BLOB), CAST(changed AS BLOB) FROM engagement WHERE id = ?"
    found = connection.execute(query, (id_,)).fetchone()
    return (text(found[0]), text(found[1]), text(found[2])) if found else None


def _hashes(connection: apsw.Connection, id_: str) -> list[bytes]:
    query = "SELECT hash FROM journal WHERE engagement = (SELECT row FROM engagement WHERE id = ?) ORDER BY number"
    return [bytes(row[0]) for row in connection.execute(query, (id_,))]


@contextmanager
def _in_one_sentence(file: Path) -> Iterator[None]:
    try:
        yield
    except apsw.BusyError as error:
        raise LibraryError(f"{file}: is in use by another program, nothing was changed") from error
    except apsw.Error as error:
        raise LibraryError(f"{file}: cannot be restored, nothing was changed: {error}") from error
    except OSError as error:
        raise LibraryError(f"{file}: cannot be restored, nothing was changed: {error.strerror or error}") from error
