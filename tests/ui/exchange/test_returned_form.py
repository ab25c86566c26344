"""A form comes back: who answered, what changes, and one step of undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTabWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Scale
from cxf_desktop.ui.exchange.incoming import Incoming
from cxf_desktop.ui.exchange.messages import QuestionDialog, RefusedDialog
from cxf_desktop.ui.exchange.returned_dialog import ReturnedDialog
from cxf_desktop.ui.main_window import MainWindow
from tests.ui.exchange.conftest import Hands, fill, sent
from tests.ui.exchange.test_old_workbook import table, words

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)
PEOPLE = "assessment.respondents"
VOICES = "assessment.sheets[readiness].voices"


@pytest.fixture
def document(window: MainWindow) -> Engagement:
    """Return an engagement in which Jo has answered one question, and which is not open."""
    engagements = window.context.work.engagements
    session = engagements.open(engagements.create("Contoso", "First turn"))
    session.apply(
        [
            {"path": f"{PEOPLE}[jo]", "value": {"name": "Jo Weber", "role": "CIO"}},
            {"path": f"{VOICES}[jo][{likert(window)[0]}].value", "value": 2},
        ]
    )
    session.close()
    return session.document


def likert(window: MainWindow) -> list[str]:
    questionnaire = window.context.work.catalogue.questionnaires["readiness"]
    return [question.id for question in questionnaire.questions() if getattr(question, "scale", "") == "likert"]


def receive(window: MainWindow, *files: Path) -> None:
    taker = window.findChild(Incoming)
    assert taker is not None
    taker.receive(files)


def test_answers_are_shown_and_taken_in_as_one_step(
    window: MainWindow, document: Engagement, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, third, *_ = likert(window)
    file = sent(window.context.work, document, tmp_path, "Jo Weber")
    fill(
        file, {first: "Agree", second: "Neither agree nor disagree", third: "<b>maybe</b>"}, {second: "=see <minutes>"}
    )
    window.open_engagement(document.id)
    seen: list[list[list[str]]] = []

    def look(dialog: ReturnedDialog) -> None:
        assert dialog.name.text() == "Jo Weber"
        said = words(dialog)
        assert "1 of those answers is replaced" in said
        assert "2 answers change" in said
        seen.append(table(dialog.changes))
        tabs = dialog.findChild(QTabWidget)
        assert tabs is not None
        assert tabs.tabText(1) == "Left out: 1"
        assert dialog.take.text() == "Read in 2 answers"
        assert dialog.focusWidget() is dialog.take
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    hands.on(ReturnedDialog, look)
    receive(window, file)
    assert window.view is not None
    view = window.view
    session = view.context.session
    qtbot.waitUntil(lambda: second in session.document.assessment.sheets["readiness"].voices["jo"], timeout=10_000)
    voice = session.document.assessment.sheets["readiness"].voices["jo"]
    assert (voice[first].value, voice[second].value, third in voice) == (4, 3, False)
    assert voice[second].note == "=see <minutes>"
    assert [line[2:4] for line in seen[0]] == [["Disagree", "Agree"], ["–", "Neither agree nor disagree"]]
    qtbot.waitUntil(lambda: view.page_id == "assess.readiness")
    session.undo()
    voice = session.document.assessment.sheets["readiness"].voices["jo"]
    assert voice[first].value == 2
    assert second not in voice


def test_a_form_without_a_name_asks_whose_answers_it_holds(
    window: MainWindow, document: Engagement, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    first = likert(window)[0]
    file = fill(sent(window.context.work, document, tmp_path), {first: "Disagree"})

    def look(dialog: ReturnedDialog) -> None:
        assert dialog.focusWidget() is dialog.name
        assert not dialog.take.isEnabled()
        assert "names nobody" in words(dialog)
        QTest.keyClicks(dialog.name, "Jo Weber")
        assert "No answer changes · 1 stays as it is" in words(dialog)
        assert not dialog.take.isEnabled()
        dialog.name.selectAll()
        QTest.keyClicks(dialog.name, "Ana Lang")
        assert "New here" in words(dialog)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    hands.on(ReturnedDialog, look)
    receive(window, file)  # from the library: the engagement is opened without a question
    qtbot.waitUntil(
        lambda: window.view is not None and len(window.view.context.session.document.assessment.respondents) == 2,
        timeout=10_000,
    )
    assert window.view is not None
    found = window.view.context.session.document
    ana = next(person for person in found.assessment.respondents if person.name == "Ana Lang")
    assert found.assessment.sheets["readiness"].voices[ana.id][first].value == 2


def test_a_remark_alone_is_not_counted_as_an_answer(
    window: MainWindow, document: Engagement, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, third, *_ = likert(window)
    file = fill(
        sent(window.context.work, document, tmp_path, "Jo Weber"), {first: "Disagree", second: "Agree"}, {third: "Why?"}
    )
    window.open_engagement(document.id)

    def look(dialog: ReturnedDialog) -> None:
        assert "1 answer changes · 1 remark changes · 1 stays as it is" in words(dialog)
        assert dialog.take.text() == "Read in 1 answer"
        dialog.take.click()

    hands.on(ReturnedDialog, look)
    receive(window, file)
    assert window.view is not None
    session = window.view.context.session
    qtbot.waitUntil(lambda: third in session.document.assessment.sheets["readiness"].voices["jo"], timeout=10_000)
    kept = session.document.assessment.sheets["readiness"].voices["jo"][third]
    assert (kept.value, kept.note) == (None, "Why?")


def test_a_form_of_another_engagement_offers_to_open_that(
    window: MainWindow, document: Engagement, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    engagements = window.context.work.engagements
    other = engagements.create("Fabrikam", "Open now")
    file = fill(sent(window.context.work, document, tmp_path, "Ana"), {likert(window)[0]: "Agree"})
    window.open_engagement(other)
    asked: list[str] = []

    def ask(dialog: QuestionDialog) -> None:
        asked.append("\n".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.reject()

    hands.on(QuestionDialog, ask)
    receive(window, file)
    qtbot.waitUntil(lambda: hands.done and bool(hands.met), timeout=10_000)
    assert "Contoso · First turn" in asked[0]
    assert window.view is not None
    assert window.view.document_id == other
    hands.on(QuestionDialog, lambda dialog: dialog.accept())
    hands.on(ReturnedDialog, lambda dialog: dialog.reject())
    receive(window, file)
    qtbot.waitUntil(lambda: hands.done and len(hands.met) == 3, timeout=10_000)
    assert window.view.document_id == document.id
    assert len(engagements.read(document.id).assessment.respondents) == 1


def test_a_form_of_another_library_is_refused(
    window: MainWindow, document: Engagement, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    file = sent(window.context.work, document, tmp_path)
    window.context.work.engagements.delete(document.id)
    refused: list[str] = []

    def read(dialog: RefusedDialog) -> None:
        refused.append(dialog.text)
        dialog.accept()

    hands.on(RefusedDialog, read)
    receive(window, file)
    qtbot.waitUntil(lambda: hands.done and bool(hands.met), timeout=10_000)
    assert refused == ["form.xlsx: was sent out for an engagement that is not in this library"]


def test_an_empty_form_changes_nothing(
    window: MainWindow, document: Engagement, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    def look(dialog: ReturnedDialog) -> None:
        assert not dialog.take.isEnabled()
        assert "No answer changes" in words(dialog)
        dialog.reject()

    hands.on(ReturnedDialog, look)
    receive(window, sent(window.context.work, document, tmp_path, "Jo Weber"))
    qtbot.waitUntil(lambda: hands.done and bool(hands.met), timeout=10_000)


def test_another_version_and_questions_of_elsewhere_are_said(
    window: MainWindow, document: Engagement, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    work, first = window.context.work, likert(window)[0]
    session = work.engagements.open(document.id)
    session.apply(
        work.readiness.own_question_edits(session.document, "cloud_concepts", "Who <b>pays</b>?", Scale.LIKERT)
    )
    own = session.document.assessment.sheets["readiness"].own[0]
    file = fill(sent(work, session.document, tmp_path, "Ana"), {first: "Agree", own.id: "Agree"})
    session.apply([{"path": f"assessment.sheets[readiness].own[{own.id}]", "value": None}])
    other = work.pinned.questionnaire(document, "readiness").model_copy(update={"version": "99"})
    session.apply([{"path": "assessment.sheets[readiness].template", "value": work.pinned.pin_questionnaire(other)}])
    session.close()

    def look(dialog: ReturnedDialog) -> None:
        said = words(dialog)
        assert "another version of the questionnaire" in said
        tabs = dialog.findChild(QTabWidget)
        assert tabs is not None
        assert "is not asked in this engagement" in table(tabs.widget(1))[0][2]  # type: ignore[arg-type]
        dialog.take.click()

    hands.on(ReturnedDialog, look)
    receive(window, file)
    qtbot.waitUntil(lambda: hands.done and bool(hands.met), timeout=10_000)
    voices = work.engagements.read(document.id).assessment.sheets["readiness"].voices
    assert sum(len(voice) for voice in voices.values()) == 2


def test_a_full_form_with_overlong_texts_is_listed(
    window: MainWindow, document: Engagement, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    questions = likert(window)
    remarks = {questions[0]: "x" * 30_000, questions[1]: "Donaudampfschifffahrt" * 200}
    file = fill(sent(window.context.work, document, tmp_path, "W" * 200), dict.fromkeys(questions, "Agree"), remarks)

    def look(dialog: ReturnedDialog) -> None:
        assert dialog.changes.lines() == len(questions)
        dialog.resize(800, 600)
        heights = [dialog.changes.rowHeight(row) for row in range(3)]
        assert max(heights) < 260
        assert dialog.width() <= 1100
        dialog.take.click()

    hands.on(ReturnedDialog, look)
    receive(window, file)
    qtbot.waitUntil(lambda: hands.done and bool(hands.met), timeout=10_000)
    assert len(window.context.work.engagements.read(document.id).assessment.respondents) == 2
