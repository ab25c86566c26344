"""Where the library lies, whether that is a good place, and the way to a better one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from cxf_desktop import paths
from cxf_desktop.services.places import cloud_of, is_elsewhere, move
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.dialogs.export_dialog import breakable
from cxf_desktop.ui.safekeeping.section import PathRow, Section
from cxf_desktop.ui.safekeeping.words import size_text
from cxf_desktop.ui.safekeeping.working import Counted, Working
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.notice import NoticeTone

translate = QCoreApplication.translate


class PlaceSection(Section):
    """Names the file, warns of cloud folders and of other machines, and moves it."""

    about_to_move = Signal()
    moved = Signal(object)
    """The workspace over the library in its new place."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Where it lies"), "")
        show = SecondaryButton(self.tr("Open folder"))
        show.setAccessibleName(self.tr("Open the folder of the library"))
        show.clicked.connect(lambda: context.dialogs.show_in_system(self._path.parent))
        self.other = SecondaryButton(self.tr("Move …"))
        self.other.setAccessibleName(self.tr("Move the library to another folder"))
        self.other.clicked.connect(self.choose)
        self._row = PathRow(self.tr("Library"), show, self.other)
        self.working = Working(context)
        self.working.succeeded.connect(self.moved)
        self.working.failed.connect(self._on_failure)
        self.working.stopped.connect(self._on_stop)
        self.notice.triggered.connect(self.choose)
        self.add(self._row, self.working)
        self.refresh()

    @property
    def _path(self) -> Path:
        return self.context.work.library.path

    def refresh(self) -> None:
        """Look at the place again."""
        library = self.context.work.library
        files = (self._path, self._path.with_name(f"{self._path.name}-wal"))
        size = sum(file.stat().st_size for file in files if file.exists())
        self._row.show_text(f"{breakable(self._path)}  ({size_text(size)})")
        self.other.setEnabled(not library.read_only)
        tone, text = place_warning(self.context.work)
        self.warned = bool(text)
        """Whether it is no good place."""
        self.say(tone, text)

    def choose(self) -> None:
        """Ask for another folder, and move the library there with its backups."""
        folder = self.context.dialogs.choose_folder(self.tr("New folder of the library"), Path.home())
        if folder is not None and folder != self._path.parent:
            self.start(folder)

    def start(self, folder: Path) -> None:
        """Move the library into ``folder``."""
        cloud = cloud_of(folder / self._path.name)
        if cloud is not None:
            text = self.tr("%1 copies this folder too. Please choose one that nobody copies.")
            self.say("warn", text.replace("%1", cloud.service), self.tr("Move …"))
            return
        work = self.context.work
        self.about_to_move.emit()
        self.other.setEnabled(False)
        text = self.tr("Moving the library and its backups …")
        self.working.start(text, lambda counted: _moved(work, folder, counted))

    def _on_failure(self, reason: str) -> None:
        self.refresh()
        self.say("bad", reason)
        self.moved.emit(self.context.work)  # nothing was changed: go on with what is there

    def _on_stop(self) -> None:
        self.refresh()
        self.moved.emit(self.context.work)


def place_warning(work: Workspace) -> tuple[NoticeTone, str]:
    """Return what is to be said of the place of a library, or nothing."""
    library = work.library
    if library.read_only:
        text = translate("Safekeeping", "It can only be read here: %1")
        return "warn", text.replace("%1", library.read_only.removeprefix(f"{library.path}: "))
    for place, text in (
        (library.path, translate("Safekeeping", "The library lies in a folder that %1 copies. That can damage it.")),
        (work.backups.folder, translate("Safekeeping", "The backups lie in a folder that %1 copies.")),
    ):
        cloud = cloud_of(place)
        if cloud is not None:
            return "warn", text.replace("%1", cloud.service)
    if is_elsewhere(library.path):
        text = translate("Safekeeping", "The library lies on another machine. It belongs on a disk of this one.")
        return "warn", text
    return "info", ""


def _moved(work: Workspace, folder: Path, counted: Counted) -> Workspace:
    """Move the library, remember its place for the next start if it is the usual one, and open it."""
    old, key = work.library.path, work.library.key
    new = move(work.library, folder, counted)
    chosen = work.settings.current.library
    if old == (Path(chosen) if chosen else paths.user_library()):
        work.settings.update(library=str(new))
    return work.elsewhere(new, key)
