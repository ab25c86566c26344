"""The editors: small widgets that hold one value, and say when it is edited."""

from cxf_desktop.ui.forms.choice_editor import CheckEditor, ChoiceEditor
from cxf_desktop.ui.forms.line_editor import DateEditor, LineEditor, NumberEditor, TimeEditor
from cxf_desktop.ui.forms.marking import leaves_undo_to_window, mark_error
from cxf_desktop.ui.forms.text_editor import TextEditor

__all__ = [
    "CheckEditor",
    "ChoiceEditor",
    "DateEditor",
    "LineEditor",
    "NumberEditor",
    "TextEditor",
    "TimeEditor",
    "leaves_undo_to_window",
    "mark_error",
]
