"""The theme: its files, its contrast, its style sheet and its icons."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop import paths
from cxf_desktop.ui.theme import metrics
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.stylesheet import INDICATORS, hover_color, pressed_color, stylesheet
from cxf_desktop.ui.theme.theme import ROLES, Theme, ThemeError, contrast, load_theme

RESOURCES = paths.resources()
NAMES = ("light", "dark")
GROUNDS = ("window", "surface", "sunken")
TEXT = 4.5
GRAPHICS = 3.0

TEXT_PAIRS = [
    *[(text, ground) for text in ("ink", "muted") for ground in (*GROUNDS, "tint")],
    *[(text, ground) for text in ("accent", "good", "warn", "bad") for ground in GROUNDS],
    *[(phase, ground) for phase in ("assess", "commit", "deliver", "ensure") for ground in GROUNDS],
    *[(tone, f"{tone}_tint") for tone in ("good", "warn", "bad")],
    *[("ink", f"{tone}_tint") for tone in ("good", "warn", "bad")],
    *[("on_accent", strong) for strong in ("accent", "assess", "commit", "deliver", "ensure")],
    ("accent", "tint"),
    ("surface", "ink"),
]
GRAPHIC_PAIRS = [
    *[("line_strong", ground) for ground in ("window", "surface")],
    *[(f"level_{level}", ground) for level in range(1, 5) for ground in ("window", "surface")],
    *[("accent", ground) for ground in (*GROUNDS, "tint", "bad_tint", "warn_tint", "good_tint")],
]


@pytest.fixture
def themes(qapp: QApplication) -> ThemeManager:
    manager = ThemeManager(qapp, RESOURCES)
    manager.apply("light")
    return manager


def theme(name: str) -> Theme:
    return load_theme(name, RESOURCES / "themes")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_every_ground_it_stands_on(name: str, text: str, ground: str) -> None:
    colors = theme(name)
    assert contrast(colors.color(text), colors.color(ground)) >= TEXT


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("mark", "ground"), GRAPHIC_PAIRS)
def test_marks_borders_and_the_focus_can_be_seen(name: str, mark: str, ground: str) -> None:
    colors = theme(name)
    assert contrast(colors.color(mark), colors.color(ground)) >= GRAPHICS


@pytest.mark.parametrize("name", NAMES)
def test_text_can_be_read_under_the_pointer_too(name: str) -> None:
    colors = theme(name)
    for ground in (hover_color(colors), pressed_color(colors)):
        for text in ("ink", "muted"):
            assert contrast(colors.color(text), ground) >= TEXT


@pytest.mark.parametrize("name", NAMES)
def test_levels_are_a_ramp(name: str) -> None:
    colors = theme(name)
    steps = [contrast(colors.level_color(level), colors.color("surface")) for level in range(1, 5)]
    assert steps == sorted(steps)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)


def test_dark_is_dark() -> None:
    assert theme("dark").is_dark
    assert not theme("light").is_dark


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"ink": "blue"}, "colors.ink: must look like"),
        ({"ink": None}, "colors.ink: is missing"),
        ({"shadow": "#000000"}, "colors.shadow: is no role"),
    ],
)
def test_a_broken_theme_is_named(tmp_path: Path, change: dict[str, str | None], message: str) -> None:
    content = json.loads((RESOURCES / "themes" / "light.json").read_text(encoding="utf-8"))
    content["colors"].update(change)
    (tmp_path / "light.json").write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(ThemeError, match=re.escape(message)):
        load_theme("light", tmp_path)


@pytest.mark.parametrize("content", ["[]", "{", '{"name": "light"}', '{"name": "other", "colors": {}}'])
def test_what_is_no_theme_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "light.json").write_text(content, encoding="utf-8")
    with pytest.raises(ThemeError, match=re.escape("light.json: ")):
        load_theme("light", tmp_path)
    with pytest.raises(ThemeError, match="cannot be read"):
        load_theme("dark", tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_takes_every_colour_from_the_theme(name: str) -> None:
    plain = Theme(name, dict.fromkeys(ROLES, "#123456"))
    # What is mixed from one colour alone is that colour again.
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", stylesheet(plain))) == {"#123456"}
    assert "$" not in stylesheet(theme(name))


def test_qt_understands_the_style_sheet(qtbot: QtBot, themes: ThemeManager) -> None:
    # A warning of Qt's parser fails the test: qt_log_level_fail in pyproject.toml.
    for name in ("dark", "light"):
        themes.apply(name)
        widget = QWidget()
        qtbot.addWidget(widget)
        widget.show()


def test_the_pictures_of_the_style_sheet_are_written(themes: ThemeManager, qapp: QApplication) -> None:
    files = {Path(file) for file in re.findall(r'url\("([^"]+)"\)', qapp.styleSheet())}
    assert {file.stem for file in files} <= set(INDICATORS)
    assert all(QSvgRenderer(str(file)).isValid() for file in files)
    assert all("currentColor" not in file.read_text(encoding="utf-8") for file in files)


def test_a_change_of_theme_is_told_and_reaches_the_palette(
    qtbot: QtBot, themes: ThemeManager, qapp: QApplication
) -> None:
    with qtbot.waitSignal(themes.changed):
        themes.apply("dark")
    assert themes.theme.name == "dark"
    assert qapp.palette().window().color() == themes.theme.color("window")
    assert themes.theme.colors["surface"] in qapp.styleSheet()


def test_system_follows_the_system(themes: ThemeManager, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    themes.apply("system")
    assert themes.theme.name == "light"
    monkeypatch.setattr(type(qapp.styleHints()), "colorScheme", lambda _hints: Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert themes.theme.name == "dark"
    themes.apply("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert themes.theme.name == "light"


@pytest.mark.parametrize("file", sorted((RESOURCES / "icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_can_be_drawn(qapp: QApplication, file: Path) -> None:
    renderer = QSvgRenderer(QByteArray(file.read_bytes()))
    assert renderer.isValid()
    if file.stem != "app":
        source = file.read_text(encoding="utf-8")
        assert "currentColor" in source
        assert not re.search(r"#[0-9A-Fa-f]{3}", source)
        assert renderer.defaultSize() == QSize(20, 20)


def test_an_icon_takes_the_new_colour_by_itself(themes: ThemeManager) -> None:
    icon = themes.icons.icon("stop", "ink")
    light = strongest(icon.pixmap(QSize(20, 20)))
    themes.apply("dark")
    dark = strongest(icon.pixmap(QSize(20, 20)))
    assert light != dark


def test_an_icon_that_is_switched_off_is_paler(themes: ThemeManager) -> None:
    icon = themes.icons.icon("stop")
    normal = strongest(icon.pixmap(QSize(20, 20), QIcon.Mode.Normal))
    off = strongest(icon.pixmap(QSize(20, 20), QIcon.Mode.Disabled))
    assert normal != off


def test_an_icon_fits_screens_of_any_density(themes: ThemeManager) -> None:
    pixmap = themes.icons.icon("stop").pixmap(QSize(24, 16), 2.0, QIcon.Mode.Normal)
    assert pixmap.size() == QSize(48, 32)
    assert pixmap.devicePixelRatio() == 2.0


def test_an_icon_that_does_not_exist_is_a_mistake(themes: ThemeManager) -> None:
    with pytest.raises(FileNotFoundError):
        themes.icons.icon("no-such-icon")


def test_a_copy_of_an_icon_outlives_it(qtbot: QtBot, themes: ThemeManager) -> None:
    button = QPushButton(themes.icons.icon("plus"), "")
    qtbot.addWidget(button)
    copy = QIcon(button.icon())
    button.setIcon(QIcon())
    assert not copy.pixmap(16).isNull()


def test_sizes_hold_together() -> None:
    assert list(metrics.SPACE) == sorted(metrics.SPACE)
    assert metrics.TARGET >= 24
    assert metrics.ROW_HEIGHT >= metrics.TARGET
    assert metrics.CONTROL_HEIGHT >= 32


def strongest(pixmap: QPixmap) -> str:
    """Return the colour that most of the drawn dots have."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    names = [
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    return max(set(names), key=names.count)
