"""Lays an outline out on pages: the PDF paints them, Word takes its column widths and page numbers from them."""
