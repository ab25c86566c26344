"""Chart geometry: inside its ground, whatever the values and labels are."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import (
    Circle,
    Drawing,
    FontStyle,
    Label,
    Line,
    Polygon,
    Rectangle,
    clipped,
    wrapped,
)
from cxf_desktop.documents.charts.specs import (
    Bars,
    Chart,
    LevelScale,
    Matrix,
    Radar,
    Reading,
    Ring,
    Share,
    Shares,
    Stretch,
    Timeline,
)
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.picture import PIXELS, paint_picture

WIDTH = 470.0


def measure(text: str, style: FontStyle, size: float) -> float:
    return len(text) * size * (0.6 if style == "bold" else 0.55)


def corners(drawing: Drawing) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    for shape in drawing.shapes:
        match shape:
            case Line(start, end):
                found += [start, end]
            case Polygon(points):
                found += points
            case Rectangle(x, y, width, height):
                found += [(x, y), (x + width, y + height)]
            case Circle((x, y), radius):
                found += [(x - radius, y - radius), (x + radius, y + radius)]
            case Label((x, y), text, size, _, style, anchor):
                wide = measure(text, style, size)
                left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
                found += [(left, y - size), (left + wide, y)]
    return found


def assert_inside(drawing: Drawing) -> None:
    for x, y in corners(drawing):
        assert -1 <= x <= drawing.width + 1
        assert -1 <= y <= drawing.height + 1


labels = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60) | st.just("W" * 400)
values = st.none() | st.floats(1, 4)
readings = st.builds(Reading, labels, values, st.sampled_from(["2.1", "–"]), values)


@given(st.lists(readings, min_size=3, max_size=9))
def test_a_radar_stays_inside(found: list[Reading]) -> None:
    assert_inside(draw(Radar(tuple(found), "Score", "Target"), WIDTH, measure))


@given(st.lists(readings, max_size=9))
def test_bars_stay_inside(found: list[Reading]) -> None:
    assert_inside(draw(Bars(tuple(found), "Score", "Target"), WIDTH, measure))


@given(st.none() | st.integers(1, 4), values, st.integers(1, 4), st.integers(1, 4))
def test_a_scale_stays_inside(level: int | None, score: float | None, lowest: int, highest: int) -> None:
    titles = ("Cloud affine", "Cloud is an option", "W" * 80, "Cloud is in use")
    assert_inside(draw(LevelScale(titles, level, score, "Score 2.25", lowest, highest), WIDTH, measure))


days = st.dates(dt.date(1, 1, 2))


@given(st.lists(st.tuples(labels, days, days), min_size=1, max_size=12))
def test_a_timeline_stays_inside_up_to_the_last_day_there_is(found: list[tuple[str, dt.date, dt.date]]) -> None:
    stretches = tuple(Stretch(label, min(a, b), max(a, b)) for label, a, b in found)
    tick = min(stretch.start for stretch in stretches).replace(day=1)
    assert_inside(draw(Timeline(stretches, ((tick, "Jan 2026"),), "commit"), WIDTH, measure))


def test_a_matrix_holds_many_marks() -> None:
    marks = tuple((f"R{number}", number % 3 + 1, 3) for number in range(120))
    assert_inside(draw(Matrix(marks, "Impact", "Probability", ("low", "medium", "high")), WIDTH, measure))


def test_the_score_stands_where_it_is_on_the_scale() -> None:
    titles = ("a", "b", "c", "d")
    for score, place in ((1.0, 0.0), (1.75, 0.25), (2.5, 0.5), (4.0, 1.0)):
        drawing = draw(LevelScale(titles, 1, score, "x"), WIDTH, measure)
        pointer = next(shape for shape in drawing.shapes if isinstance(shape, Polygon))
        assert pointer.points[2][0] == pytest.approx(place * WIDTH)


def test_shares_are_as_wide_as_they_are_large() -> None:
    drawing = draw(Shares((Share("a", 3, "good"), Share("b", 1, "bad"))), WIDTH, measure)
    first, second = (s for s in drawing.shapes if isinstance(s, Rectangle) and s.height == 20)
    assert first.width + 1.5 == pytest.approx(3 * (second.width + 1.5))
    assert draw(Shares(()), WIDTH, measure).shapes == ()


def test_the_ring_shows_one_phase() -> None:
    drawing = draw(Ring(2), WIDTH, measure)
    assert_inside(drawing)
    assert [shape.fill for shape in drawing.shapes if isinstance(shape, Polygon)] == ["line", "line", "deliver", "line"]


@given(labels, st.floats(20, 300))
def test_labels_are_cut_to_their_room(text: str, width: float) -> None:
    assert measure(clipped(text, width, 9, measure), "regular", 9) <= max(width, measure("…", "regular", 9))
    assert len(wrapped(text, width, 9, measure)) <= 2


@pytest.mark.parametrize(
    "chart",
    [
        Ring(0),
        Radar((Reading("a", 1.0), Reading("b", 2.5), Reading("c", None), Reading("漢字 😀", 4.0)), "Score", "Target"),
        Matrix((("R1", 1, 3),), "Impact", "Probability", ("low", "medium", "high")),
    ],
)
def test_pictures_are_png_of_the_right_size(chart: Chart, fonts: FontSet) -> None:
    from io import BytesIO

    from PIL import Image

    drawing = draw(chart, WIDTH, fonts.measure)
    image = Image.open(BytesIO(paint_picture(drawing, fonts)))
    assert image.format == "PNG"
    assert image.size == (round(drawing.width * PIXELS), round(drawing.height * PIXELS))
    assert image.getextrema() != ((255, 255),) * 3
