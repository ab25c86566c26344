"""What came in as a file, checked against what is here: its journal, and where it goes."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cxf_desktop.domain.changes import apply, inverse
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.exchange.bundle import DOCUMENT, JOURNAL, MERGED
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.parcel import Parcel, ParcelEntry, refused
from cxf_desktop.services.lineage import Lineage
from cxf_desktop.storage.engagements import applied
from cxf_desktop.storage.entries import Entry, EntryKind
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.hashing import FIRST_HASH

MISFITS = (LibraryError, ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What a change that does not belong to its document can bring about."""


class Place(StrEnum):
    """Where an engagement that came in goes."""

    NEW = "new"
    """It is not here yet: it is added."""
    KNOWN = "known"
    """All of it is here already: there is nothing to do."""
    MERGE = "merge"
    """It is here, and was changed there: both are merged."""


@dataclass(frozen=True)
class Journals:
    """The entries of a file, each in its chain."""

    file: str
    own: tuple[Entry, ...]
    merged: tuple[Entry, ...]

    @property
    def head(self) -> str:
        """The hash of the last entry."""
        return self.own[-1].hash.hex()

    @property
    def all(self) -> tuple[Entry, ...]:
        """All entries."""
        return (*self.own, *self.merged)


def journals_of(file: str, parcel: Parcel) -> Journals:
    """Return the entries of a file as the library keeps them.

    Raises:
        ExchangeError: One is not in its chain, or is of a kind that nobody knows.

    """
    id_ = parcel.document.id
    own = [_entry(file, JOURNAL, entry) for entry in parcel.journal]
    if not own:
        raise refused(file, JOURNAL, "is empty", "ist leer")
    previous = FIRST_HASH
    for number, entry in enumerate(own, start=1):
        begins = entry.kind is EntryKind.CREATE and entry.step == 1
        if entry.number != number or begins is not (number == 1) or not entry.is_whole(id_, previous):
            raise _broken(file, f"{JOURNAL}:{number}")
        previous = entry.hash
    _check_steps(file, own)
    return Journals(file, tuple(own), tuple(_checked(file, id_, own, parcel.merged)))


def check_document(journals: Journals, parcel: Parcel, known: Sequence[Entry], document: Engagement | None) -> None:
    """Check that the journal leads to the document, and that each of its entries can be taken back.

    ``known`` is the journal that is here, which led to ``document``: what both begin with is not replayed.

    Raises:
        ExchangeError: It does not, or a change does not fit.

    """
    here = {entry.hash for entry in known}
    shared = sum(1 for entry in journals.own if entry.hash in here)
    found: Engagement | None = None
    if shared and document is not None:
        lineage = Lineage(known)
        lineage.remember(known[-1].hash.hex(), document)
        found = lineage.document(journals.own[shared - 1].hash.hex())
    for entry in journals.own[shared:]:
        try:
            after = applied(found, entry)
            fits = found is None or apply(after, inverse(entry.changes)) == found
        except MISFITS:
            fits = False
        if not fits:
            place = f"{JOURNAL}:{entry.number}"
            raise refused(journals.file, place, "does not fit the document", "passt nicht zum Dokument")
        found = after
    if found != parcel.document:
        raise refused(journals.file, DOCUMENT, "is not what the journal leads to", "ist nicht, wohin das Journal führt")


def _checked(file: str, id_: str, own: Sequence[Entry], merged: Iterable[ParcelEntry]) -> Iterable[Entry]:
    """Yield the entries that merges took in, each behind the one that it follows."""
    numbers = {FIRST_HASH: 0, **{entry.hash: entry.number for entry in own}}
    entries = [_entry(file, MERGED, entry) for entry in merged]
    for line, entry in enumerate(sorted(entries, key=lambda each: each.number), start=1):
        follows = numbers.get(entry.previous) == entry.number - 1
        begins = entry.kind is EntryKind.CREATE
        if not follows or begins is not (entry.number == 1) or not entry.is_whole(id_, entry.previous):
            raise _broken(file, f"{MERGED}:{line}")
        try:
            entry.changes  # noqa: B018  (they are not replayed now, but may be one day)
        except (ValueError, RecursionError):
            raise _broken(file, f"{MERGED}:{line}") from None
        numbers[entry.hash] = entry.number
        yield entry


def _check_steps(file: str, own: Sequence[Entry]) -> None:
    """Check that every undo takes back, and every redo makes again, what stood before it."""
    undo: list[int] = []
    redo: list[int] = []
    steps: dict[int, list[Entry]] = {}
    for entry in own[1:]:
        step, fits = entry.step, True
        if entry.kind in (EntryKind.UNDO, EntryKind.REDO):
            this, other = (undo, redo) if entry.kind is EntryKind.UNDO else (redo, undo)
            fits = this[-1:] == [step] and _is_step(entry, steps[step])
            other.append(step)
            del this[-1:]
        elif not entry.is_empty_merge:
            fits = step == entry.number or undo[-1:] == [step]
            if undo[-1:] != [step]:
                undo.append(step)
            redo.clear()
            steps.setdefault(step, []).append(entry)
        if not fits:
            raise _broken(file, f"{JOURNAL}:{entry.number}")


def _is_step(entry: Entry, made_by: Sequence[Entry]) -> bool:
    try:
        changes = [change for each in made_by for change in each.changes]
        return list(entry.changes) == (inverse(changes) if entry.kind is EntryKind.UNDO else changes)
    except (ValueError, RecursionError):
        return False


def _entry(file: str, member: str, entry: ParcelEntry) -> Entry:
    try:
        kind = EntryKind(entry.kind)
    except ValueError:
        place = f"{member}:{entry.number}"
        raise refused(file, place, "is of an unknown kind", "ist von unbekannter Art") from None
    merged = json.dumps(entry.merged) if entry.merged else ""
    previous, hash_ = bytes.fromhex(entry.previous), bytes.fromhex(entry.hash)
    return Entry(entry.number, entry.at, entry.author, kind, entry.step, entry.changes, previous, hash_, merged)


def _broken(file: str, place: str) -> ExchangeError:
    return refused(file, place, "does not follow from what stands before it", "folgt nicht aus dem, was davor steht")


def parcel_entry(entry: Entry) -> ParcelEntry:
    """Return an entry of the library as a file holds it."""
    return ParcelEntry(
        entry.number,
        entry.at,
        entry.author,
        entry.kind.value,
        entry.step,
        entry.encoded,
        entry.previous.hex(),
        entry.hash.hex(),
        entry.heads,
    )
