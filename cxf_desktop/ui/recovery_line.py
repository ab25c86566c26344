"""One quiet line at the top of the window: what was recovered after a bad end."""

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from cxf_desktop.services.recovering import Recovered


def recovery_text(found: Recovered) -> str:
    """Return what to say of a start, or nothing."""
    parts = []
    if found.ended_badly and found.until is not None:
        at = found.until.astimezone()
        time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        day = QLocale().toString(at.date(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
        text = QCoreApplication.translate(
            "RecoveryLine", "The program ended unexpectedly last time. Everything up to %1 is here."
        )
        parts.append(text.replace("%1", f"{day} {time}"))
    if found.texts == 1:
        text = QCoreApplication.translate("RecoveryLine", "Recovered 1 unsaved text: %1")
        parts.append(text.replace("%1", ", ".join(found.customers)))
    elif found.texts:
        text = QCoreApplication.translate("RecoveryLine", "Recovered %1 unsaved texts: %2")
        parts.append(text.replace("%1", str(found.texts), 1).replace("%2", ", ".join(found.customers), 1))
    if found.overtaken:
        text = QCoreApplication.translate("RecoveryLine", "%1 could not be taken in by itself.")
        parts.append(text.replace("%1", str(len(found.overtaken))))
    return " ".join(parts)
