"""Schema steps: each in a transaction of its own, on a file that was backed up before it."""

from pathlib import Path

import apsw
import pytest

from cxf_desktop.storage import connecting, schema
from cxf_desktop.storage.backup_folder import folder_of
from cxf_desktop.storage.errors import LibraryError
from tests.support import workspace

TODAY = schema.NEWEST
TOMORROW = TODAY + 1


@pytest.fixture
def old(library: Path) -> tuple[Path, str]:
    """Return a library as today's program writes it, and its one engagement."""
    work = workspace(library)
    id_ = work.engagements.create("Contoso", "Kept")
    work.close()
    return library, id_


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch, old: tuple[Path, str]) -> pytest.MonkeyPatch:
    """Be a program with one more step."""

    def add_colour(connection: apsw.Connection) -> None:
        connection.execute("ALTER TABLE engagement ADD COLUMN colour TEXT")

    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, add_colour))
    for module in (schema, connecting):
        monkeypatch.setattr(module, "NEWEST", len(schema.STEPS))
    return monkeypatch


def version(file: Path) -> int:
    connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
    found = int(connection.pragma("user_version"))
    connection.close()
    return found


def test_an_older_library_gets_the_steps_it_lacks_and_is_backed_up_before(
    old: tuple[Path, str], tomorrow: pytest.MonkeyPatch
) -> None:
    library, id_ = old
    work = workspace(library)
    assert work.engagements.read(id_).title == "Kept"
    work.close()
    (backup,) = folder_of(library).glob("*-migration.cxflib")
    assert (version(library), version(backup)) == (TOMORROW, TODAY)

    tomorrow.undo()
    work = workspace(backup)  # as whole as the file was
    assert work.engagements.read(id_).title == "Kept"
    work.close()


def test_a_step_is_made_once(old: tuple[Path, str], tomorrow: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        workspace(old[0]).close()
    assert version(old[0]) == TOMORROW


def test_a_step_that_fails_leaves_the_library_as_it_was(old: tuple[Path, str], tomorrow: pytest.MonkeyPatch) -> None:
    library, id_ = old

    def fail(connection: apsw.Connection) -> None:
        connection.execute("DELETE FROM engagement")
        connection.execute("ALTER TABLE nowhere ADD COLUMN x")

    tomorrow.setattr(schema, "STEPS", (*schema.STEPS[:-1], fail))
    with pytest.raises(LibraryError, match="cannot be opened as a library"):
        workspace(library)
    assert version(library) == TODAY
    tomorrow.undo()
    work = workspace(library)
    assert work.engagements.read(id_).title == "Kept"
    work.close()


def test_a_new_library_needs_no_backup(library: Path, tomorrow: pytest.MonkeyPatch) -> None:
    fresh = library.with_name("fresh.cxflib")
    workspace(fresh).close()
    assert version(fresh) == TOMORROW
    assert not folder_of(fresh).exists()
