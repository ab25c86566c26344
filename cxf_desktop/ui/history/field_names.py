"""Names places of an engagement as people know them: page, thing and field, instead of a path."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.paths import PathError, find, parse
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, Questionnaire
from cxf_desktop.domain.readiness import questions_of
from cxf_desktop.domain.words import Language
from cxf_desktop.services.pinning import PinnedTemplates, UnknownQuestionnaireError
from cxf_desktop.ui.history.field_words import FIELDS, THINGS
from cxf_desktop.ui.pages.deliver.wording import shortened
from cxf_desktop.ui.pages.registry import PAGES, page_of

translate = QCoreApplication.translate
LONGEST = 60
"""Letters of an item's own name."""
_NAMING = ("title", "name", "text", "file_name", "persona")
_ID = re.compile(r"\[[^\]]*\]")
_ANSWER = re.compile(r"assessment\.sheets\[([^\]]+)\]\.(voices|hands|agreed|targets|weights|services|floors)\b(.*)")


@dataclass(frozen=True)
class FieldName:
    """A place in words: the page, the thing on it, and what of it; thing and field may be empty."""

    page: str
    thing: str
    field: str

    @property
    def text(self) -> str:
        """Field and thing in one line; the page where there is neither."""
        return " · ".join(part for part in (self.field, self.thing) if part) or self.page


class FieldNames:
    """Knows the words for every path. What is gone from the engagement is named by the value it had."""

    def __init__(self, pinned: PinnedTemplates, language: Language) -> None:
        self._pinned = pinned
        self._language: Language = language
        self._questions: dict[tuple[str, str], dict[str, str]] = {}
        self._gone: dict[str, str] = {}

    def remember(self, path: str, value: Any) -> None:
        """Remember what an entry was called that may be gone by now."""
        if path.endswith("]") and isinstance(value, Mapping):
            self._gone.setdefault(path, own_name(value))

    def name(self, path: str, document: Engagement, value: Any = None) -> FieldName:
        """Return the name of the place at ``path``; ``value`` is what stands or stood there, if it is known."""
        if not path:
            return FieldName("", "", translate("FieldNames", "The whole engagement"))
        page = self.page(path)
        answer = _ANSWER.fullmatch(path)
        if answer:
            return FieldName(page, *self._answer(answer[1], answer[2], answer[3], document))
        return FieldName(page, *self._plain(path, document, value))

    def page(self, path: str) -> str:
        """Return the title of the page where a path is edited."""
        spec = page_of(path)
        return spec.text if spec else translate("FieldNames", "Engagement")

    def pages(self) -> list[tuple[str, str]]:
        """Return id and title of every page on which something is edited."""
        return [(spec.id, spec.text) for spec in PAGES if spec.edits]

    # --- inner

    def _plain(self, path: str, document: Engagement, value: Any) -> tuple[str, str]:
        """Return thing and field of a path that leads to no answer."""
        if path.endswith("[]"):
            field = translate("FieldNames", "%1: order").replace("%1", _word(FIELDS, path[:-2]))
            return "", field
        holder, _, last = _split(path)
        thing = self._thing(holder, document, value if not last else None) if holder else ""
        if not last:
            return thing, ""
        rest = f"{holder}.{last}" if holder else last
        # A part of something: ``commitment.parameters.next_phase.start`` is said with what it is a part of.
        above = rest.rpartition(".")[0]
        word = _word(FIELDS, rest)
        if above and above != holder and above in FIELDS and above.count(".") > 0:
            word = f"{_word(FIELDS, above)}: {word}"
        return thing, word

    def _thing(self, path: str, document: Engagement, value: Any) -> str:
        """Return what an entry is called: ``Objective “Move the shop”``."""
        bare = _bare(path)
        kind = _word(THINGS, bare[:-2]) if bare.endswith("[]") else _word(FIELDS, bare)
        if bare == "proof.results[]":
            own = _criterion(document, parse(path)[-1][1:-1])
        else:
            own = own_name(_found(document, path)) or own_name(value) or self._gone.get(path, "")
        if not own:
            return kind
        return translate("FieldNames", "%1 “%2”").replace("%1", kind, 1).replace("%2", shortened(own, LONGEST), 1)

    def _answer(self, sheet: str, part: str, rest: str, document: Engagement) -> tuple[str, str]:
        """Return the question, and whose answer it is."""
        keys = [key[1:-1] for key in _ID.findall(rest)]
        field = rest.rpartition("]")[2].lstrip(".")
        word = _word(FIELDS, f"assessment.sheets[].{part}")
        if part == "voices" and keys:
            people = {each.id: each.name or each.role for each in document.assessment.respondents}
            word = translate("FieldNames", "Answer of %1").replace("%1", people.get(keys[0], keys[0]))
            keys = keys[1:]
        if field == "note":
            word = translate("FieldNames", "%1: note").replace("%1", word)
        elif field in ("used", "penetration"):
            word = f"{word}: {_word(FIELDS, f'assessment.sheets[].services[].{field}')}"
        if not keys:
            return "", word
        title = self._titles(sheet, document).get(keys[0], keys[0])
        return shortened(title, LONGEST), word

    def _titles(self, sheet: str, document: Engagement) -> dict[str, str]:
        """Return the names of everything in a questionnaire, by id."""
        answers = document.assessment.sheets.get(sheet) or AnswerSheet()
        key = (sheet, answers.template)
        if key not in self._questions:
            self._questions[key] = {}
            with suppress(UnknownQuestionnaireError):
                questionnaire = self._pinned.questionnaire(document, sheet)
                self._questions[key] = _titles(questionnaire, answers, self._language)
        own = {question.id: question.text for question in answers.own}
        return self._questions[key] | own


def own_name(value: Any) -> str:
    """Return what an entry calls itself: its title, its name, or how its text begins."""
    if isinstance(value, Mapping):
        found = [value.get(name) for name in _NAMING]
    elif isinstance(value, Model):
        found = [getattr(value, name, "") for name in _NAMING]
    else:
        return ""
    return next((" ".join(text.split()) for text in found if isinstance(text, str) and text.strip()), "")


def _titles(questionnaire: Questionnaire, sheet: AnswerSheet, language: Language) -> dict[str, str]:
    if isinstance(questionnaire, MaturityQuestionnaire):
        found = {dimension.id: dimension.title for dimension in questionnaire.dimensions}
        found |= {each.id: each.title for dimension in questionnaire.dimensions for each in dimension.questions}
    else:
        found = {field.id: field.title for field in questionnaire.fields}
        found |= {area.id: area.title for area in questionnaire.sub_areas()}
        found |= {each.id: each.title for area in questionnaire.sub_areas() for each in questions_of(area, sheet)}
        found |= {service.id: service.title for service in questionnaire.services}
    return {id_: title.to(language) for id_, title in found.items()}


def _criterion(document: Engagement, id_: str) -> str:
    criteria = (each for objective in document.commitment.objectives for each in objective.criteria)
    return next((each.text for each in criteria if each.id == id_), "")


def _found(document: Engagement, path: str) -> Any:
    try:
        return find(document, path)
    except PathError:
        return None


def _split(path: str) -> tuple[str, str, str]:
    """Return the innermost entry that a path leads into, and what of it; the entry is empty for a plain field."""
    at = path.rfind("]") + 1
    return path[:at], "", path[at:].lstrip(".")


def _bare(path: str) -> str:
    """Return a path without ids."""
    return _ID.sub("[]", path)


def _word(words: Mapping[str, str], path: str) -> str:
    """Return the word for a path; what has none is called by its last step."""
    bare = _bare(path)
    if bare in words:
        return translate("FieldNames", words[bare])
    return bare.rpartition(".")[2].removesuffix("[]").replace("_", " ").capitalize()
