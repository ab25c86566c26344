"""The write-ahead log is cut at a random place, half of the time with a random tail: a moment of the past is opened."""

import random
import shutil
import tempfile
from pathlib import Path

from cxf_desktop.app import open_session, open_workspace
from cxf_desktop.services.settings import SettingsFile
from tests.injure.experiment import Outcome

EDITS = 60


def run(logs: int) -> Outcome:
    """Tear that many logs."""
    chance, outcome = random.Random(11), Outcome()
    with tempfile.TemporaryDirectory() as folder:
        source, id_ = _with_log(Path(folder) / "source")
        log = source.with_name(f"{source.name}-wal").read_bytes()
        for turn in range(logs):
            place = Path(folder) / "torn"
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            shutil.copy(source, place / source.name)
            at = chance.randrange(len(log) + 1)
            tail = chance.randbytes(chance.randrange(1, 20_000)) if turn % 2 else b""
            (place / f"{source.name}-wal").write_bytes(log[:at] + tail)
            outcome.expect(*_opened(place / source.name, id_, f"log {turn}, cut at {at} of {len(log)}"))
    return outcome


def _with_log(folder: Path) -> tuple[Path, str]:
    """Return a library whose edits still lie in the log, as after a kill, and its engagement."""
    folder.mkdir()
    library = folder / "library.cxflib"
    work = open_workspace(library, SettingsFile(None))
    id_ = work.engagements.create("Contoso", "Torn")
    work.close()
    session = open_session(library, id_)
    for number in range(1, EDITS + 1):
        session.apply([{"path": "commitment.notes", "value": str(number)}, {"path": "title", "value": f"T{number}"}])
    copy = folder.with_name("copy")
    copy.mkdir()
    for file in folder.iterdir():
        shutil.copy(file, copy / file.name)  # as they lie there: the log is not folded in
    session.close()
    for helper in copy.glob("*-shm"):
        helper.unlink()
    return copy / library.name, id_


def _opened(library: Path, id_: str, what: str) -> tuple[bool, str]:
    session = open_session(library, id_)
    document = session.document
    number = int(document.commitment.notes or 0)
    whole = document.title == (f"T{number}" if number else "Torn")
    session.apply([{"path": "title", "value": "goes on"}])
    kept = session.document.title == "goes on"
    session.close()
    return whole and kept, f"{what}: notes {number}, title {document.title}"
