"""What the old workbook had shown beside what its answers give by our rules, with the reason for each difference."""

from collections.abc import Iterator

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders import readiness_charts
from cxf_desktop.documents.builders.assessment_book import Report
from cxf_desktop.documents.builders.assessment_room import cut
from cxf_desktop.documents.builders.assessment_sums import points, tenths
from cxf_desktop.documents.builders.parts import Section, section, table
from cxf_desktop.documents.outline import Cell, Column, Paragraph
from cxf_desktop.domain.answers import Difference, Reported, WorkbookRecord

LONGEST_FILE = 80
SAME = 0.000_5
"""Numbers that differ less are printed as the same."""


def workbook(report: Report) -> Section:
    """Return the comparison, and nothing when no workbook was read in or it showed nothing."""
    say, record = report.context.say, report.readiness.sheet.workbook if report.readiness else None
    if record is None or report.facts is None:
        return []
    columns = [
        Column(say(wording.FIELD_AND_AREA), weight=1.5),
        Column(say(wording.WORKBOOK), "right"),
        Column(say(wording.BY_RULES), "right"),
        Column(say(wording.DIFFERENCE), "right"),
        Column(say(wording.BECAUSE), weight=2),
    ]
    found = table(columns, list(_rows(report, record)))
    if not found:
        return []
    named = cut(record.file, LONGEST_FILE)
    parts = [say(wording.WORKBOOK_INTRO, file=say.quoted(named)) if named else say(wording.WORKBOOK_INTRO_NO_FILE)]
    if record.read_at is not None:
        parts.append(say(wording.WORKBOOK_READ, date=say.date(record.read_at.date())))
    if record.respondent is not None and record.respondent in report.people:
        parts.append(say(wording.WORKBOOK_VOICE, name=report.people[record.respondent]))
    return section(say(wording.WORKBOOK_RESULT), Paragraph(" ".join(parts)), *found)


def _rows(report: Report, record: WorkbookRecord) -> Iterator[tuple[Cell | str, ...]]:
    names = readiness_charts.field_names(report)
    for field in report.facts.questionnaire.fields if report.facts else ():
        entries = [(field.id, names[field.id], True)]
        areas = (report.areas[area.id] for area in field.sub_areas)
        entries += [(area.id, f"{area.number} {area.title}", False) for area in areas]
        for id_, name, strong in entries:
            reported = record.reported.get(id_)
            if reported is not None:
                yield _row(report, reported, Cell(name, strong=strong))


def _row(report: Report, reported: Reported, name: Cell) -> tuple[Cell | str, ...]:
    say = report.context.say
    gap = reported.shown - (reported.ours or 0)
    same = reported.ours is not None and abs(gap) < SAME
    return (
        name,
        tenths(say, reported.shown),
        tenths(say, reported.ours),
        "–" if same else points(say, gap),
        "\n".join(_because(report, entry) for entry in reported.because) or say(wording.SAME_AS_RULES),
    )


def _because(report: Report, entry: Difference) -> str:
    say = report.context.say
    text = f"{points(say, entry.amount)}: {say(entry.cause.label)}"
    if entry.questions:
        text += f" ({say.count(entry.questions, wording.ONE_TOUCHED, wording.MANY_TOUCHED)})"
    return text
