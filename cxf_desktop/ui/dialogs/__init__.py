"""Everything that stands before the window and asks."""
