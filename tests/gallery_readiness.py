"""Brings the readiness assessment to the screen for the gallery: its panels, its dialogs, and two turns to compare."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import openpyxl
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget, QWidget

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.words import Language, Scale
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.dialogs.written_files import WrittenFiles
from cxf_desktop.ui.exchange.decimal_dialog import DecimalDialog
from cxf_desktop.ui.exchange.drop_overlay import DropOverlay
from cxf_desktop.ui.exchange.returned_dialog import ReturnedDialog
from cxf_desktop.ui.exchange.send_dialog import SendDialog
from cxf_desktop.ui.exchange.workbook_dialog import WorkbookDialog
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.pages.assess.result import ResultPage
from cxf_desktop.ui.pages.compare.compare import ComparePage
from cxf_desktop.ui.pages.discuss.discuss import DiscussPage
from cxf_desktop.ui.pages.explain.sum_dialog import SumDialog
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.pages.readiness.interview import ReadinessInterviewPage
from cxf_desktop.ui.pages.readiness.interview_board import ReadinessBoard
from cxf_desktop.ui.pages.readiness.interview_panels import PanelName
from cxf_desktop.ui.pages.readiness.result import ReadinessResultPage
from cxf_desktop.ui.widgets.scroll_page import ScrollPage
from tests.exchange.answer_forms import places
from tests.exchange.readiness_books import full_book, plain_book

Shot = tuple[str, Callable[[], QWidget | None]]
"""A name, and what brings it to the screen; a dialog that stands before the window is returned."""
PANELS: tuple[PanelName, ...] = ("own", "weights", "services")
CHANGED = (4, 3, 4, 1)
"""Answers of the second turn."""
REMARK = "Siehe Protokoll vom 12. Mai: Der Beschluss liegt vor, aber die Abteilung Einkauf kennt ihn nicht."
SETTLE = 60
"""Milliseconds in which a page comes to rest."""
STEP = 20
"""Milliseconds between two looks at work beside the window."""
PATIENCE = 1000
"""How often it is looked at."""


@dataclass(frozen=True)
class ReadinessShots:
    """Brings pages and dialogs to the screen; ``sample`` is the id of the engagement with everything in it."""

    window: MainWindow
    work: Workspace
    language: Language
    sample: str
    place: Path
    """A folder for files."""
    _turns: list[str] = field(default_factory=list)

    def pages(self) -> Iterator[Shot]:
        """Yield what the pages of the readiness show besides their first sight."""
        yield "assess.readiness-list", self._list
        yield "assess.readiness-hands", self._hands
        yield "assess.readiness-people", self._people
        for name in PANELS:
            yield f"assess.readiness-{name}", partial(self._panel, name)
        yield "assess.discuss-round", self._round
        for page_id in ("assess.result", "assess.readiness_result"):
            yield f"{page_id}-tips", partial(self._tips, page_id)
            yield f"{page_id}-what-if", partial(self._what_if, page_id)
        yield "assess.result-hints", self._hints
        yield "assess.readiness_result-fields", self._fields
        yield "assess.readiness_result-profile", self._profile
        yield "assess.compare-turns", partial(self._compare, 0)
        yield "assess.compare-answers", partial(self._compare, 1)
        yield "sum-field", partial(self._sum, "it_infrastructure")
        yield "sum-sub-area", partial(self._sum, "cloud_concepts")

    def dialogs(self) -> Iterator[Shot]:
        """Yield what is read in and sent out."""
        yield "read-workbook", partial(self._workbook, 0)
        yield "read-workbook-left-out", partial(self._workbook, 1)
        yield "read-decimals", self._decimals
        yield "read-returned", self._returned
        yield "send-out", self._send
        yield "send-out-written", self._written
        yield "drop", self._drop

    # --- pages

    def _list(self) -> None:
        self._board().show_list(True)

    def _hands(self) -> None:
        board = self._board()
        QTest.qWait(SETTLE)
        board.pane.voices.open_hands()

    def _people(self) -> None:
        self._board().voices.people.click()

    def _panel(self, name: PanelName) -> None:
        self._board().panels.buttons[name].setChecked(True)

    def _round(self) -> None:
        page = self._page("assess.discuss")
        assert isinstance(page, DiscussPage)
        page.board.start_or_pause()

    def _tips(self, page_id: str) -> None:
        page = self._result(page_id)
        bring(page, page.explainer.tips)

    def _what_if(self, page_id: str) -> None:
        page = self._result(page_id)
        row = next(row for row in page.explainer.tips.rows.shown if row.values())
        row.try_it.click()
        bring(page, page.explainer.what_if)

    def _hints(self) -> None:
        page = self._result("assess.result")
        assert isinstance(page, ResultPage)
        bring(page, page.hints)

    def _fields(self) -> None:
        page = self._readiness()
        page.table.fields["it_infrastructure"].fold.click()
        bring(page, page.table)

    def _profile(self) -> None:
        page = self._readiness()
        bring(page, page.forms)

    def _sum(self, id_: str) -> QWidget:
        page = self._readiness()
        page.sums.show(id_)
        return next(dialog for dialog in page.findChildren(SumDialog) if dialog.isVisible())

    def _compare(self, part: int) -> None:
        page = self._page("assess.compare", self._second_turn())
        assert isinstance(page, ComparePage)
        until(lambda: not page.reader.busy)
        bring(page, (page.sides, page.picture)[part])

    # --- dialogs

    def _workbook(self, tab: int) -> QWidget:
        self.window.show_library()
        book = full_book()
        book.weights["cloud_concepts"] = 0.5
        book.changed["Verträge", "D7"] = "Stimme eher zu"
        book.changed["Kommunikation", "D6"] = "vielleicht"
        book.changed["Scoring Summary", "B27"] = 0.9
        read = self.work.old_workbooks.read(book.save(self.place / "Assessment Fabrikam 2025.xlsx"))
        dialog = WorkbookDialog(self.window.context, read, self.window)
        dialog.customer.setText("Fabrikam & Söhne GmbH")
        for tabs in dialog.findChildren(QTabWidget):
            tabs.setCurrentIndex(tab)
        dialog.show()
        return dialog

    def _decimals(self) -> QWidget:
        self.window.show_library()
        book = plain_book()
        book.language = "fr"
        sheet = "Bewertung und Gewichtung"
        book.changed[sheet, "G35"], book.changed[sheet, "G36"] = "0.350", "1,234"
        read = self.work.old_workbooks.read(book.save(self.place / "Assessment.xlsx"))
        dialog = DecimalDialog(self.window.context, read, self.window)
        dialog.show()
        return dialog

    def _returned(self) -> QWidget:
        self._page("assess.readiness")
        view = self.window.view
        assert view is not None
        form = self.work.answer_forms.read(self._filled())
        dialog = ReturnedDialog(view.context, form, self.window)
        dialog.show()
        return dialog

    def _send(self) -> SendDialog:
        self._page("assess.readiness")
        view = self.window.view
        assert view is not None
        dialog = SendDialog(view.context, "readiness", self.window)
        dialog.recipients.line.setText("Mo Berger")
        dialog.recipients.add_typed()
        dialog.show()
        return dialog

    def _written(self) -> QWidget:
        self.work.settings.update(documents_folder=str(self.place / "CXF Desktop"))
        dialog = self._send()
        dialog.start()
        written = dialog.findChild(WrittenFiles)
        assert isinstance(written, WrittenFiles)
        until(written.isVisible)
        return dialog

    def _drop(self) -> QWidget:
        self.window.show_library()
        overlay = DropOverlay(self.window.context, [self.place / "Assessment Fabrikam 2025.xlsx"], self.window)
        overlay.show()
        return overlay

    # --- inner

    def _page(self, page_id: str, engagement: str = "") -> Page:
        self.window.open_engagement(engagement or self.sample, page_id)
        view = self.window.view
        assert view is not None
        return view.page

    def _board(self) -> ReadinessBoard:
        page = self._page("assess.readiness")
        assert isinstance(page, ReadinessInterviewPage)
        assert page.board is not None
        return page.board

    def _result(self, page_id: str) -> ResultPage | ReadinessResultPage:
        page = self._page(page_id)
        assert isinstance(page, (ResultPage, ReadinessResultPage))
        until(lambda: not page.explainer.reckoner.busy)
        return page

    def _readiness(self) -> ReadinessResultPage:
        page = self._result("assess.readiness_result")
        assert isinstance(page, ReadinessResultPage)
        return page

    def _second_turn(self) -> str:
        """Return the turn after the sample, with some answers that are others by now."""
        if not self._turns:
            before = self.work.engagements.read(self.sample)
            self._turns.append(self.work.next_turn.start(before, before.title))
            session = self.work.engagements.open(self._turns[0])
            for questionnaire, each in (("maturity", 3), ("readiness", 7)):
                asked = self.work.pinned.questionnaire(session.document, questionnaire).questions()
                session.apply(
                    Edit(
                        path=f"assessment.sheets[{questionnaire}].agreed[{question.id}].value",
                        value=CHANGED[number % 4],
                    )
                    for number, question in enumerate(list(asked)[::each])
                    if getattr(question, "scale", Scale.LIKERT) is Scale.LIKERT
                )
            session.close()
        return self._turns[0]

    def _filled(self) -> Path:
        """Return a questionnaire as it comes back: sixty answers, some remarks, and one word that nobody knows."""
        document = self.work.engagements.read(self.sample)
        file = self.work.answer_forms.send_out(
            document, "readiness", self.language, self.place / "back.xlsx", "Mo Berger"
        )
        book = openpyxl.load_workbook(file)
        at = places(book)
        asked = list(self.work.pinned.questionnaire(document, "readiness").questions())[:61]
        for number, question in enumerate(asked):
            sheet, row = at[question.id]
            scale = getattr(question, "scale", Scale.LIKERT)
            book[sheet].cell(row, 4).value = scale.label(scale.values[number % len(scale.values)]).to(self.language)
            if number % 4 == 0:
                book[sheet].cell(row, 5).value = REMARK
        book[at[asked[-1].id][0]].cell(at[asked[-1].id][1], 4).value = "vielleicht"
        book.save(file)
        return file


def bring(page: ScrollPage, part: QWidget) -> None:
    """Scroll so that the section that ``part`` stands in begins at the top."""
    QTest.qWait(SETTLE)
    content = page.widget()
    assert content is not None
    page.verticalScrollBar().setValue(_section(content, part).y())


def _section(content: QWidget, part: QWidget) -> QWidget:
    above = part.parentWidget()
    return part if above is None or above is content else _section(content, above)


def until(done: Callable[[], bool]) -> None:
    """Wait for work beside the window; in a loop of its own, as a wait of QTest lets no other thread go on."""
    for _ in range(PATIENCE):
        if done():
            return
        loop = QEventLoop()
        QTimer.singleShot(STEP, loop.quit)
        loop.exec()
    raise TimeoutError
