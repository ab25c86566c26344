"""Two laptops' work meets again: what was handed over is taken in, and what both changed differently is decided."""
