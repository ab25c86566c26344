"""The way of an edit from a widget to the session, and of a change back to every view."""
