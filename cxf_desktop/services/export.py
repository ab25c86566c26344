"""Out: the documents of an engagement as Word and PDF files."""

import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from cxf_desktop.documents.outline import Document, DocumentKind
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Language
from cxf_desktop.services.assessment import AssessmentService
from cxf_desktop.services.clock import Clock
from cxf_desktop.services.pinning import PinnedTemplates, UnknownQuestionnaireError
from cxf_desktop.services.readiness import ReadinessService
from cxf_desktop.templates.catalogue import Catalogue

if TYPE_CHECKING:
    from cxf_desktop.documents.builders.facts import Facts, ReadinessFacts

LONGEST_NAME = 60
_SPELLED = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}

Kind = DocumentKind
Progress = Callable[[str, float], None]


class FileFormat(StrEnum):
    """What a document can be written as."""

    WORD = "docx"
    PDF = "pdf"


class ExportError(Exception):
    """A document could not be written; the message is one sentence. An older file of that name is as it was."""


class ExportService:
    """Writes documents."""

    def __init__(
        self,
        assessment: AssessmentService,
        readiness: ReadinessService,
        pinned: PinnedTemplates,
        catalogue: Catalogue,
        clock: Clock,
    ) -> None:
        self._assessment = assessment
        self._readiness = readiness
        self._pinned = pinned
        self._catalogue = catalogue
        self._clock = clock

    def outline(self, engagement: Engagement, kind: Kind, language: Language) -> Document:
        """Return what a document will say, in no format yet."""
        from cxf_desktop.documents.builders import build

        return build(kind, engagement, self._facts(engagement), language, self._clock().date())

    def export(
        self, engagement: Engagement, kind: Kind, file_format: FileFormat, folder: Path, language: Language
    ) -> Path:
        """Write one document into ``folder``, which is made when missing, and return its file.

        Raises:
            ExportError: The file cannot be written.

        """
        file = folder / file_name(engagement, kind, file_format, language)
        document = self.outline(engagement, kind, language)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _writer(file_format)(document, file)
        except OSError as error:
            raise ExportError(f"{file}: cannot be written: {error.strerror or error}") from error
        return file

    def _facts(self, engagement: Engagement) -> "Facts":
        from cxf_desktop.documents.builders.facts import Facts

        formats = dict(self._catalogue.formats)
        chosen = self._pinned.format_of(engagement)
        if chosen is not None:
            formats[chosen.id] = chosen
        return Facts(
            questionnaire=self._assessment.questionnaire(engagement),
            scorecard=self._assessment.scorecard(engagement),
            recommendations=self._assessment.recommendations(engagement),
            formats=formats,
            goals=self._catalogue.goals,
            methods=self._catalogue.methods,
            readiness=self._readiness_facts(engagement),
        )

    def _readiness_facts(self, engagement: Engagement) -> "ReadinessFacts | None":
        from cxf_desktop.documents.builders.facts import ReadinessFacts

        if not self._readiness.begun(engagement):
            return None
        try:
            questionnaire, card = self._readiness.questionnaire(engagement), self._readiness.card(engagement)
            return ReadinessFacts(questionnaire, card, self._readiness.hints(engagement))
        except UnknownQuestionnaireError:
            return None


def _writer(file_format: FileFormat) -> Callable[[Document, Path], None]:
    # Imported when a document is written: a start must not pay for it.
    if file_format is FileFormat.WORD:
        from cxf_desktop.documents.word import write_word

        return write_word
    from cxf_desktop.documents.pdf import write_pdf

    return write_pdf


def file_name(engagement: Engagement, kind: Kind, file_format: FileFormat, language: Language) -> str:
    """Return the name of a document's file: letters, digits and dashes, whatever the customer is called."""
    turn = f"-turn-{engagement.turn}" if engagement.turn > 1 else ""  # the first turn's files stay beside the second's
    name = plain_name(engagement.customer.name) or engagement.id
    return f"{name}{turn}-{kind.value}-{language}.{file_format.value}"


def plain_name(text: str) -> str:
    """Return a text as a part of a file name: small letters, digits and dashes, perhaps none at all."""
    for letter, spelled in _SPELLED.items():
        text = text.replace(letter, spelled)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_NAME].strip("-")
