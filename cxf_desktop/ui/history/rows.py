"""Lines of the history: one for each field that an entry of the journal changed."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.services.history import HistoryEntry
from cxf_desktop.storage.entries import EntryKind
from cxf_desktop.ui.history.field_names import FieldName, FieldNames
from cxf_desktop.ui.history.values import ValueWords
from cxf_desktop.ui.pages.registry import page_of

EMPTY: tuple[Any, ...] = (None, "", [], {})


@dataclass(frozen=True)
class HistoryRow:
    """One field, changed by one entry, or by several that were typed in one go."""

    number: int
    """Of the last entry that it stands for."""
    first: int
    """Of the first one."""
    at: dt.datetime
    author: str
    kind: EntryKind
    step: int
    path: str
    before: Any
    after: Any
    name: FieldName
    page_id: str
    leads: bool = True
    """Whether it is the first line of its entry: that one says when and who."""

    def follows(self, later: "HistoryRow") -> bool:
        """Tell whether ``later`` went on with what this one began to type."""
        typed = self.kind is later.kind is EntryKind.EDIT and self.step == later.step
        return typed and self.path == later.path and self.author == later.author and self.after == later.before


@dataclass(frozen=True)
class Filter:
    """What is shown: lines that fit all of it; empty is anything."""

    text: str = ""
    page: str = ""
    author: str | None = None

    @property
    def is_set(self) -> bool:
        """Whether anything is left out."""
        return bool(self.text.strip() or self.page) or self.author is not None


class RowMaker:
    """Makes lines of entries, newest first; remembers what entries that are gone were called."""

    def __init__(self, names: FieldNames, words: ValueWords, document: Engagement) -> None:
        self._names = names
        self._words = words
        self._document = document

    def rows(self, entry: HistoryEntry) -> Iterator[HistoryRow]:
        """Yield the lines of an entry."""
        leads = True
        for change in reversed(entry.changes) if entry.kind is EntryKind.UNDO else entry.changes:
            if change.path and change.before is None and change.after in EMPTY:
                continue  # the engagement was made, and nothing stood there yet
            self._names.remember(change.path, change.before)
            value = change.after if change.after is not None else change.before
            spec = page_of(change.path)
            yield HistoryRow(
                entry.number,
                entry.number,
                entry.at,
                entry.author,
                entry.kind,
                entry.step,
                change.path,
                change.before,
                change.after,
                self._names.name(change.path, self._document, value),
                spec.id if spec else "",
                leads,
            )
            leads = False

    def fits(self, row: HistoryRow, wanted: Filter) -> bool:
        """Tell whether a line is among those that are wanted."""
        if wanted.page and row.page_id != wanted.page:
            return False
        if wanted.author is not None and row.author != wanted.author:
            return False
        words = wanted.text.casefold().split()
        if not words:
            return True
        where = f"{row.name.text} {row.name.page} {row.author}".casefold()
        left = [word for word in words if word not in where]
        if not left:
            return True
        values = f"{self._words.text(row.path, row.before)}\n{self._words.text(row.path, row.after)}".casefold()
        return all(word in values for word in left)


def joined(earlier: HistoryRow, later: HistoryRow) -> HistoryRow:
    """Return two lines of one go of typing as one."""
    return replace(later, first=earlier.first, before=earlier.before)
