"""The names of the framework's words for people, in both languages: one word for one thing."""

from enum import StrEnum

from cxf_desktop.domain.words import (
    Audience,
    BlockKind,
    CaptureKind,
    Degree,
    LocalText,
    Outcome,
    Side,
    Verdict,
    local,
)

_LABELS: dict[type[StrEnum], dict[str, LocalText]] = {
    Side: {
        Side.CUSTOMER: local("Customer", "Kunde"),
        Side.PARTNER: local("Partner", "Partner"),
    },
    Audience: {
        Audience.INTERNAL: local("Internal", "Intern"),
        Audience.CUSTOMER: local("For the customer", "Für den Kunden"),
    },
    Degree: {
        Degree.LOW: local("Low", "Gering"),
        Degree.MEDIUM: local("Medium", "Mittel"),
        Degree.HIGH: local("High", "Hoch"),
    },
    BlockKind: {
        BlockKind.TALK: local("Talk", "Gespräch"),
        BlockKind.EXERCISE: local("Exercise", "Übung"),
        BlockKind.LAB: local("Lab", "Lab"),
        BlockKind.BREAK: local("Break", "Pause"),
        BlockKind.DECISION: local("Decision", "Entscheidung"),
    },
    CaptureKind: {
        CaptureKind.NOTE: local("Note", "Notiz"),
        CaptureKind.DECISION: local("Decision", "Entscheidung"),
        CaptureKind.ACTION: local("Action", "Aufgabe"),
        CaptureKind.QUESTION: local("Question", "Frage"),
        CaptureKind.PARKING_LOT: local("Parking lot", "Themenspeicher"),
        CaptureKind.RISK: local("Risk", "Risiko"),
        CaptureKind.FEEDBACK: local("Product feedback", "Produktfeedback"),
    },
    Outcome: {
        Outcome.OPEN: local("Open", "Offen"),
        Outcome.REACHED: local("Reached", "Erreicht"),
        Outcome.PARTLY: local("Partly reached", "Teilweise erreicht"),
        Outcome.NOT_REACHED: local("Not reached", "Nicht erreicht"),
    },
    Verdict: {
        Verdict.PENDING: local("Pending", "Ausstehend"),
        Verdict.ACCEPTED: local("Accepted", "Abgenommen"),
        Verdict.REJECTED: local("Rejected", "Abgelehnt"),
    },
}


def label(word: StrEnum) -> LocalText:
    """Return the name of an enumerated word."""
    return _LABELS[type(word)][word.value]


def labels(kind: type[StrEnum]) -> list[tuple[str, LocalText]]:
    """Return every value of an enumeration with its name, in order."""
    return [(word.value, label(word)) for word in kind]
