"""One bit is flipped: in a stored text, entry or file, and anywhere in the library file. It is found, always."""

import random
import shutil
import tempfile
from pathlib import Path

import apsw

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import LibraryError
from tests.injure.experiment import Outcome
from tests.storage.filled import TABLES, columns, contents, fill, flip_cell
from tests.support import workspace


def run(flips: int) -> Outcome:
    """Flip that many bits: half of them in what tables hold, half anywhere in the file."""
    chance, outcome = random.Random(7), Outcome()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.cxflib"
        fill(source)
        before = contents(source)
        connection = apsw.Connection(str(source))
        cells = [(table, column) for table in TABLES for column in columns(connection, table)]
        connection.close()
        for turn in range(flips):
            broken = Path(folder) / f"{turn}" / "broken.cxflib"
            broken.parent.mkdir()
            shutil.copy(source, broken)
            what = _flip_a_cell(broken, cells, chance) if turn % 2 else _flip_anywhere(broken, chance)
            same = contents(broken) == before
            found = finds(broken)
            after = contents(broken)
            outcome.expect(found or (same and after == before), f"{turn}: {what} was not found")
            shutil.rmtree(broken.parent)
    return outcome


def finds(library: Path) -> bool:
    """Tell whether a check finds something, or the library is not even opened."""
    try:
        work: Workspace = workspace(library)
    except (LibraryError, apsw.Error):
        return True
    try:
        return bool(work.library.read_only) or bool(work.safekeeping.check().findings)
    except LibraryError:
        return True
    finally:
        work.close()


def _flip_a_cell(library: Path, cells: list[tuple[str, str]], chance: random.Random) -> str:
    while True:
        table, column = chance.choice(cells)
        position, bit, nth = chance.randrange(1_000_000), chance.randrange(8), chance.randrange(100)
        if flip_cell(library, table, column, position, bit, nth):
            return f"bit {bit} at {position} of {table}.{column}"


def _flip_anywhere(library: Path, chance: random.Random) -> str:
    data = bytearray(library.read_bytes())
    at, bit = chance.randrange(len(data)), chance.randrange(8)
    data[at] ^= 1 << bit
    library.write_bytes(data)
    return f"bit {bit} of byte {at} (page {at // 4096 + 1})"
