"""The sheet of one part of a questionnaire: a design field or a dimension with its questions."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cxf_desktop.domain.words import Language, LocalText, Scale
from cxf_desktop.exchange import answer_form_marks as marks
from cxf_desktop.exchange import answer_form_words as words
from cxf_desktop.exchange import text_fit
from cxf_desktop.exchange.answer_form_cells import Cells
from cxf_desktop.exchange.answer_form_model import FormPart, FormQuestion, FormSection
from cxf_desktop.exchange.answer_form_style import StyleName
from cxf_desktop.exchange.answer_labels import choices

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LOWEST = 38.0
"""Points: room for a remark of two lines."""
_WITH_HINTS = {"B": 6.0, "C": 56.0, "D": 26.0, "E": 36.0, "F": 46.0}
_WITHOUT_HINTS = {"B": 6.0, "C": 78.0, "D": 26.0, "E": 52.0}
_FIRST = 3
"""Row below the headings."""


@dataclass(frozen=True)
class _Row:
    """A row of a question: a piece of its text, or of the statement number ``step``."""

    text: str
    look: StyleName
    height: float
    step: int = 0


class PartSheet:
    """Writes one sheet: A id, B number, C question, D answer, E remark, F hint where there are any."""

    def __init__(self, sheet: "Worksheet", part: FormPart, language: Language, first_number: int) -> None:
        self._sheet = sheet
        self._part = part
        self._language = language
        self._number = first_number
        self._hints = any(question.hint.strip() for question in part.questions)
        self._last = "F" if self._hints else "E"
        self._cells = Cells(sheet, _WITH_HINTS if self._hints else _WITHOUT_HINTS)
        self._row = _FIRST
        self._answers: dict[Scale | None, list[int]] = {}
        self._plain: list[str] = []
        self.counted: list[str] = []
        """Where the answers stand, a range for each section."""

    def write(self, back_to: str) -> None:
        """Write everything; ``back_to`` is the place that the link in the corner leads to."""
        self._purpose()
        for section in self._part.sections:
            self._section(section)
        self._head(back_to)
        self._drop_downs()
        self._mark_answered()

    def _says(self, text: LocalText) -> str:
        return text.to(self._language)

    def _head(self, back_to: str) -> None:
        title = self._part.title
        self._cells.text("B1", title, "part", to="C1")
        self._cells.row_height(1, max(32.0, self._cells.height_of(title, "part", "BC")))
        if self.counted:
            given, all_ = f"COUNTA({','.join(self.counted)})", len(self._part.questions)
            before, after = self._says(words.OF_ANSWERED).replace("{all}", str(all_)).split("{given}")
            self._cells.formula("D1", f'="{before}"&{given}&"{after}"', "count")
        self._cells.text(f"{self._last}1", self._says(words.BACK), "back")
        self._cells.link(f"{self._last}1", back_to)
        heads = (words.NUMBER, words.QUESTION, words.ANSWER, words.REMARK, words.HINT)
        self._sheet["A2"].value = marks.COLUMNS
        for column, head in zip("BCDEF" if self._hints else "BCDE", heads, strict=False):
            self._cells.text(f"{column}2", self._says(head), "head")
        self._cells.row_height(2, 20)
        self._sheet.freeze_panes = f"A{_FIRST}"
        self._sheet.print_title_rows = "1:2"

    def _purpose(self) -> None:
        across = "BCDEF" if self._hints else "BCDE"
        for piece in self._cells.pieces_of(self._part.purpose, "muted", across):
            if piece:
                self._cells.text(f"B{self._row}", piece, "muted", to=f"{self._last}{self._row}")
                self._cells.row_height(self._row, self._cells.height_of(piece, "muted", across) + 6)
                self._row += 1

    def _section(self, section: FormSection) -> None:
        if section.title.strip():
            row = self._row
            self._row += 1
            self._cells.text(f"B{row}", section.title, "section", to=f"C{row}")
            for column in "DEF" if self._hints else "DE":
                self._cells.text(f"{column}{row}", "", "section_count")
            self._cells.row_height(row, max(34.0, self._cells.height_of(section.title, "section", "BC")))
        first = self._row
        for question in section.questions:
            self._question(question)
        if section.questions:
            counted = f"D{first}:D{self._row - 1}"
            self.counted.append(counted)
            if section.title.strip():
                count = f'=COUNTA({counted})&" / {len(section.questions)}"'
                self._cells.formula(f"D{first - 1}", count, "section_count")

    def _question(self, question: FormQuestion) -> None:
        rows = self._rows_of(question)
        first, last = self._row, self._row + len(rows) - 1
        self._sheet[f"A{first}"].value = question.id
        self._sheet[f"A{first}"].data_type = "s"
        self._cells.text(f"B{first}", str(self._number), "question_number")
        for at, row in enumerate(rows, start=first):
            self._cells.text(f"C{at}", row.text, row.look)
            self._cells.row_height(at, row.height, grows=first == last)
        tall = last > first
        self._cells.text(f"D{first}", "", "tall_answer" if question.scale is None else "answer", to=f"D{last}")
        self._cells.text(f"E{first}", "", "tall_remark" if tall else "remark", to=f"E{last}")
        if self._hints:
            self._cells.text(f"F{first}", question.hint, "tall_hint" if tall else "hint", to=f"F{last}")
        self._answers.setdefault(question.scale, []).append(first)
        if question.scale is None:
            self._mark_statements(first, rows)
        self._row += len(rows)
        self._number += 1

    def _rows_of(self, question: FormQuestion) -> list[_Row]:
        """Return the rows that a question takes: enough for its hint as well."""
        asked: StyleName = "asked" if question.statements else "question"
        rows = [self._row_of(piece, asked) for piece in self._cells.pieces_of(question.text, asked, "C")]
        for step, statement in enumerate(question.statements, start=1):
            pieces = self._cells.pieces_of(f"{step}   {statement}", "statement", "C")
            rows += [self._row_of(piece, "statement", step) for piece in pieces]
        hint = self._cells.height_of(question.hint, "hint", "F") if self._hints else 0.0
        lacking = max(hint, _LOWEST) - sum(row.height for row in rows)
        while lacking > 0:
            more = min(lacking, text_fit.HIGHEST_ROW - rows[-1].height)
            rows[-1] = replace(rows[-1], height=rows[-1].height + more)
            lacking -= more
            if lacking > 0:
                rows.append(_Row("", "statement", 0.0))
        return rows

    def _row_of(self, text: str, look: StyleName, step: int = 0) -> _Row:
        return _Row(text, look, self._cells.height_of(text, look, "C"), step)

    def _mark_statements(self, first: int, rows: list[_Row]) -> None:
        """Mark the statement that was picked."""
        for at, row in enumerate(rows, start=first):
            if row.step:
                self._cells.mark_when(f"C{at}", f'$D${first}&""="{row.step}"', ground="good_tint")

    def _drop_downs(self) -> None:
        from openpyxl.worksheet.datavalidation import DataValidation

        for scale, rows in self._answers.items():
            listed = ",".join(choices(scale, self._language))
            allowed = DataValidation("list", formula1=f'"{listed}"', allow_blank=True, showErrorMessage=True)
            allowed.errorTitle = self._says(words.WRONG_TITLE)
            allowed.error = self._says(words.WRONG_ANSWER)
            for row in rows:
                allowed.add(f"D{row}")
            self._sheet.add_data_validation(allowed)

    def _mark_answered(self) -> None:
        rows = sorted(row for rows in self._answers.values() for row in rows)
        if rows:
            answered = f"LEN($D{rows[0]})>0"
            self._cells.mark_when(" ".join(f"D{row}" for row in rows), answered, ground="good_tint")
            self._cells.mark_when(" ".join(f"B{row}" for row in rows), answered, colour="good")
