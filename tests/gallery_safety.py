"""Brings to the screen what keeps work safe: backups, history, protection, and two laptops that meet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from cxf_desktop.domain.differences import difference
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Language, Phase
from cxf_desktop.exchange.spreadsheets import TableFormat
from cxf_desktop.services.recovering import Recovered
from cxf_desktop.services.spreadsheets import TableKind
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.backup_folder import Backup, Reason
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.dialogs.export_dialog import ExportDialog
from cxf_desktop.ui.exchange.bundle_dialog import BundleDialog
from cxf_desktop.ui.exchange.handover_dialog import HandoverDialog
from cxf_desktop.ui.exchange.handover_task import HandoverFormat
from cxf_desktop.ui.history.field_names import FieldNames
from cxf_desktop.ui.history.go_back import GoBackDialog
from cxf_desktop.ui.history.history_dialog import HistoryDialog
from cxf_desktop.ui.history.values import ValueWords, moment_text
from cxf_desktop.ui.locking.unlock_page import UnlockPage
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.merge.merge_dialog import MergeDialog
from cxf_desktop.ui.pages.ensure.results import ResultsPage
from cxf_desktop.ui.recovery_line import recovery_text
from cxf_desktop.ui.safekeeping.banner import PlaceBanner
from cxf_desktop.ui.safekeeping.delete_dialog import DeleteDialog, Goes
from cxf_desktop.ui.safekeeping.place_section import place_warning
from cxf_desktop.ui.safekeeping.protect_dialog import Act, ProtectDialog
from cxf_desktop.ui.safekeeping.restore_dialog import RestoreDialog
from cxf_desktop.ui.safekeeping.safekeeping_page import SafekeepingPage
from cxf_desktop.ui.widgets.notice import Notice
from tests.gallery_readiness import SETTLE, Shot, bring, until
from tests.services.laptops import Laptop
from tests.support import HandClock

ANSWER = "assessment.sheets[maturity].agreed[platform_landing_zone].value"
PASSPHRASE = "Vier Wörter im Nebel"
OTHER = "Mo Berger"
"""Who works beside the consultant of the gallery."""
STATE, SUMMARY = "commitment.current_state", "proof.summary"
TITLE, WHO = "commitment.objectives[o-cost].title", "commitment.objectives[o-cost].responsible"
TEXTS: Mapping[Language, Mapping[str, str]] = {
    "de": {
        TITLE: "Jeder Euro in Azure hat eine Kostenstelle und einen Namen",
        WHO: "Leitung Controlling",
        STATE: "Die Erneuerung der Hosts ist inzwischen mit 410.000 Euro angeboten; der Einkauf hat abgelehnt.",
        SUMMARY: "Die Struktur steht und die Rollen sind vergeben. Offen ist der Kostenbericht für den Juni.",
    },
    "en": {
        TITLE: "Every euro in Azure has a cost centre and a name",
        WHO: "Head of Controlling",
        STATE: "By now there is an offer for new hosts at 410,000 euros; purchasing has declined it.",
        SUMMARY: "The structure stands and the roles are assigned. The cost report for June is still open.",
    },
}
BACKUPS = ((0, Reason.CLOSE), (10, Reason.IMPORT), (4, Reason.MERGE), (1, Reason.HOURLY))
"""After how many days each is made, and why."""


@dataclass(frozen=True)
class SafetyShots:
    """Brings pages and dialogs to the screen; ``sample`` is the id of the engagement with everything in it.

    Comes last: it edits the sample, and protects the library in the end.
    """

    window: MainWindow
    language: Language
    sample: str
    place: Path
    """A folder for files."""
    _lines: list[QWidget] = field(default_factory=list)
    _prepared: set[str] = field(default_factory=set)
    _laptops: list[Laptop] = field(default_factory=list)

    def shots(self) -> Iterator[Shot]:
        """Yield everything, what locks the library last."""
        yield "safekeeping", self._backed_up
        yield "safekeeping-check", self._check
        yield "safekeeping-restore", self._restore
        yield "safekeeping-cloud", self._cloud
        yield "recovered", self._recovered
        yield "delete", self._delete
        yield "delete-customer", self._delete_customer
        yield "history", self._history
        yield "history-field", partial(self._history, TITLE)
        yield "history-go-back", self._go_back
        yield "ensure.results-files", self._evidence
        yield "export-tables", self._export
        yield "hand-over", self._hand_over
        yield "hand-over-written", self._handed_over
        yield "bundle-new", self._bundle_new
        yield "bundle-conflicts", self._bundle
        yield "merge", self._merge
        yield "protect", partial(self._protect, Act.PROTECT)
        yield "protect-key", self._key
        yield "safekeeping-protected", self._protected_page
        yield "protect-change", self._change
        yield "unlock", self._locked
        yield "unlock-trouble", self._unlock_trouble

    # --- pages and lines

    def _backed_up(self) -> None:
        self._safekeeping()

    def _safekeeping(self) -> SafekeepingPage:
        self._backups()
        self._home().show_safekeeping()
        (page,) = (each for each in self.window.findChildren(SafekeepingPage) if each.isVisible())
        page.backups.refresh()
        page.verticalScrollBar().setValue(0)
        return page

    def _check(self) -> None:
        page = self._safekeeping()
        page.check.start()
        until(lambda: not page.check.working.busy)
        bring(page, page.check.check)

    def _cloud(self) -> None:
        self._home().show_library()
        self._work.settings.update(backup_folder=str(self.place / "OneDrive"))
        _, text = place_warning(self._work)
        self._work.settings.update(backup_folder="")
        self._add_line(PlaceBanner(self.window.context, text, on_show=self.window.show_safekeeping))

    def _recovered(self) -> None:
        self._home().show_library()
        found = Recovered(ended_badly=True, until=self._clock.now, texts=2, customers=("Alpine Ski House", "Tailspin"))
        close = self.window.tr("Close")
        self._add_line(Notice(self.window.context.icons, "info", recovery_text(found), close))

    def _evidence(self) -> None:
        self._open("ensure.results")
        assert self.window.view is not None
        page = self.window.view.page
        assert isinstance(page, ResultsPage)
        if self._first("evidence"):
            picture, minutes = self.place / "Management-Gruppen.png", self.place / "Abnahmeprotokoll 2026-05-12.pdf"
            self.window.grab().save(str(picture))
            minutes.write_bytes(b"%PDF-1.4\n" + bytes(120_000))
            page.take_files([picture, minutes])
        QTest.qWait(SETTLE)
        page.detail.files.attach.setFocus()
        page.ensureWidgetVisible(page.detail.files.attach)

    # --- dialogs over one engagement

    def _history(self, path: str = "") -> HistoryDialog:
        self._edited()
        dialog = HistoryDialog(self._open("commit.objectives"), path, self.window)
        dialog.show()
        until(lambda: not dialog._feed.busy)
        return dialog

    def _go_back(self) -> QWidget:
        self._edited()
        context = self._open("commit.objectives")
        names, words = FieldNames(context.work.pinned, context.language), ValueWords(context.language, self._document)
        then = context.work.history.at(self.sample, 1)
        moment = moment_text(context.work.history.entries(self.sample)[-1].at)
        edits = difference(self._document(), then)
        return _shown(GoBackDialog(context, moment, then, edits, names, words, self.window))

    def _export(self) -> QWidget:
        dialog = ExportDialog(self._open("commit.objectives"), Phase.COMMIT, self.window)
        for table in list(TableKind)[:3]:
            dialog.choices.tables[table].setChecked(True)
        dialog.choices.table_formats[TableFormat.XLSX].setChecked(True)
        dialog.show()
        return dialog

    def _hand_over(self) -> HandoverDialog:
        self._work.settings.update(documents_folder=str(self.place / "CXF Desktop"))
        dialog = HandoverDialog(self._open("commit.objectives"), self.window)
        dialog.show()
        dialog.seal.setChecked(True)
        dialog.passphrase.first.line.setText(PASSPHRASE)
        dialog.passphrase.again.line.setText(PASSPHRASE)
        return dialog

    def _handed_over(self) -> QWidget:
        dialog = self._hand_over()
        assert dialog.format is HandoverFormat.BUNDLE
        dialog.start()
        until(lambda: dialog._faces.currentIndex() == 2)
        return dialog

    # --- dialogs over the library

    def _restore(self) -> QWidget:
        self._safekeeping()
        dialog = RestoreDialog(self.window.context, self._backups()[-2], self.window)
        dialog.show()
        until(lambda: not dialog.working.busy)
        return dialog

    def _delete(self) -> QWidget:
        document = self._document()
        return self._asked(Goes((self.sample,), document.title, document.customer.name))

    def _delete_customer(self) -> QWidget:
        customer = self._document().customer
        return self._asked(Goes((self.sample,), customer.name, customer=customer.id))

    def _asked(self, goes: Goes) -> QWidget:
        self._backups()
        self._home().show_library()
        dialog = DeleteDialog(self.window.context, goes, self.window)
        dialog.show()
        until(lambda: not dialog.working.busy)
        return dialog

    def _bundle_new(self) -> QWidget:
        work = self._laptop().work
        id_ = work.engagements.create("Fourth Coffee & Söhne KG", "Cloud assessment", self.language)
        self._home().show_library()
        incoming = self._work.handover.inspect(work.handover.write(id_, self.place / "Fourth Coffee.cxf"))
        return _shown(BundleDialog(self.window.context, incoming, self.window))

    def _bundle(self) -> QWidget:
        self._home().show_library()
        incoming = self._work.handover.inspect(self._returned())
        return _shown(BundleDialog(self.window.context, incoming, self.window))

    def _merge(self) -> QWidget:
        self._home().show_library()
        incoming = self._work.handover.inspect(self._returned())
        dialog = MergeDialog(self.window.context, incoming, self._document(), self.window)
        dialog.model.choose(0, list(dialog.panel.takes)[1])
        dialog.list.select(1)
        dialog.panel.before.setChecked(True)
        return _shown(dialog)

    # --- protection

    def _protect(self, act: Act) -> ProtectDialog:
        self._home().show_safekeeping()
        dialog = ProtectDialog(self.window.context, act, self.window)
        dialog.about_to_change.connect(self.window._safekeeping.let_go)
        dialog.changed.connect(self.window._safekeeping.go_on)
        dialog.new.first.line.setText(PASSPHRASE)
        dialog.new.again.line.setText(PASSPHRASE)
        dialog.show()
        return dialog

    def _key(self) -> QWidget:
        dialog = self._protect(Act.PROTECT)
        dialog.start()
        until(lambda: not dialog.working.busy and self._work.library.key is not None)
        return dialog

    def _protected_page(self) -> None:
        self._be_protected()
        page = self._safekeeping()
        bring(page, page.protection.notice)

    def _change(self) -> QWidget:
        self._be_protected()
        dialog = self._protect(Act.CHANGE)
        dialog.current.line.setText(PASSPHRASE)
        dialog.new.again.line.setText("Vier")
        return dialog

    def _locked(self) -> None:
        self._unlock()

    def _unlock(self) -> UnlockPage:
        if not self._work.locked:
            self._be_protected()
            self._home()
            assert self.window.locking is not None
            self.window.locking.lock()
            until(lambda: self._work.locked)
        assert self.window.locking is not None
        page = self.window.locking.page
        assert page is not None
        page.field.line.setText(PASSPHRASE)
        return page

    def _unlock_trouble(self) -> None:
        page = self._unlock()
        page.field.line.setText("Fünf Wörter im Nebel")
        QTest.keyClick(page.field.line, Qt.Key.Key_Return)
        until(lambda: bool(page.trouble))

    # --- what is prepared

    def _edited(self) -> None:
        """Let two people work on the sample by turns; the clock goes on meanwhile."""
        if not self._first("edited"):
            return
        texts = TEXTS[self.language]
        self._edit(OTHER, {WHO: texts[WHO], "commitment.objectives[o-cost].due": "2026-07-31"})
        self._edit("Jo Weber", {TITLE: texts[TITLE]})
        self._edit(OTHER, {TITLE: texts[TITLE].replace("Euro", "Cent").replace("euro", "cent")})
        self._edit("Jo Weber", {TITLE: texts[TITLE], SUMMARY: texts[SUMMARY]})
        self._edit("", {STATE: f"{self._document().commitment.current_state}\n\n{texts[STATE]}"})
        self._edit("Jo Weber", {"commitment.objectives[o-workload]": None})

    def _edit(self, author: str, values: Mapping[str, Any]) -> None:
        self._home()
        self.window.show_library()
        self._clock.forward(minutes=7)
        self._work.settings.update(consultant=author)
        session = self._work.engagements.open(self.sample)
        session.apply([{"path": path, "value": value} for path, value in values.items()])
        session.close()
        self._work.settings.update(consultant="Jo Weber")

    def _backups(self) -> list[Backup]:
        """Return backups, oldest last; between them an engagement comes and another goes."""
        if self._first("backups"):
            self._home()
            self.window.show_library()
            gone = self._work.engagements.create("Litware Stadtwerke", "Cloud assessment")
            for days, reason in BACKUPS:
                self._clock.forward(days=days)
                self._work.backups.back_up(reason)
                if reason is Reason.IMPORT:
                    self._work.engagements.create("Lucerne Publishing", "Governance workshop")
            self._work.engagements.delete(gone)
            self._edited()
            self._work.backups.back_up()
        return self._work.backups.backups()

    def _laptop(self) -> Laptop:
        """Return the laptop of somebody else, who has the sample too."""
        if not self._laptops:
            other = Laptop.made(self.place, "Mo", HandClock(self._clock.now))
            other.work.settings.update(consultant=OTHER)
            other.take(self._work.handover.write(self.sample, self.place / "to-mo.cxf"))
            self._laptops.append(other)
        return self._laptops[0]

    def _returned(self) -> Path:
        """Return what the other one sends back, after both went on with it."""
        self._edited()
        other = self._laptop()
        if self._first("returned"):
            texts = TEXTS[self.language]
            cost = "commitment.objectives[o-cost]"
            other.set(TITLE, texts[TITLE].replace("Euro", "Betrag").replace("euro", "amount"))
            other.set(f"{cost}.due", "2026-09-30")
            other.set(STATE, f"{texts[STATE]}\n\n{other.document.commitment.current_state}")
            other.set(ANSWER, 1)
            other.set("commitment.objectives[o-access].responsible", OTHER)
            own = {ANSWER: 4, f"{cost}.due": "2026-08-31"}
            self._edit("Jo Weber", {**own, TITLE: f"{texts[TITLE]} (2026)", STATE: texts[STATE]})
        return other.work.handover.write(self.sample, self.place / "orsenbeck-mo.cxf")

    def _be_protected(self) -> None:
        self._backups()
        if self._work.library.key is None:
            dialog = self._key()
            dialog.hide()
            dialog.deleteLater()
        until(lambda: not self.window._safekeeping._resting)

    # --- inner

    @property
    def _work(self) -> Workspace:
        """The workspace of now: protecting gives another one."""
        return self.window.context.work

    @property
    def _clock(self) -> HandClock:
        clock = self._work.clock
        assert isinstance(clock, HandClock)
        return clock

    def _document(self) -> Engagement:
        return self._work.engagements.read(self.sample)

    def _first(self, what: str) -> bool:
        """Tell whether this was not prepared yet."""
        before = len(self._prepared)
        self._prepared.add(what)
        return len(self._prepared) > before

    def _home(self) -> MainWindow:
        """Return the window without the lines of another picture."""
        while self._lines:
            self._lines.pop().deleteLater()
        return self.window

    def _add_line(self, line: QWidget) -> None:
        self._lines.append(line)
        self.window.add_line(line)

    def _open(self, page: str) -> EngagementContext:
        self._home().open_engagement(self.sample, page)
        assert self.window.view is not None
        return self.window.view.context


def _shown(dialog: QDialog) -> QDialog:
    dialog.show()
    return dialog
