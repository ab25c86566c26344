"""What an engagement is and which rules hold for it: models and pure functions, no I/O, no clock, no Qt."""
