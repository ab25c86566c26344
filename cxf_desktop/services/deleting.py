"""Deletes engagements and customers so that nothing of them is left, by choice in the backups too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cxf_desktop.services.backups import BackupService
from cxf_desktop.storage.backup_folder import Backup, Reason
from cxf_desktop.storage.errors import LibraryError, UnknownEngagementError
from cxf_desktop.storage.library import Library


class InBackups(StrEnum):
    """What happens to what was deleted where backups still hold it."""

    KEEP = "keep"
    CLEAN = "clean"
    """The backups are written anew without it."""
    DELETE = "delete"
    """Backups that hold it are deleted; a new one without it is made before."""


@dataclass(frozen=True)
class Deleted:
    """What was deleted, and what became of the backups that held it."""

    engagements: tuple[str, ...]
    in_backups: InBackups
    backups: tuple[Backup, ...]
    """Backups that held it: still hold it with KEEP, else were written anew or deleted."""
    failed: tuple[str, ...] = ()
    """Why some backups could not be changed: they may still hold it."""
    in_log: bool = False
    """Whether another program keeps the old pages in the write-ahead log for now; they go when it is closed."""


class DeletingService:
    """Deletes for good."""

    def __init__(self, library: Library, backups: BackupService) -> None:
        self._library = library
        self._backups = backups

    def holding(self, ids: Sequence[str], customer: str = "") -> list[Backup]:
        """Return the backups that hold one of the engagements or anything of the customer; for the question before."""
        return [backup for backup, _ in self._holding(ids, customer)]

    def delete(self, engagement: str, in_backups: InBackups) -> Deleted:
        """Delete an engagement with its history and files.

        Raises:
            UnknownEngagementError: There is none with that id.
            LibraryError: The library cannot be written; nothing was deleted.

        """
        self._library.engagements.row_of(engagement)
        return self._delete([engagement], "", in_backups)

    def delete_customer(self, customer: str, in_backups: InBackups) -> Deleted:
        """Delete all engagements of the customer with that id; in backups also those that are not here any more.

        Raises:
            UnknownEngagementError: There is no such customer.
            LibraryError: The library cannot be written; nothing was deleted.

        """
        ids = [row.id for row in self._library.listing.rows_of_customer(customer)]
        if not ids:
            raise UnknownEngagementError(f"there is no customer {customer[:80]}")
        return self._delete(ids, customer, in_backups)

    # --- inner

    def _delete(self, ids: Sequence[str], customer: str, in_backups: InBackups) -> Deleted:
        clean = self._library.engagements.delete_all(ids)
        failed: list[str] = []
        touched: list[Backup] = []
        held = list(self._holding(ids, customer))
        if in_backups == InBackups.DELETE and held:
            # The last verified one never goes before there is another.
            self._backups.back_up(Reason.DELETE)
        for backup, found in held:
            touched.append(backup)
            if not backup.file.exists():
                continue  # the new one took its place already
            try:
                if in_backups == InBackups.CLEAN:
                    self._backups.rewrite_without(backup, found)
                elif in_backups == InBackups.DELETE:
                    self._backups.remove(backup)
            except LibraryError as error:
                failed.append(str(error))
        failed += [f"{file}: is damaged and may still hold it" for file in self._backups.put_aside()]
        return Deleted(tuple(ids), in_backups, tuple(touched), tuple(failed), in_log=not clean)

    def _holding(self, ids: Sequence[str], customer: str) -> Iterator[tuple[Backup, list[str]]]:
        for backup in self._backups.backups():
            found = self._backups.engagements_in(backup, ids, customer)
            if found is None or found:
                yield backup, found or []
