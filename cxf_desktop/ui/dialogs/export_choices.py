"""What is to be written: documents and tables, each in one format or in both."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.documents.wording import KINDS
from cxf_desktop.domain.words import Language
from cxf_desktop.exchange.spreadsheets import TableFormat
from cxf_desktop.services.export import FileFormat, Kind
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.services.spreadsheets import TableKind
from cxf_desktop.ui.dialogs.export_task import Job
from cxf_desktop.ui.theme.metrics import XL, XS, L, M, S
from cxf_desktop.ui.widgets.labels import FieldLabel, Small

KeyT = TypeVar("KeyT")


class ExportChoices(QWidget):
    """Boxes to tick. Formats and tables are remembered; which document is up to the phase."""

    changed = Signal()

    def __init__(self, settings: SettingsFile, kind: Kind, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.kinds = {each: QCheckBox(KINDS[each].to(language)) for each in Kind}
        self.formats = {FileFormat.WORD: QCheckBox(self.tr("Word")), FileFormat.PDF: QCheckBox(self.tr("PDF"))}
        self.tables = {each: QCheckBox(each.label.to(language)) for each in TableKind}
        self.table_formats = {
            TableFormat.XLSX: QCheckBox(self.tr("Excel")),
            TableFormat.CSV: QCheckBox(self.tr("CSV")),
        }
        remembered = settings.current.exported.split(",")
        chosen = [*self.formats.items(), *self.tables.items(), *self.table_formats.items()]
        for each, box in chosen:
            box.setChecked(each.value in remembered)
        self.kinds[kind].setChecked(True)
        self._lay_out()
        for box in (*self.kinds.values(), *(box for _, box in chosen)):
            box.toggled.connect(self.changed)

    def jobs(self) -> list[Job]:
        """Return what is ticked, each in every format that is."""
        documents = [(kind, as_) for kind in _ticked(self.kinds) for as_ in _ticked(self.formats)]
        tables = [(table, as_) for table in _ticked(self.tables) for as_ in _ticked(self.table_formats)]
        return [*documents, *tables]

    def remember(self) -> None:
        """Keep formats and tables for the next time."""
        chosen = (*_ticked(self.formats), *_ticked(self.tables), *_ticked(self.table_formats))
        self._settings.update(exported=",".join(each.value for each in chosen))

    def _lay_out(self) -> None:
        documents = _column(self.tr("Documents"), self.kinds.values(), self.formats.values())
        tables = _column(self.tr("Tables"), self.tables.values(), self.table_formats.values())
        row = QHBoxLayout()
        row.setSpacing(XL)
        row.addLayout(documents, 1)
        row.addLayout(tables, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addLayout(row)
        layout.addWidget(
            Small(
                self.tr("Tables hold internal notes too: they are for you, not for handing out."),
                wrap=True,
                measure=0,
            )
        )


def _ticked(boxes: Mapping[KeyT, QCheckBox]) -> list[KeyT]:
    return [each for each, box in boxes.items() if box.isChecked()]


def _column(name: str, boxes: Iterable[QCheckBox], formats: Iterable[QCheckBox]) -> QVBoxLayout:
    """Return boxes below each other, with their formats side by side under them."""
    column = QVBoxLayout()
    column.setSpacing(XS)
    column.addWidget(FieldLabel(name))
    for box in boxes:
        box.setAccessibleDescription(name)
        column.addWidget(box)
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(L)
    row.setContentsMargins(0, M, 0, 0)
    for box in formats:
        box.setAccessibleName(f"{name}: {box.text()}")
        row.addWidget(box)
    row.addStretch(1)
    column.addLayout(row)
    return column
