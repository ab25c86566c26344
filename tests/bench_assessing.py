"""The part of the bench that is about assessing: many voices, a workbook read in, tip-over."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from cxf_desktop import paths
from cxf_desktop.app import open_workspace
from cxf_desktop.domain.answers import Answer, AnswerSheet
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, ReadinessQuestionnaire
from cxf_desktop.domain.readiness import readiness_card
from cxf_desktop.domain.recommending import Wishes
from cxf_desktop.domain.tipping import band_tips, format_tip, level_tips
from cxf_desktop.services.pinning import MATURITY, READINESS
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.templates.catalogue import Catalogue
from tests.exchange.readiness_books import full_book

ROOT = Path(__file__).resolve().parent.parent
PEOPLE = 30
Measured = tuple[str, float, float | None]
"""What, milliseconds, bound."""

PAINTED = """
import statistics, sys, time
from PySide6.QtWidgets import QApplication
from cxf_desktop.app import build_window
from cxf_desktop.ui.shell.engagement_view import EngagementView
window = build_window(sys.argv[1])
window.resize(1366, 768)
window.show()
window.open_engagement(sys.argv[2])
view = window.findChild(EngagementView)
view.show_page("assess.readiness")
session, application = view.context.session, QApplication.instance()
until = time.monotonic() + 1
while time.monotonic() < until:
    application.processEvents()
person = session.document.assessment.respondents[0].id
taken = []
for question in sys.argv[3:]:
    path = f"assessment.sheets[readiness].voices[{person}][{question}].value"
    for value in (1.0, 5.0):
        began = time.perf_counter()
        session.edit(path, value)
        application.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
print(statistics.median(taken[4:]))
"""


def assessing(library: Path, median: Callable[[Callable[[], object], int], float], runs: int) -> Iterator[Measured]:
    """Measure what the assessment promises, with the readiness questionnaire as shipped and 30 respondents."""
    catalogue = Catalogue([paths.workshop_templates()])
    readiness, maturity = catalogue.questionnaires[READINESS], catalogue.questionnaires[MATURITY]
    assert isinstance(readiness, ReadinessQuestionnaire)
    assert isinstance(maturity, MaturityQuestionnaire)
    sheet = _voices({question.id: question.scale.values for question in readiness.questions()})
    yield f"readiness card, 142 questions x {PEOPLE}", median(lambda: readiness_card(readiness, sheet), runs * 3), 16
    yield "an answer to its painted result, 142 questions x 30", _painted(library.with_name("voices.cxflib")), 16
    yield "a full workbook is read in and kept", _read_in(library.with_name("workbooks.cxflib"), median, runs), 2000
    yield "tip-over of six fields, 142 questions", median(lambda: _bands(readiness, sheet), runs), 200
    longer = longer_maturity(maturity, 142)
    said = _voices({question.id: (1, 2, 3, 4) for question in longer.questions()})
    yield "tip-over of the level, 142 questions", median(lambda: level_tips(longer, said), runs), 200
    wishes, formats = Wishes(goals=("cost_control",)), tuple(catalogue.formats.values())
    tip = median(lambda: format_tip(longer, said, formats, wishes, catalogue.goals), runs)
    yield "tip-over of the first recommendation, 142 questions", tip, 200


def longer_maturity(usual: MaturityQuestionnaire, size: int) -> MaturityQuestionnaire:
    """Return the questionnaire with ``size`` questions: its own, again and again."""
    dimensions = []
    each = -(-size // len(usual.dimensions))
    for number, dimension in enumerate(usual.dimensions):
        wanted = min(each, size - number * each)
        questions = (dimension.questions * wanted)[:wanted]
        copies = tuple(question.model_copy(update={"id": f"{question.id}-{n}"}) for n, question in enumerate(questions))
        dimensions.append(dimension.model_copy(update={"questions": copies}))
    gates = tuple(gate.model_copy(update={"question": f"{gate.question}-0"}) for gate in usual.gates)
    return usual.model_copy(update={"dimensions": tuple(dimensions), "gates": gates})


def _voices(asked: dict[str, tuple[int, ...]]) -> AnswerSheet:
    def said(person: int, place: int, values: tuple[int, ...]) -> Answer:
        return Answer(value=values[(person * 7 + place * 3) % len(values)])

    return AnswerSheet(
        voices={
            f"r{person}": {id_: said(person, place, values) for place, (id_, values) in enumerate(asked.items())}
            for person in range(PEOPLE)
        }
    )


def _bands(readiness: ReadinessQuestionnaire, sheet: AnswerSheet) -> object:
    return [band_tips(readiness, sheet, field.id) for field in readiness.fields]


def _read_in(library: Path, median: Callable[[Callable[[], object], int], float], runs: int) -> float:
    work = open_workspace(library, SettingsFile(None))
    file = full_book().save(library.with_suffix(".xlsx"))
    found = median(lambda: work.old_workbooks.take(work.old_workbooks.read(file), "Contoso"), runs)
    work.close()
    return found


def _painted(library: Path) -> float:
    """Return milliseconds from an answer to the window painted, measured in a process of its own."""
    work = open_workspace(library, SettingsFile(None))
    id_, questions = _filled(work)
    work.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [sys.executable, "-c", PAINTED, str(library), id_, *questions[:20]]
    return float(subprocess.check_output(command, cwd=ROOT, env=environment, timeout=120))


def _filled(work: Workspace) -> tuple[str, list[str]]:
    id_ = work.engagements.create("Contoso", "Many voices")
    session = work.engagements.open(id_)
    questions = list(work.readiness.questionnaire(session.document).questions())
    for person in range(PEOPLE):
        answers = {q.id: q.scale.values[(person + at) % len(q.scale.values)] for at, q in enumerate(questions)}
        session.apply(work.answers.edits(session.document, f"Person {person}", READINESS, answers))
    session.close()
    return id_, [question.id for question in questions if len(question.scale.values) > 2]


if __name__ == "__main__":
    import tempfile

    def timed(action: Callable[[], object], runs: int) -> float:
        action()
        taken = []
        for _ in range(runs):
            began = time.perf_counter()
            action()
            taken.append((time.perf_counter() - began) * 1000)
        return statistics.median(taken)

    with tempfile.TemporaryDirectory() as folder:
        for line in assessing(Path(folder) / "library.cxflib", timed, 5):
            print(line)
