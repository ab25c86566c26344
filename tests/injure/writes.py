"""Every Nth write to the disk fails, N from 1 to the end: in edits, backups, migrations and restores."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import apsw

from cxf_desktop.services.summary import searchable_text
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.backup import verify
from cxf_desktop.storage.backup_folder import folder_of
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.schema import APPLICATION_ID, STEPS
from tests.failing_disk import FailingDisk, failing_disk
from tests.injure.experiment import Outcome
from tests.storage.filled import contents, fill
from tests.support import workspace

Action = Callable[[Path], None]
FAILURES = (apsw.FullError, apsw.IOError)


def run(most: int) -> Outcome:
    """Let writes fail, at most that many for each kind of work."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder, failing_disk() as disk:
        place = Path(folder)
        source = place / "source.cxflib"
        fill(source, 1)
        backup = place / "backup.cxflib"
        work = workspace(source)
        work.backups.write_to(backup)
        work.close()
        old = older(place / "old.cxflib", 1)
        actions: dict[str, tuple[Path, Action]] = {
            "edit": (source, _edit),
            "backup": (source, _back_up),
            "delete": (source, _delete),
            "restore": (source, lambda library: _restore(library, backup)),
            "migration": (old, lambda library: _close(workspace(library))),
        }
        for name, (start, action) in actions.items():
            _every_write(name, start, action, disk, outcome, most)
    return outcome


def older(library: Path, version: int) -> Path:
    """Make a library as an older program left it, with one engagement."""
    connection = apsw.Connection(str(library))
    connection.pragma("application_id", APPLICATION_ID)
    connection.pragma("journal_mode", "wal")
    for step in STEPS[:version]:
        step(connection)
    connection.pragma("user_version", version)
    connection.close()
    whole = library.with_name("whole.cxflib")
    work = workspace(whole)
    document = work.engagements.read(work.engagements.create("Customer", "From long ago"))
    work.close()
    connection = apsw.Connection(str(library))
    connection.execute("ATTACH ? AS whole", (str(whole),))
    for table in ("engagement", "journal", "snapshot", "template"):
        names = ", ".join(str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})"))
        connection.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM whole.{table}")
    words = (1, document.customer.name, document.title, searchable_text(document))
    connection.execute("INSERT INTO search (rowid, customer, title, body) VALUES (?, ?, ?, ?)", words)
    connection.close()
    whole.unlink()
    return library


def _every_write(name: str, source: Path, action: Action, disk: FailingDisk, outcome: Outcome, most: int) -> None:
    after = _copied(source, name)
    action(after)
    wanted, before = contents(after), contents(source)
    disk.arm(0)
    action(_copied(source, name))
    writes = disk.done
    step = max(1, writes * len(FAILURES) // most)
    for failure in FAILURES:
        for fail_at in range(1, writes + 1, step):
            library = _copied(source, name)
            disk.arm(fail_at, failure=failure)
            try:
                action(library)
                failed = False
            except (LibraryError, apsw.Error, OSError) as error:
                failed = True
                outcome.expect(isinstance(error, LibraryError), f"{name}, write {fail_at}: {error!r}")
            disk.disarm()
            outcome.expect(
                _whole(library, before, wanted, failed=failed), f"{name}, write {fail_at}, {failure.__name__}"
            )


def _whole(library: Path, before: object, wanted: object, *, failed: bool) -> bool:
    """Tell whether a library is as it was or as it shall be, opens, and every backup of it is whole."""
    for backup in folder_of(library).glob("*.cxflib"):
        verify(backup)
    if list(library.parent.rglob(".*.cxfpart*")):
        return False
    found = contents(library)
    workspace(library).close()
    verify(library)
    # What was not acknowledged may be there or not, as a whole; a migration is made up for at the next opening.
    return found in ((before, wanted) if failed else (wanted, before)) or (failed and contents(library) == wanted)


def _copied(source: Path, name: str) -> Path:
    place = source.parent / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    return Path(shutil.copy(source, place / "library.cxflib"))


def _close(work: Workspace) -> None:
    with suppress(apsw.Error):  # what the disk says then comes through our layer alone, not through the engine's own
        work.close()


def _edit(library: Path) -> None:
    work = workspace(library)
    try:
        session = work.engagements.open(work.engagements.rows()[0].id)
        session.apply([{"path": "commitment.notes", "value": "x" * 20_000}])
    finally:
        _close(work)


def _back_up(library: Path) -> None:
    work = workspace(library)
    try:
        work.backups.back_up()
    finally:
        _close(work)


def _delete(library: Path) -> None:
    work = workspace(library)
    try:
        work.engagements.delete(work.engagements.rows()[0].id)
    finally:
        _close(work)


def _restore(library: Path, backup: Path) -> None:
    work = workspace(library)
    try:
        work.restoring.restore(backup)
    finally:
        _close(work)
