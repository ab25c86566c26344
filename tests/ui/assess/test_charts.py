"""Charts on the screen show the drawing of the documents."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from cxf_desktop.documents.charts.specs import LevelScale, Radar, Reading
from cxf_desktop.ui.charts.bars import PartsBar, ScoreBar
from cxf_desktop.ui.charts.chart_view import ChartView
from cxf_desktop.ui.charts.radar_view import RadarView, SmallRadar
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
    for name, mark in zip(NAMES, drawing.marks, strict=True):
        assert view.tip_at(QPointF(*mark.at)).startswith(name)
        centre = mark.area.x + mark.area.width / 2, mark.area.y + mark.area.height / 2
        near = QPointF(*(middle + (end - middle) / 4 for middle, end in zip(centre, mark.at, strict=True)))
        assert view.tip_at(near).startswith(name)
    assert view.tip_at(QPointF(0, 0)) == ""
    assert view.accessibleDescription().count(";") == 5


def test_a_small_radar_has_no_room_for_names_and_says_them_all_the_same(themes: ThemeManager, qtbot: QtBot) -> None:
    view = SmallRadar(themes)
    qtbot.addWidget(view)
    view.set_radar(RADAR)
    assert view.heightForWidth(220) < 200
    assert view.values.rows.rows[0] == ("Strategy", "2.0", "3.0")
    assert view.tip_of(0) == "Strategy: 2.0; To reach 3.0"


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
