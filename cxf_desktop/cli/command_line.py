"""Runs one command."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from cxf_desktop.cli.arguments import parser
from cxf_desktop.cli.documents import DocumentCommands
from cxf_desktop.cli.engagements import EngagementCommands
from cxf_desktop.cli.errors import CommandError
from cxf_desktop.cli.exchange import ExchangeCommands
from cxf_desktop.cli.handover import HandoverCommands
from cxf_desktop.cli.output import prepare_streams, print_out
from cxf_desktop.cli.protection import Passphrase, ProtectionCommands
from cxf_desktop.cli.safekeeping import SafekeepingCommands
from cxf_desktop.cli.templates import ReadTemplates, TemplateCommands
from cxf_desktop.cli.workspaces import OpenWith
from cxf_desktop.domain.model import clean_line
from cxf_desktop.domain.paths import PathError
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.services.export import ExportError
from cxf_desktop.services.pinning import UnknownQuestionnaireError
from cxf_desktop.services.samples import SampleError
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import LibraryError

OWN_ERRORS = (LibraryError, PathError, UnknownQuestionnaireError, SampleError, ExportError, ExchangeError)
"""What the user can mend; each says so in one line."""


class CommandLine:
    """Finds the command that was typed, runs it, and tells how it ended.

    A command is a public method, named as it is typed, of one of the command classes.
    """

    def __init__(
        self,
        open_workspace: OpenWith,
        open_throw_away: Callable[[], Workspace],
        read_templates: ReadTemplates,
        usual_library: Callable[[], Path],
    ) -> None:
        self._passphrase = Passphrase()

        def opened(library: Path | None) -> Workspace:
            return open_workspace(library, self._passphrase.given)

        self._commands = (
            EngagementCommands(opened),
            DocumentCommands(opened, open_throw_away),
            ExchangeCommands(opened),
            HandoverCommands(opened),
            SafekeepingCommands(opened, usual_library),
            ProtectionCommands(opened, self._passphrase),
            TemplateCommands(read_templates),
        )

    def run(self, arguments: Sequence[str]) -> int:
        """Run the command in ``arguments`` and return the exit code: 0 done, 1 failed, 2 wrong usage."""
        prepare_streams()
        options = parser().parse_args(arguments)
        self._passphrase.file = options.passphrase_file
        command = next(found for group in self._commands if (found := getattr(group, options.method, None)))
        try:
            print_out(command(options))
        except CommandError as error:
            if error.report:
                print_out(error.report)
            return _failed(str(error))
        except OWN_ERRORS as error:
            return _failed(str(error))
        except ValueError as error:
            return _failed(str(error).splitlines()[0])
        except OSError as error:
            return _failed(f"{error.filename or 'the system'}: {error.strerror or error}")
        return 0


def _failed(message: str) -> int:
    print(f"cxf-desktop: {clean_line(message)}", file=sys.stderr)
    return 1
