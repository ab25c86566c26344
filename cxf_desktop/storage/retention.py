"""Which backups stay.

Of the verified ones: the newest of each of the 12 latest days that have one, of each of the 10 latest weeks (ISO:
Monday to Sunday), and of each of the 9 latest months. One that was asked for, or made before an import, a merge, a
deletion, a migration or a restore, stays for 30 days beside them: what was made later on the same day must not push
it out. The newest verified one always stays. As long as the newest of all is not verified, every verified one stays,
and of the others the newest 3.
"""

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Protocol, TypeVar

DAYS, WEEKS, MONTHS = 12, 10, 9
UNVERIFIED = 3
PINNED_FOR = dt.timedelta(days=30)


class Dated(Protocol):
    """What has to be known of a backup."""

    @property
    def moment(self) -> dt.datetime:
        """When it was made, with an offset from UTC."""

    @property
    def verified(self) -> bool:
        """Whether it was opened, checked and compared."""

    @property
    def pinned(self) -> bool:
        """Whether it was asked for, or made before something that changes much: an import, a merge, a migration."""


BackupT = TypeVar("BackupT", bound=Dated)

_PERIODS: tuple[tuple[int, Callable[[dt.date], Hashable]], ...] = (
    (DAYS, lambda day: day),
    (WEEKS, lambda day: day.isocalendar()[:2]),
    (MONTHS, lambda day: (day.year, day.month)),
)


def superseded(backups: Iterable[BackupT], now: dt.datetime) -> list[BackupT]:
    """Return the backups that may go, oldest first. Days are those of the place where it is ``now``."""
    ordered = sorted(backups, key=lambda backup: backup.moment, reverse=True)
    if ordered and not ordered[0].verified:
        return [backup for backup in ordered if not backup.verified][UNVERIFIED:][::-1]
    good = [backup for backup in ordered if backup.verified]
    stay = {id(backup) for backup in good if backup.pinned and now - backup.moment <= PINNED_FOR}
    for most, period in _PERIODS:
        stay |= {id(backup) for backup in _newest_of_each(good, most, period, now.tzinfo)}
    return [backup for backup in reversed(ordered) if id(backup) not in stay]


def _newest_of_each(
    newest_first: Sequence[BackupT], most: int, period: Callable[[dt.date], Hashable], zone: dt.tzinfo | None
) -> list[BackupT]:
    found: dict[Hashable, BackupT] = {}
    for backup in newest_first:
        found.setdefault(period(backup.moment.astimezone(zone).date()), backup)
    return list(found.values())[:most]
