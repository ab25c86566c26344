"""Copies of a library, made by the engine itself while others write, and looked at before anybody relies on them."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import apsw

from cxf_desktop.storage.chains import broken_content, fingerprint, heads, walk_all
from cxf_desktop.storage.erasing import erase, holds
from cxf_desktop.storage.errors import DamagedError, LibraryError
from cxf_desktop.storage.files import PART, lock_of, open_file, part_beside, put_part_in_place, remove_part

Progressed = Callable[[int, int], object]
"""Is told how much of how much is done; an error that it raises ends the work, and nothing is left of it."""

STEP_PAGES = 500
"""Pages that are copied between two looks at who is waiting: 2 MB."""
INSTRUCTIONS = 1_000_000
"""Steps of the engine between two such looks while it checks the pages: some 50 ms."""


@dataclass(frozen=True)
class Verified:
    """What a copy was found to hold, after it was opened and every entry, snapshot and file in it looked at."""

    engagements: int
    entries: int
    fingerprint: str
    """Of the last entry of every engagement, and of what lies beside the journals: equal only when all is equal."""


def copy(source: Path, target: Path, key: bytes | None = None, progressed: Progressed | None = None) -> Verified:
    """Copy the library at ``source`` to ``target``, which is put in place once it was opened, checked and compared.

    What others write meanwhile is not in it, and does not hold it up.

    Raises:
        DamagedError: The library is damaged, and so would be the copy.
        LibraryError: It cannot be read or written; there is no new file, and an older one is as it was.

    """
    verified, damage = copy_anyway(source, target, key, progressed, damaged=False)
    if verified is None:
        raise DamagedError(damage)
    return verified


def copy_anyway(
    source: Path,
    target: Path,
    key: bytes | None = None,
    progressed: Progressed | None = None,
    *,
    damaged: bool = True,
) -> tuple[Verified | None, str]:
    """Copy like ``copy``, and keep the copy of a ``damaged`` library too; return what is damaged instead, then.

    Raises:
        LibraryError: It cannot be read or written; there is no new file, and an older one is as it was.

    """
    told: Progressed = progressed or (lambda done, of: None)
    with part_beside(target) as part, _in_one_sentence(target):
        with _one_state_of(source, key) as original:
            with _in_one_sentence(source):
                found = fingerprint(original)
            pages = _copy_pages(original, part, key, lambda done, of: told(done, 2 * of))
        try:
            verified = verify(
                part, key, lambda done, of: told(pages + done * pages // max(of, 1), 2 * pages), name=source
            )
        except DamagedError as error:
            if damaged:
                put_part_in_place(part, target)
            return None, str(error)
        if verified.fingerprint != found:
            raise LibraryError(f"{target}: the copy is not what {source} holds; it was not kept")
        put_part_in_place(part, target)
    return verified, ""


def rewrite_without(file: Path, ids: Sequence[str], key: bytes | None = None) -> Verified:
    """Write a library file that nobody works in anew, without some of its engagements and without a byte of them.

    Raises:
        LibraryError: It cannot be read or written, or is damaged; it is as it was.

    """
    with part_beside(file) as part, _in_one_sentence(file):
        with _one_state_of(file, key) as original:
            others = {id_: head for id_, head in heads(original).items() if id_ not in ids}
            _copy_pages(original, part, key, lambda done, of: None)
        with closing(open_file(part, key, write=True)) as copied:
            copied.pragma("journal_mode", "memory")
            with copied:
                erase(copied, ids)
            copied.execute("VACUUM")  # nothing is left of what was ever in it, whoever wrote it
            if heads(copied) != others:
                raise LibraryError(f"{file}: could not be written anew; it was not changed")
        verified = verify(part, key, name=file)
        put_part_in_place(part, file)
    return verified


def verify(
    file: Path, key: bytes | None = None, progressed: Progressed | None = None, *, name: Path | None = None
) -> Verified:
    """Open a library file that nobody works in, and look at all that it holds.

    Args:
        file: The library.
        key: Its key when it is protected.
        progressed: Told how many engagements of how many were looked at.
        name: How messages call the file.

    Raises:
        DamagedError: Something is damaged; the first thing found is named.
        LibraryError: It cannot be opened.

    """
    shown = name or file
    with _in_one_sentence(shown), closing(open_file(file, key)) as connection:
        connection.execute("BEGIN")
        if progressed:
            connection.set_progress_handler(lambda: progressed(0, 1) is False, INSTRUCTIONS)  # may raise, and so end it
        wrong = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(1)") if row[0] != "ok"]
        if wrong:
            raise DamagedError(f"{shown}: is damaged: {wrong[0]}")
        known, entries = len(heads(connection)), 0
        for number, (id_, length, broken) in enumerate(walk_all(connection), start=1):
            if broken:
                raise DamagedError(f"{shown}: entry {broken} in the journal of {id_} is damaged")
            entries += length
            if progressed:
                progressed(number, known)
        broken_one = next(broken_content(connection), None)
        if broken_one:
            raise DamagedError(f"{shown}: {broken_one} is damaged")
        return Verified(known, entries, fingerprint(connection))


def fingerprint_of(file: Path, key: bytes | None = None) -> str:
    """Return what tells two states of a library apart; cheap.

    Raises:
        LibraryError: It cannot be read.

    """
    with _in_one_sentence(file), closing(open_file(file, key)) as connection:
        connection.execute("BEGIN")
        return fingerprint(connection)


def engagements_in(file: Path, ids: Sequence[str], customer: str, key: bytes | None = None) -> list[str]:
    """Return which of some engagements, or of those of a customer, a library file holds.

    Raises:
        LibraryError: It cannot be read.

    """
    with _in_one_sentence(file), closing(open_file(file, key)) as connection:
        return holds(connection, ids, customer)


def _second_half(told: Progressed, pages: int) -> Progressed:
    return lambda done, of: told(pages + done * pages // max(of, 1), 2 * pages)


def _copy_pages(original: apsw.Connection, part: Path, key: bytes | None, told: Progressed) -> int:
    with closing(open_file(part, key, write=True)) as target:
        target.pragma("synchronous", "off")  # the whole file is synced before it is put in place
        with target.backup("main", original, "main") as backup:
            while not backup.done:
                backup.step(STEP_PAGES)
                told(backup.page_count - backup.remaining, backup.page_count)
            pages = int(backup.page_count)
        # One file and nothing beside it, not even when somebody looks into it.
        target.pragma("journal_mode", "delete")
    return pages


@contextmanager
def _one_state_of(file: Path, key: bytes | None) -> Iterator[apsw.Connection]:
    """Give a library as it is at this moment until the end, whoever writes: no copy is ever begun again."""
    with _in_one_sentence(file):
        connection = open_file(file, key)
    with closing(connection):
        with _in_one_sentence(file):
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        yield connection


@contextmanager
def _in_one_sentence(file: Path) -> Iterator[None]:
    try:
        yield
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise DamagedError(f"{file}: is damaged: {error}") from error
    except (apsw.FullError, apsw.IOError) as error:
        # The engine's own words for it may be “not an error”.
        raise LibraryError(f"{file}: cannot be copied or checked: no room on the disk, or the disk fails") from error
    except apsw.Error as error:
        raise LibraryError(f"{file}: cannot be copied or checked: {error}") from error
    except UnicodeDecodeError as error:
        raise DamagedError(f"{file}: is damaged: what should be text is none") from error
    except OSError as error:
        raise LibraryError(f"{file}: cannot be written: {error.strerror or error}") from error


def remove_leftovers(folder: Path) -> list[Path]:
    """Remove what a copy that was killed left in ``folder``; what somebody is writing right now stays."""
    gone: list[Path] = []
    for file in sorted(folder.glob(f".*{PART}*")) if folder.is_dir() else ():
        part = file.with_name(file.name[: file.name.rindex(PART) + len(PART)])
        lock = lock_of(part)
        with suppress(OSError):
            if file.exists() and lock.acquire():
                lock.release()
                gone += remove_part(part)
    return gone
