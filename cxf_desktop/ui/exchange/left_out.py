"""The list of cells that were left out of a file, and why."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.words import Language
from cxf_desktop.exchange.errors import shown
from cxf_desktop.ui.exchange.sheet import Cell, Column, Line, Sheet
from cxf_desktop.ui.theme.manager import ThemeManager

if TYPE_CHECKING:
    from cxf_desktop.exchange.cell_notes import CellNote


def left_out(notes: "Sequence[CellNote]", themes: ThemeManager, language: Language) -> Sheet:
    """Return the list; what is missing in the file altogether has no cell."""
    translate = QCoreApplication.translate
    columns = (
        Column(translate("LeftOut", "Sheet"), stretch=2),
        Column(translate("LeftOut", "Cell")),
        Column(translate("LeftOut", "What was left out"), stretch=5),
    )
    sheet = Sheet(columns, themes, translate("LeftOut", "Left out"))
    sheet.show_lines([_line(note, language) for note in notes])
    return sheet


def _line(note: "CellNote", language: Language) -> Line:
    text = note.text.to(language)
    return Cell(shown(note.sheet)), Cell(note.cell), Cell(text[:1].upper() + text[1:])
