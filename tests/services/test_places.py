"""Where a library lies, and how it moves."""

import json
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from cxf_desktop.services.places import cloud_of, copy_here, move, service_of_name
from cxf_desktop.storage import mounts, protection
from cxf_desktop.storage.backup_folder import folder_of
from cxf_desktop.storage.envelope import Cost
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.library import Library
from cxf_desktop.storage.mounts import file_system_of
from tests.support import workspace


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PureWindowsPath(r"C:\Users\A\OneDrive - Contoso\Work\library.cxflib"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\A\onedrive\library.cxflib"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\A\Dropbox (Contoso)\library.cxflib"), "Dropbox"),
        (PureWindowsPath(r"G:\My Drive\library.cxflib"), "Google Drive"),
        (PureWindowsPath(r"G:\Meine Ablage\Kunden\library.cxflib"), "Google Drive"),
        (PureWindowsPath(r"G:\.shortcut-targets-by-id\1x\library.cxflib"), "Google Drive"),
        (PureWindowsPath(r"C:\Users\A\My Drive\library.cxflib"), ""),
        (PureWindowsPath(r"C:\Users\A\AppData\Local\CXF Desktop\library.cxflib"), ""),
        (PurePosixPath("/Users/a/Library/CloudStorage/OneDrive-Contoso/library.cxflib"), "OneDrive"),
        (PurePosixPath("/Users/a/Library/CloudStorage/GoogleDrive-a@contoso.com/My Drive/l.cxflib"), "Google Drive"),
        (PurePosixPath("/Users/a/Library/CloudStorage/Dropbox/library.cxflib"), "Dropbox"),
        (PurePosixPath("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/library.cxflib"), "iCloud Drive"),
        (PurePosixPath("/run/user/1000/gvfs/google-drive:host=contoso.com,user=a/library.cxflib"), "Google Drive"),
        (PurePosixPath("/home/a/Dropbox/library.cxflib"), "Dropbox"),
        (PurePosixPath("/home/a/dropbox-notes.txt/library.cxflib"), "Dropbox"),
        (PurePosixPath("/home/a/.local/share/CXF Desktop/library.cxflib"), ""),
    ],
)
def test_a_folder_is_known_by_its_name_on_every_system(path: PureWindowsPath | PurePosixPath, service: str) -> None:
    assert service_of_name(path) == service


def test_a_folder_is_known_by_what_the_service_says(tmp_path: Path) -> None:
    drive, box = tmp_path / "Firmenablage", tmp_path / "Kiste"
    environment = {"OneDriveCommercial": str(drive), "APPDATA": str(tmp_path / "roaming")}
    info = tmp_path / "roaming" / "Dropbox" / "info.json"
    info.parent.mkdir(parents=True)
    info.write_text(json.dumps({"business": {"path": str(box), "host": 1}, "personal": {"path": None}, "x": 3}))
    for folder, service in ((drive, "OneDrive"), (box, "Dropbox")):
        found = cloud_of(folder / "deep" / "library.cxflib", environment, tmp_path)
        assert found is not None
        assert (found.service, found.folder) == (service, folder)
    assert cloud_of(tmp_path / "library.cxflib", environment, tmp_path) is None
    assert cloud_of(tmp_path / "Firmenablage2" / "library.cxflib", environment, tmp_path) is None
    for broken in ("", "[]", "{", '{"business": []}', "[" * 5_000):
        info.write_text(broken)
        assert cloud_of(box / "library.cxflib", environment, tmp_path) is None


def test_a_link_into_a_cloud_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "here").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    found = cloud_of(tmp_path / "here" / "library.cxflib", {}, tmp_path)
    assert found is not None
    assert found.service == "Dropbox"


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /mnt/nfs nfs4 rw 0 0
//server/share /mnt/with\\040space cifs rw 0 0
/dev/sdb1 /mnt/nfs/disk ext4 rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/home/a", "ext4"), ("/mnt/nfs/x", "nfs4"), ("/mnt/with space/x", "cifs"), ("/mnt/nfs/disk/x", "ext4"),
     ("/mnt/nfsx", "ext4")],
)  # fmt: skip
def test_the_file_system_of_a_path_is_that_of_its_nearest_mount(path: str, kind: str, tmp_path: Path) -> None:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS)
    assert file_system_of(Path(path), table) == kind
    assert file_system_of(Path(path), tmp_path / "nothing") == ""


@pytest.fixture
def on_network(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(mounts, "file_system_of", lambda *_: "cifs")
    return monkeypatch


def test_a_library_on_another_machine_is_opened_to_read_and_can_be_copied(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = workspace(library)
    id_ = work.engagements.create("Contoso", "Turn")
    work.close()
    before = {file.name: file.read_bytes() for file in library.parent.iterdir() if file.is_file()}
    monkeypatch.setattr(mounts, "file_system_of", lambda *_: "cifs")
    opened = Library(library)
    assert "lies on another machine, where an edit could get lost, and is opened to read only" in opened.read_only
    assert opened.engagements.load(id_).document.title == "Turn"
    with pytest.raises(LibraryError, match="can be copied, but not moved"):
        move(opened, tmp_path / "local")
    copied = copy_here(opened, tmp_path / "local")
    opened.close()
    assert {file.name: file.read_bytes() for file in library.parent.iterdir() if file.is_file()} == before
    with pytest.raises(LibraryError, match="is made on a disk of this one"):
        Library(tmp_path / "new.cxflib")
    monkeypatch.undo()
    again = Library(copied)
    assert not again.read_only
    assert again.engagements.load(id_).document.title == "Turn"
    again.close()


@pytest.mark.parametrize("passphrase", ["", "x"])
def test_a_library_moves_with_its_key_file_and_its_backups(library: Path, tmp_path: Path, passphrase: str) -> None:
    work = workspace(library)
    id_ = work.engagements.create("Contoso", "Turn")
    work.backups.back_up()
    work.close()
    key = protection.protect(library, passphrase, Cost()) if passphrase else None
    opened = Library(library, key)
    (saved,) = folder_of(library).glob("*.cxflib")
    told: list[tuple[int, int]] = []
    new = move(opened, tmp_path / "better place", lambda done, of: told.append((done, of)))
    assert told
    assert new == tmp_path / "better place" / library.name
    assert not [file for file in library.parent.glob("library.cxflib*") if file.suffix != ".lock"]
    assert (folder_of(new) / saved.name).exists()
    assert new.with_name(f"{new.name}.key").exists() is bool(passphrase)
    again = Library(new, protection.unlock(new, passphrase) if passphrase else None)
    assert again.engagements.load(id_).document.title == "Turn"
    again.close()


def test_a_library_is_never_moved_over_another(library: Path, tmp_path: Path) -> None:
    target = tmp_path / "there"
    target.mkdir()
    for path in (library, target / library.name):
        workspace(path).close()
    opened = Library(library)
    content = (target / library.name).read_bytes()
    with pytest.raises(LibraryError, match="is there already, nothing was moved"):
        move(opened, target)
    assert (target / library.name).read_bytes() == content
    opened.listing.rows()
    opened.close()


def test_a_move_that_fails_leaves_everything_where_it_was(library: Path, tmp_path: Path) -> None:
    workspace(library).close()
    opened = Library(library)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(LibraryError, match="cannot be"):
        move(opened, tmp_path / "file" / "folder")
    assert opened.listing.rows() == []
    opened.close()


@pytest.mark.parametrize("passphrase", ["", "x"])
def test_a_log_on_another_machine_is_read_without_a_file_beside_it(
    library: Path, tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = workspace(library)
    id_ = work.engagements.create("Contoso", "Turn")
    work.close()
    key = protection.protect(library, passphrase, Cost()) if passphrase else None
    opened = Library(library, key)
    opened.templates.keep("kind", "id", "only in the log")
    torn = tmp_path / "torn" / "library.cxflib"
    torn.parent.mkdir()
    for ending in ("", "-wal"):
        torn.with_name(torn.name + ending).write_bytes(library.with_name(library.name + ending).read_bytes())
    name = opened.templates.keep("kind", "id", "only in the log")
    opened.close()
    monkeypatch.setattr(mounts, "file_system_of", lambda *_: "nfs4")
    read = Library(torn, key)
    assert read.engagements.load(id_).document.title == "Turn"
    assert read.templates.read(name) == "only in the log"
    assert sorted(file.name for file in torn.parent.iterdir()) == ["library.cxflib", "library.cxflib-wal"]
    read.close()
    assert sorted(file.name for file in torn.parent.iterdir()) == ["library.cxflib", "library.cxflib-wal"]
