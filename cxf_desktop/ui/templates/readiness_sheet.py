"""The readiness questionnaire as it is read on the page of templates."""

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.templates.writer import Writer

translate = QCoreApplication.translate


def write_readiness(entry: ReadinessQuestionnaire, language: Language, writer: Writer) -> None:
    """Write the questionnaire with its fields, sub-areas and questions."""
    version = translate("Sheets", "Questionnaire, version %1").replace("%1", entry.version)
    writer.title(entry.title.to(language), version)
    writer.lead(entry.intro.to(language))
    for field in entry.fields:
        writer.heading(field.title.to(language))
        writer.paragraph(field.purpose.to(language))
        for area in field.sub_areas:
            writer.subheading(area.title.to(language))
            writer.bullets([question.text.to(language) for question in area.questions], numbered=True)
