"""The catalogue: every template of the shipped folder, and of a partner's own folder over it."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from cxf_desktop.domain.content import Format, Goal, Goals, Guidance, Method, PageGuidance, Template
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, Questionnaire, ReadinessQuestionnaire, kind_of
from cxf_desktop.templates.complaints import complaints
from cxf_desktop.templates.references import reference_problems
from cxf_desktop.templates.yaml_reader import (
    Problem,
    Source,
    TemplateError,
    read_source,
)

KINDS: dict[str, Any] = {
    "questionnaires": Questionnaire,
    "formats": Format,
    "methods": Method,
    "goals": Goals,
    "guidance": Guidance,
}
"""Folder -> schema of the files in it."""


class Catalogue:
    """All templates, read kind by kind at first use.

    A later folder adds to an earlier one and overrides it by id. A broken file is left out and named in ``problems``.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._problems: dict[str, list[Problem]] = {}
        self._loaded: dict[str, dict[str, tuple[Any, Source]]] = {}

    @cached_property
    def questionnaires(self) -> dict[str, Questionnaire]:
        """Questionnaires by id."""
        return self._templates("questionnaires")

    @cached_property
    def formats(self) -> dict[str, Format]:
        """Formats by id, in catalogue order."""
        return dict(
            sorted(
                self._templates("formats").items(),
                key=lambda entry: (entry[1].order, entry[0]),
            )
        )

    @cached_property
    def methods(self) -> dict[str, Method]:
        """Method cards by id."""
        return self._templates("methods")

    @cached_property
    def goals(self) -> dict[str, Goal]:
        """Goals by id, in the order of the files."""
        return {goal.id: goal for file in self._templates("goals").values() for goal in file.goals}

    @cached_property
    def guidance(self) -> dict[str, PageGuidance]:
        """Guidance by the id of the page."""
        return {page.id: page for file in self._templates("guidance").values() for page in file.pages}

    @cached_property
    def samples(self) -> dict[str, Any]:
        """Sample engagements by the names of their files; ``templates.samples`` makes an engagement of one."""
        from cxf_desktop.templates.samples import sample_problems  # with the whole model, which a format does not need

        found: dict[str, Any] = {}
        for source in self._sources("samples"):
            problems = list(sample_problems(source))
            self._problems.setdefault("samples", []).extend(problems)
            if not problems:
                found[source.file.stem] = source.data
        return found

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong with any file; reads them all."""
        for kind in KINDS:
            self._templates(kind)
        self.samples  # noqa: B018  (read, so that its problems are known)
        found = [problem for kind in self._problems.values() for problem in kind]
        return (*found, *reference_problems(self._loaded))

    def _templates(self, kind: str) -> dict[str, Any]:
        if kind not in self._loaded:
            loaded: dict[str, tuple[Any, Source]] = {}
            for source in self._sources(kind):
                template = self._check(kind, source)
                if template is None:
                    continue
                twin = loaded.get(template.id)
                if twin and twin[1].file.parent == source.file.parent:
                    problem = source.problem(("id",), f"{template.id} is the id of {twin[1].file.name} too")
                    self._problems.setdefault(kind, []).append(problem)
                else:
                    loaded[template.id] = (template, source)
            self._loaded[kind] = loaded
        return {id_: template for id_, (template, _source) in self._loaded[kind].items()}

    def _check(self, kind: str, source: Source) -> Template | None:
        try:
            return _schema(kind, source.data).model_validate(source.data)
        except ValidationError as error:
            self._problems.setdefault(kind, []).extend(complaints(error, source))
            return None

    def _sources(self, kind: str) -> Iterator[Source]:
        for folder in self._folders:
            for file in sorted((folder / kind).glob("*.yaml")):
                try:
                    source = read_source(file)
                except TemplateError as error:
                    self._problems.setdefault(kind, []).append(error.problem)
                    continue
                if isinstance(source.data, dict):
                    yield source
                else:
                    message = "is empty" if source.data is None else "must begin with keys, such as `id: ...`"
                    self._problems.setdefault(kind, []).append(source.problem((), message))


def _schema(kind: str, data: Any) -> type[Template]:
    """Return the schema that a file must fit: of two kinds of questionnaires, errors are told of the one it says."""
    if kind != "questionnaires":
        schema: type[Template] = KINDS[kind]
        return schema
    return ReadinessQuestionnaire if kind_of(data) == "readiness" else MaturityQuestionnaire
