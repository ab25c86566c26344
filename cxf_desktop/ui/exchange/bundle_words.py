"""What an engagement that was handed over holds, and where it goes, in sentences."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from cxf_desktop.exchange.errors import shown
from cxf_desktop.services.incoming import Place
from cxf_desktop.ui.library.when import short_date
from cxf_desktop.ui.pages.registry import page_of
from cxf_desktop.ui.safekeeping.words import size_text
from cxf_desktop.ui.widgets.notice import NoticeTone

if TYPE_CHECKING:
    from cxf_desktop.services.handover import Incoming

translate = QCoreApplication.translate
MOST_NAMES = 6


def facts(incoming: "Incoming") -> list[tuple[str, str]]:
    """Return what the file holds, each with its name."""
    document = incoming.parcel.document
    customer, title = shown(incoming.customer), shown(incoming.title)
    if document.turn > 1:
        text = translate("HandedOver", "%1 · turn %2").replace("%2", str(document.turn), 1)
        title = text.replace("%1", title, 1)
    found = [
        (translate("HandedOver", "Customer"), customer),
        (translate("HandedOver", "Engagement"), title),
        (translate("HandedOver", "Changes"), _entries(incoming)),
        (translate("HandedOver", "By"), _people(incoming.authors)),
    ]
    if incoming.parcel.files:
        size = size_text(sum(len(file.content) for file in incoming.parcel.files))
        number = len(incoming.parcel.files)
        text = translate("HandedOver", "1 file") if number == 1 else translate("HandedOver", "%1 files")
        found.append((translate("HandedOver", "Files"), f"{text.replace('%1', str(number))}, {size}"))
    return found


def goes(incoming: "Incoming") -> tuple[NoticeTone, str]:
    """Return in one or two sentences where it goes."""
    if incoming.place is Place.NEW:
        return "info", translate("HandedOver", "This engagement is not in your library yet. It is added to it.")
    if incoming.place is Place.KNOWN:
        return "good", _known(incoming)
    if incoming.conflicts:
        number = len(incoming.conflicts)
        if number == 1:
            return "warn", translate(
                "HandedOver",
                "Both sides went on working, and changed 1 field differently. You say what holds; the rest is merged.",
            )
        text = translate(
            "HandedOver",
            "Both sides went on working, and changed %1 fields differently. You say what holds; the rest is merged.",
        )
        return "warn", text.replace("%1", str(number))
    if incoming.new_here:
        return "info", translate("HandedOver", "Both sides went on working, in different places. Both are kept.")
    return "info", _newer(incoming.new_there)


def arriving(incoming: "Incoming") -> str:
    """Return how many fields change here, page by page; nothing when none does."""
    if not incoming.arriving:
        return ""
    pages: Counter[str] = Counter()
    for path in incoming.arriving:
        spec = page_of(path)
        pages[spec.text if spec else translate("HandedOver", "Engagement")] += 1
    number = len(incoming.arriving)
    text = translate("HandedOver", "1 change comes in: %2") if number == 1 else ""
    text = text or translate("HandedOver", "%1 changes come in: %2").replace("%1", str(number), 1)
    return text.replace("%2", " · ".join(f"{page} {count}" for page, count in pages.most_common()), 1)


def _known(incoming: "Incoming") -> str:
    if not incoming.new_here:
        return translate("HandedOver", "Nothing is new: what the file holds is in your library already.")
    if incoming.new_here == 1:
        return translate("HandedOver", "Nothing is new: your library has it all, and 1 change that the file lacks.")
    text = translate("HandedOver", "Nothing is new: your library has it all, and %1 changes that the file lacks.")
    return text.replace("%1", str(incoming.new_here))


def _newer(number: int) -> str:
    if number == 1:
        return translate("HandedOver", "The file is newer than your library: 1 change is not here yet.")
    text = translate("HandedOver", "The file is newer than your library: %1 changes are not here yet.")
    return text.replace("%1", str(number))


def _entries(incoming: "Incoming") -> str:
    first, last = short_date(incoming.first.date()), short_date(incoming.last.date())
    number = QLocale().toString(incoming.entries)
    if first == last:
        return translate("HandedOver", "%1, on %2").replace("%1", number, 1).replace("%2", first, 1)
    text = translate("HandedOver", "%1, from %2 to %3")
    return text.replace("%1", number, 1).replace("%2", first, 1).replace("%3", last, 1)


def _people(authors: Sequence[str]) -> str:
    if not authors:
        return translate("HandedOver", "somebody without a name")
    names = ", ".join(shown(name) for name in authors[:MOST_NAMES])
    rest = len(authors) - MOST_NAMES
    return f"{names}, +{rest}" if rest > 0 else names
