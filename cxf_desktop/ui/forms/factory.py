"""Makes the editor for a field."""

from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.ui.forms.composite import DatePicker, ManyEditor
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
from cxf_desktop.ui.theme.icons import Icons

AnyEditor = LineEditor | TextEditor | ChoiceEditor | CheckEditor | DatePicker | ManyEditor


def make_editor(field: Field, document: Engagement, icons: Icons, parent: QWidget) -> AnyEditor:
    """Return the editor for a field of a form, with its accessible name."""
    editor = _make(field, document, icons, parent)
    editor.setAccessibleName(field.label)
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
    else:
        suggestions = field.suggestions(document) if field.suggestions else ()
        editor = _simple(field, document, parent) or LineEditor(parent, suggestions)
    editor.setAccessibleName(field.label)
    return editor


def _make(field: Field, document: Engagement, icons: Icons, parent: QWidget) -> AnyEditor:
    if field.kind is FieldKind.TEXT:
        return TextEditor(parent, rows=field.rows)
    if field.kind is FieldKind.DATE:
        return DatePicker(icons, parent)
    if field.kind is FieldKind.MANY:
        return ManyEditor(field.options(document), field.placeholder, parent)
    if field.kind is FieldKind.CHECK:
        return CheckEditor(field.label, parent)
    return _simple(field, document, parent) or LineEditor(
        parent, field.suggestions(document) if field.suggestions else ()
    )


def _simple(field: Field, document: Engagement, parent: QWidget) -> AnyEditor | None:
    if field.kind is FieldKind.CHOICE:
        return ChoiceEditor(field.options(document), parent)
    if field.kind is FieldKind.NUMBER:
        return NumberEditor(parent, whole=field.whole)
    if field.kind is FieldKind.TIME:
        return TimeEditor(parent)
    return None
