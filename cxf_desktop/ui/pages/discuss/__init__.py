"""Assess: what to discuss next, where voices differ."""
