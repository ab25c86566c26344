"""Commands that write documents."""

import argparse
from collections.abc import Callable
from pathlib import Path

from cxf_desktop.cli.errors import CommandError
from cxf_desktop.cli.output import json_text
from cxf_desktop.cli.workspaces import Closing, Open
from cxf_desktop.exchange.spreadsheets import TableFormat
from cxf_desktop.services.export import FileFormat, Kind
from cxf_desktop.services.spreadsheets import TableKind
from cxf_desktop.services.tour import write_tour
from cxf_desktop.services.workspace import Workspace


class DocumentCommands:
    """Every method is a command, and returns what it prints."""

    def __init__(self, open_workspace: Open, open_throw_away: Callable[[], Workspace]) -> None:
        self._open = open_workspace
        self._open_throw_away = open_throw_away

    def export(self, options: argparse.Namespace) -> str:
        """Write one document, or one table."""
        is_table = options.kind in [kind.value for kind in TableKind]
        formats = [file_format.value for file_format in (TableFormat if is_table else FileFormat)]
        if options.format not in formats:
            raise CommandError(f"{options.kind}: goes out as {' or '.join(formats)}, not as {options.format}")
        with Closing(self._open(options.library)) as work:
            document = work.engagements.read(options.id)
            language = options.lang or document.language
            folder: Path = options.out
            if is_table:
                kind, as_ = TableKind(options.kind), TableFormat(options.format)
                file = work.spreadsheets.export(document, kind, as_, folder, language)
            else:
                file = work.exports.export(document, Kind(options.kind), FileFormat(options.format), folder, language)
        return json_text({"file": str(file)}) if options.json else str(file)

    def tour(self, options: argparse.Namespace) -> str:
        """Write every document of the sample engagement."""
        languages = tuple(dict.fromkeys(options.lang or ["en"]))
        options.out.mkdir(parents=True, exist_ok=True)  # first: a wrong folder must leave the library as it was
        with Closing(self._open(options.library) if options.library else self._open_throw_away()) as work:
            files = [file for language in languages for file in write_tour(work, options.out, language)]
        return json_text({"files": [str(file) for file in files]}) if options.json else "\n".join(map(str, files))
