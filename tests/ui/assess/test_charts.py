"""Charts on the screen show the drawing of the documents."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from cxf_desktop.documents.charts.shapes import Line
from cxf_desktop.documents.charts.specs import LevelScale, Radar, Reading
from cxf_desktop.ui.charts.bars import PartsBar, ScoreBar
from cxf_desktop.ui.charts.chart_view import ChartView
from cxf_desktop.ui.charts.radar_view import RadarView, SmallRadar, axis_at, spokes
from cxf_desktop.ui.theme.manager import ThemeManager

NAMES = ("Strategy", "Value", "People", "Platform", "Security", "Cost")
RADAR = Radar(tuple(Reading(name, 2.0, "2.0", 3.0) for name in NAMES), "Score", "To reach")


def colours(image: QImage) -> set[str]:
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("small", [False, True])
def test_the_radar_paints_its_form_and_says_the_axis_under_the_pointer(
    themes: ThemeManager, qtbot: QtBot, small: bool
) -> None:
    view = SmallRadar(themes) if small else RadarView(themes)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.set_radar(RADAR, [f"{name}: 2" for name in NAMES])
    view.resize(600, view.heightForWidth(600))
    assert themes.theme.color("accent").name() in colours(view.grab().toImage())
    drawing = view.drawing()
    assert drawing is not None
    top = drawing.height - view.height() if small else 0
    del top
    for name, spoke in zip(NAMES, spokes(drawing), strict=True):
        above = view._room()[0] if isinstance(view, SmallRadar) else 0.0
        assert view.tip_at(QPointF(spoke.end[0], spoke.end[1] - above)).startswith(name)
    assert view.tip_at(QPointF(0, 0)) == ""
    assert view.accessibleDescription().count(";") == 5


def test_the_nearest_axis_is_found_only_near_the_web() -> None:
    lines = [Line((0, 0), (0, -10), "line"), Line((0, 0), (10, 0), "line"), Line((0, 0), (0, 10), "line")]
    assert axis_at((2, -9), lines) == 0
    assert axis_at((12, 1), lines) == 1
    assert axis_at((0, 0), lines) == 0
    assert axis_at((40, 0), lines) is None
    assert axis_at((0, 0), []) is None


def test_a_chart_takes_the_height_of_its_drawing_and_the_colours_of_the_theme(
    themes: ThemeManager, qtbot: QtBot
) -> None:
    view = ChartView(themes)
    qtbot.addWidget(view)
    assert view.heightForWidth(600) == 0
    scale = LevelScale(("One", "Two", "Three", "Four"), 2, 2.2, "2.20", 1, 3)
    view.set_chart(scale, "Level: Two")
    view.resize(600, view.heightForWidth(600))
    assert view.height() > 80
    assert themes.theme.level_color(2).name() in colours(view.grab().toImage())
    themes.apply("dark")
    try:
        assert themes.theme.level_color(2).name() in colours(view.grab().toImage())
    finally:
        themes.apply("light")


@pytest.mark.parametrize(("score", "target"), [(None, None), (1.0, 4.0), (4.0, 2.0), (2.5, None)])
def test_bars_stay_within_their_track(
    themes: ThemeManager, qtbot: QtBot, score: float | None, target: float | None
) -> None:
    bar = ScoreBar(themes)
    qtbot.addWidget(bar)
    bar.resize(200, 20)
    bar.set_score(score, target)
    assert (themes.theme.color("accent").name() in colours(bar.grab().toImage())) is (score is not None)
    parts = PartsBar(themes, 100)
    qtbot.addWidget(parts)
    parts.resize(100, 20)
    parts.set_parts(((60, "level_3"), (0, "level_2"), (40, "level_1")))
    found = colours(parts.grab().toImage())
    assert {themes.theme.level_color(3).name(), themes.theme.level_color(1).name()} <= found
    assert themes.theme.level_color(2).name() not in found
