"""The questions to talk about, as a list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cxf_desktop.domain.discussing import Topic
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.discuss.wording import agreed_words, apart, place_of

Index = QModelIndex | QPersistentModelIndex


class TopicModel(QAbstractListModel):
    """Holds the topics that are shown, in their order."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.topics: list[Topic] = []

    def show(self, topics: Sequence[Topic]) -> None:
        """Show other topics; when only what they say has changed, the view keeps its place."""
        if [topic.key for topic in topics] == [topic.key for topic in self.topics]:
            for row, topic in enumerate(topics):
                if topic is not self.topics[row]:
                    self.topics[row] = topic
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self.topics = list(topics)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of a topic, or -1."""
        return next((row for row, topic in enumerate(self.topics) if topic.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.topics)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        topic = self.topics[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return topic.title.to(self.language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (
                topic.title.to(self.language),
                place_of(topic, self.language),
                apart(topic),
                agreed_words(topic, self.language),
            )
            return ", ".join(word for word in words if word)
        return None
