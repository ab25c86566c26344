"""Makes the editor for a field."""

from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.ui.forms.composite import DatePicker, ManyEditor, SegmentEditor
from cxf_desktop.ui.forms.editors import (
    CheckEditor,
    ChoiceEditor,
    DateEditor,
    LineEditor,
    NumberEditor,
    TextEditor,
    TimeEditor,
)
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.marking import set_hint
from cxf_desktop.ui.theme.icons import Icons

AnyEditor = LineEditor | TextEditor | ChoiceEditor | CheckEditor | DatePicker | ManyEditor | SegmentEditor


def make_editor(field: Field, document: Engagement, icons: Icons, parent: QWidget) -> AnyEditor:
    """Return the editor for a field of a form, with its accessible name."""
    editor = _make(field, document, icons, parent)
    editor.setAccessibleName(field.label)
    if field.hint:
        set_hint(editor.field if isinstance(editor, DatePicker) else editor, field.hint)
    if field.placeholder and isinstance(editor, LineEditor | TextEditor):
        editor.setPlaceholderText(field.placeholder)
    return editor


def make_cell_editor(field: Field, document: Engagement, parent: QWidget) -> AnyEditor:
    """Return the editor for a cell of a table: the same, without a button beside it."""
    editor: AnyEditor
    if field.kind is FieldKind.DATE:
        editor = DateEditor(parent)
    elif field.kind is FieldKind.TEXT:
        editor = TextEditor(parent, rows=1)
    elif field.kind in (FieldKind.CHOICE, FieldKind.SEGMENTS):
        editor = ChoiceEditor(field.options(document), parent)
    else:
        editor = _simple(field, parent) or _line(field, document, parent)
    editor.setAccessibleName(field.label)
    return editor


def _make(field: Field, document: Engagement, icons: Icons, parent: QWidget) -> AnyEditor:
    match field.kind:
        case FieldKind.TEXT:
            return TextEditor(parent, rows=field.rows)
        case FieldKind.DATE:
            return DatePicker(icons, parent)
        case FieldKind.CHOICE:
            return ChoiceEditor(field.options(document), parent)
        case FieldKind.SEGMENTS:
            return SegmentEditor(field.options(document), parent)
        case FieldKind.MANY:
            return ManyEditor(field.options(document), field.placeholder, parent)
        case FieldKind.CHECK:
            return CheckEditor(field.label, parent)
    return _simple(field, parent) or _line(field, document, parent)


def _simple(field: Field, parent: QWidget) -> AnyEditor | None:
    if field.kind is FieldKind.NUMBER:
        return NumberEditor(parent, whole=field.whole, least=field.least, most=field.most)
    if field.kind is FieldKind.TIME:
        return TimeEditor(parent)
    return None


def _line(field: Field, document: Engagement, parent: QWidget) -> LineEditor:
    return LineEditor(parent, field.suggestions(document) if field.suggestions else ())
