"""Who knew what: the entries of several journals of one engagement as a graph, and the last moment two of them share.

Each library has its own journal: a chain. Two that begin alike have a *common beginning*. A merge names the last entry
of the journal that it took in, and brings that journal's entries along (``merged_entry``). So an entry *knows* its own
chain, and all that the merges in it took in knew. From that follows the base of a merge: the newest entry that both
sides know.

- A merges B, then B merges A's result: B's last entry is known to A, so A's merge itself is the base from then on.
  Both go on and meet again: the same, from there.
- Three laptops: when A and B have both merged C, then C's entry is known to both. Its state can be rebuilt, for its
  chain came along, and it is the base if it is newer than what A and B share otherwise.
- A merges B while B merges A: neither knows the other's merge; each knows the other's entry before it. There are two
  newest entries then. The base is their own merge; what they disagree on was decided on each side apart, and is asked
  again when the sides differ (``contested``).
- Undone, a merge is as if it had never been: what it took in is not known any more, so that it is offered again; a
  redo takes it in again. That holds for the merge itself. Whoever merged the journal before the undo knows the merge,
  and to them the undo is a change like any other.
- Going back to a moment before a merge (``restore``) is an edit after the merge: nothing is offered again.

The same entries give the same base on every laptop.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cxf_desktop.domain.changes import apply, inverse
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.merging import merge
from cxf_desktop.storage.engagements import applied
from cxf_desktop.storage.entries import Entry, EntryKind
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.hashing import FIRST_HASH

MOST_MERGES = 2_000
"""Merges in all journals of one engagement; people make a handful."""
DEEPEST = 8
"""How often two newest common entries may themselves have two; laptops in a circle give one or two."""

_Taken = Mapping[int, tuple[str, ...]]
"""Step of a merge -> the entries it took in, as far as it is not undone."""


@dataclass(frozen=True)
class Base:
    """What two sides both knew: the state to merge from, and the paths on which it has no say."""

    document: Engagement
    contested: frozenset[str]
    entries: tuple[str, ...]


class Lineage:
    """Entries of several journals of one engagement, each by its hash."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = {entry.hash.hex(): entry for entry in entries}
        if sum(entry.kind is EntryKind.MERGE for entry in self._entries.values()) > MOST_MERGES:
            raise LibraryError(f"the journals hold more than {MOST_MERGES} merges")
        self._taken = self._all_taken()
        self._documents: dict[str, Engagement] = {}

    def remember(self, head: str, document: Engagement) -> None:
        """Say what the engagement is at an entry: others are rebuilt from the nearest one."""
        self._documents[head] = document

    def entry(self, hash_: str) -> Entry | None:
        """Return an entry by its hash."""
        return self._entries.get(hash_)

    def knows(self, head: str) -> dict[str, None]:
        """Return all entries that ``head`` knows, itself included: of a chain the newest first."""
        known: dict[str, None] = {}
        ends, met = [head], {head}
        while ends:
            end: str | None = ends.pop()
            for took_in in self._taken.get(end or "", {}).values():
                ends += [each for each in took_in if each not in met and each in self._entries]
                met.update(took_in)
            while end is not None and end not in known:
                known[end] = None
                end = self._before(end)
        return known

    def base(self, one: str, other: str) -> Base | None:
        """Return what two entries both know, or None when they have nothing in common.

        Raises:
            LibraryError: The journals lead in and out of each other without end.

        """
        return self._base(one, other, DEEPEST)

    def document(self, hash_: str) -> Engagement:
        """Return the engagement as it was after an entry.

        Raises:
            LibraryError: The journal does not lead there.

        """
        if hash_ not in self._documents:
            newer = self._way_back(hash_)
            older = self._way_on(hash_)
            way = older if newer is None or len(older[1]) <= len(newer[1]) else newer
            self._documents[hash_] = _back(*way) if way is newer else _on(*way)
        return self._documents[hash_]

    # --- inner

    def _base(self, one: str, other: str, deepest: int) -> Base | None:
        if not deepest:
            raise LibraryError("the journals lead in and out of each other too often to be merged")
        newest = self._newest_common(one, other)
        if not newest:
            return None
        document, contested = self.document(newest[0]), frozenset[str]()
        for entry in newest[1:]:
            inner = self._base(newest[0], entry, deepest - 1)
            if inner is None:
                continue
            both = merge(inner.document, document, self.document(entry), contested=inner.contested)
            document, contested = both.document, contested | {*inner.contested, *both.undecided}
        return Base(document, contested, newest)

    def _newest_common(self, one: str, other: str) -> tuple[str, ...]:
        """Return the entries that both know and that no other such entry knows, in the same order everywhere."""
        of_one = self.knows(one)
        common = {each for each in self.knows(other) if each in of_one}
        ends = common - {before for each in common if (before := self._before(each)) is not None}
        known = {end: self.knows(end) for end in ends} if len(ends) > 1 else {}
        return tuple(sorted(end for end in ends if not any(end in known[each] for each in ends if each != end)))

    def _before(self, hash_: str) -> str | None:
        previous = self._entries[hash_].previous
        return None if previous == FIRST_HASH or previous.hex() not in self._entries else previous.hex()

    def _all_taken(self) -> dict[str, _Taken]:
        """Return, for every entry, what the merges in its chain took in; one mapping stands for many entries."""
        found: dict[str, _Taken] = {}
        undone: dict[str, _Taken] = {}
        for hash_, entry in sorted(self._entries.items(), key=lambda each: each[1].number):
            before = entry.previous.hex()
            taken, back = found.get(before, {}), undone.get(before, {})
            if entry.kind is EntryKind.MERGE:
                taken = {**taken, entry.step: entry.heads}
            elif entry.kind is EntryKind.UNDO and entry.step in taken:
                back = {**back, entry.step: taken[entry.step]}
                taken = {step: heads for step, heads in taken.items() if step != entry.step}
            elif entry.kind is EntryKind.REDO and entry.step in back:
                taken = {**taken, entry.step: back[entry.step]}
            found[hash_], undone[hash_] = taken, back
        return found

    def _way_on(self, hash_: str) -> tuple[Engagement | None, list[Entry]]:
        """Return the nearest state before an entry that is known, and the entries from there on."""
        way: list[Entry] = []
        at: str | None = hash_
        while at is not None and at not in self._documents:
            way.append(self._entries[at])
            at = self._before(at)
        return (None if at is None else self._documents[at]), way[::-1]

    def _way_back(self, hash_: str) -> tuple[Engagement, list[Entry]] | None:
        """Return the nearest state after an entry that is known, and the entries from there back."""
        ways: list[tuple[Engagement, list[Entry]]] = []
        number = self._entries[hash_].number
        for newer, document in self._documents.items():
            way: list[Entry] = []
            at: str | None = newer
            while at is not None and at != hash_ and self._entries[at].number > number:
                way.append(self._entries[at])
                at = self._before(at)
            if at == hash_:
                ways.append((document, way))
        return min(ways, key=lambda each: len(each[1]), default=None)


def _on(document: Engagement | None, way: list[Entry]) -> Engagement:
    for entry in way:
        document = applied(document, entry)
    if document is None:
        raise LibraryError("the journal is empty")
    return document


def _back(document: Engagement | None, way: list[Entry]) -> Engagement:
    for entry in way:
        document = apply(_on(document, []), inverse(entry.changes))
    return _on(document, [])
