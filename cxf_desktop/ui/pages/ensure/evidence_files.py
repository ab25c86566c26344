"""The files that show that a criterion holds: attached by button, drop or paste, looked at, saved, taken away."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Evidence
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.services.session import Session
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.folders import documents_folder
from cxf_desktop.ui.pages.ensure.evidence_pictures import PictureDialog, ThumbNail, is_picture
from cxf_desktop.ui.pages.ensure.evidence_words import refused, size_text
from cxf_desktop.ui.theme.metrics import XS, M, S
from cxf_desktop.ui.widgets.buttons import IconButton, QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, ErrorText, Small

if TYPE_CHECKING:
    from cxf_desktop.storage.attachments import Attachment


class EvidenceFiles(QWidget):
    """Lists the files of one criterion, and takes more."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self._criterion = ""
        self._shown: list[tuple[str, str, str]] | None = None
        self._sizes: dict[str, Attachment] = {}
        self.attach = SecondaryButton(self.tr("Attach a file"), icon=context.icons.icon("import"))
        self.attach.clicked.connect(self.choose)
        self.paste = SecondaryButton(self.tr("Paste a picture or file"), icon=context.icons.icon("copy"))
        self.paste.setToolTip(self.tr("Ctrl+V"))
        self.paste.clicked.connect(self.paste_it)
        self.error = ErrorText("", wrap=True, measure=0)
        self.error.hide()
        self._rows = QWidget()
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.attach)
        row.addWidget(self.paste)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self._column.addWidget(self._rows)
        self._column.addWidget(self.error)
        self._column.addLayout(row)
        QGuiApplication.clipboard().dataChanged.connect(self._look_at_clipboard)

    def accept_keys(self, area: QWidget) -> None:
        """Let Ctrl+V in an area paste a picture or files, unless a text is edited there."""
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), area)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.paste_it)

    def show_criterion(self, criterion: str) -> None:
        """Show the files of a criterion."""
        if criterion != self._criterion:
            self._criterion = criterion
            self._say("")
        self.refresh()

    def refresh(self) -> None:
        """Show what is attached now; rows that stay the same keep the focus."""
        writable = not self._session.read_only
        self.attach.setVisible(writable)
        self._look_at_clipboard()
        found = [(each.id, each.attachment or "", each.file_name) for each in self._evidence() if each.attachment]
        if found == self._shown:
            return
        self._shown = found
        self._sizes = {each.hash: each for each in self._context.work.attachments.of(self._session.document.id)}
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        for each in self._evidence():
            if each.attachment:
                column.addWidget(self._row(each))
        self._column.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        rows.setVisible(bool(found))

    # --- taking in

    def choose(self) -> None:
        """Ask for a file, and attach it."""
        context = self._context
        start = documents_folder(context.work.settings.current)
        everything = self.tr("All files")
        file = context.app.dialogs.choose_file(self.tr("Attach a file"), start, f"{everything} (*)")
        if file is not None:
            self.take_files([file])

    def take_files(self, files: Sequence[Path]) -> None:
        """Attach files; what cannot be taken is said, file by file."""
        attachments, criterion = self._context.work.attachments, self._criterion

        def problem(file: Path) -> str:
            return refused(file, self._context.language) or self._kept(
                lambda session: attachments.attach(session, criterion, file)
            )

        self._say("\n".join(text for text in map(problem, files) if text))

    def paste_it(self) -> None:
        """Attach what is on the clipboard: files, or a picture as a PNG."""
        data = _clipboard()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
        if files:
            self.take_files(files)
        elif data.hasImage():
            self._take_picture()

    def _take_picture(self) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QGuiApplication.clipboard().image().save(buffer, "PNG")  # type: ignore[call-overload]
        content = bytes(buffer.data().data())
        name = self.tr("picture %1.png").replace("%1", f"{self._context.work.clock():%Y-%m-%d %H.%M.%S}")
        attachments, criterion = self._context.work.attachments, self._criterion
        self._say(self._kept(lambda session: attachments.attach_content(session, criterion, name, content)))

    def _kept(self, attach: Callable[[Session], object]) -> str:
        """Attach something, and return why that was not possible."""
        try:
            self._session.perform(attach)
        except ExchangeError as error:
            return error.text.to(self._context.language)
        except LibraryError as error:
            return str(error)
        return ""

    # --- what a row does

    def _row(self, evidence: Evidence) -> QWidget:
        known = self._sizes.get(evidence.attachment or "")
        name = evidence.file_name or (known.name if known else "")
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        picture = known is not None and is_picture(name)
        layout.addWidget(ThumbNail(self._context, evidence.attachment or "" if picture else ""))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Body(name, wrap=True, measure=0))
        names.addWidget(Small(size_text(known.size) if known else self.tr("The file is not here.")))
        layout.addLayout(names, 1)
        if known is not None:
            layout.addWidget(self._opener(evidence, name, picture=picture))
            save = IconButton(self._context.icons, "export", self.tr("Save a copy of %1").replace("%1", name))
            save.clicked.connect(lambda: self.save(evidence))
            layout.addWidget(save)
        if not self._session.read_only:
            remove = IconButton(self._context.icons, "trash", self.tr("Take %1 away").replace("%1", name))
            remove.clicked.connect(lambda: self.remove(evidence.id))
            layout.addWidget(remove)
        return row

    def _opener(self, evidence: Evidence, name: str, *, picture: bool) -> QuietButton:
        """Return the button that shows a picture here, or opens a copy of another file."""
        button = QuietButton(self.tr("Show") if picture else self.tr("Open a copy …"))
        button.setAccessibleName(self.tr("Show %1").replace("%1", name))
        # Nothing of a customer is put into temporary files: a copy goes where the user says, and is the user's.
        button.clicked.connect(lambda: self.show_picture(evidence) if picture else self.save(evidence, then_open=True))
        return button

    def show_picture(self, evidence: Evidence) -> None:
        """Show a picture as large as the window allows."""
        content = self._content(evidence)
        if content:
            dialog = PictureDialog(content, evidence.file_name, self.window())
            dialog.exec()
            dialog.deleteLater()

    def save(self, evidence: Evidence, *, then_open: bool = False) -> None:
        """Ask where a copy goes, and write it there."""
        dialogs = self._context.app.dialogs
        start = documents_folder(self._context.work.settings.current) / (evidence.file_name or "file")
        target = dialogs.choose_target(self.tr("Save a copy"), start)
        content = self._content(evidence) if target is not None else None
        if target is None or content is None:
            return
        try:
            target.write_bytes(content)
        except OSError as error:
            self._say(f"{target.name}: {error.strerror or error}")
            return
        self._say("")
        if then_open and not dialogs.show_in_system(target):
            self._say(self.tr("No program on this computer opens %1.").replace("%1", target.name))

    def remove(self, id_: str) -> None:
        """Take a file away from the criterion; undo brings it back."""
        evidence = next((each for each in self._evidence() if each.id == id_), None)
        if evidence is None:
            return
        path = f"proof.results[{self._criterion}].evidence[{id_}]"
        if evidence.text.strip() or evidence.capture:
            edits = [Edit(path=f"{path}.attachment"), Edit(path=f"{path}.file_name", value="")]
        else:
            edits = [Edit(path=path)]
        self._session.apply(edits)
        self.attach.setFocus()

    # --- inner

    def _evidence(self) -> Sequence[Evidence]:
        result = self._session.document.proof.results.get(self._criterion)
        return result.evidence if result else ()

    def _content(self, evidence: Evidence) -> bytes | None:
        try:
            return self._context.work.attachments.content(self._session.document.id, evidence.attachment or "")
        except LibraryError as error:
            self._say(str(error))
            return None

    def _look_at_clipboard(self) -> None:
        data = _clipboard()
        usable = data.hasImage() or any(url.isLocalFile() for url in data.urls())
        self.paste.setVisible(usable and not self._session.read_only)

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))


def _clipboard() -> QMimeData:
    """Return what is on the clipboard; some systems have nothing at all there."""
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return found if found is not None else QMimeData()
