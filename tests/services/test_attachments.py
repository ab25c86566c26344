"""Files as evidence."""

from pathlib import Path

import pytest

from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.services.session import Session
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.attachments import AttachmentError, file_name, media_type
from cxf_desktop.storage.errors import LibraryError, UnknownEngagementError
from tests.support import workspace

CRITERION = [
    {"path": "commitment.objectives[o1]", "value": {"title": "O"}},
    {"path": "commitment.objectives[o1].criteria[c1]", "value": {"text": "C"}},
]


@pytest.fixture
def work(library: Path) -> Workspace:
    return workspace(library)


@pytest.fixture
def session(work: Workspace) -> Session:
    session = work.engagements.open(work.engagements.create("Customer", "Turn"))
    session.apply(CRITERION)
    return session


def write(folder: Path, name: str, content: bytes = b"measured: 42") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def test_a_file_is_kept_named_and_given_back(work: Workspace, session: Session, tmp_path: Path) -> None:
    kept = work.attachments.attach(session, "c1", write(tmp_path, "Messung.csv"))
    (evidence,) = session.document.proof.results["c1"].evidence
    assert (evidence.attachment, evidence.file_name) == (kept.hash, "Messung.csv")
    assert work.attachments.content(session.document.id, kept.hash) == b"measured: 42"
    assert (kept.media_type, kept.size) == ("text/csv", 12)
    other = work.attachments.attach(session, "c1", write(tmp_path, "b.pdf", b"%PDF"), evidence=evidence.id)
    assert session.document.proof.results["c1"].evidence[0].attachment == other.hash
    assert [one.name for one in work.attachments.of(session.document.id)] == ["Messung.csv", "b.pdf"]
    assert work.safekeeping.check().findings == ()
    session.close()
    work.close()


def test_only_what_no_entry_names_is_removed(work: Workspace, session: Session, tmp_path: Path) -> None:
    kept = work.attachments.attach(session, "c1", write(tmp_path, "a.txt"))
    unused = work.library.attachments.put(session.document.id, "b.txt", b"never named")
    session.undo()
    assert work.attachments.remove_unused(session.document.id) == 1
    assert [one.hash for one in work.attachments.of(session.document.id)] == [kept.hash]
    session.redo()
    assert work.attachments.content(session.document.id, kept.hash)
    with pytest.raises(LibraryError, match="there is no attachment"):
        work.attachments.content(session.document.id, unused.hash)
    session.close()
    work.close()


def test_the_same_content_is_kept_once(work: Workspace, session: Session, tmp_path: Path) -> None:
    first = work.attachments.attach(session, "c1", write(tmp_path, "a.txt"))
    again = work.attachments.attach(session, "c1", write(tmp_path, "b.txt"))
    assert first == again
    assert len(work.attachments.of(session.document.id)) == 1
    session.close()
    work.close()


def test_what_does_not_fit_is_refused_and_nothing_changes(work: Workspace, session: Session, tmp_path: Path) -> None:
    before = session.document
    huge = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (100_000).to_bytes(4) * 2 + b"\x08\x06\0\0\0"
    for file, error in (
        (write(tmp_path, "large.bin", bytes(25 * 1024 * 1024 + 1)), AttachmentError),
        (tmp_path / "missing.txt", AttachmentError),
        (tmp_path, AttachmentError),
        (write(tmp_path, "huge.png", huge), ExchangeError),
    ):
        with pytest.raises(error, match=file.name):
            work.attachments.attach(session, "c1", file)
    assert session.document == before
    assert work.attachments.of(session.document.id) == []
    with pytest.raises(UnknownEngagementError):
        work.library.attachments.put("nobody", "a.txt", b"a")
    session.close()
    work.close()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\plan.pdf", "plan.pdf"),
        ("a\nb\0.txt", "a_b_.txt"),
        ("..", "file"),
        ("", "file"),
        ("x" * 500 + ".png", "x" * 196 + ".png"),
    ],
)
def test_a_name_is_no_path(given: str, kept: str) -> None:
    assert file_name(given) == kept


def test_media_types() -> None:
    assert [media_type(name) for name in ("a.PNG", "b.jpeg", "c", "d.exe")] == [
        "image/png", "image/jpeg", "application/octet-stream", "application/octet-stream",
    ]  # fmt: skip
