"""Reads and checks ``workshop_templates/`` into a catalogue."""
