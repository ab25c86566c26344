"""The tour: the sample engagement through all four phases, every deliverable written."""

from collections.abc import Callable, Iterator
from pathlib import Path

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.words import PHASES, Language
from cxf_desktop.services.export import FileFormat, Kind
from cxf_desktop.services.workspace import Workspace

Progress = Callable[[str, float], None]


def write_tour(work: Workspace, folder: Path, language: Language, progress: Progress | None = None) -> list[Path]:
    """Bring the sample into the library, go through its phases, and return the documents that were written."""
    return list(_tour(work, folder, language, progress or (lambda _message, _share: None)))


def _tour(work: Workspace, folder: Path, language: Language, progress: Progress) -> Iterator[Path]:
    id_ = work.samples.add(language, work.new_id())
    session = work.engagements.open(id_)
    try:
        for number, (phase, kind) in enumerate(zip(PHASES, Kind, strict=True)):
            session.apply([Edit(path="phase", value=phase)])
            for file_format in FileFormat:
                progress(kind.value, (number + 0.5 * (file_format is FileFormat.PDF)) / len(PHASES))
                yield work.exports.export(session.document, kind, file_format, folder, language)
    finally:
        session.close()
