"""What is said about a returned fill-in workbook: why it is refused, and what is left out of it."""

from cxf_desktop.domain.model import clean_line
from cxf_desktop.domain.words import LocalText, local

_SHOWN = 60
"""Letters of an unknown answer that are repeated."""

FOREIGN = local(
    "this is not a fill-in workbook from CXF Desktop; its hidden sheet that names the engagement is missing",
    "das ist keine Fragebogen-Datei von CXF Desktop; das ausgeblendete Blatt, das das Engagement nennt, fehlt",
)
NEWER = local(
    "this fill-in workbook was made by a newer version of CXF Desktop; please update the program",
    "diese Fragebogen-Datei stammt von einer neueren Version von CXF Desktop; bitte aktualisieren Sie das Programm",
)
DAMAGED = local(
    "the sheet that says which engagement and questions this file belongs to is damaged; please send it out again",
    "das Blatt, das Engagement und Fragen dieser Datei nennt, ist beschädigt; bitte versenden Sie den Fragebogen neu",
)


def _short(text: str) -> str:
    line = clean_line(text)
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


def unknown_label(text: str, number: str) -> LocalText:
    """Say that a cell holds none of the answers of its question."""
    return local(
        f"“{_short(text)}” is not an answer to question {number}; it is left unanswered",
        f"„{_short(text)}“ ist keine Antwort auf Frage {number}; sie bleibt unbeantwortet",
    )


def unknown_id(mark: str) -> LocalText:
    """Say that a row belongs to no question of the form."""
    return local(
        f"“{_short(mark)}” is not a question of this form; the row is left out",
        f"„{_short(mark)}“ ist keine Frage dieses Fragebogens; die Zeile wird ausgelassen",
    )


def no_columns(number: str) -> LocalText:
    """Say that nobody can tell which column holds the answers."""
    return local(
        f"the headings “Answer” and “Remark” are missing above question {number}; it is left unanswered",
        f"über Frage {number} fehlen die Überschriften „Antwort“ und „Bemerkung“; sie bleibt unbeantwortet",
    )


def error_as_remark(text: str) -> LocalText:
    """Say that a remark is a formula that failed."""
    return local(
        f"the remark is an error value ({_short(text)}); it is left out",
        f"die Bemerkung ist ein Fehlerwert ({_short(text)}); sie wird ausgelassen",
    )


def twice(number: str, places: str) -> LocalText:
    """Say that rows of the same question disagree."""
    return local(
        f"question {number} is there more than once with different answers ({places}); it is left unanswered",
        f"Frage {number} steht mehrfach mit verschiedenen Antworten da ({places}); sie bleibt unbeantwortet",
    )


def missing(numbers: list[str]) -> LocalText:
    """Say which questions have no row any more."""
    listed = ", ".join(numbers[:20]) + (" …" if len(numbers) > 20 else "")
    if len(numbers) == 1:
        return local(
            f"the row of question {listed} is missing; it is left unanswered",
            f"die Zeile von Frage {listed} fehlt; sie bleibt unbeantwortet",
        )
    return local(
        f"the rows of {len(numbers)} questions are missing ({listed}); they are left unanswered",
        f"die Zeilen von {len(numbers)} Fragen fehlen ({listed}); sie bleiben unbeantwortet",
    )
