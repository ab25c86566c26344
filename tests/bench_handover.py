"""Measures handing over and meeting again: a bundle out and in, and two forks of 5,000 edits each merged."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.merging import Side
from cxf_desktop.services.session import Session
from tests.services.laptops import Laptop, laptops

EDITS = 5_000
QUICK = 1_000


def handover(runs: int) -> Iterator[tuple[str, float]]:
    """Yield what was measured, and how many milliseconds it took."""
    edits = EDITS if runs > 3 else QUICK
    with tempfile.TemporaryDirectory() as folder:
        a, b = laptops(Path(folder), "Anna", "Ben")
        for laptop in (a, b):
            _work(laptop, edits)
        yield f"a bundle with {edits:,} edits is written and read back", _once(b.bundle)
        file = b.folder / "Ben.cxf"
        yield f"two forks of {edits:,} edits each are shown merged", _once(lambda: a.look_at(file))
        seen = a.look_at(file)
        yield "  and taken in", _once(lambda: a.work.handover.take(seen, Side.OURS))
        reader = b.work.history.reader(b.id)
        yield "first page of the history, 100 entries", _once(lambda: b.work.history.reader(b.id).older(100))
        pages = [_once(lambda: reader.older(100)) for _ in range(edits // 100)]
        yield "  each further page, median", statistics.median(pages)
        path = "commitment.current_state"
        yield "history of one field", _once(lambda: b.work.history.of_field(b.id, path))
        yield "the engagement at a moment in the middle", _once(lambda: b.work.history.at(b.id, edits // 2))


def _work(laptop: Laptop, edits: int) -> None:
    session, chance = laptop.work.engagements.open(laptop.id), random.Random(laptop.name)
    for number in range(edits):
        laptop.clock.forward(seconds=10)
        session.apply([_edit(session, laptop.name, number, chance)])
    session.close()


def _edit(session: Session, name: str, number: int, chance: random.Random) -> Edit:
    if number % 10 == 0:
        return Edit(path=f"workshop.captures[{name}{number}]", value={"text": f"Captured {number}"})
    if number % 3 == 0 and session.document.workshop.captures:
        capture = chance.choice(session.document.workshop.captures)
        return Edit(path=f"workshop.captures[{capture.id}].owner", value=f"{name} {number}")
    return Edit(path="commitment.current_state", value="word " * chance.randrange(100) + f"{name} {number}")


def _once(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000
