"""The settings: language, look, who works here, and where things lie."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop import __version__, paths
from cxf_desktop.domain.words import LANGUAGES
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.folders import documents_folder
from cxf_desktop.ui.forms.editors import LineEditor
from cxf_desktop.ui.languages import own_name
from cxf_desktop.ui.theme.metrics import XS, XXL, L, M, S
from cxf_desktop.ui.widgets.buttons import ChoiceButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, FieldLabel, Muted, PageTitle, SectionTitle
from cxf_desktop.ui.widgets.scroll_page import ScrollPage

AFTER_LAST_KEY = 300
WIDTH = 640


class SettingsPage(ScrollPage):
    """Every setting takes effect at once."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self._context = context
        self._settings = context.work.settings
        self.body.setSpacing(XXL)
        self.add(PageTitle(self.tr("Settings")))
        self._add_look()
        self._add_person()
        self._add_places()
        self.body.addStretch(1)

    def _add_look(self) -> None:
        current = self._settings.current
        languages = [("system", self.tr("As the system")), *((word, own_name(word)) for word in LANGUAGES)]
        themes = [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        self.language = Choice(self.tr("Language"), languages, current.language)
        self.theme = Choice(self.tr("Colours"), themes, current.theme)
        self.language.chosen.connect(self.language_chosen)
        self.theme.chosen.connect(self.theme_chosen)
        self._add_section(
            self.tr("Look"),
            self.tr("The language of the window. That of an engagement and of its documents is chosen there."),
            self.language,
            self.theme,
        )

    def _add_person(self) -> None:
        current = self._settings.current
        self.consultant = Remembered(self.tr("Your name"), current.consultant)
        self.company = Remembered(self.tr("Your company"), current.company)
        self.consultant.changed.connect(lambda text: self._settings.update(consultant=text))
        self.company.changed.connect(lambda text: self._settings.update(company=text))
        self._add_section(
            self.tr("You"),
            self.tr("Your name stands in the history of every edit; your company is the partner in new engagements."),
            self.consultant,
            self.company,
        )

    def _add_places(self) -> None:
        library, templates = self._context.work.library.path, paths.user_templates()
        self._folder = _Place(self.tr("Documents are written to"), documents_folder(self._settings.current))
        choose = SecondaryButton(self.tr("Choose …"), self)
        choose.setAccessibleName(self.tr("Choose the folder for documents"))
        choose.clicked.connect(self._choose_folder)
        self._folder.add(choose)
        self._add_section(
            self.tr("Where things lie"),
            "",
            self._folder,
            self._shown(self.tr("Library"), library, library.parent, self.tr("Show the folder of the library")),
            self._shown(self.tr("Your own templates"), templates, templates, self.tr("Show the folder of templates")),
        )
        version = self.tr("CXF Desktop %1, under the MIT licence").replace("%1", __version__)
        self.add(Muted(version))

    def _shown(self, name: str, place: Path, folder: Path, action: str) -> "_Place":
        row = _Place(name, place)
        button = SecondaryButton(self.tr("Show"), self)
        button.setAccessibleName(action)
        button.clicked.connect(lambda: self._show_folder(folder))
        row.add(button)
        return row

    def _show_folder(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            text = self.tr("%1 cannot be made: %2").replace("%1", str(folder), 1)
            self._context.dialogs.inform(self.tr("No folder"), text.replace("%2", str(error.strerror or error), 1))
            return
        self._context.dialogs.show_in_system(folder)

    def _choose_folder(self) -> None:
        start = documents_folder(self._settings.current)
        folder = self._context.dialogs.choose_folder(self.tr("Folder for documents"), start)
        if folder is not None:
            self._settings.update(documents_folder=str(folder))
            self._folder.show_path(folder)

    def _add_section(self, title: str, note: str, *parts: QWidget) -> None:
        section = QVBoxLayout()
        section.setSpacing(L)
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addWidget(SectionTitle(title))
        if note:
            head.addWidget(Muted(note, wrap=True))
        section.addLayout(head)
        for part in parts:
            section.addWidget(part)
        self.add(section)


class Choice(QWidget):
    """One of a few values, side by side."""

    chosen = Signal(str)

    def __init__(self, name: str, values: Sequence[tuple[str, str]], current: str) -> None:
        super().__init__()
        layout = _named(self, name)
        row = QHBoxLayout()
        row.setSpacing(S)
        group = QButtonGroup(self)
        self._buttons = {value: ChoiceButton(text) for value, text in values}
        for value, button in self._buttons.items():
            button.setChecked(value == current)
            button.setAccessibleName(f"{name}: {button.text()}")
            button.clicked.connect(lambda _checked, value=value: self.chosen.emit(value))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)

    def button(self, value: str) -> ChoiceButton:
        """Return the button of a value."""
        return self._buttons[value]


class Remembered(QWidget):
    """A line of text that is kept while it is typed."""

    changed = Signal(str)

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.field = LineEditor(self)
        self.field.set_value(text)
        self.field.setAccessibleName(name)
        layout = _named(self, name)
        layout.addWidget(self.field)
        self._timer = QTimer(self, interval=AFTER_LAST_KEY, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self.field.textEdited.connect(self._timer.start)
        self.field.editingFinished.connect(self._tell)

    def _tell(self) -> None:
        self._timer.stop()
        self.changed.emit(self.field.text().strip())


class _Place(QWidget):
    """A path with what can be done about it."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__()
        self._path = Body(wrap=True, measure=0)
        self._row = QHBoxLayout()
        self._row.setSpacing(M)
        self._row.addWidget(self._path, 1)
        _named(self, name).addLayout(self._row)
        self.show_path(path)

    def show_path(self, path: Path) -> None:
        """Show another path; it may break after each folder."""
        self._path.setText(str(path).replace("/", "/\u200b").replace("\\", "\\\u200b"))

    def add(self, button: SecondaryButton) -> None:
        """Add a button behind the path."""
        self._row.addWidget(button)


def _named(widget: QWidget, name: str) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(XS)
    layout.addWidget(FieldLabel(name))
    return layout
