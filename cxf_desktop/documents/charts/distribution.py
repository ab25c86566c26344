"""How answers are spread: a column per value for one question, a divided bar each for several."""

from collections.abc import Sequence

from cxf_desktop.documents.charts.legend import Entry, legend
from cxf_desktop.documents.charts.shapes import (
    Circle,
    Drawing,
    Label,
    Line,
    Mark,
    Measure,
    Point,
    Rectangle,
    Shape,
    broken,
    row_mark,
)
from cxf_desktop.documents.charts.specs import Distribution, Step, Votes
from cxf_desktop.documents.charts.texts import AGREED, MEAN, NOT_APPLICABLE
from cxf_desktop.documents.charts.vote_rows import draw_vote_rows
from cxf_desktop.documents.charts.votes import Look, agreed_mark, mean_mark, place_on, vote_looks
from cxf_desktop.documents.voice import Voice

SIZE, SMALL = 10.0, 8.0
TALL, BAR, MOST_COLUMN = 62.0, 40.0, 104.0
TOP, LANE = 16.0, 13.0
LABEL_LINES = 3


def draw_distribution(chart: Distribution, width: float, measure: Measure) -> Drawing:
    """Draw one question large, several as rows."""
    if chart.large:
        return _columns(chart.votes[0], width, measure, Voice(chart.language))
    return draw_vote_rows(chart, width, measure)


def _columns(votes: Votes, width: float, measure: Measure, say: Voice) -> Drawing:
    count = max(len(votes.steps), 1)
    column = min(width / count, MOST_COLUMN)
    base = TOP + TALL
    highest = max((step.count for step in votes.steps), default=0)
    left = (width - column * count) / 2
    centres = [left + column * (number + 0.5) for number in range(len(votes.steps))]
    shapes: list[Shape] = []
    for step, look, x in zip(votes.steps, vote_looks(votes), centres, strict=True):
        shapes += _column(step, look, (x, base), min(BAR, column - 8), highest)
    shapes.append(Line((left, base), (left + column * count, base), "line_strong", 0.75))
    shapes += _marks(votes, centres, base + LANE / 2 + 1)
    labels, bottom = _labels(votes.steps, centres, column - 6, base + LANE, measure)
    key, end = legend(_entries(votes, say), width, bottom + 16, measure)
    marks: list[Mark] = [row_mark(x - column / 2, 0, column, bottom) for x in centres]
    return Drawing(width, max(end, bottom + 4), (*shapes, *labels, *key), tuple(marks))


def _column(step: Step, look: Look, foot: Point, wide: float, highest: int) -> list[Shape]:
    x, base = foot
    if not step.count:
        return [Label((x, base - 5), "0", SIZE, "muted", anchor="middle")]
    tall = max(TALL * step.count / highest, 2)
    return [
        Rectangle(x - wide / 2, base - tall, wide, tall, fill=look.fill),
        Label((x, base - tall - 4), str(step.count), SIZE, "ink", "bold", "middle"),
    ]


def _marks(votes: Votes, centres: Sequence[float], y: float) -> list[Shape]:
    """Draw the mean and what was agreed below the columns, where they stand among the values."""
    shapes: list[Shape] = []
    values = [step.value for step in votes.steps]
    if votes.agreed is not None and values:
        shapes.append(agreed_mark((place_on(votes.agreed, values, centres), y)))
    if votes.mean is not None and values:
        shapes.append(mean_mark((place_on(votes.mean, values, centres), y)))
    return shapes


def _labels(
    steps: Sequence[Step], centres: Sequence[float], room: float, y: float, measure: Measure
) -> tuple[list[Shape], float]:
    shapes: list[Shape] = []
    bottom = y + 10
    for step, x in zip(steps, centres, strict=True):
        shapes.append(Label((x, y + 10), str(step.value), SMALL, "ink", "bold", "middle"))
        for number, line in enumerate(broken(step.label, room, SMALL, measure, most=LABEL_LINES), start=1):
            at = (x, y + 10 + 10 * number)
            shapes.append(Label(at, line, SMALL, "muted", anchor="middle"))
            bottom = max(bottom, at[1])
    return shapes, bottom + 2


def _entries(votes: Votes, say: Voice) -> list[Entry]:
    """Return what the marks mean, each with its number."""

    def box(at: Point) -> list[Shape]:
        return [Circle((at[0] + 4, at[1]), 2, fill="muted")]

    mean = "" if votes.mean is None else f"{say(MEAN)} {say.number(votes.mean)}"
    agreed = "" if votes.agreed is None else f"{say(AGREED)} {say.number(votes.agreed)}"
    absent = f"{say(NOT_APPLICABLE)}: {votes.not_applicable}" if votes.not_applicable else ""
    return [
        (lambda at: [mean_mark((at[0] + 4, at[1]))], mean),
        (lambda at: [agreed_mark((at[0] + 4, at[1]))], agreed),
        (box, absent),
    ]
