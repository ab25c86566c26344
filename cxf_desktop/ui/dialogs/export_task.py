"""The work of an export, beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Language
from cxf_desktop.exchange.spreadsheets import TableFormat
from cxf_desktop.services.export import ExportError, ExportService, FileFormat, Kind, file_name
from cxf_desktop.services.spreadsheets import SpreadsheetService, TableKind
from cxf_desktop.ui.tasks import Progress

Job = tuple[Kind, FileFormat] | tuple[TableKind, TableFormat]
"""What is written, and as what."""


@dataclass(frozen=True)
class Written:
    """The files that were written, and why it ended before the last; empty when it did not."""

    files: tuple[Path, ...]
    problem: str = ""


class ExportTask:
    """Writes some documents and tables of an engagement as it was when the task was made."""

    def __init__(
        self,
        exports: ExportService,
        tables: SpreadsheetService,
        document: Engagement,
        jobs: Sequence[Job],
        folder: Path,
        language: Language,
    ) -> None:
        self._exports = exports
        self._tables = tables
        self._document = document
        self._jobs = tuple(jobs)
        self._folder = folder
        self._language: Language = language

    def __call__(self, progress: Progress) -> Written:
        """Write one after the other; the first that cannot be written ends it."""
        files: list[Path] = []
        for number, job in enumerate(self._jobs):
            progress(self._name(job), number / len(self._jobs))
            try:
                files.append(self._write(job))
            except ExportError as error:
                return Written(tuple(files), str(error))
        return Written(tuple(files))

    def _write(self, job: Job) -> Path:
        kind, as_ = job
        if isinstance(kind, TableKind):
            return self._tables.export(self._document, kind, TableFormat(as_), self._folder, self._language)
        return self._exports.export(self._document, kind, FileFormat(as_), self._folder, self._language)

    def _name(self, job: Job) -> str:
        kind, as_ = job
        if isinstance(kind, TableKind):
            return f"{kind.label.to(self._language)} (.{as_.value})"
        return file_name(self._document, kind, FileFormat(as_), self._language)
