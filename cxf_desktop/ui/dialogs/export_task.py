"""The work of an export, beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Language
from cxf_desktop.services.export import ExportError, ExportService, FileFormat, Kind, file_name
from cxf_desktop.ui.tasks import Progress


@dataclass(frozen=True)
class Written:
    """The files that were written, and why it ended before the last; empty when it did not."""

    files: tuple[Path, ...]
    problem: str = ""


class ExportTask:
    """Writes some documents of an engagement as it was when the task was made."""

    def __init__(
        self,
        exports: ExportService,
        document: Engagement,
        jobs: Sequence[tuple[Kind, FileFormat]],
        folder: Path,
        language: Language,
    ) -> None:
        self._exports = exports
        self._document = document
        self._jobs = tuple(jobs)
        self._folder = folder
        self._language: Language = language

    def __call__(self, progress: Progress) -> Written:
        """Write one after the other; the first that cannot be written ends it."""
        files: list[Path] = []
        for number, (kind, file_format) in enumerate(self._jobs):
            progress(file_name(self._document, kind, file_format, self._language), number / len(self._jobs))
            try:
                files.append(self._exports.export(self._document, kind, file_format, self._folder, self._language))
            except ExportError as error:
                return Written(tuple(files), str(error))
        return Written(tuple(files))
