"""The templates are read in full, in the language of the window, and found by any word in them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cxf_desktop import paths
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.words import LANGUAGES, Language
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.library import Library
from cxf_desktop.templates.catalogue import Catalogue
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.dialogs.dialogs import Dialogs
from cxf_desktop.ui.tasks import Tasks
from cxf_desktop.ui.templates_page import TemplatesPage
from cxf_desktop.ui.theme.manager import ThemeManager

Make = Callable[..., TemplatesPage]


@pytest.fixture
def make(themes: ThemeManager, library: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Make]:
    own = tmp_path / "own"
    catalogue = Catalogue([paths.workshop_templates(), own])
    work = Workspace(Library(library), lambda: catalogue, SettingsFile(None))
    tasks = Tasks()

    def made(language: Language = "en") -> TemplatesPage:
        page = TemplatesPage(Context(work, themes, Dialogs(), tasks, language))
        qtbot.addWidget(page)
        page.resize(1294, 768)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield made
    tasks.close()
    work.close()


def entries(page: TemplatesPage) -> list[str]:
    items = [page.list.item(row) for row in range(page.list.count())]
    return [item.text() for item in items if item.text()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_says_everything_it_has(make: Make, language: Language) -> None:
    page = make(language)
    catalogue = page._context.work.catalogue
    for entry in catalogue.formats.values():
        page.show_template(f"formats/{entry.id}")
        text = page.reader.toPlainText()
        wanted = [entry.title, entry.summary, *entry.results, *entry.before, *entry.during, *entry.after]
        wanted += [*entry.prerequisites, *entry.inputs, *entry.partner_roles, *entry.customer_roles]
        wanted += [part for session in entry.sessions for block in session.blocks for part in (block.title, block.goal)]
        wanted += [part for objective in entry.objectives for part in (objective.title, objective.criterion)]
        assert [each.to(language) for each in wanted if each.to(language) not in text] == []
    for card in catalogue.methods.values():
        page.show_template(f"methods/{card.id}")
        text = page.reader.toPlainText()
        wanted = [card.title, card.purpose, card.when, *card.steps, *card.material, card.result, card.pitfall]
        assert [each.to(language) for each in wanted if each.to(language) not in text] == []
    for asked in catalogue.questionnaires.values():
        page.show_template(f"questionnaires/{asked.id}")
        text = page.reader.toPlainText()
        if isinstance(asked, MaturityQuestionnaire):
            wanted = [part for q in asked.questions() for part in (q.title, q.ask, q.listen_for, *q.statements)]
            wanted += [gate.because for gate in asked.gates]
        else:
            wanted = [part for q in asked.questions() for part in (q.title, q.text, q.hint)]
            wanted += [part for each in (*asked.fields, *asked.sub_areas()) for part in (each.title, each.purpose)]
            wanted += [service.title for service in asked.services]
        assert [each.to(language) for each in wanted if each.to(language) not in text] == []
    page.show_template("goals/all")
    text = page.reader.toPlainText()
    assert all(goal.description.to(language) in text for goal in catalogue.goals.values())


def test_a_search_finds_any_word_and_the_arrows_go_through(make: Make) -> None:
    page = make()
    page.search.setFocus()
    QTest.keyClicks(page.search, "pitfall")
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    QTest.keyClicks(page.search, "raci letters wall")
    assert entries(page) == ["RACI matrix"]
    assert "RACI matrix" in page.reader.toPlainText()
    page.search.setText("workshop")
    first = page.list.currentItem().text()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.currentItem().text() != first
    page.search.setText("zzzz")
    assert any(label.isVisible() and label.text() == "Nothing was found." for label in page.findChildren(QLabel))


def test_a_reference_is_followed(make: Make) -> None:
    page = make()
    page.show_template("formats/azure-enablement-workshop")
    assert "Microsoft cloud workshop" in page.reader.toPlainText()
    page.search.setText("enablement")
    page.reader.anchorClicked.emit(QUrl("formats/microsoft-cloud-workshop"))
    assert page.reader.toPlainText().startswith("Format\nMicrosoft cloud workshop")


def test_a_broken_file_of_ones_own_is_named(make: Make, tmp_path: Path) -> None:
    folder = tmp_path / "own" / "methods"
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_text("template: 1\nid: mine\ntitle:\n  en: <b>Mine</b>\n", encoding="utf-8")
    page = make()
    page.show_template("problems/all")
    text = page.reader.toPlainText()
    assert "mine.yaml:" in text
    assert "title.de: is missing" in text


def test_markup_in_a_template_stays_text(make: Make, tmp_path: Path) -> None:
    folder = tmp_path / "own" / "goals"
    folder.mkdir(parents=True)
    name = "<b>Bold</b> & <img src=x> 😀"
    goal = f"  - id: mine\n    title: {{en: '{name}', de: x}}\n    description: {{en: y, de: z}}\n"
    text = f"template: 1\nid: mine\ngoals:\n{goal}"
    (folder / "mine.yaml").write_text(text, encoding="utf-8")
    page = make()
    page.show_template("goals/all")
    assert name in page.reader.toPlainText()


def test_another_theme_keeps_the_place(make: Make, themes: ThemeManager) -> None:
    page = make()
    page.show_template("questionnaires/maturity")
    bar = page.reader.verticalScrollBar()
    bar.setValue(900)
    themes.apply("dark")
    assert bar.value() == 900
    themes.apply("light")
