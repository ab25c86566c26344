"""Commands that take files in and send them out."""

import argparse

from cxf_desktop.cli.errors import CommandError
from cxf_desktop.cli.handover import take_parcel
from cxf_desktop.cli.output import json_text, overview, readiness_json
from cxf_desktop.cli.workspaces import Closing, Open
from cxf_desktop.services.answer_forms import FormPreview
from cxf_desktop.services.pinning import UnknownQuestionnaireError
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import LibraryError


class ExchangeCommands:
    """Every public method is a command, and returns what it prints."""

    def __init__(self, open_workspace: Open) -> None:
        self._open = open_workspace

    def take_in(self, options: argparse.Namespace) -> str:
        """Take a bundle, a readiness workbook or a returned answer form in."""
        from cxf_desktop.exchange.recognising import is_answer_form

        with Closing(self._open(options.library)) as work:
            if options.file.suffix.casefold() in (".cxf", ".json"):
                return take_parcel(work, options)
            if is_answer_form(options.file):
                return self._answer_form(work, options)
            return self._workbook(work, options)

    def form(self, options: argparse.Namespace) -> str:
        """Write a questionnaire as a workbook to fill in."""
        if options.out.is_dir() or options.out.suffix.casefold() != ".xlsx":
            raise CommandError(f"{options.out}: --out needs the name of a file that ends in .xlsx")
        with Closing(self._open(options.library)) as work:
            document = work.engagements.read(options.id)
            language = options.lang or document.language
            file = work.answer_forms.send_out(
                document, options.questionnaire, language, options.out, options.respondent
            )
        return json_text({"file": str(file)}) if options.json else str(file)

    def _workbook(self, work: Workspace, options: argparse.Namespace) -> str:
        book = work.old_workbooks.read(options.file, options.decimal)
        if not options.customer.strip():
            raise CommandError(
                f"{book.file}: a readiness workbook needs --customer NAME: it becomes an engagement of theirs"
            )
        if book.questions:
            first = book.questions[0]
            raise CommandError(
                f"{book.file}, sheet “{first.sheet}”, cell {first.cell}: {first.raw} can be "
                f"{first.readings[0]:g} or {first.readings[1]:g}; say --decimal , or --decimal ."
            )
        work.backups.before("import")
        document = work.engagements.read(work.old_workbooks.take(book, options.customer, options.title))
        result = readiness_json(document.id, work.readiness.card(document), work.readiness.sheet(document))
        return json_text(result) if options.json else overview(result)

    def _answer_form(self, work: Workspace, options: argparse.Namespace) -> str:
        form = work.answer_forms.read(options.file)
        try:
            session = work.engagements.open(form.engagement)
            preview = work.answer_forms.preview(session.document, form, options.respondent)
        except (LibraryError, UnknownQuestionnaireError) as error:
            raise CommandError(f"{form.file}: {error}") from None
        if not preview.respondent:
            raise CommandError(f"{form.file}: nobody has put a name into it; say whose answers they are: --respondent")
        work.backups.before("import")
        session.apply(work.answer_forms.edits(session.document, preview))
        session.close()
        result = {
            "engagement": form.engagement,
            "questionnaire": form.questionnaire,
            "respondent": preview.respondent,
            "changed": [change.question for change in preview.changes],
            "unchanged": preview.unchanged,
            "notes": [*(note.placed.en for note in form.notes), *_strange(preview)],
        }
        return json_text(result) if options.json else overview(result)


def _strange(preview: FormPreview) -> list[str]:
    """Return what was left out because the engagement asks something else, and whether it asks in other words."""
    found = [f"{question}: is no question of this engagement; its answer is left out" for question in preview.strange]
    if preview.other_version:
        found.append("the file was sent out with another version of the questions")
    return found
