"""Measures what the program promises to hold (design, section 11): ``python3 bootstrap.py bench [--quick]``.

It is a measurement and no test: what is over its bound is named, and the exit code is 0. Ratios are taken in one run
against a bare baseline on the same machine.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from itertools import count, product
from pathlib import Path

import apsw

from cxf_desktop import __version__, paths
from cxf_desktop.app import open_workspace
from cxf_desktop.domain.answers import Answer, AnswerSheet
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.recommending import Wishes, recommend
from cxf_desktop.domain.scoring import scorecard
from cxf_desktop.services.export import FileFormat, Kind
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.templates.catalogue import Catalogue
from tests.bench_assessing import assessing, longer_maturity
from tests.bench_handover import handover
from tests.bench_safekeeping import safekeeping
from tests.filling import fill_library

__all__ = ["fill_library", "main"]

ROOT = Path(__file__).resolve().parent.parent
MANY = 10_000
LONG_REPORT = 60
TYPED = "kaltenbach maschinenbau"


@dataclass(frozen=True)
class Line:
    """One line of the table: what was measured, against which bound, and beside which baseline."""

    what: str
    value: float | str
    unit: str = "ms"
    bound: float | None = None
    beside: str = ""

    def __str__(self) -> str:
        value = self.value if isinstance(self.value, str) else f"{self.value:,.2f}"
        bound = "" if self.bound is None else f"{self.bound:g}"
        verdict = (
            "" if self.bound is None or isinstance(self.value, str) else "over" if self.value > self.bound else "holds"
        )
        return f"{self.what:<58}{value:>10} {self.unit:<6}{bound:>6}  {verdict:<6}{self.beside}".rstrip()


def main(arguments: list[str]) -> int:
    """Measure everything and print a table."""
    parser = argparse.ArgumentParser(prog="bootstrap.py bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions and a smaller library")
    quick: bool = parser.parse_args(arguments).quick
    size = 1_000 if quick else MANY
    print(f"CXF Desktop {__version__}, Python {sys.version.split()[0]}, {sys.platform}, {os.cpu_count()} processors")
    print(f"{'':<58}{'measured':>10} {'':<6}{'bound':>6}")
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.cxflib"
        began = time.perf_counter()
        fill_library(library, size)
        print(Line(f"a library with {size:,} engagements is filled", time.perf_counter() - began, "s"))
        for measure in (start_up, lists, editing, scoring, assess, keeping, merging, exports):
            for line in measure(library, 3 if quick else 9):
                print(line, flush=True)
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0
    if busy > 1.5:
        print(f"Other programs were at work (load {busy:.1f}): the figures are too high.")
    return 0


def median(action: Callable[[], object], runs: int) -> float:
    """Return the median time of an action in milliseconds, the first run left out: it loads what is needed."""
    return statistics.median(times(action, runs))


def times(action: Callable[[], object], runs: int) -> list[float]:
    """Return the time of each run in milliseconds; see ``median``."""
    action()
    found = []
    for _ in range(runs):
        began = time.perf_counter()
        action()
        found.append((time.perf_counter() - began) * 1000)
    return found


def work_on(library: Path) -> Workspace:
    """Return the services over a library, with settings in memory."""
    return open_workspace(library, SettingsFile(None))


# --- start -----------------------------------------------------------------------------------------------------------

PAINTED = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
{make}
class Watch(QObject):
    done = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.done:
            self.done = True
            QTimer.singleShot(0, self.say)
        return False
    def say(self):
        now = time.monotonic()
        try:
            import resource
            used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6
        except ImportError:
            used = 0
        print(now - float(sys.argv[1]), used, opened(), flush=True)
        QTimer.singleShot(0, window.close)
watch = Watch()
(window.centralWidget() or window).installEventFilter(watch)
window.show()
QApplication.instance().exec()
"""
EMPTY = """
application = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
opened = float
"""
OURS = """
from cxf_desktop.app import build_window
window = build_window(sys.argv[2])
def opened():
    began = time.monotonic()
    window.open_engagement(sys.argv[3])
    window.repaint()
    QApplication.processEvents()
    return time.monotonic() - began
"""


def start_up(library: Path, runs: int) -> Iterator[Line]:
    """From the start of the process to the first paint, beside an empty window; processes take turns."""
    if find_spec("cxf_desktop.ui.application") is None:
        yield Line("start to first paint: there is no window yet", "skipped", "")
        return
    work = work_on(library)
    engagement = work.engagements.rows()[0].id
    work.close()
    first_paint(OURS, library, engagement)  # compiles what was changed
    empty, ours = [], []
    for _ in range(runs):
        empty.append(first_paint(EMPTY, library, engagement))
        ours.append(first_paint(OURS, library, engagement))
    bare, least, _ = (statistics.median(column) for column in zip(*empty, strict=True))
    full, used, opened = (statistics.median(column) for column in zip(*ours, strict=True))
    yield Line("start to first paint of an empty window", bare)
    yield Line("start to first paint of the library", full)
    yield Line("  as a multiple of the empty window", full / bare, "x", 2)
    yield Line("  memory then", used, "MB", 100, f"empty window {least:.0f} MB")
    yield Line("the first engagement is opened in the window and painted", opened)
    command = [sys.executable, str(ROOT / "main.py"), "--library", str(library), "list", "--search", TYPED]
    yield Line("a command: list --search", median(lambda: subprocess.check_output(command, cwd=ROOT), runs))


def first_paint(make: str, library: Path, engagement: str) -> tuple[float, float, float]:
    """Return milliseconds and megabytes up to the first paint of a process, and milliseconds to open an engagement."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    began = time.monotonic()
    command = [sys.executable, "-c", PAINTED.format(make=make), str(began), str(library), engagement]
    seconds, used, opened = subprocess.check_output(command, cwd=ROOT, env=environment, timeout=60).split()
    return float(seconds) * 1000, float(used), float(opened) * 1000


# --- library and editing ---------------------------------------------------------------------------------------------


def lists(library: Path, runs: int) -> Iterator[Line]:
    """Each keystroke of a search, the whole list, opening an engagement."""
    work = work_on(library)
    typed = [TYPED[: length + 1] for length in range(len(TYPED))]
    found = {text: median(partial(_searched, work, text), runs) for text in typed}
    slowest = max(found, key=lambda text: found[text])
    yield Line("search per keystroke, median", statistics.median(found.values()), bound=16)
    yield Line(f"search per keystroke, slowest ({slowest!r})", found[slowest], bound=16)
    common = median(lambda: work.engagements.rows("the"), runs)
    yield Line("search for a word that stands everywhere", common, bound=16)
    yield Line("first page of the list", median(work.engagements.rows, runs))
    yield Line("all customers with their numbers", median(work.engagements.customers, runs))
    opened = iter([row.id for row in work.engagements.rows(limit=50)])
    yield Line("an engagement is read and ready to edit", median(lambda: work.engagements.open(next(opened)), 40))
    work.close()


def _searched(work: Workspace, text: str) -> object:
    """Do what the list does at a keystroke."""
    return work.engagements.rows(text), work.engagements.count(text)


def editing(library: Path, runs: int) -> Iterator[Line]:
    """One edit on disk, beside one row in a bare file of the same kind; each is a step of undo of its own."""
    work = work_on(library)
    session = work.engagements.open(work.engagements.rows()[0].id)
    texts = (f"What was typed, {number} letters in" for number in count())
    edits = times(lambda: session.apply([Edit(path="commitment.current_state", value=next(texts))]), runs * 40)
    bare = statistics.median(times(_bare_commit(library.with_name("bare.db")), runs * 40))
    yield Line("an edit is on disk, median", statistics.median(edits), bound=5, beside=f"a bare row {bare:.2f} ms")
    yield Line("an edit is on disk, 95 of 100", statistics.quantiles(edits, n=20)[-1])
    yield Line("an undo is on disk", median(session.undo, runs * 20))
    session.close()
    work.close()


def _bare_commit(file: Path) -> Callable[[], object]:
    connection = apsw.Connection(str(file))
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")
    connection.execute("CREATE TABLE t (x)")
    return lambda: connection.execute("INSERT INTO t VALUES (?)", ("x" * 200,))


# --- scoring ---------------------------------------------------------------------------------------------------------


def scoring(_library: Path, runs: int) -> Iterator[Line]:
    """An answer changed: scorecard and recommendation, for 30 respondents."""
    catalogue = Catalogue([paths.workshop_templates()])
    usual = catalogue.questionnaires["maturity"]
    assert isinstance(usual, MaturityQuestionnaire)
    for questionnaire in (usual, longer_maturity(usual, 142)):
        questions = [question.id for question in questionnaire.questions()]
        sheet = _answered(questions, 30)

        def answer(questionnaire: MaturityQuestionnaire = questionnaire, sheet: AnswerSheet = sheet) -> object:
            card = scorecard(questionnaire, sheet)
            wishes = Wishes(goals=("cost_control",))
            return recommend(card, catalogue.formats.values(), wishes, questionnaire, catalogue.goals)

        what = f"scorecard and recommendation, {len(questions)} questions x 30"
        yield Line(what, median(answer, runs * 5), bound=16, beside="without the charts")


def _answered(questions: list[str], people: int) -> AnswerSheet:
    voices = {
        f"r{person}": {question: Answer(value=1 + (person + place) % 4) for place, question in enumerate(questions)}
        for person in range(people)
    }
    return AnswerSheet(voices=voices)


def assess(library: Path, runs: int) -> Iterator[Line]:
    """Many voices, a workbook read in, tip-over; see ``bench_assessing``."""
    for what, value, bound in assessing(library, median, runs):
        yield Line(what, value, bound=bound)


def keeping(library: Path, runs: int) -> Iterator[Line]:
    """Backup and protection; see ``bench_safekeeping``."""
    for what, value in safekeeping(library, median, runs):
        yield Line(what, value)


def merging(_library: Path, runs: int) -> Iterator[Line]:
    """Bundles, merges and histories; see ``bench_handover``."""
    for what, value in handover(runs):
        yield Line(what, value)


# --- documents -------------------------------------------------------------------------------------------------------


def exports(library: Path, runs: int) -> Iterator[Line]:
    """Every document of the sample, and a report of sixty pages."""
    if find_spec("cxf_desktop.documents.word") is None or find_spec("cxf_desktop.documents.pdf") is None:
        yield Line("documents: there is no writer yet", "skipped", "")
        return
    work = work_on(library.with_name("documents.cxflib"))
    document = work.engagements.read(work.samples.add("en", work.new_id()))
    folder = library.with_name("documents")
    for kind, form in product(Kind, FileFormat):
        write = partial(work.exports.export, document, kind, form, folder, "en")
        yield Line(f"{kind.value} of the sample, {form.value}", median(write, min(runs, 5)))
    report, pages = _long_report(work, document, folder)
    for form, bound in ((FileFormat.WORD, 500), (FileFormat.PDF, 1000)):
        write = partial(work.exports.export, report, Kind.WORKSHOP_REPORT, form, folder, "en")
        yield Line(f"report of {pages} pages, {form.value}", median(write, min(runs, 5)), bound=bound)
    work.close()


def _long_report(work: Workspace, document: Engagement, folder: Path) -> tuple[Engagement, int]:
    """Return an engagement whose workshop report has at least sixty pages, and how many it has."""
    from pypdf import PdfReader

    captures, times_ = document.workshop.captures, 1
    while True:
        many = tuple(
            capture.model_copy(update={"id": f"{capture.id}-{turn}"}) for turn in range(times_) for capture in captures
        )
        workshop = document.workshop.model_copy(update={"captures": many})
        report = document.model_copy(update={"workshop": workshop})
        file = work.exports.export(report, Kind.WORKSHOP_REPORT, FileFormat.PDF, folder, "en")
        pages = len(PdfReader(file).pages)
        if pages >= LONG_REPORT:
            return report, pages
        times_ += max(1, times_ * (LONG_REPORT - pages) // (2 * pages))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
