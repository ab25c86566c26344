"""The command line: the same services as the window, for scripts and for work without a screen."""

from cxf_desktop.cli.arguments import parser
from cxf_desktop.cli.command_line import CommandLine

__all__ = ["CommandLine", "parser"]
