"""The first sheet of a fill-in workbook: what it is, who answers, how, and how far they are."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxf_desktop.domain.words import LocalText
from cxf_desktop.exchange import answer_form_marks as marks
from cxf_desktop.exchange import answer_form_words as words
from cxf_desktop.exchange.answer_form_cells import Cells
from cxf_desktop.exchange.answer_form_model import AnswerForm
from cxf_desktop.exchange.answer_form_style import StyleName

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS = {"B": 4.0, "C": 14.0, "D": 32.0, "E": 13.0, "F": 15.0, "G": 13.0}
_ALL = "BCDEFG"


@dataclass(frozen=True)
class Progress:
    """A line of the list of sheets: ``counted`` are ranges with the answers, on that sheet."""

    title: str
    sheet: str
    questions: int
    counted: tuple[str, ...]


class StartSheet:
    """Writes the first sheet: from top to bottom, text across B to G."""

    def __init__(self, sheet: "Worksheet", form: AnswerForm) -> None:
        self._sheet = sheet
        self._form = form
        self._cells = Cells(sheet, _WIDTHS)
        self._row = 1

    def write(self, sheets: list[Progress]) -> None:
        """Write everything."""
        self._across(self._form.title, "title")
        if self._form.customer.strip():
            self._across(self._says(words.CUSTOMER).replace("{customer}", self._form.customer), "customer")
        self._heading(words.ABOUT_YOU)
        self._input(words.NAME, self._form.respondent, marks.NAME)
        self._input(words.ROLE, self._form.role, marks.ROLE)
        self._heading(words.HOW_TO)
        self._across(self._form.intro, "body")
        for number, step in enumerate(self._steps(), start=1):
            self._step(number, self._says(step))
        self._across(self._says(words.LOCKED), "muted")
        self._heading(words.SHEETS)
        self._progress(sheets)

    def _says(self, text: LocalText) -> str:
        return text.to(self._form.language)

    def _steps(self) -> tuple[LocalText, ...]:
        statements = any(question.scale is None for part in self._form.parts for question in part.questions)
        return (
            words.STEP_NAME,
            words.STEP_PICK,
            *((words.STEP_STATEMENT,) if statements else ()),
            *(() if self._form.intro.strip() else (words.STEP_OPEN,)),
            words.STEP_REMARK,
            words.STEP_RETURN,
        )

    def _across(self, text: str, style: StyleName) -> None:
        """Write a text over the whole width; a long one goes on in the next row."""
        for piece in self._cells.pieces_of(text, style, _ALL):
            if piece:
                self._cells.text(f"B{self._row}", piece, style, to=f"G{self._row}")
                self._cells.row_height(self._row, self._cells.height_of(piece, style, _ALL))
                self._row += 1

    def _heading(self, text: LocalText) -> None:
        self._cells.row_height(self._row, 10)
        self._cells.text(f"B{self._row + 1}", self._says(text), "heading", to=f"G{self._row + 1}")
        self._cells.row_height(self._row + 1, 26)
        self._cells.row_height(self._row + 2, 6)
        self._row += 3

    def _input(self, label: LocalText, text: str, mark: str) -> None:
        row = self._row
        self._sheet[f"A{row}"].value = mark
        self._cells.text(f"B{row}", self._says(label), "label", to=f"C{row}")
        self._cells.text(f"D{row}", text, "input", to=f"G{row}")
        self._cells.row_height(row, max(24.0, self._cells.height_of(text, "input", "DEFG")))
        self._cells.row_height(row + 1, 4)
        self._row += 2
        if mark == marks.NAME:
            for selection in self._sheet.sheet_view.selection:
                selection.activeCell = selection.sqref = f"D{row}"

    def _step(self, number: int, text: str) -> None:
        self._cells.text(f"B{self._row}", f"{number}.", "body")
        self._cells.text(f"C{self._row}", text, "body", to=f"G{self._row}")
        self._cells.row_height(self._row, self._cells.height_of(text, "body", "CDEFG"))
        self._row += 1

    def _progress(self, sheets: list[Progress]) -> None:
        self._line(words.SHEET, words.QUESTIONS, words.ANSWERED, words.OPEN)
        first = self._row
        for line in sheets:
            self._sheet_line(line)
        last, row = self._row - 1, self._row
        if sheets:
            self._cells.text(f"B{row}", self._says(words.TOTAL), "total", to=f"D{row}")
            for column in "EFG":
                self._cells.formula(f"{column}{row}", f"=SUM({column}{first}:{column}{last})", "total_number")
            self._cells.row_height(row, 24)
            self._cells.mark_when(f"E{first}:G{row}", f"$G{first}=0", colour="good")

    def _line(self, *heads: LocalText) -> None:
        for column, to, head in zip("BEFG", "DEFG", heads, strict=True):
            style: StyleName = "head_plain" if column == "B" else "head_number"
            self._cells.text(f"{column}{self._row}", self._says(head), style, to=f"{to}{self._row}")
        self._cells.row_height(self._row, 20)
        self._row += 1

    def _sheet_line(self, line: Progress) -> None:
        from openpyxl.utils import quote_sheetname

        row, sheet = self._row, quote_sheetname(line.sheet)
        self._cells.text(f"B{row}", line.title, "link", to=f"D{row}")
        self._cells.link(f"B{row}", f"{sheet}!A1")
        ranges = ",".join(f"{sheet}!{area}" for area in line.counted)
        self._cells.formula(f"E{row}", line.questions, "number")
        self._cells.formula(f"F{row}", f"=COUNTA({ranges})" if ranges else "=0", "number")
        self._cells.formula(f"G{row}", f"=E{row}-F{row}", "number")
        self._cells.row_height(row, max(22.0, self._cells.height_of(line.title, "link", "BCD")))
        self._row += 1
