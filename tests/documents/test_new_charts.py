"""Radars with several forms, bands, votes, gaps and levels over time: inside their ground, and the same in words."""

import datetime as dt
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import Circle, Drawing, Label, Line, Polygon, Rectangle, broken
from cxf_desktop.documents.charts.specs import (
    BandBars,
    BandReading,
    Bars,
    Chart,
    Distribution,
    GapBars,
    LevelScale,
    LevelTimeline,
    Matrix,
    Moment,
    Overlay,
    Radar,
    Reading,
    Ring,
    Share,
    Shares,
    Step,
    Stretch,
    Timeline,
    Votes,
)
from cxf_desktop.documents.charts.words import chart_rows, chart_words
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.picture import paint_picture
from cxf_desktop.domain.readiness import BAND_LIMITS
from tests.documents.test_charts import WIDTH, assert_inside, labels, measure

AREAS = (
    "Cloud-Konzepte", "Ziele und Visionen", "Strategische Projekte", "Cloud-Services", "IT-Service-Management",
    "IT-Asset-Management", "Cloud-Technologien", "IT-Lifecycle", "IT-Sicherheit und Datenschutz",
    "Cloud-Kompetenzen", "Personalentwicklung", "Wissensmanagement", "Aufbau- und Ablauforganisation",
    "Kommunikation", "Kontrollsysteme", "Outsourcing", "Lieferanten und Dienstleister", "Verträge",
)  # fmt: skip
LONG = (
    "Unternehmensarchitektur und Technologiestrategie", "Datenschutzgrundverordnung",
    "Geschäftsprozessmodernisierung", "Informationssicherheitsmanagement", "Personalentwicklungsmaßnahmen",
    "Lieferantenmanagement und Vertragswesen",
)  # fmt: skip

scores = st.none() | st.floats(0, 1)
widths = st.sampled_from([WIDTH, 300.0])


def radar(names: tuple[str, ...], values: tuple[float | None, ...] = ()) -> Radar:
    given_values = values or tuple(0.2 + 0.04 * number for number in range(len(names)))
    readings = tuple(Reading(name, value, target=0.8) for name, value in zip(names, given_values, strict=True))
    overlays = (Overlay("projected", "Was wäre wenn", (0.9,) * len(names)), Overlay("earlier", "2025", (0.1,)))
    return Radar(readings, "Heute", "Zielwert", overlays, "percent", "de")


# --- inside ------------------------------------------------------------------------------------------------------


@given(st.lists(st.tuples(labels, scores), min_size=3, max_size=20), widths)
def test_a_radar_with_four_forms_stays_inside(found: list[tuple[str, float | None]], width: float) -> None:
    names, values = zip(*found, strict=True)
    assert_inside(draw(radar(names, values), width, measure))


@given(st.lists(st.builds(BandReading, labels, scores, scores, scores, scores, scores), max_size=9), widths)
def test_band_bars_stay_inside(found: list[BandReading], width: float) -> None:
    assert_inside(draw(BandBars(tuple(found), "Heute", "Zielwert", "Mappe", "de"), width, measure))


readings = st.builds(Reading, labels, scores, st.just(""), scores)


@given(st.lists(readings, max_size=9), widths, st.booleans())
def test_gap_bars_stay_inside(found: list[Reading], width: float, sorted_: bool) -> None:
    assert_inside(draw(GapBars(tuple(found), "Heute", "Zielwert", sorted_, "percent", "de"), width, measure))


@st.composite
def votes(draw_from: st.DrawFn) -> Votes:
    values = draw_from(st.sampled_from([(1, 2, 3, 4, 5), (1, 5), (1, 2, 3, 4)]))
    steps = tuple(Step(value, draw_from(labels), draw_from(st.integers(0, 2000))) for value in values)
    mean, agreed = draw_from(st.none() | st.floats(1, values[-1])), draw_from(st.none() | st.sampled_from(values))
    return Votes(draw_from(labels), steps, mean, agreed, draw_from(st.integers(0, 9)))


@given(st.lists(votes(), max_size=7), widths)
def test_votes_stay_inside(found: list[Votes], width: float) -> None:
    assert_inside(draw(Distribution(tuple(found), "de"), width, measure))


moments = st.builds(
    Moment,
    st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1)),
    labels,
    st.none() | st.integers(1, 4),
    st.none() | st.floats(1, 4),
    st.lists(st.none() | st.integers(1, 4), max_size=7).map(tuple),
)


@given(st.lists(moments, max_size=14), st.lists(labels, max_size=6), widths)
def test_levels_over_time_stay_inside(found: list[Moment], fields: list[str], width: float) -> None:
    assert_inside(draw(LevelTimeline(tuple(found), tuple(fields), "de"), width, measure))


# --- names -------------------------------------------------------------------------------------------------------


def boxes(drawing: Drawing, fonts: FontSet) -> list[tuple[float, float, float, float]]:
    found = []
    for shape in drawing.shapes:
        if isinstance(shape, Label) and shape.size > 8:
            wide = fonts.measure(shape.text, shape.style, shape.size)
            left = shape.at[0] - {"start": 0.0, "middle": wide / 2, "end": wide}[shape.anchor]
            found.append((left, shape.at[1] - shape.size * 0.75, left + wide, shape.at[1]))
    return found


@pytest.mark.parametrize("width", [WIDTH, 400.0, 300.0])
@pytest.mark.parametrize("names", [AREAS, AREAS[:3], AREAS[:6], LONG, LONG[:3], LONG[:4], LONG[:5], AREAS[:9]])
def test_names_of_axes_are_whole_and_apart(names: tuple[str, ...], width: float, fonts: FontSet) -> None:
    drawing = draw(radar(names), width, fonts.measure)
    assert_inside_with(drawing, fonts)
    written = "".join(
        shape.text.rstrip("-") for shape in drawing.shapes if isinstance(shape, Label) and shape.size == 8.5
    )
    assert "…" not in written
    for name in names:
        assert name.replace("-", "").replace(" ", "") in written.replace("-", "").replace(" ", "")
    for one, other in combinations(boxes(drawing, fonts), 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one, other)


def assert_inside_with(drawing: Drawing, fonts: FontSet) -> None:
    for left, top, right, bottom in boxes(drawing, fonts):
        assert left >= -0.5
        assert right <= drawing.width + 0.5
        assert top >= -0.5
        assert bottom <= drawing.height + 0.5


@given(labels, st.floats(20, 300))
def test_a_text_is_broken_to_its_room(text: str, width: float) -> None:
    lines = broken(text, width, 9, measure)
    assert len(lines) <= 4
    assert all(measure(line, "regular", 9) <= max(width, measure("W-", "regular", 9)) for line in lines)


def test_a_long_word_is_divided_between_two_sounds() -> None:
    assert broken("Wissensmanagement", 70, 9, measure) == ["Wissensmanage-", "ment"]
    assert broken("Aufbau- und Ablauforganisation", 90, 9, measure) == ["Aufbau- und", "Ablauforganisation"]


# --- what is drawn -------------------------------------------------------------------------------------------------


def test_an_axis_without_a_value_leaves_a_gap_in_the_form() -> None:
    whole = draw(radar(AREAS[:6]), WIDTH, measure)
    gap = draw(radar(AREAS[:6], (0.5, 0.5, None, 0.5, 0.5, 0.5)), WIDTH, measure)

    def forms(drawing: Drawing) -> list[Polygon]:
        return [s for s in drawing.shapes if isinstance(s, Polygon) and s.stroke == "accent"]

    assert len(forms(whole)) == 1
    assert not forms(gap)
    strokes = [s for s in gap.shapes if isinstance(s, Line) and s.colour == "accent"]
    assert len(strokes) == 4 + 1  # the lines between five neighbours, and the one of the key
    only = draw(radar(AREAS[:3], (None, 0.5, None)), WIDTH, measure)
    assert len([s for s in only.shapes if isinstance(s, Circle) and s.fill == "accent"]) == 2


def test_forms_differ_in_colour_and_strokes() -> None:
    drawing = draw(radar(AREAS[:6]), WIDTH, measure)
    lines = [s for s in drawing.shapes if isinstance(s, Line) and s.colour != "line"]
    assert len({(line.colour, line.width, line.dash) for line in lines}) == 4
    assert len({line.colour for line in lines}) == 4


def test_a_score_stands_in_the_zone_of_its_band() -> None:
    values = (0.4, 0.41, 0.6, 0.61, 0.8, 0.81)
    readings = tuple(BandReading(str(value), value) for value in values)
    drawing = draw(BandBars(readings, "Today"), WIDTH, measure)
    zones = [s for s in drawing.shapes if isinstance(s, Rectangle) and s.fill in ("sunken", "window")]
    bars = [s for s in drawing.shapes if isinstance(s, Rectangle) and s.fill == "accent"][: len(values)]
    whole = zones[-1].x + zones[-1].width - zones[0].x
    assert [round((zone.x - zones[0].x) / whole, 3) for zone in zones[1:]] == list(BAND_LIMITS)
    for value, bar in zip(values, bars, strict=True):
        assert bar.width / whole == pytest.approx(value)
    names = [s.text for s in drawing.shapes if isinstance(s, Label) and s.size == 7.0]
    assert names[-6:] == ["Basic", "Standardized", "Standardized", "Rationalized", "Rationalized", "Dynamic"]


def test_the_widest_gap_comes_first() -> None:
    readings = (Reading("a", 0.7, target=0.8), Reading("b", 0.2, target=0.8), Reading("c", None, target=0.8))
    chart = GapBars(readings, "Today", "Target", widest_first=True)
    assert [row[0] for row in chart_rows(chart).rows] == ["b", "a", "c"]
    assert [row[-1] for row in chart_rows(chart).rows] == ["60", "10", ""]
    drawn = [s.text for s in draw(chart, WIDTH, measure).shapes if isinstance(s, Label) and s.text in "abc"]
    assert drawn == ["b", "a", "c"]
    assert [row[0] for row in chart_rows(replace(chart, widest_first=False)).rows] == ["a", "b", "c"]


def test_a_gap_is_the_difference_of_what_is_shown() -> None:
    chart = GapBars((Reading("a", 0.624, target=0.8), Reading("b", 0.799, target=0.8)), "Today", "Target")
    assert [row[1:] for row in chart_rows(chart).rows] == [("62%", "80%", "18"), ("80%", "80%", "0")]


def test_votes_lie_on_both_sides_of_the_middle() -> None:
    five = Votes("a", tuple(Step(value, str(value), count) for value, count in enumerate((2, 0, 4, 0, 2), start=1)))
    two = Votes("b", (Step(1, "No", 4), Step(5, "Yes", 4)))
    drawing = draw(Distribution((five, two)), WIDTH, measure)
    zero = next(s for s in drawing.shapes if isinstance(s, Line) and s.colour == "line_strong").start[0]
    parts = [s for s in drawing.shapes if isinstance(s, Rectangle) and s.height == 14]
    assert [part.fill for part in parts] == ["vote_1", "vote_3", "vote_5", "vote_1", "vote_5"]
    assert parts[1].x + (parts[1].width + 1.2) / 2 == pytest.approx(zero)
    assert parts[4].x == pytest.approx(zero)
    assert parts[0].width + parts[1].width + parts[2].width + 1.2 == pytest.approx(parts[3].width + parts[4].width)


def test_mean_and_agreement_stand_between_the_columns() -> None:
    steps = tuple(Step(value, str(value), 1) for value in range(1, 6))
    drawing = draw(Distribution((Votes("a", steps, 3.5, 4),)), 500, measure)
    mean = next(s for s in drawing.shapes if isinstance(s, Polygon) and s.fill == "ink")
    agreed = next(s for s in drawing.shapes if isinstance(s, Circle) and s.stroke == "good")
    assert mean.points[0][0] == pytest.approx(300)
    assert agreed.centre[0] == pytest.approx(350)


def test_engagements_stand_in_the_order_of_their_days_and_never_on_each_other() -> None:
    start = dt.date(2026, 1, 1)
    found = tuple(Moment(start + dt.timedelta(days=days), str(days), 1, 1.0) for days in (900, 0, 1, 2, 1))
    drawing = draw(LevelTimeline(found), WIDTH, measure)
    places = [s.centre[0] for s in drawing.shapes if isinstance(s, Circle)]
    assert places == sorted(places)
    assert min(two - one for one, two in pairwise(places)) > 40


# --- words ---------------------------------------------------------------------------------------------------------

FIVE = Votes("Rollen", tuple(Step(value, f"s{value}", value) for value in range(1, 6)), 3.7, 4, 2)
EVERY: list[Chart] = [
    radar(AREAS[:6]),
    Bars((Reading("a", 2.0), Reading("b", None)), "Wert", "Ziel", "de"),
    BandBars((BandReading("a", 0.62, 0.55, 0.71, 0.8, 0.5), BandReading("b", None)), "Heute", "Ziel", "Mappe", "de"),
    Distribution((FIVE,), "de"),
    Distribution((FIVE, Votes("b", (Step(1, "Nein", 0), Step(5, "Ja", 0)))), "de"),
    Distribution((FIVE,), "de", compact=True),
    Distribution((), "de"),
    GapBars((Reading("a", 2.0, target=3.0),), "Wert", "Ziel", False, "levels", "de"),
    LevelScale(("a", "b", "c", "d"), 2, 2.2, "Wert 2,2", 1, 3, "de"),
    LevelTimeline((Moment(dt.date(2026, 1, 2), "eins", 2, 2.1, (1, None)),), ("a", "b"), "de"),
    Matrix((("R1", 1, 3), ("R2", 2, 2)), "Auswirkung", "Wahrscheinlichkeit", ("gering", "mittel", "hoch"), "de"),
    Timeline((Stretch("a", dt.date(2026, 1, 1), dt.date(2026, 2, 1)),), (), "commit", "de"),
    Shares((Share("a", 3, "good"), Share("b", 0, "bad")), "de"),
    Ring(1),
]


@pytest.mark.parametrize("chart", EVERY, ids=lambda chart: type(chart).__name__)
def test_every_row_has_its_mark_and_its_sentence(chart: Chart) -> None:
    rows = chart_rows(chart)
    drawing = draw(chart, WIDTH, measure)
    assert len(rows.rows) == len(rows.sentences) == len(drawing.marks)
    assert all(len(row) == len(rows.titles) for row in rows.rows)
    for mark in drawing.marks:
        assert mark.area.x <= mark.at[0] <= mark.area.x + mark.area.width
        assert mark.focus.x >= -4
        assert mark.focus.x + mark.focus.width <= drawing.width + 4
    words = chart_words(chart)
    assert words.endswith(".") or not rows.rows
    assert all(sentence in words for sentence in rows.sentences) or isinstance(chart, Distribution)


def test_a_chart_says_what_it_shows() -> None:
    assert chart_words(EVERY[2]) == (
        "a: 62\u00a0%, Rationalisiert; mit den offenen Fragen 55\u00a0% bis 71\u00a0% möglich; Ziel 80\u00a0%; "
        "Mappe 50\u00a0%; b: noch nichts gewertet."
    )
    assert chart_words(EVERY[3]) == (
        "Rollen: s1: 1; s2: 2; s3: 3; s4: 4; s5: 5; Mittelwert 3,7; Einigung 4; Trifft nicht zu 2."
    )
    assert chart_words(EVERY[7]) == "a: 2,0; Ziel 3,0; Lücke 1,0."
    assert chart_words(EVERY[9]) == "02.01.2026, eins: Cloud ist eine Option (2,10); a Basis."
    assert chart_rows(EVERY[4]).titles == (
        "Frage",
        "1",
        "2",
        "3",
        "4",
        "5",
        "Mittelwert",
        "Einigung",
        "Trifft nicht zu",
    )
    assert chart_rows(EVERY[4]).rows[1] == ("b", "0", "", "", "", "0", "", "", "")


@pytest.mark.parametrize("chart", EVERY, ids=lambda chart: type(chart).__name__)
def test_every_chart_becomes_a_picture(chart: Chart, fonts: FontSet) -> None:
    drawing = draw(chart, WIDTH, fonts.measure)
    assert paint_picture(drawing, fonts).startswith(b"\x89PNG") or not drawing.height


ALMOST_NOTHING: list[Chart] = [
    Radar((), "Score"),
    Radar((Reading("a", 1.0), Reading("b", None)), "Score"),
    Bars((), "Score"),
    BandBars((), "Today"),
    GapBars((), "Today", "Target"),
    LevelTimeline(()),
    Distribution((Votes("a", ()),)),
    Distribution((Votes("a", (Step(1, "x", 3),), 1, 1), Votes("b", ()))),
]


@pytest.mark.parametrize("width", [0.5, 20.0, 80.0])
@pytest.mark.parametrize("chart", [*EVERY, *ALMOST_NOTHING], ids=lambda chart: type(chart).__name__)
def test_next_to_nothing_in_next_to_no_room_can_be_drawn(chart: Chart, width: float) -> None:
    assert draw(chart, width, measure).height >= 0
    assert len(draw(chart, width, measure).marks) == len(chart_rows(chart).rows)
