"""Commands on engagements: make, list, answer, assess, edit, undo."""

import argparse
from typing import Any

from pydantic import TypeAdapter

from cxf_desktop.cli.errors import CommandError
from cxf_desktop.cli.output import (
    assessment_json,
    customers_json,
    history_json,
    json_text,
    overview,
    readiness_json,
    recommendations_json,
    rows_json,
)
from cxf_desktop.cli.reading import read_json
from cxf_desktop.cli.workspaces import Closing, Open
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire
from cxf_desktop.services.pinning import MATURITY


class FileEdit(Edit):
    """What ``apply`` reads: a forgotten value must not take something out."""

    value: Any


class AnswerFile(Model):
    """What ``answer`` reads."""

    respondent: str
    questionnaire: str = MATURITY
    answers: dict[str, Any]


class EngagementCommands:
    """Every method is a command, and returns what it prints."""

    def __init__(self, open_workspace: Open) -> None:
        self._open = open_workspace

    def customers(self, options: argparse.Namespace) -> str:
        """List the customers."""
        with Closing(self._open(options.library)) as work:
            rows = work.engagements.customers()
        if options.json:
            return json_text(customers_json(rows))
        return "\n".join(f"{row.name}  ({row.engagements})" for row in rows) or "no customers yet"

    def new(self, options: argparse.Namespace) -> str:
        """Make an engagement."""
        with Closing(self._open(options.library)) as work:
            id_ = work.engagements.create(options.customer, options.title, options.lang)
        return json_text({"id": id_}) if options.json else id_

    def list(self, options: argparse.Namespace) -> str:
        """List engagements, last changed first."""
        with Closing(self._open(options.library)) as work:
            rows = work.engagements.rows(options.search, limit=1_000_000)
        if options.json:
            return json_text(rows_json(rows))
        lines = (f"{row.id}  {row.customer}  |  {row.title}  |  {row.phase}  |  {row.level or '-'}" for row in rows)
        return "\n".join(lines) or "nothing found"

    def show(self, options: argparse.Namespace) -> str:
        """Show the whole document of an engagement."""
        with Closing(self._open(options.library)) as work:
            document = work.engagements.read(options.id)
        return (
            json_text(document.model_dump(mode="json")) if options.json else overview(document.model_dump(mode="json"))
        )

    def answer(self, options: argparse.Namespace) -> str:
        """Enter the answers of one respondent."""
        file = read_json(options.file, TypeAdapter(AnswerFile))
        with Closing(self._open(options.library)) as work:
            session = work.engagements.open(options.id)
            edits = work.answers.edits(session.document, file.respondent, file.questionnaire, file.answers)
            changes = session.apply(edits)
            session.close()
        return json_text({"answers": len(file.answers), "changes": len(changes)}) if options.json else "done"

    def assess(self, options: argparse.Namespace) -> str:
        """Show scores and level."""
        with Closing(self._open(options.library)) as work:
            document = work.engagements.read(options.id)
            if isinstance(work.pinned.questionnaire(document, options.questionnaire), ReadinessQuestionnaire):
                card = work.readiness.card(document, options.questionnaire)
                result = readiness_json(document.id, card, work.readiness.sheet(document, options.questionnaire))
            else:
                result = assessment_json(work.assessment.scorecard(document, options.questionnaire))
        return json_text(result) if options.json else overview(result)

    def recommend(self, options: argparse.Namespace) -> str:
        """Show the formats that fit."""
        with Closing(self._open(options.library)) as work:
            unknown = [goal for goal in options.goal or () if goal not in work.catalogue.goals]
            if unknown:
                raise CommandError(f"{unknown[0]}: is no goal of the catalogue")
            found = work.assessment.recommendations(
                work.engagements.read(options.id), days=options.days, weeks=options.weeks, goals=options.goal
            )
        result = recommendations_json(found, options.lang)
        return json_text(result) if options.json else overview(result)

    def apply(self, options: argparse.Namespace) -> str:
        """Make the edits in a file, all or none."""
        edits = read_json(options.file, TypeAdapter(list[FileEdit]))
        with Closing(self._open(options.library)) as work:
            session = work.engagements.open(options.id)
            changes = session.apply(edits)
            session.close()
        return (
            json_text({"changed": [change.path for change in changes]}) if options.json else f"{len(changes)} changed"
        )

    def history(self, options: argparse.Namespace) -> str:
        """Show every change of an engagement."""
        with Closing(self._open(options.library)) as work:
            if options.field:
                entries = work.history.of_field(options.id, options.field, options.limit or 1_000_000)[::-1]
            elif options.limit:
                entries = work.history.reader(options.id).older(options.limit)[::-1]
            else:
                entries = work.history.entries(options.id)
        result = history_json(entries)
        if options.json:
            return json_text(result)
        lines = (
            f"{entry.number}  {entry.at:%Y-%m-%d %H:%M:%S}  {entry.kind.value}  {entry.author or '-'}  "
            + ", ".join(change.path or "(created)" for change in entry.changes)
            for entry in entries
        )
        return "\n".join(lines)

    def undo(self, options: argparse.Namespace) -> str:
        """Take the last steps back."""
        return self._step(options, "undo")

    def redo(self, options: argparse.Namespace) -> str:
        """Make the steps again that were undone last."""
        return self._step(options, "redo")

    def _step(self, options: argparse.Namespace, what: str) -> str:
        done: list[str] = []
        steps = 0
        with Closing(self._open(options.library)) as work:
            session = work.engagements.open(options.id)
            for _ in range(options.count):
                changes = session.undo() if what == "undo" else session.redo()
                if not changes:
                    break
                steps += 1
                done += [change.path for change in changes]
            session.close()
        if not steps:
            raise CommandError(f"there is nothing to {what}")
        return json_text({"steps": steps, "changed": done}) if options.json else f"{steps} step{'s' * (steps > 1)}"
