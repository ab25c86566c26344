"""Commands on the template files."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from cxf_desktop.cli.errors import CommandError
from cxf_desktop.cli.output import json_text, overview, problems_json
from cxf_desktop.templates.catalogue import KINDS, Catalogue

ReadTemplates = Callable[[Path | None], Catalogue]


class TemplateCommands:
    """Every public method is a command, and returns what it prints."""

    def __init__(self, read_templates: ReadTemplates) -> None:
        self._read_templates = read_templates

    def templates(self, options: argparse.Namespace) -> str:
        """Check or show templates."""
        if options.action == "check":
            return self._checked(options)
        result = _shown(self._read_templates(None), options.kind, options.id)
        return json_text(result) if options.json else overview(result)

    def _checked(self, options: argparse.Namespace) -> str:
        if options.folder is not None and not options.folder.is_dir():
            raise CommandError(f"{options.folder}: is no folder")
        problems = self._read_templates(options.folder).problems
        report = json_text(problems_json(problems)) if options.json else "\n".join(map(str, problems))
        if problems:
            others = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            raise CommandError(f"{problems[0]}{others}", report)
        return report or "all templates are in order"


def _shown(catalogue: Catalogue, kind: str, id_: str | None) -> Any:
    """Return templates as JSON: ``kind`` is a kind of template, or the id of a questionnaire."""
    if kind in catalogue.questionnaires and id_ is None:
        kind, id_ = "questionnaires", kind
    if kind not in KINDS:
        raise CommandError(f"{kind}: is no kind of template; there are {', '.join(KINDS)} and each questionnaire")
    entries: dict[str, BaseModel] = getattr(catalogue, kind)
    if id_ is not None and id_ not in entries:
        raise CommandError(f"{id_}: is not there; there are {', '.join(entries)}")
    shown = [entry.model_dump(mode="json") for name, entry in entries.items() if id_ in (None, name)]
    return shown[0] if id_ is not None else shown
