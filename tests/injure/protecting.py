"""A process that protects a library, or takes that away, is killed at a random time; nothing asks afterwards."""

import random
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from cxf_desktop.app import open_session, open_workspace
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.storage import protection
from cxf_desktop.storage.errors import LibraryError
from tests.injure.experiment import Outcome

ROOT = Path(__file__).resolve().parents[2]
MARK = "a text that nobody may read"
PASSPHRASE = "vier Wörter Nebel Kran"
SHORTEST, LONGEST = 0.0, 0.25
"""Seconds between the first file that is written and the kill."""
ENGAGEMENTS = 150
CHANGING = """
import sys
from pathlib import Path
from cxf_desktop.storage import protection
from cxf_desktop.storage.envelope import Cost
library, passphrase = Path(sys.argv[1]), sys.argv[2]
key = protection.unlock(library, passphrase) if protection.is_protected(library) else None
print("begins", flush=True)
if key:
    protection.unprotect(library, key)
else:
    protection.protect(library, passphrase, Cost())
"""


def run(kills: int) -> Outcome:
    """Kill that many processes, one after the other on one library."""
    chance, outcome = random.Random(11), Outcome()
    half_way = 0
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.cxflib"
        id_ = _filled(library)
        for turn in range(kills):
            was = protection.is_protected(library)
            _killed(library, (0.35 if not was else 0.0) + chance.uniform(SHORTEST, LONGEST))
            half_way += len(list(Path(folder).iterdir())) > 2
            try:
                session = open_session(library, id_, passphrase=PASSPHRASE)
                kept = session.document.commitment.current_state
                session.close()
            except LibraryError as error:
                kept = str(error)
            outcome.expect(kept == MARK, f"kill {turn}: {kept}")
            if protection.is_protected(library):
                left = [file.name for file in Path(folder).iterdir() if MARK.encode() in file.read_bytes()]
                outcome.expect(not left, f"kill {turn}: readable in {left}")
    outcome.figures["killed half-way"] = half_way
    return outcome


def _filled(library: Path) -> str:
    work = open_workspace(library, SettingsFile(None))
    id_ = [work.engagements.create("Contoso", f"Turn {number}") for number in range(ENGAGEMENTS)][-1]
    session = work.engagements.open(id_)
    session.apply([{"path": "commitment.current_state", "value": MARK}])
    session.close()
    work.close()
    return id_


def _killed(library: Path, seconds: float) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", CHANGING, str(library), PASSPHRASE], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    process.stdout.readline()
    timer = threading.Timer(seconds, process.send_signal, (signal.SIGKILL,))
    timer.start()
    process.communicate()
    timer.cancel()
