"""The panel beside a page: what to do now, what to ask, what is good to know."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cxf_desktop.domain.content import PageGuidance
from cxf_desktop.domain.words import Language, LocalText
from cxf_desktop.ui.theme.metrics import XL, L, S
from cxf_desktop.ui.widgets.labels import Body, Muted, Overline


class GuidancePanel(QScrollArea):
    """Shows the guidance of one page."""

    def __init__(self, guidance: dict[str, PageGuidance], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guidance = guidance
        self._language = language
        self.setObjectName("guidance")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Guidance"))

    def show_page(self, page: str) -> None:
        """Show the guidance of another page; nothing when it has none."""
        content = QWidget()
        content.setObjectName("guidance-content")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(L, XL, L, XL)
        layout.setSpacing(XL)
        entry = self._guidance.get(page)
        if entry is not None:
            self._add(layout, self.tr("What to do now"), entry.do, numbered=True)
            self._add(layout, self.tr("Ask this"), entry.ask)
            self._add(layout, self.tr("Good to know"), entry.know)
        layout.addStretch(1)
        self.setWidget(content)

    def _add(self, layout: QVBoxLayout, title: str, texts: tuple[LocalText, ...], *, numbered: bool = False) -> None:
        if not texts:
            return
        part = QVBoxLayout()
        part.setSpacing(S)
        part.addWidget(Overline(title))
        for number, text in enumerate(texts, start=1):
            words = Body(text.to(self._language), wrap=True)
            if not numbered:
                part.addWidget(words)
                continue
            row = QHBoxLayout()
            row.setSpacing(S)
            row.addWidget(Muted(f"{number}."), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            part.addLayout(row)
        layout.addLayout(part)
