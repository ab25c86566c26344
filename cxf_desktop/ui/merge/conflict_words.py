"""A conflict in words: where it is, what each side says, who says it, and since when."""

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.answers import Answer, AnswerSheet
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.merging import Side
from cxf_desktop.exchange.errors import shown
from cxf_desktop.services.pinning import PinnedTemplates, UnknownQuestionnaireError
from cxf_desktop.ui.exchange.returned_words import Asked, asked_of
from cxf_desktop.ui.history.field_names import FieldName, FieldNames
from cxf_desktop.ui.history.values import NOTHING, ValueWords, moment_text

if TYPE_CHECKING:
    import datetime as dt

    from cxf_desktop.domain.words import Language
    from cxf_desktop.services.handover import Disagreement

translate = QCoreApplication.translate
_GIVEN = re.compile(r"assessment\.sheets\[([^\]]+)\]\.(?:voices\[[^\]]+\]|agreed)\[([^\]]+)\](\.value)?")


class ConflictWords:
    """Says conflicts between ``ours`` and ``theirs``."""

    def __init__(self, pinned: PinnedTemplates, language: "Language", ours: Engagement, theirs: Engagement) -> None:
        self._pinned = pinned
        self._language: Language = language
        self._ours, self._theirs = ours, theirs
        self._names = FieldNames(pinned, language)
        self._words = {Side.OURS: ValueWords(language, lambda: ours), Side.THEIRS: ValueWords(language, lambda: theirs)}
        self._asked: dict[str, Mapping[str, Asked]] = {}

    def name(self, disagreement: "Disagreement") -> FieldName:
        """Return what the place is called; what is gone here is called as the file calls it."""
        conflict = disagreement.conflict
        gone = isinstance(conflict.theirs, dict) and conflict.ours is None
        document, value = (self._theirs, conflict.theirs) if gone else (self._ours, conflict.ours)
        return self._names.name(disagreement.path, document, value)

    def value(self, disagreement: "Disagreement", side: Side) -> str:
        """Return what a side says."""
        conflict = disagreement.conflict
        return self._text(disagreement.path, conflict.ours if side is Side.OURS else conflict.theirs, side)

    def is_text(self, disagreement: "Disagreement") -> bool:
        """Tell whether both sides wrote a text: then it is worth showing where the two differ."""
        conflict = disagreement.conflict
        written = all(isinstance(value, str) and " " in value for value in (conflict.ours, conflict.theirs))
        return written and not _GIVEN.fullmatch(disagreement.path)

    def base(self, disagreement: "Disagreement") -> str:
        """Return what both had known."""
        base = disagreement.conflict.base
        if base is None and disagreement.path.endswith("]"):
            return translate("Conflict", "It was not there yet.")
        return self._text(disagreement.path, base, Side.OURS)

    def who(self, disagreement: "Disagreement", side: Side) -> str:
        """Return who says it, and since when."""
        ours = side is Side.OURS
        author = disagreement.ours_by if ours else disagreement.theirs_by
        return who_text(author, disagreement.ours_at if ours else disagreement.theirs_at)

    # --- inner

    def _text(self, path: str, value: Any, side: Side) -> str:
        if value is None and path.endswith("]") and not path.endswith("[]"):
            return translate("Conflict", "Deleted")
        answer = self._answer(path, value)
        return answer or self._words[side].text(path, value) or NOTHING

    def _answer(self, path: str, value: Any) -> str:
        """Return an answer by what was ticked; nothing when it is none."""
        found = _GIVEN.fullmatch(path)
        if found is None or value is None:
            return ""
        asked = self._questions(found[1]).get(found[2])
        if asked is None:
            return ""
        if found[3]:
            return asked.answer(Answer(value=value), self._language)
        note = value.get("note", "")
        return "\n".join(part for part in (asked.answer(Answer.model_validate(value), self._language), note) if part)

    def _questions(self, sheet: str) -> Mapping[str, Asked]:
        if sheet not in self._asked:
            self._asked[sheet] = {}
            for document in (self._theirs, self._ours):
                with suppress(UnknownQuestionnaireError):
                    questionnaire = self._pinned.questionnaire(document, sheet)
                    answers = document.assessment.sheets.get(sheet, AnswerSheet())
                    self._asked[sheet] = {**self._asked[sheet], **asked_of(questionnaire, answers, self._language)}
        return self._asked[sheet]


def who_text(author: str, moment: "dt.datetime | None") -> str:
    """Return a name and a moment on one line, as far as they are known."""
    name = shown(author) if author else translate("Conflict", "Somebody without a name")
    return f"{name} · {moment_text(moment)}" if moment else name
