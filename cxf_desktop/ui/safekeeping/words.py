"""How the window says backups, sizes, moments and findings."""

import datetime as dt
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QLocale

from cxf_desktop.storage.backup_folder import Reason
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.findings import Finding, Part
from cxf_desktop.storage.listing import Listing
from cxf_desktop.ui.library.when import ago, short_date

translate = QCoreApplication.translate


def reason_text(reason: Reason) -> str:
    """Return why a backup was made."""
    texts = {
        Reason.CLOSE: translate("Safekeeping", "When the program was closed"),
        Reason.HOURLY: translate("Safekeeping", "During a workshop"),
        Reason.IMPORT: translate("Safekeeping", "Before a file was read in"),
        Reason.MERGE: translate("Safekeeping", "Before a merge"),
        Reason.MIGRATION: translate("Safekeeping", "Before a new version of the library"),
        Reason.RESTORE: translate("Safekeeping", "Before a restore"),
        Reason.DELETE: translate("Safekeeping", "After something was deleted"),
        Reason.ASKED: translate("Safekeeping", "Asked for"),
    }
    return texts[reason]


def size_text(size: int) -> str:
    """Return a number of bytes as people say it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def moment_text(moment: dt.datetime) -> str:
    """Return date and time here."""
    here = moment.astimezone()
    return f"{short_date(here.date())}, {here:%H:%M}"


def checked_text(moment: dt.datetime, now: dt.datetime) -> str:
    """Return when everything was looked at last."""
    return translate("Safekeeping", "Last check of everything: %1").replace("%1", ago(moment, now))


def engagements_text(number: int) -> str:
    """Return a number of engagements."""
    if number == 1:
        return translate("Safekeeping", "1 engagement")
    return translate("Safekeeping", "%1 engagements").replace("%1", QLocale().toString(number))


def finding_text(finding: Finding, listing: Listing) -> str:
    """Return what is wrong, in one sentence."""
    texts = {
        Part.FILE: translate("Safekeeping", "Pages of the file are damaged."),
        Part.SCHEMA: translate("Safekeeping", "The structure of the library is not as it must be."),
        Part.LIST: translate("Safekeeping", "The list did not say what the journal of %1 says."),
        Part.JOURNAL: translate("Safekeeping", "Entry %2 in the journal of %1 is damaged."),
        Part.SNAPSHOT: translate("Safekeeping", "The quick copy of %1 was damaged."),
        Part.SEARCH: translate("Safekeeping", "The search index did not fit what was written."),
        Part.TEMPLATE: translate("Safekeeping", "A questionnaire or format that %1 was made with is damaged."),
        Part.ATTACHMENT: translate("Safekeeping", "A file that belongs to %1 is damaged."),
        Part.REFERENCE: translate("Safekeeping", "A part of the library belongs to nothing any more."),
    }
    name = (
        engagement_name(finding.engagement, listing) if finding.engagement else translate("Safekeeping", "engagements")
    )
    return texts[finding.part].replace("%2", str(finding.entry)).replace("%1", name, 1)


def engagement_name(id_: str, listing: Listing) -> str:
    """Return customer and title of an engagement, or its id when it is not in the list."""
    row = None
    with suppress(LibraryError):  # what is damaged may be the list itself
        row = next((row for row in listing.rows(limit=100_000) if row.id == id_), None)
    return f"“{row.customer[:60]} · {row.title[:60]}”" if row else id_


def outcome_text(finding: Finding) -> tuple[str, str]:
    """Return what became of a finding, and the role of its colour."""
    if finding.mended:
        return translate("Safekeeping", "Mended"), "good"
    if finding.lost:
        return translate("Safekeeping", "Only in a backup"), "bad"
    return translate("Safekeeping", "Can be mended"), "warn"
