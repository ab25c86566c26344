"""The list of files that were written, each with a button that opens it."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.dialogs.export_task import Written
from cxf_desktop.ui.theme.metrics import M, S
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.hairline import Hairline
from cxf_desktop.ui.widgets.labels import Body
from cxf_desktop.ui.widgets.notice import Notice
from cxf_desktop.ui.widgets.painting import IconMark


class WrittenFiles(QWidget):
    """Says how it went, and lists the files."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._notice = Notice(context.icons, "good", "")
        self._rows = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(M)
        self._layout.addWidget(self._notice)
        self._layout.addWidget(self._rows)
        self._layout.addStretch(1)

    def show_files(self, written: Written) -> None:
        """Show what was written."""
        number = len(written.files)
        if written.problem:
            self._notice.set_message("bad", written.problem)
        else:
            text = self.tr("1 file was written.") if number == 1 else self.tr("%1 files were written.")
            self._notice.set_message("good", text.replace("%1", str(number)))
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for file in written.files:
            column.addLayout(self._row(file))
            column.addWidget(Hairline())
        self._layout.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows

    def _row(self, file: Path) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        name = Body(file.name, wrap=True, measure=0)
        button = SecondaryButton(self.tr("Open"))
        button.setAccessibleName(self.tr("Open %1").replace("%1", file.name))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._open(file))
        row.addWidget(IconMark(self._context.icons, "document", "muted"))
        row.addWidget(name, 1)
        row.addWidget(button)
        return row

    def _open(self, file: Path) -> None:
        if not self._context.dialogs.show_in_system(file):
            text = self.tr("No program on this computer opens %1.").replace("%1", file.name)
            self._notice.set_message("warn", text)
