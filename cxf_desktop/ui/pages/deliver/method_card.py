"""The card of a method: what it is for, how it goes, what it needs."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.content import Method
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.theme.metrics import XL, XS, L, S
from cxf_desktop.ui.widgets.buttons import PrimaryButton
from cxf_desktop.ui.widgets.labels import Body, Muted, PageTitle, Strong
from cxf_desktop.ui.widgets.scroll_page import ScrollPage

_SIZE = (680, 640)


class MethodCardDialog(QDialog):
    """Shows a method card; Escape closes it."""

    def __init__(self, method: Method, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = method.title.to(language)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        page = ScrollPage(padding=XL)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.setAccessibleName(title)
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addWidget(PageTitle(title, wrap=True))
        head.addWidget(Muted(self._frame(method)))
        page.add(head, Body(method.purpose.to(language), wrap=True))
        self._add(page, self.tr("When"), [method.when.to(language)])
        self._add(page, self.tr("Steps"), [step.to(language) for step in method.steps], numbered=True)
        self._add(page, self.tr("Material"), [thing.to(language) for thing in method.material], mark="•")
        self._add(page, self.tr("Result"), [method.result.to(language)])
        self._add(page, self.tr("What goes wrong most often"), [method.pitfall.to(language)])
        close = PrimaryButton(QCoreApplication.translate("Dialogs", "Close"), self)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(XL, S, XL, L)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page, 1)
        layout.addLayout(buttons)
        close.setDefault(True)
        page.setFocus()  # the arrow keys scroll, Enter closes

    def _frame(self, method: Method) -> str:
        minutes = self.tr("%1 to %2 min").replace("%1", _number(method.minutes.min))
        people = self.tr("%1 to %2 people").replace("%1", _number(method.people.min))
        return (
            f"{minutes.replace('%2', _number(method.minutes.max))} · {people.replace('%2', _number(method.people.max))}"
        )

    @staticmethod
    def _add(page: ScrollPage, title: str, texts: list[str], *, numbered: bool = False, mark: str = "") -> None:
        part = QVBoxLayout()
        part.setSpacing(S)
        part.addWidget(Strong(title))
        for number, text in enumerate(texts, start=1):
            sign = f"{number}." if numbered else mark
            if not sign:
                part.addWidget(Body(text, wrap=True))
                continue
            line = QHBoxLayout()
            line.setSpacing(S)
            label = Muted(sign)
            label.setMinimumWidth(XL)
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Body(text, wrap=True), 1)
            part.addLayout(line)
        page.body.addLayout(part)


def _number(value: float) -> str:
    return f"{value:g}"
