"""Votes of many questions below each other: what was said to the left and right of the middle, and where it leads."""

from collections.abc import Iterable, Sequence

from cxf_desktop.documents.charts.legend import Entry, box_sign, legend
from cxf_desktop.documents.charts.shapes import (
    EDGE,
    Circle,
    Drawing,
    Label,
    Line,
    Measure,
    Rectangle,
    Shape,
    name_lines,
    row_mark,
)
from cxf_desktop.documents.charts.specs import Distribution, Votes
from cxf_desktop.documents.charts.texts import AGREED, MEAN
from cxf_desktop.documents.charts.units import NOTHING
from cxf_desktop.documents.charts.votes import agreed_mark, mean_mark, place_on, vote_looks
from cxf_desktop.documents.voice import Voice

SIZE, SMALL = 8.5, 7.5
ROW, THICK = 25.0, 14.0
TOP = 6.0
GAP = 14.0
MEAN_ROOM = 22.0
PART_GAP = 1.2


def draw_vote_rows(chart: Distribution, width: float, measure: Measure) -> Drawing:
    """Draw a row per question: its name, the divided bar, and mean and agreement on the scale."""
    say = Voice(chart.language)
    label, bar = width * 0.33, width * 0.37
    strip = (label + bar + 2 * GAP, width - MEAN_ROOM - 6)
    bottom = TOP + ROW * len(chart.votes)
    extents = [_extent(votes) for votes in chart.votes]
    before = max((extent[0] for extent in extents), default=0.0)
    whole = before + max((extent[1] for extent in extents), default=0.0)
    zero = label + GAP / 2 + (bar * before / whole if whole else bar / 2)
    shapes: list[Shape] = [Line((zero, TOP), (zero, bottom), "line_strong", 0.75)]
    for number, votes in enumerate(chart.votes):
        middle = TOP + ROW * number + ROW / 2
        shapes += name_lines(votes.label, (0, middle), label - 4, measure, SIZE)
        shapes += _bar(votes, zero, bar / whole if whole else 0.0, middle, measure)
        shapes += _strip(votes, strip, middle)
        mean = NOTHING if votes.mean is None else say.number(votes.mean)
        shapes.append(Label((width - EDGE, middle + 3), mean, SIZE, "ink" if votes.mean else "muted", "bold", "end"))
    key, end = legend(_entries(chart.votes, say), width, bottom + 15, measure)
    marks = tuple(row_mark(0, TOP + ROW * number, width, ROW) for number in range(len(chart.votes)))
    return Drawing(width, end, (*shapes, *key), marks)


def _extent(votes: Votes) -> tuple[float, float]:
    """Return how far a bar of length 1 goes to the left and to the right of the middle of the scale."""
    counts = [step.count for step in votes.steps]
    total = sum(counts)
    if not total:
        return 0.0, 0.0
    half = len(counts) // 2
    before: float = sum(counts[:half])
    if len(counts) % 2:
        before += counts[half] / 2
    return before / total, 1 - before / total


def _bar(votes: Votes, zero: float, scale: float, middle: float, measure: Measure) -> list[Shape]:
    total = sum(step.count for step in votes.steps)
    x = zero - _extent(votes)[0] * scale
    shapes: list[Shape] = []
    for step, look in zip(votes.steps, vote_looks(votes), strict=True):
        if not step.count:
            continue
        long = step.count / total * scale
        shapes.append(Rectangle(x, middle - THICK / 2, max(long - PART_GAP, 0.6), THICK, fill=look.fill))
        text = str(step.count)
        if measure(text, "bold", SMALL) + 4 <= long:
            at = (x + (long - PART_GAP) / 2, middle + 2.8)
            shapes.append(Label(at, text, SMALL, look.ink, "bold", "middle"))
        x += long
    return shapes


def _strip(votes: Votes, ends: tuple[float, float], middle: float) -> list[Shape]:
    """Draw the scale as a line with a dot for each value, and the marks on it."""
    values = [step.value for step in votes.steps]
    if not values:
        return []
    places = [_place(value, values, ends) for value in values]
    shapes: list[Shape] = [Line((places[0], middle), (places[-1], middle), "line", 1)]
    shapes += [Circle((x, middle), 1.6, fill="line_strong") for x in places]
    if votes.agreed is not None:
        shapes.append(agreed_mark((place_on(votes.agreed, values, places), middle)))
    if votes.mean is not None:
        shapes.append(mean_mark((place_on(votes.mean, values, places), middle)))
    return shapes


def _place(value: int, values: Sequence[int], ends: tuple[float, float]) -> float:
    lowest, highest = values[0], values[-1]
    part = (value - lowest) / (highest - lowest) if highest > lowest else 0.5
    return ends[0] + part * (ends[1] - ends[0])


def _entries(found: Iterable[Votes], say: Voice) -> list[Entry]:
    """Return a colour for each value; scales that share one have their words beside each other."""
    words: dict[str, list[str]] = {}
    signs: dict[str, Entry] = {}
    marks = [False, False]
    for votes in found:
        for step, look in zip(votes.steps, vote_looks(votes), strict=True):
            labels = words.setdefault(look.fill, [])
            word = step.label or str(step.value)
            if word not in labels:
                labels.append(word)
            signs[look.fill] = (box_sign(look.fill), "")
        marks = [marks[0] or votes.mean is not None, marks[1] or votes.agreed is not None]
    entries = [(signs[role][0], " / ".join(words[role])) for role in sorted(words)]
    return [
        *entries,
        (lambda at: [mean_mark((at[0] + 5, at[1]))], say(MEAN) if marks[0] else ""),
        (lambda at: [agreed_mark((at[0] + 5, at[1]))], say(AGREED) if marks[1] else ""),
    ]
