"""A program is killed while it brings a library of an older schema up to date; the next start does it."""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from cxf_desktop.storage.backup import verify
from cxf_desktop.storage.backup_folder import folder_of
from cxf_desktop.storage.schema import NEWEST
from tests.injure.experiment import Outcome
from tests.injure.writes import older
from tests.support import workspace

PROGRAM = """
import sys
from pathlib import Path
from cxf_desktop.storage import backup_folder
from cxf_desktop.storage.library import Library
print("begins", flush=True)
Library(Path(sys.argv[1])).close()
"""


def run(kills: int) -> Outcome:
    """Kill that many migrations, from every older schema in turn."""
    chance, outcome = random.Random(3), Outcome()
    with tempfile.TemporaryDirectory() as folder:
        sources = {version: older(Path(folder) / f"{version}.cxflib", version) for version in range(1, NEWEST)}
        for turn in range(kills):
            version = 1 + turn % (NEWEST - 1)
            place = Path(folder) / "place"
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir()
            library = Path(shutil.copy(sources[version], place / "library.cxflib"))
            _killed(library, chance.uniform(0, 0.06))
            trouble = _trouble(library)
            outcome.expect(not trouble, f"kill {turn}, from schema {version}: {trouble}")
    return outcome


def _killed(library: Path, seconds: float) -> None:
    command = [sys.executable, "-c", PROGRAM, str(library)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(seconds)
        process.kill()


def _trouble(library: Path) -> str:
    """Return what is not as it should be after the next start, or nothing."""
    work = workspace(library)
    titles = [row.title for row in work.engagements.rows()]
    read = work.engagements.read(work.engagements.rows()[0].id).title
    found = work.safekeeping.check().findings
    work.backups.tidy()
    work.close()
    for backup in folder_of(library).glob("*.cxflib"):
        verify(backup)
    left = [file.name for file in library.parent.rglob(".*")]
    if titles != ["From long ago"] or read != "From long ago":
        return f"the engagement is {titles}, {read}"
    return ", ".join([*(finding.text for finding in found), *(f"{name} is left" for name in left)])
