"""What was agreed, as the lines of a list: the objectives, and below each its criteria with what became of them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.engagement import CriterionResult, Engagement, Objective
from cxf_desktop.domain.labels import label
from cxf_desktop.domain.words import Language, Outcome, Verdict
from cxf_desktop.services.ensuring import Tally, result_of, tally

MARKS: dict[Outcome, tuple[str, str]] = {
    Outcome.REACHED: ("done", "good"),
    Outcome.PARTLY: ("half", "warn"),
    Outcome.NOT_REACHED: ("cross", "bad"),
    Outcome.OPEN: ("circle", "line_strong"),
}
"""Icon and role of an outcome."""


@dataclass(frozen=True)
class Row:
    """An objective, one of its criteria, or a line that stands for criteria that are not there."""

    objective: str
    criterion: str
    number: str
    text: str
    note: str
    outcome: Outcome | None = None
    heads: bool = False

    @property
    def key(self) -> tuple[str, str, bool]:
        """Names the row, whatever stands in it."""
        return self.objective, self.criterion, self.heads


def rows_of(document: Engagement, language: Language) -> list[Row]:
    """Return all rows, numbered as in the documents."""
    rows: list[Row] = []
    for number, objective in enumerate(document.commitment.objectives, start=1):
        rows.append(_head(document, objective, f"O{number}"))
        for place, criterion in enumerate(objective.criteria, start=1):
            result = result_of(document, criterion)
            rows.append(
                Row(
                    objective.id,
                    criterion.id,
                    f"O{number}.{place}",
                    criterion.text,
                    _state(result, language),
                    result.outcome,
                )
            )
        if not objective.criteria:
            rows.append(
                Row(
                    objective.id,
                    "",
                    f"O{number}",
                    "",
                    QCoreApplication.translate("ResultList", "No success criterion yet"),
                )
            )
    return rows


def count_text(found: Tally) -> str:
    """Return how much was reached and accepted, in words."""
    reached = (
        QCoreApplication.translate("ResultList", "%1 of %2 reached")
        .replace("%1", str(found.reached))
        .replace("%2", str(found.of))
    )
    if not found.accepted:
        return reached
    accepted = QCoreApplication.translate("ResultList", "%1 accepted")
    return f"{reached} · {accepted.replace('%1', str(found.accepted))}"


def _head(document: Engagement, objective: Objective, number: str) -> Row:
    found = tally(document, [objective])
    note = count_text(found) if found.of else ""
    return Row(
        objective.id,
        "",
        number,
        objective.title or QCoreApplication.translate("ResultList", "Untitled"),
        note,
        heads=True,
    )


def _state(result: CriterionResult, language: Language) -> str:
    outcome = label(result.outcome).to(language)
    if result.verdict is Verdict.PENDING:
        return outcome
    return f"{outcome} · {label(result.verdict).to(language)}"
