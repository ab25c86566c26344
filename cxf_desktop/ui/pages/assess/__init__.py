"""Assess: who the customer is, the interview, and the result with the recommended formats."""
