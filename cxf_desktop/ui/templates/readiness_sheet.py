"""The readiness questionnaire as it is read on the page of templates."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire, SubArea
from cxf_desktop.domain.readiness import BAND_LIMITS
from cxf_desktop.domain.words import BANDS, Language, Scale
from cxf_desktop.ui.templates.writer import Cell, Writer
from cxf_desktop.ui.theme.metrics import L

translate = QCoreApplication.translate


def write_readiness(entry: ReadinessQuestionnaire, language: Language, writer: Writer) -> None:
    """Write the questionnaire with its fields, sub-areas and questions, its services, and what a score means."""
    version = translate("Sheets", "Questionnaire, version %1").replace("%1", entry.version)
    writer.title(entry.title.to(language), version)
    writer.lead(entry.intro.to(language))
    writer.facts(
        [
            (translate("Sheets", "Fields"), str(len(entry.fields))),
            (translate("Sheets", "Sub-areas"), str(len(list(entry.sub_areas())))),
            (translate("Sheets", "Questions"), str(len(list(entry.questions())))),
            (translate("Sheets", "Answered with"), _scale(Scale.LIKERT, language)),
            (translate("Sheets", "Or with"), _scale(Scale.YES_NO, language)),
        ]
    )
    for field in entry.fields:
        writer.heading(field.title.to(language))
        writer.paragraph(field.purpose.to(language))
        for area in field.sub_areas:
            _write_area(area, language, writer)
    if entry.services:
        writer.heading(translate("Sheets", "Online services"))
        writer.paragraph(
            translate("Sheets", "Their use gives a floor, which counts for a sub-area only where it is switched on.")
        )
        writer.bullets(service.title.to(language) for service in entry.services)
    writer.heading(translate("Sheets", "What a score means"))
    writer.rows(
        [[Cell(band.label.to(language), strong=True), Cell(text)] for band, text in zip(BANDS, _bands(), strict=True)],
        (28, 72),
    )


def _write_area(area: SubArea, language: Language, writer: Writer) -> None:
    writer.subheading(area.title.to(language))
    writer.paragraph(area.purpose.to(language), role="muted")
    rows = []
    for number, question in enumerate(area.questions, start=1):
        text, hint = question.text.to(language), question.hint.to(language)
        if question.scale is Scale.YES_NO:
            hint = translate("Sheets", "Yes or no.") + " " + hint
        title = Cell(question.title.to(language), strong=True)
        rows.append([Cell(str(number)), title, Cell(text, hint)])
    writer.rows(rows, (5, 27, 68), after=L)


def _scale(scale: Scale, language: Language) -> str:
    return ", ".join(f"{value} {scale.label(value).to(language)}" for value in scale.values)


def _bands() -> list[str]:
    """Return from where to where each band goes, lowest first."""
    ends = [round(limit * 100) for limit in BAND_LIMITS]
    between = translate("Sheets", "above %1% up to %2%")
    middle = [between.replace("%1", str(low)).replace("%2", str(high)) for low, high in pairwise(ends)]
    first = translate("Sheets", "up to %1%").replace("%1", str(ends[0]))
    return [first, *middle, translate("Sheets", "above %1%").replace("%1", str(ends[-1]))]
