"""The sentences about a scorecard that more than one part of the pages says."""

from PySide6.QtCore import QCoreApplication, QLocale

from cxf_desktop.domain.figures import rounded
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.scoring import GateResult, Scorecard
from cxf_desktop.domain.words import Language, Level


def figure(value: float | None, decimals: int = 2) -> str:
    """Return a number as people of the window's language write it; a dash for none."""
    return "–" if value is None else QLocale().toString(value, "f", decimals)


def short(value: float | None) -> str:
    """Return a number without zeros that say nothing; a dash for none."""
    if value is None:
        return "–"
    text = f"{rounded(value, 2):g}"
    return text.replace(".", QLocale().decimalPoint())


def level_name(level: Level | None, language: Language) -> str:
    """Return the level in words."""
    if level is None:
        return QCoreApplication.translate("Assess", "No level yet")
    return level.label.to(language)


def level_number(level: Level | None) -> int:
    """Return 1 to 4, or 0 for no level."""
    return 0 if level is None else level.number


def answered_text(answered: int, of: int) -> str:
    """Return how many of the questions are answered."""
    text = QCoreApplication.translate("Assess", "%1 of %2")
    return text.replace("%1", str(answered)).replace("%2", str(of))


def open_text(card: Scorecard) -> str:
    """Return how many questions are unanswered."""
    count = card.of - card.answered
    if count == 0:
        return QCoreApplication.translate("Assess", "All questions answered")
    if count == 1:
        return QCoreApplication.translate("Assess", "1 question unanswered")
    return QCoreApplication.translate("Assess", "%1 questions unanswered").replace("%1", str(count))


def range_text(card: Scorecard, language: Language) -> str:
    """Return which levels the unanswered questions could still give; empty when nothing is open."""
    if card.answered == card.of or card.lowest is None or card.highest is None:
        return ""
    if card.lowest == card.highest:
        return QCoreApplication.translate("Assess", "They cannot change the level any more.")
    text = QCoreApplication.translate("Assess", "They can still give anything from “%1” to “%2”.")
    return text.replace("%1", level_name(card.lowest, language)).replace("%2", level_name(card.highest, language))


def gate_text(gate: GateResult, questionnaire: MaturityQuestionnaire, language: Language) -> str:
    """Return what a level needs and what is there instead."""
    title = question_title(gate.question, questionnaire, language)
    if gate.value is None:
        text = QCoreApplication.translate("Assess", "“%1” needs “%2” at %3 or more; it is not answered.")
    else:
        text = QCoreApplication.translate("Assess", "“%1” needs “%2” at %3 or more; it is at %4.")
    text = text.replace("%3", short(gate.at_least)).replace("%4", short(gate.value))
    return text.replace("%1", gate.level.label.to(language)).replace("%2", title)


def cap_text(card: Scorecard, questionnaire: MaturityQuestionnaire, language: Language) -> str:
    """Return what keeps the level below what the score alone would give; empty when nothing does."""
    gates = card.holding_down
    if not gates:
        return ""
    text = gate_text(gates[0], questionnaire, language)
    if len(gates) == 1:
        return text
    more = QCoreApplication.translate("Assess", "%1 (and %2 more)")
    return more.replace("%2", str(len(gates) - 1)).replace("%1", text)


def question_title(id_: str, questionnaire: MaturityQuestionnaire, language: Language) -> str:
    """Return the short name of a question."""
    return next((q.title.to(language) for q in questionnaire.questions() if q.id == id_), id_)


def initials(name: str) -> str:
    """Return one or two letters that stand for a person."""
    words = [word for word in name.split() if word[0].isalnum()]
    words = [word for word in words if not word.endswith(".")] or words  # Dr., Prof.
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def clipped(name: str, most: int = 28) -> str:
    """Return a name that is short enough for one line."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"
