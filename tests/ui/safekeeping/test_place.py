"""Where the library lies: warned of cloud folders, moved with its backups."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxf_desktop import paths
from cxf_desktop.ui.application import window_for
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.safekeeping.banner import PlaceBanner
from tests.support import workspace
from tests.ui.safekeeping.conftest import Answering, shown, work_of


@pytest.fixture
def in_cloud(tmp_path: Path, answering: Answering, qtbot: QtBot) -> Iterator[MainWindow]:
    folder = tmp_path / "OneDrive - Contoso"
    folder.mkdir()
    work = workspace(folder / "library.cxflib")
    work.settings.update(sample_offered=True, language="en", theme="light")
    made = window_for(work, answering)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.context.work.close()


def test_a_cloud_folder_is_said_and_left(
    in_cloud: MainWindow, answering: Answering, qtbot: QtBot, tmp_path: Path
) -> None:
    work = work_of(in_cloud)
    id_ = work.engagements.create("Contoso", "First turn")
    work.backups.back_up()
    qtbot.waitUntil(lambda: bool(in_cloud.findChildren(PlaceBanner)))
    banner = in_cloud.findChildren(PlaceBanner)[0]
    assert "OneDrive" in banner.accessibleName()
    banner.show_page.click()
    page = shown(in_cloud)
    assert "OneDrive" in page.place.notice.accessibleName()
    answering.folder = tmp_path / "Dropbox"
    page.place.choose()
    assert "Dropbox" in page.place.notice.accessibleName(), "from one cloud into the next"
    answering.folder = tmp_path / "here"
    page.place.notice.triggered.emit()
    new = tmp_path / "here" / "library.cxflib"
    qtbot.waitUntil(lambda: work_of(in_cloud).library.path == new)
    assert shown(in_cloud).place.notice.isHidden()
    assert work_of(in_cloud).engagements.read(id_).title == "First turn"
    assert len(work_of(in_cloud).backups.backups()) == 1
    assert not list((tmp_path / "OneDrive - Contoso").iterdir())
    assert not in_cloud.findChildren(PlaceBanner)


def test_the_banner_stays_away_when_it_was_sent_away(in_cloud: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(in_cloud.findChildren(PlaceBanner)))
    in_cloud.findChildren(PlaceBanner)[0].stay.click()
    in_cloud.use(work_of(in_cloud))
    in_cloud._safekeeping._begin()
    qtbot.wait(50)
    assert not in_cloud.findChildren(PlaceBanner)


def test_the_usual_library_is_found_again_after_a_move(
    window: MainWindow, answering: Answering, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "user_library", lambda: work_of(window).library.path)
    answering.folder = tmp_path / "here"
    shown(window).place.choose()
    qtbot.waitUntil(lambda: bool(work_of(window).settings.current.library))
    assert Path(work_of(window).settings.current.library) == tmp_path / "here" / "library.cxflib"
    qtbot.waitUntil(lambda: work_of(window).library.path.parent == tmp_path / "here")


def test_a_place_that_is_taken_changes_nothing(
    window: MainWindow, answering: Answering, qtbot: QtBot, tmp_path: Path
) -> None:
    id_ = work_of(window).engagements.create("Contoso", "First turn")
    there = tmp_path / "there"
    there.mkdir()
    (there / "library.cxflib").write_text("somebody else's")
    answering.folder = there
    page = shown(window)
    page.place.choose()
    qtbot.waitUntil(lambda: not page.place.working.busy)
    qtbot.wait(50)
    assert work_of(window).library.path.parent == tmp_path
    assert work_of(window).engagements.read(id_).title == "First turn"
