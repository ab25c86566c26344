"""The words and figures that both result pages explain their numbers with."""

from PySide6.QtCore import QCoreApplication, QLocale

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.figures import rounded
from cxf_desktop.domain.voices import agreed_answer, spoken_values
from cxf_desktop.ui.pages.assess.wording import figure, short

NO_BREAK = "\N{NO-BREAK SPACE}"
translate = QCoreApplication.translate


def percent(share: float | None, decimals: int = 0) -> str:
    """Return a share, 0 to 1, as percent, written as the language does; a dash for none."""
    if share is None:
        return "–"
    sign = f"{NO_BREAK}%" if QLocale().language() is QLocale.Language.German else "%"
    return f"{figure(share * 100, decimals)}{sign}"


def points(difference: float, decimals: int = 0) -> str:
    """Return a difference of shares with its sign, in points of a hundred."""
    text = QLocale().toString(abs(difference * 100), "f", decimals)
    zero = QLocale().toString(0.0, "f", decimals)
    sign = "±" if text == zero else "+" if difference > 0 else "−"
    return translate("Explain", "%1 points").replace("%1", sign + text)


def difference(before: float | None, after: float | None, decimals: int = 2) -> str:
    """Return by how much a number would be another one, as it is written; empty for nothing, and without a number."""
    if before is None or after is None or rounded(before, decimals) == rounded(after, decimals):
        return ""
    change = rounded(after, decimals) - rounded(before, decimals)
    return f"{'+' if change > 0 else '−'}{figure(abs(change), decimals)}"


def answers_text(count: int) -> str:
    """Return a number of answers."""
    if count == 1:
        return translate("Explain", "1 answer")
    return translate("Explain", "%1 answers").replace("%1", str(count))


def steps_text(count: int) -> str:
    """Return a number of steps."""
    if count == 1:
        return translate("Explain", "1 step")
    return translate("Explain", "%1 steps").replace("%1", str(count))


def questions_text(count: int) -> str:
    """Return a number of questions."""
    if count == 1:
        return translate("Explain", "1 question")
    return translate("Explain", "%1 questions").replace("%1", str(count))


def whose(question: str, sheet: AnswerSheet) -> str:
    """Return who stands behind the value that counts."""
    if agreed_answer(question, sheet) is not None:
        return translate("Explain", "agreed")
    count = len(spoken_values(question, sheet))
    if count == 1:
        return translate("Explain", "1 voice")
    return translate("Explain", "mean of %1").replace("%1", str(count))


def uncounted(question: str, sheet: AnswerSheet) -> str:
    """Return why a question without a value has none."""
    voices = (sheet.agreed, *sheet.voices.values())
    if any(question in voice and voice[question].not_applicable for voice in voices):
        return translate("Explain", "not applicable")
    return translate("Explain", "not answered")


def value_text(value: float, yes_no: bool = False) -> str:
    """Return an answer: the number, and for a yes or no question the word."""
    if yes_no and value in (1, 5):
        return translate("Explain", "Yes (5)") if value == 5 else translate("Explain", "No (1)")
    return short(value)
