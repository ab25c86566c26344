"""Takes a picture of every page: ``python -m tests.gallery``, into ``build/gallery``.

One picture per page, theme and language, 1366 x 768: ``en-light-07-commit.states.png``. ``--only`` takes those whose
name holds a text, ``--lang`` and ``--theme`` restrict the rest.
"""

import argparse
import datetime as dt
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from cxf_desktop.app import read_templates
from cxf_desktop.domain.engagement import Customer, Engagement
from cxf_desktop.domain.words import LANGUAGES, Language, Phase
from cxf_desktop.services.settings import SettingsFile, Theme
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.library import Library
from cxf_desktop.ui.application import window_for
from cxf_desktop.ui.dialogs.command_palette import CommandPalette
from cxf_desktop.ui.dialogs.export_dialog import ExportDialog
from cxf_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from cxf_desktop.ui.library.new_engagement import NewEngagementDialog
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.pages.registry import PAGES
from cxf_desktop.ui.templates_page import TemplatesPage
from tests.gallery_readiness import SETTLE, ReadinessShots
from tests.gallery_safety import SafetyShots
from tests.support import HandClock

SIZE = (1366, 768)
THEMES: tuple[Theme, ...] = ("light", "dark")
FRESH = (
    "assess.customer",
    "assess.interview",
    "assess.readiness",
    "assess.discuss",
    "assess.result",
    "assess.readiness_result",
    "assess.compare",
    "commit.states",
    "commit.objectives",
    "commit.work_packages",
    "deliver.plan",
    "deliver.run",
    "deliver.captures",
    "ensure.results",
    "ensure.close",
)
"""Pages that are shown empty, too."""
NOW = dt.datetime(2026, 5, 12, 16, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
"""When the pictures are taken, so that those of two days can be compared: the day on which the sample ends."""
OTHERS = (
    (dt.timedelta(days=40), "Tailspin Werke AG", "Pilot: Rechnungsarchiv", "deliver", "2026-05-04"),
    (dt.timedelta(days=6), "Alpine Ski House", "Cloud assessment", "assess", ""),
    (dt.timedelta(days=1), "Wide World Importers", "Governance workshop", "commit", "2026-05-13"),
    (dt.timedelta(hours=3), "Fabrikam & Söhne GmbH", "Architecture design session", "ensure", "2026-06-30"),
)

Shot = tuple[str, Callable[[], QWidget | None]]
"""A name, and what brings it to the screen; a dialog that stands before the window is returned."""


class Gallery:
    """Walks through one window in one language and one theme."""

    def __init__(self, language: Language, theme: Theme, folder: Path) -> None:
        self._language = language
        self._theme: Theme = theme
        self._folder = folder
        self._clock = HandClock(NOW)

    def shots(self, only: str) -> Iterator[Path]:
        """Take the pictures whose name holds ``only``, and return their files."""
        with tempfile.TemporaryDirectory() as place:
            for number, (name, show) in enumerate(self._all(Path(place)), start=1):
                file = self._folder / f"{self._language}-{self._theme}-{number:02}-{name}.png"
                if only in file.name:
                    dialog = show()
                    QTest.qWait(SETTLE)
                    self._picture(dialog).save(str(file))
                    if dialog is not None:
                        dialog.close()
                        dialog.deleteLater()
                    yield file
            self._window.close()

    def _all(self, place: Path) -> Iterator[Shot]:
        self._open(place / "empty.cxflib", sample_offered=True)
        yield "library-empty", lambda: None
        self._window.close()
        work = self._open(place / "library.cxflib", sample_offered=True, documents_folder="Documents/CXF Desktop")
        sample = self._fill(work)
        yield "library", self._library
        yield "library-customers", self._customers
        yield "library-nothing", self._nothing
        yield "library-new", self._new
        for page in PAGES:
            yield page.id, partial(self._page, sample, page.id)
        readiness = ReadinessShots(self._window, work, self._language, sample, place)
        yield from readiness.pages()
        for page_id in FRESH:
            yield f"{page_id}-empty", partial(self._page, "fresh", page_id)
        yield "loose-ends", partial(self._loose_ends, sample)
        yield "export", partial(self._export, sample)
        yield "palette", partial(self._palette, sample)
        yield "keys", partial(self._keys, sample)
        for address in ("formats/proof-of-concept", "methods/raci", "questionnaires/maturity", "goals/all"):
            yield f"templates-{address.split('/')[0]}", partial(self._template, address)
        yield "settings", self._settings
        yield from readiness.dialogs()
        yield from SafetyShots(self._window, self._language, sample, place).shots()

    def _open(self, library: Path, **settings: object) -> Workspace:
        memory = SettingsFile(None)
        memory.update(language=self._language, theme=self._theme, consultant="Jo Weber", **settings)
        work = Workspace(Library(library), lambda: read_templates(None), memory, clock=self._clock)
        self._window: MainWindow = window_for(work)
        self._window.resize(*SIZE)
        self._window.show()
        return work

    def _fill(self, work: Workspace) -> str:
        """Fill the library, and return the id of the sample; a fresh engagement is called ``fresh``."""
        for ago, customer, title, phase, due in OTHERS:
            self._clock.now = NOW - ago
            session = work.engagements.open(work.engagements.create(customer, title, self._language))
            steps = [{"path": "proof.next_steps[n1]", "value": {"text": "Call", "due": due}}] if due else []
            session.apply([{"path": "phase", "value": phase}, *steps])
            session.close()
        self._clock.now = NOW - dt.timedelta(minutes=3)
        new = Engagement(id="fresh", title="Cloud assessment", customer=Customer(id="c0", name="Northwind Traders"))
        work.engagements.add(new.model_copy(update={"language": self._language}))
        self._clock.now = NOW
        return work.samples.add(self._language, work.new_id())

    # --- what is shown

    def _library(self) -> None:
        self._window.show_library()
        self._window.library.finder.show_customer(None)

    def _customers(self) -> None:
        self._library()
        buttons = self._window.library.findChildren(QPushButton)
        next(button for button in buttons if button.isCheckable() and not button.isChecked()).click()

    def _nothing(self) -> None:
        self._library()
        self._window.library.finder.search.setText("zzz")

    def _new(self) -> QWidget:
        self._library()
        dialog = NewEngagementDialog(self._window.context, parent=self._window)
        dialog.customer.setText("Tailspin Werke AG")
        dialog.show()
        return dialog

    def _page(self, engagement: str, page: str) -> None:
        view = self._window.view
        if view is None or view.document_id != engagement:
            self._window.open_engagement(engagement)
        assert self._window.view is not None
        self._window.view.show_page(page)

    def _loose_ends(self, engagement: str) -> QWidget | None:
        self._page(engagement, "commit.objectives")
        view = self._window.view
        assert view is not None
        session = view.page.session
        objectives = session.document.commitment.objectives
        session.apply([{"path": f"commitment.objectives[{o.id}].responsible", "value": ""} for o in objectives])
        view.loose_ends.open_list()
        return QApplication.activePopupWidget()

    def _export(self, engagement: str) -> QWidget:
        self._page(engagement, "commit.objectives")
        view = self._window.view
        assert view is not None
        dialog = ExportDialog(view.context, Phase.COMMIT, self._window)
        dialog.show()
        return dialog

    def _palette(self, engagement: str) -> QWidget:
        self._page(engagement, "commit.objectives")
        dialog = CommandPalette(self._window.context, self._window.commands(), self._window.view, self._window)
        dialog.show()
        return dialog

    def _keys(self, engagement: str) -> QWidget:
        self._page(engagement, "deliver.run")
        view = self._window.view
        dialog = ShortcutsDialog(self._window.commands(), view.page if view else None, self._window)
        dialog.show()
        return dialog

    def _template(self, address: str) -> None:
        self._window.show_templates()
        page = self._window.findChild(TemplatesPage)
        assert isinstance(page, TemplatesPage)
        page.show_template(address)

    def _settings(self) -> None:
        self._window.show_settings()

    # --- the picture

    def _picture(self, dialog: QWidget | None) -> QPixmap:
        """Return the window, with a dialog drawn where it stands before it."""
        picture = self._window.grab()
        if dialog is None:
            return picture
        size = dialog.size()
        corner = dialog.pos() - self._window.pos()
        if not dialog.windowFlags() & Qt.WindowType.Popup & ~Qt.WindowType.Dialog:
            corner = QPoint((SIZE[0] - size.width()) // 2, (SIZE[1] - size.height()) // 3)
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
        painter.drawPixmap(corner, dialog.grab())
        painter.end()
        return picture


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("--lang", action="append", choices=LANGUAGES, help="language; both when not given")
    parser.add_argument("--theme", action="append", choices=THEMES, help="theme; both when not given")
    parser.add_argument("--only", default="", help="text that the name of a picture must hold")
    parser.add_argument("--out", type=Path, default=Path("build/gallery"), help="folder of the pictures")
    asked = parser.parse_args(arguments)
    os.environ["TZ"] = "Europe/Berlin"  # where the sample is at home, wherever the pictures are taken
    if hasattr(time, "tzset"):
        time.tzset()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    asked.out.mkdir(parents=True, exist_ok=True)
    taken = [
        file
        for language in asked.lang or LANGUAGES
        for theme in asked.theme or THEMES
        for file in Gallery(language, theme, asked.out).shots(asked.only)
    ]
    print(f"{len(taken)} pictures in {asked.out.absolute()}")
    del application
    return 0 if taken else 1


if __name__ == "__main__":
    sys.exit(main())
