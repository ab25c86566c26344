"""The work packages: overview, timeline, and each one in detail."""

import datetime as dt

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.parts import Section, key_values, section, table
from cxf_desktop.documents.charts.specs import Stretch, Timeline
from cxf_desktop.documents.outline import Cell, Column, Figure, Heading
from cxf_desktop.documents.palette import phase_role
from cxf_desktop.domain.engagement import WorkPackage
from cxf_desktop.domain.words import Phase

MOST_ON_TIMELINE = 24
MOST_TICKS = 14
Marked = list[tuple[str, WorkPackage]]


def work_packages(context: Context) -> Section:
    """Return the section on work packages."""
    packages = context.engagement.commitment.work_packages
    say = context.say
    marked = [(say(wording.PACKAGE_MARK, number=number), package) for number, package in enumerate(packages, start=1)]
    details = [block for mark, package in marked for block in _detail(context, mark, package)]
    return section(say(wording.WORK_PACKAGES), *_overview(context, marked), *_timeline(context, marked), *details)


def _overview(context: Context, marked: Marked) -> Section:
    say = context.say
    columns = [
        Column(say(wording.NUMBER)),
        Column(say(wording.PACKAGE), weight=2),
        Column(say(wording.SERVES)),
        Column(say(wording.PERIOD)),
        Column(say(wording.DAYS_CUSTOMER), "right"),
        Column(say(wording.DAYS_PARTNER), "right"),
        Column(say(wording.RESPONSIBLE)),
    ]
    rows = [
        (
            Cell(mark, strong=True),
            package.title,
            context.marks_of(package.objectives),
            say.period(package.start, package.end),
            "" if package.effort_internal is None else say.number(package.effort_internal),
            "" if package.effort_external is None else say.number(package.effort_external),
            package.responsible,
        )
        for mark, package in marked
    ]
    return table(columns, [*rows, *_total(context, marked)])


def _total(context: Context, marked: Marked) -> list[tuple[Cell, ...]]:
    say = context.say
    customer = sum(package.effort_internal or 0 for _, package in marked)
    partner = sum(package.effort_external or 0 for _, package in marked)
    if len(marked) < 2 or not customer + partner:
        return []
    texts = ("", say(wording.TOTAL), "", "", say.number(customer), say.number(partner), "")
    return [tuple(Cell(text, strong=True) for text in texts)]


def _timeline(context: Context, marked: Marked) -> Section:
    dated = [
        Stretch(f"{mark} {package.title}", package.start, package.end)
        for mark, package in marked
        if package.start and package.end and package.start <= package.end
    ]
    if not 1 < len(dated) <= MOST_ON_TIMELINE:
        return []
    say = context.say
    ticks = tuple((day, say.month(day)) for day in _months(dated))
    chart = Timeline(tuple(dated), ticks, phase_role(Phase.COMMIT))
    alt = "; ".join(f"{stretch.label}: {say.period(stretch.start, stretch.end)}" for stretch in dated)
    return [Figure(chart, say(wording.TIMELINE_FIGURE), alt + ".")]


def _months(dated: list[Stretch]) -> list[dt.date]:
    """Return the first days of the months that the stretches touch, thinned out when there are many."""
    first = min(stretch.start for stretch in dated)
    last = max(stretch.end for stretch in dated)
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    step = -(-len(numbers) // MOST_TICKS)
    return [dt.date(number // 12, number % 12 + 1, 1) for number in numbers[::step]]


def _detail(context: Context, mark: str, package: WorkPackage) -> Section:
    say = context.say
    pairs = [
        (say(wording.SPECIFICATION), package.specification),
        (say(wording.INPUTS), package.inputs),
        (say(wording.RESULTS), package.results),
        (say(wording.DEPENDENCIES), package.dependencies),
    ]
    values = key_values(pairs)
    return [Heading(2, f"{mark} {package.title}"), *values] if values else []
