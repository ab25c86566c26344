"""A process that edits is killed at a random time; what it was told to be on disk must be there, and nothing asks."""

import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from cxf_desktop.app import open_session, open_workspace
from cxf_desktop.services.settings import SettingsFile
from tests.injure.experiment import Outcome

ROOT = Path(__file__).resolve().parents[2]
SHORTEST, LONGEST = 0.03, 3.0
"""Seconds after which the process is killed."""
EDITING = """
import sys
from cxf_desktop.app import open_session
session = open_session(sys.argv[1], sys.argv[2])
number = int(session.document.commitment.notes or 0)
while True:
    number += 1
    session.apply([
        {"path": "commitment.notes", "value": str(number)},
        {"path": f"workshop.captures[c{number % 50}]", "value": {"text": f"said {number}"}},
    ])
    print(number, flush=True)
    if number % 7 == 0:
        session.undo()
        session.redo()
"""


def run(kills: int) -> Outcome:
    """Kill that many processes, one after the other on one library."""
    chance, outcome = random.Random(7), Outcome()
    slowest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.cxflib"
        work = open_workspace(library, SettingsFile(None))
        id_ = work.engagements.create("Contoso", "Killed")
        work.close()
        for turn in range(kills):
            told = _killed(library, id_, chance.uniform(SHORTEST, LONGEST))
            began = time.perf_counter()
            session = open_session(library, id_)
            slowest = max(slowest, time.perf_counter() - began)
            kept = int(session.document.commitment.notes or 0)
            session.close()
            between = told % 7 == 0  # killed after the undo, before the redo
            outcome.expect(kept >= told - between, f"kill {turn}: told {told}, kept {kept}")
    outcome.figures["slowest opening, ms"] = slowest * 1000
    return outcome


def _killed(library: Path, id_: str, seconds: float) -> int:
    """Return the last number that a process was told to be on disk before it was killed."""
    command = [sys.executable, "-c", EDITING, str(library), id_]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    timer = threading.Timer(seconds, process.send_signal, (signal.SIGKILL,))
    timer.start()
    printed, _ = process.communicate()
    timer.cancel()
    # The last line may be torn: it counts only with its end.
    whole = printed[: printed.rfind("\n") + 1].split()
    return int(whole[-1]) if whole else 0
