"""A backup is brought back: seen first, in one go, with the state of before kept."""

import shutil
from pathlib import Path

import apsw
import pytest

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.services.clock import local_now
from cxf_desktop.services.restoring import RestoreService
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage import protection
from cxf_desktop.storage.backup import verify
from cxf_desktop.storage.backup_folder import envelope_of
from cxf_desktop.storage.envelope import Cost
from cxf_desktop.storage.errors import LibraryError, ProtectedError, UnknownEngagementError, WrongPassphraseError
from cxf_desktop.storage.library import Library
from cxf_desktop.storage.schema import STEPS
from tests.failing_disk import failing_disk
from tests.storage.filled import contents, fill
from tests.support import workspace

CHEAP = Cost()


def change(work: Workspace, id_: str, text: str) -> None:
    session = work.engagements.open(id_)
    session.apply([{"path": "title", "value": text}])
    session.close()


@pytest.fixture
def backed_up(library: Path, tmp_path: Path) -> tuple[Path, Path, list[str]]:
    """Return a library, a backup of it, and the engagements that were there; one has changed since, one is gone."""
    ids = fill(library)
    work = workspace(library)
    backup = tmp_path / "backup.cxflib"
    work.backups.write_to(backup)
    change(work, ids[0], "Later")
    work.engagements.delete(ids[1])
    work.engagements.add(Engagement.model_validate({
        "id": "new", "title": "New", "customer": {"id": "c9", "name": "Since then"},
    }))  # fmt: skip
    work.close()
    return library, backup, ids


def test_the_preview_says_what_would_change_and_changes_nothing(backed_up: tuple[Path, Path, list[str]]) -> None:
    library, backup, ids = backed_up
    before, saved = contents(library), backup.read_bytes()
    work = workspace(library)
    preview = work.restoring.preview(backup)
    (changed,), (gone,), (back,) = preview.changed, preview.only_here, preview.only_there
    assert (changed.id, changed.title, changed.lost, changed.gained) == (ids[0], "Later", 1, 0)
    assert (gone.id, gone.customer, gone.lost) == ("new", "Since then", 1)
    assert (back.id, back.gained) == (ids[1], 7)
    assert (preview.holds.engagements, preview.unreadable) == (3, "")
    work.close()
    assert contents(library) == before
    assert backup.read_bytes() == saved


def test_the_library_is_what_the_backup_was_and_the_state_of_before_is_kept(
    backed_up: tuple[Path, Path, list[str]],
) -> None:
    library, backup, ids = backed_up
    before = contents(library)
    work = workspace(library)
    other = workspace(library)  # a second program sees it, too
    done = work.restoring.restore(backup)
    for each in (work, other):
        assert {row.id for row in each.engagements.rows()} == set(ids)
        assert each.engagements.read(ids[0]).title == "Turn 0"
    assert work.safekeeping.check().findings == ()
    other.close()
    work.close()
    assert contents(library) == contents(backup)
    assert done.before is not None
    assert contents(done.before) == before
    assert not list(library.parent.glob("*.restored*"))


def test_a_session_that_was_open_all_the_while_does_not_break_the_journal(
    backed_up: tuple[Path, Path, list[str]],
) -> None:
    library, backup, ids = backed_up
    work, other = workspace(library), workspace(library)
    session = other.engagements.open(ids[0])
    work.restoring.restore(backup)
    session.apply([{"path": "commitment.notes", "value": "goes on"}])
    assert (session.document.title, session.document.commitment.notes) == ("Turn 0", "goes on")
    session.close()
    other.close()
    assert work.safekeeping.check().findings == ()
    work.close()


def test_one_engagement_comes_back_alone(backed_up: tuple[Path, Path, list[str]]) -> None:
    library, backup, ids = backed_up
    work = workspace(library)
    for id_ in ids[:2]:
        work.restoring.restore_engagement(backup, id_)
    assert {row.id for row in work.engagements.rows()} == {*ids, "new"}
    assert work.engagements.read(ids[0]).title == "Turn 0"
    assert work.attachments.of(ids[1])
    assert work.safekeeping.check().findings == ()
    with pytest.raises(UnknownEngagementError):
        work.restoring.restore_engagement(backup, "nobody")
    work.close()


@pytest.mark.parametrize("damage", ["beginning", "middle"])
def test_a_library_that_cannot_be_read_is_put_aside(backed_up: tuple[Path, Path, list[str]], damage: str) -> None:
    library, backup, ids = backed_up
    data = bytearray(library.read_bytes())
    start = 0 if damage == "beginning" else 4096
    data[start : start + 8192] = b"\xff" * 8192
    library.write_bytes(data)
    service = RestoreService(library, None, local_now)
    assert service.preview(backup).unreadable
    done = service.restore(backup)
    assert done.aside
    assert done.before is not None
    assert done.before.read_bytes() == bytes(data)
    work = workspace(library)
    assert {row.id for row in work.engagements.rows()} == set(ids)
    work.close()


@pytest.mark.parametrize("wrong", ["missing", "foreign", "damaged", "newer", "other", "itself", "folder"])
def test_what_is_no_good_backup_is_refused_and_nothing_changes(
    backed_up: tuple[Path, Path, list[str]], wrong: str, tmp_path: Path
) -> None:
    library, backup, _ = backed_up
    before = contents(library)
    file = {"itself": library, "folder": tmp_path, "missing": tmp_path / "nowhere"}.get(wrong, backup)
    if wrong == "foreign":
        backup.write_bytes(b"not a library" * 1000)
    if wrong == "damaged":
        connection = apsw.Connection(str(backup))
        connection.execute("UPDATE journal SET author = 'x' WHERE number = 2")
        connection.close()
    if wrong in ("newer", "other"):  # as the library, the program could not work in it
        connection = apsw.Connection(str(backup))
        connection.pragma("user_version" if wrong == "newer" else "application_id", 99)
        connection.close()
    work = workspace(library)
    for action in (work.restoring.preview, work.restoring.restore):
        with pytest.raises(LibraryError) as caught:
            action(file)
        assert str(file) in str(caught.value)
        assert "\n" not in str(caught.value)
    work.close()
    assert contents(library) == before
    assert not list(library.parent.glob("*.restored*"))


def test_a_backup_of_an_older_schema_is_brought_up_to_date(library: Path, tmp_path: Path) -> None:
    fill(library, 1)
    for version in range(1, len(STEPS)):
        old = tmp_path / f"old{version}.cxflib"
        connection = apsw.Connection(str(old))
        for step in STEPS[:version]:
            step(connection)
        connection.pragma("application_id", 0x43584644)
        connection.pragma("user_version", version)
        connection.close()
        bytes_before = old.read_bytes()
        work = workspace(library)
        assert work.restoring.restore(old).holds.engagements == 0
        work.engagements.create("Customer", "Goes on")
        assert work.safekeeping.check().findings == ()
        work.close()
        assert old.read_bytes() == bytes_before


def test_every_nth_write_fails_and_the_library_is_as_it_was_or_as_it_shall_be(
    backed_up: tuple[Path, Path, list[str]], tmp_path: Path
) -> None:
    library, backup, _ = backed_up
    before, wanted = contents(library), contents(backup)
    with failing_disk() as disk:
        for fail_at in range(1, 1000, 23):
            place = tmp_path / f"{fail_at}"
            place.mkdir()
            target = Path(shutil.copy(library, place / library.name))
            work = workspace(target)
            disk.arm(fail_at, times=3)
            try:
                work.restoring.restore(backup)
                failed = False
            except LibraryError:
                failed = True
            over = disk.done < fail_at
            disk.disarm()
            work.close()
            # A disk that refuses to sync leaves open what it kept; it is one of both, whole.
            assert contents(target) in ((before, wanted) if failed else (wanted,))
            verify(target)
            if over:
                break
        assert over


def test_a_protected_library_takes_a_backup_from_before_it_was_protected(
    backed_up: tuple[Path, Path, list[str]], tmp_path: Path
) -> None:
    _, backup, _ = backed_up
    key, target = bytes(range(32)), tmp_path / "protected.cxflib"
    Library(target, key).close()
    done = RestoreService(target, key, local_now, lambda reason: None).restore(backup)
    assert done.holds.engagements == 3
    assert b"old data centre" not in target.read_bytes()
    assert verify(target, key).engagements == 3


def test_a_protected_backup_is_all_that_is_left_of_a_library(library: Path, tmp_path: Path) -> None:
    ids = fill(library)
    wanted = contents(library)
    protection.protect(library, "four unrelated words", CHEAP)
    backup = Path(shutil.copy(library, tmp_path / "stick.cxflib"))
    shutil.copy(envelope_of(library), envelope_of(backup))
    lost = tmp_path / "elsewhere" / "library.cxflib"
    lost.parent.mkdir()
    lost.with_name(f"{lost.name}-wal").write_bytes(b"of the file that is lost")
    shutil.copy(envelope_of(library), envelope_of(lost))
    with pytest.raises(LibraryError, match="is lost, though its key file is there"):
        Library(lost)
    envelope_of(lost).unlink()
    service = RestoreService(lost, None, local_now)
    for action in (service.preview, service.restore):
        with pytest.raises(ProtectedError):
            action(backup)
        with pytest.raises(WrongPassphraseError):
            action(backup, None, "another")
    assert service.preview(backup, None, "four unrelated words").holds.engagements == len(ids)
    service.restore(backup, None, "four unrelated words")
    key = protection.unlock(lost, "four unrelated words")
    assert protection.is_protected(lost)
    protection.unprotect(lost, key)
    assert contents(lost) == wanted


def test_a_backup_with_another_passphrase_comes_back_under_that_of_the_library(library: Path, tmp_path: Path) -> None:
    fill(library)
    old_key = protection.protect(library, "the first of them", CHEAP)
    backup = Path(shutil.copy(library, tmp_path / "old.cxflib"))
    shutil.copy(envelope_of(library), envelope_of(backup))
    key = protection.renew_key(library, old_key, "the second of them", CHEAP)
    service = RestoreService(library, key, local_now, lambda reason: None)
    with pytest.raises(ProtectedError):
        service.restore(backup)
    service.restore(backup, None, "the first of them")
    assert protection.unlock(library, "the second of them") == key
    assert verify(library, key).engagements == 3
