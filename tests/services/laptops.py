"""Laptops that work on one engagement and meet now and then."""

from dataclasses import dataclass
from pathlib import Path

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.merging import Side
from cxf_desktop.services.handover import HandoverService, Incoming, Taken
from cxf_desktop.services.workspace import Workspace
from tests.support import HandClock, workspace


@dataclass
class Laptop:
    """One library, and what somebody does with it."""

    name: str
    folder: Path
    work: Workspace
    clock: HandClock
    id: str = ""

    @classmethod
    def made(cls, folder: Path, name: str, clock: HandClock) -> "Laptop":
        work = workspace(folder / f"{name}.cxflib", clock)
        work.settings.update(consultant=name)
        # Without the backups: they are measured and tested elsewhere, and a random walk makes hundreds.
        work.handover = HandoverService(work.library, work.engagements, protected=lambda: False, before=lambda _: None)
        return cls(name, folder, work, clock)

    @property
    def document(self) -> Engagement:
        return self.work.engagements.read(self.id)

    @property
    def entries(self) -> int:
        return len(self.work.history.entries(self.id))

    def edit(self, *edits: Edit) -> None:
        self.clock.forward(minutes=1)
        session = self.work.engagements.open(self.id)
        session.apply(edits)
        session.close()

    def set(self, path: str, value: object) -> None:
        self.edit(Edit(path=path, value=value))

    def undo(self) -> None:
        session = self.work.engagements.open(self.id)
        session.undo()
        session.close()

    def redo(self) -> None:
        session = self.work.engagements.open(self.id)
        session.redo()
        session.close()

    def bundle(self, name: str = "") -> Path:
        return self.work.handover.write(self.id, self.folder / f"{name or self.name}.cxf")

    def look_at(self, file: Path) -> Incoming:
        return self.work.handover.inspect(file)

    def take(self, file: Path, prefer: Side | None = None) -> Taken:
        self.clock.forward(minutes=1)
        taken = self.work.handover.take(self.look_at(file), prefer)
        self.id = taken.engagement
        return taken

    def meet(self, other: "Laptop", prefer: Side | None = None) -> Taken:
        """Take in what the other laptop has."""
        return self.take(other.bundle(), prefer)


def laptops(folder: Path, *names: str) -> list[Laptop]:
    """Return laptops with one engagement, handed over from the first to the others."""
    clock = HandClock()
    made = [Laptop.made(folder, name, clock) for name in names]
    made[0].id = made[0].work.engagements.create("Contoso", "Cloud start")
    for other in made[1:]:
        other.meet(made[0])
    return made
