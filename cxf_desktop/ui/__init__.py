"""The window: everything that knows Qt, besides the composition root."""
