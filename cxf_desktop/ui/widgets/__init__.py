"""The small widgets that every page is built from."""
