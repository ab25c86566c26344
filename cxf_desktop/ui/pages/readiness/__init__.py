"""Assess, readiness: the interview and its result."""
