"""Editors that are made of several widgets: a date with its calendar, a choice in sight, a choice of many."""

from cxf_desktop.ui.forms.date_picker import DatePicker
from cxf_desktop.ui.forms.many_editor import ManyEditor
from cxf_desktop.ui.forms.segment_editor import SegmentEditor

__all__ = ["DatePicker", "ManyEditor", "SegmentEditor"]
