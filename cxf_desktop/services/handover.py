"""Hand over and meet again: an engagement out as a file, and in again; two laptops' work merged."""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from cxf_desktop import __version__
from cxf_desktop.domain.differences import difference
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.merging import Conflict, Merged, Side, merge
from cxf_desktop.domain.words import local
from cxf_desktop.exchange.bundle import MERGED, bundle_bytes, read_bundle
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.parcel import Parcel, ParcelFile, ParcelTemplate, named_hashes, refused
from cxf_desktop.exchange.plain_json import json_bytes, read_json
from cxf_desktop.files import put_in_place
from cxf_desktop.services.engagements import EngagementService
from cxf_desktop.services.export import ExportError
from cxf_desktop.services.incoming import MISFITS, Journals, Place, check_document, journals_of, parcel_entry
from cxf_desktop.services.lineage import Base, Lineage
from cxf_desktop.services.session import Session
from cxf_desktop.services.summary import searchable_text
from cxf_desktop.services.who_changed import WhoChanged
from cxf_desktop.storage.entries import Entry, EntryKind
from cxf_desktop.storage.errors import ConflictError, UnknownEngagementError
from cxf_desktop.storage.handing_over import KeptFile, KeptTemplate
from cxf_desktop.storage.library import Library

Before = Callable[[str], object]
"""Called with the reason, ``import`` or ``merge``, before anything is changed: makes a backup."""
Progress = Callable[[float], None]
"""Hears the part that is done, 0 to 1; what it raises ends the work."""


@dataclass(frozen=True)
class Disagreement:
    """A place that both sides changed differently: what each of them says, who says it, and since when."""

    conflict: Conflict
    ours_by: str
    ours_at: dt.datetime | None
    theirs_by: str
    theirs_at: dt.datetime | None

    @property
    def path(self) -> str:
        """The place."""
        return self.conflict.path


@dataclass(frozen=True)
class Incoming:
    """What a file holds, and where it goes."""

    file: str
    engagement: str
    customer: str
    title: str
    authors: tuple[str, ...]
    entries: int
    first: dt.datetime
    last: dt.datetime
    place: Place
    new_here: int = 0
    """Entries that the file does not know."""
    new_there: int = 0
    """Entries that are not here yet."""
    arriving: tuple[str, ...] = ()
    """Paths that a merge would change here, those that both sides changed left out."""
    conflicts: tuple[Disagreement, ...] = ()
    parcel: Parcel = field(repr=False, kw_only=True)
    journals: Journals = field(repr=False, kw_only=True)
    since: str = field(default="", kw_only=True)
    """The last entry here when it was looked at."""


@dataclass(frozen=True)
class Taken:
    """What became of a file that was taken in."""

    engagement: str
    place: Place
    changed: tuple[str, ...] = ()
    """Paths that a merge changed here."""


class UndecidedError(Exception):
    """Both sides changed the same places, and nobody said whose value is taken; nothing was changed."""

    def __init__(self, conflicts: tuple[Disagreement, ...]) -> None:
        number = len(conflicts)
        super().__init__(
            f"{number} place{'s were' if number != 1 else ' was'} changed differently on both sides; "
            f"choose whose value is taken, the first is {conflicts[0].path}"
        )
        self.conflicts = conflicts


class HandoverService:
    """Writes engagements as files, and takes such files in."""

    def __init__(
        self, library: Library, engagements: EngagementService, *, protected: Callable[[], bool], before: Before
    ) -> None:
        self._library = library
        self._engagements = engagements
        self._protected = protected
        self._before = before

    @property
    def sealed_only(self) -> bool:
        """Whether bundles need a passphrase, because the library has one."""
        return self._protected()

    @contextmanager
    def beside(self) -> "Iterator[HandoverService]":
        """Open the library once more, to write files and to look at them in another thread."""
        library = Library.again(self._library.path, self._library.key)
        try:
            yield HandoverService(library, self._engagements, protected=self._protected, before=self._before)
        finally:
            library.close()

    # --- out

    def write(
        self, engagement: str, file: Path, passphrase: str | None = None, progressed: Progress | None = None
    ) -> Path:
        """Write one engagement as a bundle, read it back and compare, and only then put it in place.

        Raises:
            UnknownEngagementError: There is none with that id.
            ExchangeError: The library is protected and there is no passphrase, or what was written is not what was
                meant; an older file of that name is as it was.
            ExportError: The file cannot be written; an older one is as it was.

        """
        if self._protected() and not passphrase:
            message = local(
                "the library is protected, so its bundles need a passphrase too",
                "die Bibliothek ist geschützt, deshalb brauchen auch ihre Bundles eine Passphrase",
            )
            raise ExchangeError.at(file, message)
        tell = progressed or _nobody
        tell(0)
        parcel = self._parcel(engagement)
        tell(0.3)
        data = bundle_bytes(parcel, __version__, passphrase)
        tell(0.6)
        _put(data, file, lambda part: _check(file, read_bundle(part, passphrase, file.name), parcel))
        tell(1)
        return file

    def write_json(self, engagement: str, file: Path) -> Path:
        """Write one engagement as JSON with nothing left out; see ``write``."""
        parcel = self._parcel(engagement)
        data = json_bytes(parcel, __version__)
        _put(data, file, lambda part: _check(file, read_json(part, file.name), parcel))
        return file

    # --- in

    def inspect(self, file: Path, passphrase: str | None = None) -> Incoming:
        """Return what a bundle or a JSON file holds and where it goes; nothing is changed.

        Raises:
            ExchangeError: It cannot be read, or is not safe; file and member are named.
            LibraryError: What is here is damaged.

        """
        is_json = file.suffix.casefold() == ".json"
        parcel = read_json(file) if is_json else read_bundle(file, passphrase)
        journals = journals_of(file.name, parcel)
        try:
            ours = self._library.engagements.load(parcel.document.id)
        except UnknownEngagementError:
            check_document(journals, parcel, (), None)
            return self._seen(file.name, parcel, journals)
        entries = list(self._library.engagements.entries(parcel.document.id))
        check_document(journals, parcel, entries, ours.document)
        incoming = replace(self._seen(file.name, parcel, journals), since=ours.hash.hex())
        return self._meeting(incoming, entries, ours.document).seen()

    def take(
        self, incoming: Incoming, choices: Mapping[str, Side] | Side | None = None, session: Session | None = None
    ) -> Taken:
        """Take in what ``inspect`` found; ``choices`` say for each conflict whose value is taken, or for all.

        A merge is one entry and one step of undo. With the ``session`` of an open window it goes through that.

        Raises:
            UndecidedError: There is a conflict that nobody chose for; nothing was changed.
            ConflictError: Something was written here since ``inspect``; nothing was changed.
            LibraryError: The library cannot be written; nothing was changed.

        """
        if incoming.place is Place.KNOWN:
            return Taken(incoming.engagement, Place.KNOWN)
        if incoming.place is Place.NEW:
            return self._add(incoming)
        own = session or self._engagements.open(incoming.engagement)
        try:
            return self._merge(incoming, choices or {}, own)
        finally:
            if session is None:
                own.close()

    # --- inner

    def _parcel(self, engagement: str) -> Parcel:
        stored = self._library.engagements.load(engagement)
        document = stored.document
        # What is written meanwhile comes after it: the journal must lead to this document.
        known = (entry for entry in self._library.engagements.entries(engagement) if entry.number <= stored.number)
        entries = tuple(map(parcel_entry, known))
        merged = tuple(map(parcel_entry, self._library.handover.merged_entries(engagement)))
        templates = self._library.handover.templates(named_hashes((*entries, *merged)))
        files = self._library.handover.files(engagement)
        for each in files:
            if hashlib.sha256(each.content).hexdigest() != each.hash:
                message = local("is damaged in the library", "ist in der Bibliothek beschädigt")
                raise ExchangeError.at(each.name, message)
        return Parcel(
            document,
            entries,
            merged,
            tuple(ParcelTemplate(*template) for template in templates),
            tuple(ParcelFile(*each) for each in files),
        )

    def _seen(self, file: str, parcel: Parcel, journals: Journals) -> Incoming:
        moments = [entry.at for entry in journals.all]
        return Incoming(
            file,
            parcel.document.id,
            parcel.document.customer.name,
            parcel.document.title,
            tuple(sorted({entry.author for entry in journals.all if entry.author})),
            len(journals.own),
            min(moments),
            max(moments),
            Place.NEW,
            new_there=len(journals.own),
            parcel=parcel,
            journals=journals,
        )

    def _meeting(self, incoming: Incoming, entries: list[Entry], document: Engagement) -> "_Meeting":
        merged = self._library.handover.merged_entries(incoming.engagement)
        return _Meeting(incoming, entries, merged, document)

    def _add(self, incoming: Incoming) -> Taken:
        self._before("import")
        document = incoming.parcel.document
        self._library.engagements.take_in(
            document,
            incoming.journals.own,
            self._engagements.summarise(document),
            searchable_text(document),
            lambda: self._keep(incoming, incoming.journals.merged),
        )
        return Taken(document.id, Place.NEW)

    def _merge(self, incoming: Incoming, choices: Mapping[str, Side] | Side, session: Session) -> Taken:
        if session.head != incoming.since:
            raise ConflictError("the engagement was changed in the meantime; please look at the file again")
        entries = list(self._library.engagements.entries(incoming.engagement))
        meeting = self._meeting(incoming, entries, session.document)
        merged = meeting.merged(choices)
        if merged.undecided:
            undecided = set(merged.undecided)
            raise UndecidedError(tuple(each for each in meeting.disagreements(merged) if each.path in undecided))
        self._before("merge")
        changes = session.become(
            merged.document,
            EntryKind.MERGE,
            incoming.since,
            meeting.to_take,
            lambda: self._keep(incoming, meeting.unknown),
        )
        return Taken(incoming.engagement, Place.MERGE, tuple(change.path for change in changes))

    def _keep(self, incoming: Incoming, merged: tuple[Entry, ...]) -> None:
        parcel = incoming.parcel
        templates = [KeptTemplate(each.hash, each.kind, each.id, each.content) for each in parcel.templates]
        files = [KeptFile(each.hash, each.name, each.media_type, each.content) for each in parcel.files]
        self._library.handover.keep(incoming.engagement, merged, templates, files)


class _Meeting:
    """What is here and what came in, held against each other."""

    def __init__(self, incoming: Incoming, own: list[Entry], merged: list[Entry], document: Engagement) -> None:
        self._incoming = incoming
        self._document = document
        self._here = {entry.hash for entry in (*own, *merged)}
        self._lineage = Lineage([*own, *merged, *incoming.journals.all])
        self._lineage.remember(incoming.since, document)
        self._lineage.remember(incoming.journals.head, incoming.parcel.document)
        self._ours = self._lineage.knows(incoming.since)
        self._theirs = self._lineage.knows(incoming.journals.head)
        self._base = self._common_base()

    @property
    def to_take(self) -> tuple[str, ...]:
        """The entry that a merge takes in; none when what is there is as far as what is here, and no farther."""
        same = self._document == self._incoming.parcel.document
        return () if same and self._incoming.since in self._theirs else (self._incoming.journals.head,)

    @property
    def unknown(self) -> tuple[Entry, ...]:
        """The entries that are not here yet."""
        return tuple(entry for entry in self._incoming.journals.all if entry.hash not in self._here)

    def seen(self) -> Incoming:
        """Return what came in, with where it goes."""
        new_there = sum(each not in self._ours for each in self._theirs)
        new_here = sum(each not in self._theirs for each in self._ours)
        if self._incoming.journals.head in self._ours or not self.to_take:
            return replace(self._incoming, place=Place.KNOWN, new_here=new_here, new_there=0)
        merged = self.merged({})
        return replace(
            self._incoming,
            place=Place.MERGE,
            new_here=new_here,
            new_there=new_there,
            arriving=tuple(edit.path for edit in difference(self._document, merged.document)),
            conflicts=tuple(self.disagreements(merged)),
        )

    def merged(self, choices: Mapping[str, Side] | Side) -> Merged:
        """Return both merged."""
        base, theirs = self._base, self._incoming.parcel.document
        chosen = {} if isinstance(choices, Side) else choices
        found = merge(base.document, self._document, theirs, chosen, base.contested)
        if isinstance(choices, Side) and found.undecided:
            chosen = dict.fromkeys(found.undecided, choices)
            found = merge(base.document, self._document, theirs, chosen, base.contested)
        return found

    def disagreements(self, merged: Merged) -> list[Disagreement]:
        """Return the conflicts with who said what, and when."""
        if not merged.conflicts:
            return []
        known = {each for entry in self._base.entries for each in self._lineage.knows(entry)}
        ours, theirs = (
            WhoChanged(entry for each in side if each not in known and (entry := self._lineage.entry(each)))
            for side in (self._ours, self._theirs)
        )
        found: list[Disagreement] = []
        for conflict in merged.conflicts:
            mine, other = ours.last(conflict.path), theirs.last(conflict.path)
            found.append(
                Disagreement(
                    conflict,
                    mine.author if mine else "",
                    mine.at if mine else None,
                    other.author if other else "",
                    other.at if other else None,
                )
            )
        return found

    def _common_base(self) -> Base:
        incoming = self._incoming
        try:
            base = self._lineage.base(incoming.since, incoming.journals.head)
        except MISFITS:
            raise refused(incoming.file, MERGED, "does not fit the document", "passt nicht zum Dokument") from None
        if base is None:
            message = local(
                "there is an engagement of that name here that began otherwise; the two cannot be merged",
                "hier gibt es ein Engagement mit dieser Kennung, das anders begann; beide lassen sich nicht vereinen",
            )
            raise ExchangeError.at(incoming.file, message)
        return base


def _put(data: bytes, file: Path, check: Callable[[Path], None]) -> None:
    try:
        put_in_place(data, file, check)
    except OSError as error:
        raise ExportError(f"{file}: cannot be written: {error.strerror or error}") from error


def _check(file: Path, found: Parcel, meant: Parcel) -> None:
    """Check that what was written is what was meant, and that it can be taken in."""
    check_document(journals_of(file.name, found), found, (), None)
    if found != meant:
        message = local(
            "what was written is not what was meant; nothing was kept",
            "was geschrieben wurde, ist nicht, was gemeint war; nichts wurde behalten",
        )
        raise ExchangeError.at(file, message)


def _nobody(_part: float) -> None:
    """Nobody wants to know how far it is."""
