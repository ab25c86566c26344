"""What only the program reads in a fill-in workbook: a hidden sheet, and the first column of every other sheet.

Writer and reader share these; a question is found by its id and a column by its heading, never by position.
"""

FORM = "cxf-answer-form"
VERSION = 1
META_SHEET = "CXF form"
"""Holds key and value per row; and a row for each question: ``QUESTION``, id, scale, number."""
QUESTION = "question"
MATURITY = "statements"
"""What stands for a scale where a question has statements."""

NAME = "cxf:name"
ROLE = "cxf:role"
COLUMNS = "cxf:columns"
"""Marks the row with the headings of the columns."""
